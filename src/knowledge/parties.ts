/** Parties and movements whose name alone tells a state: word as written to ISO code. Written by the project from general knowledge. */
export const PARTY_COUNTRY: ReadonlyMap<string, string> = new Map([
  ['Labour', 'GBR'],
  ['Tory', 'GBR'],
  ['Republican', 'USA'],
  ['Democratic', 'USA'],
  ['Democrat', 'USA'],
  ['GOP', 'USA'],
  ['Likud', 'ISR'],
  ['Fidesz', 'HUN'],
  ['AKP', 'TUR'],
  ['CDU', 'DEU'],
  ['SPD', 'DEU'],
  ['AfD', 'DEU'],
  ['Fatah', 'PSE'],
  ['Venstre', 'DNK'],
])
