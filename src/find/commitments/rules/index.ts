import type { CommitmentRule } from '../candidate.ts'
import { agreed } from './agreed.ts'
import { coming } from './coming.ts'
import { destined } from './destined.ts'
import { existential } from './existential.ts'
import { explicit } from './explicit.ts'
import { given } from './given.ts'
import { going } from './going.ts'
import { headline } from './headline.ts'
import { modal } from './modal.ts'
import { noun } from './noun.ts'
import { possible } from './possible.ts'
import { raised } from './raised.ts'
import { scheduled } from './scheduled.ts'

/** The rules that find commitments, the most explicit words first: of two over one predicate the earlier stays. */
export const COMMITMENT_RULES: readonly CommitmentRule[] = [
  explicit,
  scheduled,
  raised,
  destined,
  existential,
  going,
  modal,
  agreed,
  possible,
  noun,
  coming,
  given,
  headline,
]
