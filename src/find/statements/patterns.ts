/**
 * How often a pattern's statements are right, as measured on the attributions of PolNeAR's train part (tuned on, nothing of it shipped);
 * `null` = the pattern is not kept. Order is rank: of two readings of the same words the earlier pattern's stays.
 */
export const PATTERNS: ReadonlyMap<string, number | null> = new Map([
  ['according', 0.75],
  ['verb:comma', 0.9],
  ['verb:ccomp', 0.76],
  ['verb:gap', 0.55],
  ['verb:rest', 0.54],
  ['colon', 0.4],
  ['headline', 0.65],
  ['poll', 0.35],
  ['verb:parataxis', null],
  ['verb:predicate', 0.55],
  ['verb:order', 0.55],
  ['verb:aside', 0.45],
  ['verb:xcomp', 0.58],
  ['raising:passive', 0.52],
  ['raising:seem', 0.38],
  ['adjective:clause', 0.6],
  ['noun:that', 0.4],
  ['noun:is', 0.4],
  ['noun:to', 0.42],
  ['verb:obl', 0.45],
  ['verb:obj', 0.5],
  ['verb:agent', 0.5],
  ['verb:passive', 0.45],
  ['hearsay', 0.5],
  ['noun:of', 0.23],
  ['adjective:about', 0.6],
])
