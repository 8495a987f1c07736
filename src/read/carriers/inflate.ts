import { Readable } from 'node:stream'
import zlib from 'node:zlib'

/**
 * Bytes decompressed as they come, back-pressure kept. What the decompressor throws (a broken or truncated stream) is thrown
 * from the iteration.
 */
export function inflated(
  chunks: AsyncIterable<Uint8Array>,
  how: 'gzip' | 'deflate-raw',
): AsyncIterable<Uint8Array> {
  const inflater = how === 'gzip' ? zlib.createGunzip() : zlib.createInflateRaw()
  const source = Readable.from(chunks, { objectMode: false })
  source.on('error', error => inflater.destroy(error))
  return source.pipe(inflater)
}
