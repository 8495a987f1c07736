import { z } from 'zod'
import { Basis, BlockKind, Precision, RemovalReason } from './lists.ts'
import { Problem } from './problem.ts'
import { Span } from './span.ts'

/** A publication date as reading knows it: from the article itself, never from the clock. */
export const Published = z
  .object({
    edtf: z.string(),
    precision: Precision,
    basis: Basis,
    /** In words: "file header", "dateline", "meta article:published_time". */
    because: z.string(),
  })
  .readonly()
export type Published = z.infer<typeof Published>

/** How a source file came to us. Nothing of it enters the record, so that the same bytes give the same record wherever they lay. */
export const Capture = z
  .object({
    /** File name or URL, for display. */
    name: z.string(),
    url: z.string().nullable(),
    mediaType: z.string().nullable(),
    /** HTTP status and headers where it was fetched. */
    status: z.int().nullable(),
    headers: z.record(z.string(), z.string()).nullable(),
    fetchedAt: z.string().nullable(),
    /** When it was published by what led to it: the entry of a feed. Holds for articles that do not say it themselves. */
    published: Published.optional(),
  })
  .readonly()
export type Capture = z.infer<typeof Capture>

/** A block of a reading's text: in order, not overlapping; what lies between blocks is white space. */
export const Block = z
  .object({ start: z.int().nonnegative(), end: z.int().nonnegative(), kind: BlockKind })
  .readonly()
export type Block = z.infer<typeof Block>

/**
 * Something that reading took out, with its place and reason. `at` is where in the clean text it was cut (a point);
 * `source` is its place in the decoded source.
 */
export const Removal = z
  .object({ at: z.int().nonnegative(), source: Span, text: z.string(), reason: RemovalReason })
  .readonly()
export type Removal = z.infer<typeof Removal>

/**
 * One stretch of text that stands in the decoded source as it is: `length` UTF-16 units at `text` in the reading
 * and at `source` in the decoded source. Characters of no segment were added by the reader (paragraph breaks).
 */
export const Segment = z
  .object({
    text: z.int().nonnegative(),
    source: z.int().nonnegative(),
    length: z.int().nonnegative(),
    /** Units in the source where these are not `length`: a character that HTML spells as an entity. Such a segment is never cut. */
    sourceLength: z.int().nonnegative().optional(),
  })
  .readonly()
export type Segment = z.infer<typeof Segment>

/** A fact about an article with the way it is known and, where it stands in the source, its place in the decoded source. */
const known = <T extends z.ZodType>(value: T) =>
  z.object({ value, basis: z.string(), source: Span.nullable() }).readonly()

export const KnownText = known(z.string())
export type KnownText = z.infer<typeof KnownText>

/** A relative publication time of a part ("3 hours ago"), to be counted from the moment of capture. */
export const RelativePublished = z
  .object({ expression: z.string(), amount: z.number(), unit: z.enum(['minute', 'hour', 'day', 'week']) })
  .readonly()
export type RelativePublished = z.infer<typeof RelativePublished>

/** `12 Feb, WASHINGTON (Agency) —` as far as it is there. */
export const Dateline = z
  .object({
    place: z.string().nullable(),
    agency: z.string().nullable(),
    publisher: z.string().nullable(),
    date: z.string().nullable(),
    source: Span,
  })
  .readonly()
export type Dateline = z.infer<typeof Dateline>

/** A link out of the article: a teaser that stood in its text, or (`rel`) to the next page of an article cut into several. */
export const OutLink = z
  .object({ title: z.string(), url: z.string().nullable(), source: Span, rel: z.literal('next').optional() })
  .readonly()
export type OutLink = z.infer<typeof OutLink>

/** The same words standing more than once in the source; `kept` is the occurrence in the text, `others` are in the decoded source. */
export const Repetition = z.object({ kept: Span, others: z.array(Span).readonly() }).readonly()
export type Repetition = z.infer<typeof Repetition>

/** What role a part plays on its page. */
export const PartRole = z.enum(['main', 'related', 'live-post', 'item'])
export type PartRole = z.infer<typeof PartRole>

/**
 * A sample of an article's word shingles, for finding copies: hashes of runs of five folded words, those divisible by `modulus`,
 * ascending. Samples of two articles show how much of the shorter one stands in the longer.
 */
export const Fingerprint = z
  .object({ modulus: z.int().positive(), hashes: z.array(z.int()).readonly() })
  .readonly()
export type Fingerprint = z.infer<typeof Fingerprint>

/** An article as one version of the reader saw it. Offsets without another word are UTF-16 units of `text`. */
export const Reading = z
  .object({
    id: z.string(),
    article: z.string(),
    source: z.string(),
    /** Place of the article in its source: '0', '1', … */
    part: z.string(),
    /** Article that this one stands beside on the page, or null. */
    parent: z.string().nullable(),
    role: PartRole,
    /** Name and version of the reader. */
    reader: z.string(),
    /** How the bytes were decoded: 'utf-8', 'utf-16le', 'windows-1252' … */
    encoding: z.string(),
    text: z.string(),
    blocks: z.array(Block).readonly(),
    removed: z.array(Removal).readonly(),
    segments: z.array(Segment).readonly(),
    repeated: z.array(Repetition).readonly(),
    links: z.array(OutLink).readonly(),
    /** The publisher's own headline; never a generated one. */
    title: KnownText.nullable(),
    /** A label for lists where there is no title: the first sentence, cut; marked as generated wherever it is shown. */
    label: z.string(),
    byline: z.object({ value: z.string(), role: z.string(), basis: z.string() }).readonly().nullable(),
    dateline: Dateline.nullable(),
    published: Published.nullable(),
    relativePublished: RelativePublished.nullable(),
    modified: Published.nullable(),
    /** Who published it: the outlet. */
    publisher: KnownText.nullable(),
    /** Whose wire copy it is. */
    agency: KnownText.nullable(),
    aggregator: KnownText.nullable(),
    section: KnownText.nullable(),
    canonicalUrl: KnownText.nullable(),
    /** What the publisher wrote under the article's pictures. */
    captions: z.array(KnownText).readonly(),
    /** ISO 639-1 code, or 'und'; and how it is known. */
    language: z.string(),
    languageBasis: z.string(),
    paywalled: z.boolean(),
    fingerprint: Fingerprint,
    problems: z.array(Problem).readonly(),
  })
  .readonly()
export type Reading = z.infer<typeof Reading>

/** How the facts about an article are known, in words, by their names in the reading; only those that are there. */
export const Bases = z
  .object({
    title: z.string(),
    byline: z.string(),
    publisher: z.string(),
    agency: z.string(),
    aggregator: z.string(),
    section: z.string(),
    language: z.string(),
    canonicalUrl: z.string(),
  })
  .partial()
  .readonly()
export type Bases = z.infer<typeof Bases>

/** Where a span of a reading stands in the raw bytes: byte offsets into the source file, or offsets into a decoded part of it. */
export const RawPlace = z
  .object({
    sourceFile: z.string(),
    part: z.string(),
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
    /** Set where `start` and `end` count UTF-16 units of the decoded part; else they count bytes of the file. */
    unit: z.literal('character').optional(),
  })
  .readonly()
export type RawPlace = z.infer<typeof RawPlace>
