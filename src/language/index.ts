export { segment } from './segment/segment.ts'
