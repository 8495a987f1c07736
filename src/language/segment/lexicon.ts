/** Word lists of the tokeniser and of the sentence splitter. All lower case, without the final stop. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter(Boolean))

/** Abbreviations that stand before what they belong to: their stop never ends a sentence. */
export const TITLES = set(`
  mr mrs ms messrs mme mlle dr drs prof rev fr hon sr sra st ste mt ft gen lt col maj capt cmdr cpl sgt adm brig gov sen sens rep reps
  pres supt insp atty sec asst amb vs v gens lts cols msgr pte pvt det dep chm vp fig figs eq ph e.g i.e eg viz cf ca approx
  nos pp vol vols ed eds al-`)

/** Abbreviations that may also be the last word of a sentence; they keep their stop either way. */
export const ABBREVIATIONS = set(`
  inc corp co ltd llc plc bros assn dept div univ govt jr sr esq etc al et a.m p.m jan feb mar apr jun jul aug sept sep oct nov dec
  mon tue tues wed thu thur thurs fri ave blvd rd hwy bldg ste apt attn tel ext est esp incl min mins hr hrs yr yrs
  sq cu oz lb lbs kg ind okla ariz calif colo conn del fla ga ill kan ky md mich minn mont neb nev okl ont pa penn que tenn tex va vt wash wis wyo
  ph.d m.d b.a m.a m.sc b.sc d.c u.s u.k u.n e.u a.k.a w.h.o n.y l.a r.i.p p.s misc nat'l int'l arr dept conf mob para`)

/** Abbreviations that are words as well: only before a figure ("No. 5", "Sat. 3") do they keep their stop. */
export const BEFORE_FIGURE = set('no nos art sat sun mar fig sec vol p pp ch c par op ver ext rm bk')

/** Prefixes after which a hyphen stays in the word (UD English, after the Penn and LDC tokenisation guidelines). */
export const PREFIXES = set(`
  e a anti ante arch co counter cross de ex extra hyper inter intra macro mega meta micro mid mini mis mono multi neo non omni over
  para poly post pre pro proto pseudo re semi socio sub super supra trans tri ultra un uni bi psycho o quasi ultra`)

/** Words written as one that UD takes as two: where the second begins. */
export const CONTRACTIONS: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['gotta', 3],
  ['wanna', 3],
  ['gimme', 3],
  ['lemme', 3],
  ['outta', 3],
  ['alot', 1],
  ['dont', 2],
  ['doesnt', 4],
  ['didnt', 3],
  ['cant', 2],
  ['wont', 2],
  ['isnt', 2],
  ['arent', 3],
  ['wasnt', 3],
  ['couldnt', 5],
  ['wouldnt', 5],
  ['shouldnt', 6],
  ['havent', 4],
  ['hasnt', 3],
  ['im', 1],
  ['ive', 1],
  ['thats', 4],
  ['theyre', 4],
  ['youre', 3],
])

/** Units that UD takes apart from the figure they are glued to ("5pm", "40km"). */
export const UNITS = set(`
  am pm km m cm mm kg g lb lbs ft mph kph kw mw gw kwh mwh mb gb tb k bn mn tn b million billion trillion percent min mins hr hrs hz khz mhz ghz
  sec secs yr yrs oz ml`)

/** Words that start a sentence more often than they follow an abbreviation inside one. */
export const STARTERS = set(`
  the a an this that these those he she it they we i you his her its their our my your there here but and or so yet in on at by for from with to
  as if when while after before since although though because however meanwhile moreover also both some many most all another what who how why
  where which not no only even now then still under over during according despite despite last earlier later one two three several more`)

/** Verbs that name a speaker after a quoted question or exclamation: `"Why?" Rutte asked.` is one sentence. */
export const SAYING = set(`
  said says say asked asks replied replies added adds shouted shouts exclaimed wrote writes told tells responded answered cried demanded
  declared joked insisted quipped tweeted wondered whispered screamed yelled thought recalled remarked continued`)
