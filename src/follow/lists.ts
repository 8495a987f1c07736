import { decode } from '../read/decode.ts'
import { feedsOf, type ListedFeed, looksLikeOpml } from '../read/feed/opml.ts'
import type { FileSystem } from './files.ts'

/** Lists of feeds are short; a larger file is something else. */
const LARGEST = 4 * 1024 * 1024
const HEAD = 8_192

/** The feeds of OPML, or null for what is no such list: the reader says what is wrong with a broken one. */
export function feedsIn(bytes: Uint8Array, name: string): readonly ListedFeed[] | null {
  if (!looksLikeOpml(decode(bytes.subarray(0, HEAD)).text)) return null
  try {
    return feedsOf(decode(bytes).text, name)
  } catch {
    return null
  }
}

/** The feeds that a file lists, or null where it is no readable list: whatever is wrong is told by who adds it as a file. */
export async function feedsInFile(files: FileSystem, path: string): Promise<readonly ListedFeed[] | null> {
  try {
    const head = await files.open(path)
    const begin = await head.read(0, HEAD).finally(() => head.close())
    return looksLikeOpml(decode(begin).text) ? feedsIn(await files.read(path, LARGEST), path) : null
  } catch {
    return null
  }
}
