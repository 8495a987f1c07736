import { low, spanOf } from '../names/words.ts'
import type { Draft, Finder } from '../pipeline.ts'
import { groupDraft, groupRef } from './draft.ts'
import { PLURAL_OFFICES } from './lexicon.ts'
import { holdersOf } from './members.ts'
import type { Scene } from './scene.ts'

/** "the foreign ministers of France, Germany and Poland": a group whose members are named by their office. */
export const officeGroups: Finder<Scene, Draft<'group'>> = {
  name: 'office-groups',
  *find(scene) {
    for (const { s, names } of scene.sentences)
      for (let i = 0; i < s.tokens.length; i++) {
        const office = PLURAL_OFFICES.get(low(s, i))
        if (office === undefined || !/^(?:of|from)$/u.test(low(s, i + 1))) continue
        const { members, to } = holdersOf(s, i, office, names)
        if (members.length < 2) continue
        const first = members[0]
        const whole = first && first.office !== office ? i - 1 : i
        const span = spanOf(s, whole, to)
        yield groupDraft(s, groupRef(scene.doc, span, 'group', null, 0.8), {
          members,
          incomplete: /^(?:including|like|includes|included)$/u.test(low(s, whole - 1)),
          confidence: 0.8,
        })
      }
  },
}
