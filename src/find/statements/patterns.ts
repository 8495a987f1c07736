/**
 * How often a pattern's statements are right, as measured on the attributions of PolNeAR's train part (tuned on, nothing of it shipped);
 * `null` = the pattern is not kept. Order is rank: of two readings of the same words the earlier pattern's stays.
 */
export const PATTERNS: ReadonlyMap<string, number | null> = new Map([
  ['according', 0.9],
  ['verb:comma', 0.9],
  ['verb:ccomp', 0.85],
  ['verb:gap', 0.7],
  ['verb:rest', 0.75],
  ['colon', 0.7],
  ['headline', 0.6],
  ['poll', 0.6],
  ['verb:parataxis', null],
  ['verb:predicate', 0.7],
  ['verb:order', 0.7],
  ['verb:aside', 0.6],
  ['verb:xcomp', 0.7],
  ['raising:passive', 0.6],
  ['raising:seem', 0.5],
  ['adjective:clause', 0.65],
  ['noun:that', 0.7],
  ['noun:is', 0.6],
  ['noun:to', 0.6],
  ['verb:obl', 0.6],
  ['verb:obj', 0.6],
  ['verb:passive', 0.6],
  ['hearsay', 0.5],
  ['noun:of', 0.6],
  ['adjective:about', 0.6],
])
