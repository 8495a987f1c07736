import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { type Browser, chromium } from 'playwright-core'
import { LARGE, LARGE_ENTRIES } from '../../test/support/large.ts'
import { table } from '../table.ts'

/** Where Debian and others put Chromium; `PARLEY_CHROMIUM` names another place. */
const BROWSER = [process.env['PARLEY_CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser'].find(
  p => p !== undefined && p !== '' && existsSync(p),
)

/** Loads of each page; the median is told. */
const RUNS = 5

const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0

/** Milliseconds of one load, by the browser's own clock, from the start of the navigation. */
interface Load {
  /** Something of the page is painted. */
  readonly painted: number
  /** The first entries can be read. */
  readonly first: number
  /** All entries are there. */
  readonly whole: number
  /** From a click on "zoom in" to the frame that shows it. */
  readonly zoom: number
  readonly elements: number
  /** Scripts of the first view, gzipped, in bytes. */
  readonly scripts: number
}

async function loadPage(browser: Browser, url: string): Promise<Load> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  const scripts = new Map<string, number>()
  page.on('response', async r => {
    if (/\.js$/u.test(new URL(r.url()).pathname)) scripts.set(r.url(), gzipSync(await r.body()).length)
  })
  await page.addInitScript(
    rows => {
      new MutationObserver(() => {
        const list = document.querySelector('table')
        if (list?.querySelector('a') && performance.getEntriesByName('first').length === 0)
          performance.mark('first')
        if (
          list?.getAttribute('aria-rowcount') === rows &&
          performance.getEntriesByName('whole').length === 0
        )
          performance.mark('whole')
      }).observe(document, { childList: true, subtree: true, attributes: true })
    },
    String(LARGE_ENTRIES + 1),
  )
  await page.goto(`${url}d/${LARGE}/timeline`)
  await page.waitForFunction(() => performance.getEntriesByName('whole').length > 0, null, {
    timeout: 60_000,
  })
  const told = await page.evaluate(async () => {
    const started = performance.now()
    document.querySelector<HTMLButtonElement>('[aria-label="Zoom in"]')?.click()
    await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    return {
      marks: performance.getEntries().map(e => [e.name, e.startTime] as const),
      zoom: performance.now() - started,
      elements: document.querySelectorAll('*').length,
    }
  })
  await context.close()
  const { marks, ...rest } = told
  const at = new Map(marks)
  return {
    ...rest,
    painted: at.get('first-contentful-paint') ?? 0,
    first: at.get('first') ?? 0,
    whole: at.get('whole') ?? 0,
    scripts: [...scripts.values()].reduce((n, b) => n + b, 0),
  }
}

/** The plain list of the same dossier: painted, and wholly there. */
async function loadPlain(
  browser: Browser,
  url: string,
): Promise<Pick<Load, 'painted' | 'whole' | 'elements'>> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  await page.goto(`${url}plain/${LARGE}`)
  const told = await page.evaluate(() => ({
    painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    whole: performance.getEntriesByType('navigation')[0]?.duration ?? 0,
    elements: document.querySelectorAll('*').length,
  }))
  await context.close()
  return told
}

/** Serves the large dossier in a process of its own. */
async function served(): Promise<{ readonly url: string; close(): void }> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', fileURLToPath(new URL('serve.ts', import.meta.url))],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  )
  const [url] = await createInterface({ input: child.stdout })
    [Symbol.asyncIterator]()
    .next()
    .then(r => [r.value])
  if (typeof url !== 'string') throw new Error('the server of the page bench did not start')
  return { url, close: () => child.stdin.end() }
}

/**
 * The page on a dossier of 5,000 reports and 25,000 entries, timed by Chromium, beside the plain list of the same dossier in the
 * same run. Gives a table, or a sentence where there is no browser.
 */
async function pageTable(): Promise<string> {
  if (BROWSER === undefined)
    return 'No Chromium here: the page is not timed. Install it, or name it in PARLEY_CHROMIUM.'
  const server = await served()
  const browser = await chromium.launch({ executablePath: BROWSER, args: ['--no-sandbox'] })
  try {
    await loadPage(browser, server.url)
    const pages: Load[] = []
    const plain: Pick<Load, 'painted' | 'whole' | 'elements'>[] = []
    for (let i = 0; i < RUNS; i++) {
      pages.push(await loadPage(browser, server.url))
      plain.push(await loadPlain(browser, server.url))
    }
    const ms = (values: readonly number[]): string => `${Math.round(middle(values))} ms`
    return table(
      [`${LARGE_ENTRIES} entries in Chromium`, 'page', 'plain list'],
      [
        ['first paint', ms(pages.map(p => p.painted)), ms(plain.map(p => p.painted))],
        ['first entries', ms(pages.map(p => p.first)), ms(plain.map(p => p.painted))],
        ['all entries', ms(pages.map(p => p.whole)), ms(plain.map(p => p.whole))],
        ['zoom', ms(pages.map(p => p.zoom)), '–'],
        ['elements', String(middle(pages.map(p => p.elements))), String(middle(plain.map(p => p.elements)))],
        ['JavaScript, gzipped', `${Math.round(middle(pages.map(p => p.scripts)) / 1000)} kB`, '–'],
      ],
    )
  } finally {
    await browser.close()
    server.close()
  }
}

process.stdout.write(`${await pageTable()}\n`)
