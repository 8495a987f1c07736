/**
 * Keeps time between requests to one host. Holds timers and no clock; `close` lets everybody go who still waits.
 */
export interface Pace {
  /** Waits until the host may be asked again. Throws what the signal was aborted with. */
  wait(host: string, signal: AbortSignal): Promise<void>
  /** An answer of the host has come: it is left alone for so many milliseconds. */
  rest(host: string, ms: number): void
  close(): void
}

export function createPace(): Pace {
  const resting = new Map<string, { readonly over: Promise<void>; readonly end: () => void }>()
  return {
    async wait(host, signal) {
      signal.throwIfAborted()
      const rest = resting.get(host)
      if (!rest) return
      let stopped = (): void => {}
      const aborted = new Promise<void>(resolve => {
        stopped = resolve
        signal.addEventListener('abort', stopped)
      })
      await Promise.race([rest.over, aborted])
      signal.removeEventListener('abort', stopped)
      signal.throwIfAborted()
    },
    rest(host, ms) {
      if (ms <= 0) return
      resting.get(host)?.end()
      let end = (): void => {}
      const over = new Promise<void>(resolve => {
        const timer = setTimeout(resolve, ms)
        end = () => {
          clearTimeout(timer)
          resolve()
        }
      })
      const rest = { over, end }
      resting.set(host, rest)
      void over.then(() => {
        if (resting.get(host) === rest) resting.delete(host)
      })
    },
    close() {
      for (const { end } of resting.values()) end()
    },
  }
}
