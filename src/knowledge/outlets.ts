/**
 * Who reports beside the agencies: outlets, and the platforms on which speakers publish. Written by the project from general
 * knowledge. A name before a bar, other forms after it, parted by `;`.
 */
export interface KnownOutlet {
  readonly name: string
  readonly aliases: readonly string[]
}

const read = (lines: string): readonly KnownOutlet[] =>
  lines
    .trim()
    .split('\n')
    .map(l => {
      const [name = '', rest = ''] = l.trim().split('|')
      return { name, aliases: rest === '' ? [] : rest.split(';') }
    })

export const OUTLETS: readonly KnownOutlet[] = read(`BBC|British Broadcasting Corporation;BBC News
CNN|
Fox News|Fox
NBC News|NBC
CBS News|CBS
ABC News|ABC
MSNBC|
CNBC|
NPR|
PBS|
Al Jazeera|
Sky News|
New York Times|The New York Times;NYT
Washington Post|The Washington Post
Wall Street Journal|The Wall Street Journal;WSJ
Financial Times|The Financial Times;FT
The Guardian|Guardian
The Times|Times of London
The Economist|
The Telegraph|Daily Telegraph;The Daily Telegraph
Politico|POLITICO
Axios|
The Hill|
The Atlantic|
USA Today|USA TODAY
Los Angeles Times|
Le Monde|
Le Figaro|
Der Spiegel|Spiegel
Bild|
Die Welt|
El Pais|El País
Haaretz|
Times of Israel|The Times of Israel
Middle East Eye|MEE
Kyiv Independent|The Kyiv Independent
Kyiv Post|
Moscow Times|The Moscow Times
Kommersant|
Meduza|
South China Morning Post|SCMP
Straits Times|The Straits Times
The National|
Huffington Post|HuffPost;The Huffington Post
BuzzFeed|BuzzFeed News
Breitbart|Breitbart News
The Daily Beast|Daily Beast
Time|TIME
Newsweek|
Rolling Stone|
Vanity Fair|`)

/** Places where people publish their own words, with the kind of channel that they are. */
export const PLATFORMS: ReadonlyMap<string, string> = new Map([
  ['truth social', 'social-media'],
  ['twitter', 'social-media'],
  ['x', 'social-media'],
  ['facebook', 'social-media'],
  ['instagram', 'social-media'],
  ['telegram', 'social-media'],
  ['tiktok', 'social-media'],
  ['snapchat', 'social-media'],
  ['weibo', 'social-media'],
  ['linkedin', 'social-media'],
  ['youtube', 'video'],
  ['whatsapp', 'message'],
])
