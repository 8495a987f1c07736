/** Reads a stream of bytes by marks and lengths; holds no more than it was asked for. */
export class ByteReader {
  readonly #chunks: AsyncIterator<Uint8Array>
  #held: Uint8Array = new Uint8Array(0)
  #ended = false
  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]()
  }

  async #more(): Promise<boolean> {
    if (this.#ended) return false
    const next = await this.#chunks.next()
    if (next.done) {
      this.#ended = true
      return false
    }
    this.#held = this.#held.length === 0 ? next.value : Buffer.concat([this.#held, next.value])
    return true
  }

  /** Drops line breaks; false at the end of the stream. */
  async skipBreaks(): Promise<boolean> {
    for (;;) {
      let n = 0
      while (this.#held[n] === 0x0d || this.#held[n] === 0x0a) n++
      this.#held = this.#held.subarray(n)
      if (this.#held.length > 0) return true
      if (!(await this.#more())) return false
    }
  }

  /** The bytes up to and with `mark`; null where it does not come within `limit` bytes. */
  async until(mark: string, limit: number): Promise<Uint8Array | null> {
    for (;;) {
      const at = Buffer.from(this.#held.buffer, this.#held.byteOffset, this.#held.length).indexOf(mark)
      if (at >= 0 && at <= limit) {
        const out = this.#held.subarray(0, at + mark.length)
        this.#held = this.#held.subarray(at + mark.length)
        return out
      }
      if (this.#held.length > limit || !(await this.#more())) return null
    }
  }

  /**
   * The next `length` bytes, of which the first `keep` are given and the others dropped; `whole` is false where the stream
   * ends before.
   */
  async take(length: number, keep: number): Promise<{ readonly bytes: Uint8Array; readonly whole: boolean }> {
    // One piece of memory from the start: pieces joined in the end would be held twice.
    const kept = new Uint8Array(Math.min(length, keep))
    let filled = 0
    let left = length
    while (left > 0) {
      if (this.#held.length === 0 && !(await this.#more())) break
      const part = this.#held.subarray(0, left)
      this.#held = this.#held.subarray(part.length)
      left -= part.length
      const room = part.subarray(0, kept.length - filled)
      kept.set(room, filled)
      filled += room.length
    }
    return { bytes: kept.subarray(0, filled), whole: left === 0 }
  }
}
