import { CommanderError } from 'commander'
import { canonicalJson } from '../model/canonical.ts'
import { type Problem, problemOf } from '../model/problem.ts'
import { type Context, EXIT } from './context.ts'
import { styleOf } from './io.ts'
import { problemLines } from './print/problems.ts'
import { createProgram } from './program.ts'

/** Exit code of a problem: what is not there is told apart from what failed. */
function exitCodeOf(p: Problem): number {
  if (/^(ask\.|embed\.no-vectors|store\.(no-dossier|missing)|decide\.|watch\.)/u.test(p.code))
    return EXIT.notFound
  return /^(?:input\.|language\.other-engine$)/u.test(p.code) ? EXIT.usage : EXIT.some
}

/**
 * Runs one command line (without node and script) and gives its exit code. What goes wrong is told on stderr with its
 * code and what to do next; with --json as JSON.
 */
export async function run(args: readonly string[], context: Omit<Context, 'exit'>): Promise<number> {
  let code: number = EXIT.ok
  const exit = (n: number): void => {
    code = Math.max(code, n)
  }
  try {
    await createProgram({ ...context, exit }).parseAsync(args, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage
    const p = problemOf(error)
    const { io } = context
    await io.err(
      args.includes('--json')
        ? `${canonicalJson({ problem: p })}\n`
        : `${problemLines(styleOf(io.colour), io.width, p, '').join('\n')}\n`,
    )
    return exitCodeOf(p)
  }
}
