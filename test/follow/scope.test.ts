import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { add } from '../../src/follow/add.ts'
import { acceptIssues, acceptScope } from '../../src/follow/scope.ts'
import { storeDesk } from '../../src/serve/store-desk.ts'
import { testDeps, testFolder } from './parts.ts'

const root = testFolder()

async function dossier() {
  const deps = await testDeps(root)
  const folder = join(root, `in-${deps.dossier}`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    join(folder, 'a.txt'),
    'date 2024-03-14 Envoys of both sides met in Vienna. They had met in 2020.',
  )
  await add(deps, deps.dossier, [folder])
  return storeDesk(deps, async () => deps.way).dossier('talks')
}
const codeOf = (what: Promise<unknown>) =>
  what.then(
    () => 'no error',
    e => e.problem?.code ?? String(e),
  )

describe('the user’s word on what a dossier is about', () => {
  it('sets a list of issues, says whether it is new, and goes back to the general one', async () => {
    const d = await dossier()
    const general = (await d.record(null)).scope.issues.length
    const own = [{ id: 'harbour', label: 'the harbour', triggers: ['harbour*'] }]
    expect(await d.setIssues(own)).toBe(true)
    expect(await d.setIssues(own)).toBe(false)
    expect((await d.record(null)).scope.issues).toEqual([{ ...own[0], reports: 0 }])
    expect(await d.setIssues(null)).toBe(true)
    expect((await d.record(null)).scope.issues).toHaveLength(general)
  })

  it('refuses a list that is none, and says where', async () => {
    const d = await dossier()
    const twice = { id: 'a', label: 'a', triggers: ['a'] }
    for (const bad of [
      {},
      [{ id: 'A b', label: 'x', triggers: ['x'] }],
      [{ ...twice, triggers: [] }],
      [twice, twice],
    ])
      expect(await codeOf(d.setIssues(bad))).toBe('decide.bad-value')
    expect(await codeOf(d.setScope({ parties: 3 }))).toBe('decide.bad-value')
  })

  it('takes an issue that the reports propose into the list in one step, and nothing else', async () => {
    const issues = [{ id: 'harbour-fees', label: 'fees', triggers: ['fees'], reports: 0 }]
    const proposed = [
      { words: 'harbour fees', reports: 2 },
      { words: 'pilots', reports: 1 },
    ]
    const given = (setIssues: (list: unknown) => Promise<boolean>) => ({
      record: async () => ({ scope: { ...scopeOf, issues, proposed } }),
      setIssues,
      setScope: async () => true,
    })
    const d = await dossier()
    const scopeOf = (await d.record(null)).scope
    const lists: unknown[] = []
    const keep = async (list: unknown): Promise<boolean> => {
      lists.push(list)
      return true
    }
    await acceptIssues(given(keep), ['Harbour fees', 'pilots'])
    expect(lists).toEqual([
      [
        { id: 'harbour-fees', label: 'fees', triggers: ['fees'] },
        { id: 'harbour-fees-2', label: 'harbour fees', triggers: ['harbour fees'] },
        { id: 'pilots', label: 'pilots', triggers: ['pilots'] },
      ],
    ])
    await expect(acceptIssues(given(keep), ['pilots', 'grain'])).rejects.toThrow(/no report proposes/u)
    expect(lists).toHaveLength(1)
    expect(await d.setIssues(lists[0])).toBe(true)
    expect((await d.record(null)).scope.issues.map(i => i.id)).toEqual([
      'harbour-fees',
      'harbour-fees-2',
      'pilots',
    ])
  })

  it('keeps the parties and the period as they are proposed', async () => {
    const d = await dossier()
    const before = (await d.record(null)).scope
    expect(await acceptScope(d)).toBe(true)
    expect(await acceptScope(d)).toBe(false)
    const after = (await d.record(null)).scope
    expect(after.setBy).toBe('user')
    expect(after.period).toEqual(before.period)
    expect(after.parties.map(p => p.id)).toEqual(before.parties.map(p => p.id))
  })

  it('takes an article out and leaves it to the scope again', async () => {
    const d = await dossier()
    const on = async () => (await d.record(null)).articles.map(a => a.onTopic)
    const [a] = (await d.record(null)).articles
    const id = a?.id ?? ''
    expect(await d.setTopic(id.slice(0, 9), false)).toBe(id)
    expect(await on()).toEqual([false])
    expect((await d.record(null)).articles[0]?.offTopicBecause).toBe('put aside by the user')
    await d.setTopic(id, null)
    expect(await on()).toEqual([true])
  })
})
