/**
 * Ways in which a promotion speaks to the reader. It starts at a sentence's beginning, and asks for something: to sign up,
 * subscribe, download, follow. Sources of a regular expression, case-insensitive.
 */
export const PROMOTION_CALLS = [
  'sign up (?:to|for|now|here|today)',
  'subscribe (?:to|for|now|here|today)',
  '(?:download|get) (?:our|the) (?:free )?(?:app|newsletter)',
  'follow (?:us|our) (?:on|channel)',
  'join (?:us|our) (?:on|channel|newsletter|telegram|whatsapp)',
  'click here to',
  'register (?:for free|now|here)',
  'get (?:the latest|breaking) (?:news|insights|updates)[^.!?]{0,80}(?:inbox|newsletter|phone|app)',
] as const

/** What a promotion offers; where it has no stop, it ends after the last of these. */
export const PROMOTION_GOODS = [
  'newsletters?',
  'inbox',
  'apps?',
  'alerts?',
  'channels?',
  'updates',
  'notifications?',
  'emails?',
] as const

/** "Read more" in its spellings, after a teaser's title. */
export const READ_MORE =
  /(?:read more|read the full (?:story|article)|continue reading|find out more|see more|more here)\s*(?:[»>›→]+|\.{3}|…)/giu
