import type { Capture, Reading } from '../model/article.ts'
import type { Finding } from '../model/finding.ts'
import { cut } from '../model/span.ts'
import type { RunInput, SentenceInput } from '../store/port.ts'
import { searchWords } from '../store/words.ts'
import type { Way } from './ports.ts'

/** Whether a reading is in the language that Parley analyses, or too short to tell. */
export const isAnalysed = (reading: Reading): boolean =>
  reading.language === 'en' || reading.language === 'und'

/**
 * Leads one source file the whole way: read, analysed, searched for findings. A text in another language is kept, and its
 * blocks stand in full text, but nothing is found in it. Throws a ParleyError when the bytes are no text.
 */
export async function runOf(
  way: Way,
  source: string,
  bytes: Uint8Array,
  capture: Capture,
): Promise<RunInput> {
  const readings = await way.read(bytes, capture)
  const parts: { sentences: readonly SentenceInput[]; findings: readonly Finding[] }[] = []
  for (const reading of readings) {
    const analysis = isAnalysed(reading) ? await way.analyse(reading) : null
    parts.push({
      sentences: indexed(reading, analysis ? analysis.sentences : reading.blocks),
      findings: analysis ? way.find(reading, analysis) : [],
    })
  }
  return {
    source,
    reader: way.reader,
    finder: way.finder,
    readings,
    sentences: parts.flatMap(p => p.sentences),
    findings: parts.flatMap(p => p.findings),
  }
}

const indexed = (
  reading: Reading,
  places: readonly { readonly start: number; readonly end: number; readonly kind: SentenceInput['kind'] }[],
): readonly SentenceInput[] =>
  places.map(({ start, end, kind }, index) => ({
    reading: reading.id,
    index,
    start,
    end,
    kind,
    folded: searchWords(cut(reading.text, { start, end })).join(' '),
  }))
