import { readFile } from 'node:fs/promises'
import { Argument, type Command } from 'commander'
import { ANSWERS } from '../../ask/answers.ts'
import { acceptIssues, acceptScope } from '../../follow/scope.ts'
import { canonicalJson } from '../../model/canonical.ts'
import { ParleyError } from '../../model/problem.ts'
import { type Context, paperFor, withStore } from '../context.ts'
import { type CommonOptions, onDossier, onRecord } from '../options.ts'
import { printIssues, printScope } from '../print/scope.ts'

interface ScopeOptions extends CommonOptions {
  readonly asOf?: string
}

/** What a file of the user's holds, as JSON; throws `decide.bad-value` where it cannot be read. */
async function jsonFile(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as unknown
  } catch (error) {
    throw new ParleyError('decide.bad-value', {
      what: 'file',
      why: error instanceof Error ? error.message : String(error),
    })
  }
}

/** `parley scope`, `parley issues`, `parley topic`: what a dossier is about, and the user's word on it. */
export function scopeCommands(program: Command, context: Context): void {
  const lists = [
    { name: 'scope', print: printScope, summary: 'what the dossier is about', set: 'its parties and period' },
    { name: 'issues', print: printIssues, summary: 'what is negotiated', set: 'its list of issues' },
  ] as const
  for (const { name, print, summary, set } of lists) {
    const command = program
      .command(name)
      .summary(summary)
      .description(`Lists ${set}, as set or as the reports propose.`)
    onRecord(command).action((o: ScopeOptions) =>
      withStore(context, o.store, false, async bench => {
        const dossier = await bench.dossier(o.dossier)
        const record = await dossier.record(o.asOf ?? null)
        const view = await ANSWERS.scope.answer(record, o, dossier.library)
        await context.io.out(
          o.json !== true
            ? print(paperFor(context.io, dossier.name, record), view)
            : `${canonicalJson(name === 'scope' ? view : view.scope.issues)}\n`,
        )
      }),
    )
    const setting = command
      .command('set')
      .summary(`set ${set} from a JSON file`)
      .description(
        `Sets ${set} by a decision, from a JSON file; what \`parley ${name} --json\` prints is a start.`,
      )
      .addArgument(new Argument('[file]', 'a JSON file'))
      .option('--reset', 'take the decision back')
    onDossier(setting).action(
      async (file: string | undefined, o: CommonOptions & { readonly reset?: boolean }) => {
        if ((file === undefined) !== (o.reset === true))
          throw new ParleyError('input.bad-option', { option: 'file', why: 'give a file, or --reset' })
        const value = file === undefined ? null : await jsonFile(file)
        await withStore(context, o.store, false, async bench => {
          const dossier = await bench.dossier(o.dossier)
          const changed = await (name === 'scope' ? dossier.setScope(value) : dossier.setIssues(value))
          await context.io.out(
            o.json === true
              ? `${canonicalJson({ changed })}\n`
              : `✓ ${name} ${changed ? (value === null ? 'as proposed again' : 'set by your decision') : 'unchanged'}.\n`,
          )
        })
      },
    )
  }
  const accept = (name: 'scope' | 'issues'): Command => {
    const command = program.commands.find(c => c.name() === name) ?? program
    return onDossier(command.command('accept'))
  }
  accept('issues')
    .summary('take issues that the reports propose into the list')
    .description(
      'Takes issues into the list by a decision: words that `parley scope` shows under “not listed”.',
    )
    .argument('<words...>', 'the words of each issue, in quotation marks')
    .addHelpText('after', '\nExample:\n  parley issues accept "harbour fees"')
    .action((words: readonly string[], o: CommonOptions) =>
      withStore(context, o.store, false, async bench => {
        const dossier = await bench.dossier(o.dossier)
        await acceptIssues(dossier, words)
        await context.io.out(
          o.json === true
            ? `${canonicalJson({ accepted: words })}\n`
            : `✓ ${words.join(', ')}: on the list.\n`,
        )
      }),
    )
  accept('scope')
    .summary('keep the parties and the period that the reports propose')
    .description(
      'Fixes the parties and the period as they are proposed now, by a decision; more reports no longer move them.',
    )
    .action((o: CommonOptions) =>
      withStore(context, o.store, false, async bench => {
        const dossier = await bench.dossier(o.dossier)
        const changed = await acceptScope(dossier)
        await context.io.out(
          o.json === true
            ? `${canonicalJson({ changed })}\n`
            : `✓ scope ${changed ? 'set by your decision' : 'unchanged'}.\n`,
        )
      }),
    )
  onDossier(program.command('topic'))
    .summary('take an article into the dossier, or out of it')
    .description('Takes an article in or out by a decision; what is out is kept, and in no register.')
    .argument('<article>', 'an article’s id, or its first characters')
    .addArgument(
      new Argument('<state>', 'in, out, or back to what the scope says').choices(['in', 'out', 'auto']),
    )
    .addHelpText('after', '\nExample:\n  parley topic a_dcce4c3 in')
    .action((article: string, state: string, o: CommonOptions) =>
      withStore(context, o.store, false, async bench => {
        const dossier = await bench.dossier(o.dossier)
        const onTopic = state === 'auto' ? null : state === 'in'
        const id = await dossier.setTopic(article, onTopic)
        await context.io.out(
          o.json === true ? `${canonicalJson({ article: id, onTopic })}\n` : `✓ ${id}: ${state}.\n`,
        )
      }),
    )
}
