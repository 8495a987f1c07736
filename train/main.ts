import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeSections } from '../src/language/linear/file.ts'
import { Gazetteer } from '../src/language/names/gazetteer.ts'
import { type GoldSentence, readConllu } from './conllu.ts'
import { NAMES, tagDocuments, trainNames } from './names.ts'
import { readBio, readGum, readMeantime } from './names-data.ts'
import { packLinear } from './pack.ts'
import { paragraphs, trainSplitter } from './splitter.ts'
import { Stages } from './stages.ts'
import { FULL, foldsOf, makeParser, makeTagger, tagAll, tagClasses } from './syntax.ts'

/**
 * Makes every model in `models/` from the corpora that may train. One command, the same bytes each time:
 * `npm run train [-- --fresh] [-- --corpora DIR] [-- --out DIR] [-- --only splitter,tagger,parser,names]`.
 */
const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const option = (name: string, otherwise: string): string => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? otherwise : (process.argv[at + 1] ?? otherwise)
}
const corpora = option('corpora', join(root, '../shared/corpora'))
const out = option('out', join(root, 'models'))
const only = option('only', 'splitter,tagger,parser,names').split(',')
const stages = new Stages(join(root, '.tmp/train'), process.argv.includes('--fresh'))
const from = performance.now()
const say = (line: string): void =>
  console.log(`${((performance.now() - from) / 1000).toFixed(0).padStart(5)} s  ${line}`)

const trees = ['ud/ewt-train.conllu', 'ud/gum-open-train.conllu'].map(f => join(corpora, f))
const digests = trees.map(f => readFileSync(f))
const sentences: GoldSentence[] = trees.flatMap(readConllu)
const classes = tagClasses(sentences, 3)
const version = (name: string): string => `${name} ${JSON.stringify(FULL)}`
mkdirSync(out, { recursive: true })

if (only.includes('splitter')) {
  const weights = packLinear('ends', 2, trainSplitter(paragraphs(sentences), 6, say).averaged(1))
  writeFileSync(join(out, 'splitter.bin'), writeSections(weights))
}

const tagger = stages.get('tagger', [...digests, version('tagger-2')], () =>
  makeTagger(sentences, classes, FULL, say),
)
if (only.includes('tagger')) writeFileSync(join(out, 'tagger.bin'), tagger)

if (only.includes('parser')) {
  const fold = foldsOf(sentences, FULL.folds)
  const tags: Int32Array[] = []
  for (let k = 0; k < FULL.folds; k++) {
    const file = stages.get(`fold-${k}`, [...digests, version('tagger-2')], () => {
      say(`tagger without fold ${k}`)
      return makeTagger(
        sentences.filter((_, i) => fold[i] !== k),
        classes,
        FULL,
        say,
      )
    })
    const unseen = sentences.map((s, i) => ({ s, i })).filter(({ i }) => fold[i] === k)
    tagAll(
      file,
      unseen.map(u => u.s),
    ).forEach((t, j) => {
      tags[unseen[j]?.i ?? 0] = t
    })
  }
  const held = foldsOf(sentences, 33).map(f => f === 7)
  const parser = stages.get('parser', [...digests, version('parser-2')], () =>
    makeParser(sentences, tags, held, tagger, classes, FULL, say),
  )
  writeFileSync(join(out, 'parser.bin'), parser)
}
if (only.includes('names')) {
  const files = ['ner/uner-ewt-test.jsonl', 'meantime/meantime.jsonl', 'coref/gum-open-train.jsonl'].map(f =>
    join(corpora, f),
  )
  const [uner = '', meantime = '', gum = ''] = files
  const gazetteer = new Gazetteer()
  const documents = [
    ...readBio(uner),
    ...readMeantime(meantime, gazetteer),
    ...readGum(gum, sentences, gazetteer),
  ]
  writeFileSync(
    join(out, 'names.bin'),
    writeSections(trainNames(tagDocuments(documents, tagger), gazetteer, NAMES, say)),
  )
}
say('done')
