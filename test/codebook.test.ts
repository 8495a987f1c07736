import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { Reading } from '../src/model/article.ts'
import { Decision } from '../src/model/decision.ts'
import { Finding } from '../src/model/finding.ts'
import * as lists from '../src/model/lists.ts'
import { PROBLEM_CODES } from '../src/model/problem.ts'
import {
  Actor,
  ArticleEntry,
  Background,
  Commitment,
  Figure,
  Meeting,
  Position,
  Proposal,
  Record,
  Scope,
  Statement,
} from '../src/model/record.ts'
import { Time, TimeExpression } from '../src/model/time.ts'

const BOOK = readFileSync(new URL('../CODEBOOK.md', import.meta.url), 'utf8')

/** Whether the book has the word in code type, or as a register's name. */
const names = (word: string): boolean => BOOK.includes(`\`${word}\``) || BOOK.includes(`**${word}**`)
const explains = (code: string): boolean => BOOK.includes(`| \`${code}\` |`)

/** Field names of a schema's outer object. */
function fields(schema: z.ZodType): readonly string[] {
  if (schema instanceof z.ZodReadonly) return fields(schema.unwrap() as z.ZodType)
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape)
  if (schema instanceof z.ZodDiscriminatedUnion)
    return [...new Set(schema.options.flatMap(o => fields(o as z.ZodType)))]
  throw new Error('a schema of another kind')
}

describe('the codebook', () => {
  it.each(Object.entries(lists).flatMap(([name, codes]) => (Array.isArray(codes) ? [[name, codes]] : [])))(
    'has a line for every code of %s',
    (_, codes) => {
      expect(codes.filter((c: string) => !explains(c))).toEqual([])
    },
  )

  it('has a line for every message that Parley gives', () => {
    expect(PROBLEM_CODES.filter(c => !explains(c))).toEqual([])
  })

  it.each([
    ['a reading', Reading],
    ['findings', Finding],
    ['expressions of time', TimeExpression],
    ['resolved times', Time],
    ['the record', Record],
    ['its articles', ArticleEntry],
    ['its actors', Actor],
    ['its meetings', Meeting],
    ['its statements', Statement],
    ['its positions', Position],
    ['its proposals', Proposal],
    ['its commitments', Commitment],
    ['its figures', Figure],
    ['its scope', Scope],
    ['its background', Background],
  ])('names every field of %s', (_, schema) => {
    expect(fields(schema).filter(f => !names(f) && f !== 'kind')).toEqual([])
  })

  it('names every verb of a decision', () => {
    const verbs = Decision.options.map(o => o.unwrap().shape.verb.value)
    expect(verbs.filter(v => !names(v))).toEqual([])
  })

  it('explains no code of the lists that is no longer there', () => {
    const known = new Set([
      ...Object.values(lists).flatMap(l => (Array.isArray(l) ? l : [])),
      ...PROBLEM_CODES,
    ])
    const closed = BOOK.slice(BOOK.indexOf('## Closed lists'), BOOK.indexOf('## Decisions'))
    const told = [...closed.matchAll(/^\| `([^`]+)` \|/gmu)].map(m => m[1])
    expect(told.filter(c => c === undefined || !known.has(c))).toEqual([])
  })
})
