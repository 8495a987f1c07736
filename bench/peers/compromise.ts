import nlp from 'compromise'
import type { Peer } from './peer.ts'

interface Found {
  readonly text: string
  readonly offset: { readonly start: number; readonly length: number }
}

/** Matches of a compromise view with their places, punctuation at the ends cut off. */
const places = (
  view: { json(o: object): unknown },
  type: string,
): readonly { start: number; end: number; type: string }[] =>
  (view.json({ offset: true }) as readonly Found[]).map(({ text, offset }) => {
    const lead = text.length - text.trimStart().length
    const core = text.trim().replace(/(?:['’]s)?[.,;:!?"”’)]*$/u, '')
    const start = offset.start + lead
    return { start, end: start + core.length, type }
  })

/** compromise: people, organisations and places. */
export const compromise: Peer = {
  name: 'compromise',
  kinds: ['names'],
  annotate({ id, text = '' }) {
    const doc = nlp(text)
    return {
      id,
      text,
      names: [
        ...places(doc.people(), 'PER'),
        ...places(doc.organizations(), 'ORG'),
        ...places(doc.places(), 'LOC'),
      ],
    }
  },
}
