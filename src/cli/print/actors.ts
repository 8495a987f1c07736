import type { ActorRow, ActorsView } from '../../ask/views.ts'
import { clean, wrap } from '../text.ts'
import { asOfWords, count, head, nothing, type Paper, withId } from './page.ts'

type Role = ActorRow['roles'][number]

function roleWords(r: Role): string {
  const of = r.organisation ?? r.country
  const seen =
    r.seenFrom === null
      ? 'undated'
      : r.seenFrom === r.seenTo || r.seenTo === null
        ? r.seenFrom
        : `${r.seenFrom} to ${r.seenTo}`
  return `${r.former ? 'former ' : ''}${clean(r.office)}${of === null ? '' : ` (${clean(of)})`}, seen ${seen}`
}

const total = (counts: readonly { readonly count: number }[]): number =>
  counts.reduce((sum, c) => sum + c.count, 0)

/** Names beside the preferred one, each with how often and in how many reports. */
function aliasWords(a: ActorRow): string {
  return a.aliases
    .filter(x => x.form !== a.name)
    .map(x => `${clean(x.form)} ×${total(x.counts)} in ${count(x.counts.length, 'report')}`)
    .join(', ')
}

function actorLines(paper: Paper, a: ActorRow): readonly string[] {
  const kind = a.country === null ? a.type : `${a.type}, ${a.country}`
  const also = aliasWords(a)
  const room = paper.width - 4
  return [
    `  ${paper.style.strong(clean(a.name))}${paper.style.dim(` · ${kind}`)}`,
    ...a.roles.flatMap(r => wrap(roleWords(r), room, 2).map(w => `    ${w}`)),
    ...(also === '' ? [] : wrap(`also ${also}`, room, 3).map(w => `    ${w}`)),
    ...withId(
      paper,
      '    ',
      [
        count(a.mentions, 'mention'),
        ...(a.meetings > 0 ? [count(a.meetings, 'meeting')] : []),
        ...(a.statements > 0 ? [count(a.statements, 'statement')] : []),
      ].join(' · '),
      a.id,
    ),
  ]
}

/** Actors for a terminal: names with their counts, roles with the days on which they were seen. */
export function printActors(paper: Paper, view: ActorsView): string {
  const out = [head(paper, 'Actors', [paper.dossier, asOfWords(view.asOf), count(view.total, 'actor')])]
  if (view.items.length === 0) out.push(...nothing(paper, 'No actor yet. Add reports: parley add PATH'))
  for (const a of view.items) out.push('', ...actorLines(paper, a))
  return `${out.join('\n')}\n`
}
