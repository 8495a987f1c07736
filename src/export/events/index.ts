import { type EventFormat, LAYOUTS } from './layouts.ts'
import { cell, type EventInput, EXTRA_COLUMNS, extras, rowsOf } from './row.ts'

export { EVENT_FORMATS, type EventFormat } from './layouts.ts'
export type { EventInput } from './row.ts'

/**
 * Events as a table in a published layout, tab-separated, a line each and one for the header where the layout has one; Parley's own
 * columns (sentence, document, chain, factuality, confidence) follow the layout's. Pure: the order is the input's.
 *
 * @param events findings with their article's facts; possible, negated and merely hoped ones are left out.
 */
export function exportEvents(format: EventFormat, events: readonly EventInput[]): string {
  const layout = LAYOUTS[format]
  const rows = rowsOf(events).filter(r => layout.cameo || !/^0[12]/.test(r.finding.cameo))
  const lines = rows.map(r => [...layout.cells(r), ...extras(r)].map(cell).join('\t'))
  const header = layout.header ? [[...layout.columns, ...EXTRA_COLUMNS].join('\t')] : []
  return [...header, ...lines].map(l => `${l}\n`).join('')
}
