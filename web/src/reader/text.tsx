import { Fragment, type Ref } from 'react'
import type { ArticleView } from '../../../src/ask/views.ts'
import { say } from '../strings.ts'
import { type Part, type Piece, partsOf } from './pieces.ts'

const Cut = ({ piece }: { readonly piece: Extract<Piece, { kind: 'cut' }> }) => (
  <span className="cut">
    <b>
      {say.reader.removed}: {piece.reason}
    </b>
    {piece.text}
  </span>
)

const Pieces = ({ part }: { readonly part: Part }) =>
  part.pieces.map((p, i) =>
    p.kind === 'words' ? (
      <span key={`w${p.at}`} data-at={p.at}>
        {p.text}
      </span>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of an article never change their order
      <Cut key={`c${p.at}-${i}`} piece={p} />
    ),
  )

function Block({ part }: { readonly part: Part }) {
  switch (part.kind) {
    case 'headline':
      return (
        <h2 className="headline">
          <Pieces part={part} />
        </h2>
      )
    case 'subhead':
      return (
        <h3 className="subhead">
          <Pieces part={part} />
        </h3>
      )
    case 'cut':
      return (
        <div>
          <Pieces part={part} />
        </div>
      )
    case 'quote':
      return (
        <blockquote className="quote">
          <Pieces part={part} />
        </blockquote>
      )
    default:
      return (
        <p className={part.kind}>
          {part.kind === 'caption' || part.kind === 'dateline' ? (
            <span className="sr-only">{say.reader.blocks[part.kind]}: </span>
          ) : null}
          <Pieces part={part} />
        </p>
      )
  }
}

/** The article in clean type; what was removed stands in it where asked for. */
export function ArticleText({
  view,
  removed,
  at,
  onChoose,
}: {
  readonly view: ArticleView
  readonly removed: boolean
  readonly at: Ref<HTMLElement>
  readonly onChoose: () => void
}) {
  return (
    <article
      className="article"
      ref={at}
      lang={view.entry.language === 'und' ? undefined : view.entry.language}
      onPointerUp={onChoose}
      onKeyUp={onChoose}
    >
      {partsOf(view, removed).map((part, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of an article never change their order
        <Fragment key={i}>
          <Block part={part} />
        </Fragment>
      ))}
    </article>
  )
}
