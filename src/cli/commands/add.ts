import type { Command } from 'commander'
import type { AddReport } from '../../follow/add.ts'
import type { FetchChoices } from '../../follow/fetch/fetcher.ts'
import { canonicalJson, sortedBy } from '../../model/canonical.ts'
import { ParleyError } from '../../model/problem.ts'
import { type Context, EXIT, withStore } from '../context.ts'
import { type Io, styleOf } from '../io.ts'
import {
  type CommonOptions,
  choicesOf,
  dateOption,
  type EngineFlag,
  engineOf,
  type FetchFlags,
  fetching,
  onDossier,
  reading,
} from '../options.ts'
import { printAdded } from '../print/added.ts'
import { count } from '../print/page.ts'
import { problemLines } from '../print/problems.ts'
import { progressOn } from '../progress.ts'
import { clean } from '../text.ts'
import type { Workbench } from '../workbench.ts'

/** Adds paths with a line of progress meanwhile. */
export async function addAll(
  context: Context,
  bench: Workbench,
  dossier: string,
  paths: readonly string[],
  choices: FetchChoices & EngineFlag = {},
): Promise<AddReport> {
  const progress = progressOn(context.io)
  const options = { ...choices, signal: context.signal, input: context.io.stdin }
  try {
    return await bench.addPaths(dossier, paths, options, (file, done, total) =>
      progress.step(`Reading ${done} of ${total} · ${clean(file.name)}`),
    )
  } finally {
    progress.done()
  }
}

/** Tells what was added; the exit code says whether all of it was. */
export async function tellAdded(context: Context, report: AddReport, json: boolean): Promise<void> {
  const { io } = context
  const { files, problems, left } = report
  await io.out(
    json
      ? `${canonicalJson({ files: sortedBy(files, f => f.name), problems, left, ...(report.vectors ? { vectors: report.vectors } : {}) })}\n`
      : printAdded(io, styleOf(io.colour), report),
  )
  tellVectors(io, report)
  if (files.some(f => f.outcome === 'refused') || problems.length > 0) context.exit(EXIT.some)
  if (context.signal.aborted) context.exit(EXIT.stopped)
}

/** What kept vectors from being made, on stderr: all else was done. */
function tellVectors(io: Io, { vectors }: Pick<AddReport, 'vectors'>): void {
  if (vectors?.problem) io.err(`${problemLines(styleOf(false), io.width, vectors.problem, '').join('\n')}\n`)
}

/** `parley add`, `parley date` and `parley update`: the commands that append. */
export function addCommands(program: Command, context: Context): void {
  fetching(reading(onDossier(program.command('add'))))
    .summary('add reports')
    .description('Adds reports from files, folders and addresses. What is there already is not added twice.')
    .argument('<path...>', 'files, folders, patterns, - for standard input, addresses, lists of feeds (OPML)')
    .addHelpText(
      'after',
      '\nExamples:\n  parley add reports/\n  parley add a.txt b.html --dossier talks\n  parley add https://news.example/story\n  curl -s https://news.example/story | parley add -',
    )
    .action(async (paths: readonly string[], o: CommonOptions & FetchFlags & EngineFlag) => {
      await withStore(context, o.store, true, async bench => {
        const report = await addAll(context, bench, o.dossier, paths, { ...choicesOf(o), ...engineOf(o) })
        await tellAdded(context, report, o.json === true)
      })
    })
  onDossier(program.command('date'))
    .summary('set the date of an article')
    .description('Sets the date of an article by a decision; everything relative in it is resolved anew.')
    .argument('<article>', 'an article’s id, or its first characters')
    .argument('[date]', 'YYYY-MM-DD, or another EDTF date', dateOption)
    .option('--undo', 'take the decision back')
    .addHelpText('after', '\nExamples:\n  parley date a_dcce4c3 2025-08-19\n  parley date a_dcce4c3 --undo')
    .action(
      async (article: string, date: string | undefined, o: CommonOptions & { readonly undo?: boolean }) => {
        if ((date === undefined) !== (o.undo === true))
          throw new ParleyError('input.bad-option', {
            option: 'date',
            why: date === undefined ? 'give a date, or --undo' : 'give a date or --undo, not both',
          })
        await withStore(context, o.store, false, async bench => {
          const dossier = await bench.dossier(o.dossier)
          const id = await dossier.date(article, date ?? null)
          const words = date === undefined ? 'has its own date again' : `is dated ${date} by your decision`
          await context.io.out(
            o.json === true
              ? `${canonicalJson({ article: id, date: date ?? null })}\n`
              : `✓ ${id} ${words}.\n`,
          )
        })
      },
    )
  reading(onDossier(program.command('update')))
    .summary('read everything again with this version')
    .description(
      'Reads and finds again what older versions, or another engine, had read; the old readings are kept.',
    )
    .addHelpText('after', '\nExamples:\n  parley update\n  parley update --engine accurate')
    .action(async (o: CommonOptions & EngineFlag) => {
      await withStore(context, o.store, false, async bench => {
        const progress = progressOn(context.io)
        const { id } = await bench.dossier(o.dossier)
        const report = await bench
          .update(id, { signal: context.signal, ...engineOf(o) }, (_, done, total) =>
            progress.step(`Reading again ${done} of ${total}`),
          )
          .finally(progress.done)
        const style = styleOf(context.io.colour)
        const told = [
          `${style.good('✓')} ${count(report.updated.length, 'source file')} read anew, ${report.current} up to date.`,
          ...report.problems.flatMap(p => problemLines(style, context.io.width, p.problem)),
        ]
        await context.io.out(o.json === true ? `${canonicalJson(report)}\n` : `${told.join('\n')}\n`)
        tellVectors(context.io, report)
        if (report.problems.length > 0) context.exit(EXIT.some)
        if (context.signal.aborted) context.exit(EXIT.stopped)
      })
    })
  onDossier(program.command('doctor'))
    .summary('look the store over')
    .description('Looks the whole store over and says what is wrong with it, if anything.')
    .addHelpText('after', '\nExample:\n  parley doctor --store parley.db')
    .action(async (o: CommonOptions) => {
      await withStore(context, o.store, false, async bench => {
        const wrong = await bench.check()
        await context.io.out(
          o.json === true
            ? `${canonicalJson({ store: bench.path, wrong })}\n`
            : wrong.length === 0
              ? `✓ ${bench.path} is sound.\n`
              : `${[`${bench.path} is not sound:`, ...wrong.map(w => `  ! ${clean(w)}`)].join('\n')}\n`,
        )
        if (wrong.length > 0) context.exit(EXIT.some)
      })
    })
}
