/**
 * Names of months in the languages in which news pages write dates; a name matches from its beginning, so that cases and
 * abbreviations need no line of their own. The order in a line is January to December; written by the project.
 */
const LINES = `
jan feb mar apr may jun jul aug sep oct nov dec
janu febr marc|märz|mär|mrz avri|avr mai juin|juni juil|juli août|aout sept okt novem dez|déc
enero|ene febrero marzo abril|abr mayo junio julio agosto|ago septiembre|set octubre noviembre diciembre|dic
janeiro fevereiro|fev março abril maio|mai junho julho agosto setembro outubro|out novembro dezembro
gennaio|gen febbraio marzo aprile maggio|mag giugno|giu luglio|lug agosto settembre ottobre|ott novembre dicembre
januari februari maart|mrt april mei juni juli augustus september oktober november december
styczn|stycz|sty lut|luty marz|marca kwie|kwiet|kwi maj czer|cze lip sierp|sie wrze|wrz paźd|paz|paź listopad|lis grud|gru
leden|ledn únor mára|břez dub květ|kvě červn|čer července|červenec|čvc srp září|zář říj listopadu pros
ocak şub|sub mart nisan|nis mayıs|may haz tem|temm ağu|agu eyl eki|ekim kas ara
янв фев мар апр ма|май июн июл авг сен окт ноя дек
січ лют берез|бер квіт|кві трав|тра черв|чер лип серп|сер верес|вер жовт|жов листоп|лис груд|гру
ιαν φεβ|φλεβ μαρ απρ μαι|μαϊ ιουν ιουλ αυγ σεπ οκτ νοε|νοέ δεκ
ianuarie|ian februarie martie aprilie mai iunie|iun iulie|iul august septembrie octombrie|oct noiembrie|noi decembrie
januar februar mart|ožujka|ožuj april|travnja|trav maj|svibnja|svib juni|lipnja juli|srpnja|srp avgust|kolovoza|kol septembar|rujna|ruj oktobar|listopada novembar|studenoga|studen decembar|prosinca|pros
siječnja|sij veljače|velj mars aprill toukok|touko kesäk|kesä heinäk|heinä elok|elo syysk|syys lokak|loka marrask|marras jouluk|joulu
tammik|tammi helmik|helmi maalisk|maalis huhtik|huhti mai juuni juuli august september oktoober november detsember
januar februar marts april maj juni juli august september oktober november december
január|jan február márc ápr máj jún júl aug szept okt nov dec
janar shkurt|shk mars prill|pri maj qershor|qer korrik|kor gusht|gus shtator|sht tetor|tet nëntor|nentor|nën dhjetor|dhj
januari februari maret april mei juni juli agustus|agt september oktober november desember
sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio
janvāra februāra marta aprīļa maija jūnija jūlija augusta septembra oktobra novembra decembra
`

/** Longest first, so that "июля" is not read as "июн" nor "juillet" as "jui…". */
const PREFIXES: readonly (readonly [prefix: string, month: number])[] = LINES.trim()
  .split('\n')
  .flatMap(line =>
    line
      .trim()
      .split(' ')
      .flatMap((names, i) => names.split('|').map(name => [name, i + 1] as const)),
  )
  .sort((a, b) => b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1))

/** The month that a word names, 1–12, or null. Words under three letters name none. */
export function monthOf(word: string): number | null {
  const w = word.toLowerCase().replace(/\.$/u, '')
  if (w.length < 3) return null
  for (const [prefix, month] of PREFIXES) if (w.startsWith(prefix)) return month
  return null
}
