import { once } from 'node:events'
import type { Command } from 'commander'
import { reportRows } from '../../ask/reports.ts'
import { type Context, paperFor, withStore } from '../context.ts'
import { styleOf } from '../io.ts'
import {
  type CommonOptions,
  DEFAULT_DOSSIER,
  type EngineFlag,
  engineOf,
  onDossier,
  reading,
  wholeNumber,
} from '../options.ts'
import { printProblems } from '../print/problems.ts'
import { printReports } from '../print/reports.ts'
import { printStatements } from '../print/statements.ts'
import { printTimeline } from '../print/timeline.ts'
import type { Workbench } from '../workbench.ts'
import { addAll, tellAdded } from './add.ts'

interface ServeOptions extends CommonOptions, EngineFlag {
  readonly port?: number
  readonly host?: string
  readonly allowHost?: readonly string[]
  readonly serve?: boolean
}

/** The dossier that holds the sample reports, so that they never mix with the user's own. */
const SAMPLE_DOSSIER = 'sample'
/** Statements that the first print shows; all of them are a command away. */
const FIRST_STATEMENTS = 12

const onPort = (command: Command): Command =>
  command
    .option('--port <n>', 'the port; 0 for any free one', wholeNumber(0))
    .option('--host <address>', 'listen there instead of on this machine only')
    .option('--allow-host <name...>', 'answer to this host name too')

/** Serves a store until the user stops it. */
async function serveUntilStopped(
  context: Context,
  bench: Workbench,
  dossier: string,
  o: ServeOptions,
): Promise<void> {
  const [{ createApp }, { listen }] = await Promise.all([
    import('../../serve/app.ts'),
    import('../../serve/listen.ts'),
  ])
  const app = createApp(bench, { hosts: o.allowHost ?? [], page: context.page, version: context.version })
  const server = await listen(app, {
    ...(o.host === undefined ? {} : { host: o.host }),
    ...(o.port === undefined ? {} : { port: o.port }),
  })
  const style = styleOf(context.io.colour)
  const address = `${server.url}d/${encodeURIComponent(dossier)}/timeline`
  await context.io.out(`\n${style.strong('Open')} ${style.id(address)}\n${style.dim('Ctrl-C stops it.')}\n`)
  if (!context.signal.aborted) await once(context.signal, 'abort')
  await server.close()
}

/** Prints the record once over: what was read, when things happened, who said what, and what deserves a look. */
async function printRecord(context: Context, bench: Workbench, name: string): Promise<void> {
  const { ANSWERS } = await import('../../ask/answers.ts')
  const dossier = await bench.dossier(name)
  const record = await dossier.record(null)
  const paper = paperFor(context.io, dossier.name, record)
  const rows = reportRows(record)
  const { io } = context
  await io.out(`\n${printReports(paper, await ANSWERS.reports.answer(record, {}, dossier.library))}`)
  await io.out(`\n${printTimeline(paper, await ANSWERS.timeline.answer(record, {}, dossier.library), rows)}`)
  const said = await ANSWERS.statements.answer(record, { limit: FIRST_STATEMENTS }, dossier.library)
  await io.out(`\n${printStatements(paper, said, rows, 3)}`)
  if (said.next !== null)
    await io.out(
      paper.style.dim(
        `\n  … and ${said.total - said.items.length} more: parley statements --dossier ${name}\n`,
      ),
    )
  await io.out(`\n${printProblems(paper, await ANSWERS.problems.answer(record, {}, dossier.library))}`)
}

/** `parley serve` and `parley start`. */
export function serveCommands(program: Command, context: Context): void {
  onPort(onDossier(program.command('serve')))
    .summary('the record in a browser, and the API')
    .description('Serves the page and the API (/openapi.json) on this machine.')
    .addHelpText('after', '\nExamples:\n  parley serve\n  parley serve --port 8080')
    .action(async (o: ServeOptions) => {
      await withStore(context, o.store, false, async bench => {
        const dossier = await bench.dossier(o.dossier)
        await serveUntilStopped(context, bench, dossier.name, o)
      })
    })
  onPort(reading(onDossier(program.command('start'))))
    .summary('add, print and serve in one go')
    .description(
      'Adds your reports, or the sample reports to a dossier of their own, prints the record and serves it.',
    )
    .argument('[path...]', 'files and folders; without any, the sample reports')
    .option('--no-serve', 'print only')
    .addHelpText('after', '\nExamples:\n  npm start\n  npm start -- reports/')
    .action(async (paths: readonly string[], o: ServeOptions) => {
      const sample = paths.length === 0
      const name = sample && o.dossier === DEFAULT_DOSSIER ? SAMPLE_DOSSIER : o.dossier
      await withStore(context, o.store, true, async bench => {
        const report = await addAll(context, bench, name, sample ? context.samples() : paths, engineOf(o))
        await tellAdded(context, report, false)
        if (context.signal.aborted) return
        await printRecord(context, bench, name)
        if (o.serve !== false) await serveUntilStopped(context, bench, name, o)
      })
    })
}
