/** A line that is longer is given in its first `limit` bytes, with `cut` set. */
export interface ByteLine {
  /** Its bytes with the line break. */
  readonly bytes: Uint8Array
  readonly cut: boolean
}

const LF = 0x0a

/** Cuts bytes into lines at line feeds, holding at most `limit` bytes of one line. */
export async function* byteLines(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<ByteLine> {
  let held: Uint8Array[] = []
  let size = 0
  let cut = false
  const hold = (part: Uint8Array): void => {
    const room = limit - size
    if (part.length > room) cut = true
    const kept = part.subarray(0, Math.max(0, room))
    if (kept.length > 0) held.push(Uint8Array.from(kept))
    size += kept.length
  }
  const give = (): ByteLine => {
    const line = { bytes: new Uint8Array(Buffer.concat(held)), cut }
    held = []
    size = 0
    cut = false
    return line
  }
  for await (const chunk of chunks) {
    let from = 0
    for (let at = chunk.indexOf(LF); at >= 0; at = chunk.indexOf(LF, from)) {
      hold(chunk.subarray(from, at + 1))
      yield give()
      from = at + 1
    }
    if (from < chunk.length) hold(chunk.subarray(from))
  }
  if (size > 0 || cut) yield give()
}
