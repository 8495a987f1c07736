import { describe, expect, it } from 'vitest'
import { cut } from '../../../src/model/span.ts'
import { found } from '../commitments/given.ts'

/** The positions of a text that are sure enough to be shown: who, on which words, with which stance. */
async function shown(text: string) {
  const { reading, findings } = await found(text, 'position')
  return findings
    .filter(f => f.confidence >= 0.7)
    .map(f => [f.holder.name, cut(reading.text, f.topic.span), f.stance])
}

describe('nouns of stance', () => {
  it.each([
    [
      'Anna Lund criticized Bob Ray for his call for a ban on imports.',
      'Bob Ray',
      'a ban on imports',
      'support',
    ],
    ["Anna Lund criticized Bob Ray's call for a ban on imports.", 'Bob Ray', 'a ban on imports', 'support'],
    [
      'Despite objections from other countries to the strike, Chile went ahead.',
      'other countries',
      'the strike',
      'oppose',
    ],
    ['A call by the unions for a strike was ignored.', 'the unions', 'a strike', 'support'],
    ['Anna Lund withdrew her support for the bill.', 'Anna Lund', 'the bill', 'oppose'],
    ['Anna Lund had no objections to the sale of the port.', 'Anna Lund', 'the sale of the port', 'support'],
    [
      'Anna Lund voiced displeasure with the plan to close the harbour.',
      'Anna Lund',
      'the plan to close the harbour',
      'oppose',
    ],
    [
      'Mayor Anna Lund is tweeting support for the ban on plastic bags.',
      'Anna Lund',
      'the ban on plastic bags',
      'support',
    ],
    [
      'Senator Bob Ray gave a speech last week against the deal to lease tankers.',
      'Bob Ray',
      'the deal to lease tankers',
      'oppose',
    ],
    ["Kenya's refusal to sign the treaty has angered Peru.", 'Kenya', 'sign the treaty', 'oppose'],
  ])('%s', async (text, holder, topic, stance) => {
    expect(await shown(text)).toContainEqual([holder, topic, stance])
  })

  it.each([
    'Anna Lund voiced support for Bob Ray.',
    'Anna Lund expressed sympathy for the families of the victims.',
    'Efforts by the two ministers to win votes failed on Monday.',
    "Anna Lund's plan to visit Norway was dropped.",
    "A reporter's request for comment was not returned.",
    'The film drew notice from critics of the tax.',
  ])('takes none from: %s', async text => {
    expect(await shown(text)).toEqual([])
  })

  it('takes the owner before the pronoun, where another name stands between, for no sure holder', async () => {
    const all = await shown(
      "Anna Lund disliked some of Bob Ray's plans, in particular his call for a ban on imports.",
    )
    expect(all.filter(([who]) => who === 'Anna Lund')).toEqual([])
  })
})

describe('adjectives of stance', () => {
  it.each([
    [
      'Anna Lund said she was “for separating the two taxes”.',
      'Anna Lund',
      'separating the two taxes',
      'support',
    ],
    ['Anna Lund is against the new tax.', 'Anna Lund', 'the new tax', 'oppose'],
    ['Anna Lund was disappointed with the ruling.', 'Anna Lund', 'the ruling', 'oppose'],
    ['Anna Lund is not ready to sign the treaty.', 'Anna Lund', 'sign the treaty', 'oppose-hedged'],
  ])('%s', async (text, holder, topic, stance) => {
    expect(await shown(text)).toContainEqual([holder, topic, stance])
  })

  it.each([
    'Anna Lund is for now in charge of the ministry.',
    'The money is for schools.',
    'Anna Lund was disappointed with her team.',
    'Anna Lund was grateful for the lovely flowers.',
    'The vote was 51 for the bill and 49 against it.',
  ])('takes none from: %s', async text => {
    expect(await shown(text)).toEqual([])
  })
})

describe('judgements', () => {
  it.each([
    [
      'Anna Lund spoke on Monday. “The plan to close the mines is absurd,” she said.',
      'Anna Lund',
      'The plan to close the mines',
      'oppose',
    ],
    [
      "Former minister Anna Lund calls the mayor's idea for a toll road “stupid”.",
      'Anna Lund',
      "the mayor's idea",
      'oppose',
    ],
    ["Anna Lund called Bob Ray's remarks “racist”.", 'Anna Lund', "Bob Ray's remarks", 'oppose'],
    [
      'The senate passed a bill on tolls that Anna Lund called unfair.',
      'Anna Lund',
      'a bill on tolls',
      'oppose',
    ],
    [
      'A group led by Bob Ray met, as unions continue to warn that the deal with Peru was a dangerous mistake.',
      'unions',
      'the deal with Peru',
      'oppose',
    ],
    ['“The price cut was a good move,” said Anna Lund.', 'Anna Lund', 'The price cut', 'support'],
  ])('%s', async (text, holder, topic, stance) => {
    expect(await shown(text)).toContainEqual([holder, topic, stance])
  })

  it.each([
    'Anna Lund said the new team was terrible.',
    'The storm was a disaster, Anna Lund said.',
    'The talks ended in failure.',
    'The report called the accident a disaster.',
  ])('takes none from: %s', async text => {
    expect(await shown(text)).toEqual([])
  })
})

describe('sides in a word, and verdicts on what was told before', () => {
  it.each([
    ["Bob Ray's anti-abortion views are well known.", 'Bob Ray', 'anti-abortion', 'oppose'],
    [
      'The governor vetoed a bill that would make pupils use one room, which critics said was unfair.',
      'critics',
      'a bill that would make pupils use one room',
      'oppose',
    ],
    [
      'The council kept up a filibuster of a school bill that critics called anti-worker.',
      'critics',
      'a school bill',
      'oppose',
    ],
    [
      '“The most important thing we can do is pass the bill,” Anna Lund said.',
      'Anna Lund',
      'pass the bill',
      'support',
    ],
    [
      "Anna Lund lamented Bob Ray's past vote in opposition to the immigration bill.",
      'Bob Ray',
      'the immigration bill',
      'oppose',
    ],
  ])('%s', async (text, holder, topic, stance) => {
    expect(await shown(text)).toContainEqual([holder, topic, stance])
  })

  it.each([
    'An anti-war rally was held on Monday.',
    'Anna Lund was pro-active about it.',
    'Anna Lund said it was a mistake.',
    'Anna Lund spoke of the plan to raise tariffs on steel. “It is absolutely unacceptable,” Anna Lund said.',
    'Anna Lund is tired of waiting.',
    'Voters were looking for change.',
  ])('takes none from: %s', async text => {
    expect(await shown(text)).toEqual([])
  })
})

describe('aims, grounds and those against whose will a thing is done', () => {
  it.each([
    [
      'Lawmakers passed the tax bill over the objections of the governor.',
      'the governor',
      'passed the tax bill',
      'oppose',
    ],
    ["The council built the wall despite Kenya's opposition.", 'Kenya', 'built the wall', 'oppose'],
    [
      'A longtime supporter of gun control, Anna Lund voted for the bill.',
      'Anna Lund',
      'gun control',
      'support',
    ],
    ['Anna Lund is no fan of the trade deal.', 'Anna Lund', 'the trade deal', 'oppose'],
    [
      'Anna Lund drew criticism from Democrats for closing the mine.',
      'Democrats',
      'closing the mine',
      'oppose',
    ],
    [
      '“There is no place for torture in our country,” Anna Lund said.',
      'Anna Lund',
      'torture in our country',
      'oppose',
    ],
    [
      '“Our goal is not to contain the rebels, but to sign a treaty,” Anna Lund said.',
      'Anna Lund',
      'sign a treaty',
      'support',
    ],
    [
      '“Lifting the sanctions would be a mistake,” Anna Lund said.',
      'Anna Lund',
      'Lifting the sanctions',
      'oppose',
    ],
    [
      'Anna Lund said it would be a mistake to lift the sanctions.',
      'Anna Lund',
      'lift the sanctions',
      'oppose',
    ],
    ['“It is vital to sign the treaty,” Anna Lund said.', 'Anna Lund', 'sign the treaty', 'requires'],
    ['“This law is a step in the right direction,” Anna Lund said.', 'Anna Lund', 'This law', 'support'],
  ])('%s', async (text, holder, topic, stance) => {
    expect(await shown(text)).toContainEqual([holder, topic, stance])
  })

  it.each([
    'The council met despite opposition to the road.',
    'Anna Lund is a fan of the Bears.',
    'There was no reason to believe him, Anna Lund said.',
    'There was no room for the chairs, Anna Lund said.',
    'The goal was scored by Kenya.',
    'Anna Lund drew criticism from Democrats.',
  ])('takes none from: %s', async text => {
    expect(await shown(text)).toEqual([])
  })
})
