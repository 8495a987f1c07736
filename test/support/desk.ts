import type { AddedFile } from '../../src/follow/add.ts'
import { ParleyError } from '../../src/model/problem.ts'
import type { Desk, DossierDesk } from '../../src/serve/desk.ts'
import { library, record } from './example.ts'

/** A desk over the example record. It remembers what it was asked to add, to date and to decide. */
export function testDesk(): Desk & {
  readonly added: AddedFile[]
  readonly dates: [string, string | null][]
  /** What was decided on the scope, in its order. */
  readonly decided: [string, unknown][]
} {
  const added: AddedFile[] = []
  const dates: [string, string | null][] = []
  const decided: [string, unknown][] = []
  const dossier: DossierDesk = {
    id: 'd_1',
    name: 'example',
    library,
    record: async () => record,
    add: async file => {
      const outcome: AddedFile = {
        name: file.name,
        outcome: file.bytes.length === 0 ? 'refused' : 'added',
        articles: [],
        problems: [],
      }
      added.push(outcome)
      return outcome
    },
    date: async (article, edtf) => {
      dates.push([article, edtf])
      return article
    },
    setIssues: async list => {
      decided.push(['issues', list])
      return true
    },
    setScope: async setting => {
      decided.push(['scope', setting])
      return true
    },
    setTopic: async (article, onTopic) => {
      decided.push(['topic', [article, onTopic]])
      return article
    },
  }
  return {
    added,
    dates,
    decided,
    dossiers: async () => [{ id: 'd_1', name: 'example' }],
    dossier: async name => {
      if (name === dossier.name || name === dossier.id || name === 'default') return dossier
      throw new ParleyError('store.no-dossier', { name })
    },
  }
}
