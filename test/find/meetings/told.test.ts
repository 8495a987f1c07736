import { describe, expect, it } from 'vitest'
import { meetings } from './given.ts'

const one = (text: string) => meetings(text)[0]

describe('what the words beside a meeting say of it', () => {
  it.each([
    ['Finland and Sweden held three rounds of talks in Geneva.', 3, null],
    ['Finland and Sweden held several meetings in Geneva.', null, null],
    ['Finland and Sweden held a second round of talks in Geneva.', null, 2],
  ])('how many: %s', (text, count, ordinal) => {
    expect(one(text)?.series).toMatchObject({ count, ordinal })
  })
  it('is one of its own without such words', () => {
    expect(one('Finland and Sweden held talks in Geneva.')?.series).toBeNull()
  })
  it.each([
    ['Finland held talks with Sweden on the new fishing rules.', ['the new fishing rules']],
    ['Aalto met Costa to discuss the price of gas, officials said.', ['the price of gas']],
    ['Finland held talks with Sweden in Geneva.', []],
  ])('what it is about: %s', (text, agenda) => {
    expect(one(text)?.agenda.map(a => a.text)).toEqual(agenda)
  })
  it.each([
    ['Finland held talks with Sweden which led to a truce at sea.', ['led to a truce at sea']],
    ['Finland held talks with Sweden that ended without a deal.', ['ended without a deal']],
    ['Finland will hold talks with Sweden that ended a dispute.', []],
  ])('what came of it, and nothing of what is to come: %s', (text, outcome) => {
    expect(one(text)?.outcome.map(o => o.text)).toEqual(outcome)
  })
})
