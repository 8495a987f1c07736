import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { say } from '../strings.ts'
import { filesOfDrop } from './files.ts'
import { addNow } from './queue.ts'

/** The whole page takes dropped files: they are added, and the view that shows how it goes opens. */
export function Adding({ dossier }: { readonly dossier: string }) {
  const [over, setOver] = useState(false)
  const depth = useRef(0)
  const queries = useQueryClient()
  const navigate = useNavigate()
  useEffect(() => {
    const carries = (e: DragEvent): boolean => e.dataTransfer?.types.includes('Files') === true
    const enter = (e: DragEvent): void => {
      if (!carries(e)) return
      depth.current++
      setOver(true)
    }
    const leave = (): void => {
      depth.current = Math.max(0, depth.current - 1)
      if (depth.current === 0) setOver(false)
    }
    const hover = (e: DragEvent): void => {
      if (carries(e)) e.preventDefault()
    }
    const drop = (e: DragEvent): void => {
      if (!carries(e) || !e.dataTransfer) return
      e.preventDefault()
      depth.current = 0
      setOver(false)
      const files = filesOfDrop(e.dataTransfer)
      void navigate({ to: '/d/$dossier/add', params: { dossier } })
      void files.then(list => addNow(dossier, list, queries))
    }
    window.addEventListener('dragenter', enter)
    window.addEventListener('dragleave', leave)
    window.addEventListener('dragover', hover)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragenter', enter)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('dragover', hover)
      window.removeEventListener('drop', drop)
    }
  }, [dossier, queries, navigate])
  return over ? <div className="drop-over">{say.dropHere}</div> : null
}
