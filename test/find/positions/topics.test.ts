import { describe, expect, it } from 'vitest'
import { findIn } from '../../support/pipeline.ts'

/** The positions of a text that the record would show: stance and words. */
async function shown(text: string): Promise<readonly string[]> {
  const { findings } = await findIn([{ file: 'a.txt', bytes: Buffer.from(`date 2024-05-02 ${text}`) }])
  return findings.flatMap(f =>
    f.kind === 'position' && f.confidence >= 0.7 ? [`${f.stance}: ${f.topic.text}`] : [],
  )
}

describe('the words of a duty', () => {
  it.each([
    // What is denied stands without the denial, which the stance tells.
    ['Ann Lee said the mayor should not be part of the problem.', 'oppose: be part of the problem'],
    ['Ann Lee said the ban should not be lifted.', 'support: the ban'],
    ['Ann Lee said the treaty should never be signed.', 'oppose: the treaty'],
    ['Ann Lee said no child should be left out.', 'oppose: child should be left out'],
    ['Ann Lee said foreigners should not be allowed into the port.', 'oppose: be allowed into the port'],
    // Where the verb names nothing, or not whose thing it is, its subject belongs to the words.
    ['Ann Lee said the governor should step down.', 'support: the governor should step down'],
    [
      'Ann Lee said Peru should cut its patrols and raids in the bay.',
      'support: Peru should cut its patrols and raids in the bay',
    ],
    ['Ann Lee said “local boats” must lead the way.', 'requires: “local boats” must lead the way'],
    [
      'Ann Lee said cutting that output must be a key part of the plan.',
      'requires: cutting that output must be a key part of the plan',
    ],
    ['“For that reason he should step down,” Ann Lee said.', 'support: he should step down'],
    ['“They must stop with the raids on our port,” Ann Lee said.', 'oppose: the raids on our port'],
    // A thing that a clause describes.
    [
      'Ann Lee named a law which the council should repeal.',
      'support: a law which the council should repeal',
    ],
    ['Ann Lee said they should drop out so that one of them could win.', 'support: they should drop out'],
  ])('%s', async (text, told) => {
    expect((await shown(text)).join()).toContain(told)
  })

  it.each([
    'Ann Lee said that Bo Ray must be dreaming.',
    '“One of the heroes who we should recognise is Bo Ray,” Ann Lee said.',
    '“No one should doubt our will,” Ann Lee said.',
    '“It should shock every sailor that the port is closed,” Ann Lee said.',
    'Ann Lee said his remarks should be taken with a grain of salt.',
    '“If it weren’t for the flood, the mayor should go back to the port,” Ann Lee said.',
    '“To win, they must take the northern ports,” Ann Lee said.',
    'Ann Lee wrote that she had never suggested Norway should close the border.',
    'Ann Lee said they should beat her at the polls.',
    'Ann Lee said that Bo Ray should be their next president.',
    '“We will decide what steps, if any, need to be taken,” Ann Lee said.',
    '“People should take a look at that,” Ann Lee said.',
    '“That’s something that the council should be working to change,” Ann Lee said.',
    // What is expected of a thing, supposed of anything, or told as a fact.
    'Ann Lee said the win should give her momentum.',
    '“It means that something must be small,” Ann Lee said.',
    '“Everyone needs to drink,” Ann Lee said.',
    'Ann Lee said that the only explanation must be a fire.',
    'The storm has caused the port to have to deal with floods, Ann Lee said.',
    'Ann Lee revealed a truth the mayor should heed.',
    'The ministry felt the need to ask for the files of the port.',
    'Ann Lee cannot win the north without his help, Bo Ray said.',
    'Ann Lee said that should help it save money.',
    'Ann Lee said the sale of the ferries should be completed in May.',
    'Ann Lee said the port should not face problems with the toll.',
    'Ann Lee said those statements were wrong.',
    'Ann Lee said the claims about the flood were unfounded.',
    '“I think all ministers should do so,” Ann Lee said.',
    '“The past is not told like it should be in our schools,” Ann Lee said.',
    '“He should get a boost from the vote,” Ann Lee said.',
  ])('takes none from: %s', async text => {
    expect(await shown(text)).toEqual([])
  })
})

describe('where the words of a topic end', () => {
  it.each([
    [
      'Ann Lee supports a right-to-work law and opposes a higher toll.',
      ['support: a right-to-work law', 'oppose: a higher toll'],
    ],
    ['Ann Lee spent May railing against lobbyists and fighting to close the mine.', ['oppose: lobbyists']],
    ['Both made their support for Kenya and opposition to the dam a centrepiece.', ['support: Kenya']],
    [
      'Chile protested against court rulings such as the one on tolls.',
      ['oppose: court rulings such as the one on tolls'],
    ],
    [
      'Ann Lee voted against a bill which would have closed the mine.',
      ['oppose: a bill which would have closed the mine'],
    ],
    [
      'Ann Lee opposes the ban on ferries -- a plan the council has since changed.',
      ['oppose: the ban on ferries'],
    ],
    ['Norway called on Peru to abandon its weapons and comply with the treaty.', ['oppose: its weapons']],
    [
      'Most ministers have proposed new, deep tax cuts for farmers.',
      ['support: new, deep tax cuts for farmers'],
    ],
    ['In May, the agency proposed a 2016 mandate for all fuels.', ['support: a 2016 mandate for all fuels']],
    [
      'Ann Lee introduced a bill on Monday to close the mine.',
      ['support: a bill on Monday to close the mine'],
    ],
    ['Ann Lee made her support for the dam clear in a letter.', ['support: the dam']],
    ['Ann Lee called for more school money in a statement.', ['support: more school money']],
    [
      'Kenya favors the admission of Peru, Chile, and the Faroes.',
      ['support: the admission of Peru, Chile, and the Faroes'],
    ],
    ['Ann Lee celebrated the ruling on tolls as a victory for the port.', ['support: the ruling on tolls']],
    ['Norway rejected the fishing treaty as inadequate.', ['oppose: the fishing treaty']],
    ['Ann Lee opposes the toll known as the port tax.', ['oppose: the toll known as the port tax']],
    [
      'Ann Lee thinks the port should be closed but said the date is open.',
      ['support: the port should be closed'],
    ],
    [
      'Ann Lee opposes the policies of the past by tying them to the flood.',
      ['oppose: the policies of the past'],
    ],
    ['“Neither the council nor the mayor should sell the port,” Ann Lee said.', ['oppose: sell the port']],
  ])('%s', async (text, told) => {
    expect(await shown(text)).toEqual(told)
  })
})

describe('words that only point back', () => {
  it.each([
    ['Ann Lee vetoed the fuel toll, calling it unfair.', ['oppose: the fuel toll']],
    [
      'Ann Lee pleaded for a loan to the port, insisting it would be the only way to save it.',
      ['support: a loan to the port'],
    ],
  ])('lead to what stands before them: %s', async (text, told) => {
    expect([...(await shown(text))].sort()).toEqual(told)
  })

  it.each([
    '“I oppose it as mayor,” Ann Lee said.',
    'Ann Lee opposed it because it fell short of the fee.',
    '“It is ridiculous,” Ann Lee said.',
    'Ann Lee proposed just that.',
    'Ann Lee backed a bill.',
  ])('name nothing: %s', async text => {
    expect(await shown(text)).toEqual([])
  })
})
