import { describe, expect, it } from 'vitest'
import { cut } from '../../../src/model/span.ts'
import { found } from '../commitments/given.ts'

/** The positions of a text that are sure enough to show: who, on which words, with which stance. */
async function positions(text: string) {
  const { reading, findings } = await found(text, 'position')
  return findings.flatMap(f =>
    f.confidence >= 0.7 ? [[f.holder.name, cut(reading.text, f.topic.span), f.stance]] : [],
  )
}

describe('whose deed a verb of stance is', () => {
  it.each([
    // a time between the subject and its verb
    [
      'The Finnish cabinet Tuesday rejected the border plan.',
      'The Finnish cabinet',
      'the border plan',
      'oppose',
    ],
    // verbs in a row, behind what is no subject
    ['Kenya dismissed him as "weak," condemned his dam plan and said no.', 'Kenya', 'his dam plan', 'oppose'],
    ['Anna Lund spoke of nets while defending the ban.', 'Anna Lund', 'the ban', 'support'],
    ['Anna Lund was the only minister to oppose the levy.', 'Anna Lund', 'the levy', 'oppose'],
    ['Attempts by Chile to block the merger failed.', 'Chile', 'the merger', 'oppose'],
    ['The union sued to block the merger.', 'The union', 'the merger', 'oppose'],
    ['Anna Lund took to the radio to blast the toll.', 'Anna Lund', 'the toll', 'oppose'],
    ['Norway threatened to veto the budget.', 'Norway', 'the budget', 'oppose'],
    ['The council voted 6-1 to tax the old harbour.', 'The council', 'tax the old harbour', 'support'],
    ['The board voted unanimously to reject the bid.', 'The board', 'the bid', 'oppose'],
    ['Residents packed the hall to protest the closure.', 'Residents', 'the closure', 'oppose'],
    ['The union has sued to stop the pipeline.', 'The union', 'the pipeline', 'oppose'],
    ['Rejecting calls for talks, Norway left.', 'Norway', 'calls for talks', 'oppose'],
    ['Investors led by the pension fund oppose the merger.', 'Investors', 'the merger', 'oppose'],
    ['“No,” said Anna Lund, a liberal who opposes the toll.', 'Anna Lund', 'the toll', 'oppose'],
    ['Anna Lund supports the toll and opposes new drilling.', 'Anna Lund', 'new drilling', 'oppose'],
    ['Ghana, Peru and Chile have all rejected the offer.', 'Ghana', 'the offer', 'oppose'],
    ['Farmers were quick to condemn the toll.', 'Farmers', 'the toll', 'oppose'],
    ['Peru stood by its offer.', 'Peru', 'its offer', 'support'],
  ])('%s', async (text, holder, topic, stance) => {
    expect(await positions(text)).toContainEqual([holder, topic, stance])
  })

  it.each([
    'The railway sent trains to support the relief effort.',
    'The engine is the first to use hydrogen.',
    'The company went to court to defend itself.',
    'Peru is tired after years of efforts to change or repeal the law.',
    'She ate lunch while opposing counsel waited.',
    'A law which requires permits was passed by Chile.',
    'Neither party supports the toll.',
    'Not all ministers support the toll.',
    'The regulator opposes nothing.',
    'Anna Lund stopped short of condemning the raid.',
    'It is unclear whether Norway backs the toll.',
    'Anna Lund defended her record.',
    'The storm halted the ferry service.',
    'The factory stopped the production of nets.',
    'Norway should reject the treaty.',
  ])('nothing in: %s', async text => {
    expect(await positions(text)).toEqual([])
  })
})

describe('topics before their verbs', () => {
  it.each([
    ['Chile rejected a bridge toll backed by the unions.', 'the unions', 'a bridge toll', 'support'],
    ['Norway urged Chile to sell the port which Peru opposed.', 'Peru', 'the port', 'oppose'],
    ['A treaty with Peru that Chile opposes would cut tariffs.', 'Chile', 'A treaty with Peru', 'oppose'],
    ['The toll was welcomed by Norway but denounced by Chile.', 'Chile', 'The toll', 'oppose'],
    ['Opposed by the governor, the bill failed.', 'the governor', 'the bill', 'oppose'],
    ['The bill, which Gov. Anna Lund vetoed last year, failed.', 'Anna Lund', 'The bill', 'oppose'],
    ['The tariffs, which Norway had fought against, ended.', 'Norway', 'The tariffs', 'oppose'],
  ])('%s', async (text, holder, topic, stance) => {
    expect(await positions(text)).toContainEqual([holder, topic, stance])
  })

  it.each(['The man whom Norway backed lost.', 'The film that Anna Lund praised won a prize.'])(
    'nothing in: %s',
    async text => {
      expect(await positions(text)).toEqual([])
    },
  )
})

describe('blame and praise of somebody for a deed', () => {
  it.each([
    ['Norway blasted Peru over its whaling policy.', 'Norway', 'its whaling policy', 'oppose'],
    ['Anna Lund thanked Chile for lifting the ban.', 'Anna Lund', 'lifting the ban', 'support'],
    ['Peru was criticised by Chile for its toll plan.', 'Chile', 'its toll plan', 'oppose'],
    ['Anna Lund criticised Peru for proposing a toll.', 'Peru', 'a toll', 'support'],
  ])('%s', async (text, holder, topic, stance) => {
    expect(await positions(text)).toContainEqual([holder, topic, stance])
  })

  it.each([
    'Anna Lund was criticised for her hat.',
    'Anna Lund praised Kofi Mensa for his courage.',
    'Norway thanked Chile for the flowers.',
    'Anna Lund praised Kofi Mensa for his efforts.',
    'Anna Lund thanked the donors who backed her campaign.',
    'Anna Lund turned to her brother for advice on the tax.',
  ])('nothing in: %s', async text => {
    expect(await positions(text)).toEqual([])
  })
})

describe('what a verb of stance is about', () => {
  it.each([
    ['Anna Lund voted in 2003 against the toll.', 'Anna Lund', 'the toll', 'oppose'],
    ['Anna Lund has fought for years for a shorter week.', 'Anna Lund', 'a shorter week', 'support'],
    ['Norway reaffirmed its opposition to whaling.', 'Norway', 'whaling', 'oppose'],
    ['Anna Lund condemned his remarks about farmers.', 'Anna Lund', 'his remarks about farmers', 'oppose'],
    ['Anna Lund slammed what she called a secret tax.', 'Anna Lund', 'a secret tax', 'oppose'],
    ['Peru has fought off attempts to build a dam.', 'Peru', 'attempts to build a dam', 'oppose'],
    ['Peru challenged the toll in court.', 'Peru', 'the toll', 'oppose'],
    ['Peru supports banning plastic bags and opposes a tax.', 'Peru', 'banning plastic bags', 'support'],
    ['Anna Lund supports the wall but not the tax.', 'Anna Lund', 'the wall', 'support'],
    ['The governor signed the bill into law on Monday.', 'The governor', 'the bill', 'support'],
    ['The Senate refused to confirm the nominee.', 'Senate', 'confirm the nominee', 'oppose'],
    ['Peru called for banning nets.', 'Peru', 'banning nets', 'support'],
    ['Anna Lund criticised the proposed ban.', 'Anna Lund', 'the proposed ban', 'oppose'],
  ])('%s', async (text, holder, topic, stance) => {
    expect(await positions(text)).toContainEqual([holder, topic, stance])
  })

  it.each([
    'Norway refused to use the word blockade.',
    'Anna Lund denied his claims about farmers.',
    'Anna Lund spoke on the plan that she proposed on Monday.',
    'Anna Lund prefers tea.',
    'Anna Lund signed the form.',
  ])('nothing in: %s', async text => {
    expect(await positions(text)).not.toContainEqual(expect.arrayContaining(['Monday']))
    expect((await positions(text)).filter(p => p[2] === 'oppose')).toEqual([])
  })
})
