import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

/** Times the page in a process of its own, since what is measured there runs in a browser; gives what it prints. */
export async function pageTable(): Promise<string> {
  const program = fileURLToPath(new URL('main.ts', import.meta.url))
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', program])
  return stdout
}
