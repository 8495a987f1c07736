export type { KnownDate, TimeContext } from './context.ts'
export { type DatingSource, datingEvidence } from './evidence.ts'
export { type Resolvable, resolveTimes } from './resolve.ts'
