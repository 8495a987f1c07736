import { ELSEWHERE, headlineAt } from './marked.ts'
import type { DateRule } from './rule.ts'
import { dateIn } from './written.ts'

/** Blocks around the headline, and words of one, in which a bare date is taken for the page's own. */
const NEAR = 14
const FEW_WORDS = 25

const SAYS_PUBLISHED =
  /(?:published|posted|publié|veröffentlicht|erstellt|publicado|publicada|pubblicato|gepubliceerd|opublikowano|dodano|data|datum|date|fecha|tarih|опубликовано|дата|publicerad|julkaistu|objavljeno|publikováno|közzétéve|δημοσίευση|postat|publicat|written|created|issued|released|on)\b\s*(?:on|am|le|el|il|at|by|:|-)?\s*/iu
const SAYS_CHANGED =
  /^(?:last )?(?:updated|modified|aktualisiert|actualizado|mis à jour|aggiornato|обновлено)\b/iu

/** A short line near the headline, or one anywhere that says "published", which holds a date. */
export const visible: DateRule = page => {
  const at = headlineAt(page)
  const blocks = page.judged.filter(
    j => j.block.words <= FEW_WORDS && (j.reason === null || !ELSEWHERE.has(j.reason)),
  )
  const head = page.judged.findIndex(j => j.block.element.start === at)
  for (const j of blocks) {
    if (!SAYS_PUBLISHED.test(j.block.text) || SAYS_CHANGED.test(j.block.text)) continue
    const text = j.block.text.slice(SAYS_PUBLISHED.exec(j.block.text)?.index ?? 0)
    const date = dateIn(text.slice(0, 90), page.monthFirst)
    if (date && /©|copyright/iu.test(j.block.text) === false)
      return { date, because: 'line that says published' }
  }
  if (head < 0) return null
  const near = page.judged.slice(Math.max(0, head - 4), head + NEAR)
  for (const j of near) {
    if (j.reason === 'related' || j.reason === 'comments' || j.reason === 'advertisement') continue
    if (j.block.words > FEW_WORDS || SAYS_CHANGED.test(j.block.text) || /©/u.test(j.block.text)) continue
    const date = dateIn(j.block.text, page.monthFirst)
    if (date) return { date, because: 'date beside the headline' }
  }
  return null
}
