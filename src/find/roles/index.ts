import { mentionsOf } from '../names/index.ts'
import type { Title } from '../names/mention.ts'
import { titleAfter } from '../names/titles.ts'
import { spanOf } from '../names/words.ts'
import type { Doc, Draft, Found, Stage } from '../pipeline.ts'
import { termsOf } from './terms.ts'

/** A role for every office that stands beside a person's name: "British Prime Minister Keir Starmer", "Rutte, a former … minister,". */
function find(doc: Doc, found: Found): readonly Draft<'role'>[] {
  const names = new Map(found.name.map(n => [n.spans[0]?.start ?? -1, n]))
  const out: Draft<'role'>[] = []
  for (const m of mentionsOf(doc)) {
    const s = doc.sentences[m.sentence]
    const actor = names.get(m.start)?.actor
    if (!s || m.type !== 'PER' || !actor || actor.type !== 'person') continue
    const beside: readonly (Title | null)[] = [m.title, titleAfter(s, m.last)]
    for (const title of beside) {
      if (!title?.office) continue
      const at = spanOf(s, title.from, title.to)
      out.push({
        kind: 'role',
        sentence: { start: s.start, end: s.end },
        spans: title.from < m.first ? [{ start: at.start, end: m.end }] : [{ start: m.start, end: at.end }],
        chain: [],
        confidence: Math.min(actor.confidence, 0.9),
        actor,
        office: title.office,
        country: title.country ?? actor.country,
        organisation: title.organisation,
        former: title.former,
        time: null,
        term: null,
      })
    }
  }
  return out
}

/** Who holds or held which office, by the titles beside names, and which terms of office sentences speak of. */
export const rolesStage: Stage = {
  name: 'roles',
  version: '2',
  requires: ['time', 'name'],
  assigns: ['role'],
  run: (doc, found) => [...find(doc, found), ...termsOf(doc, found)],
}
