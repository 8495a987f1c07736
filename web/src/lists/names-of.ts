/** The names of whoever stands in a list, each once, by code point; those of nobody are left out. */
export const namesOf = (named: readonly ({ readonly name: string } | null)[]): readonly string[] =>
  [...new Set(named.flatMap(n => (n === null ? [] : [n.name])))].sort((a, b) => (a < b ? -1 : 1))
