import { z } from 'zod'
import { KINDS, SPACES } from './shape.ts'

const list = (words: readonly string[]) =>
  z.array(z.string()).refine(found => found.join() === words.join(), {
    error: `not the list that this version knows (${words.join(', ')})`,
  })

/** What must be known beside the graph, as training writes it to `encoder.json`. */
export const Card = z
  .object({
    version: z.literal(1),
    /** Most pieces of a window, with those before the first word and behind the last. */
    window: z.int().min(16),
    mostPieces: z.int().positive(),
    kinds: list(KINDS),
    spaces: list(SPACES),
    /** `UPOS XPOS FEATS` of each class. */
    tags: z.array(z.string().regex(/^\S+ \S+ \S+$/u)).min(1),
    names: list(['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG', 'B-LOC', 'I-LOC']),
    /** Scores of a name label behind another: a row for each, the last for the start of a sentence. */
    moves: z.array(z.array(z.number()).length(7)).length(8),
    /** Labels of arcs, with a row of weights for each. */
    rels: z.object({
      labels: z.array(z.string()).refine(l => l.includes('root')),
      bias: z.array(z.number()),
      weight: z.array(z.array(z.number())),
    }),
  })
  .refine(
    ({ rels: { labels, bias, weight } }) => bias.length === labels.length && weight.length === labels.length,
  )
export type Card = z.infer<typeof Card>
