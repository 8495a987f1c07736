import { ABBREVIATIONS, BEFORE_FIGURE, CONTRACTIONS, PREFIXES, TITLES, UNITS } from './lexicon.ts'

/** Tokens as flat pairs `start, end, start, end …` in UTF-16 code units of the text. */
export type Pairs = number[]

/** Longest piece without white space that is scanned as one; longer ones are cut, so that no pattern can run far. */
const LONGEST_PIECE = 512

const PIECE = /\S+/gu
const PLAIN = /^[A-Za-z]+[,.;:]?$/
const DASH = /[-\u2010\u2011]/u
const APOSTROPHE = /['\u2019`\u00b4\u02bc]/u

/** What a token may be, tried in order at the same place. The first group, where there is one, is the token. */
const URL = /(?:https?:\/\/|ftp:\/\/|www\d?\.)[^\s<>"\u201c\u201d]+/iy
const MAIL = /(?:mailto:)?[\w.+%-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){0,6}/y
const HANDLE = /@[\p{L}_]\w*|#\p{L}[\p{L}\p{N}_]*/uy
const DOMAIN =
  /[A-Za-z0-9_-]{1,63}(?:\.[A-Za-z0-9_-]{1,63}){0,4}\.(?:com|org|net|edu|gov|int|co|uk|eu|ua|ru|de|fr|io|info|tv|ca|au|doc|docx|pdf|xls|xlsx|html?|jpg|png|gif|ppt|txt|zip|exe|mp3)(?:\/[^\s<>"\u201c\u201d,]*)?(?![\p{L}\p{N}])/iuy
/** Newsgroups and other names of three and more parts in small letters: alt.animals.cat. */
const DOTTED = /[a-z]{2,20}(?:\.[a-z][a-z-]{1,30}){2,6}(?![\p{L}\p{N}])/uy
/** A word broken off, as transcripts write it: th- */
const BROKEN = /[A-Za-z]{1,3}-(?!\S)/uy
/** Short forms with a slash. */
const SLASHED = /(?:[wb]\/[co]|w\/out|[cln]\/[aco]|w\/|24\/7|s\/he)(?![\p{L}\p{N}])/iuy
/** The ending of a file that stands alone: .doc */
const ENDING = /\.(?:docx?|pdf|xlsx?|html?|exe|zip|jpe?g|png|gif|mp3|txt)(?![\p{L}\p{N}])/iuy
const FACE = /(?:[:;=8]['-]?[)(DPpOo|\][*/\\]{1,5}|\^[_.]*\^|<\/?3|[(]:)(?![\p{L}\p{N}])/uy
const RUN =
  /[-=]{2,}|\.{2,}|[!?]+[.!?]*|\.[!?]+|-{2,}|={2,}|_{2,}|\*{2,}|~{2,}|#{2,}|\+{2,}|<{2,}|>{2,}|\${2,}|[-=*]{3,}|''|``|\u2018\u2018|\u2019\u2019|\u2026+/uy
const MONEY = /(?:US|U|C|A|CA|AU|NZ|HK|S|R|NT)?\$|[\u20a0-\u20bf£¥]/uy
const PHONE = /(?:(?:\d-)?(?:\d{3}[-.])?\d{3}[-.]\d{4}|\d-\d{4})(?![\d-])/y
const FIGURE = /[+]?\d+(?:[.,:/]\d+)*|\.\d+(?![\p{L}])/uy
const LETTERS_WITH_STOPS =
  /\p{L}\.(?:\p{L}\.)+(?!\p{L}|\p{N})|(?:\p{L}\.){1,}\p{L}(?![\p{L}\p{N}])|(?:Ph\.D|M\.Sc|B\.Sc|Ph\.D)\.?/uy
const WORD = /[\p{L}\p{M}\p{N}_]+(?:[&][\p{L}\p{N}]+)*(?:['\u2019`\u00b4\u02bc][\p{L}\p{M}\p{N}_]+)*/uy
const MARK = /\p{M}*/uy

function at(re: RegExp, text: string, i: number): number {
  re.lastIndex = i
  return re.test(text) ? re.lastIndex : -1
}

const TRAILING = /[.,;:!?'"\u2019\u201d)\]]/u

/** No mail address or host name is longer (RFC 5321); looking further would cost the whole text at every word. */
const LONGEST_ADDRESS = 320

/** End of the address that starts at `i`, without the punctuation of the sentence around it; -1 where there is none. */
function address(text: string, i: number, end: number): number {
  const c = text.charCodeAt(i)
  const letter = (c >= 97 && c <= 122) || (c >= 65 && c <= 90)
  if (!letter && !(c >= 48 && c <= 57)) return -1
  let e = at(URL, text, i)
  if (e < 0) {
    const near = text.slice(i, Math.min(end, i + LONGEST_ADDRESS))
    if (near.includes('@', 1)) e = at(MAIL, text, i)
    if (e < 0 && near.includes('.', 1)) e = Math.max(at(DOMAIN, text, i), at(DOTTED, text, i))
  }
  if (e < 0) return -1
  e = Math.min(e, end)
  while (
    e > i + 1 &&
    TRAILING.test(text.charAt(e - 1)) &&
    !(text.charAt(e - 1) === ')' && text.slice(i, e).includes('('))
  )
    e--
  return e
}

const CLITIC = /(?:['\u2019`\u00b4\u02bc](?:s|re|ve|ll|d|m))$/iu
const NOT = /[a-z]n['\u2019`\u00b4\u02bc]t$/iu

/** Puts a word into `out`, its clitics apart: it's, don't, cannot. */
function pushWord(text: string, s: number, e: number, out: Pairs): void {
  const w = text.slice(s, e)
  if (e - s > 2 && APOSTROPHE.test(w)) {
    if (NOT.test(w)) {
      out.push(s, e - 3, e - 3, e)
      return
    }
    const m = CLITIC.exec(w)
    if (m && m.index > 0) {
      pushWord(text, s, s + m.index, out)
      out.push(s + m.index, e)
      return
    }
  }
  const cut = e - s >= 2 && e - s <= 9 ? CONTRACTIONS.get(w.toLowerCase()) : undefined
  if (cut !== undefined && w !== w.toUpperCase()) out.push(s, s + cut, s + cut, e)
  else out.push(s, e)
}

/** Whether the stop after the word `[s, e)` belongs to it. `after` is where the text goes on behind the stop. */
function keepsStop(text: string, s: number, e: number): boolean {
  const w = text.slice(s, e)
  const low = w.toLowerCase()
  const next = text.charAt(e + 1)
  if (next === '.' || (next !== '' && /[\p{L}\p{N}]/u.test(next))) return false
  const rest = /\s*(\S?)(\S?)/uy
  rest.lastIndex = e + 1
  const m = rest.exec(text)
  const first = m?.[1] ?? ''
  if (BEFORE_FIGURE.has(low) && /\p{N}/u.test(first)) return true
  if (TITLES.has(low) || ABBREVIATIONS.has(low)) {
    if (
      low === 'mar' ||
      low === 'may' ||
      low === 'sec' ||
      low === 'fig' ||
      low === 'ill' ||
      low === 'ed' ||
      low === 'min' ||
      low === 'v' ||
      low === 'del' ||
      low === 'ind' ||
      low === 'ca' ||
      low === 'wash'
    )
      return /^[A-Z\p{N}]/u.test(w) && first !== '' && low !== 'ill'
    return first !== '' || low.length > 3 || ABBREVIATIONS.has(low)
  }
  // An initial: one capital before a capitalised word, or before another initial.
  return w.length === 1 && w !== 'I' && /\p{Lu}/u.test(w) && /\p{Lu}/u.test(first) && /\s/u.test(next)
}

/** A piece of word characters and hyphens, cut at its hyphens save after a prefix. */
function hyphened(text: string, from: number, end: number, out: Pairs): number {
  let i = from
  let s = from
  for (;;) {
    const e = at(WORD, text, i)
    if (e < 0 || e > end) break
    const more = e + 1 < end && DASH.test(text.charAt(e)) && /[\p{L}\p{N}]/u.test(text.charAt(e + 1))
    const stop = text.charAt(e) === '.' && e < end
    if (
      more &&
      i === s &&
      PREFIXES.has(text.slice(s, e).toLowerCase()) &&
      !/\p{N}/u.test(text.charAt(e + 1))
    ) {
      i = e + 1
      continue
    }
    pushWord(text, s, e, out)
    if (stop && s === i && keepsStop(text, s, e)) {
      out[out.length - 1] = e + 1
      return e + 1
    }
    if (!more) return e
    out.push(e, e + 1)
    const c = text.charCodeAt(e + 1)
    if (c >= 48 && c <= 57) return e + 1
    i = s = e + 1
  }
  return i
}

function figure(text: string, i: number, end: number, out: Pairs): number {
  let e = at(PHONE, text, i)
  if (e > 0 && e <= end) {
    out.push(i, e)
    return e
  }
  e = at(FIGURE, text, i)
  if (e < 0 || e > end) return -1
  const decade = at(/0['\u2019]s(?![\p{L}\p{N}])/uy, text, e - 1)
  if (decade > 0 && decade <= end) {
    out.push(i, decade)
    return decade
  }
  const w = at(WORD, text, e)
  if (w > 0 && w <= end && e > i) {
    const unit = text.slice(e, w)
    if (UNITS.has(unit.toLowerCase())) {
      out.push(i, e, e, w)
      return w
    }
    if (/^['\u2019]s$/u.test(unit)) {
      out.push(i, w)
      return w
    }
    const whole = CLITIC.exec(unit)
    if (whole && whole.index > 0) {
      out.push(i, e + whole.index, e + whole.index, w)
      return w
    }
    out.push(i, w)
    return w
  }
  out.push(i, e)
  return e
}

function piece(text: string, from: number, end: number, out: Pairs): void {
  let i = from
  while (i < end) {
    const c = text.charCodeAt(i)
    let e = i === from ? at(SLASHED, text, i) : -1
    if (e < 0 && i === from) e = at(BROKEN, text, i)
    if (e < 0 && c === 46 && (i === from || !/[\p{L}\p{N}]/u.test(text.charAt(i - 1))))
      e = at(ENDING, text, i)
    if (e < 0) e = address(text, i, end)
    if (e > i) {
      out.push(i, e)
      i = e
      continue
    }
    if (c === 64 || c === 35) {
      e = at(HANDLE, text, i)
      if (e > i && e <= end) {
        out.push(i, e)
        i = e
        continue
      }
    }
    if ((c >= 48 && c <= 57) || ((c === 46 || c === 43) && i === from)) {
      e = figure(text, i, end, out)
      if (e > i) {
        i = e
        continue
      }
    }
    e = at(RUN, text, i)
    if (e < 0) e = at(MONEY, text, i)
    if (e < 0) e = i === from || !/[\p{L}\p{N}]/u.test(text.charAt(i - 1)) ? at(FACE, text, i) : -1
    if (e > i && e <= end) {
      out.push(i, e)
      i = e
      continue
    }
    e = at(LETTERS_WITH_STOPS, text, i)
    if (e > i && e <= end) {
      const m = at(/['\u2019]s(?![\p{L}\p{N}])/uy, text, e)
      out.push(i, e)
      if (m > 0) out.push(e, m)
      i = m > 0 ? m : e
      continue
    }
    // A clitic or an elided word that stands alone: 's, n't, 'em.
    if (APOSTROPHE.test(text.charAt(i))) {
      e = at(/['\u2019`](?:s|re|ve|ll|d|m|em|til|tis|twas|cause|n|\d\ds?)(?![\p{L}\p{N}])/iuy, text, i)
      if (e > i && e <= end && (e === end || i === from || /\d/.test(text.charAt(i + 1)))) {
        out.push(i, e)
        i = e
        continue
      }
    }
    e = hyphened(text, i, end, out)
    if (e > i) {
      i = e
      continue
    }
    // One mark of any other kind, with a surrogate pair and combining marks kept whole.
    e = i + ((text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1)
    const m = at(MARK, text, e)
    e = Math.min(Math.max(m, e), end)
    out.push(i, e)
    i = e
  }
}

/**
 * Cuts `[start, end)` of a text into words in the sense of UD English (EWT, GUM): clitics and hyphens apart, abbreviations with their stop.
 * The words cover exactly the characters that are not white space, in order. Linear in the length.
 */
export function words(text: string, start: number, end: number): Pairs {
  const out: Pairs = []
  const scan = new RegExp(PIECE, 'gu')
  scan.lastIndex = start
  for (;;) {
    const m = scan.exec(text)
    if (!m || m.index >= end) break
    const s = m.index
    const e = Math.min(s + m[0].length, end)
    if (e - s < 24 && PLAIN.test(m[0])) plain(text, s, e, out)
    else if (e - s <= LONGEST_PIECE) piece(text, s, e, out)
    else long(text, s, e, out)
    if (e >= end) break
  }
  return out
}

/** A monstrous piece, cut so that no pattern can look further than one cut; a surrogate pair stays whole. */
function long(text: string, from: number, end: number, out: Pairs): void {
  let i = from
  while (i < end) {
    let e = Math.min(i + LONGEST_PIECE, end)
    const c = text.charCodeAt(e)
    if (e < end && c >= 0xdc00 && c <= 0xdfff) e++
    const part: Pairs = []
    piece(text.slice(i, e), 0, e - i, part)
    for (const p of part) out.push(p + i)
    i = e
  }
}

/** The common case: letters, perhaps one mark behind. */
function plain(text: string, s: number, e: number, out: Pairs): void {
  const c = text.charCodeAt(e - 1)
  if (c > 63) {
    pushWord(text, s, e, out)
    return
  }
  pushWord(text, s, e - 1, out)
  if (c === 46 && keepsStop(text, s, e - 1)) out[out.length - 1] = e
  else out.push(e - 1, e)
}
