import type { RemovalReason } from '../../../model/lists.ts'

/**
 * Words that publishers put into class names and ids of what is not the article. A phrase matches the name's words in a
 * row ("read-more", "readMore"); names are cut at hyphens, underscores and capital letters. Gathered by looking at names
 * in use on news pages and in common publishing systems.
 */
export const HINTS: readonly (readonly [reason: RemovalReason, phrases: string])[] = [
  [
    'share',
    'share|shares|sharing|sharebar|sharethis|shareline|sharetools|sharedaddy|addthis|addtoany|social|socials|socialmedia|social share|follow us|follow me|whatsapp|bookmark|likebox',
  ],
  [
    'promotion',
    'newsletter|newsletters|subscribe|subscription|subscriptions|signup|sign up|optin|mailchimp|mailing list|email alert|promo|promos|promotion|promobox|cta|call to action|donate|donation|donations|membership|app download|app promo|support us|fundraising|appeal box|podcast promo|in article promo|marketing|upsell|house ad',
  ],
  [
    'advertisement',
    'ad|ads|adv|advert|adverts|advertisement|advertisements|advertising|adslot|ad slot|adunit|adbox|adsense|adsbygoogle|adcontainer|adwrapper|adspace|dfp|sponsor|sponsored|sponsors|sponsorship|outbrain|taboola|zergnet|revcontent|mgid|plista|ligatus|commercial|affiliate|affiliates|paid content|native ad|leaderboard|skyscraper|mpu',
  ],
  [
    'related',
    'related|relateds|relatedposts|relatedstories|relatedarticles|recirc|recirculation|recommended|recommendation|recommendations|recommend|trending|popular|mostread|most read|most popular|most viewed|mostpopular|readmore|read more|readnext|read next|read also|also read|up next|upnext|latest|teaser|teasers|more stories|more from|more news|more on|morefrom|see also|seealso|similar|suggested|suggestions|editors picks|editor picks|next article|next story|next post|prev next|yarpp|rail|ticker|linkbox|storylist|story list|article list|headline list|headlinelist|hot news|top stories|topstories|top news|in other news|onward|onwards|story package|bottom list|promo list|further reading|keep reading|whats next|you may like|link stack|crosslink|crosslinks|interlink|inline link',
  ],
  [
    'navigation',
    'nav|navbar|navi|navigation|menu|menus|submenu|breadcrumb|breadcrumbs|crumb|crumbs|pagination|paging|pager|toolbar|toolbox|tools|article tools|sitemap|skip link|skip to|skiplink|tags|taglist|tag list|tagcloud|article tags|post tags|entry tags|story tags|topics|keywords|categories|cat links|masthead|topbar|top bar|site header|page header|search|searchform|table of contents|jump links',
  ],
  [
    'chrome',
    'sidebar|side bar|sidecar|aside|complementary|modal|popup|pop up|overlay|lightbox|tooltip|dropdown|offcanvas|drawer|login|signin|sign in|register|registration|login form|poll|quiz|survey|rating|ratings|print only|printonly|visually hidden|visuallyhidden|sr only|screen reader|screen reader text|screenreader|a11y|loading|spinner|toast|snackbar|weather|stock|stocks|quote ticker|copyright|contact info|feedback|report error|corrections box|accordion trigger|error message|player controls|vjs|jwplayer|video player|videoplayer|audio player|audioplayer|listen|text to speech|translate|font size|zoom|ratecard',
  ],
  [
    'byline',
    'byline|bylines|author|authors|authorbox|author box|author bio|author info|about author|about the author|bio|biography|writer|contributor|contributors|reporter|posted by|posted on|timestamp|time stamp|dateline|datetime|date time|pubdate|pub date|publish date|published|post date|entry date|article date|lastupdated|last updated|updated|update time|post meta|entry meta|article meta|story meta|postmeta|meta data|metadata|article info|article details|post info|story info|reading time|read time|credits|credit|source info',
  ],
  [
    'caption',
    'caption|captions|figcaption|wp caption text|image caption|photo caption|media caption|image credit|photo credit|gallery|galleries|slideshow|slider|carousel|photo info|image info|image source|photographer|imgcaption|picture text|infographic|figure|lead image|lead media|article image|image wrapper',
  ],
  [
    'comments',
    'comment|comments|commentlist|comment list|comment form|comment area|comments area|disqus|livefyre|respond|discussion|discussions|reactions|viafoura|coral|spotim|openweb|user reviews|replies',
  ],
  [
    'cookie',
    'cookie|cookies|cookiebar|consent|gdpr|onetrust|ccpa|cookie notice|cookie law|privacy|privacy policy|cmp|didomi|quantcast|truste|evidon|cc window|cc banner',
  ],
  ['header', 'standfirst|dek|deck|subtitle|sub title|subheadline|sub headline|strapline|kicker|eyebrow'],
  [
    'paywall',
    'paywall|regwall|metered|barrier|piano|pigeon|subscriber wall|gateway|subscribe wall|premium box',
  ],
]

/** Names of what frames every page of a site; nothing below them is the article, however much prose stands there. */
export const FRAME_WORDS: ReadonlySet<string> = new Set(['footer', 'colophon', 'sitemap'])

/**
 * Words after which a name describes what its element has or lacks, not what it is: "has-post-thumbnail", "hasSidebar",
 * "tag-cookies" and "category-newsletters" on an article, "not-a-paywall".
 */
export const DESCRIBES: ReadonlySet<string> = new Set(
  'has with without no not non and hide tag category cat type format is theme page template layout show'.split(
    ' ',
  ),
)
