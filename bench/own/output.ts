import { readFileSync } from 'node:fs'
import { z } from 'zod'

/** The part of an output line of `parley annotate` and `parley read` that is measured. */

const Spans = z.array(z.tuple([z.number(), z.number()]))
const Side = z.object({ country: z.string().nullish() })
const sure = { confidence: z.number().default(1) }

export const Output = z.object({
  id: z.coerce.string(),
  text: z.string().default(''),
  published: z
    .union([z.string(), z.object({ edtf: z.string().optional(), date: z.string().optional() })])
    .nullish(),
  sentences: z
    .array(
      z.object({
        start: z.number(),
        end: z.number(),
        tokens: z
          .array(
            z.object({
              start: z.number(),
              end: z.number(),
              upos: z.string(),
              head: z.number(),
              deprel: z.string(),
            }),
          )
          .default([]),
      }),
    )
    .default([]),
  names: z.array(z.object({ start: z.number(), end: z.number(), type: z.string(), ...sure })).default([]),
  mentions: z
    .array(
      z.object({
        start: z.number(),
        end: z.number(),
        form: z.string(),
        entity: z.union([z.string(), z.number()]),
        type: z.string(),
      }),
    )
    .default([]),
  times: z
    .array(
      z.object({
        start: z.number(),
        end: z.number(),
        type: z.string(),
        value: z.string().nullish(),
        ...sure,
      }),
    )
    .default([]),
  statements: z
    .array(
      z.object({
        content: Spans,
        source: Spans.default([]),
        mode: z.string(),
        act: z.string().default('speech'),
        ...sure,
      }),
    )
    .default([]),
  events: z
    .array(
      z.object({
        type: z.string(),
        cameo: z.string().nullish(),
        source: z.array(Side).default([]),
        target: z.array(Side).default([]),
        ...sure,
      }),
    )
    .default([]),
  meetings: z
    .array(
      z.object({
        spans: Spans,
        participants: z.array(z.object({ span: z.tuple([z.number(), z.number()]) })),
        ...sure,
      }),
    )
    .default([]),
  positions: z
    .array(
      z.object({
        holder: z.object({ span: z.tuple([z.number(), z.number()]), name: z.string().default('') }),
        topic: z.object({ span: z.tuple([z.number(), z.number()]) }),
        stance: z.string(),
        ...sure,
      }),
    )
    .default([]),
  commitments: z
    .array(
      z.object({
        content: z.tuple([z.number(), z.number()]),
        debtor: z
          .object({ span: z.tuple([z.number(), z.number()]), name: z.string() })
          .nullable()
          .default(null),
        ...sure,
      }),
    )
    .default([]),
  figures: z
    .array(
      z.object({
        spans: Spans,
        value: z.number().nullable(),
        quantityClass: z.string().nullable(),
        ...sure,
      }),
    )
    .default([]),
  proposals: z.array(z.object({ title: z.string(), spans: Spans, ...sure })).default([]),
})
export type Output = z.infer<typeof Output>

/** Lines of JSON, each read by `schema`. */
export const jsonLines = <T>(file: string, schema: z.ZodType<T>): readonly T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => schema.parse(JSON.parse(line)))

/** What the product wrote, by id. A line that holds only problems counts as an empty answer. */
export const outputs = (file: string): ReadonlyMap<string, Output> =>
  new Map(jsonLines(file, Output).map(o => [o.id, o]))
