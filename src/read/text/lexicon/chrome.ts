import type { RemovalReason } from '../../../model/lists.ts'

/** Whole lines that belong to the page and not to the article, and what they open. Matched against a trimmed line. */
export const CHROME_LINES: readonly { readonly pattern: RegExp; readonly reason: RemovalReason }[] = [
  {
    pattern:
      /^(?:advertise?ment|advertisement - continue reading below|ad|story continues below(?: this)? advertisement|sponsored(?: content)?)\.?$/iu,
    reason: 'advertisement',
  },
  {
    pattern: /^(?:article continues (?:below|after)(?: this)? (?:ad|advertisement))\.?$/iu,
    reason: 'advertisement',
  },
  {
    pattern:
      /^(?:(?:try|use|ask|chat with|meet|discover) (?:our|the) (?:new )?ai(?: (?:features|tools|assistant|chatbot))?|(?:explore|see|discover|find out|learn) what .{1,40} can do(?: for you)?[:.!]?|summari[sz]e (?:this )?(?:article|story|page)(?: with ai)?|ask (?:our )?ai(?: about .{1,40})?|key points|ai (?:summary|assistant)|listen to (?:this )?(?:article|story)(?: .{1,20})?)$/iu,
    reason: 'chrome',
  },
  {
    pattern:
      /^(?:share(?: this)?(?: article| story| on .{1,20})?|share on (?:facebook|twitter|x|whatsapp|linkedin)|copy link|print(?: this)?(?: article| page)?|save(?: this)?(?: article| story)?|bookmark|email(?: this)?|follow us(?: on .{1,30})?)$/iu,
    reason: 'share',
  },
  {
    pattern:
      /^(?:(?:we|this (?:site|website)) uses? cookies.*|accept (?:all )?cookies|cookie (?:policy|settings))$/iu,
    reason: 'cookie',
  },
  {
    pattern:
      /^(?:home|menu|search|sign in|log ?in|subscribe(?: now)?|skip to (?:main )?content|back to top|most (?:read|popular)|trending(?: now)?|top stories|more from .{1,40})$/iu,
    reason: 'navigation',
  },
]

/** Headings after which reader comments stand, and their empty state. */
export const COMMENTS_HEADING =
  /^(?:(?:\d+ )?comments?(?: \(\d+\))?|leave a (?:comment|reply)|join the (?:conversation|discussion))$/iu
export const COMMENTS_EMPTY = /^(?:no comments(?: yet)?|be the first to comment)[.…!]*$/iu

/** Headings after which other articles stand. */
export const RELATED_HEADING =
  /^(?:related(?: (?:articles?|stories|news|posts|content|coverage|topics))?|read (?:also|next)|more (?:on this|stories|news)|you (?:may|might) also like|recommended(?: for you)?|see also)[:.]?$/iu

/** An aggregator naming itself in its own chrome; the group is its name. */
export const AGGREGATOR = [
  /^(?:explore|see|discover|find out|learn) what (?<name>.{1,30}?)(?: ai)? can do(?: for you)?[:.!]?$/iu,
  /^(?:read more on|powered by|brought to you by|aggregated by|via) (?<name>[\p{Lu}\d].{1,30})$/iu,
] as const
