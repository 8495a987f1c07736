import type { TextRule } from '../piece.ts'
import { byline } from './byline.ts'
import { caption } from './caption.ts'
import { chrome } from './chrome.ts'
import { credit } from './credit.ts'
import { dateLine } from './date-line.ts'
import { dateline } from './dateline.ts'
import { flattenedSubhead } from './flattened-subhead.ts'
import { handle } from './handle.ts'
import { promotion } from './promotion.ts'
import { repeated } from './repeated.ts'
import { stamp } from './stamp.ts'
import { subhead } from './subhead.ts'
import { teaser } from './teaser.ts'
import { title } from './title.ts'

/**
 * The rules of the text reader in the order in which they are applied: first what stands before the text, then what leaves,
 * then what the rest is.
 */
export const TEXT_RULES: readonly TextRule[] = [
  stamp,
  dateLine,
  handle,
  chrome,
  byline,
  dateline,
  repeated,
  title,
  teaser,
  promotion,
  caption,
  subhead,
  flattenedSubhead,
  credit,
]
