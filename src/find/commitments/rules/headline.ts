import { phraseOf } from '../../clause/subject.ts'
import { low } from '../../names/words.ts'
import type { CommitmentRule } from '../candidate.ts'
import { PURPOSES } from '../lexicon.data.ts'
import { adjectiveStrength } from '../lexicon.ts'
import { predicateAt } from '../predicate.ts'

/** Nouns whose infinitive says what they are for. Singular. */
const TO_DO: ReadonlySet<string> = new Set(
  'time chance right need bid call pressure reason ability opportunity attempt decision promise offer threat refusal failure permission power freedom tool guide invitation request order vote money room willingness desire readiness deal agreement law bill proposal push fight race'.split(
    ' ',
  ),
)

/** Verbs that titles in capitals make names of: "Bergen Votes To Leave". */
const VERBS_AS_NAMES =
  /^(?:votes?|moves?|wants?|fails?|refuses?|declines?|urges?|calls?|seeks?|tries|hopes?|looks?|vows?|plans?|pledges?|promises?|agrees?|threatens?|offers?|continues?|begins?|starts?|struggles?|likes?|loves?|needs?|has|have|set|ready|due|how)$/iu

/** Verbs with an object before the infinitive, which a tagger takes for nouns: "Unions pressure Lund to resign". */
const VERBS_OF_ASKING =
  /^(?:pressure|press|push|urge|ask|call|force|lobby|warn|tell|want|invite|help|order|challenge|allow|let|get|need|train|hire|pay|lead|use)s?$/iu

const SET = /^(?:set|due|slated|scheduled|poised)$/u

/** `Carrier to sell its fleet`: the future of headlines. */
export const headline: CommitmentRule = {
  name: 'headline',
  *find(scene) {
    const { s, tree } = scene
    // A title that stands in the text: short, and without a finite verb.
    if (s.kind !== 'headline' && s.tokens.length > 18) return
    let to = s.tokens.findIndex(
      (t, k) => k > 0 && k < 11 && /^to$/iu.test(t.form) && /^VBP?$|^NN/u.test(s.tokens[k + 1]?.xpos ?? ''),
    )
    const infinitive = to + 1
    // "Council set to drop the bill": the "is" is left out.
    const strength = to > 1 && SET.test(low(s, to - 1)) ? adjectiveStrength(low(s, to - 1)) : null
    if (strength) to--
    const before = s.tokens[to - 1]
    if (to < 1 || !before || !/^(?:NOUN|PROPN)$/u.test(before.upos)) return
    const finite = s.tokens.some(
      (t, k) => (t.upos === 'AUX' || /^VB[DZP]$/u.test(t.xpos)) && !(strength && k === to),
    )
    if (finite) return
    const noun = before.lemma.toLowerCase()
    if (TO_DO.has(noun) || PURPOSES.has(noun) || VERBS_AS_NAMES.test(before.form)) return
    // "Critics count on Lund to expand it", "Pressure on the council to act": no subject of the infinitive.
    const comma = s.tokens.findLastIndex((t, k) => k < to && /^[,:]$/u.test(t.form))
    if (s.tokens.slice(comma + 1, to).some(t => t.upos === 'ADP' && !/^of$/iu.test(t.form))) return
    // "Minister Advised Lund To Wait": titles make names of verbs.
    if (
      to - comma > 7 ||
      s.tokens.slice(comma + 1, to).some(t => /..(?:ed|ing)$/u.test(t.form) && t.form !== 'United')
    )
      return
    if (s.tokens.slice(comma + 2, to - 1).some(t => VERBS_OF_ASKING.test(t.form))) return
    const p = predicateAt(scene, infinitive)
    if (!p || p.counterfactual || low(s, p.head) === 'be') return
    let head = to - 1
    while (head > 0 && tree.head(head) >= 0 && tree.head(head) < to && tree.head(head) !== p.head)
      head = tree.head(head)
    const subject = head < to ? phraseOf(scene, head, to) : { from: 0, to }
    yield {
      scene,
      rule: 'headline',
      cue: { from: to, to: infinitive },
      head: p.head,
      from: p.from,
      subject: { from: Math.max(subject.from, comma + 1), to: subject.to },
      passive: p.passive,
      strength: strength ?? 'plan',
      confidence: 0.75,
    }
  },
}
