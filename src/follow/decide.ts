import { canonicalJson } from '../model/canonical.ts'
import type { Decision } from '../model/decision.ts'
import { edtfBounds } from '../model/edtf.ts'
import { ParleyError } from '../model/problem.ts'
import type { ArticlePlace } from '../store/port.ts'
import type { Deps } from './ports.ts'

type Deciding = Pick<Deps, 'store' | 'now'>

/** Appends a decision. Gives false, and appends nothing, when the latest one on the same target says the same. */
export async function decide(deps: Deciding, dossier: string, decision: Decision): Promise<boolean> {
  const decisions = await deps.store.decisions(dossier)
  const about = ({ verb, target }: Decision) => canonicalJson([verb, target])
  const last = decisions.filter(d => about(d.decision) === about(decision)).at(-1)
  if (last && canonicalJson(last.decision) === canonicalJson(decision)) return false
  await deps.store.append(dossier, { decisions: [decision] }, deps.now())
  return true
}

/**
 * Dates an article by the user's word, or with null takes that word back. Nothing that was found changes: what is relative
 * in the article is resolved anew when the record is made.
 *
 * @param article an article's id, or the beginning of one.
 * @param edtf any EDTF expression that has bounds: 2025-08-19, 2025-08, 2025-08-17/2025-08-19.
 * Throws `decide.not-an-article`, `ask.ambiguous` or `input.bad-date`.
 */
export async function date(
  deps: Deciding,
  dossier: string,
  article: string,
  edtf: string | null,
): Promise<{ readonly article: string; readonly changed: boolean }> {
  if (edtf !== null && edtfBounds(edtf) === null) throw new ParleyError('input.bad-date', { value: edtf })
  const place = oneArticle(await deps.store.articles(dossier), article)
  const changed = await decide(deps, dossier, {
    verb: 'date',
    target: { sourceFile: place.source, part: place.part, raw: null, words: null, kind: 'article' },
    edtf,
  })
  return { article: place.article, changed }
}

/** The article of this id, or of an id that begins so. Throws `decide.not-an-article` or `ask.ambiguous`. */
export function oneArticle(articles: readonly ArticlePlace[], id: string): ArticlePlace {
  const exact = articles.find(a => a.article === id)
  if (exact) return exact
  const begun = id.length > 2 ? articles.filter(a => a.article.startsWith(id)) : []
  const [one, ...others] = begun
  if (!one) throw new ParleyError('decide.not-an-article', { id })
  if (others.length > 0)
    throw new ParleyError('ask.ambiguous', { id, candidates: begun.map(a => a.article).join(', ') })
  return one
}
