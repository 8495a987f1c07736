import { resolve } from 'node:path'
import { Argument, type Command, InvalidArgumentError } from 'commander'
import { vectors } from '../../ask/vectors.ts'
import type { VectorsView } from '../../ask/views.ts'
import { canonicalJson } from '../../model/canonical.ts'
import { ParleyError } from '../../model/problem.ts'
import { type Context, EXIT, withStore } from '../context.ts'
import { styleOf } from '../io.ts'
import { type CommonOptions, onDossier } from '../options.ts'
import { count } from '../print/page.ts'
import { problemLines } from '../print/problems.ts'
import { progressOn } from '../progress.ts'
import type { Workbench } from '../workbench.ts'

const DEEDS = ['status', 'make', 'remove'] as const
type Deed = (typeof DEEDS)[number]

interface VectorFlags extends CommonOptions {
  readonly weights?: string
}

/** `parley vectors`: makes vectors of sentences, tells how far they go, and removes them. */
export function vectorCommands(program: Command, context: Context): void {
  onDossier(program.command('vectors'))
    .summary('vectors of sentences, for what is alike in meaning')
    .description(
      'Makes a vector of every sentence, by which related reports, other wordings of a quotation and what may settle a commitment are ' +
        'suggested, and search goes by meaning. They are no part of the record. Once made, add, update and watch keep them up to date.',
    )
    .addArgument(new Argument('[deed]', 'what to do').choices(DEEDS).default('status'))
    .option('--weights <folder>', 'make them by these weights, not by the package’s', folder)
    .addHelpText(
      'after',
      '\nExamples:\n  parley vectors make\n  parley vectors make --weights models/multi-qa-MiniLM-L6\n  parley vectors\n  parley vectors remove',
    )
    .action(async (deed: Deed, o: VectorFlags) => {
      if (o.weights !== undefined && deed !== 'make')
        throw new ParleyError('input.bad-option', { option: '--weights', why: 'it goes with: vectors make' })
      await withStore(context, o.store, false, bench => DO[deed](context, bench, o))
    })
}

function folder(value: string): string {
  if (value === '') throw new InvalidArgumentError('Name a folder.')
  return resolve(value)
}

const DO: Readonly<Record<Deed, (context: Context, bench: Workbench, o: VectorFlags) => Promise<void>>> = {
  status: async ({ io }, bench, o) => {
    const dossier = await bench.dossier(o.dossier)
    const view = await vectors(await dossier.record(null), dossier.library)
    await io.out(o.json === true ? `${canonicalJson(view)}\n` : statusWords(view, o.dossier))
  },
  make: async (context, bench, o) => {
    const { io, signal } = context
    const { id } = await bench.dossier(o.dossier)
    // Without a folder those that are there are kept up to date by their own weights; where there are none, by the package's.
    const weights = o.weights ?? (await bench.vectorSetting(id))?.weights ?? null
    const progress = progressOn(io)
    const report = await bench
      .makeVectors(id, weights, signal, (done, total) => progress.step(`Vectors of ${done} of ${total}`))
      .finally(progress.done)
    const style = styleOf(io.colour)
    await io.out(
      o.json === true
        ? `${canonicalJson(report)}\n`
        : `${[
            `${style.good('✓')} Vectors of ${count(report.sentences, 'sentence')} in ${count(report.readings, 'report')}, ${report.made} of them new, by ${report.model}.`,
            ...report.problems.flatMap(p => problemLines(style, io.width, p)),
          ].join('\n')}\n`,
    )
    if (report.left > 0) context.exit(signal.aborted ? EXIT.stopped : EXIT.some)
  },
  remove: async ({ io }, bench, o) => {
    const { id } = await bench.dossier(o.dossier)
    const removed = await bench.removeVectors(id)
    await io.out(
      o.json === true
        ? `${canonicalJson({ removed })}\n`
        : removed
          ? '✓ The vectors are removed; the record is as it was.\n'
          : 'There were none.\n',
    )
  },
}

const statusWords = (view: VectorsView, dossier: string): string =>
  view.model === null
    ? `No vectors. Make them with: parley vectors make --dossier ${dossier}\n`
    : `Vectors of ${count(view.sentences, 'sentence')} in ${view.covered} of ${count(view.articles, 'report')}, by ${view.model}.${
        view.covered < view.articles ? `\nMake the others with: parley vectors make --dossier ${dossier}` : ''
      }\n`
