import type { Command } from 'commander'
import type { Maker } from '../../export/contract.ts'
import type { FilterDeps } from '../../follow/filters.ts'
import type { OutputLine } from '../../follow/lines.ts'
import { DEFAULT_ENGINE, type EngineName } from '../../model/language.ts'
import { ParleyError } from '../../model/problem.ts'
import { type Context, EXIT } from '../context.ts'
import { type EngineFlag, reading } from '../options.ts'
import { clean } from '../text.ts'

/** What the filter of findings stands on: the way without a store, and what made the lines. */
export interface Annotating extends FilterDeps {
  readonly maker: Maker
}

/** What the filters stand on; the models are loaded when an engine is asked for. */
export interface Filters extends Pick<FilterDeps, 'readLine'> {
  readonly by: (engine: EngineName) => Promise<Annotating>
}

/** Writes lines as they come, waiting for a slow reader; bad ones are told on stderr too, and make the exit code 1. */
async function pour(context: Context, lines: AsyncIterable<OutputLine>): Promise<void> {
  for await (const { json, line, bad } of lines) {
    await context.io.out(`${json}\n`)
    if (!bad) continue
    await context.io.err(`Line ${line}: ${clean(bad.message)} [${bad.code}]\n`)
    context.exit(EXIT.some)
  }
}

const needsJsonl = (o: { readonly jsonl?: boolean }, command: string): void => {
  if (o.jsonl !== true)
    throw new ParleyError('input.bad-option', {
      option: command,
      why: 'it is a filter over JSON lines; say --jsonl and give them on standard input',
    })
}

/** `parley read --jsonl` and `parley annotate --jsonl`: pure filters, a line in, a line out. */
export function filterCommands(program: Command, context: Context): void {
  program
    .command('read')
    .summary('filter: JSON lines in, articles as read out')
    .description('Reads a report a line from standard input and writes it as read: a line in, a line out.')
    .option('--jsonl', 'JSON lines, the only form there is')
    .addHelpText('after', '\nExample:\n  parley read --jsonl < pages.jsonl > read.jsonl')
    .action(async (o: { readonly jsonl?: boolean }) => {
      needsJsonl(o, 'read')
      const [{ readLines }, filters] = await Promise.all([import('../filtering.ts'), context.filters()])
      await pour(context, readLines(filters, context.io.stdin))
    })
  reading(program.command('annotate'))
    .summary('filter: JSON lines in, everything found in them out')
    .description('Leads a report a line the whole way and writes what was found: a line in, a line out.')
    .option('--jsonl', 'JSON lines, the only form there is')
    .option('--syntax', 'with the words and trees of every sentence')
    .addHelpText('after', '\nExample:\n  parley annotate --jsonl < reports.jsonl > found.jsonl')
    .action(async (o: { readonly jsonl?: boolean; readonly syntax?: boolean } & EngineFlag) => {
      needsJsonl(o, 'annotate')
      const [{ annotateLines }, filters] = await Promise.all([import('../filtering.ts'), context.filters()])
      const by = await filters.by(o.engine ?? DEFAULT_ENGINE)
      await pour(context, annotateLines(by, context.io.stdin, { syntax: o.syntax === true }))
    })
}
