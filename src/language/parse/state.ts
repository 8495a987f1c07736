/**
 * A configuration of the arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez & Satta 2011) over words 1 … n.
 * The artificial root is word n + 1, at the end of the buffer; 0 means none. One object is reused for sentence after sentence.
 */
export class ParseState {
  n = 0
  /** Words that wait for their head; `stack[size - 1]` is on top. */
  stack = new Int32Array(64)
  size = 0
  /** First word of the buffer; n + 1 is the root. */
  front = 1
  head = new Int32Array(64)
  label = new Int32Array(64)
  /** Outermost and second outermost dependents on either side, and how many there are. */
  left1 = new Int32Array(64)
  left2 = new Int32Array(64)
  right1 = new Int32Array(64)
  right2 = new Int32Array(64)
  leftCount = new Int32Array(64)
  rightCount = new Int32Array(64)
  /** Hash of the set of labels on either side. */
  leftSet = new Int32Array(64)
  rightSet = new Int32Array(64)

  reset(n: number): void {
    if (n + 2 > this.head.length) this.resize(2 * (n + 2))
    const { head, label, left1, left2, right1, right2, leftCount, rightCount, leftSet, rightSet } = this
    for (const a of [head, label, left1, left2, right1, right2, leftCount, rightCount, leftSet, rightSet])
      a.fill(0, 0, n + 2)
    this.n = n
    this.size = 0
    this.front = 1
  }

  private resize(length: number): void {
    this.stack = new Int32Array(length)
    this.head = new Int32Array(length)
    this.label = new Int32Array(length)
    this.left1 = new Int32Array(length)
    this.left2 = new Int32Array(length)
    this.right1 = new Int32Array(length)
    this.right2 = new Int32Array(length)
    this.leftCount = new Int32Array(length)
    this.rightCount = new Int32Array(length)
    this.leftSet = new Int32Array(length)
    this.rightSet = new Int32Array(length)
  }

  /** The `k`-th word from the top of the stack, 0 for none. */
  below(k: number): number {
    return k < this.size ? (this.stack[this.size - 1 - k] ?? 0) : 0
  }

  get done(): boolean {
    return this.front > this.n && this.size === 0
  }

  get canShift(): boolean {
    return this.front <= this.n
  }

  /** Left-arc takes the top as dependent of the buffer's front; the root takes only the last word left, so that it has one child. */
  get canLeft(): boolean {
    return this.size > 0 && (this.front <= this.n || this.size === 1)
  }

  get canRight(): boolean {
    return this.size > 1
  }

  shift(): void {
    this.stack[this.size++] = this.front++
  }

  leftArc(label: number): void {
    const d = this.below(0)
    const h = this.front
    this.size--
    this.head[d] = h
    this.label[d] = label
    if (h > this.n) return
    this.left2[h] = this.left1[h] ?? 0
    this.left1[h] = d
    this.leftCount[h] = (this.leftCount[h] ?? 0) + 1
    this.leftSet[h] = (this.leftSet[h] ?? 0) | (1 << (label & 31))
  }

  rightArc(label: number): void {
    const d = this.below(0)
    const h = this.below(1)
    this.size--
    this.head[d] = h
    this.label[d] = label
    this.right2[h] = this.right1[h] ?? 0
    this.right1[h] = d
    this.rightCount[h] = (this.rightCount[h] ?? 0) + 1
    this.rightSet[h] = (this.rightSet[h] ?? 0) | (1 << (label & 31))
  }
}
