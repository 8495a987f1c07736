import type { WrittenDate } from '../../calendar.ts'
import type { Judged } from '../main/extract.ts'
import type { Placed } from '../structured/json-ld.ts'
import type { Meta } from '../structured/meta.ts'
import type { ElementNode } from '../tree/node.ts'

/** What the date rules look at. */
export interface DatePage {
  readonly elements: readonly ElementNode[]
  readonly meta: ReadonlyMap<string, readonly Meta[]>
  readonly linked: readonly Placed[]
  readonly article: Placed | null
  readonly judged: readonly Judged[]
  readonly url: string | null
  readonly titles: ReadonlySet<string>
  /** Whether 3/4/2025 is the fourth of March here. */
  readonly monthFirst: boolean
}

/** A date with how it is known, in words. */
export interface DateClaim {
  readonly date: WrittenDate
  readonly because: string
}

/** One place where pages give their date; null when it says nothing sure. */
export type DateRule = (page: DatePage) => DateClaim | null
