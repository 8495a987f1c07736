import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { build } from 'vite'
import { openBench } from '../../src/cli/store-bench.ts'
import { standardWay } from '../../src/follow/way.ts'
import { loadFastEngine } from '../../src/language/index.ts'
import { createApp } from '../../src/serve/app.ts'
import type { Desk } from '../../src/serve/desk.ts'
import { listen } from '../../src/serve/listen.ts'

/** Where Debian and others put Chromium; `PARLEY_CHROMIUM` names another place. */
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
]

/** The browser that drives these tests, or null where there is none. */
export const BROWSER: string | null =
  [process.env['PARLEY_CHROMIUM'], ...PLACES].find(p => p !== undefined && p !== '' && existsSync(p)) ?? null

if (BROWSER === null)
  console.warn(
    'No Chromium here: the tests of the page are skipped. Install it, or name it in PARLEY_CHROMIUM.',
  )

/** Builds the page from its sources into a folder of its own. */
export async function builtPage(): Promise<string> {
  const outDir = await mkdtemp(join(tmpdir(), 'parley-page-'))
  const root = fileURLToPath(new URL('../../web/', import.meta.url))
  await build({
    root,
    configFile: join(root, 'vite.config.ts'),
    build: { outDir, emptyOutDir: true },
    logLevel: 'error',
  })
  return outDir
}

export const launch = (path: string): Promise<Browser> =>
  chromium.launch({ executablePath: path, args: ['--no-sandbox'] })

export interface Served {
  readonly url: string
  close(): Promise<void>
}

/** Serves a desk with the page. */
export async function serveDesk(desk: Desk, page: string): Promise<Served> {
  return listen(createApp(desk, { page }), { port: 0 })
}

/** Serves a fresh store, with the whole way behind it, under one dossier. */
export async function serveFresh(page: string, dossier: string): Promise<Served> {
  const folder = await mkdtemp(join(tmpdir(), 'parley-store-'))
  const way = standardWay(loadFastEngine())
  const bench = await openBench(
    join(folder, 'test.db'),
    true,
    () => way,
    () => '2025-01-01T00:00:00Z',
  )
  await bench.addPaths(dossier, [], { input: Readable.from([]) }, () => {})
  const served = await serveDesk(bench, page)
  return {
    url: served.url,
    close: async () => {
      await served.close()
      await bench.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/**
 * Drops files on the page, as a hand does: holds them over it until the page shows that it would take them, since a page that was only just opened
 * does not listen yet, and lets go.
 */
export async function drop(
  page: Page,
  files: readonly { readonly name: string; readonly text: string }[],
): Promise<void> {
  const data = await page.evaluateHandle(list => {
    const transfer = new DataTransfer()
    for (const { name, text } of list) transfer.items.add(new File([text], name, { type: 'text/plain' }))
    return transfer
  }, files)
  const over = page.locator('.drop-over')
  while (!(await over.isVisible())) {
    await page.dispatchEvent('body', 'dragenter', { dataTransfer: data })
    await page.waitForTimeout(50)
  }
  for (const type of ['dragover', 'drop']) await page.dispatchEvent('body', type, { dataTransfer: data })
}

/** The words that are lit under a name, in the order of the page. */
export const litWords = (page: Page, name: string): Promise<readonly string[]> =>
  page.evaluate(n => [...(CSS.highlights.get(n) ?? [])].map(r => String(r)), name)
