import type { ParseState } from './state.ts'

/** Classes of the parser: 0 shifts, then a left-arc and a right-arc for each label, by turns. */
export const SHIFT = 0
export const leftClass = (label: number): number => 1 + 2 * label
export const rightClass = (label: number): number => 2 + 2 * label
export const labelOf = (action: number): number => (action - 1) >> 1
export const isLeft = (action: number): boolean => (action & 1) === 1
export const actionCount = (labels: number): number => 1 + 2 * labels

/** Does what the class says. */
export function apply(state: ParseState, action: number): void {
  if (action === SHIFT) state.shift()
  else if (isLeft(action)) state.leftArc(labelOf(action))
  else state.rightArc(labelOf(action))
}

/** The best class that the state allows. */
export function bestAllowed(state: ParseState, scores: Int32Array, rootLabel: number): number {
  const { canLeft, canRight, canShift } = state
  const atRoot = !canShift
  let at = -1
  let top = 0
  if (canShift) {
    at = SHIFT
    top = scores[SHIFT] ?? 0
  }
  // Only the root takes the label root, and it takes no other.
  if (canLeft && atRoot) return leftClass(rootLabel)
  for (let c = 1; c < scores.length; c += 2) {
    if ((c - 1) >> 1 === rootLabel) continue
    if (canLeft) {
      const v = scores[c] ?? 0
      if (at < 0 || v > top) {
        at = c
        top = v
      }
    }
    if (canRight) {
      const v = scores[c + 1] ?? 0
      if (at < 0 || v > top) {
        at = c + 1
        top = v
      }
    }
  }
  return at
}
