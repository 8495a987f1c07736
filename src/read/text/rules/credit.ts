import { agencyNamed, creditedAgency } from '../../credit.ts'
import { kept, type TextRule } from '../piece.ts'

/** Lines at the end among which a credit stands. */
const LAST = 3

/** Whose wire copy it is, where no dateline said it: by the byline, or by a credit line at the end. The lines stay where they are. */
export const credit: TextRule = {
  name: 'credit',
  apply(part, source) {
    if (part.agency) return part
    const byline = part.byline && part.byline.value.length < 120 ? agencyNamed(part.byline.value) : null
    if (byline) return { ...part, agency: { value: byline, basis: 'byline', source: null } }
    for (const piece of kept(part).slice(-LAST).reverse()) {
      const agency = creditedAgency(source.slice(piece.start, Math.min(piece.end, piece.start + 200)))
      if (agency && piece.end - piece.start < 200)
        return {
          ...part,
          agency: { value: agency, basis: 'credit line', source: { start: piece.start, end: piece.end } },
        }
    }
    return part
  },
}
