/**
 * Words of meeting, one entry a line. `|` parts fields, `;` parts values; white space around them does not count.
 * What an entry means is said in `words.ts`, which reads them; `check.ts` tells of doubles.
 */

/** noun forms | kind | how it is read: `event` always a meeting; `weak` only with participants; `visit` someone goes, someone receives */
export const NOUN_LINES = `
meeting;meetings                               | talks       | event
summit;summits                                 | conference  | event
talks                                          | talks       | event
conversation;conversations                     | call        | weak
negotiations                                   | talks       | weak
discussion;discussions                         | talks       | weak
phone call;phone calls;telephone call;phone conversation;telephone conversation;phone talks | call | event
video call;video conference;videoconference    | call        | event
call;calls                                     | call        | weak
visit;visits                                   | visit       | visit
state visit;official visit;working visit       | visit       | visit
trip;trips                                     | visit       | visit
press conference;news conference;press conferences;news conferences | conference | event
conference;conferences                         | conference  | weak
cabinet meeting;cabinet session;cabinet meetings | internal  | event
encounter;encounters                           | bilateral   | weak
gathering;gatherings                           | multilateral | weak
get-together                                   | bilateral   | weak
session;sessions                               | conference  | weak
reception                                      | conference  | weak
`

/** lemma | particle or preposition after it, or `-` | kind | who is the other side: `obj`, `with`, `host`, `place`, `both` (nobody: the subject is plural), `private` (the same, with words such as "in private"), `ahead` (an object, where the verb looks ahead), `body` (a body that meets) */
export const VERB_LINES = `
meet   | -        | bilateral | obj
meet   | with     | bilateral | with
meet   | for      | bilateral | both
see    | -        | bilateral | ahead
address | -       | conference | body
speak  | with     | call      | with
speak  | to       | call      | with
speak  | by       | call      | with
speak  | -        | bilateral | private
talk   | -        | bilateral | private
talk   | with     | call      | with
talk   | to       | call      | with
confer | with     | talks     | with
call   | -        | call      | obj
phone  | -        | call      | obj
phone  | with     | call      | with
telephone | with  | call      | with
telephone | -     | call      | obj
host   | -        | visit     | host
receive | -       | visit     | host
welcome | -       | visit     | host
visit  | -        | visit     | place
travel | to       | visit     | place
fly    | to       | visit     | place
come   | to       | visit     | place
go     | to       | visit     | place
rush   | to       | visit     | place
head   | to       | visit     | place
arrive | in       | visit     | place
be     | in       | visit     | place
`

/** Verbs that take a noun of meeting for their object ("held talks"): lemma | status that they give, or `-` where the tense tells */
export const LIGHT_LINES = `
hold | -
have | -
host | -
attend | -
conduct | -
make | -
pay | -
chair | -
convene | -
join | -
begin | under-way
start | under-way
open | under-way
resume | under-way
arrange | proposed
organise | proposed
organize | proposed
propose | proposed
suggest | proposed
request | proposed
seek | proposed
demand | proposed
plan | planned
schedule | planned
announce | planned
prepare | planned
set | planned
cancel | cancelled
scrap | cancelled
postpone | cancelled
skip | declined
boycott | declined
refuse | declined
decline | declined
reject | declined
`

/** lemma | past | past participle, for the verbs above that do not simply take -ed */
export const IRREGULAR_LINES = `
meet | met | met
be | - | -
speak | spoke | spoken
hold | held | held
have | had | had
come | came | come
go | went | gone
fly | flew | flown
begin | began | begun
make | made | made
pay | paid | paid
seek | sought | sought
set | set | set
`

/** Nouns by which people stand for a side: noun forms | actor type | number (`1`, `n`) | whether the head of state or government is meant */
export const ROLE_LINES = `
leader;premier                         | person | 1 | head
president;prime minister;chancellor    | person | 1 | head
leaders;presidents;prime ministers     | group  | n | head
counterpart                            | person | 1 | -
counterparts                           | group  | n | -
minister;foreign minister;defence minister;defense minister | person | 1 | -
ministers;foreign ministers;defence ministers;defense ministers | group | n | -
officials;diplomats;negotiators;envoys;representatives;delegates | group | n | -
official;diplomat;negotiator;envoy     | person | 1 | -
delegation                             | group  | 1 | -
delegations                            | group  | n | -
allies;sides;lawmakers;heads           | group  | n | -
ambassador                             | person | 1 | -
`

/** Groups that point back at the sides of the last meeting told. */
export const BACK_LINES = `
the pair
the two
the two men
the two leaders
the two presidents
the leaders
the two sides
both leaders
both presidents
the three presidents
the three leaders
`

/** Kinds told by a word before the noun: word | kind */
export const KIND_LINES = `
bilateral    | bilateral
trilateral   | multilateral
multilateral | multilateral
three-way    | multilateral
phone        | call
telephone    | call
cabinet      | internal
`

/** Words between a meeting's cue and a clause of its own: a list of sides ends before them. */
export const STOP_WORDS = new Set(
  'in at on to for during after before that which who whom while as when where because if so but than since until following amid despite about over aimed is are was were be been has have had will would could may might should said says told is ended ends ; :'.split(
    ' ',
  ),
)

export type NounReading = 'event' | 'weak' | 'visit'
export type OtherSide = 'obj' | 'with' | 'host' | 'place' | 'both' | 'private' | 'ahead' | 'body'
