import type { Likeness, RelatedView, Sought } from '../../ask/views.ts'
import { clean, wrap } from '../text.ts'
import { count, head, nothing, type Paper, remark, withId } from './page.ts'

/** What is suggested, in words. */
const TITLES: Readonly<Record<Sought, string>> = {
  'related-reports': 'Perhaps related reports',
  'same-words': 'Perhaps the same, in other words',
  'may-settle': 'Told later, and may settle it',
  'like-sentences': 'Sentences like it elsewhere',
}

/** Where a sentence stands, as `parley related` takes it. */
const placeId = (paper: Paper, { article, index }: Likeness['other']): string =>
  `${paper.short(article)}:${index}`

function lines(paper: Paper, item: Likeness): readonly string[] {
  const title = item.generated ? `[${clean(item.title)}]` : clean(item.title)
  const copies = item.copies.length > 0 ? ` · one voice with ${count(item.copies.length, 'other')}` : ''
  const who = item.speaker ? ` · ${clean(item.speaker.name)}${item.sameActor ? ' again' : ''}` : ''
  const entity = item.entity ? ` · ${item.entity.kind} ${paper.short(item.entity.id)}` : ''
  const sentence = (mark: string, text: string) =>
    wrap(clean(text), paper.width - 6).map((w, i) => `    ${paper.style.dim(i === 0 ? mark : ' ')} ${w}`)
  return [
    '',
    ...wrap(`${item.score.toFixed(3)}  ${clean(item.source)}, ${title}`, paper.width - 2, 7).map(
      w => `  ${w}`,
    ),
    ...sentence('«', item.own.text),
    ...sentence('»', item.other.text),
    ...withId(
      paper,
      '    ',
      `${item.published ?? 'undated'}${who}${entity}${copies}`,
      placeId(paper, item.other),
    ),
  ]
}

/** Suggestions for a terminal, best first, each with the pair of sentences that is nearest. */
export function printRelated(paper: Paper, view: RelatedView): string {
  const out = [
    head(paper, TITLES[view.sought], [
      paper.dossier,
      paper.short(view.id),
      count(view.items.length, 'suggestion'),
    ]),
  ]
  if (view.items.length === 0) out.push(...nothing(paper, 'Nothing is like it. That shows nothing.'))
  for (const item of view.items) out.push(...lines(paper, item))
  if (view.lacking > 0)
    out.push(
      ...remark(
        paper,
        `${count(view.lacking, 'report')} without vectors: parley vectors make --dossier ${paper.dossier}`,
      ),
    )
  out.push(
    ...remark(
      paper,
      `By likeness of meaning (cosine of vectors, ${view.model}): suggestions to be checked, no part of the record.`,
    ),
  )
  return `${out.join('\n')}\n`
}
