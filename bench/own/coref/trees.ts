import { readFileSync } from 'node:fs'

/** A document's text with its paragraphs, and where each of its words stands in it. */
export interface LaidOut {
  readonly text: string
  readonly words: readonly (readonly [start: number, end: number])[]
}

/** Words of a multiword token ("don't") share its letters: each takes its own where they add up, else all take the whole. */
function place(
  start: number,
  whole: string,
  forms: readonly string[],
): readonly (readonly [number, number])[] {
  if (forms.join('').length !== whole.length) return forms.map(() => [start, start + whole.length] as const)
  let at = start
  return forms.map(f => {
    const from = at
    at += f.length
    return [from, at] as const
  })
}

/** The documents of a CoNLL-U file by their own ids: sentences joined by a space, paragraphs (`# newpar`) by a line. */
export function layOut(file: string): ReadonlyMap<string, LaidOut> {
  const out = new Map<string, LaidOut>()
  for (const part of readFileSync(file, 'utf8')
    .split(/^# newdoc id = /mu)
    .slice(1)) {
    const id = part.slice(0, part.indexOf('\n')).trim()
    const words: (readonly [number, number])[] = []
    let text = ''
    for (const block of part.split(/\n\n+/u)) {
      const rows = block.split('\n')
      if (text !== '') text = `${text.trimEnd()}${rows.some(r => r.startsWith('# newpar')) ? '\n' : ' '}`
      const cells = rows.filter(r => /^\d+(?:-\d+)?\t/u.test(r)).map(r => r.split('\t'))
      for (let i = 0; i < cells.length; i++) {
        const [n = '', form = ''] = cells[i] ?? []
        const range = /^(\d+)-(\d+)$/u.exec(n)
        const inside = range ? Number(range[2]) - Number(range[1]) + 1 : 0
        const forms = range ? cells.slice(i + 1, i + 1 + inside).map(c => c[1] ?? '') : [form]
        words.push(...place(text.length, form, forms))
        text += form + (/(?:^|\|)SpaceAfter=No/u.test(cells[i]?.[9] ?? '') ? '' : ' ')
        i += inside
      }
    }
    out.set(id, { text: text.trimEnd(), words })
  }
  return out
}
