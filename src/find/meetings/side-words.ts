/** Words by which a list of sides is read, in lower case. */

/** More sides than are named. */
export const OPEN = new Set([
  'several',
  'many',
  'various',
  'other',
  'including',
  'some',
  'group',
  'contingent',
  'number',
])
/** What joins one side to the next. */
export const LINKS = new Set([',', 'and', '&', 'or', 'plus', 'both'])
/** Words that may stand before and inside the name of a side. */
export const INSIDE: ReadonlySet<string> = new Set(
  `the a an his her its their of 's ’s ' ’ - – former then visiting new top senior two three four five six seven ten european western african asian arab gulf baltic nordic regional world foreign prime vice deputy mr mrs ms dr gen general secretary special acting interim crown prince king queen sheikh chief defence defense finance interior house state national security adviser advisor envoy commissioner chairman director several many various other some group contingent number including member members peace mr. mrs. ms. dr. gen.`.split(
    ' ',
  ),
)
