/**
 * Words of promising, planning and foretelling, one class a line: `strength | frames | words`. Written by the project from general knowledge of
 * English (commissives and predictions as Searle 1976 and Quirk et al. 1985, §16.37–41, sort them).
 * Frames: `x` an infinitive is the content ("vowed to"), `o` an object can be ("promised help"), `c` a clause can be ("pledged that"),
 * `p` also as a passive of someone else's ("is expected to").
 */
export const VERB_LINES = `
pledge|x o c|pledge promise
pledge|x c|vow swear guarantee undertake
pledge|x c|agree commit consent
pledge|c|assure reassure
offer|x o|offer
offer|x|volunteer
threat|x c|threaten
threat|c|warn
plan|x c|plan intend aim
plan|x|prepare arrange mean resolve decide choose look
expectation|x c p|expect anticipate
plan|p|schedule slate set tip bill aim
forecast|p c|forecast predict project
`

/** Nouns of the same: "his promise to", "an offer to buy", "plans to build". */
export const NOUN_LINES = `
pledge|promise pledge vow commitment undertaking
pledge|agreement contract deal
offer|offer
threat|threat
plan|plan intention aim strategy
`

/** Verbs by whose subject such a noun is given: "announced plans to", "signed a contract to". */
export const GIVING_VERBS: ReadonlySet<string> = new Set(
  'announce reveal sign reach strike make give renew repeat reaffirm reiterate have issue'.split(' '),
)

/** What a thing is for, and no deed: "the aim is to". */
export const PURPOSES: ReadonlySet<string> = new Set(
  'goal aim idea plan way point purpose task job challenge option step solution strategy intention hope objective priority response answer trick key thing move role mission duty focus effort'.split(
    ' ',
  ),
)

/** Adjectives before "to": "is set to", "is due to", "is ready to". */
export const ADJECTIVE_LINES = `
plan|set due slated scheduled
offer|ready willing prepared
forecast|likely bound poised
`

/** Verbs of which "will" tells no deed: states, thoughts, and what people only say of themselves while talking. */
export const STATES: ReadonlySet<string> = new Set(
  `
be have need know think feel like love hate want wish see find hear believe seem appear remain mean depend matter cost look contain
hope consider remember forget understand realise realize tell say let guess admit argue ask answer miss enjoy learn notice suffer
become stay sit stand live die exist belong deserve owe own fit resemble sound taste smell prove turn happen occur
fail succeed win lose struggle benefit affect influence hurt suit wonder regret doubt recognise recognize bet bear
face point note add stress emphasise emphasize suggest define retain lack resent assume
represent constitute dwell pose entail involve include exceed total amount equal weigh seat accommodate displace
experience undergo survive get come go show read watch wait welcome predict materialize materialise emerge evolve unfold prosper thrive flourish
mark prefer resonate coincide earn venture claim result trust fall bounce
`
    .trim()
    .split(/\s+/u),
)

/** Deeds that nobody can hold against a calendar: help, efforts, going on. */
export const VAGUE_DEEDS: ReadonlySet<string> = new Set(
  `
help support try work continue strive seek look foster encourage promote pursue consider explore address ensure do act assist
contribute strengthen improve back aid defend protect assure cooperate engage focus move remain stand be push fight play
`
    .trim()
    .split(/\s+/u),
)

/** What somebody does with or at others by arrangement: told in advance it is a plan, not a pledge. */
export const ARRANGED: ReadonlySet<string> = new Set(
  `
meet visit travel attend hold host receive speak talk address lead join participate fly arrive return discuss brief tour deliver
begin start open close launch take run broadcast air appear announce release publish unveil present chair convene gather
`
    .trim()
    .split(/\s+/u),
)

/** Things that a state or body sets, so that their rise or fall is its own deed: "defence spending will rise". */
export const SET_BY_SOMEBODY: ReadonlySet<string> = new Set(
  'spending budget tariff tax duty sanction subsidy aid assistance funding troop force contribution quota rate export import shipment delivery'.split(
    ' ',
  ),
)

/** Verbs of which a thing can be the subject: meetings, rules and goods that somebody has set going. */
export const OF_THINGS: ReadonlySet<string> = new Set(
  'begin start open reopen close launch take run end expire enter come rise increase fall drop resume remain continue stop cease go air arrive'.split(
    ' ',
  ),
)

/** What is promised with "there will be": good for somebody, at the speaker's hands. */
export const BENEFITS: ReadonlySet<string> = new Set(
  'help support aid assistance money funding relief guarantee protection weapon cooperation investment backing'.split(
    ' ',
  ),
)

/** Expressions of time that no calendar can hold: what hangs on them is untestable. */
export const VAGUE_TIMES: ReadonlySet<string> = new Set(
  'soon|shortly|someday|one day|eventually|in the future|in due course|at some point|before long|sooner or later|in time'.split(
    '|',
  ),
)

/** What takes its course without anybody's deed. Singular, lower case. */
export const COURSES: ReadonlySet<string> = new Set(
  `
trend downtrend uptrend downturn deficit surplus reckoning growth inflation economy price market stock share index unemployment demand supply recession recovery crisis storm battle tension violence pressure chaos controversy uncertainty momentum decline slump fight struggle
hurricane weather temperature rain snow wind climate population turnout debt output sale revenue profit loss poll lead gap pace earning income ability capacity
`
    .trim()
    .split(/\s+/u),
)

/** Verbs of harm, which "will" foretells and does not promise. */
export const HARMING: ReadonlySet<string> = new Set(
  'damage harm hurt undermine endanger weaken jeopardise jeopardize threaten worsen destroy cripple devastate ruin imperil erode'.split(
    ' ',
  ),
)

/** Participles behind "be" that say how somebody feels or is minded: nobody does it to him. */
export const MOODS: ReadonlySet<string> = new Set(
  'surprise bias shock delight please disappoint interest concern thrill tempt inclined convince satisfy prepare worry embarrass relieve stick rig bind doom reckon miss lose stun talk remember see watch'.split(
    ' ',
  ),
)

/** Words that are given and no deed: offering or promising them commits to nothing. */
export const WORDS_GIVEN: ReadonlySet<string> = new Set(
  'promise advice apology condolence congratulation thanks praise view opinion comment explanation glimpse insight glance look word language rhetoric remark detail hint clue example evidence proof detail prayer criticism reason excuse assessment revenge change era future return loyalty allegiance love delegate vote voter crowd surprise drama fireworks battle fight debate contest'.split(
    ' ',
  ),
)

/** What verbs of motion and state do with a particle or preposition behind them: deeds. */
export const DEEDS_BY_PARTICLE: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  `
go|ahead to on after into before
come|on back together forward up
get|out rid back to
turn|to over back down
stand|by with behind out up firm
stay|by with behind out up firm
look|into
show|up
ask|for
sit|down
answer|any questions all
appear|at on before in
live|up
see|to off
add|new more
`
    .trim()
    .split('\n')
    .map(l => {
      const [verb = '', words = ''] = l.split('|')
      return [verb, new Set(words.split(' '))] as const
    }),
)

/** What is done to things and people by somebody who has it to do: told in advance it is settled, by whomever. */
export const SETTLED: ReadonlySet<string> = new Set(
  `
hold air broadcast interview replace release publish deliver ship open close extend appoint split build install deploy transfer
sign ratify implement hand pay refund restore reduce cut scrap abolish introduce launch train move relocate sell auction
send deport extradite arraign sentence honour honor bury discuss present unveil announce distribute allocate issue demolish
dismantle withdraw lift waive reopen resume suspend name nominate inaugurate swear charge
`
    .trim()
    .split(/\s+/u),
)

/** What set things do when their time comes: "the trial is set to begin". */
export const STARTING: ReadonlySet<string> = new Set(
  'begin start open launch close end take run host resume reopen air convene leave expire feature'.split(' '),
)

/** Nouns for bodies, which a report calls "it". Singular, lower case. */
export const BODIES: ReadonlySet<string> = new Set(
  `
union movement party company firm maker manufacturer carrier airline bank lender consortium group government administration cabinet
ministry department parliament senate congress council commission committee assembly coalition alliance bloc delegation team
country state nation army navy police force campaign court agency authority board panel association federation institute foundation
charity organisation organization concern bidder university school hospital newspaper broadcaster network studio club league retailer insurer producer
exporter importer developer operator utility publisher startup fund regulator embassy
`
    .trim()
    .split(/\s+/u),
)

/** What only somebody does, so that the subject is one who acts, whatever noun or pronoun tells it: "it will buy ten jets". No bill or plan does it. */
export const OF_PERSONS: ReadonlySet<string> = new Set(
  `
buy purchase acquire sell sign hire appoint nominate sue invest negotiate resign retire deploy publish unveil donate lend borrow repay recruit
investigate prosecute arrest deport veto ratify boycott apologise apologize quit attend host visit build hold hire inspect audit consult
withdraw pull abandon leave bid file petition interview broadcast manufacture produce ship redeem submit exchange reimburse seek pay cooperate
`
    .trim()
    .split(/\s+/u),
)

/** What somebody arranges or holds, and what is agreed, so that "there will be" tells of a deed. */
export const EVENTS: ReadonlySet<string> = new Set(
  `
meeting talk summit conference vote election referendum strike hearing ceasefire truce agreement deal treaty withdrawal inspection review
investigation inquiry trial exchange release visit protest rally march exercise debate ceremony session round
`
    .trim()
    .split(/\s+/u),
)
