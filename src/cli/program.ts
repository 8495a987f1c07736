import { Command } from 'commander'
import { addCommands } from './commands/add.ts'
import { askCommands } from './commands/ask.ts'
import { exportCommands } from './commands/export.ts'
import { filterCommands } from './commands/filter.ts'
import { scopeCommands } from './commands/scope.ts'
import { serveCommands } from './commands/serve.ts'
import { vectorCommands } from './commands/vectors.ts'
import { watchCommands } from './commands/watch.ts'
import type { Context } from './context.ts'

const EXAMPLES = `
Examples:
  parley add reports/                 add a folder of reports
  parley timeline                     what happened when
  parley statements --actor Starmer   who said what
  parley commitments                  who has promised what by when
  parley show meeting_3f9c21a         one thing, with every sentence that shows it
  parley serve                        the record in a browser

Exit codes: 0 done · 1 done, but some input was not taken · 2 the command was not understood ·
3 there is no such thing · 130 stopped with Ctrl-C`

/** The whole command line over a context. Throws `CommanderError` for what it does not understand. */
export function createProgram(context: Context): Command {
  const { io } = context
  const program = new Command('parley')
    .description(
      'Follows a negotiation through its news coverage and keeps a record that can be checked sentence by sentence.',
    )
    .version(context.version, '-V, --version')
    .helpOption('-h, --help', 'this help')
    .helpCommand('help [command]', 'the help of a command')
    .configureOutput({
      writeOut: text => void io.out(text),
      writeErr: text => void io.err(text),
      getOutHelpWidth: () => io.width,
      getErrHelpWidth: () => io.width,
      getOutHasColors: () => io.colour,
      getErrHasColors: () => io.colour,
    })
    .addHelpText('after', EXAMPLES)
    .showHelpAfterError('(parley --help lists everything)')
    .showSuggestionAfterError()
    .exitOverride()
  addCommands(program, context)
  watchCommands(program, context)
  askCommands(program, context)
  scopeCommands(program, context)
  vectorCommands(program, context)
  serveCommands(program, context)
  exportCommands(program, context)
  filterCommands(program, context)
  return program
}
