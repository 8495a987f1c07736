import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { sayBasis, sayWhen } from '../../../src/ask/say-when.ts'
import type { ReportRow } from '../../../src/ask/views.ts'
import { whenOf } from '../../../src/ask/when.ts'
import { setDate } from '../app/api.ts'
import { useOf } from '../app/use-of.ts'
import { Failure } from '../parts/parts.tsx'
import { say } from '../strings.ts'

const spoken = (edtf: string, basis: 'inferred' | 'header'): string =>
  sayWhen(whenOf({ expression: edtf, edtf, value: null, precision: 'day', basis, links: [] }))

/** The date of a report and how it is known; where it has none, the place to set it. */
export function ReportDate({ row }: { readonly row: ReportRow }) {
  const { dossier } = useOf()
  const queries = useQueryClient()
  const [open, setOpen] = useState(false)
  const dating = useMutation({
    mutationFn: (date: string | null) => setDate(dossier, row.id, date),
    onSuccess: () => {
      setOpen(false)
      return queries.invalidateQueries()
    },
  })
  const submit = (e: FormEvent<HTMLFormElement>): void => {
    e.preventDefault()
    const date = new FormData(e.currentTarget).get('date')
    if (typeof date === 'string' && date.trim() !== '') dating.mutate(date.trim())
  }
  const { published, inferred } = row
  return (
    <div className="stack">
      <div className="row">
        {published ? (
          <span className="tabular">
            {spoken(published.edtf, 'header')}{' '}
            <span className="quiet">
              ({published.basis === 'user' ? sayBasis('user') : published.because})
            </span>
          </span>
        ) : (
          <>
            <span className="tag warn">{say.reports.undated}</span>
            {inferred ? (
              <span className="quiet">{say.reports.perhaps(spoken(inferred.edtf, 'inferred'))}</span>
            ) : null}
          </>
        )}
        {published === null && !open ? (
          <button type="button" className="button" onClick={() => setOpen(true)}>
            {say.reports.setDate}
          </button>
        ) : null}
        {published?.basis === 'user' ? (
          <button
            type="button"
            className="button"
            disabled={dating.isPending}
            onClick={() => dating.mutate(null)}
          >
            {say.reports.undoDate}
          </button>
        ) : null}
      </div>
      {open ? (
        <form className="date-form" onSubmit={submit}>
          <label>
            <span className="sr-only">{say.reports.dateLabel}</span>
            <input
              className="field"
              name="date"
              required
              placeholder={say.reports.dateHint}
              title={say.reports.dateHint}
              autoComplete="off"
            />
          </label>
          <button type="submit" className="button main" disabled={dating.isPending}>
            {say.reports.save}
          </button>
        </form>
      ) : null}
      {dating.error ? <Failure error={dating.error} /> : null}
    </div>
  )
}
