import type { Readable } from 'node:stream'
import zlib from 'node:zlib'
import { Decompress } from 'fzstd'
import { ParleyError } from '../../model/problem.ts'

/** What bounds one answer. */
export interface BodyLimits {
  readonly url: string
  /** Bytes, before and after decompression alike. */
  readonly maxBytes: number
}

/** Takes compressed bytes piece by piece and gives plain ones; `end` gives the rest. */
interface Inflater {
  push(chunk: Uint8Array): Promise<void>
  end(): Promise<void>
}

type Sink = (plain: Uint8Array) => void

function nodeInflater(stream: zlib.Gunzip, sink: Sink): Inflater {
  let failed: unknown = null
  stream.on('data', (plain: Buffer) => {
    try {
      sink(plain)
    } catch (error) {
      failed ??= error
      stream.destroy()
    }
  })
  stream.on('error', error => {
    failed ??= error
  })
  const settle = (start: (done: () => void) => void): Promise<void> =>
    new Promise((resolve, reject) => {
      const finish = (): void => (failed ? reject(failed) : resolve())
      if (failed || stream.destroyed) return finish()
      stream.once('close', finish)
      start(() => {
        stream.off('close', finish)
        finish()
      })
    })
  return {
    push: chunk => settle(done => stream.write(chunk, done)),
    end: () =>
      settle(done => stream.end(done)).then(() =>
        settle(done => (stream.readableEnded ? done() : stream.once('end', done))),
      ),
  }
}

function zstdInflater(sink: Sink): Inflater {
  const stream = new Decompress(sink)
  return {
    push: async chunk => stream.push(chunk),
    end: async () => stream.push(new Uint8Array(0), true),
  }
}

function inflaterFor(encoding: string, sink: Sink): Inflater | null {
  switch (encoding) {
    case '':
    case 'identity':
      return { push: async chunk => sink(chunk), end: async () => undefined }
    case 'gzip':
    case 'x-gzip':
      return nodeInflater(zlib.createGunzip(), sink)
    case 'deflate':
      return nodeInflater(zlib.createInflate(), sink)
    case 'br':
      return nodeInflater(zlib.createBrotliDecompress(), sink)
    case 'zstd':
      return zstdInflater(sink)
    default:
      return null
  }
}

/**
 * Reads the body of an answer, decompressed. Both the bytes that come and the bytes that they become are counted, so that a
 * decompression bomb ends at the limit.
 *
 * @param encoding the Content-Encoding header; several codings are undone from the last to the first.
 * @throws ParleyError `fetch.too-large` past the limit, `fetch.failed` for an unknown coding.
 */
export async function readBody(body: Readable, encoding: string, limits: BodyLimits): Promise<Uint8Array> {
  const tooLarge = (): ParleyError =>
    new ParleyError('fetch.too-large', { url: limits.url, limit: limits.maxBytes })
  const plain: Uint8Array[] = []
  let size = 0
  let come = 0
  const collect: Sink = chunk => {
    size += chunk.length
    if (size > limits.maxBytes) throw tooLarge()
    plain.push(Uint8Array.from(chunk))
  }
  const codings = encoding
    .toLowerCase()
    .split(',')
    .map(c => c.trim())
  if (codings.length > 1)
    throw new ParleyError('fetch.failed', { url: limits.url, why: `it is packed twice (${encoding})` })
  const inflater = inflaterFor(codings[0] ?? '', collect)
  if (!inflater)
    throw new ParleyError('fetch.failed', { url: limits.url, why: `its coding ${encoding} is not known` })
  for await (const chunk of body as AsyncIterable<Uint8Array>) {
    come += chunk.length
    if (come > limits.maxBytes) throw tooLarge()
    await inflater.push(chunk)
  }
  await inflater.end()
  return Buffer.concat(plain)
}
