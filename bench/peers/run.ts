import { createInterface } from 'node:readline'
import { z } from 'zod'
import { PEERS } from './list.ts'

/** Runs one peer as a filter: `tsx bench/peers/run.ts NAME < lines > answers`. */

const Line = z.object({
  id: z.coerce.string(),
  text: z.string().optional(),
  html: z.string().optional(),
  url: z.string().optional(),
  date: z.string().optional(),
})

const peer = PEERS.find(p => p.name === process.argv[2])
if (!peer) throw new Error(`no such peer: ${process.argv[2]}`)
for await (const line of createInterface({ input: process.stdin }))
  if (line) process.stdout.write(`${JSON.stringify(peer.annotate(Line.parse(JSON.parse(line))))}\n`)
