import { chrono } from './chrono.ts'
import { compromise } from './compromise.ts'
import type { Peer } from './peer.ts'
import { readability } from './readability.ts'
import { wink } from './wink.ts'

/** The libraries that are measured beside the product. */
export const PEERS: readonly Peer[] = [chrono, compromise, wink, readability]
