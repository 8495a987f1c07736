import { ownSpeed } from './own-speed.ts'

/** Names and statements alone, trees given, in one process of their own; together they must do 30,000 words a second on one core. */
export const voicesSpeed = () =>
  ownSpeed({
    program: 'speed-voices.ts',
    texts: ['../../shared/corpora/quotes/polnear-dev.jsonl', 'miniatures/quotes.jsonl'],
    head: ['names and statements, trees given, one core', 'words/s', 'found'],
    row: 'both',
    called: 'voices/speed',
    wanted: 30_000,
  })
