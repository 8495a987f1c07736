import type { ActorRef } from '../../model/finding.ts'
import type { Span } from '../../model/span.ts'
import type { Scene } from '../clause/scene.ts'
import type { Draft } from '../pipeline.ts'
import type { Mention } from './mention.ts'
import type { Table, Topic } from './table.ts'

/** What a rule of this folder looks at: a sentence, its mentions, and what was on the table before it. */
export interface Setting {
  readonly scene: Scene
  readonly sentence: number
  readonly mentions: readonly Mention[]
  readonly table: Table
  /** What a mention means, itself or something told before; puts it on the table. */
  topicOf(m: Mention): Topic
}

export type Part = Draft<'proposal'>['conditions'][number]

/** What one rule reads; what it leaves out is empty. */
export interface Told {
  readonly title: string
  readonly span: Span
  readonly parties?: readonly ActorRef[]
  readonly elements?: Draft<'proposal'>['elements']
  readonly steps?: readonly Part[]
  readonly conditions?: readonly Part[]
  readonly answers?: Draft<'proposal'>['answers']
  readonly duration?: Draft<'proposal'>['duration']
  readonly status?: Draft<'proposal'>['status']
  readonly modality?: Draft<'proposal'>['modality']
  readonly time?: Draft<'proposal'>['time']
  readonly confidence: number
}

/** One small rule: what a sentence tells of something on the table. */
export interface ProposalRule {
  readonly name: string
  read(setting: Setting): readonly Told[]
}

/** Words of the text as a part of a finding. */
export const part = (scene: Scene, span: Span): Part => ({
  text: scene.doc.text.slice(span.start, span.end),
  span,
})
