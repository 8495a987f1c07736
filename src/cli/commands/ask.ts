import { type Command, Option } from 'commander'
import type { ANSWERS } from '../../ask/answers.ts'
import type * as q from '../../ask/question.ts'
import { reportRows } from '../../ask/reports.ts'
import { ENTRY_KINDS, LANES } from '../../ask/views.ts'
import { canonicalJson } from '../../model/canonical.ts'
import {
  COMMITMENT_STATUSES,
  EVENT_TYPES,
  PROPOSAL_STATUSES,
  STATEMENT_ACTS,
  STATEMENT_MODES,
} from '../../model/lists.ts'
import type { Record } from '../../model/record.ts'
import type { DossierDesk } from '../../serve/desk.ts'
import { type Context, paperFor, withStore } from '../context.ts'
import { type CommonOptions, dateOption, onRecord, wholeNumber } from '../options.ts'
import { printActors } from '../print/actors.ts'
import { printCommitments } from '../print/commitments.ts'
import { printFigures } from '../print/figures.ts'
import type { Paper } from '../print/page.ts'
import { printPositions } from '../print/positions.ts'
import { printProblems } from '../print/problems.ts'
import { printProposals } from '../print/proposals.ts'
import { printRelated } from '../print/related.ts'
import { printReports } from '../print/reports.ts'
import { printSearch } from '../print/search.ts'
import { printShow } from '../print/show.ts'
import { printStatements } from '../print/statements.ts'
import { printTimeline } from '../print/timeline.ts'

interface AskOptions extends CommonOptions {
  readonly asOf?: string
}

/** Asks one question of a dossier and prints its view, or its bytes with --json. */
async function ask<V>(
  context: Context,
  options: AskOptions,
  answer: (answers: typeof ANSWERS, record: Record, dossier: DossierDesk) => Promise<V>,
  print: (paper: Paper, view: V, record: Record) => string,
): Promise<void> {
  await withStore(context, options.store, false, async bench => {
    const dossier = await bench.dossier(options.dossier)
    const record = await dossier.record(options.asOf ?? null)
    const answers = await import('../../ask/answers.ts')
    const view = await answer(answers.ANSWERS, record, dossier)
    await context.io.out(
      options.json === true
        ? `${canonicalJson(view)}\n`
        : print(paperFor(context.io, dossier.name, record), view, record),
    )
  })
}

const paged = (command: Command): Command =>
  onRecord(command)
    .option('--limit <n>', 'at most so many', wholeNumber(1))
    .option('--cursor <id>', 'go on after this one')

const between = (command: Command): Command =>
  command
    .option('--from <date>', 'not before this date', dateOption)
    .option('--to <date>', 'not after this date', dateOption)

/** The commands that ask: each takes its question's filters as options. */
export function askCommands(program: Command, context: Context): void {
  between(paged(program.command('timeline')))
    .summary('what happened when')
    .description(
      'Meetings, events, timed statements and publications in their order, each with the basis of its date.',
    )
    .option('--actor <name>', 'only with this actor: a name in any spelling, or an id')
    .addOption(new Option('--kind <kind>', 'only this kind').choices(ENTRY_KINDS))
    .addOption(new Option('--type <type>', 'only events of this PLOVER type').choices(EVENT_TYPES))
    .option('--place <name>', 'only at places with these words in their name')
    .addOption(new Option('--lane <lane>', 'only this lane').choices(LANES))
    .addHelpText(
      'after',
      '\nExamples:\n  parley timeline\n  parley timeline --actor Rutte --from 2025-03\n  parley timeline --as-of 2025-03-13 --json',
    )
    .action((o: AskOptions & q.TimelineQuestion) =>
      ask(
        context,
        o,
        (a, r, d) => a.timeline.answer(r, o, d.library),
        (p, v, r) => printTimeline(p, v, reportRows(r)),
      ),
    )
  between(paged(program.command('statements')))
    .summary('who said what')
    .description(
      'Statements with speaker, words, time, channel and the chain of voices through which they are known.',
    )
    .option('--actor <name>', 'only by this speaker: a name in any spelling, or an id')
    .option('--channel <words>', 'only through this channel: "Truth Social", "press conference"')
    .addOption(new Option('--mode <mode>', 'only this form').choices(STATEMENT_MODES))
    .addOption(
      new Option('--act <act>', 'only this act; quoted terms are listed only so').choices(STATEMENT_ACTS),
    )
    .option('--text <words>', 'only those that hold these words')
    .addHelpText(
      'after',
      '\nExamples:\n  parley statements --actor Starmer --mode direct\n  parley statements --text backstop --from 2025-02 --to 2025-03',
    )
    .action((o: AskOptions & q.StatementsQuestion) =>
      ask(
        context,
        o,
        (a, r, d) => a.statements.answer(r, o, d.library),
        (p, v, r) => printStatements(p, v, reportRows(r)),
      ),
    )
  paged(program.command('commitments'))
    .summary('who has promised what by when')
    .description('Pledges, offers, plans, forecasts and threats by their deadline, with what became of each.')
    .option('--actor <name>', 'only those owed by or to this actor: a name in any spelling, or an id')
    .addOption(new Option('--status <status>', 'only in this status').choices(COMMITMENT_STATUSES))
    .addHelpText(
      'after',
      '\nExamples:\n  parley commitments --status due-soon\n  parley commitments --as-of 2025-08-30',
    )
    .action((o: AskOptions & q.CommitmentsQuestion) =>
      ask(context, o, (a, r, d) => a.commitments.answer(r, o, d.library), printCommitments),
    )
  paged(program.command('proposals'))
    .summary('what is on the table')
    .description(
      'Deals, plans, orders of steps and hurdles, with what is in them and how each side answered.',
    )
    .option('--actor <name>', 'only with this actor: a name in any spelling, or an id')
    .addOption(new Option('--status <status>', 'only in this standing').choices(PROPOSAL_STATUSES))
    .addHelpText('after', '\nExample:\n  parley proposals --as-of 2025-03-13')
    .action((o: AskOptions & q.ProposalsQuestion) =>
      ask(context, o, (a, r, d) => a.proposals.answer(r, o, d.library), printProposals),
    )
  paged(program.command('figures'))
    .summary('what is counted and measured')
    .description(
      'Figures with what they measure, and which of one matter agree, differ or cannot be compared.',
    )
    .argument('[words]', 'only those whose measure, scope or words hold these')
    .addHelpText('after', '\nExample:\n  parley figures troops')
    .action((text: string | undefined, o: AskOptions & q.Paging) =>
      ask(
        context,
        o,
        (a, r, d) => a.figures.answer(r, text === undefined ? o : { ...o, text }, d.library),
        printFigures,
      ),
    )
  paged(program.command('actors'))
    .summary('who takes part')
    .description(
      'People, states and organisations with every spelling of their names, and the roles they were seen in.',
    )
    .argument('[name]', 'only this one: a name in any spelling, or an id')
    .addHelpText('after', '\nExamples:\n  parley actors\n  parley actors Zelensky')
    .action((name: string | undefined, o: AskOptions & q.Paging) =>
      ask(
        context,
        o,
        (a, r, d) => a.actors.answer(r, name === undefined ? o : { ...o, name }, d.library),
        printActors,
      ),
    )
  paged(program.command('reports'))
    .summary('what was read')
    .description('The reports with outlet, agency, date and how it is known, and copies of one voice.')
    .argument('[words]', 'only those whose headline, outlet or agency holds these words')
    .addHelpText('after', '\nExamples:\n  parley reports\n  parley reports "Quayside Daily"')
    .action((text: string | undefined, o: AskOptions & q.Paging) =>
      ask(
        context,
        o,
        (a, r, d) => a.reports.answer(r, text === undefined ? o : { ...o, text }, d.library),
        printReports,
      ),
    )
  paged(program.command('positions'))
    .summary('who holds which position')
    .description(
      'Positions by issue and holder, each a series over time: stance, conditions, first- or second-hand, the voices, and shifts that a report tells of.',
    )
    .option('--actor <name>', 'only of this holder; a state gives all who speak for it')
    .option('--issue <name>', 'only on this issue, by its id or label')
    .addHelpText(
      'after',
      '\nExamples:\n  parley positions --actor Starmer\n  parley positions --issue ceasefire --as-of 2025-03-13',
    )
    .action((o: AskOptions & q.PositionsQuestion) =>
      ask(
        context,
        o,
        (a, r, d) => a.positions.answer(r, o, d.library),
        (p, v, r) => printPositions(p, v, reportRows(r)),
      ),
    )
  paged(program.command('problems'))
    .summary('what deserves a look')
    .description('What did not go as hoped while reading and linking, each with what to do next.')
    .addHelpText('after', '\nExample:\n  parley problems')
    .action((o: AskOptions & q.Paging) =>
      ask(context, o, (a, r, d) => a.problems.answer(r, o, d.library), printProblems),
    )
  onRecord(program.command('search'))
    .summary('the passages nearest to some words')
    .description('The passages nearest to some words, best first, in the reports of the record.')
    .argument('<words...>', 'what to look for')
    .option('--limit <n>', 'at most so many', wholeNumber(1))
    .addOption(
      new Option('--by <way>', 'by the words that stand there, or by likeness of meaning (parley vectors)')
        .choices(['words', 'meaning'])
        .default('words'),
    )
    .addHelpText(
      'after',
      '\nExamples:\n  parley search security guarantees\n  parley search --by meaning "who would protect Kyiv after a truce"',
    )
    .action(
      (
        words: readonly string[],
        o: AskOptions & Pick<q.SearchQuestion, 'by'> & { readonly limit?: number },
      ) =>
        ask(
          context,
          o,
          (a, r, d) =>
            a.search.answer(r, { query: words.join(' '), limit: o.limit ?? 20, by: o.by }, d.library),
          printSearch,
        ),
    )
  onRecord(program.command('related'))
    .summary('what may belong to it by likeness of meaning')
    .description(
      'Suggests, by vectors (parley vectors make): for a report related reports, for a statement other wordings of it, for a commitment ' +
        'later sentences that may settle it, for all else and for a sentence others like it. No part of the record.',
    )
    .argument('<id>', 'an id, or its first characters; a sentence as ARTICLE:NUMBER')
    .option('--limit <n>', 'at most so many', wholeNumber(1))
    .addHelpText('after', '\nExamples:\n  parley related a_dcce4c3\n  parley related a_dcce4c3:12')
    .action((id: string, o: AskOptions & { readonly limit?: number }) =>
      ask(
        context,
        o,
        (a, r, d) => a.related.answer(r, { id, limit: o.limit ?? 10 }, d.library),
        printRelated,
      ),
    )
  onRecord(program.command('show'))
    .summary('one thing, with every sentence that shows it')
    .description(
      'Anything by its id or the start of one: the chain of voices, the sentences, the bytes in the raw file.',
    )
    .argument('<id>', 'an id, or its first characters')
    .addHelpText('after', '\nExample:\n  parley show meeting_3f9c21a')
    .action((id: string, o: AskOptions) =>
      ask(context, o, (a, r, d) => a.show.answer(r, { id }, d.library), printShow),
    )
}
