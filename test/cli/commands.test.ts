import { describe, expect, it } from 'vitest'
import { ANSWERS } from '../../src/ask/answers.ts'
import { usableWidth, wantsColour } from '../../src/cli/io.ts'
import { shortIds } from '../../src/cli/short-ids.ts'
import { clean, clip, widthOf, wrap } from '../../src/cli/text.ts'
import { canonicalJson } from '../../src/model/canonical.ts'
import { library, met, one, record, said } from '../support/example.ts'
import { parley } from '../support/terminal.ts'

describe('a command on a record', () => {
  it('prints with --json the canonical bytes of its view', async () => {
    const cases: readonly (readonly [args: readonly string[], view: unknown])[] = [
      [['timeline'], await ANSWERS.timeline.answer(record, {}, library)],
      [['statements'], await ANSWERS.statements.answer(record, {}, library)],
      [['commitments'], await ANSWERS.commitments.answer(record, {}, library)],
      [['proposals'], await ANSWERS.proposals.answer(record, {}, library)],
      [['figures'], await ANSWERS.figures.answer(record, {}, library)],
      [['actors'], await ANSWERS.actors.answer(record, {}, library)],
      [['reports'], await ANSWERS.reports.answer(record, {}, library)],
      [['problems'], await ANSWERS.problems.answer(record, {}, library)],
      [['show', said.id], await ANSWERS.show.answer(record, { id: said.id }, library)],
      [['search', 'warmer'], await ANSWERS.search.answer(record, { query: 'warmer', limit: 20 }, library)],
    ]
    for (const [args, view] of cases) {
      const ran = await parley([...args, '--json'])
      expect([args, ran.code, ran.err, ran.out]).toEqual([args, 0, '', `${canonicalJson(view)}\n`])
    }
  })

  it('says when, how it is known, what, the sentence, the report and the id', async () => {
    const { out } = await parley(['timeline', '--kind', 'meeting', '--lane', 'dated'])
    expect(out).toBe(
      [
        'Timeline · example · as of 2025-03-04 · 1 entry',
        '',
        'March 2025',
        '',
        '  Mon 3 Mar 2025           ● Meeting: Ana Ruiz, Ilya Petrov · held',
        '  stated                     Ruiz and Ilya Petrov met in Østerby on 3 March 2025.',
        `                             Harbour Post, Tue 4 Mar 2025 +1 more                    ${shortIds(record)(met.id)}`,
        '',
      ].join('\n'),
    )
  })

  it.each([40, 60, 80, 120])(
    'stays within %i columns, with every id whole enough to lead back',
    async width => {
      for (const command of [
        ['timeline'],
        ['statements'],
        ['commitments'],
        ['proposals'],
        ['figures'],
        ['actors'],
        ['reports'],
        ['problems'],
        ['show', one.entry.id],
      ]) {
        const { out } = await parley(command, width)
        for (const line of out.split('\n')) expect(widthOf(line), line).toBeLessThanOrEqual(width)
        for (const id of out.match(/\b(?:meeting|statement|actor|a|f)_[0-9a-f]{7,19}\b/gu) ?? [])
          expect((await parley(['show', id])).code, id).toBe(0)
      }
    },
  )

  it('tells apart what was not understood, what is not there and what was refused', async () => {
    expect((await parley(['nonsense'])).code).toBe(2)
    expect((await parley(['timeline', '--from', 'soon'])).code).toBe(2)
    expect((await parley(['show', 'zzz'])).code).toBe(3)
    expect((await parley(['timeline', '--dossier', 'other'])).code).toBe(3)
    expect((await parley(['timeline', '--store', 'none.db'])).code).toBe(3)
    expect((await parley(['add', 'good.txt', 'bad.txt'])).code).toBe(1)
    expect((await parley(['add', 'good.txt'])).code).toBe(0)
  })

  it('says on stderr what happened, what to do next and its code; as JSON where JSON was asked for', async () => {
    const plain = await parley(['show', 'zzz'])
    expect(plain.out).toBe('')
    expect(plain.err).toContain('Nothing in this dossier has the id zzz.')
    expect(plain.err).toContain('[ask.not-found]')
    const json = await parley(['show', 'zzz', '--json'])
    expect(JSON.parse(json.err)).toMatchObject({ problem: { code: 'ask.not-found' } })
  })

  it('explains every command with an example', async () => {
    const { out, code } = await parley(['--help'])
    expect(code).toBe(0)
    expect(out).toContain('Exit codes')
    for (const command of [
      'add',
      'timeline',
      'statements',
      'actors',
      'reports',
      'problems',
      'search',
      'show',
      'date',
      'update',
      'doctor',
      'watch',
      'serve',
      'start',
    ])
      expect((await parley([command, '--help'])).out, command).toMatch(/Examples?:\n {2}(?:parley|npm) /u)
  })

  it('sets a date and takes it back, one of the two', async () => {
    expect((await parley(['date', one.entry.id, '2025-03-05'])).out).toContain(
      'is dated 2025-03-05 by your decision',
    )
    expect((await parley(['date', one.entry.id, '--undo'])).out).toContain('has its own date again')
    expect((await parley(['date', one.entry.id])).code).toBe(2)
    expect((await parley(['date', one.entry.id, 'Tuesday'])).code).toBe(2)
  })

  it('prints the whole record at the start', async () => {
    const { out, code } = await parley(['start', 'a.txt', '--no-serve', '--dossier', 'example'])
    expect(code).toBe(0)
    const heads = ['✓ 1 file added with 1 report.', 'Reports ·', 'Timeline ·', 'Statements ·', 'Problems ·']
    const places = heads.map(h => out.indexOf(h))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(places).not.toContain(-1)
  })
})

describe('text on its way to a terminal', () => {
  it('sends nothing that steers a terminal or turns the direction of writing', () => {
    expect(clean('\u001b[2Jgone\u0007 \u202Eback\u0000')).toBe('<U+001B>[2Jgone<U+0007> <U+202E>back<U+0000>')
  })
  it('wraps by the columns that characters take, breaks what is wider than a line, and cuts with an ellipsis', () => {
    expect(wrap('one two three four', 9)).toEqual(['one two', 'three', 'four'])
    expect(wrap('会議会議会議', 8)).toEqual(['会議会議', '会議'])
    expect(wrap('one two three four', 9, 2)).toEqual(['one two', 'three…'])
    expect(clip('会議会議', 5)).toBe('会議…')
  })
  it('colours only a terminal, and none where NO_COLOR stands', () => {
    expect(wantsColour({}, true)).toBe(true)
    expect(wantsColour({}, false)).toBe(false)
    expect(wantsColour({ NO_COLOR: '1' }, true)).toBe(false)
    expect(wantsColour({ NO_COLOR: '' }, true)).toBe(true)
    expect(wantsColour({ FORCE_COLOR: '1' }, false)).toBe(true)
    expect(wantsColour({ TERM: 'dumb' }, true)).toBe(false)
  })
  it('uses the columns that there are, within what can be read', () => {
    expect(usableWidth(300, {})).toBe(120)
    expect(usableWidth(20, {})).toBe(40)
    expect(usableWidth(undefined, { COLUMNS: '72' })).toBe(72)
    expect(usableWidth(undefined, {})).toBe(100)
  })
})
