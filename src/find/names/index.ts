import { BY_ADJECTIVE } from '../../knowledge/countries.ts'
import type { NameFinding } from '../../model/finding.ts'
import { bySpan, overlap } from '../../model/span.ts'
import { type Doc, type Refiner, runRules, type Stage } from '../pipeline.ts'
import { capitalisedNames } from './capitalised-names.ts'
import { knownNames } from './known-names.ts'
import { leaderNames } from './leader-names.ts'
import type { Mention } from './mention.ts'
import { modelNames } from './model-names.ts'
import { resolve } from './resolve.ts'

/** Of overlapping mentions the one that an earlier rule gave stays; the rest is in the order of the text. */
const earlierRuleWins: Refiner<Doc, Mention> = {
  name: 'earlier-rule-wins',
  refine(found) {
    const kept = new Map<number, Mention[]>()
    for (const m of found) {
      const here = kept.get(m.sentence) ?? []
      if (!here.some(k => overlap(k, m) > 0)) kept.set(m.sentence, [...here, m])
    }
    return [...kept.values()].flat().sort(bySpan)
  },
}

/** Peoples and adjectives ("Europeans", "Turkish") are nobody's names. */
const noPeoples: Refiner<Doc, Mention> = {
  name: 'no-peoples',
  refine: (found, doc) =>
    found.filter(m => {
      const text = doc.text.slice(m.start, m.end)
      return (
        m.type !== 'PER' ||
        !(
          BY_ADJECTIVE.has(text) ||
          /^(?:European|Western|Arab|African|Asian|Muslim|Christian|Jewish)s?$/u.test(text)
        )
      )
    }),
}

/** The rules that find names, in their order. */
export const NAME_RULES = [leaderNames, modelNames, knownNames, capitalisedNames] as const

/** All names of an article as mentions, in order, not overlapping; what `rolesStage` reads too. */
export const mentionsOf = (doc: Doc): readonly Mention[] =>
  runRules(NAME_RULES, [noPeoples, earlierRuleWins], doc)

/** Names, descriptions, pronouns and unnamed voices, each led to its actor. */
export const namesStage: Stage = {
  name: 'names',
  version: '8',
  requires: [],
  assigns: ['name'],
  run: doc => resolve(doc, mentionsOf(doc)),
}

/** Whether a name finding is a name in the narrow sense: no pronoun, description or unnamed voice. What `annotate` lists as names. */
export const isProperName = (f: Pick<NameFinding, 'actor'>): boolean =>
  f.actor === null || !['pronoun', 'description', 'unnamed', 'office'].includes(f.actor.method)
