import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBench } from '../../src/cli/store-bench.ts'
import type { Workbench } from '../../src/cli/workbench.ts'
import { standardWay } from '../../src/follow/way.ts'
import { loadFastEngine } from '../../src/language/index.ts'
import { encoderLacks } from '../embed/missing.ts'
import { BROWSER, builtPage, launch, type Served, serveDesk } from './support.ts'

const lacks = await encoderLacks()
const SAMPLE = fileURLToPath(new URL('../../sample/', import.meta.url))

describe.skipIf(BROWSER === null || lacks !== null)('suggestions on the page', { timeout: 120_000 }, () => {
  let built: string
  let folder: string
  let browser: Browser
  let served: Served
  let bench: Workbench
  let page: Page
  const complaints: string[] = []

  beforeAll(async () => {
    built = await builtPage()
    folder = await mkdtemp(join(tmpdir(), 'parley-alike-'))
    browser = await launch(BROWSER ?? '')
    const way = standardWay(loadFastEngine())
    bench = await openBench(
      join(folder, 'sample.db'),
      true,
      () => way,
      () => '2025-01-01T00:00:00Z',
    )
    const paths = (await readdir(SAMPLE)).filter(f => /^(?:0\d|1[0-2])-/u.test(f)).map(f => join(SAMPLE, f))
    for (const name of ['plain', 'sample'])
      await bench.addPaths(name, paths, { input: Readable.from([]) }, () => {})
    const { id } = await bench.dossier('sample')
    await bench.makeVectors(id, null, new AbortController().signal, () => {})
    served = await serveDesk(bench, built)
    page = await (
      await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' })
    ).newPage()
    page.setDefaultTimeout(20_000)
    page.on('pageerror', e => complaints.push(e.message))
    page.on('console', m => {
      if (m.type() === 'error') complaints.push(m.text())
    })
  }, 240_000)
  afterAll(async () => {
    await browser?.close()
    await served?.close()
    await bench?.close()
    for (const f of [built, folder]) if (f) await rm(f, { recursive: true, force: true })
    expect(complaints).toEqual([])
  })

  const go = (dossier: string, path: string) => page.goto(`${served.url}d/${dossier}/${path}`)
  const list = (name: string) => page.getByRole('region', { name })
  /** Keeps a picture where somebody wants to look at it. */
  const picture = async (name: string): Promise<void> => {
    const at = process.env['PARLEY_PICTURES']
    if (at) await page.screenshot({ path: join(at, `${name}.png`), fullPage: true })
  }
  const reportOf = async (words: string): Promise<string> => {
    const { articles } = await (await bench.dossier('sample')).record(null)
    return articles.find(a => (a.title ?? a.label).includes(words))?.id ?? ''
  }

  it('beside a report name related ones with both sentences, and lead to the other one', async () => {
    const report = await reportOf('Keir Starmer asks')
    await go('sample', `read/${report}`)
    const related = list('Perhaps related reports')
    await related.waitFor()
    expect(await related.textContent()).toContain('no part of the record')
    const items = related.getByRole('listitem')
    expect(await items.count()).toBeGreaterThan(1)
    expect(await items.first().textContent()).toMatch(/Here.+There.+likeness 0\.\d\d/u)
    await picture('related')
    const { violations } = await new AxeBuilder({ page }).include('.alike').analyze()
    expect(violations.map(v => v.id)).toEqual([])
    await items.first().getByRole('link').click()
    await page.waitForURL(url => !url.pathname.endsWith(report) && url.searchParams.has('at'))
    await page.waitForFunction(() => (CSS.highlights.get('lit')?.size ?? 0) > 0)
  })

  it('on a commitment name what was told later, on a statement other wordings', async () => {
    const record = await (await bench.dossier('sample')).record(null)
    const meeting = record.commitments.find(c => c.content === 'meet in Saudi Arabia')
    await go('sample', `record/${meeting?.id}`)
    const later = list('Told later, and may settle it')
    expect(await later.getByRole('listitem').first().textContent()).toContain('Saudi Arabia')
    await picture('commitment')
    const help = record.statements.find(s => s.text.includes('climb to 2.5 percent'))
    await go('sample', `record/${help?.id}`)
    await list('Perhaps the same, in other words').waitFor()
    await picture('statement')
  })

  it('search goes by meaning where it is told to, and says so', async () => {
    await go('sample', 'search?q=phoned')
    await page.getByText('No report holds these words.').waitFor()
    await page.getByRole('button', { name: 'By meaning' }).click()
    await page.getByText('By likeness of meaning').waitFor()
    const first = page.locator('.plain-list .item').first()
    expect(await first.textContent()).toMatch(/call|telephone/u)
    expect(await first.textContent()).toMatch(/likeness 0\.\d\d/u)
    await picture('search')
  })

  it('are absent where a dossier has no vectors', async () => {
    await go('plain', `read/${await reportOf('Keir Starmer asks')}`)
    await page.getByRole('region', { name: 'Found in this report' }).waitFor()
    await page.waitForLoadState('networkidle')
    expect(await list('Perhaps related reports').count()).toBe(0)
    await go('plain', 'search?q=phoned')
    await page.getByText('No report holds these words.').waitFor()
    expect(await page.getByRole('button', { name: 'By meaning' }).count()).toBe(0)
  })
})
