import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { byteOffsets, decode, replaceUnholdable } from '../../src/read/decode.ts'

const bytesOf = (text: string, encoding: string) => new Uint8Array(iconv.encode(text, encoding))
const codes = (bytes: Uint8Array) => decode(bytes).problems.map(p => p.code)

/** Every character of the decoded text must lead to the bytes that make it. */
function expectOffsetsExact(bytes: Uint8Array) {
  const d = decode(bytes)
  const at = byteOffsets(bytes, d.encoding, d.byteOrderMark)
  expect(at(d.text.length)).toBe(bytes.length)
  let last = d.byteOrderMark
  let i = 0
  for (const c of d.text) {
    const start = at(i)
    const end = at(i + c.length)
    expect(start, `start of ${JSON.stringify(c)} at ${i}`).toBe(last)
    expect(end).toBeGreaterThan(start)
    const own = iconv.decode(Buffer.from(bytes.subarray(start, end)), d.encoding, { stripBOM: false })
    if (c !== '\ufffd') expect(own).toBe(c)
    last = end
    i += c.length
  }
}

describe('a UTF-8 file', () => {
  it('is read as it stands', () => {
    const d = decode(bytesOf('Envoys met in Zürich — “at last”.', 'utf8'))
    expect(d).toEqual({
      encoding: 'utf-8',
      byteOrderMark: 0,
      text: 'Envoys met in Zürich — “at last”.',
      problems: [],
    })
  })
  it('leaves its byte order mark out of the text and counts it in the offsets', () => {
    const bytes = new Uint8Array([0xef, 0xbb, 0xbf, 0xc3, 0xa9, 0x21])
    const d = decode(bytes)
    expect(d.text).toBe('é!')
    expect(d.byteOrderMark).toBe(3)
    const at = byteOffsets(bytes, d.encoding, d.byteOrderMark)
    expect([at(0), at(1), at(2)]).toEqual([3, 5, 6])
  })
  it('keeps its good characters where a few bytes are broken', () => {
    const bytes = new Uint8Array([
      ...bytesOf('Zürich, Genève', 'utf8'),
      0xff,
      ...bytesOf(' and Köln', 'utf8'),
    ])
    expect(decode(bytes).text).toBe('Zürich, Genève\ufffd and Köln')
    expect(codes(bytes)).toEqual(['read.replaced-characters'])
    expect(decode(bytes).problems[0]?.message).toContain('1 character')
    expectOffsetsExact(bytes)
  })
  it('turns an encoded surrogate into one U+FFFD, not three', () => {
    const bytes = new Uint8Array([0x61, 0xed, 0xa0, 0x80, 0x62])
    expect(decode(bytes).text).toBe('a\ufffdb')
    expectOffsetsExact(bytes)
  })
  it('turns a NUL into one U+FFFD and says so', () => {
    const bytes = bytesOf('The talks\0 went on for a while.', 'utf8')
    expect(decode(bytes).text).toBe('The talks\ufffd went on for a while.')
    expect(codes(bytes)).toEqual(['read.replaced-characters'])
  })
  it('does not count a U+FFFD that the writer wrote', () => {
    expect(codes(bytesOf('what \ufffd is this, Jérôme', 'utf8'))).toEqual([])
    const broken = new Uint8Array([...bytesOf('é \ufffd é ', 'utf8'), 0xff])
    expect(decode(broken).problems[0]?.message).toContain('1 character')
  })
})

describe('UTF-16', () => {
  const texts = {
    English: 'The envoys met for two hours.\nNothing was signed.',
    Russian: 'Переговоры прошли в среду.\nИтогов пока нет.',
    Arabic: 'التقى المبعوثون يوم الأربعاء لمدة ساعتين.',
  }
  for (const [language, text] of Object.entries(texts))
    for (const encoding of ['utf-16le', 'utf-16be']) {
      it(`is found without a mark: ${language}, ${encoding}`, () => {
        const d = decode(bytesOf(text, encoding))
        expect(d.encoding).toBe(encoding)
        expect(d.text).toBe(text)
        expect(d.problems.map(p => p.code)).toEqual(['read.encoding'])
        expectOffsetsExact(bytesOf(text, encoding))
      })
      it(`is found by its mark: ${language}, ${encoding}`, () => {
        const bytes = bytesOf(`\ufeff${text}`, encoding)
        expect(decode(bytes)).toEqual({ encoding, byteOrderMark: 2, text, problems: [] })
        expectOffsetsExact(bytes)
      })
    }
  it('gives one U+FFFD for a lone surrogate and for half a unit at the end', () => {
    const bytes = new Uint8Array([0xff, 0xfe, 0x00, 0xd8, 0x61, 0x00, 0x62])
    expect(decode(bytes).text).toBe('\ufffda\ufffd')
    expectOffsetsExact(bytes)
  })
  it('is not seen in a text with stray NULs', () => {
    expect(decode(bytesOf('ab\0c', 'utf8')).encoding).toBe('utf-8')
    expect(decode(bytesOf('one\0two\0three\0four\0five', 'utf8')).encoding).toBe('utf-8')
  })
})

describe('older encodings', () => {
  it('Latin-1 is read as windows-1252, every byte a character, and the guess is told', () => {
    const bytes = bytesOf('Le président a rencontré l’émissaire à Genève.', 'windows-1252')
    const d = decode(bytes)
    expect(d.text).toBe('Le président a rencontré l’émissaire à Genève.')
    expect(d.encoding).toBe('windows-1252')
    expect(d.problems.map(p => p.code)).toEqual(['read.encoding'])
    expectOffsetsExact(bytes)
  })
  it('a declared charset is believed where the bytes do not contradict it', () => {
    const bytes = bytesOf('Переговоры в среду', 'windows-1251')
    expect(decode(bytes, 'windows-1251').text).toBe('Переговоры в среду')
    const japanese = bytesOf('会談は水曜日に行われた。', 'shift_jis')
    expect(decode(japanese, 'Shift_JIS').text).toBe('会談は水曜日に行われた。')
    const at = byteOffsets(japanese, 'shift_jis')
    expect([at(0), at(1), at(12)]).toEqual([0, 2, 24])
    expect(decode(bytesOf('Zürich', 'utf8'), 'iso-8859-1').text).toBe('Zürich')
  })
})

describe('for any input', () => {
  it('any text in UTF-8 comes back, characters beyond the first plane too', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        const bytes = new TextEncoder().encode(`${text}é—é`)
        const d = decode(bytes)
        expect(d.text).toBe(replaceUnholdable(`${text}é—é`).text.slice(d.byteOrderMark ? 1 : 0))
        expectOffsetsExact(bytes)
      }),
    )
  })
  it('any bytes decode to text that can be stored, and every character leads to its bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), bytes => {
        const d = decode(bytes)
        expect(replaceUnholdable(d.text).replaced).toBe(0)
        const at = byteOffsets(bytes, d.encoding, d.byteOrderMark)
        let last = 0
        for (let i = 0; i <= d.text.length; i++) {
          expect(at(i)).toBeGreaterThanOrEqual(last)
          last = at(i)
        }
        expect(last).toBe(bytes.length)
      }),
      { numRuns: 2000 },
    )
  })
  it('ill-formed UTF-8 keeps its offsets far into a long file', () => {
    const bytes = new TextEncoder().encode('é𝔸b—'.repeat(3000))
    for (let i = 100; i < bytes.length; i += 997) bytes[i] = 0xff
    expectOffsetsExact(bytes)
  })
})
