/** A time limit that stands still while we wait of our own accord, as a site's robots.txt asks us to. */
export interface Deadline {
  /** Aborted when the time is over (with a `TimeoutError`), or with the given signal. */
  readonly signal: AbortSignal
  /** Waits for `work` without its time counting. */
  without<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T>
  clear(): void
}

/**
 * @param ms the time that may be spent on the server.
 * @param stop aborted by who asked; null where nobody can.
 */
export function deadline(ms: number, stop: AbortSignal | null): Deadline {
  const own = new AbortController()
  const over = (): void => own.abort(new DOMException('The time is over', 'TimeoutError'))
  let timer = setTimeout(over, ms)
  const signal = stop ? AbortSignal.any([own.signal, stop]) : own.signal
  return {
    signal,
    async without(work) {
      clearTimeout(timer)
      try {
        return await work(signal)
      } finally {
        // The whole limit anew: what was spent before is at most what came before the first hop.
        timer = setTimeout(over, ms)
      }
    },
    clear: () => clearTimeout(timer),
  }
}
