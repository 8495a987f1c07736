export { lineBlocks } from './blocks.ts'
export { loadFastEngine } from './fast/engine.ts'
export { loadEngine } from './load.ts'
export { segment } from './segment/segment.ts'
