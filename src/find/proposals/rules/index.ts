import type { ProposalRule } from '../candidate.ts'
import { answered } from './answered.ts'
import { constraint } from './constraint.ts'
import { depends } from './depends.ts'
import { expiry } from './expiry.ts'
import { included } from './included.ts'
import { introduced } from './introduced.ts'
import { planned } from './planned.ts'
import { possible } from './possible.ts'
import { priority } from './priority.ts'
import { requested } from './requested.ts'
import { sequence } from './sequence.ts'
import { suggested } from './suggested.ts'

/** What a sentence can tell of things on the table, in the order of reading; each may find its own part of one sentence. */
export const PROPOSAL_RULES: readonly ProposalRule[] = [
  sequence,
  expiry,
  planned,
  introduced,
  answered,
  suggested,
  included,
  requested,
  constraint,
  depends,
  priority,
  possible,
]
