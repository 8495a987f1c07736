import { problem } from '../../model/problem.ts'
import type { Carrier } from './carried.ts'
import { inflated } from './inflate.ts'
import { recordsOf } from './warc.ts'
import { zipContents, zipEntries } from './zip.ts'

const WARC = /(?:^|\/)archive\/[^/]+\.warc(?:\.gz)?$/u

/** A WACZ archive: the WARC files in its `archive/`. Source: https://specs.webrecorder.net/wacz/1.1.1/ */
export const wacz: Carrier = async function* (file, limits) {
  const entries = await zipEntries(file)
  if (!entries) {
    yield { kind: 'problem', name: file.name, problem: problem('read.truncated', { name: file.name }) }
    return
  }
  for (const entry of entries.filter(e => WARC.test(e.name))) {
    const name = `${file.name}/${entry.name}`
    const raw = await zipContents(file, entry)
    if (!raw) {
      yield {
        kind: 'problem',
        name,
        problem: problem('read.unreadable', { name, why: 'its packing is not known' }),
      }
      continue
    }
    yield* recordsOf(entry.name.endsWith('.gz') ? inflated(raw, 'gzip') : raw, name, limits)
  }
}
