import { describe, expect, it } from 'vitest'
import { hasCorpora, measures } from '../../bench/measures.ts'
import { judgeOwed, judgeReport } from '../../bench/own/judge-reports.ts'
import { Output } from '../../bench/own/output.ts'
import { REPORT_KINDS, type Report, ReportGold, type ReportKind, reports } from '../../bench/own/reports.ts'

const TEXT = 'Norway opposes the toll. Sweden will open 3 ports by May. It offered a plan to share the ports.'

const at = (words: string): [number, number] => {
  const start = TEXT.indexOf(words)
  if (start < 0) throw new Error(`the text has no ${words}`)
  return [start, start + words.length]
}

const GOLD: Report = {
  ...ReportGold.parse({
    corpus: 'made',
    id: 'made',
    window: TEXT.length,
    part: 'tune',
    positions: [{ holder: at('Norway'), issue: at('the toll'), stance: 'oppose' }],
    commitments: [{ content: at('open 3 ports'), debtor: at('Sweden') }],
    figures: [{ span: at('3 ports'), value: 3, quantityClass: null }],
    proposals: [{ title: at('plan to share the ports') }],
  }),
  text: TEXT,
}

/** Which of the findings are right, in their order. */
const right = (kind: ReportKind, found: readonly object[], text = TEXT): readonly boolean[] =>
  judgeReport(kind, GOLD, Output.parse({ id: 'made', text, [kind]: found })).judged.map(j => j.right)

const figure = (words: string, value: number | null): object => ({
  spans: [at(words)],
  value,
  quantityClass: value === null ? 'dozens' : null,
})
const position = (holder: string, topic: string, stance: string): object => ({
  holder: { span: at(holder) },
  topic: { span: at(topic) },
  stance,
})

describe('findings held against the gold of our own', () => {
  it('takes a commitment whose content shares half of the shorter one', () => {
    const one = (words: string): readonly boolean[] => right('commitments', [{ content: at(words) }])
    expect(one('open 3 ports by May')).toEqual([true])
    expect(one('ports by')).toEqual([true])
    expect(one('ports by May')).toEqual([false])
    expect(one('share the ports')).toEqual([false])
  })

  it('takes a figure at the place and of the value of the gold', () => {
    expect(right('figures', [figure('3', 3)])).toEqual([true])
    expect(right('figures', [figure('3', 30)])).toEqual([false])
    expect(right('figures', [figure('3', null)])).toEqual([false])
    expect(right('figures', [figure('May', 3)])).toEqual([false])
  })

  it('takes a class of quantity for a class of quantity', () => {
    const gold = { ...GOLD, figures: [{ span: at('3 ports'), value: null, quantityClass: 'dozens' }] }
    const judge = (quantityClass: string): readonly boolean[] =>
      judgeReport(
        'figures',
        gold,
        Output.parse({ id: 'made', text: TEXT, figures: [{ spans: [at('3')], value: null, quantityClass }] }),
      ).judged.map(j => j.right)
    expect(judge('dozens')).toEqual([true])
    expect(judge('hundreds')).toEqual([false])
  })

  it('takes a proposal by its place or by the words of its title', () => {
    const one = (title: string, place: string): readonly boolean[] =>
      right('proposals', [{ title, spans: [at(place)] }])
    expect(one('offer', 'offered a plan')).toEqual([true])
    expect(one('ports plan', 'Sweden')).toEqual([true])
    expect(one('plan to lower the toll', 'Sweden')).toEqual([false])
    expect(one('toll', 'the toll')).toEqual([false])
  })

  it('takes a position of the same holder, topic and stance', () => {
    expect(right('positions', [position('Norway', 'toll', 'oppose')])).toEqual([true])
    expect(right('positions', [position('Norway', 'toll', 'support')])).toEqual([false])
    expect(right('positions', [position('Sweden', 'toll', 'oppose')])).toEqual([false])
    expect(right('positions', [position('Norway', 'ports', 'oppose')])).toEqual([false])
  })

  it('takes a position whose holder is the same actor, told elsewhere in the report', () => {
    const gold = {
      ...GOLD,
      positions: [{ holder: at('It'), named: at('Sweden'), issue: at('the ports.'), stance: 'support' }],
    }
    const one = (holder: string, name: string): readonly boolean[] =>
      judgeReport(
        'positions',
        gold,
        Output.parse({
          id: 'made',
          text: TEXT,
          positions: [{ ...position(holder, 'the ports.', 'support'), holder: { span: at(holder), name } }],
        }),
      ).judged.map(j => j.right)
    expect(one('May', 'Sweden')).toEqual([true])
    expect(one('May', 'Kingdom of Sweden')).toEqual([true])
    expect(one('May', 'Norway')).toEqual([false])
    expect(one('May', 'the Swede')).toEqual([false])
  })

  it('takes being for an end of a thing for being against the thing', () => {
    const text = 'Norway wants to ban the toll. Sweden opposes the ports.'
    const span = (words: string): [number, number] => [
      text.indexOf(words),
      text.indexOf(words) + words.length,
    ]
    const one = (issue: string, stance: string, topic: string, found: string): readonly boolean[] =>
      judgeReport(
        'positions',
        { ...GOLD, text, positions: [{ holder: span('Norway'), issue: span(issue), stance }] },
        Output.parse({
          id: 'made',
          text,
          positions: [{ holder: { span: span('Norway') }, topic: { span: span(topic) }, stance: found }],
        }),
      ).judged.map(j => j.right)
    expect(one('ban the toll', 'support', 'the toll', 'oppose')).toEqual([true])
    expect(one('the toll', 'oppose', 'ban the toll', 'support')).toEqual([true])
    expect(one('ban the toll', 'support', 'the toll', 'support')).toEqual([true])
    expect(one('the toll', 'support', 'the toll', 'oppose')).toEqual([false])
    expect(one('ban the toll', 'oppose', 'ban the toll', 'support')).toEqual([false])
  })

  it('counts several holders that one label names together once, as neither right nor wrong after the first', () => {
    const text = 'Norway and Sweden oppose the toll.'
    const span = (words: string): [number, number] => [
      text.indexOf(words),
      text.indexOf(words) + words.length,
    ]
    const of = (holder: string): object => ({
      holder: { span: span(holder) },
      topic: { span: span('the toll') },
      stance: 'oppose',
    })
    const judge = (holder: string): readonly boolean[] =>
      judgeReport(
        'positions',
        { ...GOLD, text, positions: [{ holder: span(holder), issue: span('the toll'), stance: 'oppose' }] },
        Output.parse({ id: 'made', text, positions: [of('Norway'), of('Sweden')] }),
      ).judged.map(j => j.right)
    expect(judge('Norway and Sweden')).toEqual([true])
    expect(judge('Norway')).toEqual([true, false])
  })

  it('holds who owes a commitment against the label, by the words that name him there or elsewhere', () => {
    const owed = (
      label: { debtor: [number, number] | null; debtorNamed?: [number, number] },
      debtor: { name: string; span: [number, number] } | null,
    ): boolean | undefined =>
      judgeOwed(
        { ...GOLD, commitments: [{ content: at('offered a plan'), ...label }] },
        Output.parse({ id: 'made', text: TEXT, commitments: [{ content: at('offered a plan'), debtor }] }),
      ).judged[0]?.right
    const sweden = { name: 'Sweden', span: at('It') }
    const norway = { name: 'Norway', span: at('It') }
    expect(owed({ debtor: at('Sweden') }, sweden)).toBe(true)
    expect(owed({ debtor: at('Sweden') }, norway)).toBe(false)
    expect(owed({ debtor: at('Sweden') }, null)).toBe(false)
    expect(owed({ debtor: null }, null)).toBe(true)
    expect(owed({ debtor: null }, sweden)).toBe(false)
    expect(owed({ debtor: at('It') }, norway)).toBe(true)
    expect(owed({ debtor: at('It'), debtorNamed: at('Sweden') }, sweden)).toBe(true)
    expect(owed({ debtor: at('It'), debtorNamed: at('Sweden') }, norway)).toBe(false)
  })

  it('lets a label be met once, by the finding that shares most with it', () => {
    expect(right('commitments', [{ content: at('ports by') }, { content: at('open 3 ports') }])).toEqual([
      false,
      true,
    ])
  })

  it('finds the words again where the product gave back another white space', () => {
    const text = TEXT.replace('. Sweden', '.\n\nSweden')
    const start = text.indexOf('open 3 ports')
    expect(right('commitments', [{ content: [start, start + 12] }], text)).toEqual([true])
  })

  it('counts what the product did not find, and what it no longer has in its text', () => {
    for (const kind of REPORT_KINDS) {
      const none = Output.parse({ id: 'made', text: 'Norway.' })
      expect(judgeReport(kind, GOLD, none)).toEqual({ judged: [], gold: 1 })
    }
  })
})

describe.skipIf(!hasCorpora())('the labelled reports (skipped where ../shared is missing)', () => {
  const own = measures(true).filter(m => m.half !== undefined)

  it('are left out for a kind that nobody labelled in them', () => {
    const [m] = own
    const count = (kind: ReportKind): number => reports(m?.gold ?? '', 'tune', kind).length
    expect(count('positions')).toBeGreaterThan(count('figures'))
    expect(count('positions')).toBe(count('commitments'))
  })

  it('are measured by their parts, apart', () => {
    const parts = (kind: string): readonly string[] =>
      kind === 'figures' || kind === 'meetings'
        ? ['tune', 'bench']
        : ['tune', 'bench', 'broad-tune', 'broad-bench']
    expect(own.map(m => m.name)).toEqual(
      [...REPORT_KINDS, 'meetings'].flatMap(k => parts(k).map(part => `${k}/${part}`)),
    )
  })

  it.each(own.filter(m => m.kind === 'positions'))(
    'are rebuilt so that labels begin and end with words: $half',
    m => {
      const letter = /[\p{L}\p{N}]/u
      const inWord = (text: string, i: number): boolean =>
        letter.test(text.charAt(i - 1)) && letter.test(text.charAt(i))
      const broken = reports(m.gold, m.half ?? 'tune', 'positions').flatMap(d =>
        [
          ...(d.figures ?? []).map(f => f.span),
          ...d.commitments.map(c => c.content),
          ...d.positions.flatMap(p => [p.holder, p.issue, ...(p.named ? [p.named] : [])]),
          ...d.proposals.map(p => p.title),
        ]
          .filter(([s, e]) => {
            const words = d.text.slice(s, e)
            return inWord(d.text, s) || inWord(d.text, e) || words === '' || words !== words.trim()
          })
          .map(([s, e]) => `${d.id} ${s}-${e}`),
      )
      expect(broken).toEqual([])
    },
  )
})
