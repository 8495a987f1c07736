/**
 * How a meeting is told, as far as that tells right ones from wrong ones: `states`, two states' sides, each by name or description, at a meeting
 * that is no visit and no call; `diplomacy`, any other one in a report on what states negotiate; and of the rest `one` or `several` sides, all
 * `named`, or one of them `guessed` from a pronoun.
 */
export type Told = 'states' | 'diplomacy' | 'one-named' | 'one-guessed' | 'several-named' | 'several-guessed'

/** Right ones and all ones of the judged meetings (`bench/gold/meetings.jsonl`, both halves) by how they are told. */
export const JUDGED: Readonly<Record<Told, readonly [right: number, all: number]>> = {
  states: [12, 13],
  diplomacy: [6, 7],
  'one-named': [27, 49],
  'one-guessed': [4, 13],
  'several-named': [11, 32],
  'several-guessed': [4, 22],
}
