/** Rows of text as a table with aligned columns; numbers to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const width = head.map((h, i) => Math.max(h.length, ...rows.map(r => (r[i] ?? '').length)))
  const line = (cells: readonly string[]): string =>
    width
      .map((w, i) => {
        const cell = cells[i] ?? ''
        return /^[-+]?[\d.,]+( ?(s|ms|MB|%))?$/u.test(cell) ? cell.padStart(w) : cell.padEnd(w)
      })
      .join('  ')
      .trimEnd()
  return [line(head), line(width.map(w => '─'.repeat(w))), ...rows.map(line)].join('\n')
}

/** A share with three digits: ".905". */
export const share = (x: number): string => x.toFixed(3).replace(/^0/u, '')
