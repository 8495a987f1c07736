import { attr, type ElementNode } from '../tree/node.ts'
import type { PageBlock } from './block.ts'

const EMBED =
  /(?:^|\s)(?:twitter-tweet|twitter-video|instagram-media|tiktok-embed|reddit-card|bluesky-embed|text-post-media|telegram-post|fb-post)(?:\s|$)/u

/** Whether an element is a post quoted from a social network: the words of somebody, hence part of the report. */
export const isEmbed = (element: ElementNode): boolean =>
  element.tag === 'blockquote' && EMBED.test(attr(element, 'class') ?? '')

/** Whether a block stands in such a post. */
export function inEmbed(block: PageBlock): boolean {
  for (let at: ElementNode | null = block.element, up = 0; at && up < 6; at = at.parent, up++)
    if (isEmbed(at)) return true
  return false
}
