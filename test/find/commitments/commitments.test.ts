import { describe, expect, it } from 'vitest'
import { cut } from '../../../src/model/span.ts'
import { found } from './given.ts'

/** The commitments of a text at a confidence that enters the record, in a form that tests read easily. */
async function commitments(text: string, least = 0.7) {
  const { reading, findings } = await found(text, 'commitment')
  return findings
    .filter(f => f.confidence >= least)
    .map(f => ({
      debtor: f.debtor?.name ?? null,
      creditor: f.creditor?.name ?? null,
      content: cut(reading.text, f.content),
      strength: f.strength,
      deadline: f.deadline?.text ?? null,
      condition: f.condition?.text ?? null,
      testable: f.testable,
      voice: f.chain.at(-1)?.actor?.name ?? null,
    }))
}

describe('commitments', () => {
  it.each([
    [
      'Norway pledged to send 300 trucks to Kenya by March.',
      {
        debtor: 'Norway',
        creditor: 'Kenya',
        content: 'send 300 trucks to Kenya',
        strength: 'pledge',
        deadline: 'March',
      },
    ],
    [
      'Brazil said it would resume grain deliveries to Egypt within two weeks.',
      { debtor: 'Brazil', creditor: 'Egypt', strength: 'pledge', deadline: 'two weeks', voice: 'Brazil' },
    ],
    [
      'Chile offered to buy about $40 million worth of Swiss turbines.',
      { debtor: 'Chile', strength: 'offer', content: 'buy about $40 million worth of Swiss turbines' },
    ],
    [
      'The two leaders will meet within ten days, according to Finnish Prime Minister Aino Lahti.',
      { strength: 'forecast', deadline: 'ten days', voice: 'Aino Lahti' },
    ],
    [
      'President Paula Reyes threatened to withdraw from the pact unless Peru lifts the embargo.',
      { debtor: 'Paula Reyes', strength: 'threat', condition: 'unless Peru lifts the embargo' },
    ],
    [
      'Prime Minister Jonas Berg is expected to be in Lima on Monday to sign a fisheries agreement.',
      {
        debtor: 'Jonas Berg',
        content: 'sign a fisheries agreement',
        strength: 'expectation',
        deadline: 'Monday',
      },
    ],
    [
      'If the truce holds, Denmark will open two crossings, the minister said.',
      { debtor: 'Denmark', content: 'open two crossings', condition: 'If the truce holds' },
    ],
    [
      '“We will build the bridge,” President Paula Reyes said.',
      { debtor: 'Paula Reyes', strength: 'pledge' },
    ],
    ['The carrier plans to protest the ruling.', { strength: 'plan', content: 'protest the ruling' }],
    ['Danish defence spending will rise to 3 percent by 2028.', { strength: 'plan', deadline: '2028' }],
  ])('%s', async (text, expected) => {
    const [first] = await commitments(text)
    expect(first).toMatchObject(expected)
  })

  it('cannot test what is promised without a deed or a day', async () => {
    expect(
      await commitments('“There is going to be a lot of help,” President Paula Reyes said.'),
    ).toMatchObject([{ debtor: 'Paula Reyes', strength: 'pledge', testable: false }])
    expect(
      await commitments('Minister Jonas Berg said the two states could reach a deal very shortly.'),
    ).toMatchObject([{ strength: 'forecast', testable: false, deadline: 'shortly' }])
  })

  it.each([
    'If Chile were asked, it would send doctors.',
    'Nobody knows whether Peru will sign the treaty.',
    'Will Denmark send troops?',
    'The talks would later become famous.',
    'Prices will be high.',
    'Chile would have sent doctors.',
    '“We will see,” the president said.',
    'The promised help never came.',
    'The hall was built by an architect who loved stone.',
  ])('finds none in: %s', async text => {
    expect(await commitments(text)).toEqual([])
  })
})

describe('what is no deed of anybody', () => {
  it.each([
    'Norway questioned Chile’s commitment to closing the mine.',
    'The minister said that prices will fall next year.',
    'The toll will damage trade, Anna Lund said.',
    'Chile offered advice to Peru.',
    'Anna Lund hopes that Peru will close the mine.',
    'Anna Lund would not say whether, or when, Peru will close the mine.',
    'Norway was ready to return fire.',
  ])('%s', async text => {
    expect(await commitments(text)).toEqual([])
  })

  it.each([
    ['Norway agreed late last year to close the mine.', 'Norway', 'close the mine'],
    ['Anna Lund, who will retire in May, praised the crew.', 'Anna Lund', 'retire'],
    ['Chile promised it would stand by Peru.', 'Chile', 'stand by Peru'],
  ])('a deed all the same: %s', async (text, debtor, content) => {
    expect((await commitments(text)).map(c => [c.debtor, c.content])).toEqual([[debtor, content]])
  })
})

describe('what is settled or given, and what only seems so', () => {
  it.each([
    ['The two presidents are to meet in Geneva on Friday.', 'meet in Geneva'],
    ['The government announced plans on Tuesday to expand the programme.', 'expand the programme'],
    ['Norway signed a contract to buy twenty jets.', 'buy twenty jets'],
    ['Norway said on Monday that it will, however, expand the programme.', 'expand the programme'],
  ])('%s', async (text, content) => {
    expect((await commitments(text)).map(c => c.content)).toContainEqual(content)
  })

  it.each([
    'The aim is to end the war by May.',
    'It is unlikely the council will sign the treaty.',
    'There is no reason Norway would sign the treaty.',
    'If he were still in office, he would open the border, Anna Lund said.',
    'Anna Lund offered her own view of the treaty.',
    'Anna Lund said the toll would be abolished.',
    'The union said it was ready to fight.',
  ])('shows none from: %s', async text => {
    expect(await commitments(text)).toEqual([])
  })
})

describe('whose word and deed it is', () => {
  it.each([
    ['Norway rejected the draft but will attend the talks.', 'Norway', 'attend the talks'],
    ['Anna Lund \u2014 who won the seat in May \u2014 will chair the panel.', 'Anna Lund', 'chair the panel'],
    ['The company said it would close two plants.', 'The company', 'close two plants'],
    ['The Bergen congressman plans to vote for the bill.', 'The Bergen congressman', 'vote for the bill'],
    [
      'The firm, which plans to open a plant in Lima, declined to comment.',
      'The firm',
      'open a plant in Lima',
    ],
    ['The hearing is set to begin on Monday.', null, 'The hearing is set to begin'],
    ['Anna Lund will go ahead with the sale.', 'Anna Lund', 'go ahead with the sale'],
    ['The two sides have decided to open an embassy in Lima.', 'The two sides', 'open an embassy in Lima'],
    ['The airline is preparing to cut ten routes.', 'The airline', 'cut ten routes'],
    ['Norway announced that the levy would be abolished.', null, 'the levy would be abolished'],
  ])('%s', async (text, debtor, content) => {
    expect((await commitments(text)).map(c => [c.debtor, c.content])).toEqual([[debtor, content]])
  })
})

describe('what one will not do', () => {
  it.each([
    ['Chile promised not to raise the toll.', 'not to raise the toll'],
    ['Anna Lund assured Peru that Chile would not raise the toll.', 'not raise the toll'],
    ['\u201cWe will never sell the firm,\u201d Anna Lund said.', 'never sell the firm'],
  ])('is a promise in one\u2019s own word: %s', async (text, content) => {
    expect((await commitments(text)).map(c => c.content)).toEqual([content])
  })

  it.each([
    'We are not going to win this by waiting, Anna Lund said.',
    'Anna Lund said that Peru would not raise the toll.',
    'Anna Lund said she would not support the bill.',
  ])('is none: %s', async text => {
    expect(await commitments(text)).toEqual([])
  })
})

describe('what is hoped, feared, asked or wanted', () => {
  it.each([
    'The council rejected any suggestion that Norway would leave the pact.',
    'Anna Lund hopes that, by Friday, the council will sign the treaty.',
    'She asked when the ministry will publish the list.',
    'I thought she would call me, Anna Lund said.',
    'The minister wants to show that he will unify the party.',
    'Norway has no plans to leave the pact.',
    'Anna Lund was accused of planning to leave the party.',
    'The envoy asked Norway to promise to fund the bridge.',
    'Norway should promise to fund the bridge.',
    'The company had planned to build a bridge.',
    'Forty percent of voters said they would vote for Lund.',
    'The debate promises to be lively.',
  ])('%s', async text => {
    expect(await commitments(text)).toEqual([])
  })

  it('takes the condition of a promise for none of its own', async () => {
    expect(
      (await commitments('Chile will sign the treaty when Peru agrees to close the mine.')).map(
        c => c.debtor,
      ),
    ).toEqual(['Chile'])
  })
})

describe('titles, agreements, and what others expect', () => {
  it.each([
    ['Norway to close two mines.', 'Norway', 'close two mines'],
    ['In reversal, Chile to lift grain ban.', 'Chile', 'lift grain ban'],
    ['Officials expect Norway to lift the ban by May.', 'Norway', 'lift the ban'],
    ['Under the agreement, Peru would cut its fleet by half.', 'Peru', 'cut its fleet by half'],
    ['The union plans a strike on Monday.', 'The union', 'a strike'],
    ['Anna Lund promised a report by May.', 'Anna Lund', 'a report'],
    ['Anna Lund threatened not to attend the talks.', 'Anna Lund', 'not to attend the talks'],
    ['Anna Lund will appear before the court on Friday.', 'Anna Lund', 'appear before the court'],
    ['There will be a summit in Lima in May, Anna Lund said.', null, 'a summit in Lima'],
    ['The rules, which officials said will take effect in May, were published.', null, 'take effect'],
  ])('%s', async (text, debtor, content) => {
    expect((await commitments(text)).map(c => [c.debtor, c.content])).toEqual([[debtor, content]])
  })

  it.each([
    'Bergen Votes To Leave The Pact.',
    'A chance to win.',
    'Pressure on Chile to act.',
    'Ten ways to save money.',
    'We expect Norway to lift the ban.',
    'No one expects Norway to lift the ban.',
    'Under the bill, Peru would cut its fleet.',
    'The architect plans houses.',
    'Anna Lund is committed to ending the war.',
    'A poll found that Lund would lead the council.',
    'The trend that analysts say will continue hurt sales.',
    'He asked which minister will sign the treaty.',
    'Her task, as the mayor of Bergen, is to run the city.',
    'No minister would sign such a treaty, Anna Lund said.',
    'The problem will appear in May.',
  ])('none: %s', async text => {
    expect(await commitments(text)).toEqual([])
  })
})

describe('what comes to its end at the right word', () => {
  it.each([
    [
      'The firm said it expects to report a third-quarter loss of $7 million.',
      'report a third-quarter loss of $7 million',
    ],
    ['Anna Lund\u2019s plan to tax sugar is dear.', 'tax sugar'],
    ['The purchase is expected to close in May.', 'The purchase is expected to close'],
    ['The court will hear the case in May.', 'hear the case'],
    ['Norway will be named the host on Friday.', 'Norway will be named the host'],
    ['The league, which owns the hall, said it will exchange the shares.', 'it will exchange the shares'],
    ['Anna Lund said she is willing to sit down with the union.', 'sit down with the union'],
  ])('%s', async (text, content) => {
    expect((await commitments(text)).map(c => c.content)).toEqual([content])
  })

  it.each([
    '\u201cI would fix it,\u201d Anna Lund said.',
    'Anna Lund thought the council would approve the treaty.',
    'Analysts do not think Norway could lift the ban by May.',
    'Critics bet that Norway will lift the ban.',
    'Chile will continue to face criticism.',
    'Anna Lund would visit the hall in the past.',
    'How united the parties will be heading into the vote is unknown.',
    'The court will hear the bells.',
  ])('none: %s', async text => {
    expect(await commitments(text)).toEqual([])
  })
})

describe('where the words stand apart', () => {
  it.each([
    ['Anna Lund promised Sunday at a rally to end the toll.', 'Anna Lund', 'end the toll'],
    ['The two sides agreed at a meeting in Lima to close the mine.', 'The two sides', 'close the mine'],
    ['Norway agreed with Peru to close the mine.', 'Norway', 'close the mine'],
    ['Council set to drop the bill.', 'Council', 'drop the bill'],
    ['Anna Lund has a rally planned for Monday.', 'Anna Lund', 'a rally planned'],
    ['Anna Lund is scheduled to be in Lima on Monday.', 'Anna Lund', 'be in Lima'],
    ['Anna Lund looks to ease the rift with Peru.', 'Anna Lund', 'ease the rift with Peru'],
    ['Anna Lund will back Peru, eventually, a former rival says.', 'Anna Lund', 'back Peru'],
  ])('%s', async (text, debtor, content) => {
    expect((await commitments(text)).map(c => [c.debtor, c.content])).toEqual([[debtor, content]])
  })

  it.each([
    'Anna Lund agreed on a plan to close the mine.',
    'Anna Lund has no rally planned.',
    'Anna Lund is scheduled to be happy.',
    'Tourists looking to buy maps came early.',
    'The bridge looks to be done.',
    'Minister Advised Lund To Wait.',
    'He put the chairs back.',
    'Norway agreed during the talks to the terms.',
  ])('none: %s', async text => {
    expect(await commitments(text)).toEqual([])
  })
})

describe('what begins on a day, and who is likely to', () => {
  it.each([
    ['The envoy said that talks would begin on Tuesday.', 'talks would begin'],
    ['The airline said Thursday it will add three flights a day.', 'add three flights a day'],
    ['Peru will not take part in the talks, its foreign minister said.', 'not take part in the talks'],
    ['Anna Lund is likely to call an election in May.', 'call an election'],
    [
      'The firm is to be allowed to bid once more for the harbour.',
      'be allowed to bid once more for the harbour',
    ],
  ])('%s', async (text, content) => {
    expect((await commitments(text)).map(c => c.content)).toContainEqual(expect.stringContaining(content))
  })

  it.each([
    'Voters are likely to stay at home in May.',
    'The plan would end the feud by May, Anna Lund said.',
    'He praised their commitment to keeping the peace.',
    'The news will add to the gloom.',
  ])('none: %s', async text => {
    expect(await commitments(text)).toEqual([])
  })
})

describe('whose clause it is', () => {
  it.each([
    'Anna Lund had hoped a push by the mayor, along with her husband, would close the mine.',
    'Two others have not said who they would vote for.',
    'The voters know whom they will elect.',
    'I am not sure Norway will sign the treaty.',
    'Unions pressure Anna Lund to resign.',
    'Anna Lund looks ahead to contests in Lima.',
    'The prospect would leave them fearful, Anna Lund said.',
    'The stories that will be talked about today are these.',
    'Critics warn that the leader would imperil the treaty.',
  ])('none: %s', async text => {
    expect(await commitments(text)).toEqual([])
  })

  it.each([
    ['Anna Lund said on Sunday she will not vote for the bill.', 'not vote for the bill'],
    ['The firm said it will leave Lima in May.', 'leave Lima'],
    ['Unions to press Anna Lund.', 'press Anna Lund'],
    ['Anna Lund hoped for rain and will close the mine.', 'close the mine'],
    ['Anna Lund, who will chair the panel, left early.', 'chair the panel'],
  ])('%s', async (text, content) => {
    expect((await commitments(text)).map(c => c.content)).toEqual([content])
  })
})

describe('who owes it', () => {
  it.each([
    [
      'Front-runner Ben Reyes, the self-made, tireless outsider, is set to meet the miners in Lima.',
      'Ben Reyes',
    ],
    ['The campaign manager, Ann Lund, will visit Oslo on Monday.', 'Ann Lund'],
    ['The book’s author, Ben Reyes, will speak in Lima on Tuesday.', 'Ben Reyes'],
    [
      'Halden Group Inc. said it agreed to be acquired by Star Lines Corp. for $13 a share.',
      'Halden Group Inc.',
    ],
    ['Norway agreed to be represented by Sweden at the talks.', 'Norway'],
    ['The rules, which officials said will go into effect on Monday, are strict.', null],
    ['Ana Ruiz met Ben Reyes. Ben Reyes said he would open a school.', 'Ben Reyes'],
    [
      'A group of miners left the Fishing League, and the Harbour Board denounced it and said it would close the port.',
      'Harbour Board',
    ],
    ['Norwegian Defence Minister Ana Ruiz said her country would send two ships to Chile.', 'Norway'],
    ['The government of Chile has agreed to host 200 people. Peru is glad.', 'Chile'],
    ['The lively Cuban exiles continued to vow they would block the road.', 'The lively Cuban exiles'],
    [
      'Half a dozen of the party’s donors have agreed to chair the fund.',
      'Half a dozen of the party’s donors',
    ],
    ['The senator wrote to supporters, saying it goes on and vowing to compete in May.', 'The senator'],
    ['“We will defend our north,” Norwegian Prime Minister Ben Lund said.', 'Norway'],
    ['“We will build a school,” Ann Lund said.', 'Ann Lund'],
    ['The bill promises to cut taxes.', null],
    ['Ana Ruiz smiled. Her husband plans to leave the party.', 'Her husband'],
    ['It is followed by Stroh Brewing Co., which has agreed to sell its plants.', 'Stroh Brewing Co.'],
    ['The spokeswoman Ann Lund said her company would challenge the fine in court.', 'her company'],
  ])('%s', async (text, debtor) => {
    expect((await commitments(text)).map(c => c.debtor)).toEqual([debtor])
  })
})

describe('whose word a “will” is', () => {
  it.each([
    ['Party spokesman Ben Reyes said the Fishing League would challenge the fine in court.', 'pledge'],
    ['Ana Ruiz said the Fishing League would challenge the fine in court.', 'forecast'],
    ['The senators will pledge to appoint strict judges.', 'forecast'],
    ['Halden Air will likely cut 300 jobs.', 'forecast'],
    ['The lawyer Ben Lund announced that Ana Ruiz would leave Oslo in May.', 'plan'],
    ['“Ana Ruiz will close the port,” one fisherman said.', 'forecast'],
    ['Norwegian Defence Minister Ana Ruiz said her country would send two ships to Chile.', 'pledge'],
  ])('%s', async (text, strength) => {
    expect((await commitments(text)).map(c => c.strength)).toEqual([strength])
  })

  it.each([
    'Often, companies will hire two banks to work on a deal.',
    'Ana Ruiz fights longer than she had planned to open the port.',
    'The offer had been set to expire on Monday.',
    'A child has no claim unless the father takes the step and formally agrees to provide support.',
    '“It would please Norway because Chile would send ten ships,” Ana Ruiz said.',
    'The ruling, which Norway has vowed to ignore, is expected in May.',
    'The rally, which Ana Ruiz was set to headline on Tuesday, is dear.',
    'She would never say she will break up the banks.',
    '“I was going to vote for her,” Ben Lund said.',
    'Norway should be glad and even agree to help.',
    'The message is more than just promising to build on progress.',
    'There is little confidence that she will close the port.',
    'There is “no way” the firm will close the port.',
    'The mayor never mentioned that she is going to close the port.',
    'Reporters find people saying, ‘I am going to make money,’ Ben Reyes said.',
    'The insults he will level at her are old.',
    'Ana Ruiz is shaping an agenda that she plans to roll out in May.',
    'He cancelled a rally where he was scheduled to speak.',
    'He is not planning an appeal of the ruling.',
    'The firm will try to do that.',
    'The agency declined an army offer to send ten men.',
    'The board adopted a shareholder-rights plan to ward off suitors.',
    'Unions disliked rules intended to curb strikes.',
    'A new law will increase the pressure on the port.',
  ])('none: %s', async text => {
    expect(await commitments(text)).toEqual([])
  })

  it('keeps the words whole', async () => {
    expect(
      (await commitments('The firm plans to fill its screens with a Christmas-themed advertisement.')).map(
        c => c.content,
      ),
    ).toEqual(['fill its screens with a Christmas-themed advertisement'])
    expect((await commitments('Ana Ruiz will hire people who know the coast.')).map(c => c.content)).toEqual([
      'hire people who know the coast',
    ])
    expect(
      (await commitments('Ana Ruiz will oversee, manage and run the port.')).map(c => c.content),
    ).toEqual(['oversee, manage and run the port'])
    expect((await commitments('Norway said it won’t close the port.')).map(c => c.content)).toEqual([
      'won’t close the port',
    ])
  })
})
