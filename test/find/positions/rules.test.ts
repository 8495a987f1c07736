import { describe, expect, it } from 'vitest'
import { cut } from '../../../src/model/span.ts'
import { found } from '../commitments/given.ts'

/** The positions of a text: who, on which words, with which stance. */
async function positions(text: string) {
  const { reading, findings } = await found(text, 'position')
  return findings.map(f => [f.holder.name, cut(reading.text, f.topic.span), f.stance])
}

describe('ways of taking a side', () => {
  it.each([
    ['The ferry toll was rejected by Norway on Monday.', 'Norway', 'The ferry toll', 'oppose'],
    ['Chile passed a budget favoured by the unions.', 'the unions', 'a budget', 'support'],
    ['Opponents of the pipeline gathered in Lima.', 'Opponents', 'the pipeline', 'oppose'],
    ['Anna Lund is a supporter of the harbour ban.', 'Anna Lund', 'the harbour ban', 'support'],
    ['Kenya voted in favour of the treaty.', 'Kenya', 'the treaty', 'support'],
    ['Anna Lund said the treaty was a mistake.', 'Anna Lund', 'the treaty', 'oppose'],
    ['Anna Lund called the ferry ban unacceptable.', 'Anna Lund', 'the ferry ban', 'oppose'],
    ['The plan drew criticism from Swedish unions.', 'Swedish unions', 'The plan', 'oppose'],
    ['Anna Lund said the tariff would hurt exports.', 'Anna Lund', 'the tariff', 'oppose'],
    ['“We need a new fishing treaty,” Anna Lund said.', 'Anna Lund', 'a new fishing treaty', 'requires'],
    ['Peru was urged by Brazil to close the mine.', 'Brazil', 'close the mine', 'support'],
    ['India praised the effort to clear the river.', 'India', 'the effort to clear the river', 'support'],
    ['Several senators oppose the pipeline.', 'Several senators', 'the pipeline', 'oppose'],
    ['Ghana declined to affirm its support for the dam.', 'Ghana', 'the dam', 'oppose-hedged'],
    ['Anna Lund wrote a letter urging Peru to close the mine.', 'Anna Lund', 'close the mine', 'support'],
    ['Senator Anna Lund of Bergen, who opposes the dam, left early.', 'Anna Lund', 'the dam', 'oppose'],
    ['Farmers angry about the fishing ban gathered in Lima.', 'Farmers', 'the fishing ban', 'oppose'],
    ['Kenya voted last year to reject the treaty.', 'Kenya', 'the treaty', 'oppose'],
    ['Norway has grown comfortable with the toll plan.', 'Norway', 'the toll plan', 'support'],
    ['Anna Lund said most farmers agree that the tax should go.', 'farmers', 'the tax should go', 'support'],
    ['Anna Lund called on Tuesday for a ban on mining.', 'Anna Lund', 'a ban on mining', 'support'],
    ['Supporters say the toll will cut traffic.', 'Supporters', 'the toll', 'support'],
    ['The plan had the backing of the unions.', 'the unions', 'The plan', 'support'],
    [
      'Anna Lund said the best way was the closing of the mine.',
      'Anna Lund',
      'the closing of the mine',
      'support',
    ],
    ['Norway demanded that the harbour be opened.', 'Norway', 'the harbour be opened', 'support'],
    ['Anna Lund said it was wrong to close the harbour.', 'Anna Lund', 'close the harbour', 'oppose'],
    ['Norway recommended that airlines should not buy the jets.', 'Norway', 'buy the jets', 'oppose'],
    ['Anna Lund said the toll violates the treaty.', 'Anna Lund', 'the toll', 'oppose'],
    ['Norway sees no reason to sign the treaty.', 'Norway', 'sign the treaty', 'oppose'],
    ['Anna Lund has been the deal’s fiercest critic.', 'Anna Lund', 'the deal', 'oppose'],
    ['Chile blasted Peru for closing the border.', 'Chile', 'closing the border', 'oppose'],
    ['The council approved a motion condemning the toll.', 'The council', 'the toll', 'oppose'],
    ['“We have got to close the mine,” Anna Lund said.', 'Anna Lund', 'close the mine', 'requires'],
    ['Anna Lund said Peru must no longer buy the gas.', 'Anna Lund', 'buy the gas', 'oppose'],
    ['“There should be no ban on ferries,” Anna Lund said.', 'Anna Lund', 'ban on ferries', 'oppose'],
    ['Anna Lund said there should be a vote on the dam.', 'Anna Lund', 'a vote on the dam', 'support'],
    [
      'Anna Lund said on Friday that Norway now feels Peru must close the mine.',
      'Norway',
      'close the mine',
      'requires',
    ],
    [
      'Lima thanked a retired judge who suggested last summer that Peru should close the mine.',
      'a retired judge',
      'close the mine',
      'support',
    ],
    [
      'Anna Lund, pressed by Ilya Petrov to publish the report, turned away.',
      'Ilya Petrov',
      'publish the report',
      'support',
    ],
    [
      'Anna Lund told her deputies to vote against the toll.',
      'Anna Lund',
      'vote against the toll',
      'support',
    ],
    ['Anna Lund pleaded with Peru to close the mine.', 'Anna Lund', 'close the mine', 'support'],
    ['Anna Lund warned Peru not to open the mine.', 'Anna Lund', 'open the mine', 'oppose'],
    ['“We have a duty to protect the river,” Anna Lund said.', 'Anna Lund', 'protect the river', 'requires'],
    [
      '“It is our responsibility to end the blockade,” Anna Lund said.',
      'Anna Lund',
      'the blockade',
      'oppose',
    ],
    ['“The time has come to end the blockade,” Anna Lund said.', 'Anna Lund', 'the blockade', 'oppose'],
    [
      '“It’s about time for Peru to open the harbour,” Anna Lund said.',
      'Anna Lund',
      'open the harbour',
      'support',
    ],
    ['Anna Lund said she will not rule out a toll.', 'Anna Lund', 'a toll', 'support'],
    ['“We cannot allow this treaty to fail,” Anna Lund said.', 'Anna Lund', 'this treaty to fail', 'oppose'],
    ['“We can’t afford another dam,” Anna Lund said.', 'Anna Lund', 'another dam', 'oppose'],
    ['“Let us ban these boats now,” Anna Lund told reporters.', 'Anna Lund', 'these boats', 'oppose'],
    ['“Let’s not go into a trade war,” Anna Lund said.', 'Anna Lund', 'go into a trade war', 'oppose'],
    ['Cut the tax now, Anna Lund says.', 'Anna Lund', 'the tax', 'oppose'],
    ['“Do not raise the toll,” Anna Lund told the council.', 'Anna Lund', 'raise the toll', 'oppose'],
    ['“Build the bridge,” Anna Lund said.', 'Anna Lund', 'Build the bridge', 'support'],
  ])('%s', async (text, holder, topic, stance) => {
    expect(await positions(text)).toContainEqual([holder, topic, stance])
  })

  it.each([
    'Norway praised Anna Lund.',
    'Anna Lund welcomed the ministers to Bergen.',
    'Anna Lund is seeking the nomination.',
    'Anna Lund declined to comment on the dam.',
    'Norway questioned Chile’s sincerity.',
    'Anna Lund promised to act should she win the vote.',
    'Ghana holds opposing views.',
    'The police blocked two roads.',
    'The cow was called Rosa.',
    'Anna Lund is a supporter of Ilya Petrov’s presidential campaign.',
    'Anna Lund would never have proposed a toll.',
    'Anna Lund dismissed concerns that the dam might break.',
    'Norway declined to directly answer the question.',
    '“It ought to be a golden chance for the ferry line,” Anna Lund said.',
    'Anna Lund said it was not that there should be a toll.',
    'Anna Lund rejected the notion that voters should go with Ilya Petrov.',
    'Anna Lund asked how a mayor should run the harbour.',
    'Anna Lund told reporters they were working to open the dam.',
    'Anna Lund could ask them to close the mine.',
    'Many families cannot afford a boat, Anna Lund said.',
    '“Let’s see the report,” Anna Lund said.',
    '“Look at the tax,” Anna Lund said.',
    '“Thank Ilya Petrov for the bridge,” Anna Lund said.',
    '“It is not our responsibility to run the ferry,” Anna Lund said.',
    'Close the door when the ferry leaves.',
  ])('takes none from: %s', async text => {
    expect(await positions(text)).toEqual([])
  })
})
