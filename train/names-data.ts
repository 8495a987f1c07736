import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { type Gazetteer, IN_PEOPLE } from '../src/language/names/gazetteer.ts'
import type { WordSpan } from '../src/language/names/labels.ts'
import { sentenceEnds } from '../src/language/segment/sentences.ts'
import { words } from '../src/language/segment/words.ts'
import type { GoldSentence } from './conllu.ts'

/** A document for the name finder: sentences of words, and the names in them. */
export interface NameDocument {
  readonly id: string
  /** Whether its names were marked as such, not read out of another annotation. */
  readonly exact: boolean
  readonly sentences: readonly { readonly forms: readonly string[]; readonly spans: readonly WordSpan[] }[]
}

const TYPE: Readonly<Record<string, number>> = {
  PER: 0,
  ORG: 1,
  LOC: 2,
  person: 0,
  organization: 1,
  place: 2,
}
const jsonLines = (path: string): unknown[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(l => JSON.parse(l))

const Bio = z.object({ doc: z.string(), tokens: z.array(z.string()), tags: z.array(z.string()) })

/** Files of sentences with BIO tags; sentence ids that end in a number belong to one document. */
export function readBio(path: string): NameDocument[] {
  const docs = new Map<string, { forms: string[]; spans: WordSpan[] }[]>()
  for (const line of jsonLines(path)) {
    const { doc, tokens, tags } = Bio.parse(line)
    const id = doc.replace(/[-_](?:ans-)?\d+$/u, '')
    const spans: WordSpan[] = []
    tags.forEach((tag, i) => {
      const type = TYPE[tag.slice(2)]
      const open = spans.at(-1)
      if (type === undefined) return
      if (tag.startsWith('I-') && open && open.to === i && open.type === type)
        spans[spans.length - 1] = { ...open, to: i + 1 }
      else spans.push({ from: i, to: i + 1, type })
    })
    docs.set(id, [...(docs.get(id) ?? []), { forms: tokens, spans }])
  }
  return [...docs].map(([id, sentences]) => ({ id, exact: true, sentences }))
}

const Coref = z.object({
  id: z.string(),
  tokens: z.array(z.string()),
  upos: z.array(z.string()),
  mentions: z.array(z.object({ s: z.number(), e: z.number(), etype: z.string(), min: z.string() })),
})

const LINK = new Set([
  '-',
  'of',
  'for',
  '&',
  'de',
  'del',
  'la',
  'al',
  'bin',
  'van',
  'von',
  "'s",
  '’s',
  'and',
  'the',
  'on',
])

/**
 * Names out of GUM's entity mentions: the proper nouns around a mention's head, joined over small words where the mention covers both
 * sides; titles and words for peoples are no names. Sentences are those of the treebank.
 */
export function readGum(
  path: string,
  sentences: readonly GoldSentence[],
  gazetteer: Gazetteer,
): NameDocument[] {
  const byDoc = new Map<string, GoldSentence[]>()
  for (const s of sentences) byDoc.set(s.doc, [...(byDoc.get(s.doc) ?? []), s])
  const out: NameDocument[] = []
  for (const line of jsonLines(path)) {
    const { id, tokens, upos, mentions } = Coref.parse(line)
    const own = byDoc.get(id)
    if (!own || own.reduce((n, s) => n + s.words.length, 0) !== tokens.length) continue
    const proper = (i: number): boolean => upos[i] === 'PROPN'
    const found: WordSpan[] = []
    for (const m of [...mentions].sort((a, b) => b.e - b.s - (a.e - a.s))) {
      const type = TYPE[m.etype]
      const head = m.s + Number(m.min.split(',')[0]) - 1
      if (type === undefined || !proper(head) || head >= m.e) continue
      let from = head
      let to = head + 1
      const grow = (i: number): boolean => proper(i) || upos[i] === 'NUM'
      while (to < m.e) {
        if (grow(to) && proper(to)) to++
        else if (
          LINK.has(tokens[to] ?? '') && type === 0
            ? tokens[to] === '-' && proper(to + 1) && to + 1 < m.e
            : LINK.has(tokens[to] ?? '')
        ) {
          let k = to + 1
          while (k < m.e && LINK.has(tokens[k] ?? '')) k++
          if (k < m.e && proper(k) && k - to <= 2) to = k + 1
          else break
        } else break
      }
      while (
        from > m.s &&
        (proper(from - 1) || (tokens[from - 1] === '-' && from - 2 >= m.s && proper(from - 2)))
      )
        from--
      while (type === 0 && from < to - 1 && gazetteer.isTitle((tokens[from] ?? '').replace(/\.$/u, '')))
        from++
      if (
        type === 0 &&
        to - from === 1 &&
        /[^s]s$/u.test(tokens[from] ?? '') &&
        m.e - m.s > 1 &&
        upos[m.s] === 'DET'
      )
        continue
      if (type === 0 && from === to - 1 && gazetteer.isTitle(tokens[from] ?? '')) continue
      if ((gazetteer.lookUp(tokens.slice(from, to)) & IN_PEOPLE) !== 0) continue
      if (!found.some(f => f.from < to && from < f.to)) found.push({ from, to, type })
    }
    let at = 0
    const parts = own.map(s => {
      const start = at
      const end = start + s.words.length
      at = end
      return {
        forms: s.words.map(w => w.form),
        spans: found
          .filter(f => f.from >= start && f.to <= end)
          .map(f => ({ ...f, from: f.from - start, to: f.to - start }))
          .sort((a, b) => a.from - b.from),
      }
    })
    out.push({ id, exact: false, sentences: parts })
  }
  return out
}

const Meantime = z.object({
  id: z.string(),
  text: z.string(),
  mentions: z.record(
    z.string(),
    z.object({ s: z.number(), e: z.number(), syntactic_type: z.string().optional() }),
  ),
  instances: z.record(z.string(), z.object({ type: z.string().nullish() })),
  relations: z.array(z.object({ r: z.string(), src: z.array(z.string()), tgt: z.array(z.string()) })),
})

/**
 * Names out of MEANTIME's named mentions: the innermost ones, from their first capital to their last, without titles.
 * Only the annotated part of each text is taken: up to the end of the sentence with the last mention.
 */
export function readMeantime(path: string, gazetteer: Gazetteer): NameDocument[] {
  return jsonLines(path).map(line => {
    const { id, text, mentions, instances, relations } = Meantime.parse(line)
    const type = new Map<string, number>()
    for (const r of relations)
      if (r.r === 'REFERS_TO')
        for (const s of r.src)
          for (const t of r.tgt) {
            const found = TYPE[instances[t]?.type ?? '']
            if (found !== undefined) type.set(s, found)
          }
    const named = Object.entries(mentions).filter(([k, m]) => m.syntactic_type === 'NAM' && type.has(k))
    const inner = named.filter(
      ([k, m]) => !named.some(([j, o]) => j !== k && o.s >= m.s && o.e <= m.e && o.e - o.s < m.e - m.s),
    )
    const end = Math.max(0, ...Object.values(mentions).map(m => m.e))
    const sentences: { forms: string[]; spans: WordSpan[] }[] = []
    for (const block of text.matchAll(/[^\n]+/gu)) {
      if (block.index >= end) break
      const pairs = words(text, block.index, block.index + block[0].length)
      let from = 0
      for (const to of sentenceEnds(text, pairs)) {
        const start = (i: number): number => pairs[2 * i] ?? 0
        const stop = (i: number): number => pairs[2 * i + 1] ?? 0
        const forms: string[] = []
        for (let i = from; i < to; i++) forms.push(text.slice(start(i), stop(i)))
        const spans: WordSpan[] = []
        for (const [k, m] of inner) {
          let a = from
          while (a < to && start(a) < m.s) a++
          let b = a
          while (b < to && stop(b) <= m.e) b++
          const capital = (i: number): boolean =>
            /^\p{Lu}|^al$/u.test(forms[i - from] ?? '') &&
            !/^(?:The|A|An|This|Its)$/u.test(forms[i - from] ?? '')
          while (a < b && !capital(a)) a++
          while (b > a && !capital(b - 1)) b--
          while (
            type.get(k) === 0 &&
            a < b - 1 &&
            gazetteer.isTitle((forms[a - from] ?? '').replace(/\.$/u, ''))
          )
            a++
          if (a >= b || b - a > 8 || (gazetteer.lookUp(forms.slice(a - from, b - from)) & IN_PEOPLE) !== 0)
            continue
          const span = { from: a - from, to: b - from, type: type.get(k) ?? 0 }
          if (!spans.some(s => s.from < span.to && span.from < s.to)) spans.push(span)
        }
        sentences.push({ forms, spans: spans.sort((x, y) => x.from - y.from) })
        from = to
      }
    }
    return { id, exact: true, sentences }
  })
}
