import { ownSpeed } from './own-speed.ts'

/** Times alone beside chrono-node, sentences given, in one process of their own; finding and resolving must do 100,000 words a second on one core. */
export const timesSpeed = () =>
  ownSpeed({
    program: 'speed-times.ts',
    texts: ['../../shared/corpora/timex/timebank.jsonl', 'miniatures/times.jsonl'],
    head: ['times, sentences given, one core', 'words/s', 'times found'],
    row: 'parley',
    called: 'times/speed',
    wanted: 100_000,
  })
