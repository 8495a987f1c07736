export type { KnownDate } from './context.ts'
export { type DatingSource, datingEvidence } from './evidence.ts'
export { resolveTimes } from './resolve.ts'
