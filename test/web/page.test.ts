import { rm } from 'node:fs/promises'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { BROWSER, builtPage, drop, launch, litWords, type Served, serveFresh } from './support.ts'

const DOSSIER = 'talks'
const DATED = {
  name: 'dated.txt',
  text: `date 2025-03-04 Envoy Ana Ruiz met President Ilya Petrov in Vienna on Monday.

"We will sign nothing before the summer," Ruiz told reporters after the meeting in Vienna.`,
}
const UNDATED = {
  name: 'undated.txt',
  text: `Envoys go home without a deal

President Ilya Petrov met Envoy Ana Ruiz in Geneva on Friday. The two will meet again in Vienna.`,
}
/** The first report's words in another wording, and words that came through a second voice. */
const RETOLD = {
  name: 'retold.txt',
  text: `date 2025-03-05 "We will sign nothing at all before the summer," Envoy Ana Ruiz told reporters in Vienna on Monday.

Ruiz said President Ilya Petrov had told her that he wanted a truce by May.`,
}

describe.skipIf(BROWSER === null)('the page', { timeout: 120_000 }, () => {
  let built: string
  let browser: Browser
  let served: Served
  let context: BrowserContext
  let page: Page
  const complaints: string[] = []
  const strangers: string[] = []

  beforeAll(async () => {
    built = await builtPage()
    browser = await launch(BROWSER ?? '')
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await rm(built, { recursive: true, force: true })
  })
  beforeEach(async () => {
    served = await serveFresh(built, DOSSIER)
    context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' })
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    page = await context.newPage()
    page.setDefaultTimeout(30_000)
    complaints.length = 0
    strangers.length = 0
    page.on('pageerror', e => complaints.push(e.message))
    page.on('console', m => {
      if (m.type() === 'error') complaints.push(m.text())
    })
    page.on('request', r => {
      if (!r.url().startsWith(served.url) && !/^(?:data|blob):/u.test(r.url())) strangers.push(r.url())
    })
  })
  afterEach(async () => {
    await context.close()
    await served.close()
    expect(complaints).toEqual([])
    expect(strangers).toEqual([])
  })

  const go = (path: string) => page.goto(`${served.url}d/${DOSSIER}/${path}`)
  const add = async (...files: readonly { readonly name: string; readonly text: string }[]) => {
    await go('add')
    await drop(page, files)
    await page.getByText(`${files.length} of ${files.length} files`).first().waitFor()
  }
  const table = () => page.getByRole('table', { name: 'Table of the timeline' })

  it('says at first what to do, and takes the files that are chosen', async () => {
    await page.goto(served.url)
    await page.getByRole('heading', { name: 'No reports yet' }).waitFor()
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Choose files' }).click()
    await (await chooser).setFiles([
      { name: DATED.name, mimeType: 'text/plain', buffer: Buffer.from(DATED.text) },
      { name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0) },
    ])
    await page.getByText('2 of 2 files').first().waitFor()
    const items = page.getByRole('listitem')
    expect(await items.filter({ hasText: 'dated.txt' }).textContent()).toContain('added')
    expect(await items.filter({ hasText: 'empty.txt' }).textContent()).toContain('[read.empty]')
    await page.getByRole('link', { name: 'See the timeline' }).click()
    await table()
      .getByRole('link', { name: /Ana Ruiz, Ilya Petrov|Ilya Petrov, Ana Ruiz/u })
      .first()
      .waitFor()
  })

  it('lights the words of a chosen entry, goes back, and dates an undated report so that the timeline moves', async () => {
    await add(DATED, UNDATED)
    await page.getByRole('link', { name: 'See the timeline' }).click()
    const loose = page.getByTestId('undated')
    await loose.getByRole('link', { name: /Friday.*Ruiz/u }).waitFor()
    await table()
      .locator('tr', { hasText: 'Mon 3 Mar 2025' })
      .getByRole('link', { name: /Petrov/u })
      .first()
      .click()
    await page.getByTestId('chosen').getByText('Mon 3 Mar 2025').waitFor()
    expect(page.url()).toMatch(/\/read\/a_[0-9a-f]+\?mark=/u)
    expect((await litWords(page, 'lit')).join(' ')).toMatch(/met/u)
    expect(await litWords(page, 'sentence')).toEqual([
      'Envoy Ana Ruiz met President Ilya Petrov in Vienna on Monday.',
    ])
    await page.getByRole('button', { name: 'Back', exact: false }).first().click()
    await table().waitFor()

    await page
      .getByRole('navigation')
      .getByRole('link', { name: /^Reports/u })
      .click()
    const report = page.locator('[data-article]', { hasText: 'Envoys go home' })
    await report.getByRole('button', { name: 'Set date' }).click()
    await report.getByRole('textbox').fill('2025-08-19')
    await report.getByRole('button', { name: 'Save' }).click()
    await report.getByText('set by you', { exact: false }).waitFor()
    await page.getByRole('navigation').getByRole('link', { name: 'Timeline' }).click()
    await table().getByText('Fri 15 Aug 2025').first().waitFor()
    expect(
      await page
        .getByTestId('undated')
        .getByRole('link', { name: /Friday/u })
        .count(),
    ).toBe(0)

    await page
      .getByRole('navigation')
      .getByRole('link', { name: /^Reports/u })
      .click()
    await report.getByRole('button', { name: 'Take your date back' }).click()
    await report.getByText('No date').waitFor()
  })

  it('says what a date looks like when it is none', async () => {
    await add(UNDATED)
    await go('reports')
    await page.getByRole('button', { name: 'Set date' }).click()
    await page.getByRole('textbox', { name: 'Date of this report' }).fill('last Tuesday')
    await page.getByRole('button', { name: 'Save' }).click()
    expect(await page.getByRole('alert').textContent()).toContain('YYYY-MM-DD')
    complaints.length = 0
  })

  it('shows what was found at the words that are chosen in the text, and what was removed where and why', async () => {
    await add(DATED)
    await go('reports')
    await page.locator('.report-title').click()
    const words = page.locator('.article').getByText('We will sign nothing', { exact: false })
    await words.click({ position: { x: 60, y: 12 } })
    await page.getByRole('heading', { name: 'At the chosen words' }).waitFor()
    expect((await litWords(page, 'lit')).join(' ')).toContain('will sign nothing')
    await page.getByRole('button', { name: /Show what was removed/u }).click()
    expect(await page.locator('.cut').first().textContent()).toMatch(/Removed: header\s*.*2025-03-04/su)
    await page.getByRole('button', { name: 'Raw text' }).click()
    expect(await page.locator('pre').textContent()).toContain('date 2025-03-04 Envoy')
    expect(await page.locator('pre del').first().textContent()).toContain('2025-03-04')
  })

  it('gives every record an address, its place in the raw file and a citation to paste', async () => {
    await add(DATED)
    await go('statements')
    await page.locator('.item-name').first().click()
    await page.waitForURL(/\/record\/s_[0-9a-f]+/u)
    await page.reload()
    await page
      .getByText(/bytes \d+–\d+/u)
      .first()
      .waitFor()
    await page.getByRole('button', { name: 'BibTeX' }).first().click()
    await page.getByText('Copied.').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^@misc\{a_[0-9a-f]+,/u)
    await page.getByRole('link', { name: 'Read it in the report' }).first().click()
    await page.getByTestId('chosen').waitFor()
    expect((await litWords(page, 'lit')).join(' ')).toContain('sign nothing')
  })

  it('is used by keyboard alone', async () => {
    await add(DATED)
    await go('timeline')
    await page.getByRole('listbox').waitFor()
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the content')
    await page.getByRole('listbox').focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('End')
    const active = await page.getByRole('listbox').getAttribute('aria-activedescendant')
    const label = await page.locator(`[id="${active}"]`).getAttribute('aria-label')
    expect(label).toMatch(/Mar 2025/u)
    await page.keyboard.press('+')
    await page.keyboard.press('0')
    await page.keyboard.press('Enter')
    await page.locator('.article').waitFor()
    expect(page.url()).toContain('/read/')
  })

  it('sorts its table, filters by words, and goes back in time', async () => {
    await add(DATED, {
      ...UNDATED,
      name: 'later.txt',
      text: `date 2025-08-19 ${UNDATED.text.split('\n\n')[1]}`,
    })
    await go('timeline')
    const header = table().getByRole('columnheader', { name: 'When' })
    await header.getByRole('button').click()
    expect(await header.getAttribute('aria-sort')).toBe('ascending')
    await header.getByRole('button').click()
    expect(await header.getAttribute('aria-sort')).toBe('descending')
    await page.getByRole('searchbox', { name: 'Filter by words or names' }).fill('geneva')
    await table().getByText('Fri 15 Aug 2025').first().waitFor()
    await expect.poll(() => table().getByText('Mon 3 Mar 2025').count()).toBe(0)
    await page.getByRole('searchbox', { name: 'Filter by words or names' }).fill('')
    const slider = page.getByRole('slider')
    await slider.focus()
    await slider.press('ArrowLeft')
    await slider.press('ArrowLeft')
    await page.waitForURL(/asOf=2025-03-04/u)
    await table().getByText('Mon 3 Mar 2025').first().waitFor()
    expect(await table().getByText('Fri 15 Aug 2025').count()).toBe(0)
  })

  it('shows events and meetings with how they stand, and filters them by type, actor and place', async () => {
    await add({
      name: 'both.txt',
      text: `date 2025-03-04 Norway condemned Sweden on Monday.

Envoy Ana Ruiz met President Ilya Petrov in Vienna on Monday. Chancellor Jonas Adler will meet President Ilya Petrov in Geneva on Friday.`,
    })
    await go('timeline')
    const rows = table().getByRole('row')
    const row = (words: string) => rows.filter({ hasText: words })
    await row('Vienna').first().waitFor()
    expect(await row('Ana Ruiz').locator('.tag').allTextContents()).toEqual(['held'])
    expect(await row('Jonas Adler').locator('.tag').allTextContents()).toEqual(['planned'])
    expect((await row('Norway → Sweden').locator('.c-kind').textContent())?.trim()).toBe('Event')
    /** What stands in the table once one thing is chosen in a filter. */
    const kept = async (filter: string, choice: string, stays: string, goes: string): Promise<void> => {
      await page.getByRole('combobox', { name: filter }).selectOption(choice)
      await expect.poll(() => row(goes).count()).toBe(0)
      expect(await row(stays).count()).toBeGreaterThan(0)
      await page.getByRole('combobox', { name: filter }).selectOption('')
      await row(goes).first().waitFor()
    }
    await kept('Actor', 'Jonas Adler', 'Geneva', 'Vienna')
    await kept('Place', 'Vienna', 'Ana Ruiz', 'Jonas Adler')
    await kept('Type', 'bilateral', 'Ana Ruiz', 'Norway → Sweden')
  })

  it('lists statements with speaker, wordings and chain, narrows them, and lights their words in the report', async () => {
    await add(DATED, RETOLD)
    await page
      .getByRole('navigation')
      .getByRole('link', { name: /^Statements/u })
      .click()
    const item = (words: string) => page.locator('.item', { hasText: words })
    const signed = item('sign nothing')
    await signed.waitFor()
    expect(await signed.count()).toBe(1)
    expect(await signed.locator('.item-head').textContent()).toMatch(/Ana Ruiz.*Mon 3 Mar 2025.*direct/u)
    expect(await signed.locator('.item-head').textContent()).toMatch(/2 wordings/u)
    const chain = item('wanted a truce').locator('.chain li')
    expect((await chain.allTextContents()).slice(-2)).toEqual(['Ana Ruiz', 'Ilya Petrov'])

    await page.getByRole('combobox').filter({ hasText: 'indirect' }).selectOption('indirect')
    await signed.waitFor({ state: 'detached' })
    await item('wanted a truce').locator('.said').getByRole('link').click()
    await page.getByTestId('chosen').getByText('Ana Ruiz').first().waitFor()
    expect((await litWords(page, 'lit')).join(' ')).toMatch(/he wanted a truce by May/u)
    expect(await litWords(page, 'sentence')).toEqual([
      'Ruiz said President Ilya Petrov had told her that he wanted a truce by May.',
    ])
  })

  it('proposes parties and issues, takes the user’s word on them, and takes it back', async () => {
    const TALKS = (day: number, words: string) => ({
      name: `talks-${day}.txt`,
      text: `date 2025-03-0${day} Norway and Chile held talks on the sanctions in Vienna. ${words}`,
    })
    const OFF = {
      name: 'off.txt',
      text: 'date 2025-03-06 Peru and Kenya signed a treaty on trade in Lima. Peru praised Kenya. Kenya praised Peru.',
    }
    await add(
      TALKS(3, 'Norway rejected the harbour levy. Chile said it would open its ports.'),
      TALKS(4, 'Chile rejected the harbour levy again. Norway called for a ceasefire.'),
      TALKS(5, 'Norway and Chile rejected the harbour levy.'),
      OFF,
    )
    await go('scope')
    await page.getByText('proposed by the reports', { exact: true }).waitFor()
    await page.getByRole('link', { name: 'Norway' }).waitFor()
    await page.getByRole('button', { name: 'Keep these' }).click()
    await page.getByText('set by you').waitFor()
    await page.getByRole('button', { name: 'Let the reports propose again' }).click()
    await page.getByText('proposed by the reports', { exact: true }).waitFor()

    const proposed = page.getByRole('list', { name: 'Proposed issues' })
    await proposed.getByText('harbour levy').waitFor()
    await page.getByRole('button', { name: 'Add “harbour levy” to the list' }).click()
    await page
      .getByRole('list', { name: 'Issues that the reports name' })
      .getByText(/harbour levy in \d reports/u)
      .waitFor()
    expect(await proposed.getByText('harbour levy').count()).toBe(0)

    const off = page.getByRole('list', { name: 'Off the topic' })
    await off.getByText('of the dossier’s parties it names none').waitFor()
    await off.getByRole('button', { name: /^Take “/u }).click()
    await page.getByText('Every report speaks of the parties.').waitFor()
    await page.getByRole('button', { name: / back$/u }).click()
    await off.getByRole('button', { name: /^Take “/u }).waitFor()
  })

  it('finds passages and leads to them', async () => {
    await add(DATED)
    await go('timeline')
    await page.getByRole('searchbox', { name: 'Search the reports' }).fill('summer')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: '“summer”' }).waitFor()
    await page.getByRole('link', { name: /before the summer/u }).click()
    await page.locator('.article').waitFor()
    expect((await litWords(page, 'lit')).join(' ')).toContain('summer')
  })

  it('shows hostile text as text, wherever a report can put it', async () => {
    const bomb = (n: string): string =>
      `<script>window.hacked='${n}'</script><img src=x onerror="window.hacked='${n}'"><svg onload=alert(1)>{{7*7}}javascript:alert(1)`
    const dialogs: string[] = []
    page.on('dialog', d => {
      dialogs.push(d.message())
      void d.dismiss()
    })
    await add(
      { name: `${bomb('name')}.txt`.replaceAll('/', '∕'), text: '' },
      {
        name: 'hostile.txt',
        text: `date 2025-03-04 By ${bomb('byline')}\n\n${bomb('title')}\n\nEnvoy ${bomb('actor')} Ruiz met President Ilya Petrov in Vienna on Monday.\n\n"We ${bomb('quote')} will sign nothing," Ruiz told reporters.`,
      },
    )
    for (const view of ['timeline', 'statements', 'actors', 'reports', 'problems', 'search?q=sign', 'add']) {
      await go(view)
      await page.waitForTimeout(150)
    }
    await go('reports')
    await page.locator('.report-title').first().click()
    await page.locator('.article').waitFor()
    expect(await page.locator('.article').textContent()).toContain("<script>window.hacked='quote'</script>")
    await page.getByRole('button', { name: 'Raw text' }).click()
    await page.locator('pre').waitFor()
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
    expect(dialogs).toEqual([])
  })

  it.each(['light', 'dark'] as const)(
    'meets WCAG 2.2 AA in every view, %s',
    async colorScheme => {
      await add(DATED, UNDATED)
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await go('timeline')
      const entry = await table()
        .getByRole('link', { name: /Petrov/u })
        .first()
        .getAttribute('href')
      const views = [
        'timeline',
        'statements',
        'actors',
        'reports',
        'scope',
        'problems',
        'search?q=summer',
        'add',
      ]
      for (const path of [...views.map(v => `d/${DOSSIER}/${v}`), (entry ?? '').slice(1)]) {
        await page.goto(served.url + path)
        await page.getByRole('heading').first().waitFor({ state: 'attached' })
        await page.waitForTimeout(200)
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
          .analyze()
        const told = violations.map(
          v => `${path}: ${v.id} ${v.nodes.map(n => n.target.join(' ')).join(' | ')}`,
        )
        expect(told).toEqual([])
      }
    },
    120_000,
  )

  it.each([360, 768, 2560])('fits %i pixels without scrolling sideways', async width => {
    await add(DATED, UNDATED)
    await page.setViewportSize({ width, height: 800 })
    await go('timeline')
    const entry = await table()
      .getByRole('link', { name: /Petrov/u })
      .first()
      .getAttribute('href')
    for (const path of ['timeline', 'statements', 'actors', 'reports', 'scope', 'problems', 'add']
      .map(v => `d/${DOSSIER}/${v}`)
      .concat((entry ?? '').slice(1))) {
      await page.goto(served.url + path)
      await page.waitForTimeout(150)
      expect([path, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([path, width])
    }
  })
})
