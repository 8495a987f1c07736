/** Verb forms by which an untagged sentence shows its tense; keys are lower case. */

/** Irregular simple pasts that are not also common bases. */
export const PAST_FORMS: ReadonlySet<string> = new Set(
  `was were had did said told went came took gave met made saw knew thought found left brought began kept held wrote stood heard meant paid sat
  spoke led grew lost fell sent built understood broke drew drove ate rose chose threw flew won wore fought struck sought bought caught taught sold
  shot shook swore sank sang swept hid froze rode forgot forgave withdrew overthrew undertook overtook became arose awoke bore bound bred clung
  crept dealt dug fed fled hung laid lay lent lit shone slept slid spent spun stole stuck stung swam swung tore wept wound blew foresaw outlined
  got ran felt fired hit underwent stuck lagged slipped vowed`.split(/\s+/u),
)

/** Words in -ed that are no past forms. */
export const NOT_PAST: ReadonlySet<string> = new Set(
  'need indeed hundred speed feed seed weed breed bleed exceed proceed succeed red bed led-up sacred naked wicked united embed shed unprecedented so-called'.split(
    ' ',
  ),
)

/** Auxiliaries that speak of what is to come (or may). */
export const FUTURE_WORDS: ReadonlySet<string> = new Set(
  'will wo shall would should could might may can must ll'.split(' '),
)

export const PRESENT_FORMS: ReadonlySet<string> = new Set(
  'is are am says has have do does means remains continues seems appears wants believes thinks'.split(' '),
)

/** Participles and adjectives that put the date beside them ahead: "was expected on Friday", "the vote, due Monday". */
export const EXPECTED_WORDS: ReadonlySet<string> = new Set(
  'expected scheduled due set planned slated poised likely going supposed ready anticipated booked'.split(
    ' ',
  ),
)

/** Verbs and adjectives whose "to" opens something that has not happened yet. */
export const AHEAD_WORDS: ReadonlySet<string> = new Set(
  `expected scheduled due set planned planning plans plan expects intends hopes hope likely slated poised about going supposed ready aims vowed promised agreed wants want
  hoping preparing prepares decided meant determined expect want seeks seeking threatened offered pledged obliged bound trying try`.split(
    /\s+/u,
  ),
)
