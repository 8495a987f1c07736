import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { wholeQuery } from '../app/api.ts'
import { useOf } from '../app/use-of.ts'
import { say } from '../strings.ts'

/** A slider over the days on which reports appeared: what was known then. At its end it is the latest. */
export function AsOf() {
  const { dossier, asOf } = useOf()
  const { data } = useQuery(wholeQuery(dossier))
  const navigate = useNavigate()
  const days = data?.days ?? []
  const at =
    asOf === undefined
      ? days.length
      : Math.max(
          0,
          days.findLastIndex(d => d.day <= asOf),
        )
  const [moving, setMoving] = useState<number | null>(null)
  const now = moving ?? at
  const name = (n: number): string => days[n]?.day ?? say.asOf.latest
  const go = (n: number): void => {
    setMoving(null)
    const day = days[n]?.day
    void navigate({
      to: '.',
      replace: true,
      search: ({ asOf: _old, ...rest }) => (day === undefined ? rest : { ...rest, asOf: day }),
    })
  }
  if (data && days.length === 0) return <p className="asof quiet">{say.asOf.none}</p>
  return (
    <div className="asof" title={say.asOf.hint}>
      <label>
        {say.asOf.label}{' '}
        <input
          type="range"
          min={0}
          max={days.length}
          step={1}
          value={now}
          aria-valuetext={name(now)}
          onChange={e => setMoving(Number(e.target.value))}
          onPointerUp={e => go(Number(e.currentTarget.value))}
          onKeyUp={e => go(Number(e.currentTarget.value))}
        />
      </label>
      <output className="tabular asof-day">{name(now)}</output>
      <button type="button" className="button" disabled={asOf === undefined} onClick={() => go(days.length)}>
        {say.asOf.reset}
      </button>
    </div>
  )
}
