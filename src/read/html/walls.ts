import type { MainText } from './main/extract.ts'
import { isProse } from './main/prose.ts'

/** Running words under which a page is looked at for being something else than an article. */
const FEW_WORDS = 120
/** And under which it is no article at all. */
const TOO_FEW = 12

const LOGIN = /^(?:log|sign) ?in\b|please (?:log|sign) in|create an account|enter your password/iu
const ERROR =
  /\b(?:40[0-9]|50[0-9])\b.{0,30}(?:not found|forbidden|error|unavailable|denied)|page (?:not found|cannot be found|does not exist|you requested)|(?:not found|access denied|forbidden|bad gateway|service unavailable|too many requests)\s*$|we can['’]t find (?:the|that) page|verify (?:that )?you are (?:a )?human|checking your browser|enable javascript and cookies to continue|are you a robot|unusual traffic/iu
const COOKIE = /\bcookies?\b|\bconsent\b|\bprivacy\b/iu

/** What a page is that is not an article, in words, or null. */
export function wallOf(
  main: MainText,
  text: string,
  title: string | null,
): 'a cookie wall' | 'a login page' | 'an error page' | 'empty' | null {
  const words = main.judged.reduce(
    (n, j) => n + (j.reason === null && isProse(j.block) ? j.block.words : 0),
    0,
  )
  if (words >= FEW_WORDS) return null
  const all = `${title ?? ''}\n${text}`.slice(0, 4000)
  if (ERROR.test(title ?? '') || (words < 60 && ERROR.test(all))) return 'an error page'
  const shown = main.judged
    .map(j => j.block.text)
    .join('\n')
    .slice(0, 20_000)
  if (words < 40) {
    if (LOGIN.test(title ?? '') || (words < 20 && LOGIN.test(shown))) return 'a login page'
    const cookieWords = main.judged.reduce((n, j) => n + (COOKIE.test(j.block.text) ? j.block.words : 0), 0)
    const allWords = main.judged.reduce((n, j) => n + j.block.words, 0)
    if (cookieWords > 30 && cookieWords > 0.4 * allWords) return 'a cookie wall'
  }
  return words < TOO_FEW ? 'empty' : null
}
