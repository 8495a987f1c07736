/**
 * A PDF of the simplest kind: a page for each list, a line of Helvetica for each string; an empty string leaves a gap.
 *
 * @param trailer more entries of the trailer.
 */
export function pdf(pages: readonly (readonly string[])[], trailer = ''): Uint8Array {
  const objects: string[] = []
  const kids = pages.map((_, i) => `${4 + 2 * i} 0 R`).join(' ')
  objects.push('<< /Type /Catalog /Pages 2 0 R >>')
  objects.push(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`)
  objects.push('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>')
  pages.forEach((lines, i) => {
    const drawn = lines
      .map((line, k) =>
        line === '' ? '' : `BT /F1 12 Tf 72 ${720 - 14 * k} Td (${line.replace(/[()\\]/gu, '\\$&')}) Tj ET`,
      )
      .join('\n')
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * i} 0 R >>`,
      `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
    )
  })
  let out = '%PDF-1.4\n'
  const places: number[] = []
  objects.forEach((body, i) => {
    places.push(out.length)
    out += `${i + 1} 0 obj\n${body}\nendobj\n`
  })
  const at = out.length
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map(p => `${String(p).padStart(10, '0')} 00000 n \n`).join('')}`
  out += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${at}\n%%EOF\n`
  return Uint8Array.from(out, c => c.charCodeAt(0))
}
