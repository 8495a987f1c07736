import { hashString } from '../linear/hash.ts'
import type { HashLexicon } from '../linear/model.ts'

/** What the models see of a word's form: hashes of it and of its parts. The same in training and at work. */
export interface WordShape {
  /** Of the form with figures as 0 and typographic marks plain. */
  readonly form: number
  /** The same in lower case. */
  readonly lower: number
  readonly suffix1: number
  readonly suffix2: number
  readonly suffix3: number
  readonly suffix4: number
  readonly prefix1: number
  readonly prefix2: number
  readonly prefix3: number
  /** Kinds of characters, runs shortened: Xx, XX, 0, x-x. */
  readonly shape: number
  /** Capital first letter. */
  readonly capital: boolean
  /** A capital letter anywhere. */
  readonly upper: boolean
  /** All letters capital, two or more. */
  readonly shouted: boolean
  /** What tags the lower-case word took in training, as a class; 0 where it was not seen often enough. */
  readonly tags: number
}

const PLAIN: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u02bc': "'",
  '\u00b4': "'",
  '`': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2026': '...',
}

/** The form that lexicons and models know: plain marks, figures as 0; cut at 40 characters. */
export function normalForm(form: string): string {
  const cut = form.length > 40 ? form.slice(0, 40) : form
  return /^[A-Za-z]+$/u.test(cut)
    ? cut
    : cut
        .replace(/[\u2018\u2019\u02bc\u00b4`\u201c\u201d\u2010\u2011\u2026]/gu, c => PLAIN[c] ?? c)
        .replace(/\p{Nd}/gu, '0')
}

function shapeOf(form: string): string {
  let out = ''
  let last = ''
  let run = 0
  for (const c of form) {
    const k = /\p{Lu}/u.test(c) ? 'X' : /\p{L}/u.test(c) ? 'x' : c >= '0' && c <= '9' ? '0' : c
    run = k === last ? run + 1 : 0
    if (run < 2) out += k
    last = k
  }
  return out
}

/** Reads the shapes of forms and remembers them, up to a bound. */
export class WordShapes {
  private readonly tags: HashLexicon
  private known = new Map<string, WordShape>()
  constructor(tags: HashLexicon) {
    this.tags = tags
  }

  get(form: string): WordShape {
    let found = this.known.get(form)
    if (found === undefined) {
      found = this.read(form)
      if (this.known.size >= 65_536) this.known = new Map()
      this.known.set(form, found)
    }
    return found
  }

  private read(form: string): WordShape {
    const plain = normalForm(form)
    const low = plain.toLowerCase()
    const lower = hashString(low)
    const tail = (n: number): number => hashString(low.slice(-n))
    const front = (n: number): number => hashString(low.slice(0, n))
    return {
      form: hashString(plain),
      lower,
      suffix1: tail(1),
      suffix2: tail(2),
      suffix3: tail(3),
      suffix4: tail(4),
      prefix1: front(1),
      prefix2: front(2),
      prefix3: front(3),
      shape: hashString(shapeOf(plain)),
      capital: /^\p{Lu}/u.test(plain),
      upper: /\p{Lu}/u.test(plain),
      shouted: /^\P{Ll}*\p{Lu}\P{Ll}*\p{Lu}\P{Ll}*$/u.test(plain),
      tags: this.tags.get(lower),
    }
  }
}

/** What stands before the first word and behind the last. */
export const NO_WORD: WordShape = {
  form: 1,
  lower: 1,
  suffix1: 1,
  suffix2: 1,
  suffix3: 1,
  suffix4: 1,
  prefix1: 1,
  prefix2: 1,
  prefix3: 1,
  shape: 1,
  capital: false,
  upper: false,
  shouted: false,
  tags: 0,
}
