import { relOf, type Tree, uposOf } from '../tree/index.ts'
import type { Core } from './code.ts'
import type { Coded } from './scene.ts'
import type { Standing } from './standing.ts'

/** Someone must be known on the side that acts; force may be told without its doer ("were killed"), when its victims' state is known. */
export function relevant(tree: Tree, core: Core, standing: Standing): boolean {
  const sides = [...core.sources, ...core.targets]
  // Somebody of a known state, or somebody with a name, must be there: "police met residents" is nobody's event.
  if (
    !sides.some(
      a =>
        a.country !== null ||
        a.sectors.includes('IGO') ||
        (a.actor !== null && a.actor.type !== 'unnamed') ||
        uposOf(tree, a.node) === 'PROPN',
    )
  )
    return false
  const abroad = (a: Coded): boolean => core.sources.some(s => s.country !== null && s.country === a.country)
  // A journey inside one's own state is no visit.
  if (/^04[23]/.test(standing.code) && !core.mutual && core.targets.length > 0 && core.targets.every(abroad))
    return false
  // Without a doer, what only modifies a noun is background, and harm to people may be an accident.
  if (
    core.sources.length === 0 &&
    (relOf(tree, core.trigger).startsWith('acl') || /^(18[0-2]|193)/.test(standing.code))
  )
    return false
  // A meeting and an inquiry need somebody on the other side.
  if (/^(04|09)/.test(standing.code) && core.targets.length === 0 && core.sources.length < 2) return false
  const known = (a: Coded): boolean => a.country !== null || a.sectors.length > 0 || a.actor !== null
  if (core.sources.some(known)) return true
  // A name of which nothing is known acts on somebody who is known.
  if (core.sources.length > 0 && core.targets.some(known)) return true
  return (
    /^(07|08|15|16|17|18|19|20)$/.test(standing.code.slice(0, 2)) &&
    core.targets.some(t => t.country !== null)
  )
}
