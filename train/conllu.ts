import { readFileSync } from 'node:fs'

/** A word of a treebank. `space` tells whether white space follows. */
export interface GoldWord {
  readonly form: string
  readonly lemma: string
  readonly upos: string
  readonly xpos: string
  readonly feats: string
  readonly head: number
  readonly deprel: string
  readonly space: boolean
}

export interface GoldSentence {
  readonly doc: string
  /** Whether a paragraph starts here. */
  readonly paragraph: boolean
  readonly words: readonly GoldWord[]
}

/** Reads a CoNLL-U file; empty nodes are left out, multiword tokens give their words the space of the token. */
export function readConllu(path: string): GoldSentence[] {
  const out: GoldSentence[] = []
  let doc = ''
  let paragraph = true
  let words: GoldWord[] = []
  let range: { to: number; space: boolean } | null = null
  const flush = (): void => {
    if (words.length > 0) {
      out.push({ doc, paragraph, words })
      paragraph = false
    }
    words = []
    range = null
  }
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line.startsWith('# newdoc')) {
      flush()
      doc = line.split('= ')[1]?.trim() ?? ''
      paragraph = true
    } else if (line.startsWith('# newpar')) {
      flush()
      paragraph = true
    } else if (line === '') flush()
    else if (line[0] !== '#') {
      const [
        id = '',
        form = '',
        lemma = '',
        upos = '',
        xpos = '',
        feats = '',
        head = '',
        deprel = '',
        ,
        misc = '',
      ] = line.split('\t')
      const space = !misc.includes('SpaceAfter=No')
      if (id.includes('.')) continue
      if (id.includes('-')) {
        range = { to: Number(id.split('-')[1]), space }
        continue
      }
      const at = Number(id)
      const inRange: { to: number; space: boolean } | null = range
      const after: boolean = inRange && at <= inRange.to ? at === inRange.to && inRange.space : space
      words.push({ form, lemma, upos, xpos, feats, head: Number(head), deprel, space: after })
    }
  }
  flush()
  return out
}
