import { cueVerb } from '../cues/verbs.ts'
import { at } from '../names/words.ts'
import type { Tree } from '../tree/index.ts'
import type { Frame } from './frame.ts'
import { trimmed } from './tree-clause.ts'
import { sourceRange } from './tree-subject.ts'

/** Passives of verbs with an object whose doer is named: "a call echoed by Japan", "the deal was criticised by Ruiz". */
export function passiveFrames(t: Tree): readonly Frame[] {
  const out: Frame[] = []
  for (const [v, token] of t.s.tokens.entries()) {
    if (token.xpos !== 'VBN' && token.xpos !== 'VBD') continue
    const verb = cueVerb(token.form)
    if (!verb?.frames.has('o')) continue
    const agent = t.children(v).find(k => k > v && t.marker(k) === 'by' && t.rel(k) === 'obl')
    if (agent === undefined || at(t.s, agent).xpos === 'VBG') continue
    const object = objectOf(t, v)
    if (object === null) continue
    const content = trimmed(
      t,
      t.subtree(object, new Set([v])).filter(i => i < v),
    )
    if (content.length === 0) continue
    out.push({
      act: verb.act,
      cue: { from: v, to: v + 1 },
      word: verb.base,
      subject: agent,
      source: sourceRange(t, agent),
      content,
      root: object,
      pattern: 'verb:agent',
    })
  }
  return out
}

/** What is done to: the passive's subject, or the noun that the participle describes. */
function objectOf(t: Tree, v: number): number | null {
  const subject = t.kids(v, 'nsubj:pass').find(k => k < v)
  if (subject !== undefined) return /^(?:which|that|who|it)$/iu.test(at(t.s, subject).form) ? null : subject
  const up = t.head(v)
  return t.full(v) === 'acl' && up >= 0 && up < v ? up : null
}
