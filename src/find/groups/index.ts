import type { Stage } from '../pipeline.ts'
import { runRules } from '../pipeline.ts'
import { formats } from './formats.ts'
import { nounGroups } from './noun-groups.ts'
import { officeGroups } from './office-groups.ts'
import { sceneOf } from './scene.ts'

/** The rules that find groups, in their order; a place that an earlier rule took is no other group's. */
const RULES = [nounGroups, officeGroups, formats] as const

/** Teams, delegations and formats with the members that the article names, and whether there may be more. */
export const groupsStage: Stage = {
  name: 'groups',
  version: '2',
  requires: ['name', 'statement'],
  assigns: ['group'],
  run(doc, found) {
    const drafts = runRules(RULES, [], sceneOf(doc, found))
    const taken = new Set<number>()
    return drafts.filter(d => {
      const places = d.members.map(m => m.span.start)
      const again = d.members.length > 0 && places.every(p => taken.has(p))
      for (const p of places) taken.add(p)
      return !again
    })
  },
}
