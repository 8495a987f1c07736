/** Turns a raw gap of scores into a probability by a table that training measured on text that it had not seen. */
export class Calibration {
  private readonly from: Int32Array
  private readonly value: Float64Array
  /** `lines` are `gap probability`, ascending; a gap takes the value of the last line that it reaches. */
  constructor(lines: readonly string[]) {
    this.from = Int32Array.from(lines, l => Number(l.split(' ')[0]))
    this.value = Float64Array.from(lines, l => Number(l.split(' ')[1]))
  }
  get(gap: number): number {
    let at = 0
    for (let i = 0; i < this.from.length && (this.from[i] ?? 0) <= gap; i++) at = i
    return this.value[at] ?? 0
  }
}
