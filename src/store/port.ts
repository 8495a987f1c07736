import type { ReadingVectors } from '../embed/nearest.ts'
import type { Capture, Reading } from '../model/article.ts'
import type { Decision, RecordedDecision } from '../model/decision.ts'
import type { Finding } from '../model/finding.ts'
import type { BlockKind } from '../model/lists.ts'
import type { Problem } from '../model/problem.ts'

/**
 * The store's port: all that the rest of Parley knows of storage. Asynchronous, narrow, the same over every engine (one
 * contract suite runs over all). Sources, readings, findings and decisions are only ever appended. Every answer is in
 * the order of ids by bytes, never in the order of adding. Errors are `ParleyError`s with a `store.*` code.
 */
export interface Store {
  /** Where it is, for messages: a path or an address without its password. */
  readonly name: string
  /** The dossier of this name; made when it is not there yet. */
  dossier(name: string): Promise<Dossier>
  /** The dossier of this name or id, or null. */
  findDossier(nameOrId: string): Promise<Dossier | null>
  dossiers(): Promise<readonly Dossier[]>

  /**
   * Appends in one transaction, all or nothing; when it resolves, everything in it is on the disk. What is there already
   * is not added again.
   *
   * @param at the moment, ISO 8601; kept in the log beside the sequence number and nowhere else.
   */
  append(dossier: string, addition: Addition, at: string): Promise<Appended>

  /** All that linking needs, as recorded by sequence number `upTo` (all, when not given): one consistent state. */
  snapshot(dossier: string, upTo?: number): Promise<Snapshot>
  /** The last sequence number of a dossier; 0 while nothing is in it. While it stands, so does the record. */
  seq(dossier: string): Promise<number>
  /** All decisions, in the order in which they were made. */
  decisions(dossier: string): Promise<readonly RecordedDecision[]>
  /** The latest run of every source. */
  runs(dossier: string): Promise<readonly Run[]>
  /** The articles of the latest runs, by article id. */
  articles(dossier: string): Promise<readonly ArticlePlace[]>
  sources(dossier: string): Promise<readonly SourceEntry[]>
  /** The raw bytes of a source, or null. */
  bytes(dossier: string, sha256: string): Promise<Uint8Array | null>
  /** Any reading that was ever recorded, superseded ones too, or null. */
  reading(dossier: string, id: string): Promise<Reading | null>
  /** What could not be added, with the reason. */
  refusals(dossier: string): Promise<readonly Refusal[]>
  /** What was recorded when, by ascending sequence number. */
  log(dossier: string): Promise<readonly LogEntry[]>
  /** Sentences of the current readings that hold the words, by reading and place; ranking is the asker's. */
  search(dossier: string, words: WordQuery): Promise<readonly SentenceHit[]>

  /** Results kept by the digest of their inputs; they may be dropped at any time. Gives those that are there. */
  cached(dossier: string, stage: string, digests: readonly string[]): Promise<ReadonlyMap<string, string>>
  cache(dossier: string, stage: string, results: ReadonlyMap<string, string>): Promise<void>
  /** State of the follower itself (ETags, back-off), overwritten in place; no part of any record. */
  state(dossier: string, key: string): Promise<string | null>
  /** All state under keys that begin so (ASCII, not empty), by key. */
  states(dossier: string, prefix: string): Promise<ReadonlyMap<string, string>>
  /** Keeps the value on the disk before it resolves; null forgets the key. */
  setState(dossier: string, key: string, value: string | null): Promise<void>

  /** The sentences of any reading, by their place; those of a text that was not analysed are its blocks. */
  sentences(dossier: string, reading: string): Promise<readonly SentencePlace[]>
  /** The vectors that a model made of the current readings, or of those of them that are named, by reading. No part of any record. */
  vectors(dossier: string, model: string, readings?: readonly string[]): Promise<readonly ReadingVectors[]>
  /** Which current readings have vectors, by model. */
  vectorCounts(dossier: string): Promise<readonly VectorCount[]>
  /** Keeps vectors, all of them or none; a reading that has some of this model already keeps those. */
  putVectors(dossier: string, model: string, made: readonly ReadingVectors[]): Promise<void>
  /** Removes all vectors but those that a model made of current readings; all, with null. */
  removeVectors(dossier: string, keep: string | null): Promise<void>

  /** Looks the whole store over; gives what is wrong in words, nothing when it is sound. */
  check(): Promise<readonly string[]>
  close(): Promise<void>
}

export interface Dossier {
  readonly id: string
  readonly name: string
}

/** What one transaction adds. */
export interface Addition {
  readonly source?: { readonly sha256: string; readonly bytes: Uint8Array; readonly capture: Capture }
  readonly run?: RunInput
  readonly decisions?: readonly Decision[]
  readonly refusals?: readonly Refusal[]
}

/** One passage of a source through reader, language and finders. */
export interface RunInput {
  readonly source: string
  /** Name and version of the reader. */
  readonly reader: string
  /** Names and versions of the language engine and of all finders, as one string. */
  readonly finder: string
  readonly readings: readonly Reading[]
  readonly sentences: readonly SentenceInput[]
  readonly findings: readonly Finding[]
}

/** A sentence for full text: its place in the reading, and its folded tokens parted by single spaces. */
export interface SentenceInput {
  readonly reading: string
  readonly index: number
  readonly start: number
  readonly end: number
  readonly kind: BlockKind
  readonly folded: string
}

/** `seq` is null when nothing was new. */
export interface Appended {
  readonly seq: number | null
  /** Whether the source's bytes were new to the dossier. */
  readonly newSource: boolean
  /** Whether the run was new: it was the first of its source, or its versions or readings differ from the latest one's. */
  readonly newRun: boolean
}

/** A file that gave nothing, so that no source was kept of it. */
export interface Refusal {
  readonly name: string
  readonly size: number | null
  readonly sha256: string | null
  readonly problem: Problem
}

export interface SourceEntry {
  readonly sha256: string
  readonly size: number
  readonly seq: number
  readonly captures: readonly Capture[]
}

/** The latest run of a source. */
export interface Run {
  readonly source: string
  readonly seq: number
  readonly reader: string
  readonly finder: string
  readonly readings: readonly string[]
  readonly findings: readonly string[]
}

/** An article with its current reading and its place in its source. */
export interface ArticlePlace {
  readonly article: string
  readonly reading: string
  readonly source: string
  readonly part: string
}

export interface Snapshot {
  /** The last sequence number that is in it; 0 for an empty dossier. */
  readonly seq: number
  readonly runs: readonly Run[]
  readonly readings: readonly Reading[]
  readonly findings: readonly Finding[]
  readonly decisions: readonly RecordedDecision[]
}

export interface LogEntry {
  readonly seq: number
  readonly at: string
  readonly what: string
}

/** Folded words; every one of `all` and at least one of `any` (when it is not empty) must stand in the sentence. */
export interface WordQuery {
  readonly all: readonly string[]
  readonly any: readonly string[]
  /** At most so many hits. */
  readonly limit: number
}

/** Where a sentence stands in its reading. */
export interface SentencePlace {
  readonly index: number
  readonly start: number
  readonly end: number
  readonly kind: BlockKind
}

/** How much of a dossier a model has made vectors of. */
export interface VectorCount {
  readonly model: string
  /** Current readings that have them, by id. */
  readonly readings: readonly string[]
  readonly sentences: number
}

export interface SentenceHit {
  readonly reading: string
  readonly index: number
  readonly start: number
  readonly end: number
  readonly kind: BlockKind
  readonly folded: string
}
