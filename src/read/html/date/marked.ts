import type { RemovalReason } from '../../../model/lists.ts'
import { wordsOfName } from '../main/hints.ts'
import { attr, type ElementNode, textOf } from '../tree/node.ts'
import type { DateClaim, DatePage, DateRule } from './rule.ts'
import { dateIn, machineDate } from './written.ts'

const dateOf = (element: ElementNode, page: DatePage): DateClaim['date'] | null => {
  for (const name of [
    'datetime',
    'content',
    'data-datetime',
    'data-timestamp',
    'data-date',
    'data-time',
    'title',
  ]) {
    const value = attr(element, name)
    const date = value ? machineDate(value, page.monthFirst) : null
    if (date) return date
  }
  const text = textOf(element, 160)
  return text ? dateIn(text, page.monthFirst) : null
}

/** Elements that the page itself marks as its publication date, in microdata or RDFa. */
export const microdata: DateRule = page => {
  for (const element of page.elements) {
    const prop = `${attr(element, 'itemprop') ?? ''} ${attr(element, 'property') ?? ''}`
    if (
      element.tag === 'meta' ||
      !/\b(?:datePublished|dateCreated|schema:datePublished|dc:date|dc:created)\b/u.test(prop)
    )
      continue
    const date = dateOf(element, page)
    if (date) return { date, because: 'itemprop datePublished' }
  }
  return null
}

/** Reasons of blocks whose dates are those of other stories or of readers. */
export const ELSEWHERE: ReadonlySet<RemovalReason> = new Set([
  'related',
  'comments',
  'navigation',
  'teaser',
  'advertisement',
  'cookie',
  'promotion',
])

/** Elements whose blocks belong to other stories or to readers. */
function elsewhere(page: DatePage): (element: ElementNode) => boolean {
  const out = new Set<ElementNode>()
  for (const { block, reason } of page.judged) if (reason && ELSEWHERE.has(reason)) out.add(block.element)
  return element => {
    for (let at: ElementNode | null = element, up = 0; at && up < 4; at = at.parent, up++)
      if (out.has(at)) return true
    return false
  }
}

const PUBLISHED_WORDS = new Set(
  'published publish publication pubdate pubtime posted created create issued'.split(' '),
)
const MODIFIED_WORDS = new Set('updated update modified changed revised lastmod edited'.split(' '))
const DATE_WORDS = new Set(
  'date dates dateline datetime time timestamp published publish publication pubdate pubtime posted created fecha datum data zeit tarih tarix dato pvm kuupaev datetimes byline meta info postmeta entrydate postdate infos'.split(
    ' ',
  ),
)

const namesOf = (element: ElementNode): string[] =>
  element.attrs
    .filter(a => a.name === 'class' || a.name === 'id')
    .flatMap(a => wordsOfName(a.value.slice(0, 300)))

/** Whether an element, or one of the two around it, says that it tells a change and not a publication. */
function tellsChange(element: ElementNode): boolean {
  const before = textOf(element, 200)
  const names = namesOf(element)
  if (names.some(n => PUBLISHED_WORDS.has(n)) || attr(element, 'pubdate') !== null) return false
  if (/\b(?:datemodified)\b/iu.test(attr(element, 'itemprop') ?? '')) return true
  return (
    names.some(n => MODIFIED_WORDS.has(n)) ||
    /^(?:last )?(?:updated|modified|aktualisiert|actualizado|mis à jour|aggiornato|обновлено)\b/iu.test(
      before,
    )
  )
}

const FAR = 1e9

/** The page's `<time>` elements: one marked as publication, else the nearest to the headline, changes left out. */
export const timeElements: DateRule = page => {
  const isElsewhere = elsewhere(page)
  const times = page.elements.filter(
    e => (e.tag === 'time' || e.tag === 'relative-time' || e.tag === 'abbr') && !isElsewhere(e),
  )
  const dated = times.flatMap(element => {
    const value =
      element.tag === 'abbr' && !namesOf(element).some(n => DATE_WORDS.has(n)) ? null : dateOf(element, page)
    return value ? [{ element, value }] : []
  })
  const pool = dated.filter(d => !tellsChange(d.element))
  const marked = pool.find(
    d =>
      attr(d.element, 'pubdate') !== null ||
      namesOf(d.element).some(n => PUBLISHED_WORDS.has(n)) ||
      namesOf(d.element).join(' ').includes('entry date'),
  )
  const found = marked ?? nearest(pool.length > 0 ? pool : dated, page)
  return found ? { date: found.value, because: 'time element' } : null
}

/** The candidate nearest to the headline: the first after it, else the last before it. */
function nearest<T extends { element: ElementNode }>(found: readonly T[], page: DatePage): T | null {
  const title = headlineAt(page)
  if (title === null) return found[0] ?? null
  const distance = (at: number): number => (at >= title ? at - title : (title - at) * 2)
  let best: T | null = null
  let least = FAR
  for (const candidate of found) {
    const d = distance(candidate.element.start)
    if (d < least) {
      least = d
      best = candidate
    }
  }
  return best
}

/** Where the headline begins in the source: an `h1`, or a block that says the title. */
export function headlineAt(page: DatePage): number | null {
  const h1 = page.judged.find(j => j.reason === 'duplicate-title' && j.block.element.tag === 'h1')
  const any =
    h1 ??
    page.judged.find(j => j.reason === 'duplicate-title') ??
    page.judged.find(j => j.block.element.tag === 'h1')
  return any ? any.block.element.start : null
}

const MAX_TEXT = 120

/** Elements whose names speak of a date and whose short text holds one; the nearest to the headline. */
export const namedElements: DateRule = page => {
  const isElsewhere = elsewhere(page)
  const found = page.elements.flatMap(element => {
    if (
      element.tag === 'meta' ||
      element.tag === 'script' ||
      element.tag === 'body' ||
      element.tag === 'html'
    )
      return []
    const names = namesOf(element)
    if (!names.some(n => DATE_WORDS.has(n) || /date|time(?!line)|publi/u.test(n))) return []
    if (isElsewhere(element) || tellsChange(element)) return []
    const text = textOf(element, MAX_TEXT + 1)
    if (!text || text.length > MAX_TEXT) return []
    const value = dateIn(text, page.monthFirst)
    return value ? [{ element, value }] : []
  })
  const best = nearest(found, page)
  return best ? { date: best.value, because: 'element named as a date' } : null
}
