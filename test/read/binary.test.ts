import { deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { binaryKind } from '../../src/read/binary.ts'
import { decode } from '../../src/read/decode.ts'

const kind = (bytes: Uint8Array) => binaryKind(bytes, decode(bytes).text)

describe('what is no text', () => {
  it('is named by its first bytes', () => {
    expect(kind(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]))).toBe('a PNG image')
    expect(kind(gzipSync('report'))).toBe('a gzip archive')
    expect(kind(new TextEncoder().encode('SQLite format 3\0'))).toBe('a SQLite database')
  })
  it('is seen by its control characters where nothing names it', () => {
    const words = Array.from({ length: 3000 }, (_, i) => `word${(i * 7919) % 10007}`).join(' ')
    expect(kind(deflateSync(words))).toBe('binary data')
    expect(kind(new Uint8Array(400))).toBe('binary data')
  })
})

describe('what is text', () => {
  it.each([
    ['UTF-8', Buffer.from('The envoys met in Zürich on Wednesday.')],
    ['UTF-16', Buffer.from('The envoys met on Wednesday.', 'utf16le')],
    ['Latin-1', Buffer.from('Le président a quitté Genève.', 'latin1')],
    ['with a NUL', Buffer.from('The envoys met\0 on Wednesday.')],
    ['with a form feed and an escape', Buffer.from('The envoys\f met \x1b[1mon\x1b[0m Wednesday.')],
    ['empty', Buffer.from('')],
  ])('%s', (_, bytes) => {
    expect(kind(bytes)).toBeNull()
  })
})
