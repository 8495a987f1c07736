import type { Stage } from '../pipeline.ts'
import { directStatements } from './direct.ts'

/** Who said, thought or wanted what, in whose words, through whom. */
export const statementsStage: Stage = {
  name: 'statements',
  version: '1',
  requires: ['name'],
  assigns: ['statement'],
  run: directStatements,
}
