import type { Capture, Reading } from '../../src/model/article.ts'
import type { Decision } from '../../src/model/decision.ts'
import type { Finding } from '../../src/model/finding.ts'
import { articleId, idOf, readingId, sha256 } from '../../src/model/ids.ts'
import type { Addition, RunInput } from '../../src/store/port.ts'

/** Small whole values for the store's tests: every field is there, what does not matter to storage is empty. */

export const captureOf = (name: string): Capture => ({
  name,
  url: null,
  mediaType: null,
  status: null,
  headers: null,
  fetchedAt: null,
})

export function readingOf(bytes: Uint8Array, text: string, reader = 'text@1', part = '0'): Reading {
  const source = sha256(bytes)
  const article = articleId(source, part)
  return {
    id: readingId(article, reader, sha256(text)),
    article,
    source,
    part,
    parent: null,
    role: 'main',
    reader,
    encoding: 'utf-8',
    text,
    blocks: [{ start: 0, end: text.length, kind: 'body' }],
    removed: [],
    segments: [{ text: 0, source: 0, length: text.length }],
    repeated: [],
    links: [],
    title: null,
    label: text.slice(0, 20),
    byline: null,
    dateline: null,
    published: null,
    relativePublished: null,
    modified: null,
    publisher: null,
    agency: null,
    aggregator: null,
    section: null,
    canonicalUrl: null,
    captions: [],
    language: 'en',
    languageBasis: 'test',
    paywalled: false,
    fingerprint: { modulus: 1, hashes: [] },
    problems: [],
  }
}

/** A time finding over the first `length` characters of a reading. */
export function findingOf(reading: Reading, length: number, version = '1'): Finding {
  const span = { start: 0, end: length }
  const made = {
    article: reading.article,
    reading: reading.id,
    sentence: { start: 0, end: reading.text.length },
    spans: [span],
    chain: [],
    confidence: 0.9,
    extractor: { name: 'times', version },
    kind: 'time' as const,
    text: reading.text.slice(0, length),
    expression: {
      type: 'DATE' as const,
      point: null,
      duration: null,
      partOfDay: null,
      mod: null,
      relation: null,
      tense: null,
      quant: null,
      freq: null,
      deadline: false,
    },
  }
  return { ...made, id: idOf('f', made) }
}

export const words = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')

/** A whole addition: one source with one article, its sentence, and so many findings. */
export function additionOf(
  text: string,
  { name = 'report.txt', reader = 'text@1', finder = 'times@1', findings = 2 } = {},
): Addition & { readonly source: object; readonly run: RunInput } {
  const bytes = new TextEncoder().encode(text)
  const reading = readingOf(bytes, text, reader)
  return {
    source: { sha256: reading.source, bytes, capture: captureOf(name) },
    run: {
      source: reading.source,
      reader,
      finder,
      readings: [reading],
      sentences: [
        {
          reading: reading.id,
          index: 0,
          start: 0,
          end: text.length,
          kind: 'body',
          folded: words(text),
        },
      ],
      findings: Array.from({ length: findings }, (_, i) => findingOf(reading, i + 1, finder)),
    },
  }
}

export const dateDecision = (source: string, edtf: string | null): Decision => ({
  verb: 'date',
  edtf,
  target: { sourceFile: source, part: '0', raw: null, words: null, kind: 'article' },
})
