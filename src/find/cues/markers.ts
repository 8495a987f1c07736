import type { Evidential } from '../../model/lists.ts'

/**
 * Words by which a report marks that it rests on hearsay or on its writer's own inference. Written by the project from general
 * knowledge of English (evidential adverbs and adjectives: Quirk et al. 1985, §8.127–130).
 * `evidential | part of speech | words`
 */
const LINES = `
hearsay|adverb|reportedly allegedly purportedly supposedly rumouredly rumoredly ostensibly
hearsay|adjective|alleged purported reported rumoured rumored supposed
writer-inference|adverb|apparently seemingly evidently presumably
writer-inference|adjective|apparent seeming presumed evident obvious
`

interface Marker {
  readonly evidential: Evidential
  readonly adverb: boolean
}

const WORDS: ReadonlyMap<string, Marker> = new Map(
  LINES.trim()
    .split('\n')
    .flatMap(line => {
      const [evidential = '', part = '', words = ''] = line.split('|')
      return words.split(' ').map(
        w =>
          [
            w,
            {
              evidential: evidential === 'hearsay' ? ('hearsay' as const) : ('writer-inference' as const),
              adverb: part === 'adverb',
            },
          ] as const,
      )
    }),
)

/** The marker that a word is, or null. */
export const evidentialMarker = (word: string): Marker | null => WORDS.get(word.toLowerCase()) ?? null
