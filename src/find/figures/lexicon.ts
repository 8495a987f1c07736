import { SCALES as WORDS } from '../numbers.ts'

/** Words of number and quantity. Keys are lower case. */

/** Words and letters behind a number that multiply it. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ...WORDS,
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
  ['b', 1e9],
  ['tn', 1e12],
])

/** What befalls people who are counted. Lemmas. */
export const HARM: ReadonlySet<string> = new Set(
  'kill wound injure displace arrest detain release free evacuate rescue deport hurt maim abduct'.split(' '),
)

/** Verbs after which a bare number is a level: "closed at 4,851". Lemmas. */
export const LEVELS: ReadonlySet<string> = new Set('close end reach finish open settle stand peak'.split(' '))

/** Quantities without a number: a class, never a value. */
export const CLASSES = new Set(['dozens', 'scores', 'hundreds', 'thousands', 'millions', 'billions'])

/** ISO 4217 codes of signs and words. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['US$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₽', 'RUB'],
  ['₴', 'UAH'],
  ['₹', 'INR'],
  ['₺', 'TRY'],
  ['A$', 'AUD'],
  ['C$', 'CAD'],
  ['NZ$', 'NZD'],
  ['HK$', 'HKD'],
  ['R$', 'BRL'],
  ['₩', 'KRW'],
  ['₪', 'ILS'],
  ['CA$', 'CAD'],
  ['AU$', 'AUD'],
])
export const CURRENCY_WORDS: ReadonlyMap<string, string> = new Map([
  ['dollar', 'USD'],
  ['dollars', 'USD'],
  ['usd', 'USD'],
  ['euro', 'EUR'],
  ['euros', 'EUR'],
  ['eur', 'EUR'],
  ['pound', 'GBP'],
  ['pounds', 'GBP'],
  ['gbp', 'GBP'],
  ['yen', 'JPY'],
  ['yuan', 'CNY'],
  ['renminbi', 'CNY'],
  ['rouble', 'RUB'],
  ['roubles', 'RUB'],
  ['ruble', 'RUB'],
  ['rubles', 'RUB'],
  ['hryvnia', 'UAH'],
  ['hryvnias', 'UAH'],
  ['rupee', 'INR'],
  ['rupees', 'INR'],
  ['lira', 'TRY'],
  ['shekel', 'ILS'],
  ['shekels', 'ILS'],
  ['franc', 'CHF'],
  ['francs', 'CHF'],
  ['peso', 'MXN'],
  ['pesos', 'MXN'],
])

/** Units that stand after a number; what is measured follows them ("tonnes of grain") or is the clause's subject. */
export const UNITS: ReadonlyMap<string, string> = new Map([
  ['km', 'km'],
  ['kilometre', 'km'],
  ['kilometres', 'km'],
  ['kilometer', 'km'],
  ['kilometers', 'km'],
  ['mile', 'mile'],
  ['miles', 'mile'],
  ['metre', 'm'],
  ['metres', 'm'],
  ['meter', 'm'],
  ['meters', 'm'],
  ['tonne', 't'],
  ['tonnes', 't'],
  ['ton', 't'],
  ['tons', 't'],
  ['kg', 'kg'],
  ['barrel', 'barrel'],
  ['barrels', 'barrel'],
  ['hectare', 'ha'],
  ['hectares', 'ha'],
  ['acre', 'acre'],
  ['acres', 'acre'],
  ['megawatt', 'MW'],
  ['megawatts', 'MW'],
  ['gigawatt', 'GW'],
  ['gigawatts', 'GW'],
  ['degree', 'degree'],
  ['degrees', 'degree'],
])

/** What stands before a number and says how it is meant; longest first. */
export const BOUNDS: readonly {
  readonly words: readonly string[]
  readonly bound: 'approximate' | 'at-least' | 'at-most' | 'more-than' | 'less-than'
}[] = [
  { words: ['no', 'fewer', 'than'], bound: 'at-least' },
  { words: ['no', 'less', 'than'], bound: 'at-least' },
  { words: ['not', 'less', 'than'], bound: 'at-least' },
  { words: ['no', 'more', 'than'], bound: 'at-most' },
  { words: ['not', 'more', 'than'], bound: 'at-most' },
  { words: ['as', 'many', 'as'], bound: 'at-most' },
  { words: ['as', 'much', 'as'], bound: 'at-most' },
  { words: ['more', 'than'], bound: 'more-than' },
  { words: ['greater', 'than'], bound: 'more-than' },
  { words: ['in', 'excess', 'of'], bound: 'more-than' },
  { words: ['less', 'than'], bound: 'less-than' },
  { words: ['fewer', 'than'], bound: 'less-than' },
  { words: ['at', 'least'], bound: 'at-least' },
  { words: ['a', 'minimum', 'of'], bound: 'at-least' },
  { words: ['at', 'most'], bound: 'at-most' },
  { words: ['up', 'to'], bound: 'at-most' },
  { words: ['a', 'maximum', 'of'], bound: 'at-most' },
  { words: ['close', 'to'], bound: 'approximate' },
  { words: ['in', 'the', 'region', 'of'], bound: 'approximate' },
  { words: ['over'], bound: 'more-than' },
  { words: ['above'], bound: 'more-than' },
  { words: ['under'], bound: 'less-than' },
  { words: ['below'], bound: 'less-than' },
  { words: ['about'], bound: 'approximate' },
  { words: ['around'], bound: 'approximate' },
  { words: ['approximately'], bound: 'approximate' },
  { words: ['roughly'], bound: 'approximate' },
  { words: ['some'], bound: 'approximate' },
  { words: ['nearly'], bound: 'approximate' },
  { words: ['almost'], bound: 'approximate' },
  { words: ['circa'], bound: 'approximate' },
  { words: ['estimated'], bound: 'approximate' },
]

/** Nouns before which a number is a name or a place in a list, not a quantity: "Article 5", "Resolution 2202", "page 3". */
export const NUMBERED = new Set(
  (
    'article section chapter resolution protocol annex clause paragraph page line level phase stage step round group team flight route highway channel number no. no ' +
    'act room apartment floor building unit brigade division battalion regiment corps task version world war g mi type class category grade'
  ).split(' '),
)
