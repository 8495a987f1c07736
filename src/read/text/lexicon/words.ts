/** Closed-class words that a news sentence begins with and that are never capitalised in the middle of one. */
export const SENTENCE_OPENERS = new Set(
  (
    'A An The In On At It He She They We I But And Or So If As For From With While When After Before Since Although Though Because However ' +
    'Meanwhile Instead This That These Those There Here His Her Their Its Our My One Both Some Many Most Several Another Other What Who Why How ' +
    'By To Under Over During Despite Until Unlike According Earlier Later Last Next Also Yet Still Now Then'
  ).split(' '),
)

/** Words that show a finite clause: a heading flattened into running text has none of them. */
export const FINITE_WORDS = new Set(
  (
    'is are was were am be been being has have had do does did will would shall should can could may might must ' +
    'said says say told tells tell that which who whom'
  ).split(' '),
)

/** Words that a heading never ends with. */
export const OPEN_ENDS = new Set(
  'a an the of in on at to for from with by and or but as its his her their this that than into over under'.split(
    ' ',
  ),
)
