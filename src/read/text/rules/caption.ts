import { change, kept, type TextRule } from '../piece.ts'

const LABELLED = /^(?:file )?(?:photo|image|picture|video|caption)(?: ?:| by | \(|—)/iu
const CREDITED =
  /(?:\((?:photo|image|picture|file)[^)]{0,60}\)|\[(?:photo|image|[^\]]{2,30}\/[^\]]{2,30})[^\]]{0,60}\]|(?:photo|image|picture):? [^.]{2,60})\.?$/iu
const LONGEST = 400

/** A line that describes a picture and credits it. */
export const caption: TextRule = {
  name: 'caption',
  apply(part, source) {
    return kept(part).reduce((out, p) => {
      const line = source.slice(p.start, p.end)
      if (p.kind !== 'body' || line.length > LONGEST) return out
      return LABELLED.test(line) || CREDITED.test(line) ? change(out, p, { kind: 'caption' }) : out
    }, part)
  },
}
