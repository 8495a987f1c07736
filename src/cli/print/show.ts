import { sayBasis, sayWhen } from '../../ask/say-when.ts'
import { publicationTime } from '../../ask/timeline.ts'
import { commitmentTitle, eventTitle, meetingTitle, positionTitle, statementTitle } from '../../ask/titles.ts'
import type { ShownEvidence, ShowView, When } from '../../ask/views.ts'
import { dated, whenOrNull } from '../../ask/when.ts'
import type { ArticleEntry } from '../../model/record.ts'
import { clean, wrap } from '../text.ts'
import { count, type Paper } from './page.ts'
import { STANCE_WORDS, shiftWords } from './positions.ts'
import { problemLines } from './problems.ts'

type Pair = readonly [name: string, value: string]

const LABEL = 12

const timeWords = (when: When | null): string => {
  if (!when) return 'not stated'
  const because = when.time.because === undefined ? '' : `: ${when.time.because}`
  if (!dated(when)) return `${sayWhen(when)}${because}`
  return `${sayWhen(when)} – “${when.time.expression}” (${sayBasis(when.time.basis)}${because})`
}

/** A fact about an article with the way it is known; empty where there is none. */
const fact = (entry: ArticleEntry, name: Exclude<keyof ArticleEntry['bases'], 'title'>): string =>
  entry[name] === null ? '' : `${entry[name]} (${entry.bases[name] ?? 'not said how it is known'})`

/** What an entity is, as names and values; values without content are left out. */
function facts(view: ShowView): { readonly title: string; readonly pairs: readonly Pair[] } {
  const f = view.found
  switch (f.kind) {
    case 'meeting':
      return {
        title: meetingTitle(f.entity),
        pairs: [
          ['kind', f.entity.meetingKind],
          ['status', f.entity.history.map(h => h.status).join(' → ') || f.entity.status],
          ['time', timeWords(f.when)],
          ['who', f.entity.participants.map(p => p.name).join(', ')],
          ['place', f.entity.venues.map(v => v.name).join(', ')],
          ['voices', String(f.entity.voices)],
          ['joined by', f.entity.joined.join('; ')],
        ],
      }
    case 'event':
      return {
        title: eventTitle(f.entity),
        pairs: [
          ['type', [f.entity.type, f.entity.mode].filter(x => x !== null).join(' ')],
          ['code', `CAMEO ${f.entity.cameo}`],
          ['told as', f.entity.factuality],
          ['time', timeWords(f.when)],
          ['place', f.entity.place?.name ?? ''],
          ['contexts', f.entity.contexts.join(', ')],
          ['voices', String(f.entity.voices)],
          ['joined by', f.entity.joined.join('; ')],
        ],
      }
    case 'statement':
      return {
        title: statementTitle(f.entity),
        pairs: [
          ['speaker', f.entity.speaker?.name ?? 'not named'],
          ['form', `${f.entity.mode} ${f.entity.act}`],
          ['told as', f.entity.modality],
          ['question', f.entity.question ?? ''],
          ['reply to', f.entity.replyTo ?? ''],
          ['time', timeWords(f.when)],
          ['channel', f.entity.channel ?? ''],
          ['occasion', f.entity.occasion ?? ''],
          ['to', f.entity.addressee?.name ?? ''],
          ['voices', String(f.entity.voices)],
          ...f.entity.variants.slice(1).map((v): Pair => ['also worded', v.text]),
        ],
      }
    case 'proposal':
      return {
        title: f.entity.title,
        pairs: [
          ['status', `${f.entity.status}, ${f.entity.modality}`],
          ['time', timeWords(f.when)],
          ['length', f.entity.duration ?? ''],
          ['parties', f.entity.parties.map(p => p.actor.name).join(', ')],
          ...f.entity.answers.map((a): Pair => ['answer', `${a.actor.name}: ${a.answer}`]),
          ...f.entity.elements.map((e): Pair => [e.negative ? 'not in it' : 'in it', e.text]),
          ['steps', f.entity.steps.join(' → ')],
          ...f.entity.conditions.map((c): Pair => ['condition', c.text]),
          ['issue', f.entity.issue?.label ?? ''],
          ['joined by', f.entity.joined.join('; ')],
        ],
      }
    case 'commitment':
      return {
        title: commitmentTitle(f.entity),
        pairs: [
          ['strength', f.entity.strength],
          ['status', `${f.entity.status}: ${f.entity.because}`],
          ['by when', timeWords(f.when)],
          ['to whom', f.entity.creditor?.name ?? ''],
          ['condition', f.entity.condition ?? ''],
          ['issue', f.entity.issue?.label ?? ''],
          ...f.entity.tellings.slice(1).map((t): Pair => [t.vaguer ? 'vaguer' : 'also told', t.content]),
          ['joined by', f.entity.joined.join('; ')],
        ],
      }
    case 'figure':
      return {
        title: f.entity.text,
        pairs: [
          ['measures', f.entity.measured],
          ['of', f.entity.scope ?? ''],
          ['bound', f.entity.bound],
          ['time', timeWords(f.when)],
          ...f.entity.comparisons.map((c): Pair => [c.verdict, `${c.with}: ${c.why}`]),
        ],
      }
    case 'position':
      return {
        title: positionTitle(f.entity),
        pairs: [
          ['side', f.entity.side ?? ''],
          ['stance', STANCE_WORDS[f.entity.stance]],
          ...f.entity.series.map(
            (h): Pair => [
              'told',
              [
                h.time?.edtf ?? h.published ?? 'undated',
                STANCE_WORDS[h.stance],
                h.firstHand ? 'first-hand' : 'second-hand',
                `“${h.topic}”`,
                ...h.conditions,
              ].join(' · '),
            ],
          ),
          ...f.entity.shifts.map((s): Pair => ['shift', shiftWords(s)]),
          ['voices', String(f.entity.voices)],
        ],
      }
    case 'actor':
      return {
        title: f.entity.name,
        pairs: [
          ['type', f.entity.country === null ? f.entity.type : `${f.entity.type}, ${f.entity.country}`],
          ...f.entity.roles.map((r): Pair => ['role', `${r.former ? 'former ' : ''}${r.office}`]),
          ['names', f.entity.aliases.map(a => a.form).join(', ')],
        ],
      }
    case 'background':
      return { title: f.entity.time.expression, pairs: [['time', timeWords(f.when)]] }
    case 'article':
      return {
        title: f.entity.title ?? `[${f.entity.label}]`,
        pairs: [
          ['titled by', f.entity.bases.title ?? 'nobody; these are its first words'],
          ['published', timeWords(whenOrNull(publicationTime(f.entity)))],
          ['outlet', fact(f.entity, 'publisher') || 'not known'],
          ['agency', fact(f.entity, 'agency')],
          ['found on', fact(f.entity, 'aggregator')],
          ['by', fact(f.entity, 'byline')],
          ['section', fact(f.entity, 'section')],
          ['language', fact(f.entity, 'language')],
          ['address', fact(f.entity, 'canonicalUrl')],
          ...f.entity.captions.map((c): Pair => ['caption', `${c.value} (${c.basis})`]),
          ['length', count(f.entity.words, 'word')],
          ['raw file', `sha-256 ${f.entity.source}, part ${f.entity.part}`],
        ],
      }
    case 'review':
      return { title: `A ${f.entity.kind} that waits for review`, pairs: [['why', f.entity.why]] }
  }
}

const pairLines = (paper: Paper, pairs: readonly Pair[]): readonly string[] =>
  pairs
    .filter(([, value]) => value !== '')
    .flatMap(([name, value]) =>
      wrap(clean(value), paper.width - LABEL - 2).map(
        (w, i) => `  ${paper.style.dim((i === 0 ? name : '').padEnd(LABEL))}${w}`,
      ),
    )

/** One piece of evidence: the sentence, whose words they are, and where they stand in the raw file. */
function evidenceLines(paper: Paper, e: ShownEvidence, n: number): readonly string[] {
  const published = e.published === null ? 'undated' : e.published.edtf
  const where = e.place
    ? `sha-256 ${e.place.sourceFile.slice(0, 12)}…, part ${e.place.part}, bytes ${e.place.start}–${e.place.end}`
    : 'the raw file is not at hand'
  const words = e.words.map(clean).join(' […] ')
  return [
    '',
    ...wrap(
      `${n}. ${clean(e.source)}, ${clean(e.generated ? `[${e.title}]` : e.title)}, ${published}`,
      paper.width - 2,
    ).map(w => `  ${paper.style.strong(w)}`),
    ...wrap(clean(e.evidence.text), paper.width - 6).map(w => `    ${paper.style.dim('│')} ${w}`),
    ...pairLines(paper, [
      ['words', words],
      ['chain', e.chain.map(clean).join(' → ')],
      ['sure', e.evidence.confidence.toFixed(2)],
      ['place', where],
      ['finding', e.evidence.finding],
    ]),
  ]
}

/** What it comes before and after, where the reports tell it and dates do not. */
const orderPairs = (paper: Paper, view: ShowView): readonly Pair[] =>
  view.order.map(o => [o.relation, `${o.title} ${paper.short(o.id)} (${o.basis})`])

/** Everything about one id, for a terminal. */
export function printShow(paper: Paper, view: ShowView): string {
  const { title, pairs } = facts(view)
  const problems = view.found.kind === 'article' ? view.found.entity.problems : []
  const out = [
    ...wrap(clean(title), paper.width).map(paper.style.strong),
    paper.style.id(view.id),
    '',
    ...pairLines(paper, [...pairs, ...orderPairs(paper, view)]),
    ...problems.flatMap(p => problemLines(paper.style, paper.width, p)),
    ...view.evidence.flatMap((e, i) => evidenceLines(paper, e, i + 1)),
  ]
  if (view.holds.length > 0) {
    out.push('', paper.style.heading('What rests on it'))
    for (const h of view.holds)
      out.push(
        ...wrap(clean(`${h.kind}: ${h.title}`), paper.width - 4, 2).map(
          (w, i) => `  ${i === 0 ? '·' : ' '} ${w}`,
        ),
        `    ${paper.style.id(paper.short(h.id))}`,
      )
  }
  return `${out.join('\n')}\n`
}
