import { textIn, typesOf } from '../structured/json-ld.ts'
import type { DatePage, DateRule } from './rule.ts'
import { machineDate } from './written.ts'

const NOT_PAGES =
  /^(?:Organization|NewsMediaOrganization|Person|ImageObject|WebSite|BreadcrumbList|Comment|Event|Product|Offer|VideoObject|Episode|PodcastEpisode|Clip|SearchAction|ListItem)$/u

/** `datePublished` (or `name`) of the article's JSON-LD object, or of the page's own where it has none. */
export const linked =
  (name: string): DateRule =>
  (page: DatePage) => {
    const objects = page.article ? [page.article, ...page.linked] : page.linked
    for (const { data } of objects) {
      const types = typesOf(data)
      if (types.length > 0 && types.every(t => NOT_PAGES.test(t))) continue
      const text = textIn(data[name])
      const date = text ? machineDate(text, page.monthFirst) : null
      if (date) return { date, because: `JSON-LD ${types[0] ?? 'object'} ${name}` }
    }
    return null
  }

const first =
  (names: readonly string[]): DateRule =>
  page => {
    for (const name of names)
      for (const { value } of page.meta.get(name) ?? []) {
        const date = machineDate(value, page.monthFirst)
        if (date) return { date, because: `meta ${name}` }
      }
    return null
  }

/** Names under which pages publish their date in `<meta>`, the most exactly defined first. */
export const metaPublished = first(
  'article:published_time og:article:published_time og:published_time og:pubdate article:published datepublished rnews:datepublished article:publicationdate article.published published_time publishedtime published_at publish_date publish-date publishdate publication_date publication-date publicationdate date_published published-date publisheddate article_date_original articledate article:date articlepubdate original-publish-date originalpublicationdate cxenseparse:recs:publishtime cxenseparse:publishtime sailthru.date parsely-pub-date pubdate pdate pub_date bt:pubdate ptime shareaholic:article_published_time citation_publication_date citation_online_date citation_date dc.date.issued dcterms.issued dc.date.created dcterms.created dc.created dcterm.created dcsext.articlefirstpublished dateposted date_created datecreated created creation_date article:create analyticsattributes.articledate vr:published_time prism.publicationdate rbpubdate weibo:article:create_at article-publication-date gentime'.split(
    ' ',
  ),
)

/** Names that say no more than "date": of the event, the file, or the last change as often as of publication. */
export const metaVague = first([
  'date',
  'dc.date',
  'dcterms.date',
  'dc.terms.date',
  'eprints.date',
  'release_date',
  'displaydate',
])

/** And the date of their last change. */
export const metaModified = first(
  'article:modified_time og:article:modified_time og:updated_time og:modified_time datemodified article:updated_time article:modified modified_time lastmod last-modified last_modified modificationdate dc.date.modified dcterms.modified dc.modified revised date_modified datemodified utime lastmodified'.split(
    ' ',
  ),
)
