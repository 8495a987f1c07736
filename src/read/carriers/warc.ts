import { type Capture, Published } from '../../model/article.ts'
import { problem } from '../../model/problem.ts'
import { ByteReader } from './bytes.ts'
import { type Carried, type Carrier, type CarrierLimits, chunksOf } from './carried.ts'
import { headerLines, httpAnswer, unpacked } from './http.ts'
import { inflated } from './inflate.ts'

/** Media types that a reader takes; pictures, scripts and films are passed over. */
const READABLE =
  /^(?:text\/(?:html|plain|xml)|application\/(?:xhtml\+xml|pdf|rss\+xml|atom\+xml|xml|feed\+json)|message\/rfc822)\b/iu
const HEAD_LIMIT = 262_144

type Headers = Readonly<Record<string, string>>

/** What a whole record carries, or null where it is nothing to read. */
function fileOf(headers: Headers, block: Uint8Array, limits: CarrierLimits): Carried | null {
  const url = (headers['warc-target-uri'] ?? '').replace(/^<(.*)>$/u, '$1')
  const type = headers['warc-type']
  const answer = type === 'response' ? httpAnswer(block) : null
  if (url === '' || (type === 'response' && (!answer || answer.status < 200 || answer.status >= 300)))
    return null
  const mediaType = (answer ? answer.headers['content-type'] : headers['content-type'])?.trim() ?? ''
  // A resource whose type nobody knew is a file of somebody's disk: its bytes tell what it is.
  const untyped = type === 'resource' && /^(?:application\/octet-stream)?$/iu.test(mediaType)
  if (!READABLE.test(mediaType) && !untyped) return null
  const bytes = answer ? unpacked(answer, limits.maxBytes) : block
  if (bytes === 'bomb' || bytes.length > limits.maxBytes)
    return {
      kind: 'problem',
      name: url,
      problem: problem('read.bomb', { name: url, limit: limits.maxBytes }),
    }
  // The body is given unpacked, so the headers that say how it was packed go.
  const { 'content-encoding': _, 'transfer-encoding': __, ...rest } = answer?.headers ?? {}
  const capture: Capture = {
    name: url,
    url: /^https?:/iu.test(url) ? url : null,
    mediaType: untyped ? null : mediaType,
    status: answer?.status ?? null,
    headers: answer ? rest : null,
    fetchedAt: headers['warc-date'] ?? null,
    ...toldIn(headers['parley-published']),
  }
  return { kind: 'file', name: url, bytes, capture }
}

/** What led to the record said of its publication, where `parley export warc` kept that. */
function toldIn(field: string | undefined): Pick<Capture, 'published'> {
  try {
    const { success, data } = Published.safeParse(JSON.parse(field ?? 'null'))
    return success ? { published: data } : {}
  } catch {
    return {}
  }
}

/**
 * Records of a WARC stream that is not compressed any more: responses with status 2xx and resources, of types that can be
 * read. (warcio's parser was tried first; it goes round for ever on damaged records.)
 */
export async function* recordsOf(
  plain: AsyncIterable<Uint8Array>,
  name: string,
  limits: CarrierLimits,
): AsyncGenerator<Carried> {
  const reader = new ByteReader(plain)
  const broken = (code: 'read.truncated' | 'read.unreadable'): Carried => ({
    kind: 'problem',
    name,
    problem: problem(code, { name, why: 'a record in it is damaged' }),
  })
  try {
    while (await reader.skipBreaks()) {
      const head = await reader.until('\r\n\r\n', HEAD_LIMIT)
      if (!head) {
        yield broken('read.truncated')
        return
      }
      const text = Buffer.from(head).toString('utf8')
      const headers = headerLines(text.replace(/^.*/u, ''))
      const length = headers['content-length'] ?? ''
      if (!text.startsWith('WARC/') || !/^\d{1,15}$/u.test(length)) {
        yield broken('read.unreadable')
        return
      }
      const wanted = /^(?:response|resource)$/u.test(headers['warc-type'] ?? '')
      const { bytes, whole } = await reader.take(Number(length), wanted ? limits.maxBytes + HEAD_LIMIT : 0)
      if (!whole) {
        yield broken('read.truncated')
        return
      }
      const found = wanted ? fileOf(headers, bytes, limits) : null
      if (found) yield found
    }
  } catch {
    yield broken('read.truncated')
  }
}

/** A WARC file, compressed or not: every answer in it that holds text is a source file with its capture. Source: ISO 28500. */
export const warc: Carrier = async function* (file, limits) {
  const head = await file.read(0, 2)
  const raw = chunksOf(file)
  const plain = head[0] === 0x1f && head[1] === 0x8b ? inflated(raw, 'gzip') : raw
  let some = false
  for await (const carried of recordsOf(plain, file.name, limits)) {
    some = true
    yield carried
  }
  if (!some)
    yield { kind: 'problem', name: file.name, problem: problem('read.no-files', { name: file.name }) }
}
