import type { Citation } from '../../../src/ask/views.ts'
import { say } from '../strings.ts'
import { useTell } from './toast.tsx'

/** Buttons that copy a citation in the forms in which it is pasted, and the address of what is cited. */
export function CopyCitation({
  citation,
  path,
  label = say.cite.label,
}: {
  readonly citation: Citation
  readonly path?: string
  readonly label?: string
}) {
  const tell = useTell()
  const copy = (text: string): void => {
    navigator.clipboard.writeText(text).then(
      () => tell(say.cite.done),
      () => tell(say.cite.failed),
    )
  }
  return (
    <fieldset className="copy">
      <legend className="small quiet">{label}</legend>
      <span className="row">
        {(['text', 'markdown', 'bibtex'] as const).map(form => (
          <button key={form} type="button" className="button" onClick={() => copy(citation[form])}>
            {say.cite[form]}
          </button>
        ))}
        {path === undefined ? null : (
          <button
            type="button"
            className="button"
            onClick={() => copy(new URL(path, window.location.origin).href)}
          >
            {say.cite.link}
          </button>
        )}
      </span>
    </fieldset>
  )
}
