import type { RoleFinding } from '../../model/finding.ts'

/** Callings of those who comment and speak for no party. */
const COMMENTS =
  /^(?:\p{L}+ )?(?:columnist|commentator|pundit|analyst|editorialist|blogger)(?: (?:for|of|at|with|in)\b|$)/iu

/**
 * Whether somebody is known by a calling of comment alone ("a columnist for a newspaper"): whoever holds or held an office as well speaks
 * for that.
 */
export const isCommentator = (roles: readonly Pick<RoleFinding, 'office'>[]): boolean =>
  roles.length > 0 && roles.every(r => COMMENTS.test(r.office))
