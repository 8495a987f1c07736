import type { FigureRule } from '../candidate.ts'
import { compound } from './compound.ts'
import { count } from './count.ts'
import { level } from './level.ts'
import { money } from './money.ts'
import { percent } from './percent.ts'

/** How a quantity can be read, in the order of trying; the first that reads it wins. */
export const FIGURE_RULES: readonly FigureRule[] = [money, percent, compound, count, level]
