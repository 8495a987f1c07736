import { Link, useSearch } from '@tanstack/react-router'
import { useDeferredValue, useMemo, useState } from 'react'
import { chainInWords, sourceOf } from '../../../src/ask/chain.ts'
import { sayBasis, sayWhen } from '../../../src/ask/say-when.ts'
import type { StatementRow } from '../../../src/ask/views.ts'
import { dated } from '../../../src/ask/when.ts'
import { fold } from '../../../src/model/fold.ts'
import { reportPages, statementPages } from '../app/api.ts'
import { useAll } from '../app/use-all.ts'
import { useOf } from '../app/use-of.ts'
import { Choice } from '../parts/choice.tsx'
import { ViewHead } from '../parts/parts.tsx'
import { say } from '../strings.ts'
import { entryAddress } from '../timeline/address.ts'
import { AsOf } from '../timeline/as-of.tsx'
import { FilterBox } from './filter-box.tsx'
import { Filters } from './filters.tsx'
import { Listed } from './listed.tsx'
import { namesOf } from './names-of.ts'
import { RecordLink } from './record-link.tsx'

const MODES = ['direct', 'mixed', 'indirect'] as const

function Item({
  s,
  dossier,
  source,
}: {
  readonly s: StatementRow
  readonly dossier: string
  readonly source: string
}) {
  const address = entryAddress(dossier, {
    id: s.id,
    kind: 'statement',
    articles: s.evidence.map(e => e.article),
  })
  return (
    <div className="item">
      <p className="item-head">
        <RecordLink dossier={dossier} id={s.id} search={address.search}>
          {s.speaker?.name ?? say.statements.nobody}
        </RecordLink>
        <span className="small quiet tabular">
          {s.when ? sayWhen(s.when) : say.statements.timeNotStated}
          {s.when && dated(s.when) ? ` (${sayBasis(s.when.time.basis)})` : ''}
          {s.firstSeen === null ? '' : ` · ${say.statements.reported(s.firstSeen)}`}
        </span>
        <span className="tag">{s.mode}</span>
        {s.modality === 'asserted' ? null : <span className="tag">{s.modality}</span>}
        {s.channel === null ? null : <span className="tag">{s.channel}</span>}
        {s.variants.length > 1 ? (
          <span className="tag">
            {s.variants.length} {say.record.wordings.toLowerCase()}
          </span>
        ) : null}
        {s.incomplete ? <span className="tag warn">{say.record.incomplete}</span> : null}
      </p>
      <p className="said">
        <Link {...address}>{s.text}</Link>
      </p>
      <ol className="chain">
        {chainInWords(s.chain, source).map((voice, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one voice may stand twice in a chain
          <li key={i}>{voice}</li>
        ))}
      </ol>
    </div>
  )
}

/** Who said what. */
export function StatementsView() {
  const of = useOf()
  const { q = '', actor = '' } = useSearch({ strict: false })
  const list = useAll(statementPages(of))
  const { items, first } = list
  const reports = useAll(reportPages(of))
  const sources = useMemo(() => new Map(reports.items.map(r => [r.id, sourceOf(r)])), [reports.items])
  const [mode, setMode] = useState('')
  const words = useDeferredValue(fold(q))
  const speakers = useMemo(() => namesOf(items.map(s => s.speaker)), [items])
  const shown = useMemo(
    () =>
      items.filter(
        s =>
          (actor === '' || s.speaker?.name === actor) &&
          (mode === '' || s.mode === mode) &&
          (words === '' || fold(`${s.text} ${s.speaker?.name ?? ''} ${s.channel ?? ''}`).includes(words)),
      ),
    [items, actor, mode, words],
  )
  return (
    <>
      <ViewHead title={say.tabs.statements} lead={say.statements.lead}>
        <AsOf />
      </ViewHead>
      <Filters count={first ? '' : shown.length}>
        <FilterBox label={say.statements.words} />
        <Choice name="actor" label={say.statements.speaker} none={say.statements.anyone} options={speakers} />
        <label>
          <span className="sr-only">{say.statements.mode}</span>
          <select className="field" value={mode} onChange={e => setMode(e.target.value)}>
            <option value="">{say.statements.anyMode}</option>
            {MODES.map(m => (
              <option key={m}>{m}</option>
            ))}
          </select>
        </label>
      </Filters>
      <Listed of={list} shown={shown} label={say.tabs.statements} estimate={130} words={say.statements}>
        {s => <Item s={s} dossier={of.dossier} source={sources.get(s.evidence[0]?.article ?? '') ?? ''} />}
      </Listed>
    </>
  )
}
