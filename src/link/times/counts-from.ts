import type { Anchor, Point } from '../../model/time.ts'

/** The anchor that a point counts from in the end; null for a date that stands by itself. */
export function anchorOf(p: Point): Anchor | null {
  switch (p.op) {
    case 'anchor':
      return p.of
    case 'shift':
      return anchorOf(p.from)
    case 'part':
    case 'nth':
    case 'edge':
      return anchorOf(p.of)
    case 'interval':
      return (p.from && anchorOf(p.from)) ?? (p.to && anchorOf(p.to))
    case 'calendar':
      return p.fields.year !== undefined || p.fields.decade !== undefined || p.fields.century !== undefined
        ? null
        : (p.from ?? 'article')
    case 'holiday':
      return p.year === undefined ? 'article' : null
    case 'term':
    case 'vague':
      return null
  }
}
