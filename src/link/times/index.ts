export type { KnownDate, TimeContext } from './context.ts'
export { type DatingEvidence, type DatingSource, datingEvidence } from './evidence.ts'
export { type RelativePublication, relativePublication } from './publication.ts'
export { nameOf, type Resolvable, resolveTimes } from './resolve.ts'
