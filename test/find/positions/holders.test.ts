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

describe('whose position it is', () => {
  it.each([
    // an aside that names somebody else
    ['Anna Lund, cheered by Bob Ray, came out against the levy.', 'Anna Lund', 'the levy', 'oppose'],
    ['Peru backed it and Norway, as it had before, opposed the levy.', 'Norway', 'the levy', 'oppose'],
    [
      "Eva Berg, a former aide to Bob Ray's campaign who has long opposed the levy, spoke.",
      'Eva Berg',
      'the levy',
      'oppose',
    ],
    // adverbs between a verb and what is meant
    ['The council fought hard to defend the ferry levy.', 'The council', 'the ferry levy', 'support'],
    ['The union fought long and hard to repeal the toll.', 'The union', 'the toll', 'oppose'],
    // the half of a word before a hyphen belongs to the name
    ['A left-wing farm group that opposes the levy won.', 'A left-wing farm group', 'the levy', 'oppose'],
    // what stands beside a verb is told as known
    ['Anna Lund, who opposed the levy, resigned.', 'Anna Lund', 'the levy', 'oppose'],
    // the sayer, and not whose brother he is
    ["Bob Ray's brother said that he opposes the levy.", "Bob Ray's brother", 'the levy', 'oppose'],
  ])('%s', async (text, holder, topic, stance) => {
    expect(await positions(text)).toContainEqual([holder, topic, stance])
  })

  it.each([
    // people as they ought to be, or anybody
    'Deputies want judges who would strike down the toll.',
    'Any firm that opposes the levy must pay a fee.',
    'Someone who opposes the levy called the police.',
    // the sayer, whom nobody names, and not whose dentist he is
    "Bob Ray's dentist said that he opposes the levy.",
    "Bob Ray's dentist said in a note printed on Monday that he opposes the levy.",
    // nobody speaks of himself as "she"
    'Anna Lund praised Eva Berg. “She supports the levy,” Lund said.',
    // what another person ascribes
    'Bob Ray said Anna Lund had voted against the levy.',
    'Critics say Anna Lund opposes the levy.',
    'Bob Ray accused Anna Lund of trying to block the levy.',
    'Anna Lund repeated her claim that Bob Ray had opposed the levy.',
    'Bob Ray said that Anna Lund would oppose the levy.',
    // what was
    'Anna Lund once praised the levy.',
    // others than those named
    'Others defending the levy were there.',
  ])('takes none from: %s', async text => {
    expect(await positions(text)).toEqual([])
  })
})

describe('where a topic ends', () => {
  it.each([
    [
      'Norway urged Peru to give up its missiles and return to the talks.',
      'Norway',
      'its missiles',
      'oppose',
    ],
    ['Anna Lund railed against the levy and vowed to stand firm.', 'Anna Lund', 'the levy', 'oppose'],
    [
      "Farm groups encouraging Peru to cut the levy are praising Lund's speech.",
      'Farm groups',
      'the levy',
      'oppose',
    ],
    [
      'Anna Lund made her support for Norway and opposition to the levy a theme.',
      'Anna Lund',
      'Norway',
      'support',
    ],
    ['Norway urged Peru to lift sanctions and to stop drilling.', 'Norway', 'sanctions', 'oppose'],
    [
      'Peru vetoed today a draft resolution on the strait.',
      'Peru',
      'a draft resolution on the strait',
      'oppose',
    ],
    ['Eva Berg challenged a plan to close the port.', 'Eva Berg', 'a plan to close the port', 'oppose'],
    ['Anna Lund voted for that levy.', 'Anna Lund', 'that levy', 'support'],
  ])('%s', async (text, holder, topic, stance) => {
    expect(await positions(text)).toContainEqual([holder, topic, stance])
  })

  it.each([
    // words that name nothing
    'Anna Lund opposed it.',
    'Anna Lund voted against a bill.',
    'Bob Ray reaffirmed his opposition.',
  ])('takes none from: %s', async text => {
    expect(await positions(text)).toEqual([])
  })
})

describe('what takes no side', () => {
  it.each([
    'The mayor focused on repeating her old promises.',
    'The company adopted an anti-takeover plan.',
    'Anna Lund agreed to briefly host the guests.',
    "Anna Lund's unwillingness to affirm her support for the treaty worried Norway.",
    'Anna Lund did not denounce the levy.',
    'Anna Lund played down the idea that she had met Bob Ray.',
    'Anna Lund supports Bob Ray 100 percent.',
    'Anna Lund has no intention of being deputy mayor.',
    'Bob Ray might, however, be open to the levy.',
    'The council could move to scrap the levy.',
    'The minister has not outlined a plan to cut the tax.',
    'Norway sought guidance on the treaty.',
    'The Alliance Party was rejected by voters.',
    'The reform will require new funding.',
    'Anna Lund could not resist taking another swipe at Bob Ray.',
    'Work stops until regulators approve the merger.',
    'It would have been odd had Norway backed the levy.',
    'The mayor can hardly back down on the levy.',
    'Their supporters argue that the levy may rise.',
    'The union asked him to run for the council.',
    'Clerks like the levy more than scrapping the toll.',
    'The port did whatever it took to stop the leak.',
    'Anna Lund sees the levy as she does the toll, which is for sale.',
    'Norway hopes for a comeback of its team.',
    'Bob Ray says that the law requires too many forms.',
    'The bank adopted a shareholder plan.',
    "The region's demand for the product rose.",
    "Peru spent millions in support of farm workers' housing plan.",
    'The judge said advocate Salome Brandt would respond.',
    'The minister asked people to remain calm.',
    'Eva Berg welcomed everyone to the fair.',
    'Eva Berg was not troubled by the levy.',
    'Norway is committed to seeing more deals.',
    'The police are unwilling to make any comment.',
    'Eva Berg was once an advocate for the levy.',
    'The ministry requested data from the port.',
    'Rebels attacked a base in the north.',
    'The senate is considering a resolution demanding that the port close.',
    'Norway did something that Peru refuses to do.',
    'Eva Berg is weighing a Danish proposal that would keep the toll.',
    'Warplanes supported by Norway bombed the port.',
    "Each side rejected the other's offer.",
    'Neither the mayor nor the clerk, Bob Ray, urged Norway to sign the treaty.',
    'The famous letter to Bob Ray criticising the toll was found.',
    'He built what Eva Berg had proposed more fully in her paper on tolls.',
    'Eva Berg asked for donations.',
    'Both countries opposed the levy.',
  ])('takes none from: %s', async text => {
    expect(await positions(text)).toEqual([])
  })

  it.each([
    ['The council adopted a plan to close the port.', 'The council', 'a plan to close the port', 'support'],
    ['Norway welcomed the levy and said it would pay if Peru signed.', 'Norway', 'the levy', 'support'],
    ['Norway has no intention of closing the pipeline.', 'Norway', 'closing the pipeline', 'oppose'],
    ["Norway's demand for a ceasefire was rejected.", 'Norway', 'a ceasefire', 'support'],
    ['Eva Berg advocates stricter quotas.', 'Eva Berg', 'stricter quotas', 'support'],
    ['Eva Berg was not opposed to the levy.', 'Eva Berg', 'the levy', 'support'],
    ['Eva Berg defended the levy saying it was fair.', 'Eva Berg', 'the levy', 'support'],
    ['Norway does not want Peru to sign the treaty.', 'Norway', 'sign the treaty', 'oppose'],
  ])('but: %s', async (text, holder, topic, stance) => {
    expect(await positions(text)).toContainEqual([holder, topic, stance])
  })
})
