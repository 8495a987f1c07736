/**
 * Log-odds by the construction that a statement was read from, as fitted (`confidence.ts`); what is not listed was met too seldom to be
 * told from the mean.
 */
export const BY_CONSTRUCTION: Readonly<Record<string, number>> = {
  'raising:passive': 1.19,
  according: 1.01,
  direct: 0.48,
  'raising:seem': 0.47,
  'adjective:about': 0.35,
  hearsay: 0.34,
  headline: 0.21,
  'noun:that': 0.02,
  'verb:ccomp': -0.01,
  'noun:to': -0.05,
  'verb:agent': -0.09,
  'verb:predicate': -0.15,
  'noun:of': -0.17,
  'verb:xcomp': -0.17,
  'verb:obj': -0.23,
  'verb:order': -0.24,
  colon: -0.28,
  'verb:rest': -0.36,
  'verb:obl': -0.37,
  'verb:comma': -0.39,
  poll: -0.41,
  mixed: -0.93,
  'verb:aside': -0.94,
}
