import { useNavigate, useSearch } from '@tanstack/react-router'

/** A box whose words stand in the address, so that a filtered list can be shared. */
export function FilterBox({ label }: { readonly label: string }) {
  const { q = '' } = useSearch({ strict: false })
  const navigate = useNavigate()
  return (
    <label>
      <span className="sr-only">{label}</span>
      <input
        className="field"
        type="search"
        value={q}
        placeholder={label}
        onChange={e => {
          const words = e.target.value
          void navigate({
            to: '.',
            replace: true,
            search: ({ q: _old, ...rest }) => (words === '' ? rest : { ...rest, q: words }),
          })
        }}
      />
    </label>
  )
}
