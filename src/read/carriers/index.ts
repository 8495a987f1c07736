import { constants, gunzipSync } from 'node:zlib'
import type { Carrier, OpenFile } from './carried.ts'
import { beginsAsJsonl, jsonl } from './jsonl.ts'
import { looksLikeMbox, mbox } from './mbox.ts'
import { wacz } from './wacz.ts'
import { warc } from './warc.ts'
import { zipEntries } from './zip.ts'

export { type Carried, type Carrier, inMemory, type OpenFile } from './carried.ts'

const HEAD = 4096

/** Whether a gzip file begins, unpacked, as a WARC does, whatever it is called. */
function packsWarc(head: Uint8Array): boolean {
  try {
    const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 16 * HEAD * 1024 }
    return gunzipSync(head, options).subarray(0, 5).toString('latin1') === 'WARC/'
  } catch {
    return false
  }
}

/**
 * What takes a file apart that carries others: a WARC, a WACZ, a mailbox, JSON lines. Null for a file that is a source
 * itself. Told by what the file holds; only where that leaves it open, by its name.
 */
export async function carrierOf(file: OpenFile): Promise<Carrier | null> {
  const head = await file.read(0, HEAD)
  const text = Buffer.from(head).toString('latin1')
  if (text.startsWith('WARC/')) return warc
  if (head[0] === 0x1f && head[1] === 0x8b) return packsWarc(head) ? warc : null
  if (text.startsWith('PK\u0003\u0004')) {
    if (/\.wacz$/iu.test(file.name)) return wacz
    return (await zipEntries(file))?.some(e => e.name === 'datapackage.json') ? wacz : null
  }
  if (looksLikeMbox(head)) return mbox
  // One line that is an object is a source of its own; more of them are lines.
  if (!/^(?:\u00ef\u00bb\u00bf)?\s*\{/u.test(text)) return null
  return /\.(?:jsonl|ndjson)$/iu.test(file.name) || (await beginsAsJsonl(file)) ? jsonl : null
}
