import type { LanguageInput } from '../model/language.ts'

/** The blocks of a plain text whose structure nobody has read: every line that holds something is a body block. */
export function lineBlocks(text: string): LanguageInput['blocks'] {
  return [...text.matchAll(/[^\r\n]*[^\s][^\r\n]*/gu)].map(m => ({
    start: m.index,
    end: m.index + m[0].length,
    kind: 'body' as const,
  }))
}
