import type { Sentence } from '../../model/language.ts'
import { cover } from '../../model/span.ts'
import { cueNoun } from '../cues/nouns.ts'
import { spanOf } from '../names/words.ts'
import type { Doc } from '../pipeline.ts'
import { type Tree, treeOf } from '../tree/index.ts'
import { type StatementDraft, statement } from './draft.ts'
import { type People, voiceOf } from './speaker.ts'

/** Verbs with which somebody utters what a noun of speech names: "made the pledge", "repeated this offer". */
const UTTER = new Set('make repeat renew give issue deliver announce reiterate voice'.split(' '))
const POINTING = /^(?:the|this|that|these|those)$/u
/** How many sentences back the words that a noun takes up may stand; a headline counts from anywhere in the first paragraph. */
const REACH = 3

/** A noun of speech with nothing behind it that says what was said: "the pledge", not "the pledge to help". */
function pointsBack(tree: Tree, i: number): boolean {
  return (
    cueNoun(tree.forms[i] ?? '') !== null &&
    !/^(?:to|that|of|for|on|about)$/u.test(tree.forms[i + 1] ?? '') &&
    tree.kids(i, 'det').some(k => POINTING.test(tree.forms[k] ?? '')) &&
    tree.kids(i, 'acl', 'ccomp', 'nmod', 'appos', 'xcomp').length === 0
  )
}

/** The last statement before a sentence that the same speaker made and the noun can mean: near it, or the headline's. */
function meant(
  doc: Doc,
  s: Sentence,
  name: string,
  before: readonly StatementDraft[],
): StatementDraft | null {
  const at = doc.sentences.indexOf(s)
  const from = doc.sentences[Math.max(0, at - REACH)]?.start ?? 0
  const first = doc.blocks.findIndex(b => b.kind === 'body')
  return (
    before.findLast(
      f =>
        f.act !== 'term' &&
        f.act !== 'thought' &&
        f.speaker?.name === name &&
        cover(f.content).end <= s.start &&
        (f.sentence.start >= from || (s.block === first && doc.blocks[0]?.kind === 'headline')),
    ) ?? null
  )
}

/**
 * Statements that are spoken of again: "made the pledge during a summit" says when and where the words of the headline were said. Such a
 * statement has the content of the one that it takes up, and its own source, cue, occasion and time.
 */
export function takenUp(
  doc: Doc,
  people: People,
  statements: readonly StatementDraft[],
): readonly StatementDraft[] {
  const out: StatementDraft[] = []
  for (const s of doc.sentences) {
    if (!s.parsed || s.kind !== 'body') continue
    const tree = treeOf(s)
    for (const [verb, t] of s.tokens.entries()) {
      if (!UTTER.has(t.lemma)) continue
      const noun = tree.kids(verb, 'obj').find(k => pointsBack(tree, k))
      const subject = tree.kids(verb, 'nsubj')[0]
      if (noun === undefined || subject === undefined) continue
      const under = tree.subtree(subject)
      const source = spanOf(s, under[0] ?? subject, (under.at(-1) ?? subject) + 1)
      const speaker = people.speakerOf(doc.text, source)
      const said = speaker && meant(doc, s, speaker.name, statements)
      if (!speaker || !said) continue
      out.push(
        statement({
          sentence: s,
          mode: 'indirect',
          act: said.act,
          source: [source],
          cue: [spanOf(s, verb, noun + 1)],
          content: said.content,
          speaker,
          chain: [voiceOf(speaker, false, null, true)],
          confidence: Math.min(0.75, said.confidence),
          construction: 'again',
        }),
      )
    }
  }
  return out
}
