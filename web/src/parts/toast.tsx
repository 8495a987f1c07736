import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from 'react'

const Told = createContext<(words: string) => void>(() => {})

/** Milliseconds that a short message stands. */
const STANDS = 2500

/** Tells something in passing, also to screen readers. */
export const useTell = (): ((words: string) => void) => useContext(Told)

/** Gives the page a place for such messages. */
export function Toasts({ children }: { readonly children: ReactNode }) {
  const [words, setWords] = useState('')
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const tell = useCallback((said: string) => {
    clearTimeout(timer.current)
    setWords(said)
    timer.current = setTimeout(() => setWords(''), STANDS)
  }, [])
  return (
    <Told value={useMemo(() => tell, [tell])}>
      {children}
      <div className="toast" role="status">
        {words}
      </div>
    </Told>
  )
}
