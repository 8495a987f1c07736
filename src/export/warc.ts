import type { Capture } from '../model/article.ts'
import { canonicalJson } from '../model/canonical.ts'
import { sha256 as sha256Of } from '../model/ids.ts'

/** A source file as it was captured. */
export interface CapturedFile {
  readonly sha256: string
  readonly bytes: Uint8Array
  readonly capture: Capture
}

/** Moment that stands for files of the disk, which have no moment of capture: no clock is asked. */
const NO_MOMENT = '1970-01-01T00:00:00Z'

/** The field in which a record keeps what led to it told of its publication; other programs pass it over, as ISO 28500 asks. */
const TOLD = 'Parley-Published'

/** JSON without characters that a header cannot hold. */
const toAscii = (json: string): string =>
  json.replace(/[^ -~]/gu, c =>
    c
      .split('')
      .map(u => `\\u${u.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  )

/** Headers that describe a packing which the stored bytes do not have any more. */
const PACKING = new Set(['content-encoding', 'transfer-encoding', 'content-length'])

/**
 * Writes what was captured as a WARC file, compressed record by record (ISO 28500): what was fetched as a response with
 * its status and headers, files of the disk as resources. The same files give the same bytes.
 */
export async function* toWarc(files: AsyncIterable<CapturedFile>): AsyncGenerator<Uint8Array> {
  const { WARCRecord, WARCSerializer } = await import('warcio')
  for await (const { sha256, bytes, capture } of files) {
    const fetched = capture.url !== null && capture.status !== null
    const headers = Object.entries(capture.headers ?? {}).filter(([name]) => !PACKING.has(name))
    const record = WARCRecord.create(
      {
        url: capture.url ?? `urn:sha256:${sha256}`,
        date: capture.fetchedAt ?? NO_MOMENT,
        type: fetched ? 'response' : 'resource',
        warcVersion: 'WARC/1.1',
        warcHeaders: {
          'WARC-Record-ID': `<urn:uuid:${uuidOf(idDigest(sha256, capture))}>`,
          ...(capture.published ? { [TOLD]: toAscii(canonicalJson(capture.published)) } : {}),
          ...(fetched ? {} : { 'Content-Type': capture.mediaType ?? 'application/octet-stream' }),
        },
        ...(fetched
          ? {
              statusline: `HTTP/1.1 ${capture.status} OK`,
              httpHeaders: Object.fromEntries([...headers, ['content-length', String(bytes.length)]]),
            }
          : {}),
      },
      [bytes],
    )
    yield await WARCSerializer.serialize(record, { gzip: true })
  }
}

/** The same bytes captured twice are two records. */
const idDigest = (digest: string, { url, fetchedAt }: Capture): string =>
  sha256Of(canonicalJson([digest, url, fetchedAt]))

/** An identifier that follows from the contents, in the form that WARC asks for (RFC 9562, version 8). */
const uuidOf = (digest: string): string =>
  `${digest.slice(0, 8)}-${digest.slice(8, 12)}-8${digest.slice(13, 16)}-8${digest.slice(17, 20)}-${digest.slice(20, 32)}`
