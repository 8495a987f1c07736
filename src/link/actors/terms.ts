import { compare } from '../../model/canonical.ts'
import { edtfBounds } from '../../model/edtf.ts'
import type { RoleFinding } from '../../model/finding.ts'
import type { Term } from '../../model/record.ts'
import { evidenceOf, type Member, timeOf } from '../linked.ts'

type TermMember = Member<RoleFinding>

/** First and last year or day of an EDTF interval as written: "2017/2021" → ["2017", "2021"]. */
const ends = (edtf: string | null): readonly [string | null, string | null] => {
  if (edtf === null || !edtfBounds(edtf)) return [null, null]
  const [from = '', to = from] = edtf.split('/')
  return [from || null, to || null]
}

const group = (members: readonly TermMember[], key: (m: TermMember) => string): readonly TermMember[][] => {
  const by = new Map<string, TermMember[]>()
  for (const m of members) {
    const k = key(m)
    const list = by.get(k)
    if (list) list.push(m)
    else by.set(k, [m])
  }
  return [...by].sort(([a], [b]) => compare(a, b)).map(([, list]) => list)
}

const officeOf = (members: readonly TermMember[]): string =>
  members.map(m => m.finding.office).find(o => o !== 'term of office') ?? 'term of office'

/**
 * The terms of office of one actor. A term that is counted and one that is dated are told together where only one can be meant: where the
 * second term is spoken of and one dated term is over, that one was the first.
 */
export function termsOf(found: readonly TermMember[]): readonly Term[] {
  const dated = group(
    found.filter(m => ends(timeOf(m.article, m.finding.time)?.edtf ?? null)[1] !== null),
    m => timeOf(m.article, m.finding.time)?.edtf ?? '',
  ).map(members => {
    const [from, to] = ends(
      timeOf(members[0]?.article ?? raise(), members[0]?.finding.time ?? null)?.edtf ?? null,
    )
    return {
      members,
      from,
      to,
      ordinal: members.find(m => m.finding.term?.ordinal)?.finding.term?.ordinal ?? null,
    }
  })
  const counted = group(
    found.filter(m => m.finding.term?.ordinal && !dated.some(d => d.members.includes(m))),
    m => String(m.finding.term?.ordinal ?? 0),
  ).map(members => ({ members, ordinal: members[0]?.finding.term?.ordinal ?? 0 }))
  const latest = Math.max(0, ...counted.map(c => c.ordinal))
  const over = dated.filter(d => d.ordinal === null)
  // As many dated terms as there can have been before the one that is counted highest.
  const inferred = over.length > 0 && over.length === latest - 1
  const out: Term[] = dated.map(d => {
    const ordinal = d.ordinal ?? (inferred ? over.indexOf(d) + 1 : null)
    const also = counted.filter(c => c.ordinal === ordinal).flatMap(c => c.members)
    return {
      office: officeOf([...d.members, ...also]),
      ordinal,
      from: d.from,
      to: d.to,
      basis: d.ordinal === null && ordinal !== null ? 'inferred' : 'explicit',
      because: d.ordinal === null && ordinal !== null ? `the only dated term before term ${latest}` : null,
      evidence: [...d.members, ...also].map(evidenceOf),
    }
  })
  for (const c of counted)
    if (!out.some(t => t.ordinal === c.ordinal))
      out.push({
        office: officeOf(c.members),
        ordinal: c.ordinal,
        from: null,
        to: null,
        basis: 'explicit',
        because: null,
        evidence: c.members.map(evidenceOf),
      })
  return out.sort((a, b) => (a.ordinal ?? 99) - (b.ordinal ?? 99) || compare(a.from ?? '', b.from ?? ''))
}

function raise(): never {
  throw new Error('a term without a finding')
}
