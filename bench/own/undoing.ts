/** Verbs that end, hinder or turn down what their object names, as base forms; with "to" before them or as gerunds. */
const UNDOING =
  'abandon abolish ban bar block cancel cease close cut defund delay derail drop eliminate end forbid freeze give halt impeach kill lift outlaw overturn prevent prohibit reject repeal rescind resist restrict reverse revoke scrap shut slash stall stop suspend veto withdraw oppose'

const FORMS: ReadonlySet<string> = new Set(
  UNDOING.split(' ').flatMap(v => {
    const stem = v.endsWith('e') ? v.slice(0, -1) : v
    const doubled = /[^aeiou][aeiou][bptnm]$/u.test(v) ? [`${v}${v.at(-1)}ing`] : []
    return [v, `${stem}ing`, ...doubled]
  }),
)

/** Whether words name the end of what stands behind them: "ban the sale", "to end the filibuster", "lifting the ban". */
export const endsWhat = (words: string): boolean =>
  FORMS.has(
    words
      .toLowerCase()
      .replace(/^["\u201c\u2018']/u, '')
      .replace(/^to /u, '')
      .split(/[^\p{L}]/u)[0] ?? '',
  )
