import { useNavigate, useSearch } from '@tanstack/react-router'

/** A list of which one thing or nothing is chosen; what is chosen stands in the address under `name`, so that it can be shared. */
export function Choice({
  name,
  label,
  none,
  options,
}: {
  readonly name: 'actor' | 'place' | 'type'
  readonly label: string
  /** What stands for no choice: "Anyone". */
  readonly none: string
  readonly options: readonly string[]
}) {
  const navigate = useNavigate()
  const chosen = useSearch({ strict: false })[name] ?? ''
  return (
    <label>
      <span className="sr-only">{label}</span>
      <select
        className="field"
        value={chosen}
        onChange={e => {
          const value = e.target.value
          void navigate({
            to: '.',
            replace: true,
            search: ({ [name]: _old, ...rest }) => (value === '' ? rest : { ...rest, [name]: value }),
          })
        }}
      >
        <option value="">{none}</option>
        {chosen === '' || options.includes(chosen) ? null : <option>{chosen}</option>}
        {options.map(o => (
          <option key={o}>{o}</option>
        ))}
      </select>
    </label>
  )
}
