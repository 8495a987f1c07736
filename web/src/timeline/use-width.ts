import { useLayoutEffect, useState } from 'react'

/** The width of an element, followed as it changes. */
export function useWidth(): readonly [ref: (el: HTMLElement | null) => void, width: number] {
  const [el, setEl] = useState<HTMLElement | null>(null)
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    if (!el) return
    setWidth(el.clientWidth)
    const observer = new ResizeObserver(() => setWidth(el.clientWidth))
    observer.observe(el)
    return () => observer.disconnect()
  }, [el])
  return [setEl, width]
}
