/** Words that head the names of treaties, laws and events. Lower case; written by the project. */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u))

/** Heads of texts that bind: the Good Friday Agreement, the Clean Air Act. */
export const LAW_HEADS = set(
  'agreement agreements accord accords treaty treaties convention conventions protocol protocols memorandum pact act declaration charter constitution covenant compact directive',
)
/** Heads of what happened or takes place: the Cold War, the Olympic Games. */
export const EVENT_HEADS = set(
  'war wars revolution uprising intifada olympics olympiad games championship championships festival cup holocaust genocide massacre siege battle referendum summit conference exhibition expo marathon famine blitz spring awakening crisis',
)
/** Those among the event heads that are ordinary words in other names: they need a state, a people or a place before them, or "of" behind. */
export const PLACED_HEADS = set('spring awakening crisis siege battle cup games referendum massacre famine')
/** Words in front of the name of a storm or an operation: Typhoon Mitag, Operation Barbarossa. */
export const EVENT_FRONTS = set('hurricane typhoon cyclone storm operation')
