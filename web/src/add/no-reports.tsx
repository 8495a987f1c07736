import { Empty, ViewHead } from '../parts/parts.tsx'
import { say } from '../strings.ts'
import { Choose } from './choose.tsx'

/** What a dossier without reports shows: what to do. */
export function NoReports({ dossier }: { readonly dossier: string }) {
  return (
    <>
      <ViewHead title={say.tabs.timeline} />
      <Empty title={say.empty.title}>
        <p className="lead">{say.empty.lead}</p>
        <Choose dossier={dossier} />
      </Empty>
    </>
  )
}
