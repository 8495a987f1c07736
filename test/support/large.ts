import { ParleyError } from '../../src/model/problem.ts'
import type { Record } from '../../src/model/record.ts'
import type { Desk } from '../../src/serve/desk.ts'
import {
  testActor,
  testArticle,
  testEvidence,
  testLibrary,
  testMeeting,
  testRecord,
  testTime,
} from './record.ts'

const ARTICLES = 5000
const MEETINGS = 20_000
const DAYS = 360
const DAY = 86_400_000

/** A record of a large dossier: five thousand reports, twenty thousand meetings over a year. */
function largeRecord(): Record {
  const day = (n: number): string => new Date(Date.UTC(2025, 0, 1) + n * DAY).toISOString().slice(0, 10)
  const articles = Array.from({ length: ARTICLES }, (_, i) =>
    testArticle(`Envoy ${i} met President ${i}. They talked. They met again. They spoke at last.`, {
      date: day(i % DAYS),
      title: `Report ${i}`,
    }),
  )
  const sentences = ['They talked.', 'They met again.', 'They spoke at last.']
  const actors = articles
    .slice(0, 12)
    .map((a, i) => testActor(`Envoy ${i}`, [testEvidence(a, 'name', `Envoy ${i}`)]))
  const meetings = Array.from({ length: MEETINGS }, (_, i) => {
    const of = articles[i % ARTICLES]
    const words =
      i < ARTICLES ? `Envoy ${i} met President ${i}.` : (sentences[Math.floor(i / ARTICLES) - 1] ?? '')
    if (!of) throw new Error('no such article')
    const who = actors[i % actors.length]
    return testMeeting([testEvidence(of, 'meeting', words)], who ? [who] : [], testTime(day((i * 7) % DAYS)))
  })
  return testRecord({ asOf: day(DAYS - 1), articles: articles.map(a => a.entry), actors, meetings })
}

/** The name of the dossier that `largeDesk` has. */
export const LARGE = 'large'

/** Entries of its timeline: the meetings and the reports. */
export const LARGE_ENTRIES = MEETINGS + ARTICLES

/** A desk with one large dossier that can only be read: for the page's tests and its bench. */
export function largeDesk(): Desk {
  const record = largeRecord()
  const library = testLibrary([])
  const readOnly = () => Promise.reject(new Error('the large dossier can only be read'))
  return {
    dossiers: async () => [{ id: 'd_1', name: LARGE }],
    dossier: async name => {
      if (name !== LARGE) throw new ParleyError('store.no-dossier', { name })
      return {
        id: 'd_1',
        name,
        library,
        record: async () => record,
        add: readOnly,
        date: readOnly,
        setIssues: readOnly,
        setScope: readOnly,
        setTopic: readOnly,
      }
    },
  }
}
