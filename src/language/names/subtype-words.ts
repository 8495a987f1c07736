/** Words that tell the finer type of a name which they are part of. Lower case; written by the project. */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u))

export const FACILITY_WORDS = set(`
airport airfield base stadium palace museum bridge tower hotel hospital prison station square plant dam port harbour harbor castle cathedral mosque church temple
school university centre center building hall mall barracks shipyard theatre theater cemetery refinery pipeline reactor embassy garden`)
export const REGION_WORDS = set(`
region oblast province district county state territory peninsula island islands sea ocean gulf bay strait river lake valley mountains mount mountain desert
forest coast strip heights basin delta canyon canal channel north south east west northern southern eastern western central`)
export const CITY_WORDS = set('city town village')
export const MINISTRY_WORDS = set('ministry department directorate secretariat treasury')
export const GOVERNMENT_WORDS = set(
  'government administration cabinet parliament senate congress assembly council court supreme authority embassy consulate presidency chancellery rada duma',
)
export const PARTY_WORDS = set('party democrats republicans conservatives tories greens')
export const GROUP_WORDS = set(
  'brigade brigades militia front army guards guard forces liberation legion battalion regiment jihad insurgency',
)
export const COMPANY_WORDS = set(
  'inc corp corporation company co ltd llc plc holdings group industries airlines airways motors bank energy technologies pharmaceuticals systems gmbh ag sa nv partners capital oil gas steel',
)
export const OUTLET_WORDS = set(
  'times post news newspaper tribune herald gazette journal magazine tv television radio press today mirror independent daily weekly media agency express chronicle',
)
