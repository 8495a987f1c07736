/** Last words of the names of what states do together without founding a body: contact groups, conferences, summits. */
export const FORMAT_NAME =
  /\S \S*\b(?:Contact Group|Working Group|Coalition|Conference|Forum|Summit|Format|Quartet|Troika|Quad|Process|Dialogue|Talks|Platform|Triangle)$/u
