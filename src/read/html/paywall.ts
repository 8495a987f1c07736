import type { MainText } from './main/extract.ts'
import { isProse } from './main/prose.ts'
import type { Placed } from './structured/json-ld.ts'
import type { Meta } from './structured/meta.ts'

const STOP =
  /\b(?:subscribe|register|sign in|log in|become a (?:member|subscriber))\b.{0,60}\b(?:to (?:continue|read|keep)|for (?:full|unlimited) access)|(?:to (?:continue|keep) reading|to read (?:the (?:full|rest)|this|more)).{0,60}\b(?:subscribe|register|sign|log|member)|this (?:article|content|story) is (?:for|only (?:for|available)|available to|reserved for).{0,40}(?:subscribers|members)|(?:subscribers?|members?)[- ]only (?:article|content|story)|nur für abonnenten|réservé aux abonnés|solo para suscriptores|exclusivo para assinantes/iu

/** Words from which on a text is hardly a stub. */
const WHOLE = 350

/**
 * Whether a page shows only the beginning of an article: it says so itself in words near a short text, or it states that
 * the article is not free and the text shown is short or was hidden.
 */
export function isPaywalled(
  main: MainText,
  article: Placed | null,
  meta: ReadonlyMap<string, readonly Meta[]>,
): boolean {
  if (main.barred) return true
  const words = main.judged.reduce(
    (n, j) => n + (j.reason === null && isProse(j.block) ? j.block.words : 0),
    0,
  )
  if (words >= WHOLE) return false
  const free = article?.data['isAccessibleForFree']
  if (free === false || /^false$/iu.test(String(free ?? ''))) return true
  const tier = meta.get('article:content_tier')?.[0]?.value
  if (tier && /^(?:locked|metered|premium)$/iu.test(tier)) return tier.toLowerCase() === 'locked'
  return main.judged.some(j => j.reason !== null && j.block.words <= 40 && STOP.test(j.block.text))
}
