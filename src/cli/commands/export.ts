import { writeFile } from 'node:fs/promises'
import { type Command, Option } from 'commander'
import { EVENT_FORMATS, type EventFormat, exportEvents } from '../../export/events/index.ts'
import { toWarc } from '../../export/warc.ts'
import { ParleyError } from '../../model/problem.ts'
import { type Context, withStore } from '../context.ts'
import { type CommonOptions, dateOption, onDossier } from '../options.ts'
import { clean } from '../text.ts'

interface ExportOptions extends CommonOptions {
  readonly format?: EventFormat
  readonly asOf?: string
  readonly out?: string
}

/** Writes to the file that was named, or to standard output. */
async function give(context: Context, file: string | undefined, content: string): Promise<void> {
  if (file === undefined) await context.io.out(content)
  else await writeFile(file, content)
}

/** `parley export …`: what a dossier holds, in the formats of others. */
export function exportCommands(program: Command, context: Context): void {
  const command = program.command('export').summary('what a dossier holds, in the formats of others')
  onDossier(command.command('events'))
    .summary('events as a table of PLOVER, POLECAT, ICEWS, GDELT or Phoenix')
    .description(
      'The events of the record, one directed event a line, in the published column layout; source sentence, document and chain stand after its columns.',
    )
    .addOption(new Option('--format <name>', 'the layout').choices([...EVENT_FORMATS]).default('plover'))
    .option('--as-of <date>', 'what was published by this date', dateOption)
    .option('--out <file>', 'write to this file')
    .addHelpText('after', '\nExample:\n  parley export events --format polecat > events.tsv')
    .action(async (o: ExportOptions) => {
      await withStore(context, o.store, false, async bench => {
        const { id } = await bench.dossier(o.dossier)
        const events = await bench.events(id, o.asOf ?? null)
        await give(context, o.out, exportEvents(o.format ?? 'plover', events))
      })
    })
  onDossier(command.command('warc'))
    .summary('the raw files as they were captured, as a WARC file')
    .requiredOption('--out <file>', 'write to this file')
    .addHelpText('after', '\nExample:\n  parley export warc --out dossier.warc.gz')
    .action(async (o: ExportOptions) => {
      const { out } = o
      if (out === undefined)
        throw new ParleyError('input.bad-option', { option: '--out', why: 'a file must be named' })
      await withStore(context, o.store, false, async bench => {
        const { id } = await bench.dossier(o.dossier)
        let count = 0
        const counted = async function* () {
          for await (const file of bench.captured(id)) {
            count++
            yield file
          }
        }
        await writeFile(out, toWarc(counted()))
        await context.io.out(`✓ ${count} ${count === 1 ? 'file' : 'files'} written to ${clean(out)}.\n`)
      })
    })
}
