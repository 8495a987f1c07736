import { html } from 'hono/html'
import { sourceOf } from '../ask/chain.ts'
import { reportRows } from '../ask/reports.ts'
import { sayWhen } from '../ask/say-when.ts'
import { timelineEntries } from '../ask/timeline.ts'
import type { Record } from '../model/record.ts'

type Html = ReturnType<typeof html>

/** The timeline as one plain page without any script: for browsers without JavaScript, for print, and to measure against. */
export function plainTimeline(name: string, record: Record): Html {
  const reports = new Map(reportRows(record).map(r => [r.id, r]))
  return html`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${name} · Parley</title></head>
<body>
<h1>${name}</h1>
<p>${record.asOf === null ? 'No dated report.' : `As of ${record.asOf}.`} ${String(record.articles.length)} reports.</p>
<table>
<thead><tr><th scope="col">When</th><th scope="col">What</th><th scope="col">Sentence</th><th scope="col">Report</th></tr></thead>
<tbody>
${timelineEntries(record).map(e => {
  const row = reports.get(e.articles[0] ?? '')
  return html`<tr id="${e.id}"><td>${sayWhen(e.when)}</td><td>${e.title}${e.status === null ? '' : `, ${e.status}`}</td><td>${e.shown?.text ?? ''}</td><td>${row ? sourceOf(row) : ''}</td></tr>
`
})}</tbody>
</table>
</body>
</html>`
}
