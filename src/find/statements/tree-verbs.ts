import { type CueVerb, cueVerb } from '../cues/verbs.ts'
import { COMMON_PEOPLE, VOICE_NOUNS } from '../names/nouns.ts'
import { at, form, low } from '../names/words.ts'
import type { Tree } from '../tree/index.ts'
import type { Frame } from './frame.ts'
import { wholeSource } from './source-extent.ts'
import { sourceLeft } from './source-left.ts'
import type { Range } from './subject.ts'
import { trimmed } from './tree-clause.ts'
import { carriedOn } from './tree-reach.ts'
import {
  absoluteSubject,
  antecedent,
  isPassive,
  joinedSubject,
  participleSubject,
  sourceRange,
  subjectOf,
} from './tree-subject.ts'

interface Content {
  readonly tokens: readonly number[]
  readonly root: number
  readonly pattern: string
}

const without = (t: Tree, root: number, v: number): readonly number[] => t.subtree(root, new Set([v]))

/** Children of `v` that follow `after` and tell what is blamed, praised or wanted: obliques and clauses. */
const tail = (t: Tree, v: number, after: number): readonly number[] =>
  t
    .children(v)
    .filter(
      k =>
        k > after &&
        ((t.rel(k) === 'obl' &&
          /^(?:of|for|as|over|about|to|against|on|from|with|into)$/u.test(t.marker(k)) &&
          t.full(k) !== 'obl:tmod') ||
          t.rel(k) === 'xcomp' ||
          (t.rel(k) === 'advcl' && /^(?:for|as|of|from)$/u.test(t.marker(k)))),
    )

/** "After saying he was nervous, the man …": what a participle at the head of the sentence says ends at its comma. */
function withinOpening(t: Tree, v: number, tokens: readonly number[]): readonly number[] {
  if (v > 1 || !at(t.s, v).form.endsWith('ing')) return tokens
  const comma = tokens.find(i => i > v + 1 && at(t.s, i).form === ',')
  return comma === undefined ? tokens : tokens.filter(i => i < comma)
}

/** Relations of what stands between a cue and its clause without being part of it: addressee, time, place. */
const BEFORE_CLAUSE = new Set([
  'obj',
  'iobj',
  'obl',
  'advmod',
  'punct',
  'compound',
  'nsubj',
  'advcl',
  'aux',
  'discourse',
])

/** Tokens with those that carry them on. */
const carried = (t: Tree, tokens: readonly number[], root: number): readonly number[] => [
  ...tokens,
  ...carriedOn(t, tokens.at(-1) ?? root),
]

/** The clause with the words between the cue and it that hang on neither: a tree often loses a long subject. */
function clauseTokens(t: Tree, v: number, clause: number): readonly number[] {
  const own = withinOpening(
    t,
    v,
    t.subtree(clause).filter(i => i > v),
  )
  const first = own[0] ?? clause
  const aside = new Set(
    t
      .children(v)
      .filter(k => k > v && k < first && BEFORE_CLAUSE.has(t.rel(k)) && at(t.s, k).xpos !== 'EX')
      .flatMap(k => t.subtree(k)),
  )
  const between = Array.from({ length: first - v - 1 }, (_, k) => v + 1 + k).filter(i => !aside.has(i))
  const last = own.at(-1) ?? clause
  const all = [...between, ...own, ...joined(t, v, last)]
  return carried(t, all, clause).slice(sceneBefore(t, v, all))
}

/** How many of the clause's first tokens are the scene of the saying: all before "that" where a preposition follows the cue ("said in a letter that"). */
function sceneBefore(t: Tree, v: number, tokens: readonly number[]): number {
  if (tokens[0] !== v + 1 || at(t.s, v + 1).upos !== 'ADP') return 0
  const that = tokens.findIndex(i => low(t.s, i) === 'that')
  return that > 0 && tokens.slice(0, that).every(i => !/^(?:VERB|AUX)$/u.test(at(t.s, i).upos)) ? that : 0
}

/** Verbs joined to the cue by the tree that say on what the clause says: no subject of their own, no comma before, and no cue of speech. */
function joined(t: Tree, v: number, after: number): readonly number[] {
  const out: number[] = []
  for (const k of t.kids(v, 'conj')) {
    const tokens = t.subtree(k)
    const first = tokens[0] ?? k
    if (first !== after + 1 && !(out.length > 0 && first === (out.at(-1) ?? 0) + 1)) break
    const speech = cueVerb(at(t.s, k).form)
    if (speech?.act === 'speech' && speech.frames.has('q')) break
    if (
      at(t.s, first).form === ',' ||
      t.children(k).some(c => t.rel(c) === 'nsubj' && c < k && at(t.s, first).form === ',')
    )
      break
    out.push(...tokens)
  }
  return out
}

const SCENE =
  /^(?:on|in|at|during|after|before|while|as|when|because|although|though|since|if|until|through|via|without|despite|amid|following|by)$/u

/** The words from an object's first on to where the clause visibly ends: a comma, a joined verb, the scene, the end of the sentence. */
function reach(t: Tree, object: number): readonly number[] {
  const first = t.subtree(object)[0] ?? object
  const out: number[] = []
  for (let i = first; i < t.s.tokens.length; i++) {
    const { form, upos } = at(t.s, i)
    if (/^[.!?;:]$/u.test(form)) break
    if (i > object && form === ',') break
    if (
      i > object &&
      /^(?:while|when|after|before|during|because|although|though|since|if|despite|amid)$/u.test(form)
    )
      break
    if (i > object && upos === 'CCONJ' && /^(?:VERB|AUX|PRON|ADV)$/u.test(at(t.s, i + 1).upos)) break
    out.push(i)
  }
  return out
}

/** "savaged her as a criminal": what somebody is said to be. */
const asNoun = (t: Tree, k: number): boolean =>
  t.marker(k) === 'as' &&
  /^(?:NOUN|PROPN|ADJ)$/u.test(at(t.s, k).upos) &&
  t.kids(k, 'nsubj', 'cop').length === 0

/** The words from an object on that still belong to what is said: up to a joined clause, a comma's aside, or the scene. */
function onward(t: Tree, v: number, object: number): readonly number[] {
  const own = t.subtree(object).filter(i => i > v)
  const out = [...own]
  let end = (own.at(-1) ?? object) + 1
  for (const k of t.children(v)) {
    if (k <= object) continue
    const tokens = t.subtree(k)
    const first = tokens[0] ?? k
    if (first < end) continue
    const rel = t.rel(k)
    if (first > end || rel === 'conj' || rel === 'parataxis' || rel === 'punct' || rel === 'cc') break
    if ((rel === 'obl' || rel === 'advcl') && SCENE.test(t.marker(k)) && !asNoun(t, k)) break
    if (t.full(k) === 'obl:tmod' || (rel === 'obl' && t.marker(k) === '') || rel === 'advmod') break
    out.push(...tokens)
    end = (tokens.at(-1) ?? k) + 1
  }
  return out
}

/** Whether the object of "address" is who listens, and no matter: a name, people, a gathering. */
const isAudience = (t: Tree, k: number): boolean =>
  at(t.s, k).upos === 'PROPN' ||
  VOICE_NOUNS.has(at(t.s, k).lemma) ||
  COMMON_PEOPLE.has(at(t.s, k).lemma) ||
  /^(?:parliament|assembly|congress|senate|council|conference|meeting|summit|rally|crowd|nation|audience|group|forum|session|committee|press|media)$/u.test(
    at(t.s, k).lemma,
  )

/** "spoke for an hour": how long, not of what. */
const isLength = (t: Tree, k: number): boolean =>
  t.marker(k) === 'for' && /^(?:second|minute|hour|day|week|month|year|time|while)$/u.test(at(t.s, k).lemma)

/** "without saying how": what is not said. */
const unsaid = (t: Tree, v: number): boolean =>
  at(t.s, v).xpos === 'VBG' && (low(t.s, v - 1) === 'without' || t.marker(v) === 'without')

/** What the verb at `v` says, by the frames of its class; the first that the tree shows. */
function contentOf(t: Tree, v: number, verb: CueVerb): Content | null {
  const clause = t.kids(v, 'ccomp').find(k => k > v)
  if (clause !== undefined && (verb.frames.has('c') || verb.frames.has('q')))
    return { tokens: clauseTokens(t, v, clause), root: clause, pattern: 'verb:ccomp' }
  // "Parts are on solid ground, Fiorina said": the verb hangs on what it reports.
  if (t.rel(v) === 'parataxis' && (verb.frames.has('c') || verb.frames.has('q'))) {
    const root = t.head(v)
    const tokens = without(t, root, v)
    if (tokens.some(i => i < v) && (tokens[0] ?? v) < v) return { tokens, root, pattern: 'verb:parataxis' }
  }
  if (verb.frames.has('q')) {
    const aside = t.kids(v, 'parataxis').find(k => k > v && t.children(k).length > 2)
    if (aside !== undefined) return { tokens: t.subtree(aside), root: aside, pattern: 'verb:aside' }
  }
  const infinitive = t.kids(v, 'xcomp')[0]
  const object = t.kids(v, 'obj').find(k => k > v)
  if (verb.frames.has('s') && object !== undefined) {
    const said = reach(t, object)
    if (said.length > t.subtree(object).length || tail(t, v, object).length > 0)
      return { tokens: said, root: object, pattern: 'verb:predicate' }
  }
  if (verb.frames.has('a') && infinitive !== undefined && verb.frames.has('x'))
    return { tokens: t.subtree(infinitive), root: infinitive, pattern: 'verb:order' }
  if (verb.frames.has('x') && infinitive !== undefined && t.marker(infinitive) === 'to')
    return {
      tokens: [...(object === undefined ? [] : t.subtree(object)), ...t.subtree(infinitive)],
      root: infinitive,
      pattern: 'verb:xcomp',
    }
  if (verb.frames.has('g') && infinitive !== undefined && at(t.s, infinitive).xpos === 'VBG')
    return { tokens: carried(t, t.subtree(infinitive), infinitive), root: infinitive, pattern: 'verb:xcomp' }
  if (verb.frames.has('o') && object !== undefined && !(verb.base === 'address' && isAudience(t, object))) {
    return { tokens: carried(t, onward(t, v, object), object), root: object, pattern: 'verb:obj' }
  }
  const named = verb.frames.has('s') ? t.kids(v, 'obl').find(k => k > v && t.marker(k) === 'to') : undefined
  if (named !== undefined) {
    const said = reach(t, named).filter(i => !(t.head(i) === named && t.rel(i) === 'case'))
    if (said.some(i => form(t.s, i) === 'as')) return { tokens: said, root: named, pattern: 'verb:predicate' }
  }
  const oblique = t.kids(v, 'obl').find(k => verb.frames.has(t.marker(k)) && !isLength(t, k))
  if (oblique !== undefined) {
    const marks = new Set(t.children(oblique).filter(k => t.rel(k) === 'case'))
    return {
      tokens: onward(t, v, oblique).filter(i => !marks.has(i)),
      root: oblique,
      pattern: 'verb:obl',
    }
  }
  return null
}

/** Adverbs and auxiliaries of a cue are not part of it; a particle is ("ruled out"). */
const cueRange = (t: Tree, v: number): Range => ({
  from: v,
  to: t.children(v).some(k => k === v + 1 && t.full(k) === 'compound:prt') ? v + 2 : v + 1,
})

/** Patterns that say little without a source: somebody must be seen to criticise or want. */
const SOURCED = new Set(['verb:obj', 'verb:xcomp', 'verb:obl', 'verb:predicate', 'verb:order'])

/** Attributions by verbs of one sentence. */
export function verbFrames(t: Tree): readonly Frame[] {
  const out: Frame[] = []
  for (const [v, token] of t.s.tokens.entries()) {
    if (token.upos !== 'VERB' && token.upos !== 'AUX') continue
    const verb = cueVerb(token.form)
    if (!verb || unsaid(t, v)) continue
    const content = contentOf(t, v, verb)
    if (!content) continue
    const passive = isPassive(t, v)
    if (passive && content.pattern !== 'verb:ccomp' && content.pattern !== 'verb:xcomp') continue
    const seen =
      absoluteSubject(t, v) ??
      participleSubject(t, v) ??
      subjectOf(t, v) ??
      (passive ? null : joinedSubject(t, v))
    const subject = seen === null ? null : antecedent(t, seen, v)
    const told = subject === null ? [] : wholeSource(t, v, sourceRange(t, subject))
    const source = told.length > 0 || passive || verb.act !== 'speech' ? told : sourceLeft(t, v)
    if (source.length === 0 && SOURCED.has(content.pattern)) continue
    const taken = new Set(source.flatMap(r => Array.from({ length: r.to - r.from }, (_, k) => r.from + k)))
    const range = trimmed(
      t,
      content.tokens.filter(i => i !== v && !taken.has(i)),
      v,
    )
    if (range.length === 0) continue
    out.push({
      // Who hopes or decides *to do* something wants it.
      act: verb.act === 'thought' && content.pattern === 'verb:xcomp' ? 'will' : verb.act,
      cue: cueRange(t, v),
      word: verb.base,
      subject: subject ?? (source[0] ? source[0].to - 1 : null),
      source,
      content: range,
      root: content.root,
      pattern: passive ? 'verb:passive' : content.pattern,
    })
  }
  return out
}
