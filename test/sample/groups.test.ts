import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor, Record } from '../../src/model/record.ts'
import { cut } from '../../src/model/span.ts'
import { type Found, findIn, recordOf, sampleFiles } from '../support/pipeline.ts'

/** What items B9 to B13 of the acceptance list ask of the seeds, on the reports that everybody has. */
describe('groups, formats, terms and hosts of the sample', () => {
  let found: Found
  let record: Record
  beforeAll(async () => {
    found = await findIn(sampleFiles())
    record = recordOf(found)
  }, 60_000)

  /** The groups that a file tells of. */
  const groupsIn = (file: string): readonly Actor[] =>
    record.actors.filter(
      a => a.group !== null && a.evidence.some(e => found.fileOf.get(e.reading)?.startsWith(file)),
    )

  it('B9: a team has its members, who made it and through what that became known, and may have more', () => {
    const team = groupsIn('14').find(a => a.name === 'team')
    expect(team?.type).toBe('group')
    expect(team?.group).toMatchObject({ incomplete: true, channel: 'Telegram' })
    expect(team?.group?.appointedBy?.name).toBe('Volodymyr Zelenskyy')
    // Who announces it behind the list is none of the list.
    expect(team?.group?.members.map(m => m.actor?.name)).toEqual(['Andrii Sybiha', 'Rustem Umerov'])
  })

  it('B10: leaders told by their states are members by office, linked where the report names the holder', () => {
    const leaders = groupsIn('14').find(a => a.group?.members.some(m => m.office === 'head'))
    expect(leaders?.group?.incomplete).toBe(true)
    expect(leaders?.group?.members.map(m => [m.country, m.actor?.name ?? null, m.basis])).toEqual([
      ['POL', 'Donald Tusk', 'office'],
      ['ITA', null, 'unknown'],
      // Whom only other reports give the office is suggested.
      ['GBR', 'Keir Starmer', 'suggested'],
      [null, null, 'unknown'],
    ])
  })

  it('B11: formats are incomplete, with those seen in them', () => {
    const contact = groupsIn('02').find(a => a.type === 'format')
    expect(contact?.name).toBe('Ukraine Defence Contact Group')
    expect(contact?.group).toMatchObject({ incomplete: true })
    expect(contact?.group?.members.map(m => m.actor?.name)).toEqual(['Pete Hegseth'])
    expect(groupsIn('12').find(a => a.type === 'format')?.name).toBe('Coalition of the Willing')
    const munich = groupsIn('01').find(a => a.type === 'format')
    expect(munich?.group?.meetings).not.toEqual([])
  })

  it('B12: a first and a second term are two intervals of one office', () => {
    const terms = record.actors.find(a => a.name === 'Donald Trump')?.terms
    expect(terms?.map(t => t.ordinal)).toEqual([1, 2])
    expect(terms?.[1]?.evidence.length).toBeGreaterThan(1)
  })

  it('B13: where a meeting is, who is host and who meets are told apart', () => {
    const at = (venue: string) => record.meetings.filter(m => m.venues.some(v => v.name === venue))
    const alaska = at('Alaska').find(m => m.hosts.length > 0)
    expect(alaska?.hosts.map(h => h.name)).toEqual(['Donald Trump'])
    const qatar = at('Qatar')[0]
    expect(qatar?.participants.map(p => p.name).sort()).toEqual(['Turkey', 'Ukraine'])
    expect(qatar?.hosts).toEqual([])
  })

  it('B13: what a host has to gain is the writer’s analysis, and no word of the host', () => {
    for (const [file, words] of [
      ['14', 'gives the Qatari royal family a chance'],
      ['02', 'has interests of its own'],
    ] as const) {
      const note = found.findings.find(
        f =>
          f.kind === 'note' &&
          found.fileOf.get(f.reading)?.startsWith(file) &&
          f.spans.some(s => cut(found.readings.find(r => r.id === f.reading)?.text ?? '', s) === words),
      )
      expect(note, words).toMatchObject({ note: 'analysis' })
      expect(note?.chain.map(v => [v.actor, v.evidential])).toEqual([[null, 'analysis']])
      expect(record.notes.some(n => n.finding === note?.id)).toBe(true)
    }
    expect(record.statements.filter(s => /Saudi Arabia|Qatar/u.test(s.speaker?.name ?? ''))).toEqual([])
  })
})
