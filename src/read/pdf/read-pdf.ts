import type { Reading } from '../../model/article.ts'
import { amend } from '../amend.ts'
import { replaceUnholdable } from '../decode.ts'
import { readText } from '../text/read-text.ts'
import { textLayer } from './text-layer.ts'

/** Raise it whenever what the PDF reader gives changes. */
export const PDF_READER = 'pdf/2'

/**
 * Reads the text layer of a PDF. Offsets count in that layer; `pdfPlace` leads on to page and item. What the file says of
 * its making is no date of publication and is not taken for one.
 */
export async function readPdf(bytes: Uint8Array, source: string, name: string): Promise<readonly Reading[]> {
  const layer = await textLayer(bytes, name)
  const readings = await readText({
    source,
    text: replaceUnholdable(layer.text).text,
    encoding: 'pdf',
    title:
      layer.title && !/\.(?:docx?|pdf|indd|qxd|pages)$|^untitled$|^microsoft word/iu.test(layer.title)
        ? { value: layer.title, basis: 'PDF Title' }
        : null,
  })
  return readings.map(r =>
    amend(
      r,
      PDF_READER,
      r.byline || !layer.author
        ? {}
        : { byline: { value: layer.author, role: 'author', basis: 'PDF Author' } },
    ),
  )
}

/** Page (from 1) and item (from 0) of the text layer in which an offset of a PDF's decoded text stands. */
export async function pdfPlace(
  bytes: Uint8Array,
  offset: number,
): Promise<{ readonly page: number; readonly item: number } | null> {
  const { items } = await textLayer(bytes, 'the PDF')
  const found = items.findLast(i => i.start <= offset)
  return found ? { page: found.page, item: found.item } : null
}
