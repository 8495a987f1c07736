import { objectReading } from './object.ts'
import type { VerbReading } from './scene.ts'

/** "is due to see Y", "will see Y": seeing somebody is meeting him where it is still to come; "saw Y" may be from afar. */
export const aheadReading: VerbReading = scene => {
  if (scene.entry.other !== 'ahead') return undefined
  const { units, at, form } = scene
  const helped = units.slice(Math.max(0, at - 3), at).map(u => u.lower)
  if (form !== 'base' || !AHEAD.test(helped.join(' '))) return null
  const made = objectReading(scene)
  const others = made?.participants.filter(p => p.span.start > (units[at]?.end ?? 0)) ?? []
  return made && others.length > 0 && others.every(p => p.type === 'person') ? made : null
}

const AHEAD =
  /\b(expected|due|scheduled|set|going|planning|plans|planned|hopes|hoping|is|are|was|were) to$|\bwill$/
