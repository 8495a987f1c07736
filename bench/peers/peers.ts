import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runFilter } from '../filter.ts'
import type { Result } from '../run.ts'
import { figure, score } from '../scorer.ts'
import { share, table } from '../table.ts'
import { PEERS } from './list.ts'

const RUN = fileURLToPath(new URL('run.ts', import.meta.url))

/** Feeds every measured file to the peers of its kind, and sets their figures beside the product's, losses included. */
export async function peersTable(results: readonly Result[], folder: string): Promise<string> {
  const rows: string[][] = []
  for (const r of results)
    for (const peer of PEERS.filter(p => p.kinds.includes(r.measure.kind))) {
      const output = join(folder, `${r.measure.name.replace('/', '-')}.${peer.name.replace(/\W+/gu, '-')}`)
      const used = await runFilter([RUN, peer.name], r.input, output, ['--import', 'tsx'])
      const scored = score(r.measure, output)
      for (const [path, ours] of Object.entries(r.figures)) {
        const theirs = figure(scored, path)
        if (theirs !== null && !peer.without?.includes(path))
          rows.push([
            r.measure.name,
            peer.name,
            path,
            share(theirs),
            share(ours),
            `${used.cpu.toFixed(1)} s`,
            `${r.used.cpu.toFixed(1)} s`,
          ])
      }
    }
  return table(['gold', 'peer', 'figure', 'peer’s', 'ours', 'peer’s time', 'our time'], rows)
}
