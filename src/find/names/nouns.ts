/** Nouns that mean somebody without naming them. Lower case, singular. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u))

/** Nouns under which reports let unnamed people speak. */
export const VOICE_NOUNS: ReadonlySet<string> = set(`
official source diplomat aide adviser advisor insider spokesman spokeswoman spokesperson analyst expert observer lawmaker critic ally
supporter opponent staffer strategist operative negotiator mediator investigator prosecutor witness resident participant delegate
officer commander soldier economist historian commentator editor reporter journalist researcher scholar activist campaigner donor voter
politician leader minister ambassador envoy report outlet newspaper paper`)

/** Nouns for a person that are no office: a description can use them. */
export const PERSON_NOUNS: ReadonlySet<string> = set(`
tycoon lawyer veteran businessman businesswoman billionaire magnate mogul strongman politician statesman neurosurgeon actor comedian
millionaire reformer hardliner moderate conservative liberal socialist centrist democrat republican newcomer incumbent challenger
candidate nominee frontrunner man woman host counterpart head`)

const gendered = (lines: string): ReadonlyMap<string, 'm' | 'f' | null> =>
  new Map(
    lines
      .trim()
      .split('\n')
      .flatMap(line => {
        const [gender = '', words = ''] = line.split('|')
        const g = gender === 'm' || gender === 'f' ? gender : null
        return words
          .trim()
          .split(/\s+/u)
          .map(w => [w, g] as const)
      }),
  )

/**
 * Nouns for people of whom nothing else is known, with the gender that they tell: pronouns mean them, and nobody else where they stand
 * nearer. One line a gender. Lower case, singular.
 */
export const COMMON_PEOPLE: ReadonlyMap<string, 'm' | 'f' | null> = gendered(`
m|husband father son brother uncle nephew grandfather grandson boy gentleman boyfriend widower stepfather stepson dad guy groom bachelor monk
f|wife mother daughter sister aunt niece grandmother granddaughter girl lady girlfriend widow stepmother stepdaughter mom mum bride nun
|child baby infant toddler parent grandparent teenager youth adult sibling twin cousin relative friend neighbour neighbor partner spouse
|person people citizen civilian inhabitant villager migrant refugee asylum-seeker immigrant emigrant expatriate tourist traveller traveler visitor guest passenger pedestrian
|driver pilot sailor captain crew worker labourer laborer employee employer colleague staff boss owner landlord tenant buyer seller customer client consumer investor shareholder banker trader
|farmer fisherman miner engineer technician mechanic programmer developer designer architect artist musician singer actor actress writer poet novelist painter photographer filmmaker chef cook waiter
|teacher student pupil professor principal graduate scientist physicist chemist biologist psychologist philosopher theologian priest pastor monk imam rabbi
|doctor nurse surgeon physician patient dentist paramedic firefighter policeman policewoman officer guard detective suspect defendant plaintiff convict prisoner inmate detainee hostage captive
|victim survivor casualty attacker assailant gunman bomber killer murderer thief robber smuggler trafficker terrorist militant insurgent rebel fighter extremist separatist jihadist deserter recruit conscript veteran troop
|voter constituent candidate supporter protester demonstrator marcher striker picketer volunteer member participant player athlete coach fan referee champion winner loser
|heir ruler emperor monarch noble peasant slave settler colonist pioneer explorer missionary pilgrim
|speaker author reader listener viewer user follower subscriber applicant interviewee interviewer respondent
|judge juror lawyer attorney solicitor barrister clerk
`)
