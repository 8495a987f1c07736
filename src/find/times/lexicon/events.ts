/** Nouns of happenings beside which an order is told ("just before the talks"); keys are lower case, singular and plural. */
export const EVENT_NOUNS: ReadonlySet<string> = new Set(
  `talks talk meeting meetings summit summits call calls conversation conference briefing ceremony vote votes election elections referendum attack attacks strike strikes
  invasion war signing visit visits gathering session sessions negotiations round rounds dinner lunch speech address announcement statement ceasefire truce deal agreement
  inauguration trip arrival departure debate hearing trial verdict ruling explosion bombing blast raid shooting crash collapse exchange clash clashes confrontation encounter
  match remarks interview broadcast march protest protests rally coup offensive operation deadline expiry withdrawal release`.split(
    /\s+/u,
  ),
)

/** Nouns that all name one war; what is told of one's beginning tells of the other's. */
export const WAR_NOUNS: ReadonlySet<string> = new Set(
  'war wars invasion invasions conflict conflicts fighting hostilities'.split(' '),
)
