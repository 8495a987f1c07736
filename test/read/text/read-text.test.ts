import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cut } from '../../../src/model/span.ts'
import { toRaw, toSource } from '../../../src/read/index.ts'
import { blocksOf, readFirst, readRaw, readString, removedAs } from '../../support/read.ts'

const BODY = 'The two ministers met in Vienna on Tuesday. They agreed to meet again.'

describe('a date stamp before the text', () => {
  it.each([
    [` date 2024-05-06 ${BODY}`, '2024-05-06'],
    [`Date: 6 May 2024\n\n${BODY}`, '2024-05-06'],
    [`Published on May 6, 2024\n\n${BODY}`, '2024-05-06'],
    [`PUBLISHED: Monday, 6th May 2024\n${BODY}`, '2024-05-06'],
  ])('%j', async (text, date) => {
    const r = await readFirst(text)
    expect(r.published).toMatchObject({ edtf: date, precision: 'day', basis: 'header' })
    expect(r.text.trim()).toBe(BODY)
    expect(removedAs(r, 'header')).toHaveLength(1)
  })

  it('is no date when the calendar has no such day', async () => {
    const r = await readFirst(` date 2024-02-31 ${BODY}`)
    expect(r.published).toBeNull()
    expect(r.problems.map(p => p.code)).toContain('read.undated')
  })
})

describe('a line that is nothing but a date', () => {
  const LONG = `${BODY} ${BODY} ${BODY}`
  it.each([
    ['before the headline', `12 May 2024\n\nTalks on the strait resume\n\n${LONG}`],
    ['after it', `Talks on the strait resume\n\nSunday, May 12, 2024 10:30 GMT\n\n${LONG}`],
    ['under the byline', `Talks on the strait resume\nBy Ann Example\n2024-05-12\n\n${LONG}`],
  ])('dates the article and stays: %s', async (_, text) => {
    const r = await readFirst(text)
    expect(r.published).toMatchObject({
      edtf: '2024-05-12',
      basis: 'header',
      because: 'date line before the text',
    })
    expect(r.title?.value).toBe('Talks on the strait resume')
    expect(r.text).toContain('12')
  })

  it.each([
    ['stands after the text began', `Talks on the strait resume\n\n${LONG}\n\n12 May 2024`],
    ['belongs to a sentence', `On 12 May 2024 they met.\n\n${LONG}`],
    ['is no day of the calendar', `31 February 2024\n\n${LONG}`],
  ])('not where it %s', async (_, text) => {
    expect((await readFirst(text)).published).toBeNull()
  })
})

describe('a dateline', () => {
  it.each([
    ['GENEVA (Reuters) - ', { place: 'GENEVA', agency: 'Reuters', publisher: null, date: null }],
    ['GENEVA, May 6 (Xinhua) -- ', { place: 'GENEVA', agency: 'Xinhua' }],
    [
      'Vienna, (APA - Morning Wire - 6th May, 2024) ',
      { place: 'Vienna', agency: 'APA', publisher: 'Morning Wire', date: '2024-05-06' },
    ],
    ['ADDIS ABABA — ', { place: 'ADDIS ABABA', agency: null }],
    ['Paris — ', { place: 'Paris', agency: null }],
    ['(AFP) - ', { place: null, agency: 'AFP' }],
  ])('%j stands apart from the first sentence', async (line, dateline) => {
    const r = await readFirst(`${line}${BODY}`)
    expect(r.dateline).toMatchObject(dateline)
    expect(blocksOf(r, 'dateline')).toEqual([line.trim()])
    expect(blocksOf(r, 'body')).toEqual([BODY])
  })

  it.each([
    'Critics — and there are many — said no.',
    'Ministers (and their aides) left early.',
    'Talks, May said, went well.',
    'The Accord (signed in 1999) expired.',
  ])('is not seen in %j', async text => {
    expect((await readFirst(`${text}\n\n${BODY}`)).dateline).toBeNull()
  })

  it('that is a day ahead of the header is no conflict, two days are', async () => {
    const at = async (day: string) =>
      (await readFirst(` date 2024-05-06 Vienna, (APA - Wire - ${day} May, 2024) ${BODY}`)).problems.map(
        p => p.code,
      )
    expect(await at('7th')).not.toContain('read.date-conflict')
    expect(await at('9th')).toContain('read.date-conflict')
  })
})

describe('a headline', () => {
  it('is the first line when it has no stop and a body follows', async () => {
    const r = await readFirst(`\nMinisters agree to meet again\n${BODY}`)
    expect(r.title?.value).toBe('Ministers agree to meet again')
    expect(blocksOf(r, 'headline')).toEqual(['Ministers agree to meet again'])
  })

  it('is never made up: a text without one has a label only', async () => {
    const r = await readFirst(BODY)
    expect(r.title).toBeNull()
    expect(r.label).toBe('The two ministers met in Vienna on Tuesday.')
  })

  it('is not the only line of a text', async () => {
    expect((await readFirst('Ministers agree to meet again')).title).toBeNull()
  })
})

describe('what leaves the text', () => {
  it('an advertisement between paragraphs, and the paragraphs stay adjacent', async () => {
    const r = await readFirst(`${BODY}\n\nAdvertisement\n\n${BODY.replace('Tuesday', 'Wednesday')}`)
    expect(r.text).toBe(`${BODY}\n\n${BODY.replace('Tuesday', 'Wednesday')}`)
    expect(removedAs(r, 'advertisement')).toEqual(['Advertisement'])
  })

  it('a promotion inside a paragraph; the sentences around it stay apart', async () => {
    const r = await readFirst(
      'The envoy left at noon. Get the Dispatch newsletter Sign up to receive our reporting and other Dispatch newsletters It was his third trip.',
    )
    expect(removedAs(r, 'promotion')).toHaveLength(1)
    expect(blocksOf(r, 'body')).toEqual(['The envoy left at noon.', 'It was his third trip.'])
  })

  it('a teaser, kept as a link out of the article', async () => {
    const r = await readFirst(`The envoy left at noon. Envoy seen at border crossing Read More » ${BODY}`)
    expect(r.links.map(l => l.title)).toEqual(['Envoy seen at border crossing'])
    expect(r.text).not.toContain('Read More')
  })

  it('a lede that stands twice, once', async () => {
    const lede = 'Nine foreign ministers gather in Vienna on Tuesday to speak about grain exports'
    const r = await readFirst(`${lede}\n\nVIENNA — ${lede}.\n\nThey were late.`)
    expect(blocksOf(r, 'body')).toEqual([`${lede}.`, 'They were late.'])
    expect(r.repeated).toHaveLength(1)
    expect(cut(r.text, r.repeated[0]?.kept ?? { start: 0, end: 0 })).toBe(`${lede}.`)
  })

  it('not a person who signed up, nor one who read more', async () => {
    const text =
      'He signed up for the army in 2014. She said she would read more of it later. They subscribe to the view that talks help.'
    expect((await readFirst(text)).removed).toEqual([])
  })
})

describe('subheads', () => {
  it.each(['WHO PAYS?', '- The offer -', 'Second thoughts', 'Trade talks'])(
    '%j between paragraphs',
    async head => {
      const r = await readFirst(`${BODY}\n\n${head}\n\n${BODY.replace('two', 'three')}`)
      expect(blocksOf(r, 'subhead')).toEqual([head])
    },
  )

  it.each(['"No."', 'He left.', '- first point', 'Nobody was surprised'.concat('.')])(
    'not %j',
    async line => {
      const r = await readFirst(`${BODY}\n\n${line}\n\n${BODY.replace('two', 'three')}`)
      expect(blocksOf(r, 'subhead')).toEqual([])
    },
  )

  it('that ran into a long paragraph is cut from it', async () => {
    const filler = 'The delegation spoke about grain, ports and prices for many hours. '.repeat(18)
    const r = await readFirst(
      `${filler}Nobody left the room. Possible naval patrol A third envoy said that ships were ready. They left.`,
    )
    expect(blocksOf(r, 'subhead')).toEqual(['Possible naval patrol'])
    expect(blocksOf(r, 'body').at(-1)).toBe('A third envoy said that ships were ready. They left.')
  })
})

describe('a page of several articles', () => {
  const PAGE = `Ministers agree to meet again\n${BODY}\n\nTry our AI tools\nDiscover what NewsHeap AI can do for you:\nComments\nNo comments yet...\nRelated Articles\n\nThe Beacon\n2 hours ago\n- The Beacon\nGrain ship leaves port\nA ship with grain left the port on Monday. It is the first one.\n`

  it('gives each its own title, publisher and text', async () => {
    const [main, item, ...more] = await readString(PAGE)
    expect(more).toEqual([])
    expect(main?.aggregator?.value).toBe('NewsHeap')
    expect(main?.publisher).toBeNull()
    expect(main?.text.trim()).toBe(`Ministers agree to meet again\n${BODY}`)
    expect(item).toMatchObject({
      role: 'related',
      parent: main?.article,
      title: { value: 'Grain ship leaves port' },
      publisher: { value: 'The Beacon' },
      relativePublished: { expression: '2 hours ago', amount: 2, unit: 'hour' },
    })
  })
})

describe('lines broken at a page width', () => {
  it('are one paragraph', async () => {
    const r = await readFirst(
      'The two ministers met in Vienna on Tuesday and agreed to\nmeet again in the spring, according to a joint statement\nthat was handed out to reporters after the talks.\n\nThey shook hands.',
    )
    expect(r.blocks).toHaveLength(2)
  })
})

describe('the way back to the bytes', () => {
  it('leads from any span of any encoding to its bytes', async () => {
    const source = ` date 2024-05-06 Zoë’s plan — “maybe” — was read.\n\nAdvertisement\n\nIt cost €5 million, the minister said.`
    const bytes = Buffer.from(source, 'utf8')
    const [r] = await readRaw(bytes)
    if (!r) throw new Error('no reading')
    const start = r.text.indexOf('€5 million')
    const place = toRaw(r, { start, end: start + 10 }, bytes)
    expect(place && bytes.subarray(place.start, place.end).toString('utf8')).toBe('€5 million')
  })

  it('holds for any text: every kept character stands in the source where its segment says', async () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'Advertisement',
        'Related Articles',
        'Comments',
        'The Beacon',
        'an hour ago',
        '- The Beacon',
        BODY,
        ' date 2024-05-06 x',
        'Sign up for our newsletter',
        'Read More »',
        'VIENNA — yes',
      ),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 12 }), async lines => {
        const source = lines.join('\n')
        for (const r of await readString(source)) {
          for (const s of r.segments)
            expect(r.text.slice(s.text, s.text + s.length)).toBe(source.slice(s.source, s.source + s.length))
          expect(r.segments.reduce((n, s) => n + s.length, 0)).toBe(r.text.length)
          let at = 0
          for (const b of r.blocks) {
            expect(b.start).toBeGreaterThanOrEqual(at)
            expect(b.end).toBeGreaterThan(b.start)
            at = b.end
            const back = toSource(r, b)
            expect(back && source.slice(back.start, back.start + 1)).toBe(r.text.charAt(b.start))
          }
          for (const x of r.removed) expect(source.slice(x.source.start, x.source.end)).toBe(x.text)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('keeps a given text as it is when nothing leaves it', async () => {
    const text = `\n  ${BODY}\n\n\tIndented.  \n`
    expect((await readFirst(text)).text).toBe(text)
  })
})
