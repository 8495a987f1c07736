import type { FeatureBuffer } from '../linear/hash.ts'
import type { ParseInput } from './input.ts'
import type { ParseState } from './state.ts'

/** How many features one decision of the parser has at most. */
export const PARSE_FEATURES = 160

const near = (d: number): number => (d < 5 ? d : d < 8 ? 5 : d < 12 ? 6 : d < 20 ? 7 : 8)
const few = (n: number): number => Math.min(n, 3)

/** The features of a configuration: after Zhang & Nivre (2011), for arc-hybrid, with counts of what stands between. */
export function parseFeatures(x: ParseInput, s: ParseState, out: FeatureBuffer): void {
  const { word, tag, coarse, suffix, verbs, marks } = x
  const { label, left1, left2, right1, right2, leftCount, rightCount, leftSet, rightSet } = s
  const s0 = s.below(0)
  const s1 = s.below(1)
  const s2 = s.below(2)
  const last = s.n + 1
  const b0 = s.front
  const b1 = b0 < last ? b0 + 1 : 0
  const b2 = b0 + 1 < last ? b0 + 2 : 0
  const s0l = left1[s0] ?? 0
  const s0r = right1[s0] ?? 0
  const s0l2 = left2[s0] ?? 0
  const s0r2 = right2[s0] ?? 0
  const s1l = left1[s1] ?? 0
  const s1r = right1[s1] ?? 0
  const s1r2 = right2[s1] ?? 0
  const b0l = left1[b0] ?? 0
  const b0l2 = left2[b0] ?? 0

  const s0w = word[s0] ?? 0
  const s1w = word[s1] ?? 0
  const s2w = word[s2] ?? 0
  const b0w = word[b0] ?? 0
  const b1w = word[b1] ?? 0
  const b2w = word[b2] ?? 0
  const s0t = tag[s0] ?? 0
  const s1t = tag[s1] ?? 0
  const s2t = tag[s2] ?? 0
  const b0t = tag[b0] ?? 0
  const b1t = tag[b1] ?? 0
  const b2t = tag[b2] ?? 0
  const s0c = coarse[s0] ?? 0
  const s1c = coarse[s1] ?? 0
  const s2c = coarse[s2] ?? 0
  const b0c = coarse[b0] ?? 0
  const b1c = coarse[b1] ?? 0
  const s0lt = tag[s0l] ?? 0
  const s0rt = tag[s0r] ?? 0
  const b0lt = tag[b0l] ?? 0
  const s1rt = tag[s1r] ?? 0
  const s1lt = tag[s1l] ?? 0
  const s0ll = label[s0l] ?? 0
  const s0rl = label[s0r] ?? 0
  const b0ll = label[b0l] ?? 0
  const s1rl = label[s1r] ?? 0
  const s1ll = label[s1l] ?? 0

  const d0 = near(b0 - s0)
  const d1 = s1 === 0 ? 9 : near(s0 - s1)
  const v0 = few((verbs[b0 - 1] ?? 0) - (verbs[s0] ?? 0))
  const m0 = few((marks[b0 - 1] ?? 0) - (marks[s0] ?? 0))
  const v1 = few((verbs[s0 > 0 ? s0 - 1 : 0] ?? 0) - (verbs[s1] ?? 0))
  const m1 = few((marks[s0 > 0 ? s0 - 1 : 0] ?? 0) - (marks[s1] ?? 0))
  const s0vl = few(leftCount[s0] ?? 0)
  const s0vr = few(rightCount[s0] ?? 0)
  const s1vl = few(leftCount[s1] ?? 0)
  const s1vr = few(rightCount[s1] ?? 0)
  const b0vl = few(leftCount[b0] ?? 0)

  out.clear()
  out.one(1, 0)
  // One word.
  out.one(2, s0w)
  out.one(3, s0t)
  out.two(4, s0w, s0t)
  out.one(5, s1w)
  out.one(6, s1t)
  out.two(7, s1w, s1t)
  out.one(8, s2t)
  out.two(9, s2w, s2t)
  out.one(10, b0w)
  out.one(11, b0t)
  out.two(12, b0w, b0t)
  out.one(13, b1w)
  out.one(14, b1t)
  out.two(15, b1w, b1t)
  out.one(16, b2t)
  out.two(17, b2w, b2t)
  // Top of the stack and front of the buffer.
  out.two(18, s0w, b0w)
  out.three(19, s0w, b0w, b0t)
  out.three(20, s0w, s0t, b0w)
  out.four(21, s0w, s0t, b0w, b0t)
  out.three(22, s0w, s0t, b0t)
  out.three(23, s0t, b0w, b0t)
  out.two(24, s0t, b0t)
  out.two(25, b0t, b1t)
  out.two(26, b0w, b1w)
  out.two(27, b0w, b1t)
  out.two(28, b0t, b1w)
  // The two words on top.
  out.two(29, s1w, s0w)
  out.four(30, s1w, s1t, s0w, s0t)
  out.three(31, s1w, s1t, s0t)
  out.three(32, s1t, s0w, s0t)
  out.two(33, s1t, s0t)
  out.two(34, s1w, b0w)
  out.two(35, s1t, b0t)
  out.two(36, s1w, b0t)
  out.two(37, s1t, b0w)
  // Three and more.
  out.three(38, s0t, b0t, b1t)
  out.three(39, b0t, b1t, b2t)
  out.three(40, s1t, s0t, b0t)
  out.three(41, s2t, s1t, s0t)
  out.three(42, s2t, s1t, b0t)
  out.four(43, s1t, s0t, b0t, b1t)
  out.three(44, s1t, s0w, b0t)
  out.three(45, s1w, s0t, b0t)
  out.three(46, s1t, s0t, b0w)
  out.three(47, s0w, b0t, b1t)
  out.three(48, s0t, b0w, b1t)
  out.three(49, s0t, b0t, b1w)
  out.four(50, s2c, s1c, s0c, b0c)
  out.four(51, s1c, s0c, b0c, b1c)
  // With dependents.
  out.three(52, s0t, s0lt, b0t)
  out.three(53, s0t, s0rt, b0t)
  out.three(54, s0t, b0t, b0lt)
  out.three(55, s1t, s1rt, s0t)
  out.three(56, s1t, s1lt, s0t)
  out.three(57, s1t, s0t, s0lt)
  out.three(58, s1t, s0t, s0rt)
  out.three(59, s0t, s0lt, tag[s0l2] ?? 0)
  out.three(60, s0t, s0rt, tag[s0r2] ?? 0)
  out.three(61, b0t, b0lt, tag[b0l2] ?? 0)
  out.three(62, s1t, s1rt, tag[s1r2] ?? 0)
  out.two(63, s0w, s0ll)
  out.two(64, s0w, s0rl)
  out.two(65, s0t, s0ll)
  out.two(66, s0t, s0rl)
  out.two(67, b0w, b0ll)
  out.two(68, b0t, b0ll)
  out.two(69, s1w, s1rl)
  out.two(70, s1t, s1rl)
  out.two(71, s1t, s1ll)
  out.three(72, s0t, s0ll, s0rl)
  out.three(73, s0t, s0ll, b0t)
  out.three(74, s0t, s0rl, b0t)
  out.three(75, s0t, b0t, b0ll)
  out.three(76, s1t, s1rl, s0t)
  out.three(77, s1t, s0t, s0rl)
  out.three(78, s1t, s0t, s0ll)
  out.two(79, word[s0l] ?? 0, s0t)
  out.two(80, word[s0r] ?? 0, s0t)
  out.two(81, word[b0l] ?? 0, b0t)
  out.two(82, word[s1r] ?? 0, s1t)
  out.three(83, word[s0r] ?? 0, s0t, b0t)
  out.three(84, word[s0l] ?? 0, s0t, s1t)
  out.three(85, word[s1r] ?? 0, s1t, s0t)
  out.three(86, word[b0l] ?? 0, b0t, s0t)
  // Distance, counts, sets.
  out.two(87, s0w, d0)
  out.two(88, s0t, d0)
  out.two(89, b0w, d0)
  out.two(90, b0t, d0)
  out.three(91, s0t, b0t, d0)
  out.three(92, s0w, b0w, d0)
  out.three(93, s1t, s0t, d1)
  out.two(94, s1t, d1)
  out.two(95, s0t, d1)
  out.three(96, s1w, s0w, d1)
  out.four(97, s0t, b0t, v0, m0)
  out.four(98, s1t, s0t, v1, m1)
  out.two(99, s0w, s0vr)
  out.two(100, s0t, s0vr)
  out.two(101, s0w, s0vl)
  out.two(102, s0t, s0vl)
  out.two(103, b0w, b0vl)
  out.two(104, b0t, b0vl)
  out.two(105, s1w, s1vr)
  out.two(106, s1t, s1vr)
  out.three(107, s1t, s1vl, s1vr)
  out.two(108, s0t, leftSet[s0] ?? 0)
  out.two(109, s0t, rightSet[s0] ?? 0)
  out.two(110, b0t, leftSet[b0] ?? 0)
  out.two(111, s1t, rightSet[s1] ?? 0)
  out.two(112, s0w, rightSet[s0] ?? 0)
  out.two(113, s1w, rightSet[s1] ?? 0)
  out.three(114, s0t, rightSet[s0] ?? 0, b0t)
  out.three(115, s1t, rightSet[s1] ?? 0, s0t)
  out.two(116, b0w, leftSet[b0] ?? 0)
  // Endings, for rare words.
  out.two(128, suffix[s0] ?? 0, b0t)
  out.two(129, suffix[b0] ?? 0, s0t)
  out.two(130, suffix[s1] ?? 0, s0t)
  out.three(131, s1w, s0w, b0w)
  out.three(132, s1w, s0w, b0t)
  out.three(133, s1c, b0c, s0w)
}
