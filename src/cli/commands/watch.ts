import type { Command } from 'commander'
import type { WatchEvent } from '../../follow/watch/poll.ts'
import { canonicalJson } from '../../model/canonical.ts'
import { ParleyError } from '../../model/problem.ts'
import { type Context, EXIT, withStore } from '../context.ts'
import { styleOf } from '../io.ts'
import {
  type CommonOptions,
  choicesOf,
  type EngineFlag,
  engineOf,
  type FetchFlags,
  fetching,
  onDossier,
  reading,
  wholeNumber,
} from '../options.ts'
import { printEvent, printFeeds } from '../print/watched.ts'

interface WatchFlags extends CommonOptions, FetchFlags, EngineFlag {
  readonly every?: number
  readonly once?: boolean
  readonly list?: boolean
  readonly forget?: boolean
}

const MINUTE = 60_000
const DEFAULT_EVERY = 15

/** `parley watch`: follows feeds until it is stopped. */
export function watchCommands(program: Command, context: Context): void {
  fetching(reading(onDossier(program.command('watch'))))
    .summary('follow feeds, and take what is new in them')
    .description(
      'Polls the feeds that a dossier follows, and those named here from now on, and adds the articles that are new in them. ' +
        'What was taken is remembered in the store: a new start goes on where the last one ended.',
    )
    .argument('[feed...]', 'addresses of feeds or of pages that name theirs, and lists of feeds (OPML)')
    .option('--every <minutes>', 'time between two polls of a feed', wholeNumber(1), DEFAULT_EVERY)
    .option('--once', 'poll every feed once and end')
    .option('--list', 'tell which feeds are followed, and poll nothing')
    .option('--forget', 'do not follow the named feeds any more; what was taken stays')
    .addHelpText(
      'after',
      '\nExamples:\n  parley watch https://news.example/rss\n  parley watch feeds.opml --every 30\n  parley watch --once',
    )
    .action(async (sources: readonly string[], o: WatchFlags) => {
      if (o.list === true) return list(context, o)
      if (o.forget === true) return forget(context, o, sources)
      await withStore(context, o.store, true, async bench => {
        const options = {
          ...choicesOf(o),
          ...engineOf(o),
          every: (o.every ?? DEFAULT_EVERY) * MINUTE,
          once: o.once === true,
          signal: context.signal,
        }
        await bench.watch(o.dossier, sources, options, event => tell(context, event, o))
      })
    })
}

async function tell(context: Context, event: WatchEvent, o: WatchFlags): Promise<void> {
  const { io } = context
  const words = o.json
    ? `${canonicalJson(event)}\n`
    : printEvent(io, styleOf(io.colour), event, o.once === true)
  if (words !== '') await io.out(words)
  // A watch that goes on meets failures every day; only a single round is good or not.
  if (o.once && (event.kind === 'failed' || (event.kind === 'taken' && event.file.outcome === 'refused')))
    context.exit(EXIT.some)
}

async function list(context: Context, o: WatchFlags): Promise<void> {
  await withStore(context, o.store, false, async bench => {
    const { id } = await bench.dossier(o.dossier)
    const feeds = await bench.feeds(id)
    const { io } = context
    await io.out(o.json ? `${canonicalJson(feeds)}\n` : printFeeds(io, styleOf(io.colour), feeds))
  })
}

async function forget(context: Context, o: WatchFlags, urls: readonly string[]): Promise<void> {
  if (urls.length === 0)
    throw new ParleyError('input.bad-option', { option: '--forget', why: 'name the feeds to forget' })
  await withStore(context, o.store, false, async bench => {
    const { id } = await bench.dossier(o.dossier)
    const ended = await bench.unfollow(id, urls)
    for (const url of urls) if (!ended.includes(url)) throw new ParleyError('watch.not-followed', { url })
    await context.io.out(
      o.json
        ? `${canonicalJson({ forgotten: ended })}\n`
        : `✓ ${ended.join(', ')} is not followed any more.\n`,
    )
  })
}
