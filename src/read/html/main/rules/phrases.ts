import type { RemovalReason } from '../../../../model/lists.ts'
import type { PageBlock } from '../block.ts'
import { countWords } from '../words.ts'

/** Lines that pages put between or around paragraphs. Each pattern must match from the beginning; `words` bounds the line. */
export interface Phrase {
  readonly pattern: RegExp
  readonly words: number
  readonly reason: RemovalReason
}

const DATE =
  '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?\\s+(?:\\d{1,2}(?:st|nd|rd|th)?,?\\s+)?\\d{4}'
const TIME = '(?:\\s*(?:[,|·•@-]|at)?\\s*\\d{1,2}[:.]\\d{2}\\s*(?:[ap]\\.?m\\.?)?\\s*(?:\\(?[a-z]{2,4}\\)?)?)'

/** A line that credits a picture, or names it as one. */
const CREDIT =
  /^[([\s]*(?:(?:photo|photos|image|images|picture|pictures|video|illustration|graphic|credit|cover|foto|file photo|ap photo|getty images|featured image)\s*(?:credit|credits|courtesy|by|from|source|copyright|caption)?\s*(?:[:：©|/]|\bby\b|\bvia\b|\bcourtesy\b).{0,160}|image credits?.*|image (?:copyright|caption|source).*|media caption.*|credit:? .{2,80}|(?:courtesy|courtesy of) .{2,80}|(?:.{2,60}\s*[/|]\s*)?(?:getty(?: images)?|ap|reuters|afp|epa|shutterstock|istock|alamy|bloomberg|associated press|ap photo|nbc newswire|wireimage|instagram|twitter)(?:\s*[/|,].{2,60}| via .{2,40})?|getty images.{0,60}|©\s?.{2,80})[)\]\s.]*$/iu

export const PHRASES: readonly Phrase[] = [
  // Labels that are the whole line.
  {
    pattern:
      /^(?:advertisement|advertisements|advert|ad|ads|sponsored|sponsored content|sponsored by.*|paid content|scroll to continue.*|article continues (?:below|after).*|story continues (?:below|after).*|continue reading (?:below|the main story).*|content continues below.*|advertisement\s*[-–—:].*|publicidade|publicidad|publicité|anzeige|werbung|реклама|広告)[.:…]?$/iu,
    words: 12,
    reason: 'advertisement',
  },
  {
    pattern:
      /^(?:share|share this|share on.*|share this (?:article|story|post|page|on.*)|share via.*|share your thoughts.*|tweet|tweet this|pin it|email this|print|print this.*|copy link|link copied.*|facebook|twitter|linkedin|whatsapp|reddit|pinterest|flipboard|save|save article|save for later|bookmark.*|like this.*|follow us.*|follow me.*|follow .{2,40} on (?:twitter|facebook|instagram|x|linkedin|google news|telegram|whatsapp).*|join the conversation.*|\d+ shares?)[.:!]?$/iu,
    words: 25,
    reason: 'share',
  },
  {
    pattern:
      /^(?:comments?|\d+ comments?|leave a (?:comment|reply).*|post a comment.*|view (?:all )?comments.*|show comments.*|read (?:the )?comments.*|add (?:a )?comment.*|comments are closed.*|what do you think\??.*|tell us what you think.*|have your say.*|be the first to comment.*|join the discussion.*|comment now!?)$/iu,
    words: 14,
    reason: 'comments',
  },
  {
    pattern:
      /^(?:close|close this.*|menu|search|home|skip to .*|back to top.*|top|next|previous|prev|expand|collapse|show more|show less|load more.*|loading\b.*|see all.*|view all.*|x|×|play|pause|mute|play video|watch video|video|photos?|gallery|view gallery.*|open gallery.*|listen|listen to (?:this )?(?:article|story).*|text size.*|font size.*|hide|toggle.*|more\.{0,3}|read in app|copied|angle (?:down|up|left|right).*|key points|media playback is (?:un)?supported.*|your browser does not support.*|javascript is (?:disabled|required).*|this (?:slideshow|video|site|page) requires javascript.*|please enable javascript.*|enlarge this image.*|enlarge|toggle caption.*|hide caption.*|tap to unmute.*|click to (?:enlarge|expand|play).*|swipe .*|download (?:the )?app.*|image \d+ of(?: \/)? ?\d*|\d+ of \d+|\d+ ?\/ ?\d+|slide \d+ of \d+|why you can trust .*|contribute:|send us a tip\.?|contact the editor|send me a secure tip\.?|you have permission to edit this article\.?|edit|at a glance)$/iu,
    words: 14,
    reason: 'chrome',
  },
  {
    pattern:
      /^(?:filed under|tags?|topics?|topics in this article|categories|category|keywords|posted in|related topics|more on this topic|in this story|explore more|タグ)\s*(?:[:：].*|$)/iu,
    words: 40,
    reason: 'navigation',
  },
  // Teasers that point elsewhere.
  {
    pattern:
      /^[([\u200b\s]*(?:related|related (?:content|coverage|article|articles|story|stories|links?|reading|posts?|news|video|videos|topics?)|read more|read also|also read|also see|see also|see more|more|more (?:on|from|in|about) .{2,60}|must[- ]read|further reading|you may also like|recommended|recommended (?:reading|videos?|stories|for you)|read next|up next|watch|watch(?: now| more| the video| live)?|listen|in (?:case you missed it|other news)|don['’]t miss|from the archives?|editor['’]s (?:picks?|choice)|explainer|opinion|on .{3,30}\.com|click here.*|go here.*|tap here.*|leia (?:mais|também)|leggi anche|lire aussi|à lire aussi|lees ook|lesen sie (?:auch|mehr)|mehr zum thema|lea también|le puede interesar|te puede interesar|читайте также|читать также|baca juga|đọc thêm|läs (?:också|mer|även)|les også|čitajte i|pročitajte (?:i|još))\s*[:：»›>|–—-]+\s*\S/iu,
    words: 60,
    reason: 'teaser',
  },
  {
    pattern:
      /^(?:click|tap|go) here\b|^read (?:the )?(?:full|more|original|entire|complete)\b.{0,60}(?:here|article|story|report|post|more|»|→|\.{3})?$|^get the full .* here\.?$|^(?:for|see|find|get) more\b.{0,60}\b(?:click|visit|go to|see|here|subscribe|follow)\b/iu,
    words: 22,
    reason: 'teaser',
  },
  // Promotions.
  {
    pattern:
      /^[“"(\s]*(?:(?:click here to )?sign[- ]?up (?:for|to|here|now|today)|subscribe (?:to|now|here|today|for)|subscribe$|already a subscriber|register (?:or|now|for|here)|log[- ]?in\b|sign[- ]?in\b|get (?:the |our )?(?:latest|breaking|best|top|more|local|daily|full access|unlimited)\b.{0,80}(?:inbox|newsletter|email|app|alerts?|delivered|subscri|updates)|get unlimited\b|get (?:our|the) .{0,50}newsletter|be the first to know|want (?:more|to (?:read|see|get)|the latest).{0,80}(?:\?|sign|subscribe|newsletter)|want more\?|like what you(?:['’]re| are) reading|enjoy(?:ed|ing)? this (?:article|story|post)|join (?:our|the|us|thousands|more than|over)\b.{0,100}(?:newsletter|community|forum|telegram|whatsapp|channel|facebook|discord|group|subscribers|member)|download (?:the|our) .{0,60}app|follow (?:us|the latest|our|all)\b|support (?:our|the|quality|local|independent|us|huffpost|journalism)\b.{0,60}(?:journalism|newsroom|reporting|newspaper|work|today|mission)?[.!]?$|support .{2,60} by (?:contributing|subscribing|becoming|donating)|donate (?:now|today|to|here)|become a (?:member|subscriber|patron|supporter)|help keep .{2,40} free|make a (?:donation|contribution)|your (?:support|contribution|donation) (?:helps|makes|matters|will)|if you (?:like|liked|enjoy|enjoyed) (?:this|what)|thanks for (?:signing|reading|subscribing)|thank you for (?:signing|reading|subscribing|registering)|newsletter$|newsletters$|.{0,30}newsletter sign[- ]?up|keep reading for|\d+ free articles?|you have reached your limit|access your favou?rite topics|email (?:address|us)\b|enter your email|by (?:signing|clicking|submitting|subscribing|entering|providing|registering)\b.{0,200}(?:agree|terms|privacy|consent|policy)|there was an error|something went wrong|please (?:try again|check your|enter|log|sign)|try again later|this newsletter\b|have (?:a|any) (?:news )?tips?\b|got a (?:news )?tip|do you have (?:a|any) (?:news )?(?:tip|story|information|comment)|.{0,40}delivered (?:straight |right |directly |daily )*to your (?:inbox|email|phone|door|letterbox)|invalid email)/iu,
    words: 70,
    reason: 'promotion',
  },
  {
    pattern:
      /\b(?:sign up|subscribe)\b.{0,60}\b(?:newsletter|newsletters|email|e-mail|updates|alerts|inbox|channel|podcast)\b/iu,
    words: 45,
    reason: 'promotion',
  },
  // Notices of the house.
  {
    pattern:
      /^(?:(?:©|\(c\)|copyright)\s?.{0,200}|.{0,140}\ball rights reserved\b.*|this (?:material|content|article|copy|document|story) (?:may not be|is (?:subject to|for your|protected)).*|.{0,60}may not be (?:published|reproduced).*|terms (?:of|and) .{2,40}|privacy (?:policy|notice|settings)|.{0,40}independently (?:reviewed|selected|chosen|recommend).*(?:commission|links?).*|.{0,120}(?:earn|receive|get|collect) (?:a |an )?(?:small |affiliate )?(?:commission|share of|portion of|percentage of).*|this (?:post|article|page|site|story) (?:may )?contains? affiliate.*|we may (?:earn|receive|get|use)\b.*|.{0,100}had no role in the creation.*|the views expressed .*|opinions expressed .*|to order presentation-ready copies.*|error! .*|this article has been reviewed according to.*|(?:citation|more information|journal information|provided by):? .*|we['’]ve detected you are on .*|you are using an (?:outdated|unsupported|old) browser.*|please (?:update|upgrade) (?:to|your) .{0,40}browser.*)$/iu,
    words: 120,
    reason: 'boilerplate',
  },
  {
    pattern:
      /^(?:this (?:web)?site uses cookies|we use (?:cookies|them)|.{0,80}\bcookies\b.{0,200}\b(?:accept|agree|consent|settings|policy|experience|preferences|browser|website)\b|.{0,100}allow cookies|accept(?: all)?(?: cookies)?$|manage (?:cookies|preferences|consent))/iu,
    words: 150,
    reason: 'cookie',
  },
  // Captions and credits.
  {
    pattern: CREDIT,
    words: 30,
    reason: 'caption',
  },
  {
    pattern:
      /\((?:AP Photo|Photo|Image|Photos|Photo by|Image credit|Getty|AFP|Reuters|Credit|File|Courtesy)\b[^()]*(?:\([^()]*\))?[^()]*\)\s*$/u,
    words: 90,
    reason: 'caption',
  },
  {
    pattern:
      /(?:\bCredit:|\bPhoto:|\bPhotograph:|\bImage:|\bPhoto by|\bPhoto courtesy|\bGetty Images|\/AFP|\/Reuters|\/AP)[^.!?]{0,60}\.?$/u,
    words: 60,
    reason: 'caption',
  },
  // Bylines and times.
  {
    pattern: new RegExp(
      `^(?:(?:by|written by|von|por|par|di|da|text|story by|reported by|posted by|published by|author|authors?|reporter|updated by)[:\\s]+)?(?:(?:published|posted|updated|last updated|last modified|modified|created|first published|publish date|date|updated on|published on|posted on|on|uploaded|issued|original)\\s*(?:on|at|:|-)?\\s*)*${DATE}${TIME}?.{0,40}$`,
      'iu',
    ),
    words: 18,
    reason: 'byline',
  },
  {
    pattern:
      /^(?:by|written by|story by|reported by|posted by|text by|words by|author|authors?|publish date|published by|source|sources)\s*:?\s*(?:\p{Lu}[\p{L}.'’-]*|and|&|,|of|the|for|in|with|\||\/|by|staff|news|editor|writer|reporter|correspondent|agencies)(?:[\s,|/&-]+(?:\p{Lu}[\p{L}.'’-]*|and|&|of|the|for|in|with|\||\/|by|staff|news|editor|writer|reporter|correspondent|agencies))*[\s.]*$/u,
    words: 16,
    reason: 'byline',
  },
  {
    pattern: /^(?:By|BY)(?:\s+\p{Lu}[\p{L}.'’-]*){1,4}(?:\s*(?:,|and|&|\||·|•|-|–|—|\/).{0,90})?$/u,
    words: 16,
    reason: 'byline',
  },
  {
    pattern: /^(?:by|author:?|publish date:?|published:?|updated:?|source:?|written by|words by)$/iu,
    words: 3,
    reason: 'byline',
  },
  {
    pattern:
      /^(?:(?:published|posted|updated|last updated|last modified|first published|original|created)\b.{0,60}\d.{0,60}|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:[T ].{0,20})?|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}(?:[ ,|-].{0,24})?|\d{1,2}:\d{2}(?:\s?[ap]\.?m\.?)?(?:\s[A-Z]{2,4})?|\d+ (?:min(?:ute)?s?|hours?|days?|weeks?|months?|years?) (?:ago|read).{0,30}|(?:less than )?an? (?:minute|hour|day|week|month|year) ago|\d+[- ]min(?:ute)? read|reading time:?.{0,20}|just now|yesterday|today)$/iu,
    words: 16,
    reason: 'byline',
  },
]

/** Why a line leaves by its words alone, or null. */
export const reasonOf = (block: Pick<PageBlock, 'text' | 'words'>): RemovalReason | null =>
  PHRASES.find(p => block.words <= p.words && p.pattern.test(block.text))?.reason ?? null

/** Whether a line only credits a picture, and does not say what it shows. */
export const creditsOnly = (text: string): boolean => countWords(text) <= 8 && CREDIT.test(text)

/** Headings after which what follows is not the article: lists of other stories, promotions, comments. */
export const SECTION_HEADS: readonly { readonly pattern: RegExp; readonly reason: RemovalReason }[] = [
  {
    pattern:
      /^[—–\-\s]*(?:related|related (?:content|coverage|article|articles|story|stories|links?|reading|posts?|news|videos?|topics?|items?)|(?:read|see) (?:more|next|also|this next)|also read|read also|see also|more|more:|more (?:news|stories|top stories|headlines|articles|videos|coverage|to explore|to read|like this|for you)|more (?:from|in|on|about) .{2,60}|most (?:read|popular|viewed|shared|recent|commented).{0,30}|popular|popular (?:now|stories|posts|articles|news|on .{2,30})|trending.{0,30}|latest (?:news|stories|articles|posts|headlines|videos|from .{2,40}|in .{2,40})|latest|top (?:stories|news|headlines|picks|posts)|recommended.{0,30}|you (?:may|might) (?:also )?(?:like|be interested).{0,20}|editor['’]?s['’]? (?:picks?|choice)|featured (?:stories|videos?|articles|posts)?|up next|what to read next|keep reading|further reading|elsewhere on .{2,40}|from around the web|around the web|from our partners?|promoted (?:stories|content)|sponsored (?:stories|content|links)|in other news|today['’]s top .{2,30}|don['’]t miss|next (?:article|story|post|up)|previous (?:article|story|post)|breaking news|other (?:news|stories|articles)|recent (?:posts|articles|news|stories)|similar (?:articles|posts|stories)|explore (?:more|further)|leggi anche|leia (?:também|mais)|articoli correlati|articles? liés?|ähnliche artikel|das könnte .{2,40}|auch interessant|weitere (?:artikel|themen|nachrichten).{0,30}|mehr (?:zum thema|von .{2,40})|noticias relacionadas|notícias relacionadas|te puede interesar|lea también|à lire aussi|lire aussi|sur le même sujet|lees ook|läs också|les også|relaterade artiklar|関連記事|관련기사|相关阅读|相關新聞|самое популярное|читайте также|новости по теме|другие новости|baca juga|berita terkait)\s*[:：.…]*$/iu,
    reason: 'related',
  },
  {
    pattern:
      /^(?:comments?|\d+ (?:comments?|responses?|replies|thoughts on .*)|leave a (?:comment|reply)|post (?:a )?comment|join the (?:conversation|discussion)|discussion|comentários|comentarios|kommentare|commentaires|commenti|комментарии|отзывы|добавить отзыв|comments on this .{2,20})\s*[:：]*$/iu,
    reason: 'comments',
  },
  {
    pattern:
      /^(?:(?:sign up|subscribe)(?: (?:to|for|now|today).{0,60})?|(?:get|join) (?:our|the) .{0,40}newsletter.{0,30}|newsletters?|.{0,40} newsletter|stay (?:connected|informed|up to date|in touch|ahead).{0,40}|be the first to know|support (?:us|our .{2,40}|.{2,30} journalism|independent .{2,30}|local .{2,30})|support \p{Lu}\p{L}+)$/iu,
    reason: 'promotion',
  },
  {
    pattern:
      /^(?:about the (?:author|writer|reporter)s?|about (?:us|this (?:article|story|project))|author bio|contributors?|about \p{Lu}.{2,40}|contact (?:the (?:author|writer)|us)|media contacts?|press contacts?|for media inquiries.{0,40}|share this .{2,20})\s*[:：]*$/iu,
    reason: 'byline',
  },
]
