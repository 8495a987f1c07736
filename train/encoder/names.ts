import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Gazetteer } from '../../src/language/names/gazetteer.ts'
import { readConllu } from '../conllu.ts'
import { type NameDocument, readBio, readGum, readMeantime } from '../names-data.ts'

/**
 * Writes the names that the encoder learns, one document a line: `npx tsx train/encoder/names.ts CORPORA OUT`.
 * The same reading of the corpora as for the fast engine, so that both mean the same by a name.
 */
const [corpora = '', out = ''] = process.argv.slice(2)
const gazetteer = new Gazetteer()
const of = (source: string, documents: readonly NameDocument[]): object[] =>
  documents.map(d => ({
    source,
    id: d.id,
    sentences: d.sentences.map(s => ({ forms: s.forms, spans: s.spans.map(n => [n.from, n.to, n.type]) })),
  }))
const trees = readConllu(join(corpora, 'ud/gum-open-train.conllu'))
const all = [
  ...of('uner', readBio(join(corpora, 'ner/uner-ewt-test.jsonl'))),
  ...of('meantime', readMeantime(join(corpora, 'meantime/meantime.jsonl'), gazetteer)),
  ...of('gum', readGum(join(corpora, 'coref/gum-open-train.jsonl'), trees, gazetteer)),
]
writeFileSync(out, `${all.map(d => JSON.stringify(d)).join('\n')}\n`)
