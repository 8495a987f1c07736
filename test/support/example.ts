import { problem } from '../../src/model/problem.ts'
import type { Record } from '../../src/model/record.ts'
import {
  testActor,
  testArticle,
  testBackground,
  testEvidence,
  testLibrary,
  testMeeting,
  testRecord,
  testStatement,
  testTime,
} from './record.ts'

/** A small record with one of everything, for the tests of views and of what prints them. */

export const SAID = 'Ana Ruiz said on Monday: “We met – at last – in Østerby.”'
export const MET = 'Ruiz and Ilya Petrov met in Østerby on 3 March 2025.'
export const one = testArticle(`${SAID} ${MET} The border has been closed since 2014.`, {
  date: '2025-03-04',
})
export const two = testArticle('The tone on Monday was warmer. Before that, on Friday, Petrov rang Ruiz.', {
  date: null,
  title: null,
  publisher: null,
})
export const ruiz = testActor('Ana Ruiz', [testEvidence(one, 'name', 'Ana Ruiz', SAID)], {
  aliases: [
    { form: 'Ana Ruiz', counts: [{ article: one.entry.id, count: 1 }] },
    { form: 'Ruíz', counts: [{ article: two.entry.id, count: 1 }] },
  ],
  mentions: 3,
})
export const petrov = testActor('Ilya Petrov', [testEvidence(one, 'name', 'Ilya Petrov', MET)])
export const met = testMeeting(
  [testEvidence(one, 'meeting', 'met', MET), testEvidence(two, 'meeting', 'The tone on Monday was warmer.')],
  [ruiz, petrov],
  testTime('2025-03-03', { expression: 'on 3 March 2025', basis: 'explicit' }),
)
export const rang = testMeeting(
  [testEvidence(two, 'meeting', 'rang', 'Before that, on Friday, Petrov rang Ruiz.')],
  [petrov, ruiz],
  testTime(null, { expression: 'Friday' }),
  { meetingKind: 'call', label: 'call' },
)
export const warm = testStatement(
  [testEvidence(two, 'statement', 'The tone on Monday was warmer.')],
  null,
  'The tone was warmer',
  testTime(null, { links: [{ relation: 'after', to: rang.evidence[0]?.finding ?? '', basis: 'stated' }] }),
  { mode: 'indirect' },
)
export const said = testStatement(
  [testEvidence(one, 'statement', 'We met – at last – in Østerby.', SAID)],
  ruiz,
  'We met – at last – in Østerby.',
  testTime('2025-03-03'),
  { channel: 'Press Conference' },
)
export const term = testStatement([testEvidence(one, 'statement', 'border')], null, 'border', null, {
  act: 'term',
})
export const closed = testBackground(
  [testEvidence(one, 'time', '2014')],
  testTime('2014', { basis: 'explicit' }),
)
export const record: Record = testRecord({
  asOf: '2025-03-04',
  articles: [one.entry, two.entry],
  actors: [petrov, ruiz],
  meetings: [rang, met],
  statements: [warm, said, term],
  background: [closed],
  problems: [{ article: two.entry.id, problem: problem('read.undated', { article: two.entry.id }) }],
})
export const library = testLibrary([one, two])
