import type { Chain } from '../../model/finding.ts'
import type { Candidate } from './candidate.ts'
import type { Unit } from './units.ts'

/** By whose word a meeting is told: hearsay nearby ("reportedly") makes a voice of nobody, "according to X" one of X. */
export function voicesOf(units: readonly Unit[], c: Candidate): Chain {
  const at = units.findIndex(
    (u, i) =>
      i >= c.at - 8 &&
      i <= c.at + 8 &&
      /^(reportedly|allegedly|supposedly)$/.test(u.lower) &&
      !units.slice(Math.min(i, c.at), Math.max(i, c.at)).some(x => x.lower === ';'),
  )
  const mark = units[at]
  if (mark) return [{ actor: null, evidential: 'hearsay', marker: { start: mark.start, end: mark.end } }]
  const from = units.findIndex((u, i) => u.lower === 'according' && units[i + 1]?.lower === 'to')
  const [first, last] = [units[from], units[from + 1]]
  if (!first || !last) return expectingOf(units, c)
  const actor = units.slice(from + 2, from + 9).find(u => u.name?.type === 'PER')?.name?.actor ?? null
  const marker = { start: first.start, end: last.end }
  return [{ actor, evidential: actor ? 'indirect' : 'unnamed-source', marker }]
}

/** What somebody who takes no part says will come is a forecast, and no plan of those who meet. */
export function foretold(c: Candidate, chain: Chain): Candidate['standing'] {
  const voice = chain[0]?.actor
  return voice && c.standing.modality === 'planned' && !c.participants.some(p => p.name === voice.name)
    ? { status: 'proposed', modality: 'predicted' }
    : c.standing
}

/** "X expects the pair to meet": who expects it of others is whose word it is. */
function expectingOf(units: readonly Unit[], c: Candidate): Chain {
  const at = units.findLastIndex((u, i) => i < c.at && i >= c.at - 10 && EXPECTS.test(u.lower))
  const verb = units[at]
  const actor = units[at - 1]?.name?.type === 'PER' ? units[at - 1]?.name?.actor : null
  if (!verb || !actor || units.slice(at, c.at).some(u => /^[,;]$/.test(u.lower))) return []
  if (c.participants.some(p => p.name === actor.name)) return []
  return [{ actor, evidential: 'indirect', marker: { start: verb.start, end: verb.end } }]
}

const EXPECTS =
  /^(expects|expected|predicts|predicted|foresees|foresaw|anticipates|anticipated|believes|believed)$/
