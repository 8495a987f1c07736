/** A stop, perhaps in closing marks, then white space, then what can begin a sentence. Titles and initials are no stops. */
const BOUNDARY =
  /(?<!\b(?:Mr|Mrs|Ms|Dr|St|Gen|Col|Lt|Sen|Rep|Gov|Prof|No|vs|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|\p{Lu}))[.!?…]["'”’»)]*\s+(?=["'“‘«(]?[\p{Lu}\p{N}])/gu

/**
 * Where sentences can begin in a paragraph, in order, 0 first. Rough: for finding promotions and teasers in running text
 * before any language analysis; the sentences of the record come from `language/`.
 */
export const sentenceStarts = (text: string): readonly number[] => [
  0,
  ...[...text.matchAll(BOUNDARY)].map(m => m.index + m[0].length),
]
