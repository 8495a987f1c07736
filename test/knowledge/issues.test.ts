import { describe, expect, it } from 'vitest'
import { GENERAL_ISSUES, ISSUES, IssueMatcher, issueWords } from '../../src/knowledge/issues.ts'
import { IssueList } from '../../src/model/issue.ts'

const issue = (text: string) => GENERAL_ISSUES.best(text)?.id ?? null

describe('the general list of issues', () => {
  it('is a list that a user could have written', () => {
    expect(IssueList.parse(ISSUES)).toHaveLength(ISSUES.length)
    expect(ISSUES.length).toBeGreaterThan(40)
  })

  it.each([
    ['a ceasefire of thirty days', 'ceasefire'],
    ['a ceasefire before any talks', 'ceasefire-first'],
    ['joining the European Union', 'alliance-membership'],
    ['NATO membership', 'alliance-membership'],
    ['Asean membership', 'alliance-membership'],
    ['troops from ASEAN countries', 'foreign-troops'],
    ['Chinese troops on the island', 'foreign-troops'],
    ['the return of prisoners of war', 'prisoners'],
    ['lifting the sanctions', 'sanctions'],
    ['long-range missile deliveries', 'arms-supply'],
    ['the border wall', 'migration'],
    ['fishing quotas', 'fishing'],
    ['a cut of emissions', 'climate'],
    ['raising the level of representatives', 'talks-level'],
    ['a song about the sea', null],
  ])('takes “%s” for %s', (text, id) => {
    expect(issue(text)).toBe(id)
  })

  it('lets the longest phrase decide, of equals the first', () => {
    const list = new IssueMatcher([
      { id: 'a', label: 'a', triggers: ['port'] },
      { id: 'b', label: 'b', triggers: ['port ~ fees', 'toll'] },
    ])
    expect(list.best('toll and port')?.id).toBe('b')
    expect(list.best('port and toll')?.id).toBe('a')
    expect(list.best('the port’s new harbour fees')?.id).toBe('b')
    expect(list.best('the port has, as everybody knows, fees')?.id).toBe('a')
  })

  it('looks input words up safely', () => {
    expect(issue('__proto__ constructor toString')).toBeNull()
    expect(issueWords("Turkey's “cease‑fire”")).toEqual(['turkey', 'cease-fire'])
  })
})
