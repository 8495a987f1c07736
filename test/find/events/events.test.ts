import { describe, expect, it } from 'vitest'
import { checkFrames } from '../../../src/find/events/frames/check.ts'
import { VERB_FRAMES, type VerbFrame } from '../../../src/find/events/frames/lexicon.ts'
import { ploverOf, quadOf } from '../../../src/find/events/plover.ts'
import { pendingFor } from '../../seeds/seeds.ts'
import { coded, deeds, events } from './given.ts'

describe('who did what to whom', () => {
  it.each([
    ['Kenya condemned the attack on a market in Somalia.', 'KEN > SOM ACCUSE 111'],
    ['Chile lifted sanctions against Peru.', 'CHL > PER RETREAT 085'],
    ['Greece expelled two Turkish diplomats.', 'GRC > TUR.GOV SANCTION 161'],
    ['Nepal rejected a Bhutanese peace plan.', 'NPL > BTN REJECT 127'],
    ['Spain launched an investigation into a Moroccan company.', 'ESP > MAR.BUS ACCUSE 090'],
    ['Students in Oslo protested against the Norwegian government.', 'NOR.EDU > NOR.GOV PROTEST 141'],
    ['Rebels in Mali released three French hostages.', 'MLI.REB > FRA.CVL RETREAT 0841'],
  ])('%s', (text, expected) => {
    expect(deeds(text)).toEqual([expected])
  })
  it.each([
    [
      'The Finnish president met the Swedish prime minister in Geneva on Monday.',
      'FIN.GOV',
      'SWE.GOV',
      '040',
    ],
    ['Italy held talks with Malta on Tuesday.', 'ITA', 'MLT', '046'],
    ['The Peruvian president telephoned the Cuban leader on Friday.', 'PER.GOV', 'CUB.GOV', '041'],
  ])('both sides meet: %s', (text, one, other, code) => {
    expect(deeds(text)).toEqual([`${one} > ${other} CONSULT ${code}`, `${other} > ${one} CONSULT ${code}`])
  })
  it.each([
    ['A Nairobi court jailed two journalists from Winnipeg on Friday.', 'KEN.JUD > CAN.MED COERCE 173'],
    [
      'The rebels have ambushed Colombian soldiers near Cali, killing seven.',
      'COL.REB > COL.MIL ASSAULT 190',
    ],
    ['Bulgaria rejected the Dutch proposal on trade with Romania.', 'BGR > NLD REJECT 127'],
    ['Hungary complained to the United Nations over the Slovak dam.', 'HUN > SVK ACCUSE 110'],
    ['Ethnic Russians in Latvia protested against the Latvian government.', 'LVA > LVA.GOV PROTEST 141'],
    ['Denmark gave $4 million in aid to Malawi.', 'DNK > MWI AID 070'],
    [
      'Ecuador threatened to close its embassy unless Uruguay returned the documents.',
      'ECU > URY THREATEN 1313',
    ],
    ['Morocco cut tariffs on Spanish fruit.', 'MAR > ESP RETREAT 085'],
  ])('finds the sides: %s', (text, expected) => {
    expect(deeds(text)).toEqual([expected])
  })
  it('reads the passive from its agent', () => {
    expect(deeds('Jordanian troops were attacked by Syrian rebels.')).toEqual([
      'SYR.REB > JOR.MIL ASSAULT 190',
    ])
  })
  pendingFor(
    'issue 5, whose parser takes the noun for the root',
    'reads a relative clause from an "of" noun',
    () => {
      expect(
        deeds('The minister of Austria, who visited Hungary on Monday, praised the Hungarian government.'),
      ).toEqual(['AUT > HUN CONSULT 042', 'AUT.GOV > HUN.GOV SUPPORT 051'])
    },
  )
  it('reads a relative clause from its noun', () => {
    expect(
      deeds('The Austrian minister, who visited Hungary on Monday, praised the Hungarian government.'),
    ).toEqual(['AUT.GOV > HUN CONSULT 042', 'AUT.GOV > HUN.GOV SUPPORT 051'])
  })
  it('makes two directed events of a plural subject that acts on itself', () => {
    expect(deeds('Poland and Latvia signed a treaty on Friday.')).toEqual([
      'POL > LVA SUPPORT 057',
      'LVA > POL SUPPORT 057',
    ])
  })
  it('reads a noun with its owner', () => {
    expect(deeds("Japan's visit to Kenya ended on Friday.")).toEqual(['JPN > KEN CONSULT 042'])
  })
})

describe('operators decide the code', () => {
  it.each([
    ['Finland agreed to meet Sweden.', 'FIN > SWE AGREE 036'],
    ['Finland refused to meet Sweden.', 'FIN > SWE REJECT 125'],
    ['India threatened to attack Pakistan.', 'IND > PAK THREATEN 1384'],
    ['Egypt demanded that Libya withdraw its troops.', 'EGY > LBY REQUEST 1056'],
    ['Ukrainian officials said Russia must return the prisoners.', 'UKR.GOV > RUS REQUEST 105'],
  ])('%s', (text, expected) => {
    expect(deeds(text)).toEqual([expected])
  })
})

describe('what is not told as a fact', () => {
  it('codes what is to come as agreement or plan', () => {
    const [e] = events('Norway will provide food aid to Chad.')
    expect(e && coded(e)).toBe('NOR > TCD AGREE 033')
    expect(e?.factuality).toBe('planned')
    expect(events('Albania was expected to sign an agreement with Serbia.')[0]?.factuality).toBe('expected')
  })
  it('codes withheld consent as a refusal', () => {
    expect(deeds('Laos has not accepted the demands of Thailand.')).toEqual(['LAO > THA REJECT 120'])
  })
  it.each([
    ['Canada did not attack Cuba.', 'denied', true],
    ['No Danish troops attacked Swedish soldiers.', 'denied', true],
    ['Ghana may attack Togo.', 'possible', false],
    ['If Brazil attacked Bolivia, it would fail.', 'hypothetical', false],
    ['Kenya will expel Tanzanian diplomats if the embassy is closed.', 'conditional', false],
    ['Analysts in Rome predicted that Libya will attack Tunisia.', 'predicted', false],
    ['Albania was expected to sign an agreement with Serbia.', 'expected', false],
    ['Norway will provide food aid to Chad.', 'planned', false],
  ] as const)('tells how it is told: %s', (text, factuality, negated) => {
    expect(events(text).filter(e => e.type !== 'STATEMENT')[0]).toMatchObject({ factuality, negated })
  })
  it.each(['The Cuban envoy left without meeting Haitian officials.', 'Two parties met.'])(
    'leaves out: %s',
    text => {
      expect(deeds(text)).toEqual([])
    },
  )
})

describe('circumstances and voices', () => {
  it('gives each side its span, and the event its time, place and trigger', () => {
    const text = 'The Finnish president met the Swedish prime minister in Geneva on Monday.'
    const [e] = events(text)
    const cut = (s: { start: number; end: number } | null | undefined): string =>
      s ? text.slice(s.start, s.end) : ''
    expect(cut(e?.source[0]?.span)).toContain('Finnish president')
    expect(cut(e?.target[0]?.span)).toContain('Swedish prime minister')
    expect(cut(e?.trigger)).toBe('met')
    expect(e?.time?.text).toContain('Monday')
    expect(e?.place?.text).toBe('Geneva')
  })
  it('names by whose word it is', () => {
    const [said, done] = events('Angola said that it would withdraw its troops from Zambia.')
    expect(said?.type).toBe('STATEMENT')
    expect(done && coded(done)).toBe('AGO > ZMB AGREE 0356')
    expect(done?.chain).toHaveLength(1)
  })
  it('keeps appeals as a type of their own', () => {
    expect(events('Mexico called on Honduras to release the hostages.').map(coded)).toContainEqual(
      expect.stringMatching(/^MEX.* > HND.* APPEAL 02/),
    )
  })
})

describe('the frames', () => {
  it('hold no duplicate, no conflict, no unreachable entry and no unknown code', () => {
    expect(checkFrames()).toEqual([])
  })
  it('are complained of where they are doubled, never reached, against each other or of no code', () => {
    const [frame] = VERB_FRAMES.filter(v => v.conditions.length > 0 && v.code !== '-')
    if (!frame) throw new Error('no frame with a condition')
    const what = (...more: readonly VerbFrame[]) => checkFrames([...more]).map(c => c.what)
    const bare: VerbFrame = { ...frame, conditions: [] }
    expect(what(frame, frame)).toEqual(['duplicate'])
    expect(what(frame, { ...frame, code: frame.code === '040' ? '190' : '040' })).toEqual(['conflict'])
    expect(what({ ...frame, code: '099999' })).toEqual(['unknown'])
    const wide: VerbFrame = {
      ...bare,
      conditions: [
        { ...frame.conditions[0], at: 'obj', none: false, classes: [] } as VerbFrame['conditions'][number],
      ],
    }
    const narrow: VerbFrame = {
      ...wide,
      conditions: [{ ...wide.conditions[0], classes: ['WHO'] } as VerbFrame['conditions'][number]],
    }
    expect(what(wide, narrow)).toEqual(['unreachable'])
    expect(what(narrow, wide)).toEqual([])
  })
  it('lead every CAMEO root to a PLOVER type and a quad class', () => {
    expect(
      ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10'].map(r => ploverOf(`${r}0`).type),
    ).toEqual([
      'STATEMENT',
      'APPEAL',
      'AGREE',
      'CONSULT',
      'SUPPORT',
      'COOPERATE',
      'AID',
      'CONCEDE',
      'ACCUSE',
      'REQUEST',
    ])
    expect(['036', '0871', '1384', '190'].map(quadOf)).toEqual([1, 2, 3, 4])
    expect(() => ploverOf('99')).toThrow(RangeError)
  })
})
