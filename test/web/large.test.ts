import { rm } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LARGE, LARGE_ENTRIES, largeDesk } from '../support/large.ts'
import { BROWSER, builtPage, launch, type Served, serveDesk } from './support.ts'

describe.skipIf(BROWSER === null)('the page on a large dossier', { timeout: 180_000 }, () => {
  let built: string
  let browser: Browser
  let served: Served
  beforeAll(async () => {
    built = await builtPage()
    browser = await launch(BROWSER ?? '')
    served = await serveDesk(largeDesk(), built)
  }, 180_000)
  afterAll(async () => {
    await browser?.close()
    await served?.close()
    await rm(built, { recursive: true, force: true })
  })

  it('shows its first view soon, draws few elements for many entries, and does not freeze', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    const scripts = new Map<string, number>()
    page.on('response', async r => {
      if (/\.js$/u.test(new URL(r.url()).pathname)) scripts.set(r.url(), gzipSync(await r.body()).length)
    })
    await page.goto(`${served.url}d/${LARGE}/timeline`)
    await page.getByRole('table').getByRole('link').first().waitFor()
    const first = await page.evaluate(() => performance.now())
    await page.waitForFunction(
      rows => document.querySelector('table')?.getAttribute('aria-rowcount') === String(rows),
      LARGE_ENTRIES + 1,
      { timeout: 60_000 },
    )
    const whole = await page.evaluate(() => performance.now())
    const drawn = await page.evaluate(() => document.querySelectorAll('*').length)
    const zoomed = await page.evaluate(async () => {
      const started = performance.now()
      document.querySelector<HTMLButtonElement>('[aria-label="Zoom in"]')?.click()
      await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)))
      return performance.now() - started
    })
    await page.mouse.move(600, 700)
    await page.mouse.wheel(0, 400_000)
    await page.waitForTimeout(400)
    const low = await page.getByRole('table').getByRole('link').count()
    const bytes = [...scripts.values()].reduce((n, b) => n + b, 0)
    console.info(
      `large dossier: first view ${Math.round(first)} ms, all entries ${Math.round(whole)} ms, zoom ${Math.round(zoomed)} ms, ${drawn} elements, ${Math.round(bytes / 1000)} kB of JavaScript gzipped`,
    )
    // The goals are 1.5 s and a few frames; the limits here leave room for a machine that is busy with other tests.
    expect(first).toBeLessThan(20_000)
    expect(zoomed).toBeLessThan(2500)
    expect(drawn).toBeLessThan(4000)
    expect(low).toBeGreaterThan(3)
    expect(bytes).toBeLessThan(250_000)
  })
})
