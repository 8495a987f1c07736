import type { ActorRef, Voice } from '../../model/finding.ts'
import type { Span } from '../../model/span.ts'
import { contains } from '../../model/span.ts'
import type { Draft } from '../pipeline.ts'

type NameDraft = Draft<'name'>

const POSSESSIVE = /^(?:'s|’s|['’]\s)/u
/** What somebody owns that is his words: whose it is, said it. */
const WORDS_OF =
  /^(?:'s|’s|['’])\s(?:[\p{L}-]+\s){0,2}(?:comments?|remarks?|statements?|words|posts?|tweets?|speech|address|letter|message|announcement|video|note|memo|column)$/u

/** Names of an article by place, so that a source span finds whom it means. */
export class People {
  private readonly names: readonly NameDraft[]
  constructor(names: readonly NameDraft[]) {
    this.names = names
  }

  /** The names that lie in a span, in order. */
  within(at: Span): readonly NameDraft[] {
    let lo = 0
    let hi = this.names.length
    while (lo < hi) {
      const mid = (lo + hi) >> 1
      if ((this.names[mid]?.spans[0]?.start ?? 0) < at.start) lo = mid + 1
      else hi = mid
    }
    const out: NameDraft[] = []
    for (let i = lo; i < this.names.length; i++) {
      const n = this.names[i]
      const span = n?.spans[0]
      if (!n || !span || span.start >= at.end) break
      if (contains(at, span)) out.push(n)
    }
    return out
  }

  /**
   * The actor that a source span means: a person in it before an unnamed voice, and that before an organisation or a state; a person who
   * owns the head ("Trump's team") is not it, unless the source is no more than that owner ("Trump's" claim). `not` is left out: whose words
   * hold the source, where it names several ("he and Putin agreed").
   */
  speakerOf(text: string, at: Span, not: ActorRef | null = null): ActorRef | null {
    const inside = this.within(at)
    const free = inside.filter(
      n =>
        n.actor !== null &&
        n.actor.name !== not?.name &&
        (!POSSESSIVE.test(text.slice(n.spans[0]?.end ?? 0, (n.spans[0]?.end ?? 0) + 2)) ||
          (n.spans[0]?.end ?? 0) + 2 >= at.end ||
          WORDS_OF.test(text.slice(n.spans[0]?.end ?? 0, at.end))),
    )
    const voice = free.find(n => n.actor?.method === 'unnamed' && n.spans[0]?.start === at.start)
    if (voice) return voice.actor
    const person = free.find(n => n.actor?.type === 'person')
    const owner = free.find(n => WORDS_OF.test(text.slice(n.spans[0]?.end ?? 0, at.end)))
    const other =
      owner ??
      free.find(n => n.actor?.type === 'unnamed') ??
      free.find(n => closes(text, n.spans[0]?.end ?? 0, at.end))
    return (person ?? other)?.actor ?? null
  }
}

/** Whether a name ends its phrase: what follows it up to the source's end is no noun that it only describes ("the US official"). */
const closes = (text: string, end: number, source: number): boolean =>
  /^\s*(?:[,(]|$|(?:newspaper|paper|news agency|agency|magazine|itself|website|poll|survey)\b|of\b|in\b|and\b|'s\b|’s\b|-|\/)/u.test(
    text.slice(end, source),
  )

/** How an actor's words come to the article; `worded`: somebody is spoken of, though nobody is known by it ("critics", "media reports"). */
export const voiceOf = (
  actor: ActorRef | null,
  direct: boolean,
  marker: Span | null,
  worded: boolean,
): Voice => ({
  actor,
  evidential:
    actor === null
      ? worded
        ? 'unnamed-source'
        : 'unattributed'
      : actor.type === 'unnamed'
        ? 'unnamed-source'
        : direct
          ? 'direct'
          : 'indirect',
  marker,
})
