import type { ActorRef } from '../../model/finding.ts'
import type { Sentence } from '../../model/language.ts'
import { contains, type Span } from '../../model/span.ts'
import { tokenAt } from '../names/words.ts'
import type { Doc, Draft, Found } from '../pipeline.ts'
import { sentenceAt } from '../pipeline.ts'
import type { NamesByToken } from './members.ts'

/** One article as the rules of groups see it: each sentence with its names by token. */
export interface Scene {
  readonly doc: Doc
  readonly found: Found
  readonly sentences: readonly SceneSentence[]
}

export interface SceneSentence {
  readonly s: Sentence
  /** Names, pronouns and descriptions by their first token; the longest where several begin. */
  readonly names: NamesByToken
}

export function sceneOf(doc: Doc, found: Found): Scene {
  const by = new Map<Sentence, Map<number, { name: Draft<'name'>; last: number }>>()
  for (const name of found.name) {
    const at = name.spans[0]
    const s = at && sentenceAt(doc.sentences, at)
    if (!s || !at) continue
    const here = by.get(s) ?? new Map<number, { name: Draft<'name'>; last: number }>()
    by.set(s, here)
    const first = tokenAt(s, at.start)
    const last = tokenAt(s, at.end - 1) + 1
    if (last > (here.get(first)?.last ?? -1)) here.set(first, { name, last })
  }
  return {
    doc,
    found,
    sentences: doc.sentences.map(s => ({ s, names: by.get(s) ?? new Map() })),
  }
}

/** Who is meant by token `i` of a sentence: the actor of the name that holds it. */
export function actorAt(names: NamesByToken, i: number): ActorRef | null {
  for (const [first, { name, last }] of names) if (first <= i && i < last) return name.actor
  return null
}

/** The statement in which a place stands, whose speaker and channel a group's appointment may have. */
export const statementAt = (scene: Scene, at: Span): Draft<'statement'> | null =>
  scene.found.statement.find(f => f.content.some(c => contains(c, at))) ?? null
