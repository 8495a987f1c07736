export type { KnownDate, TimeContext } from './context.ts'
export { nameOf, type Resolvable, resolveTimes } from './resolve.ts'
