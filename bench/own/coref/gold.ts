import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { BY_ADJECTIVE, BY_NAME } from '../../../src/knowledge/countries.ts'
import { jsonLines } from '../output.ts'
import { layOut } from './trees.ts'

/** A gold mention by its characters: its whole extent, and the least that an answer must cover. */
export interface GoldMention {
  readonly start: number
  readonly end: number
  readonly least: readonly [start: number, end: number]
  readonly entity: string
  readonly pronoun: boolean
}

/** One document with the mentions that count: named and pronominal ones of persons, states and organisations. */
export interface CorefDoc {
  readonly id: string
  readonly date: string | null
  readonly text: string
  /** What is annotated; an answer's mentions beyond it are not looked at. */
  readonly annotated: readonly [start: number, end: number]
  readonly mentions: readonly GoldMention[]
}

/** Personal, possessive and reflexive pronouns: what counts as pronominal. */
export const PRONOUNS: ReadonlySet<string> = new Set(
  `i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself
  it its itself they them their theirs themselves`.split(/\s+/u),
)

const GumMention = z.object({
  s: z.number(),
  e: z.number(),
  id: z.union([z.string(), z.number()]),
  etype: z.string(),
  min: z.string(),
})
const GumDoc = z.object({
  id: z.string(),
  dct: z.string().nullish(),
  tokens: z.array(z.string()),
  upos: z.array(z.string()),
  mentions: z.array(GumMention),
})

const isState = (text: string): boolean => {
  const name = text.replace(/^the\s+/iu, '').replace(/\s*['’]s?$/u, '')
  return BY_NAME.has(name) || BY_ADJECTIVE.has(name)
}

/** GUM: token spans over the words of its trees, which lie in a file of the same name under `ud/`. */
function gum(file: string): readonly CorefDoc[] {
  const texts = layOut(file.replace(/coref\/([^/]+)\.jsonl$/u, 'ud/$1.conllu'))
  return jsonLines(file, GumDoc).map(d => {
    const laid = texts.get(d.id)
    if (!laid || laid.words.length !== d.tokens.length) throw new Error(`no trees that fit ${d.id}`)
    const span = (from: number, to: number): readonly [number, number] => [
      laid.words[from]?.[0] ?? 0,
      laid.words[to - 1]?.[1] ?? 0,
    ]
    const least = (m: z.infer<typeof GumMention>): readonly number[] =>
      m.min.split(',').map(n => m.s + Number(n) - 1)
    const isPronoun = (m: z.infer<typeof GumMention>): boolean =>
      m.min === '1' && m.e - m.s === 1 && PRONOUNS.has((d.tokens[m.s] ?? '').toLowerCase())
    const states = new Set(
      d.mentions
        .filter(m => m.etype === 'place' && isState(laid.text.slice(...span(m.s, m.e))))
        .map(m => String(m.id)),
    )
    const mentions = d.mentions
      .filter(m => m.etype === 'person' || m.etype === 'organization' || states.has(String(m.id)))
      .filter(m => isPronoun(m) || least(m).some(i => d.upos[i] === 'PROPN'))
      .map(m => {
        const [start, end] = span(m.s, m.e)
        const min = least(m)
        return {
          start,
          end,
          least: span(Math.min(...min), Math.max(...min) + 1),
          entity: String(m.id),
          pronoun: isPronoun(m),
        }
      })
    return { id: d.id, date: d.dct ?? null, text: laid.text, annotated: [0, laid.text.length], mentions }
  })
}

const MeantimeDoc = z.object({
  id: z.string(),
  dct: z.string().nullish(),
  text: z.string(),
  mentions: z.record(
    z.string(),
    z.object({ kind: z.string(), s: z.number(), e: z.number(), syntactic_type: z.string().nullish() }),
  ),
  instances: z.record(z.string(), z.object({ name: z.string(), type: z.string() })),
  relations: z.array(
    z.object({
      r: z.string(),
      src: z.array(z.string()).default([]),
      tgt: z.array(z.string()).default([]),
    }),
  ),
})

/**
 * The last capitalised word of a name before a bracket or a comma: its head, which MEANTIME does not mark. Its extents take in articles,
 * titles and what the name is called ("the American carmaker …"), and an answer that ends with the head is the same mention.
 */
function headOfName(text: string, start: number): readonly [number, number] {
  const name = text.replace(/\s*[,(].*$/su, '')
  const head = [...name.matchAll(/[\p{Lu}\p{N}][\p{L}\p{N}\p{M}.&'’-]*/gu)].at(-1)
  if (!head) return [start, start + text.length]
  const end = head.index + head[0].replace(/(?:['’]s|['’])$/u, '').length
  return [start + head.index, start + end]
}

/** MEANTIME: names and pronouns of its persons, organisations and states, in the title and the first five sentences. */
function meantime(file: string): readonly CorefDoc[] {
  return jsonLines(file, MeantimeDoc).map(d => {
    const mentions = d.relations
      .filter(r => r.r === 'REFERS_TO')
      .flatMap(r => r.tgt.slice(0, 1).flatMap(t => r.src.map(s => [s, t] as const)))
      .flatMap(([s, t]) => {
        const m = d.mentions[s]
        const entity = d.instances[t]
        if (m?.kind !== 'ENtity' || !entity) return []
        const text = d.text.slice(m.s, m.e)
        if (entity.type !== 'PER' && entity.type !== 'ORG' && !(entity.type === 'LOC' && isState(text)))
          return []
        const pronoun = m.syntactic_type === 'PRO' || m.syntactic_type === 'NOM'
        // A possessive phrase ("its headquarters") is a mention of its own; only bare pronouns count here.
        if (pronoun && !PRONOUNS.has(text.toLowerCase())) return []
        if (!pronoun && !/^(?:PRE\.)?NAM$/u.test(m.syntactic_type ?? '')) return []
        const least = pronoun ? ([m.s, m.e] as const) : headOfName(text, m.s)
        return [{ start: m.s, end: m.e, least, entity: t, pronoun }]
      })
    const ends = Object.values(d.mentions).map(m => m.e)
    return {
      id: d.id,
      date: d.dct ?? null,
      text: d.text,
      annotated: [0, Math.max(0, ...ends)] as const,
      mentions,
    }
  })
}

const Marked = z.object({ id: z.string(), date: z.string().nullish(), marked: z.string() })

/** Our own documents: "[Ana Ruiz|1] said [she|1] …", no mention inside another. */
function miniature(file: string): readonly CorefDoc[] {
  return jsonLines(file, Marked).map(d => {
    const mentions: GoldMention[] = []
    let text = ''
    let at = 0
    for (const m of d.marked.matchAll(/\[([^\]|]+)\|(\w+)\]/gu)) {
      text += d.marked.slice(at, m.index)
      const [all, words = '', entity = ''] = m
      const span = [text.length, text.length + words.length] as const
      mentions.push({
        start: span[0],
        end: span[1],
        least: span,
        entity,
        pronoun: PRONOUNS.has(words.toLowerCase()),
      })
      text += words
      at = m.index + all.length
    }
    text += d.marked.slice(at)
    return { id: d.id, date: d.date ?? null, text, annotated: [0, text.length] as const, mentions }
  })
}

/** Reads a gold file of coreference, whichever of the three shapes it has. */
export function corefDocs(file: string): readonly CorefDoc[] {
  const first = readFileSync(file, 'utf8').split('\n', 1)[0] ?? ''
  if (first.includes('"marked"')) return miniature(file)
  return first.includes('"instances"') ? meantime(file) : gum(file)
}
