import { cueVerb } from '../cues/verbs.ts'
import { at, form, low } from '../names/words.ts'
import type { Tree } from '../tree/index.ts'

/** How far a reported clause goes where its tree ends too soon: the words themselves show that it is not over. */

/** Words that open the scene of the saying rather than more of what is said. */
const SCENE =
  /^(?:after|while|as|when|before|during|following|amid|ahead|adding|citing|via|although|though)$/u
/** Words that bind the clause behind them to what is said: "even before he took office". */
const BINDS = /^(?:even|just|only|shortly|long|soon|right)$/u
/** Nouns of occasions and channels: "in an interview", "at a rally". */
const OCCASION =
  /^(?:interview|statement|speech|rally|conference|briefing|debate|letter|tweet|post|email|e-mail|memo|address|remarks|hearing|forum|event|meeting|monday|tuesday|wednesday|thursday|friday|saturday|sunday|twitter|facebook)s?$/u
/** Words after a comma that carry on the clause before it. */
const GOES_ON =
  /^(?:including|compared|such|especially|particularly|than|unless|because|or|rather|not|if|so)$/u

const isVerb = (t: Tree, i: number): boolean => /^(?:VERB|AUX)$/u.test(at(t.s, i).upos)
const isEnd = (t: Tree, i: number): boolean =>
  i >= t.s.tokens.length || /^[.!?;:–—]$|^--+$/u.test(form(t.s, i))

/** Whether a prepositional phrase at `i` names the occasion of the saying. */
function occasion(t: Tree, i: number): boolean {
  if (!/^(?:in|on|at|to|from|by)$/u.test(low(t.s, i))) return false
  for (let k = i + 1; k < i + 7 && k < t.s.tokens.length; k++) {
    if (form(t.s, k) === ',' || isVerb(t, k)) return false
    if (OCCASION.test(low(t.s, k))) return true
  }
  return false
}

/** Whether the words from `i` on, behind "and" or "but", are another saying. */
const says = (t: Tree, i: number): boolean => {
  const k = at(t.s, i).upos === 'ADV' ? i + 1 : i
  return cueVerb(form(t.s, k))?.act === 'speech' && isVerb(t, k)
}

/** Whether the clause that ends before token `i` goes on at it. */
function continues(t: Tree, i: number): boolean {
  if (isEnd(t, i)) return false
  const word = low(t.s, i)
  if (word === ',') {
    const next = low(t.s, i + 1)
    if (/^(?:and|but)$/u.test(next)) return low(t.s, i + 2) === 'that'
    return GOES_ON.test(next)
  }
  if (/^["“”‘’'`]+$/u.test(word)) return continues(t, i + 1)
  if (/^[)(–—-]+$/u.test(word)) return false
  if (word === 'and' || word === 'but') return !says(t, i + 1)
  return !SCENE.test(word) && !occasion(t, i)
}

/** The tokens that carry on a clause whose tree ends with token `last`, up to where its words show an end. */
export function carriedOn(t: Tree, last: number): readonly number[] {
  const out: number[] = []
  let i = last + 1
  while (continues(t, i)) {
    out.push(i)
    i++
    while (!isEnd(t, i) && form(t.s, i) !== ',' && !(/^(?:and|but)$/u.test(low(t.s, i)) && says(t, i + 1))) {
      if ((SCENE.test(low(t.s, i)) && !BINDS.test(low(t.s, i - 1))) || occasion(t, i)) return out
      out.push(i)
      i++
    }
  }
  return out
}
