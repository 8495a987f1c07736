import { useQuery } from '@tanstack/react-query'
import { Link, Outlet, useNavigate, useSearch } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { Adding } from '../add/adding.tsx'
import { say } from '../strings.ts'
import { dossiersQuery, wholeQuery } from './api.ts'
import { putTheme, type Theme, theme } from './theme.ts'
import { useOf } from './use-of.ts'

const TABS = [
  'timeline',
  'statements',
  'positions',
  'commitments',
  'actors',
  'reports',
  'scope',
  'problems',
] as const

/** Tabs that say how many there are. */
type Counted = 'statements' | 'actors' | 'reports' | 'problems'
const counted = (tab: string): tab is Counted =>
  tab === 'statements' || tab === 'actors' || tab === 'reports' || tab === 'problems'

function Themes() {
  const [chosen, setChosen] = useState<Theme>(theme)
  return (
    <label>
      <span className="sr-only">{say.theme.label}</span>
      <select
        className="field"
        value={chosen}
        onChange={e => {
          const next = e.target.value as Theme
          putTheme(next)
          setChosen(next)
        }}
      >
        {(['auto', 'light', 'dark'] as const).map(t => (
          <option key={t} value={t}>
            {say.theme[t]}
          </option>
        ))}
      </select>
    </label>
  )
}

function Dossiers({ current }: { readonly current: string }) {
  const { data } = useQuery(dossiersQuery)
  const navigate = useNavigate()
  const names = data?.dossiers.map(d => d.name) ?? []
  if (names.length < 2) return <span className="quiet small">{current}</span>
  return (
    <label>
      <span className="sr-only">{say.dossier}</span>
      <select
        className="field"
        value={current}
        onChange={e => void navigate({ to: '/d/$dossier/timeline', params: { dossier: e.target.value } })}
      >
        {names.map(n => (
          <option key={n}>{n}</option>
        ))}
      </select>
    </label>
  )
}

function SearchBox({ dossier }: { readonly dossier: string }) {
  const navigate = useNavigate()
  const { q } = useSearch({ strict: false })
  const submit = (e: FormEvent<HTMLFormElement>): void => {
    e.preventDefault()
    const words = new FormData(e.currentTarget).get('q')
    if (typeof words === 'string' && words.trim() !== '')
      void navigate({
        to: '/d/$dossier/search',
        params: { dossier },
        search: old => ({ ...(old.asOf === undefined ? {} : { asOf: old.asOf }), q: words.trim() }),
      })
  }
  return (
    <search className="search">
      <form onSubmit={submit}>
        <label>
          <span className="sr-only">{say.search.label}</span>
          <input
            key={q ?? ''}
            className="field"
            type="search"
            name="q"
            defaultValue={q ?? ''}
            placeholder={say.search.placeholder}
          />
        </label>
      </form>
    </search>
  )
}

/** What stands around every view: the name, the search, the ways to the views, and the place to drop files on. */
export function Shell() {
  const { dossier, asOf } = useOf()
  const { data } = useQuery(wholeQuery(dossier))
  const counts = {
    statements: data?.statements,
    actors: data?.actors,
    reports: data?.reports,
    problems: data?.problems,
  }
  const search = asOf === undefined ? {} : { asOf }
  return (
    <div className="shell">
      <a className="skip" href="#content">
        {say.skip}
      </a>
      <header className="top">
        <div className="top-row">
          <Link className="brand" to="/d/$dossier/timeline" params={{ dossier }} search={search}>
            <img src="/icon.svg" alt="" width="24" height="24" />
            {say.app}
          </Link>
          <Dossiers current={dossier} />
          <SearchBox dossier={dossier} />
          <Themes />
          <Link className="button main" to="/d/$dossier/add" params={{ dossier }} search={search}>
            {say.addReports}
          </Link>
        </div>
        <nav className="tabs" aria-label={say.nav}>
          {TABS.map(tab => (
            <Link key={tab} to={`/d/$dossier/${tab}`} params={{ dossier }} search={search}>
              {say.tabs[tab]}
              {!counted(tab) ? null : <span className="n">{counts[tab] ?? ' '}</span>}
            </Link>
          ))}
        </nav>
      </header>
      <main id="content" className="content" tabIndex={-1}>
        <Outlet />
      </main>
      <Adding dossier={dossier} />
    </div>
  )
}
