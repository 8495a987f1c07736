import { describe, expect, it } from 'vitest'
import { readText } from '../../src/read/index.ts'
import { PARAGRAPHS, read } from './html/helpers.ts'

const [FIRST = '', SECOND = ''] = PARAGRAPHS

/** How agencies sign their copy; which agency it is, and where it says so. */
const SIGNED: readonly (readonly [
  before: string,
  line: string,
  after: string,
  agency: string,
  basis: string,
])[] = [
  ['PARIS (Reuters) - ', '', '', 'Reuters', 'dateline'],
  ['WASHINGTON (AP) — ', '', '', 'Associated Press', 'dateline'],
  ['KYIV, May 7 (AFP) - ', '', '', 'Agence France-Presse', 'dateline'],
  ['Berlin (dpa) - ', '', '', 'dpa', 'dateline'],
  ['BEIJING, May 7 (Xinhua) -- ', '', '', 'Xinhua', 'dateline'],
  ['MOSCOW, May 7. /TASS/. ', '', '', 'TASS', 'dateline'],
  ['', 'By Reuters', '', 'Reuters', 'byline'],
  ['', '', 'Source: Xinhua', 'Xinhua', 'credit line'],
  ['', '', '© AFP', 'Agence France-Presse', 'credit line'],
  ['', '', 'With material from dpa', 'dpa', 'credit line'],
  ['', '', 'Copyright 2024 The Associated Press. All rights reserved.', 'Associated Press', 'credit line'],
]
/** Words that name an agency and credit none. */
const UNSIGNED: readonly (readonly [before: string, line: string, after: string])[] = [
  ['The agency Reuters said so. ', '', ''],
  ['', 'By Petra Novak', ''],
  ['', '', 'The minister gave Reuters an interview in March.'],
  ['', '', '© 2024 The Harbour Post'],
]

const text = async ([before, line, after]: readonly [string, string, string, ...string[]]) => {
  const lines = [line, before + FIRST, SECOND, after].filter(Boolean)
  const [r] = await readText({ source: 'test', text: lines.join('\n'), encoding: 'utf-8' })
  return r
}
const page = ([before, line, after]: readonly [string, string, string, ...string[]]) =>
  read(
    `<html><head><title>Talks</title></head><body><article><h1>Talks on the strait resume</h1>${line && `<p class="byline">${line}</p>`}<p>${before}${FIRST}</p><p>${SECOND}</p>${after && `<p>${after}</p>`}</article></body></html>`,
  )

describe.each([
  ['text', text],
  ['HTML', page],
])('the agency of wire copy in %s', (_, reader) => {
  it.each(SIGNED)('%s%s%s', async (before, line, after, agency, basis) => {
    const r = await reader([before, line, after])
    expect(r?.agency).toMatchObject({ value: agency, basis })
    expect(r?.text).toContain(FIRST)
  })
  it.each(UNSIGNED)('is not in: %s%s%s', async (...parts) => {
    expect((await reader(parts))?.agency).toBeNull()
  })
})

describe('a caption', () => {
  it('leaves the text, and is kept with what it was', async () => {
    const r = await read(
      `<html><body><article><h1>T</h1><p>${FIRST}</p><figure><img><figcaption>The harbour at dawn. Photo: Reuters</figcaption></figure><p>${SECOND}</p></article></body></html>`,
    )
    expect(r.removed.filter(x => x.reason === 'caption').map(x => x.text)).toEqual([
      'The harbour at dawn. Photo: Reuters',
    ])
    expect(r.agency).toBeNull()
  })
})
