import type { ActorRef } from '../../model/finding.ts'
import type { Mention } from './mention.ts'

/** Something that an article has put on the table, as its later sentences mean it. */
export interface Topic {
  readonly title: string
  readonly noun: string
  readonly sort: Mention['sort']
  readonly parties: readonly ActorRef[]
  /** Index of the sentence that spoke of it last. */
  readonly sentence: number
}

/** How many sentences back "the deal" can mean. */
const REACH = 14
/** How many "it" can. */
const NEAR = 2

/** What is on the table of one article, the latest last. */
export class Table {
  private readonly topics: Topic[] = []

  put(m: Mention, sentence: number, parties: readonly ActorRef[]): Topic {
    const known = this.meant(m, sentence)
    const topic: Topic = known
      ? { ...known, sentence, parties: merged(known.parties, parties) }
      : { title: m.title, noun: m.noun, sort: m.sort, parties, sentence }
    if (known) this.topics.splice(this.topics.indexOf(known), 1)
    this.topics.push(topic)
    return topic
  }

  /** What a phrase means of what was told before: a definite one that says nothing new, or one that says the same. */
  meant(m: Mention, sentence: number): Topic | null {
    const same = this.topics.findLast(t => t.title === m.title || sameMatter(t, m))
    if (same) return same
    if (!m.definite || m.specific) return null
    return this.topics.findLast(t => sentence - t.sentence <= REACH && answers(t, m.noun)) ?? null
  }

  /** Makes what a sentence was about the first that "it" can mean. */
  raise(title: string): void {
    const t = this.topics.findLast(x => x.title === title)
    if (!t) return
    this.topics.splice(this.topics.indexOf(t), 1)
    this.topics.push(t)
  }

  /** Puts an order of steps on the table. */
  sequence(title: string, sentence: number, parties: readonly ActorRef[]): void {
    this.topics.push({ title, noun: 'sequence', sort: 'tabled', parties, sentence })
  }

  /** What "it", "those" or "which" can mean. */
  last(sentence: number): Topic | null {
    const t = this.topics.at(-1)
    return t && sentence - t.sentence <= NEAR ? t : null
  }
}

const merged = (a: readonly ActorRef[], b: readonly ActorRef[]): readonly ActorRef[] => [
  ...new Map([...b, ...a].map(x => [x.name, x])).values(),
]

/** Whether a general noun can mean a topic: a deal any deal or proposal, a sequence only steps, an invitation itself. */
function answers(t: Topic, noun: string): boolean {
  if (noun === 'invitation' || t.noun === 'invitation') return noun === t.noun
  if (noun === 'treaty' || noun === 'contract') return noun === t.noun
  if (noun === 'sequence') return t.noun === 'sequence'
  return true
}

const COMMON: ReadonlySet<string> = new Set([
  'with',
  'from',
  'between',
  'among',
  'that',
  'this',
  'which',
  'into',
  'over',
])

/** The words of a title that say what it is about; names do not, since two deals may be with one side. */
const words = (title: string): readonly string[] =>
  title.split(/[^\p{L}\p{N}]+/u).filter(w => w.length > 3 && /^\p{Ll}/u.test(w) && !COMMON.has(w))

/** Whether a topic and a mention are of one noun and share a word that says what about. */
function sameMatter(t: Topic, m: Mention): boolean {
  if (t.noun !== m.noun) return false
  const own = new Set(words(t.title))
  own.delete(t.noun)
  return words(m.title).some(w => w !== m.noun && own.has(w))
}
