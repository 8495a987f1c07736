import type { Evidential } from '../../model/lists.ts'
import { evidentialMarker } from '../cues/markers.ts'
import { form } from '../names/words.ts'
import type { Tree } from '../tree/index.ts'
import type { Frame } from './frame.ts'
import { trimmed } from './tree-clause.ts'

/** Words between a marker and the verb that it belongs to. */
const NEAR = 2

/**
 * The word that marks what a frame says as hearsay ("was reportedly expected to") or as the writer's inference ("an apparent reference to",
 * "the talks appear to"): it hangs on the cue, or stands right before it.
 */
export function markerOf(t: Tree, f: Frame): { readonly at: number; readonly evidential: Evidential } | null {
  const v = f.cue.from
  const own = f.pattern === 'hearsay' ? evidentialMarker(form(t.s, v)) : null
  if (own) return { at: v, evidential: own.evidential }
  if (f.pattern === 'raising:seem') return { at: v, evidential: 'writer-inference' }
  const near = [...t.children(v).filter(k => k < v), ...Array.from({ length: NEAR }, (_, n) => v - 1 - n)]
  for (const k of near) {
    if (k < 0 || (t.head(k) !== v && t.rel(k) !== 'advmod')) continue
    const marker = evidentialMarker(form(t.s, k))
    // "apparently a reference to": an adverb before the article of a noun marks it, too.
    const noun = f.pattern.startsWith('noun')
    const before = noun && k === v - 2 && t.rel(v - 1) === 'det'
    if (marker && (marker.adverb === !noun || before)) return { at: k, evidential: marker.evidential }
  }
  return null
}

/** Clauses that a marker alone attributes: "The minister reportedly left by the back door". `had` are cues that were read already. */
export function hearsayFrames(t: Tree, had: ReadonlySet<number>): readonly Frame[] {
  const out: Frame[] = []
  for (let i = 0; i < t.s.tokens.length; i++) {
    const marker = evidentialMarker(form(t.s, i))
    const verb = t.head(i)
    if (marker?.evidential !== 'hearsay' || !marker.adverb || verb < 0 || had.has(verb)) continue
    const tokens = t
      .subtree(verb)
      .filter(k => k !== i && !(t.head(k) === verb && (t.rel(k) === 'cc' || t.rel(k) === 'mark')))
    const content = trimmed(t, tokens)
    if (content.length === 0) continue
    out.push({
      act: 'speech',
      cue: { from: i, to: i + 1 },
      word: form(t.s, i).toLowerCase(),
      subject: null,
      source: [],
      content,
      root: verb,
      pattern: 'hearsay',
    })
  }
  return out
}
