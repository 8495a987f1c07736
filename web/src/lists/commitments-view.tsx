import { Link, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { sayBasis, sayWhen } from '../../../src/ask/say-when.ts'
import type { CommitmentRow, When } from '../../../src/ask/views.ts'
import { dated } from '../../../src/ask/when.ts'
import { commitmentPages } from '../app/api.ts'
import { useAll } from '../app/use-all.ts'
import { useOf } from '../app/use-of.ts'
import { Choice } from '../parts/choice.tsx'
import { ViewHead } from '../parts/parts.tsx'
import { say } from '../strings.ts'
import { entryAddress } from '../timeline/address.ts'
import { AsOf } from '../timeline/as-of.tsx'
import { Filters } from './filters.tsx'
import { Listed } from './listed.tsx'
import { namesOf } from './names-of.ts'
import { RecordLink } from './record-link.tsx'

/** Statuses that ask for a look. */
const WARN: ReadonlySet<string> = new Set(['due-soon', 'overdue-no-evidence', 'broken'])

/** By when, with how that is known; a stretch without a beginning says "by" itself, and what has no day is only quoted. */
const byWhen = (when: When): string => {
  const words = sayWhen(when)
  if (!dated(when)) return words
  return `${when.from === null ? words : say.commitments.by(words)} (${sayBasis(when.time.basis)})`
}

function Item({ c, dossier }: { readonly c: CommitmentRow; readonly dossier: string }) {
  const articles = c.evidence.map(e => e.article)
  const address = entryAddress(dossier, { id: c.id, kind: 'commitment', articles })
  return (
    <div className="item">
      <p className="item-head">
        <RecordLink dossier={dossier} id={c.id} search={address.search}>
          {c.debtor?.name ?? say.commitments.nobody}
        </RecordLink>
        <span className="small quiet tabular">
          {c.when ? byWhen(c.when) : say.commitments.noDate}
          {c.creditor === null ? '' : ` · ${say.commitments.to(c.creditor.name)}`}
        </span>
        <span className="tag">{c.strength}</span>
        <span className={`tag ${WARN.has(c.status) ? 'warn' : ''}`}>{c.status}</span>
      </p>
      <p className="said">
        <Link {...address}>{c.content}</Link>
      </p>
      <p className="small quiet">
        {c.condition === null ? '' : `${say.commitments.if}: ${c.condition} · `}
        {c.because}
      </p>
    </div>
  )
}

/** Who will do what by when, the next deadline first. */
export function CommitmentsView() {
  const of = useOf()
  const { actor = '', type = '' } = useSearch({ strict: false })
  const list = useAll(commitmentPages(of))
  const { items, first } = list
  const debtors = useMemo(() => namesOf(items.map(c => c.debtor)), [items])
  const statuses = useMemo(() => [...new Set(items.map(c => c.status))], [items])
  const shown = items.filter(
    c => (actor === '' || c.debtor?.name === actor) && (type === '' || c.status === type),
  )
  return (
    <>
      <ViewHead title={say.tabs.commitments} lead={say.commitments.lead}>
        <AsOf />
      </ViewHead>
      <Filters count={first ? '' : shown.length}>
        <Choice name="actor" label={say.commitments.debtor} none={say.commitments.anyone} options={debtors} />
        <Choice
          name="type"
          label={say.commitments.status}
          none={say.commitments.anyStatus}
          options={statuses}
        />
      </Filters>
      <Listed of={list} shown={shown} label={say.tabs.commitments} estimate={120} words={say.commitments}>
        {c => <Item c={c} dossier={of.dossier} />}
      </Listed>
    </>
  )
}
