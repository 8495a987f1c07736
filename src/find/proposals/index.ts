import type { ActorRef } from '../../model/finding.ts'
import { overlap } from '../../model/span.ts'
import { type Scene, scenesOf, statementAt } from '../clause/scene.ts'
import { spanOf } from '../names/words.ts'
import type { Draft, Stage } from '../pipeline.ts'
import type { Setting, Told } from './candidate.ts'
import { answerVerbs } from './lexicon.ts'
import { type Mention, mentionsOf } from './mention.ts'
import { PROPOSAL_RULES } from './rules/index.ts'
import { Table, type Topic } from './table.ts'

/** What is on the table: deals, plans, treaties, invitations, orders of steps and hurdles, with each side's answer as it is told. */
export const proposalsStage: Stage = {
  name: 'proposals',
  version: '4',
  requires: ['time', 'name', 'statement'],
  assigns: ['proposal'],
  run: (doc, found) => {
    const table = new Table()
    return scenesOf(doc, found).flatMap((scene, sentence) => {
      const mentions = mentionsOf(scene)
      const setting: Setting = {
        scene,
        sentence,
        mentions,
        table,
        topicOf: (m: Mention): Topic => table.put(m, sentence, partiesOf(m)),
      }
      const told = PROPOSAL_RULES.flatMap(r => r.read(setting))
      // What is only named is on the table as well: "the deal" of a later sentence may mean it.
      for (const m of mentions)
        if (m.specific || table.meant(m, sentence)) table.put(m, sentence, partiesOf(m))
      for (const t of told) table.raise(t.title)
      return told.map(t => draftOf(scene, t, mentions))
    })
  },
}

const partiesOf = (m: Mention): readonly ActorRef[] =>
  m.sort === 'deal' ? [...m.parties, ...m.owners] : m.parties

/** Without the statements that are themselves an answer ("declined the invitation"): whose answer it is, is told as such. */
const asTold = (scene: Scene): Scene => ({
  ...scene,
  statements: scene.statements.filter(st =>
    st.cue.every(c => answerVerbs(scene.doc.text.slice(c.start, c.end)).length === 0),
  ),
})

/** How much less sure what is named without pointing at one thing makes a telling: "any proposal", "bad deals with Peru". */
const doubt = (t: Told, mentions: readonly Mention[]): number =>
  mentions.some(m => m.generic && overlap(spanOf(m.scene.s, m.full.from, m.full.to), t.span) > 0) ? 0.2 : 0

function draftOf(scene: Scene, t: Told, mentions: readonly Mention[]): Draft<'proposal'> {
  return {
    kind: 'proposal',
    sentence: { start: scene.s.start, end: scene.s.end },
    spans: [t.span],
    chain: statementAt(asTold(scene), t.span)?.chain ?? [],
    confidence: Math.round((t.confidence - doubt(t, mentions)) * 100) / 100,
    title: t.title,
    issue: null,
    parties: t.parties ?? [],
    elements: t.elements ?? [],
    steps: t.steps ?? [],
    conditions: t.conditions ?? [],
    answers: t.answers ?? [],
    duration: t.duration ?? null,
    status: t.status ?? 'proposed',
    modality: t.modality ?? 'asserted',
    time: t.time ?? null,
  }
}
