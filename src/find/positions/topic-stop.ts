import type { Scene } from '../clause/scene.ts'
import { low } from '../names/words.ts'
import { addsSide } from './topic-end.ts'

const HYPHEN = /^[-\u2010\u2011]$/u

/** Words that open a clause right behind a noun: "contempt because he would not". */
const OPENS = /^(?:because|although|though|unless|whereas|while|when|if)$/u

/** "as well", "as much as ten": no role and no judgement. */
const DEGREE = /^(?:well|part|much|many|little|few|long|high|low|early|late|far|soon|such)$/u

/** Where somebody says or writes something: "in a statement", "during a campaign stop". */
const SETTING =
  /^(?:statement|interview|speech|letter|tweet|post|address|op-ed|memo|rally|conference|filing|diatribe|debate|appearance|stop|blog|column|editorial|essay|podcast|testimony|email|briefing)$/u

/** What ends the words of a topic that begins at `start`: a time, an aside, another side or, behind a thing, another deed. */
export const stopsAt = (scene: Scene, start: number, k: number): boolean =>
  (datedFrom(scene, k) && !describedBehind(scene, start, k)) ||
  asideAt(scene, k) ||
  othersDo(scene, k) ||
  addsPlace(scene, start, k) ||
  settingAt(scene, k) ||
  // "celebrated the ruling | as a victory": goes on only where it belongs to the thing.
  (low(scene.s, k) === 'as' && !DEGREE.test(low(scene.s, k + 1)) && !DEGREE.test(low(scene.s, k - 1))) ||
  tellsMore(scene, start, k) ||
  finiteAt(scene, start, k) ||
  (k === start + 1 && /^NN/u.test(scene.s.tokens[start]?.xpos ?? '') && OPENS.test(low(scene.s, k))) ||
  ((/^(?:DET|NOUN|PROPN|ADJ|NUM)$/u.test(scene.s.tokens[start]?.upos ?? '') ||
    scene.s.tokens[start]?.xpos === 'PRP$') &&
    (addsSide(scene, k) || addsOrder(scene, k)))

/** `introduced legislation | this month to grant her leave`: whether behind the time at `k` stands what describes a bare noun. */
function describedBehind({ s, times }: Scene, start: number, k: number): boolean {
  if (k - start > 3 || !/^(?:NOUN|ADP)$/u.test(s.tokens[k - 1]?.upos ?? '')) return false
  const at = s.tokens[/^(?:on|in|by|during)$/u.test(low(s, k)) ? k + 1 : k]
  const time = times.find(x => x.spans[0]?.start === at?.start)
  const end = time?.spans.at(-1)?.end ?? -1
  const next = s.tokens.findIndex(t => t.start >= end)
  return end > 0 && next > k && low(s, next) === 'to' && s.tokens[next + 1]?.xpos === 'VB'
}

/** `a ban on ferries | and others backing it`, `should close | but said`: what other people do, or what is said besides. */
const othersDo = ({ s }: Scene, k: number): boolean =>
  (/^(?:and|but)$/u.test(low(s, k)) && /^(?:said|told|added|warned|noted)$/u.test(low(s, k + 1))) ||
  (/^(?:and|while|but)$/u.test(low(s, k)) &&
    /^(?:others|some|many|most)$/u.test(low(s, k + 1)) &&
    s.tokens[k + 2]?.upos === 'VERB')

/** `called on Peru to scrap its arms | and comply with the treaty`: a second infinitive behind what an undoing verb ends. */
const addsOrder = ({ s }: Scene, k: number): boolean =>
  /^(?:and|or)$/u.test(low(s, k)) &&
  s.tokens[k + 1]?.upos === 'VERB' &&
  s.tokens[k + 1]?.xpos === 'VB' &&
  /^NN/u.test(s.tokens[k - 1]?.xpos ?? '')

/** `welcomed the ruling | and in a reaction said`: another phrase of place than any in the topic. */
const addsPlace = ({ s }: Scene, start: number, k: number): boolean =>
  low(s, k) === 'and' &&
  /^(?:in|at|on|during|after|before)$/u.test(low(s, k + 1)) &&
  s.tokens[k + 1]?.upos === 'ADP' &&
  !s.tokens.slice(start, k).some(t => t.upos === 'ADP')

/** `supported the dam | in a statement`: where it was said. */
function settingAt({ s }: Scene, k: number): boolean {
  if (!/^(?:in|at|during)$/u.test(low(s, k)) || !/^NN/u.test(s.tokens[k - 1]?.xpos ?? '')) return false
  if (!/^(?:DET|PRON)$/u.test(s.tokens[k + 1]?.upos ?? '')) return false
  let noun = k + 2
  while (
    (noun < k + 6 && /^(?:ADJ|NOUN|PROPN)$/u.test(s.tokens[noun]?.upos ?? '')) ||
    HYPHEN.test(low(s, noun))
  )
    noun++
  return SETTING.test(low(s, noun - 1))
}

/** `called on the port to close | and urged people to`: a verb that the tree joins to one before the topic. */
function tellsMore({ s, tree }: Scene, start: number, k: number): boolean {
  const then = s.tokens[k + 1]
  if (s.tokens[k]?.upos !== 'CCONJ' || then?.upos !== 'VERB' || !/^VB[DZ]$/u.test(then.xpos)) return false
  const above = tree.head(k + 1)
  return tree.rel(k + 1) === 'conj' && above >= 0 && above < start
}

/** `refuses to make public his files | may be that`: a finite verb behind a noun, that belongs to nothing inside an infinitive. */
function finiteAt({ s, tree }: Scene, start: number, k: number): boolean {
  if (s.tokens[start]?.xpos !== 'VB' || s.tokens[k]?.upos !== 'AUX') return false
  if (
    !/^(?:MD|VB[DPZ])$/u.test(s.tokens[k]?.xpos ?? '') ||
    !/^(?:NN.*|''|")$/u.test(s.tokens[k - 1]?.xpos ?? '')
  )
    return false
  if (
    s.tokens.slice(start, k).some(t => t.upos === 'SCONJ' || /^(?:that|who|which|what|how)$/iu.test(t.form))
  )
    return false
  for (let at = k, n = 0; n < 12 && at >= 0; n++) {
    at = tree.head(at)
    if (at >= start && at < k) return false
  }
  return true
}

/** Whether a dash with room on both sides stands at `k`, or two hyphens: an aside begins, "the ban -- a plan that he has since dropped". */
function asideAt({ s }: Scene, k: number): boolean {
  const [before, t, next] = [s.tokens[k - 1], s.tokens[k], s.tokens[k + 1]]
  if (!before || !t || !next || next.upos === 'NUM') return false
  return /^--+$/u.test(t.form) || (HYPHEN.test(t.form) && before.end < t.start && t.end < next.start)
}

/** Whether a date stands at `k`, bare or behind "on", "in" or "by": it says when, and not what. */
function datedFrom({ s, times, tree }: Scene, k: number): boolean {
  if (/^(?:before|after|since|of|from|until|to|the)$/u.test(low(s, k - 1))) return false
  // "a 2016 mandate", "its May plan"
  if (/^(?:DET|PRON)$/u.test(s.tokens[k - 1]?.upos ?? '')) return false
  const at = s.tokens[/^(?:on|in|by|during)$/u.test(low(s, k)) ? k + 1 : k]
  // "demanding better pay for months"
  const next = low(s, k) === 'for' ? s.tokens[k + 1] : undefined
  const span = next?.upos === 'NUM' ? s.tokens[k + 2] : next
  if (span && /^(?:days|weeks|months|years|decades)$/u.test(span.form)) return true
  // "left the pact in protest"
  if (low(s, k) === 'in' && /^(?:protest|court)$/u.test(low(s, k + 1))) return true
  const time = times.find(t => /^(?:DATE|TIME)$/u.test(t.expression.type) && t.spans[0]?.start === at?.start)
  if (!time) return false
  // "killed May Day plotters", "allow 1848 families to sue": which they are.
  const last = s.tokens.findLastIndex(t => t.end <= (time.spans.at(-1)?.end ?? 0))
  const head = tree.head(last)
  return !(
    /^(?:VERB|AUX)$/u.test(s.tokens[k - 1]?.upos ?? '') &&
    head > last &&
    /^(?:NOUN|PROPN)$/u.test(s.tokens[head]?.upos ?? '')
  )
}
