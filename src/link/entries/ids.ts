import { compare } from '../../model/canonical.ts'
import type { Evidence } from '../../model/record.ts'

interface Entity {
  readonly id: string
  readonly evidence: readonly Evidence[]
}

/**
 * Every id by which an entity can be asked for, to the id that it has now: its members' findings, and the ids that it would
 * have had if another member had come first. An entity keeps answering to them when an earlier article joins it.
 */
export function idsOf(entities: readonly Entity[]): Record<string, string> {
  const out = new Map<string, string>()
  for (const e of entities) {
    const letter = e.id.slice(0, e.id.indexOf('_'))
    for (const { finding } of e.evidence) {
      const former = `${letter}_${finding.replace(/^f_/u, '')}`
      if (former !== e.id) out.set(former, e.id)
      // A finding that serves several entities (a name in a meeting) leads to the first in their order.
      if (!out.has(finding)) out.set(finding, e.id)
    }
  }
  return Object.fromEntries([...out].sort(([a], [b]) => compare(a, b)))
}
