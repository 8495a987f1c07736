/** Three digits, as the scorer prints its figures. */
export const round = (x: number): number => Math.round(x * 1000) / 1000

/** Precision, recall and F1 of counts; 0 where nothing was found or wanted. */
export function prf(right: number, found: number, gold: number): { p: number; r: number; f1: number } {
  const p = found ? right / found : 0
  const r = gold ? right / gold : 0
  return { p: round(p), r: round(r), f1: round(p + r ? (2 * p * r) / (p + r) : 0) }
}
