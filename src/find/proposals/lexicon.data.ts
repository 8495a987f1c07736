/** Words of offers, deals and answers. Lower case, singular or base forms. Written by the project from general knowledge of English. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u))

/** What one side puts before others: whoever stands before it made it. */
export const TABLED_NOUNS: ReadonlySet<string> = set(
  'proposal plan initiative offer outline roadmap blueprint invitation overture bid ultimatum draft formula sequence idea',
)

/** What two sides come to: whoever stands before or after it is a party. */
export const DEAL_NOUNS: ReadonlySet<string> = set(
  'deal agreement accord pact treaty compact ceasefire truce armistice memorandum contract package framework settlement concession amnesty',
)

/** Things of which "potential", "proposed" or "planned" makes a proposal. */
export const PLANNED_NOUNS: ReadonlySet<string> = set(
  'mission force corridor zone summit conference deployment exchange swap fund tribunal observer operation union corps tariff sale merger',
)
export const TENTATIVE: ReadonlySet<string> = set(
  'potential proposed planned possible envisaged prospective suggested',
)

/** Verbs that put something on the table: their subject is the proposer. */
export const PROPOSING: ReadonlySet<string> = set(
  'propose suggest float table present unveil spearhead pitch push advance advocate draft circulate submit deliver outline moot champion offer extend',
)

/** Verbs of coming to a deal: their subjects are parties. */
export const DEALING: ReadonlySet<string> = set(
  'sign negotiate reach strike conclude seal clinch finalise finalize initial broker agree discuss',
)

/** How a verb answers; `to`, `on` … is the preposition before what is answered. */
export const ANSWER_LINES = `
accepted|accept approve adopt endorse embrace ratify greenlight back support
accepted to|agree consent assent
accepted with|agree
accepted on|agree
rejected|reject refuse dismiss decline rebuff spurn veto oppose scrap
rejected-hedged|downplay resist
`

/** Words before a verb of answering that take half of it back. */
export const HEDGES: readonly (readonly string[])[] = [
  ['all', 'but'],
  ['appeared', 'to'],
  ['appears', 'to'],
  ['seemed', 'to'],
  ['seems', 'to'],
  ['effectively'],
  ['virtually'],
  ['largely'],
  ['almost'],
  ['nearly'],
  ['tentatively'],
]

/** Verbs of asking for something. */
export const REQUESTING: ReadonlySet<string> = set(
  'seek request demand call ask want require press push plead',
)

/** Verbs that tell what is in it. */
export const CONTAINING: ReadonlySet<string> = set(
  'include contain foresee envisage envision entail stipulate comprise cover provide feature exclude involve',
)

/** What must agree before something holds. */
export const APPROVERS: ReadonlySet<string> = set(
  'referendum parliament vote legislature congress senate constitution court law assembly electorate board shareholder council plebiscite majority regulator bundestag knesset duma rada',
)

/** Verbs of passing a hurdle. */
export const PASSING: ReadonlySet<string> = set(
  'approve ratify confirm endorse pass authorise authorize sanction clear enshrine back',
)

/** Verbs of running out. */
export const EXPIRING: ReadonlySet<string> = set('expire lapse end run')
