import { eventsStage } from '../../../src/find/events/index.ts'
import { namesStage } from '../../../src/find/names/index.ts'
import type { Draft, Found } from '../../../src/find/pipeline.ts'
import { timesStage } from '../../../src/find/times/stage.ts'
import { lineBlocks, loadFastEngine } from '../../../src/language/index.ts'
import type { EventActor } from '../../../src/model/finding.ts'

const engine = loadFastEngine()
const NOTHING: Found = {
  time: [],
  name: [],
  role: [],
  group: [],
  statement: [],
  meeting: [],
  event: [],
  position: [],
  proposal: [],
  commitment: [],
  figure: [],
  note: [],
}

/** The events of a text, by the trained engine and the stages that events stand on. */
export function events(text: string): readonly Draft<'event'>[] {
  const blocks = lineBlocks(text)
  const doc = {
    article: 'a',
    reading: 'r',
    text,
    blocks,
    publisher: null,
    agency: null,
    ...engine.analyse({ text, blocks }),
  }
  const time = timesStage.run(doc, NOTHING).filter((d): d is Draft<'time'> => d.kind === 'time')
  const name = namesStage.run(doc, { ...NOTHING, time }).filter((d): d is Draft<'name'> => d.kind === 'name')
  return eventsStage
    .run(doc, { ...NOTHING, time, name })
    .filter((d): d is Draft<'event'> => d.kind === 'event')
}

const side = (actors: readonly EventActor[]): string =>
  actors.map(a => `${a.country ?? '-'}${a.sectors.length > 0 ? `.${a.sectors.join('.')}` : ''}`).join('+') ||
  '-'

/** An event in a line: source > target TYPE code. */
export const coded = (e: Draft<'event'>): string =>
  `${side(e.source)} > ${side(e.target)} ${e.type} ${e.cameo}`

/** The events of a text that are no statements and no appeals, in a line each. */
export const deeds = (text: string): string[] =>
  events(text)
    .filter(e => e.type !== 'STATEMENT' && e.type !== 'APPEAL')
    .map(coded)
