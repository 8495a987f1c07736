import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type ChangeEvent, useRef } from 'react'
import { say } from '../strings.ts'
import { filesOfInput } from './files.ts'
import { addNow } from './queue.ts'

/** Buttons to choose files or a folder; what is chosen is added at once. */
export function Choose({ dossier }: { readonly dossier: string }) {
  const queries = useQueryClient()
  const navigate = useNavigate()
  const files = useRef<HTMLInputElement>(null)
  const folder = useRef<HTMLInputElement>(null)
  const chosen = (e: ChangeEvent<HTMLInputElement>): void => {
    const list = filesOfInput(e.target.files)
    e.target.value = ''
    if (list.length === 0) return
    void navigate({ to: '/d/$dossier/add', params: { dossier } })
    void addNow(dossier, list, queries)
  }
  return (
    <div className="choose">
      <div className="row">
        <button type="button" className="button main" onClick={() => files.current?.click()}>
          {say.add.files}
        </button>
        <button type="button" className="button" onClick={() => folder.current?.click()}>
          {say.add.folder}
        </button>
      </div>
      <p className="small quiet">{say.add.drop}</p>
      <input ref={files} type="file" multiple hidden aria-label={say.add.files} onChange={chosen} />
      <input
        ref={folder}
        type="file"
        hidden
        aria-label={say.add.folder}
        onChange={chosen}
        {...{ webkitdirectory: '' }}
      />
    </div>
  )
}
