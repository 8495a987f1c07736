import { CALENDAR_WORD, type Gazetteer, ORGANISATION_WORD, PLACE_WORD } from './gazetteer.ts'
import type { InstitutionInput } from './institutions.ts'
import { type FoundName, LOC, ORG, PER } from './labels.ts'
import { bare, capital, HYPHEN, isOffice } from './words.ts'

/** One sentence of a document whose names at hyphens are looked at. */
export type HyphenInput = Pick<InstitutionInput, 'forms' | 'xpos' | 'shapes'>

/** A syllable of a Chinese or Korean given name, as it is romanised: Siu-po, Jui-yuan, Ki-moon. */
const SYLLABLE =
  /^(?:[bcfghjklmnprstwxyz]|ch|sh|zh|hs|ts|tz|ng|gw|kw|hw|ky|my|d)?(?:[aeiou]|[aeou]{2}|ia|ie|iu|ua|ui|uo|iao|yu|yuan?|eui|yeo?|wai)(?:n|ng|m|p|t|k|h|l|i|u|y|ye)?$/iu
/** Endings of words that a hyphen puts behind any name: Trump-backed, Merkel-era, Zelensky-like. */
const COMPOUND =
  /(?:ed|ing|led|born|run|made|held|like|style|esque|ian|ist|ists|ism|era|ish|ites?|ness|less|free|wide|only|gate|mania|phobia)$/u

interface Joint {
  readonly from: number
  readonly to: number
  readonly type: number
}

/** Whether a small word behind a hyphen makes a compound, not a name. */
const isCompound = (left: string, right: string): boolean =>
  COMPOUND.test(right) && !(SYLLABLE.test(left) && SYLLABLE.test(right))

/** What a document shows of the words at its hyphens. */
class Compounds {
  /** Capitalised words that the document writes without a hyphen beside them. */
  private readonly apart = new Set<string>()
  /** Double surnames of full names, as `left right`. */
  private readonly whole = new Set<string>()
  private readonly counts = new Map<string, number>()

  constructor(sentences: readonly HyphenInput[]) {
    for (const { forms } of sentences)
      forms.forEach((f, i) => {
        const at = HYPHEN.test(f)
        if (at) {
          const pair = `${forms[i - 1] ?? ''} ${forms[i + 1] ?? ''}`
          this.counts.set(pair, (this.counts.get(pair) ?? 0) + 1)
        } else if (capital(f) && !HYPHEN.test(forms[i - 1] ?? '') && !HYPHEN.test(forms[i + 1] ?? ''))
          this.apart.add(f)
      })
  }

  standsApart(form: string): boolean {
    return this.apart.has(form)
  }

  /** Notes the double surname of a person's full name. */
  note({ forms }: HyphenInput, { type, from, to }: Joint): void {
    if (type === PER && to - from > 3 && HYPHEN.test(forms[to - 2] ?? ''))
      this.whole.add(`${forms[to - 3] ?? ''} ${forms[to - 1] ?? ''}`)
  }

  /** Whether the document has both halves in somebody's full name, or writes them together again and never apart. */
  isWhole(left: string, right: string): boolean {
    const pair = `${left} ${right}`
    const apart = this.apart.has(left) || this.apart.has(right)
    return this.whole.has(pair) || (!apart && (this.counts.get(pair) ?? 0) > 1)
  }
}

/** Whether a word at a hyphen may be half of a surname or a given name: a capital and small letters, on no list of other things. */
function mayBeHalf(x: HyphenInput, i: number, gazetteer: Gazetteer): boolean {
  const f = x.forms[i] ?? ''
  const low = f.toLowerCase()
  return (
    /^\p{Lu}\p{M}*[\p{L}\p{M}'\u2019]+$/u.test(f) &&
    !/^\p{Lu}{3,}$/u.test(f) &&
    /^NNP/u.test(x.xpos[i] ?? '') &&
    gazetteer.lookUp([f]) === 0 &&
    !gazetteer.isTitle(bare(f)) &&
    !isOffice(f) &&
    !gazetteer.hasWord(low, ORGANISATION_WORD) &&
    !gazetteer.hasWord(low, PLACE_WORD) &&
    !gazetteer.hasWord(low, CALENDAR_WORD)
  )
}

/** Whether what ends before word `i` only says what kind of thing follows: the Clinton-Sanders showdown. */
const modifies = (x: HyphenInput, i: number): boolean =>
  /^\p{Ll}/u.test(x.forms[i] ?? '') && /^NNS?$/u.test(x.xpos[i] ?? '')

/** End of the small syllables or strange small words behind a hyphen at `h`, which go on with a given name or a surname; `h` where there are none. */
function smallEnd(x: HyphenInput, h: number): number {
  const left = x.forms[h - 1] ?? ''
  const right = x.forms[h + 1] ?? ''
  if (!/^\p{Ll}+$/u.test(right) || isCompound(left, right))
    return /^\p{Ll}{1,2}-\p{Ll}{2,}$/u.test(right) ? h + 2 : h
  if (HYPHEN.test(x.forms[h + 2] ?? '') && right.length < 3) {
    const end = smallEnd(x, h + 2)
    return end > h + 2 ? end : h
  }
  if (SYLLABLE.test(left) && SYLLABLE.test(right)) return h + 2
  const strange = (x.shapes[h + 1]?.tags ?? 1) === 0 && /^(?:NNP|FW)$/u.test(x.xpos[h + 1] ?? '')
  return strange && right.length > 2 ? h + 2 : h
}

/** What one name has around the hyphen at `h`, or null. `left` ends before the hyphen, `right` begins behind it. */
function jointAt(
  x: HyphenInput,
  h: number,
  left: FoundName | undefined,
  right: FoundName | undefined,
  seen: Compounds,
  gazetteer: Gazetteer,
): Joint | null {
  const l = x.forms[h - 1] ?? ''
  const r = x.forms[h + 1] ?? ''
  if (left?.type === ORG && /^\p{Lu}{2,}$/u.test(l) && /^\p{Lu}$/u.test(r) && !right)
    return { from: left.from, to: h + 2, type: ORG }
  if (
    left &&
    !right &&
    (h - left.from > 1 || (left.type === PER && isOffice(x.forms[left.from - 1] ?? '')))
  ) {
    const end = smallEnd(x, h)
    const person =
      left.type === PER || (x.xpos[h] === 'HYPH' && SYLLABLE.test(l) && mayBeHalf(x, h - 1, gazetteer))
    if (end > h && person) return { from: left.from, to: end, type: PER }
  }
  if (!mayBeHalf(x, h - 1, gazetteer) || !mayBeHalf(x, h + 1, gazetteer)) return null
  if (right && right.from < h + 1) return null
  const words = right ? right.to - h - 1 : 1
  const to = right?.to ?? h + 2
  if (left?.type === LOC && right?.type === LOC)
    return h - left.from === 1 &&
      words === 1 &&
      !seen.standsApart(l) &&
      !seen.standsApart(r) &&
      !modifies(x, to)
      ? { from: left.from, to, type: LOC }
      : null
  if ((left && left.type !== PER) || (right && right.type !== PER)) return null
  // Jean-Claude Arnoux: a given name of two parts.
  if (gazetteer.isGiven(l) && (!left || h - left.from === 1))
    return right && (words > 1 || left) && !modifies(x, to) && !seen.standsApart(l)
      ? { from: h - 1, to, type: PER }
      : null
  if (!left && !right && seen.isWhole(l, r)) return { from: h - 1, to, type: PER }
  if (!left || words > 1 || seen.standsApart(r)) return null
  const from = left.from
  const article = /^(?:DT|CD|PRP\$)$/u.test(x.xpos[from - 1] ?? '')
  const joint = { from, to, type: PER }
  if (h - from > 1) return modifies(x, to) && article ? null : joint
  if (seen.isWhole(l, r)) return joint
  if (modifies(x, to) || article || seen.standsApart(l)) return null
  if (isOffice(x.forms[from - 1] ?? '')) return joint
  return /^(?:VB[DPZ]|MD|POS)$/u.test(x.xpos[to] ?? '') ? joint : null
}

/** A name cut where a hyphen sets two people side by side, or puts a word behind one: Anna Holm-Carl Lind, Holm-led. */
function parted(
  x: HyphenInput,
  name: FoundName,
  seen: Compounds,
  gazetteer: Gazetteer,
): readonly FoundName[] {
  if (name.type !== PER) return [name]
  const { forms } = x
  for (let h = name.from + 1; h < name.to - 1; h++) {
    if (!HYPHEN.test(forms[h] ?? '')) continue
    const small = h === name.to - 2 && /^\p{Ll}/u.test(forms[h + 1] ?? '')
    if (small && isCompound(forms[h - 1] ?? '', forms[h + 1] ?? '')) return [{ ...name, to: h }]
    const apart = seen.standsApart(forms[h - 1] ?? '') && seen.standsApart(forms[h + 1] ?? '')
    const right = name.to - h - 1
    const two = right > 1 && h - name.from > 1 && gazetteer.isGiven(forms[h + 1] ?? '')
    const halves = right === 1 && apart && mayBeHalf(x, h - 1, gazetteer) && mayBeHalf(x, h + 1, gazetteer)
    if (two || (halves && !gazetteer.isGiven(forms[h - 1] ?? '')))
      return [
        { ...name, to: h },
        { ...name, from: h + 1 },
      ]
  }
  return [name]
}

function joined(
  x: HyphenInput,
  names: readonly FoundName[],
  seen: Compounds,
  gazetteer: Gazetteer,
): readonly FoundName[] {
  let out = names
  for (let h = 1; h < x.forms.length - 1; h++) {
    if (!HYPHEN.test(x.forms[h] ?? '')) continue
    const left = out.find(n => n.to === h || (n.to === h + 1 && n.from < h))
    const right = out.find(n => n.from <= h + 1 && n.to > h + 1)
    const joint = jointAt(x, h, left, right, seen, gazetteer)
    if (joint) {
      const over = out.filter(n => n.from < joint.to && joint.from < n.to)
      const name = { ...joint, gap: over.length > 0 ? Math.min(...over.map(n => n.gap)) : 0 }
      seen.note(x, joint)
      out = [...out.filter(n => !over.includes(n)), name].sort((a, b) => a.from - b.from)
    } else if (left && left.to === h + 1) out = out.map(n => (n === left ? { ...n, to: h } : n))
  }
  return out
}

/**
 * Names that go on over a hyphen: Ursula Owusu-Ekuful, Simon Lee Siu-po, Jean-Claude Arnoux. Two people whom a hyphen sets side by side ("Trump-Putin
 * talks") and names in compounds ("Merkel-era") stay apart: what the document writes of a half without the hyphen tells, and
 * what follows. Both arguments run over the sentences of a document.
 */
export function overHyphens(
  sentences: readonly HyphenInput[],
  names: readonly (readonly FoundName[])[],
  gazetteer: Gazetteer,
): (readonly FoundName[])[] {
  const seen = new Compounds(sentences)
  sentences.forEach((x, i) => {
    for (const n of names[i] ?? []) seen.note(x, n)
  })
  const once = sentences.map((x, i) =>
    joined(
      x,
      (names[i] ?? []).flatMap(n => parted(x, n, seen, gazetteer)),
      seen,
      gazetteer,
    ),
  )
  return sentences.map((x, i) => joined(x, once[i] ?? [], seen, gazetteer))
}
