import type { EventActor } from '../../model/finding.ts'
import type { Draft } from '../pipeline.ts'
import type { Tree } from '../tree/index.ts'

/** What coding an actor needs beside the tree: the names of the sentence, by the token at which each starts. */
export interface Scene {
  readonly tree: Tree
  readonly names: readonly Draft<'name'>[]
  /** Tokens that belong to an expression of time: they are nobody. */
  readonly timed: ReadonlySet<number>
  /** States named in the sentence, for sides whose own words name none. */
  readonly states: ReadonlySet<string>
  /** Sides coded already, by node. */
  readonly coded: Map<number, readonly Coded[]>
}

/** One side as found: an EventActor and the node that heads it. */
export interface Coded extends EventActor {
  readonly node: number
}
