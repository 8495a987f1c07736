import { appeals } from './appeals.ts'
import { crumbs } from './crumbs.ts'
import { labels } from './labels.ts'
import { repeated } from './repeated.ts'
import type { Rule } from './rule.ts'
import { sections } from './sections.ts'
import { standfirst } from './standfirst.ts'
import { tail } from './tail.ts'
import { teasers } from './teasers.ts'
import { title } from './title.ts'
import { witness } from './witness.ts'

/** All rules, in the order in which they run. */
export const RULES: readonly Rule[] = [
  title,
  sections,
  labels,
  standfirst,
  appeals,
  teasers,
  crumbs,
  repeated,
  witness,
  tail,
]
