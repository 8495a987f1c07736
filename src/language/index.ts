export { lineBlocks } from './blocks.ts'
export { loadFastEngine } from './fast/engine.ts'
export { segment } from './segment/segment.ts'
