import type { CommitmentRule } from '../candidate.ts'
import { destined } from './destined.ts'
import { existential } from './existential.ts'
import { explicit } from './explicit.ts'
import { given } from './given.ts'
import { going } from './going.ts'
import { headline } from './headline.ts'
import { modal } from './modal.ts'
import { noun } from './noun.ts'
import { possible } from './possible.ts'
import { scheduled } from './scheduled.ts'

/** The rules that find commitments, the most explicit words first: of two over one predicate the earlier stays. */
export const COMMITMENT_RULES: readonly CommitmentRule[] = [
  explicit,
  scheduled,
  destined,
  existential,
  going,
  modal,
  possible,
  noun,
  given,
  headline,
]
