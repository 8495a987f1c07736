/** English verb forms by rule, with the irregular ones listed: from a base form to all that a text can hold. */

const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map(
  `say says said saying
tell tells told telling
think thinks thought thinking
know knows knew known knowing
write writes wrote written writing
read reads read reading
see sees saw seen seeing
hear hears heard hearing
feel feels felt feeling
find finds found finding
hold holds held holding
mean means meant meaning
show shows showed shown showing
speak speaks spoke spoken speaking
swear swears swore sworn swearing
understand understands understood understanding
forget forgets forgot forgotten forgetting
put puts put putting
go goes went gone going
begin begins began begun beginning
fear fears feared fearing
seek seeks sought seeking
draw draws drew drawn drawing
make makes made making
give gives gave given giving
take takes took taken taking
have has had having
get gets got gotten getting
bet bets bet betting
foresee foresees foresaw foreseen foreseeing
choose chooses chose chosen choosing
let lets let letting
lay lays laid laying
lead leads led leading
throw throws threw thrown throwing
bring brings brought bringing
ring rings rang rung ringing
sing sings sang sung singing
shoot shoots shot shooting
hit hits hit hitting
fight fights fought fighting
withdraw withdraws withdrew withdrawn withdrawing
forbid forbids forbade forbidden forbidding
come comes came coming
dream dreams dreamt dreamed dreaming
break breaks broke broken breaking
quit quits quit quitting
stand stands stood standing
strike strikes struck stricken striking
rise rises rose risen rising
keep keeps kept keeping
do does did done doing`
    .split('\n')
    .map(l => {
      const [base = '', ...rest] = l.split(' ')
      return [base, rest]
    }),
)

const VOWEL = /[aeiou]/u
const DOUBLED =
  /^(?:admit|commit|rebut|refer|infer|defer|concur|permit|regret|omit|submit|propel|compel|rebel|expel|plan|plot|nod|quip|tip|blog|drop|stop|slam|rap|rip|sum|tap|pin|confer|transmit|blab|flag|trot|mutter|shun|pan|scrap|ban|bar|annul|abhor|extol)$/u
const NOT_DOUBLED = /^(?:mutter|blog)$/u

/** All finite and non-finite forms of a verb given in its base form, the base included. */
export function formsOf(base: string): readonly string[] {
  const irregular = IRREGULAR.get(base)
  if (irregular) return [base, ...irregular]
  const last = base.at(-1) ?? ''
  const before = base.at(-2) ?? ''
  const s = /(?:s|x|z|ch|sh|o)$/u.test(base)
    ? `${base}es`
    : last === 'y' && !VOWEL.test(before)
      ? `${base.slice(0, -1)}ies`
      : `${base}s`
  const twice = DOUBLED.test(base) && !NOT_DOUBLED.test(base) ? base + last : base
  if (last === 'e')
    return [
      base,
      s,
      `${base}d`,
      base.endsWith('ie')
        ? `${base.slice(0, -2)}ying`
        : base.endsWith('ee')
          ? `${base}ing`
          : `${base.slice(0, -1)}ing`,
    ]
  if (last === 'y' && !VOWEL.test(before)) return [base, s, `${base.slice(0, -1)}ied`, `${base}ing`]
  return [base, s, `${twice}ed`, `${twice}ing`]
}
