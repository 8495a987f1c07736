import { HashLexicon, LinearModel } from './model.ts'

/**
 * The file of a model: named sections behind a header, so that one file holds weights, lexicons and lists.
 * Layout: `PARLEYM1`, then for each section: name length (1), name, byte length (4, little endian), padding to 8, bytes; a 0 ends it.
 */
const MAGIC = 'PARLEYM1'
const align = (n: number): number => (n + 7) & ~7

export type Sections = ReadonlyMap<string, Uint8Array>

/** Reads the sections of a model file; throws a RangeError where the bytes are not one. */
export function readSections(bytes: Uint8Array): Sections {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const ascii = new TextDecoder('latin1')
  if (ascii.decode(bytes.subarray(0, 8)) !== MAGIC) throw new RangeError('not a model file')
  const out = new Map<string, Uint8Array>()
  let at = 8
  for (;;) {
    const n = view.getUint8(at)
    if (n === 0) return out
    const name = ascii.decode(bytes.subarray(at + 1, at + 1 + n))
    const length = view.getUint32(at + 1 + n, true)
    const from = align(at + 5 + n)
    if (from + length > bytes.length) throw new RangeError(`model section ${name} is cut short`)
    out.set(name, bytes.subarray(from, from + length))
    at = from + length
  }
}

/** Writes sections in the order given. */
export function writeSections(sections: Sections): Uint8Array {
  let size = 8
  for (const [name, bytes] of sections) size = align(size + 5 + name.length) + bytes.length
  const out = new Uint8Array(size + 1)
  const view = new DataView(out.buffer)
  out.set(new TextEncoder().encode(MAGIC), 0)
  let at = 8
  for (const [name, bytes] of sections) {
    out[at] = name.length
    out.set(new TextEncoder().encode(name), at + 1)
    view.setUint32(at + 1 + name.length, bytes.length, true)
    const from = align(at + 5 + name.length)
    out.set(bytes, from)
    at = from + bytes.length
  }
  return out
}

function section(sections: Sections, name: string): Uint8Array {
  const found = sections.get(name)
  if (!found) throw new RangeError(`the model file has no section ${name}`)
  return found
}

/** A section of 16-bit numbers; copied, so that it is aligned. */
export function uint16(sections: Sections, name: string): Uint16Array {
  const bytes = section(sections, name)
  return new Uint16Array(new Uint8Array(bytes).buffer)
}

/** A section of lines of text. */
export function lines(sections: Sections, name: string): string[] {
  const text = new TextDecoder().decode(section(sections, name))
  return text === '' ? [] : text.split('\n')
}

const int8 = (bytes: Uint8Array): Int8Array => new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length)

/** The linear model whose sections start with `name.`. */
export function linearModel(sections: Sections, name: string): LinearModel {
  const [classes = 0, bits = 0] = uint16(sections, `${name}.head`)
  return new LinearModel(
    classes,
    bits,
    section(sections, `${name}.bucket`),
    uint16(sections, `${name}.print`),
    section(sections, `${name}.count`),
    section(sections, `${name}.class`),
    int8(section(sections, `${name}.weight`)),
  )
}

/** The lexicon whose sections start with `name.`. */
export function hashLexicon(sections: Sections, name: string): HashLexicon {
  const [bits = 0] = uint16(sections, `${name}.head`)
  return new HashLexicon(
    bits,
    section(sections, `${name}.bucket`),
    uint16(sections, `${name}.print`),
    uint16(sections, `${name}.value`),
  )
}
