import { findAll } from '../../src/find/index.ts'
import type { Stage } from '../../src/find/pipeline.ts'
import type { Way } from '../../src/follow/ports.ts'
import { segment } from '../../src/language/index.ts'
import type { LanguageInput } from '../../src/model/language.ts'
import { readBytes } from '../../src/read/index.ts'

/**
 * The real reader, sentences by rule, and one small finder of years, so that these tests stand on the store and the use
 * cases and not on what today's finders find. `version` is the finder's.
 */
export function yearsWay(version = '1'): Way {
  const stage: Stage = {
    name: 'years',
    version,
    requires: [],
    assigns: ['time'],
    run: doc =>
      doc.sentences.flatMap(sentence =>
        sentence.tokens
          .filter(t => /^(?:19|20)\d\d$/u.test(t.form))
          .map(({ start, end, form }) => ({
            kind: 'time' as const,
            sentence: { start: sentence.start, end: sentence.end },
            spans: [{ start, end }],
            chain: [],
            confidence: 0.9,
            text: form,
            expression: {
              type: 'DATE' as const,
              point: { op: 'calendar' as const, fields: { year: Number(form) }, which: 'nearest' as const },
              duration: null,
              partOfDay: null,
              mod: null,
              relation: null,
              tense: null,
              quant: null,
              freq: null,
              deadline: false,
            },
          })),
      ),
  }
  return {
    reader: 'text/1',
    finder: `years/${version}`,
    read: readBytes,
    analyse: (input: LanguageInput) => ({ sentences: segment(input), names: [] }),
    find: (reading, analysis) => findAll(reading, analysis, [stage]),
  }
}
