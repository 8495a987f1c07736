import PostalMime from 'postal-mime'
import type { Published, Reading } from '../../model/article.ts'
import { ParleyError } from '../../model/problem.ts'
import { amend } from '../amend.ts'
import { replaceUnholdable } from '../decode.ts'
import { given } from '../given.ts'
import { machineDate } from '../html/date/written.ts'
import { readHtml } from '../html/read-html.ts'
import { readText } from '../text/read-text.ts'

/** Raise it whenever what the mail reader gives changes. */
export const MAIL_READER = 'mail/2'

const HEADER =
  /^(?:return-path|received|from|to|subject|date|message-id|mime-version|delivered-to|x-[\w-]+|dkim-signature|reply-to|list-[\w-]+|content-type|authentication-results|arc-[\w-]+):[ \t]?\S/iu
const FIRST_LINES = 60

/** Whether bytes are one e-mail: header lines first, with sender or subject and a date among them. */
export function looksLikeMail(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 16_384)).toString('latin1')
  const lines = head.split(/\r?\n/u).slice(0, FIRST_LINES)
  if (!HEADER.test(lines[0] ?? '')) return false
  const end = lines.findIndex(l => l.trim() === '')
  const header = lines.slice(0, end < 0 ? lines.length : end)
  const has = (name: string): boolean => header.some(l => l.toLowerCase().startsWith(`${name}:`))
  return has('from') && (has('date') || has('message-id')) && (has('subject') || has('mime-version'))
}

/** `Re:`, `Fwd:` and the like, which are no part of a headline. */
const REPLY = /^(?:(?:re|fwd?|aw|wg|tr|sv)\s*:\s*)+/iu

/**
 * Reads an e-mail, as newsletters come: its HTML body, or its text. Offsets count in that body as decoded.
 *
 * @throws ParleyError `read.unreadable` for what no mail reader can take apart, `read.empty` for a mail without a body.
 */
export async function readMail(bytes: Uint8Array, source: string, name: string): Promise<readonly Reading[]> {
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: 64 }).catch((error: unknown) => {
    throw new ParleyError(
      'read.unreadable',
      { name, why: 'it is not a well-formed e-mail' },
      { cause: error },
    )
  })
  const html = mail.html ? replaceUnholdable(mail.html).text : ''
  const text = mail.text ? replaceUnholdable(mail.text).text : ''
  if (html.trim() === '' && text.trim() === '') throw new ParleyError('read.empty', { name })
  const sent = mail.headers.find(h => h.key === 'date')?.value ?? ''
  const date = machineDate(sent, true)
  const published: Published | null = date && {
    edtf: date.edtf,
    precision: date.precision,
    basis: 'header',
    because: 'Date header of the mail',
  }
  const title = given(mail.subject?.replace(REPLY, '').trim(), 'Subject header of the mail')
  const common = { source, encoding: 'mail', published, title }
  const readings =
    html.trim() === '' ? await readText({ ...common, text }) : await readHtml({ ...common, html, name })
  const from =
    mail.from?.name || (mail.from && 'address' in mail.from ? mail.from.address?.split('@')[1] : '') || ''
  return readings.map(r =>
    amend(
      r,
      MAIL_READER,
      from ? { publisher: { value: from, basis: 'From header of the mail', source: null } } : {},
    ),
  )
}
