import type { Reading } from '../model/article.ts'
import type { Finding } from '../model/finding.ts'
import type { Analysis } from '../model/language.ts'
import { commitmentsStage } from './commitments/index.ts'
import { eventsStage } from './events/index.ts'
import { figuresStage } from './figures/index.ts'
import { groupsStage } from './groups/index.ts'
import { meetingsStage } from './meetings/index.ts'
import { namesStage } from './names/index.ts'
import { notesStage } from './notes/index.ts'
import { checkOrder, runStages, type Stage } from './pipeline.ts'
import { positionsStage } from './positions/index.ts'
import { proposalsStage } from './proposals/index.ts'
import { rolesStage } from './roles/index.ts'
import { statementsStage } from './statements/index.ts'
import { timesStage } from './times/stage.ts'

/** The stages of finding in their order; each sees what those before it gave. */
export const STAGES: readonly Stage[] = [
  timesStage,
  namesStage,
  rolesStage,
  statementsStage,
  groupsStage,
  meetingsStage,
  eventsStage,
  positionsStage,
  proposalsStage,
  commitmentsStage,
  figuresStage,
  notesStage,
]

checkOrder(STAGES)

/** Everything that one article says, of every kind. A text that is not English is kept and not searched. */
export function findAll(
  reading: Reading,
  analysis: Analysis,
  stages: readonly Stage[] = STAGES,
): readonly Finding[] {
  if (reading.language !== 'en' && reading.language !== 'und') return []
  return runStages(stages, {
    article: reading.article,
    reading: reading.id,
    text: reading.text,
    blocks: reading.blocks,
    publisher: reading.publisher?.value ?? null,
    agency: reading.agency?.value ?? null,
    sentences: analysis.sentences,
    names: analysis.names,
  })
}
