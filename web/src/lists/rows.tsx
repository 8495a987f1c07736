import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import '../styles/lists.css'

/** A list of which only what is looked at is drawn. Its heights are measured, so that nothing is cut and nothing jumps. */
export function Rows<T>({
  items,
  keyOf,
  label,
  estimate,
  children,
}: {
  readonly items: readonly T[]
  readonly keyOf: (item: T, index: number) => string
  readonly label: string
  readonly estimate: number
  readonly children: (item: T) => ReactNode
}) {
  const list = useRef<HTMLUListElement>(null)
  const [top, setTop] = useState(0)
  useLayoutEffect(() => {
    setTop(list.current ? list.current.getBoundingClientRect().top + window.scrollY : 0)
  }, [])
  const virtual = useWindowVirtualizer({
    count: items.length,
    estimateSize: () => estimate,
    overscan: 6,
    scrollMargin: top,
    getItemKey: i => {
      const item = items[i]
      return item === undefined ? i : keyOf(item, i)
    },
  })
  return (
    <ul
      ref={list}
      className="plain-list virtual"
      aria-label={label}
      style={{ height: `${virtual.getTotalSize()}px` }}
    >
      {virtual.getVirtualItems().map(v => {
        const item = items[v.index]
        return item === undefined ? null : (
          <li
            key={v.key}
            ref={virtual.measureElement}
            data-index={v.index}
            aria-setsize={items.length}
            aria-posinset={v.index + 1}
            style={{ transform: `translateY(${v.start - top}px)` }}
          >
            {children(item)}
          </li>
        )
      })}
    </ul>
  )
}
