/** What the tree adds to the features that a form and its tag suggest. */
export interface WordInTree {
  readonly upos: string
  readonly xpos: string
  readonly lemma: string
  readonly lower: string
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

const PRONOUN: Readonly<Record<string, string>> = {
  i: 'Number=Sing|Person=1',
  we: 'Number=Plur|Person=1',
  you: 'Person=2',
  he: 'Number=Sing|Person=3',
  she: 'Number=Sing|Person=3',
  it: 'Number=Sing|Person=3',
  they: 'Number=Plur|Person=3',
}

/**
 * Features of all words of a sentence. Finite verbs agree with their subject, a bare verb that heads a clause without a subject is an
 * imperative, a participle with a passive auxiliary or subject is passive (UD English guidelines). `words[i].head` is 1-based, 0 = root.
 */
export function sentenceFeatures(words: readonly WordInTree[], forms: FormFeatures): string[] {
  const subject: (WordInTree | undefined)[] = []
  const marks: Set<string>[] = words.map(() => new Set<string>())
  const coordinated: boolean[] = []
  for (const w of words) {
    const h = w.head - 1
    if (h < 0) continue
    const kind = w.deprel.split(':')[0] ?? ''
    if (kind === 'nsubj') subject[h] = w
    marks[h]?.add(w.deprel)
    if (w.lemma === 'to' && w.upos === 'PART') marks[h]?.add('to')
    if (w.upos === 'AUX' && w.xpos !== 'MD' && kind === 'aux') marks[h]?.add('finite aux')
    if (w.xpos === 'MD') marks[h]?.add('modal')
    if (kind === 'conj') coordinated[h] = true
  }
  return words.map((w, i) => {
    const base = forms.get(w.lower, w.upos, w.xpos)
    if (w.upos !== 'VERB' && w.upos !== 'AUX') return base
    const own = marks[i] ?? new Set<string>()
    if (w.xpos === 'VBN' && w.upos === 'VERB') {
      const passive =
        own.has('aux:pass') ||
        own.has('nsubj:pass') ||
        own.has('csubj:pass') ||
        w.deprel === 'acl' ||
        w.deprel === 'amod' ||
        own.has('obl:agent')
      return passive ? 'Tense=Past|VerbForm=Part|Voice=Pass' : 'Tense=Past|VerbForm=Part'
    }
    if (w.xpos === 'VB' && w.upos === 'VERB') {
      const clause = w.deprel === 'root' || w.deprel === 'parataxis' || w.deprel === 'ccomp'
      const bare =
        !own.has('to') &&
        !own.has('modal') &&
        !own.has('aux') &&
        !own.has('nsubj') &&
        !own.has('nsubj:pass') &&
        !own.has('mark')
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
    return base
  })
}

function agreementOf(subject: WordInTree | undefined): string {
  if (!subject) return ''
  const pronoun = PRONOUN[subject.lower]
  if (pronoun) return pronoun
  if (subject.xpos === 'NNS' || subject.xpos === 'NNPS' || subject.xpos === 'CD')
    return 'Number=Plur|Person=3'
  return 'Number=Sing|Person=3'
}
