import { fileURLToPath } from 'node:url'
import { createApp } from '../../src/serve/app.ts'
import { listen } from '../../src/serve/listen.ts'
import { largeDesk } from '../../test/support/large.ts'

/** A process of its own that serves a large dossier with the built page and prints its address; ends with its standard input. */

const page = fileURLToPath(new URL('../../dist/web', import.meta.url))
const served = await listen(createApp(largeDesk(), { page }), { port: 0 })
process.stdout.write(`${served.url}\n`)
process.stdin.on('end', () => void served.close()).resume()
