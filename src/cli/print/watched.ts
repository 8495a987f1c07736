import type { Feed } from '../../follow/watch/feeds.ts'
import type { WatchEvent } from '../../follow/watch/poll.ts'
import type { Io, Style } from '../io.ts'
import { clean, wrap } from '../text.ts'
import { count } from './page.ts'
import { problemLines } from './problems.ts'

/** What happened while watching, for a terminal; nothing for what need not be told. `all` tells of polls that gave nothing too. */
export function printEvent(io: Io, style: Style, event: WatchEvent, all: boolean): string {
  const line = (text: string, indent = '  '): readonly string[] =>
    wrap(clean(text), io.width - indent.length).map(w => indent + w)
  const told = (): readonly string[] => {
    switch (event.kind) {
      case 'taken': {
        const { name, outcome, problems, articles } = event.file
        if (outcome === 'known') return []
        if (outcome === 'refused')
          return [...line(name), ...problems.flatMap(p => problemLines(style, io.width, p, '  '))]
        const more = articles.length > 1 ? ` (${count(articles.length, 'report')})` : ''
        return line(`${name}${more}`).map((l, i) => (i === 0 ? l.replace(/^ /u, style.good('+')) : l))
      }
      case 'polled': {
        if (!all && event.taken === 0 && event.pending === 0) return []
        const later = event.pending > 0 ? `, ${event.pending} to be tried again` : ''
        const what =
          event.entries === null
            ? 'nothing has changed'
            : `${event.taken} new of ${count(event.entries, 'entry', 'entries')}`
        return line(`${event.title ?? event.feed}: ${what}${later}`)
      }
      case 'failed':
        return [...line(event.feed), ...problemLines(style, io.width, event.problem, '  ')]
      case 'replaced':
        return line(`${event.feed} names ${event.by.join(', ')}, which is followed instead`)
    }
  }
  const lines = told()
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`
}

/** The feeds that are followed, for a terminal. */
export function printFeeds(io: Io, style: Style, feeds: readonly Feed[]): string {
  if (feeds.length === 0) return 'No feed is followed.\n'
  const lines = feeds.flatMap(f => [
    ...wrap(clean(f.title ?? f.url), io.width).map(w => style.strong(w)),
    ...(f.title ? wrap(clean(f.url), io.width - 2).map(w => `  ${w}`) : []),
    ...(f.next ? [style.dim(`  next poll ${f.next.slice(0, 16).replace('T', ' ')} UTC`)] : []),
    ...(f.problem ? problemLines(style, io.width, f.problem, '  ') : []),
  ])
  return `${lines.join('\n')}\n`
}
