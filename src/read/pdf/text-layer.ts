import { ParleyError } from '../../model/problem.ts'

/** The text layer of a PDF, page after page, with where each stretch of it stands. */
export interface TextLayer {
  readonly text: string
  /** Beginnings of the layer's items in `text`, rising; page counted from 1, item from 0 on its page. */
  readonly items: readonly { readonly start: number; readonly page: number; readonly item: number }[]
  readonly title: string | null
  readonly author: string | null
}

/** Pages read of one document, and characters of its layer. */
const MAX_PAGES = 2_000
const MAX_TEXT = 20_000_000

export const isPdf = (bytes: Uint8Array): boolean => {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(1024, bytes.length)).toString('latin1')
  return head.includes('%PDF-') && head.slice(0, head.indexOf('%PDF-')).trim() === ''
}

interface Line {
  readonly parts: { readonly text: string; readonly item: number }[]
  readonly y: number
  readonly height: number
  readonly page: number
}

/** A gap between two lines of so many line heights begins a paragraph. */
const PARAGRAPH_GAP = 1.45
/** A line that stands on so many pages alike is a running head or foot. */
const RUNNING_PAGES = 3

/**
 * Takes out a PDF's text layer: items joined to lines, lines to paragraphs by their distance; hyphens at line ends are
 * kept as they stand. Running heads and feet are left out.
 *
 * @throws ParleyError `read.encrypted`, `read.no-text-layer` or `read.unreadable`.
 */
export async function textLayer(bytes: Uint8Array, name: string): Promise<TextLayer> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const task = getDocument({
    data: bytes.slice(),
    disableFontFace: true,
    useSystemFonts: false,
    isEvalSupported: false,
    stopAtErrors: false,
    verbosity: VerbosityLevel.ERRORS,
  })
  try {
    const document = await task.promise
    const lines: Line[] = []
    let length = 0
    for (let n = 1; n <= Math.min(document.numPages, MAX_PAGES) && length < MAX_TEXT; n++) {
      const page = await document.getPage(n)
      const { items } = await page.getTextContent()
      const found = linesOf(items as readonly unknown[], n)
      length += found.reduce((sum, l) => sum + l.parts.reduce((k, p) => k + p.text.length, 0), 0)
      lines.push(...found)
      page.cleanup()
    }
    const { info } = await document.getMetadata().catch(() => ({ info: {} }))
    const said = (key: string): string | null => {
      const value: unknown = Reflect.get(info, key)
      return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
    }
    const layer = compose(withoutRunning(lines))
    if (layer.text.trim() === '') throw new ParleyError('read.no-text-layer', { name })
    return { ...layer, title: said('Title'), author: said('Author') }
  } catch (error) {
    if (error instanceof ParleyError) throw error
    if (error instanceof Error && error.name === 'PasswordException')
      throw new ParleyError('read.encrypted', { name }, { cause: error })
    throw new ParleyError('read.unreadable', { name, why: 'it is not a well-formed PDF' }, { cause: error })
  } finally {
    await task.destroy()
  }
}

const field = (item: unknown, key: string): unknown =>
  typeof item === 'object' && item !== null ? Reflect.get(item, key) : undefined

function linesOf(items: readonly unknown[], page: number): Line[] {
  const lines: Line[] = []
  let last: Line | null = null
  let ended = true
  items.forEach((item, i) => {
    const text = field(item, 'str')
    const transform = field(item, 'transform')
    if (typeof text !== 'string' || !Array.isArray(transform)) return
    const y = Number(transform[5])
    const height = Math.abs(Number(field(item, 'height'))) || Math.abs(Number(transform[3])) || 10
    if (text !== '') {
      if (!last || ended || Math.abs(last.y - y) > 0.6 * height) {
        last = { parts: [], y, height, page }
        lines.push(last)
      }
      last.parts.push({ text, item: i })
      ended = false
    }
    if (field(item, 'hasEOL') === true) ended = true
  })
  return lines.filter(l => l.parts.some(p => p.text.trim() !== ''))
}

const keyOf = (line: Line): string =>
  `${Math.round(line.y)}:${line.parts
    .map(p => p.text)
    .join('')
    .replace(/\d+/gu, '#')
    .trim()}`

function withoutRunning(lines: readonly Line[]): readonly Line[] {
  const pages = new Map<string, Set<number>>()
  for (const line of lines) pages.set(keyOf(line), (pages.get(keyOf(line)) ?? new Set()).add(line.page))
  return lines.filter(l => (pages.get(keyOf(l))?.size ?? 0) < RUNNING_PAGES)
}

function compose(lines: readonly Line[]): Pick<TextLayer, 'text' | 'items'> {
  const items: { start: number; page: number; item: number }[] = []
  let text = ''
  let before: Line | null = null
  for (const line of lines) {
    if (before) text += parts(before, line) ? '\n\n' : ' '
    for (const part of line.parts) {
      items.push({ start: text.length, page: line.page, item: part.item })
      text += part.text.replace(/[\r\n]/gu, ' ')
    }
    before = line
  }
  return { text, items }
}

/** Whether a paragraph ends between two lines: by their distance, or by a sentence that ends with the page. */
function parts(before: Line, line: Line): boolean {
  if (before.page !== line.page) return /[.!?:"”’)]\s*$/u.test(before.parts.at(-1)?.text ?? '')
  const gap = before.y - line.y
  const height = Math.max(before.height, line.height)
  if (Math.abs(before.height - line.height) > 0.25 * height) return true
  return gap < 0 || gap > PARAGRAPH_GAP * height
}
