import { beforeAll, expect, it } from 'vitest'
import type { Group } from '../../src/model/record.ts'
import { contains, cut } from '../../src/model/span.ts'
import { describeWorlds } from './seeds.ts'
import { type SeedRecord, seedRecord } from './support.ts'

describeWorlds('group B of the acceptance list: groups, formats, terms and what nouns take up', world => {
  const { t, state } = world
  let seeds: SeedRecord
  beforeAll(async () => {
    seeds = await seedRecord(world)
  }, 120_000)

  /** The one group that has evidence in the sentence that begins with these words. */
  const groupAt = (key: string, words: string) => {
    const anchor = seeds.anchor(key, words)
    const found = seeds
      .entitiesAt(
        seeds.record.actors.filter(a => a.group !== null),
        anchor,
      )
      .filter(a => a.group !== null)
    expect(found.map(a => a.name)).toHaveLength(1)
    return found[0]
  }
  const member = (group: Group | null | undefined, name: string) =>
    group?.members.find(m => m.actor?.name === t(name))

  it('B9: a team is an entity with its members, its maker and the channel, and may have more', () => {
    const team = groupAt('003', 'In posts on Truth Social, he said that the')
    expect(team?.type).toBe('group')
    expect(team?.group).toMatchObject({ incomplete: true, channel: 'Truth Social' })
    expect(team?.group?.appointedBy?.name).toBe(t('Donald Trump'))
    expect(team?.group?.members.map(m => m.actor?.name)).toEqual([t('Marco Rubio'), t('John Ratcliffe')])
  })

  it('B10: participants told by office are seven, linked by their office where the article names its holder', () => {
    const contingent = groupAt('004', 'spoke in private before joining the contingent')
    const group = contingent?.group
    expect(group?.incomplete).toBe(true)
    expect(group?.members).toHaveLength(7)
    expect(group?.members.every(m => m.office === 'head')).toBe(true)
    expect(member(group, 'Mark Rutte')?.basis).toBe('office')
    // Whom only other articles give the office is suggested, not linked.
    expect(member(group, 'Keir Starmer')).toMatchObject({ basis: 'suggested', country: state('GBR') })
    expect(group?.members.filter(m => m.actor === null).length).toBeGreaterThanOrEqual(3)
    if (world.name === 'seeds') {
      expect(member(group, 'Friedrich Merz')?.basis).toBe('office')
      expect(member(group, 'Emmanuel Macron')?.basis).toBe('office')
    }
  })

  it('B11: formats are entities whose membership is incomplete, with those seen in them, and linked to their meeting', () => {
    const contact = groupAt('003', 'Speaking at a meeting of the')
    expect(contact).toMatchObject({ type: 'format', name: t('Ukraine Defence Contact Group') })
    expect(contact?.group).toMatchObject({ incomplete: true })
    expect(contact?.group?.members.map(m => m.actor?.name)).toEqual([t('Pete Hegseth')])
    const coalition = groupAt('004', 'echoed that sentiment last week')
    expect(coalition).toMatchObject({ type: 'format', name: 'Coalition of the Willing' })
    expect(coalition?.group?.members.map(m => m.actor?.name)).toEqual([t('Cevdet Yilmaz')])
    expect(contact?.group?.meetings).not.toEqual([])
    expect(groupAt('003', 'They will be there to participate')?.type).toBe('format')
    expect(groupAt('004', 'told European leaders that')?.name).toBe('European delegation')
  })

  it('B12: terms are intervals, so that "first term" is the one that ended', () => {
    const terms = seeds.record.actors.find(a => a.name === t('Donald Trump'))?.terms
    expect(terms?.map(x => [x.ordinal, x.from, x.to, x.basis])).toEqual([
      [1, t('2017'), t('2021'), 'inferred'],
      [2, null, null, 'explicit'],
    ])
    expect(terms?.[0]?.because).toContain('term 2')
  })

  it('A21: "the pledge" is what the headline says, and the headline keeps its place in the text', () => {
    const anchor = seeds.anchor('004', 'made the pledge during an extraordinary summit')
    const { reading } = anchor
    const pledge = seeds
      .findingsAt('statement', anchor)
      .find(f => f.cue.some(c => cut(reading.text, c).endsWith('the pledge')))
    const headline = reading.blocks.find(b => b.kind === 'headline')
    expect(headline && cut(reading.text, headline)).toBe(reading.title?.value)
    expect(pledge?.speaker?.name).toBe(t('Trump'))
    expect(pledge?.content.every(c => headline !== undefined && contains(headline, c))).toBe(true)
    // In the record both are one statement, told in two places.
    const [one, ...more] = seeds
      .entitiesAt(seeds.record.statements, anchor)
      .filter(x => x.text.includes('peace deal'))
    expect(more).toEqual([])
    expect(one?.evidence).toHaveLength(2)
  })

  it('B13: where a meeting is and who meets are told apart', () => {
    const anchor = seeds.anchor('000', 'after a meeting in Saudi Arabia between delegations')
    const [meeting] = seeds.findingsAt('meeting', anchor)
    expect(meeting?.venue).toMatchObject({ name: t('Saudi Arabia'), country: state('SAU') })
    expect(meeting?.participants.map(p => p.name)).not.toContain(t('Saudi Arabia'))
    expect(meeting?.host).toBeNull()
    // Who hosts is told of a person and of a state, and is neither the venue nor a side of the talks that it hosts.
    const summit = seeds.anchor('004', 'where he hosted Zelenskyy and a group')
    expect(seeds.findingsAt('meeting', summit).flatMap(m => m.host?.name ?? [])).toEqual([t('Trump')])
    const [rounds] = seeds.findingsAt(
      'meeting',
      seeds.anchor('004', 'Ankara has already hosted three rounds'),
    )
    expect(rounds?.host).toMatchObject({ name: t('Turkey'), country: state('TUR') })
    expect(rounds?.participants.map(p => p.name)).not.toContain(t('Turkey'))
  })

  it('B13: what a host has to gain is the writer’s analysis, and no word of the host', () => {
    for (const [words, marker] of [
      ['Choice of Saudi Arabia for the meeting', 'has significant influence and interests'],
      ['The Saudi visit could help reboot', 'could help'],
    ] as const) {
      const anchor = seeds.anchor('003', words)
      const notes = seeds.findingsAt('note', anchor)
      expect(
        notes.map(n => [n.note, n.spans.map(s => cut(anchor.reading.text, s))]),
        words,
      ).toEqual([['analysis', [marker]]])
      expect(notes[0]?.chain.map(v => [v.actor, v.evidential])).toEqual([[null, 'analysis']])
      expect(seeds.record.notes.some(n => n.finding === notes[0]?.id)).toBe(true)
      expect(seeds.entitiesAt(seeds.record.statements, anchor)).toEqual([])
    }
    expect(seeds.record.statements.filter(s => s.speaker?.name === t('Saudi Arabia'))).toEqual([])
  })

  it('B4: spellings of a state are folded, and an outlet named after it is not the state', () => {
    const turkey = seeds.record.actors.find(a => a.aliases.some(x => x.form === t('Turkey')))
    expect(turkey).toMatchObject({ type: 'state', country: state('TUR') })
    expect(turkey?.aliases.map(a => a.form)).not.toContain(t('Turkiye Today'))
  })
})
