import { Link } from '@tanstack/react-router'
import { useOf } from '../app/use-of.ts'
import { ViewHead } from '../parts/parts.tsx'
import { say } from '../strings.ts'
import { Choose } from './choose.tsx'
import { useAdding } from './queue.ts'
import '../styles/lists.css'

/** Adding: choose or drop, and see what became of each file. */
export function AddView() {
  const { dossier } = useOf()
  const { files, done } = useAdding()
  return (
    <>
      <ViewHead title={say.add.title} lead={say.add.lead} />
      <div className="card">
        <Choose dossier={dossier} />
      </div>
      {files.length === 0 ? null : (
        <section className="added stack">
          <div className="row" role="status">
            <progress max={files.length} value={done} aria-label={say.add.progress(done, files.length)} />
            <span className="small tabular">{say.add.progress(done, files.length)}</span>
            {done === files.length ? (
              <Link className="button" to="/d/$dossier/timeline" params={{ dossier }}>
                {say.add.done}
              </Link>
            ) : null}
          </div>
          <ul className="plain-list">
            {files.map((f, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: files are only ever appended, and names repeat
              <li key={i} className={`file ${f.outcome}`}>
                <span className="file-name">{f.name}</span>
                <span
                  className={`tag ${f.outcome === 'added' ? 'held' : f.outcome === 'refused' ? 'warn' : ''}`}
                >
                  {say.add.outcomes[f.outcome]}
                </span>
                {f.problems.map(p => (
                  <p key={p.code + p.message} className="small quiet">
                    {p.message} {p.next} <span className="mono">[{p.code}]</span>
                  </p>
                ))}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
