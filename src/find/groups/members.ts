import type { GroupMember } from '../../model/finding.ts'
import type { Sentence } from '../../model/language.ts'
import { titleBefore } from '../names/titles.ts'
import { form, isHyphen, isPossessive, low, spanOf } from '../names/words.ts'
import type { Draft } from '../pipeline.ts'
import { PLURAL_OFFICES } from './lexicon.ts'

type NameDraft = Draft<'name'>

/** Names of a sentence by the token at which each starts. */
export type NamesByToken = ReadonlyMap<number, { readonly name: NameDraft; readonly last: number }>

const JOINT = /^(?:and|,|&|as|well|the|a|both|then|also)$/u

/** Whether token `i` belongs to the title of a name that begins soon after it. */
function inTitle(s: Sentence, i: number, names: NamesByToken): boolean {
  for (let k = i + 1; k <= i + 9 && k < s.tokens.length; k++) {
    if (!names.has(k)) continue
    const title = titleBefore(s, k)
    if (title && title.from <= i) return true
    // A state or body before its own officer: "Central Intelligence Agency Director".
    if (names.get(k)?.name.type === 'PER') return false
  }
  return false
}

/**
 * The members that a list names from token `from` on: persons, states and bodies, with the titles beside them, until a word stands there
 * that belongs to no list; after a plural office ("heads of Britain, Germany and NATO") one member for each state or body.
 */
export function membersFrom(s: Sentence, from: number, names: NamesByToken): readonly GroupMember[] {
  const out: GroupMember[] = []
  for (let i = from; i < s.tokens.length; ) {
    const office = PLURAL_OFFICES.get(low(s, i))
    if (office !== undefined && /^(?:of|from)$/u.test(low(s, i + 1))) {
      const { members, to } = holdersOf(s, i, office, names)
      if (members.length === 0) return out
      out.push(...members)
      i = to
      continue
    }
    const here = names.get(i)
    if (here?.name.actor) {
      if (here.name.actor.type === 'person') {
        out.push({
          actor: here.name.actor,
          office: here.name.actor.office,
          country: here.name.actor.country,
          organisation: null,
          span: spanOf(s, i, here.last),
        })
        i = here.last
        continue
      }
      // A state or body that only says whose officer comes next is no member itself.
      if (!inTitle(s, i, names) && !isPossessive(form(s, here.last)))
        out.push({
          actor: here.name.actor,
          office: null,
          country: here.name.actor.country,
          organisation: null,
          span: spanOf(s, i, here.last),
        })
      i = here.last
      continue
    }
    if (
      JOINT.test(low(s, i)) ||
      isPossessive(form(s, i)) ||
      inTitle(s, i, names) ||
      (isHyphen(form(s, i)) && out.length === 0)
    )
      i++
    else return out
  }
  return out
}

/** The holders of one office of several states or bodies: "heads of Britain, Germany and NATO" from its plural office at `i`. */
export function holdersOf(
  s: Sentence,
  i: number,
  office: string,
  names: NamesByToken,
): { readonly members: readonly GroupMember[]; readonly to: number } {
  const before = low(s, i - 1)
  const full = /^(?:foreign|prime|defence|defense|finance|interior|trade|energy|vice|deputy)$/u.test(before)
    ? `${before} ${office}`
    : office
  const members: GroupMember[] = []
  let k = i + 2
  while (k < s.tokens.length) {
    const here = names.get(k)
    if (here && here.name.type !== 'PER') {
      members.push({
        actor: null,
        office: full,
        country: here.name.actor?.country ?? null,
        organisation: here.name.actor && here.name.actor.country === null ? here.name.actor.name : null,
        span: spanOf(s, k, here.last),
      })
      k = here.last
    } else if (/^(?:and|,|the|&)$/u.test(low(s, k)) && members.length > 0) k++
    else if (low(s, k) === 'the') k++
    else break
  }
  // A joint that leads to nothing more belongs to what follows.
  while (k > i && /^(?:and|,|the|&)$/u.test(low(s, k - 1))) k--
  return { members, to: k }
}
