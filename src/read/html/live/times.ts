import type { Judged, MainText } from '../main/extract.ts'

/** Words that stand around a clock time and say no more than it does. */
const AROUND =
  '(?:updated|posted|published|at|on|today|yesterday|ago|uhr|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|\\d{1,2}(?:st|nd|rd|th)?|(?:19|20)\\d\\d|[ap]\\.?m\\.?|gmt|utc|bst|w?es?t|edt|cest|cet|et|pt|ist|msk|eest|eet|jst|hkt|aest|local|time)'
const GAP = '[\\s,.:·|()–—-]*'
/** A clock time with such words, and nothing else. */
const CLOCK = new RegExp(
  `^${GAP}(?:${AROUND}${GAP}){0,5}\\d{1,2}\\s?[:.h]\\s?\\d{2}(?::\\d{2})?${GAP}(?:${AROUND}${GAP}){0,5}$`,
  'iu',
)
const AGO = /^(?:\d{1,3}|an?)\s?(?:m|h|min|mins|minutes?|hours?|hrs?|days?)\s+ago$/iu
const MOST_WORDS = 8

const isTime = ({ block }: Judged): boolean =>
  block.words <= MOST_WORDS &&
  (block.element.tag === 'time' || CLOCK.test(block.text) || AGO.test(block.text))

/** A post without the lines that only say when it was posted. */
export const withoutTimes = (main: MainText): MainText => ({
  ...main,
  judged: main.judged.map(j => (j.reason === null && isTime(j) ? { ...j, reason: 'header' } : j)),
})
