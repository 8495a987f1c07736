/** Words of groups: what they are called, how their members are told. Written by the project from general knowledge of English. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u))

/** Nouns for people who act together for somebody, singular. */
export const GROUP_NOUNS: ReadonlySet<string> = set(`
team delegation contingent coalition panel committee troika quartet quintet entourage taskforce mission bloc group alliance`)

/** Those of them that need more than themselves to be a group of the negotiation ("a group of allies", no "rock group"). */
export const WIDE_NOUNS: ReadonlySet<string> = set('group bloc mission alliance committee panel coalition')

/** Words that make a wide noun one of the negotiation, before it. */
export const GROUP_MODIFIERS: ReadonlySet<string> = set(`
negotiating negotiation negotiators mediation mediating peace ceasefire contact working steering joint diplomatic ministerial advance technical
high-level low-level senior transition monitoring observer`)

/**
 * Words behind a group that open the list of its members, and whether the list may leave some out: "including" does, "made up of"
 * does not.
 */
export const LISTS: readonly (readonly [words: readonly string[], incomplete: boolean])[] = [
  [['that', 'includes'], true],
  [['that', 'included'], true],
  [['that', 'will', 'include'], true],
  [['which', 'includes'], true],
  [['which', 'included'], true],
  [['which', 'will', 'include'], true],
  [['includes'], true],
  [['included'], true],
  [['will', 'include'], true],
  [['including'], true],
  [['such', 'as'], true],
  [['among', 'them'], true],
  [['featuring'], true],
  [['comprising'], false],
  [['comprises'], false],
  [['comprised', 'of'], false],
  [['consisting', 'of'], false],
  [['consists', 'of'], false],
  [['composed', 'of'], false],
  [['made', 'up', 'of'], false],
]

/** Words behind a group before its head: "led by the minister". */
export const LED: ReadonlySet<string> = set('led headed chaired')

/** Verbs of which a group is the object and its head the subject. */
export const LEAD_VERBS: ReadonlySet<string> = set('lead head chair')
/** Verbs by which somebody makes a group. */
export const MAKE_VERBS: ReadonlySet<string> = set(
  'appoint name form create establish assemble set announce send dispatch launch convene',
)
/** Verbs by which somebody takes part in what a format does. */
export const JOIN_VERBS: ReadonlySet<string> = set(
  'join attend chair host address speak participate take convene open lead represent',
)

/** Plural offices that stand for their states' or bodies' holders: "the leaders of France, Germany and Italy". Singular to office. */
export const PLURAL_OFFICES: ReadonlyMap<string, string> = new Map([
  ['heads', 'head'],
  ['leaders', 'leader'],
  ['presidents', 'president'],
  ['premiers', 'prime minister'],
  ['ministers', 'minister'],
  ['chancellors', 'chancellor'],
  ['chiefs', 'head'],
  ['envoys', 'envoy'],
  ['ambassadors', 'ambassador'],
  ['negotiators', 'negotiator'],
  ['representatives', 'representative'],
  ['kings', 'king'],
])
