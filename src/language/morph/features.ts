/** What the tree adds to the features that a form and its tag suggest. */
export interface WordInTree {
  readonly upos: string
  readonly xpos: string
  readonly lemma: string
  readonly lower: string
  /** What form and tags say of themselves. */
  readonly feats: string
  readonly head: number
  readonly deprel: string
}

/** Features by form and tags, as training counted them; by tags alone where the form is unknown. */
export class FormFeatures {
  private readonly known: ReadonlyMap<string, string>
  /** `lines` are `key feats`, tab-separated; a key is `upos xpos form` or `upos xpos`. */
  constructor(lines: readonly string[]) {
    this.known = new Map(lines.map(l => [l.slice(0, l.indexOf('\t')), l.slice(l.indexOf('\t') + 1)]))
  }
  get(lower: string, upos: string, xpos: string): string {
    return this.known.get(`${upos} ${xpos} ${lower}`) ?? this.known.get(`${upos} ${xpos}`) ?? '_'
  }
}

const PRONOUN: ReadonlyMap<string, string> = new Map([
  ['i', 'Number=Sing|Person=1'],
  ['we', 'Number=Plur|Person=1'],
  ['you', 'Person=2'],
  ['he', 'Number=Sing|Person=3'],
  ['she', 'Number=Sing|Person=3'],
  ['it', 'Number=Sing|Person=3'],
  ['they', 'Number=Plur|Person=3'],
])

/** What hangs on a word, as bits. */
const PASSIVE = 1
const SUBJECT = 2
const AUXILIARY = 4
const MARK = 8
const TO = 16
const MODAL = 32
const BITS: ReadonlyMap<string, number> = new Map([
  ['aux:pass', PASSIVE],
  ['nsubj:pass', PASSIVE | SUBJECT],
  ['csubj:pass', PASSIVE],
  ['obl:agent', PASSIVE],
  ['nsubj', SUBJECT],
  ['aux', AUXILIARY],
  ['mark', MARK],
])

/**
 * Features of all words of a sentence. Finite verbs agree with their subject, a bare verb that heads a clause without a subject is an
 * imperative, a participle with a passive auxiliary or subject is passive (UD English guidelines). `words[i].head` is 1-based, 0 = root.
 */
export function sentenceFeatures(words: readonly WordInTree[]): string[] {
  const subject: (WordInTree | undefined)[] = []
  const below = new Uint8Array(words.length)
  for (const w of words) {
    const h = w.head - 1
    if (h < 0) continue
    if (w.deprel.startsWith('nsubj')) subject[h] = w
    let bits = BITS.get(w.deprel) ?? 0
    if (w.lemma === 'to' && w.upos === 'PART') bits |= TO
    if (w.xpos === 'MD') bits |= MODAL
    below[h] = (below[h] ?? 0) | bits
  }
  return words.map((w, i) => {
    if (w.upos !== 'VERB' && w.upos !== 'AUX') return w.feats
    const bits = below[i] ?? 0
    if (w.xpos === 'VBN' && w.upos === 'VERB') {
      const passive = (bits & PASSIVE) !== 0 || w.deprel === 'acl' || w.deprel === 'amod'
      return passive ? 'Tense=Past|VerbForm=Part|Voice=Pass' : 'Tense=Past|VerbForm=Part'
    }
    if (w.xpos === 'VB' && w.upos === 'VERB') {
      const clause = w.deprel === 'root' || w.deprel === 'parataxis' || w.deprel === 'ccomp'
      const bare = (bits & (TO | MODAL | AUXILIARY | SUBJECT | MARK)) === 0
      return clause && bare ? 'Mood=Imp|VerbForm=Fin' : 'VerbForm=Inf'
    }
    if (w.xpos === 'VBD' || w.xpos === 'VBP') {
      const head = w.upos === 'AUX' ? w.head - 1 : i
      const agreement = agreementOf(
        subject[i] ?? subject[head] ?? subject[w.deprel === 'conj' ? w.head - 1 : -1],
      )
      const tense = w.xpos === 'VBD' ? 'Past' : 'Pres'
      return agreement === ''
        ? `Mood=Ind|Tense=${tense}|VerbForm=Fin`
        : `Mood=Ind|${agreement}|Tense=${tense}|VerbForm=Fin`
    }
    return w.feats
  })
}

function agreementOf(subject: WordInTree | undefined): string {
  if (!subject) return ''
  const pronoun = PRONOUN.get(subject.lower)
  if (pronoun !== undefined) return pronoun
  if (subject.xpos === 'NNS' || subject.xpos === 'NNPS' || subject.xpos === 'CD')
    return 'Number=Plur|Person=3'
  return 'Number=Sing|Person=3'
}
