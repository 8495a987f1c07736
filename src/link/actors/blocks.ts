import type { ActorNode } from './nodes.ts'

/**
 * The key under which two articles' actors can be one. States and their governments meet under the state's code; persons under the last
 * word of their name; bodies under their whole name; an unnamed voice and an ad-hoc group meet nobody: they are actors of their own article.
 */
export function blockKey(n: ActorNode): string {
  switch (n.type) {
    case 'state':
    case 'government':
      return n.country ? `state:${n.country}` : `name:${n.words.join(' ')}`
    case 'person':
    case 'commentator':
      return `person:${n.words.at(-1) ?? ''}`
    case 'group':
      // A team or delegation is one of its own article: "the US delegation" of another meeting is another.
      return n.groups.length > 0 ? `voice:${n.key}` : `body:${n.words.join(' ')}`
    case 'organisation':
    case 'alliance':
    case 'outlet':
    case 'format':
      return `body:${n.words.join(' ')}`
    case 'office':
      return `office:${n.country ?? ''}:${n.words.join(' ')}`
    case 'unnamed':
      return `voice:${n.key}`
  }
}
