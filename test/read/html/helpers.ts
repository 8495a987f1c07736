import type { Reading } from '../../../src/model/article.ts'
import { readHtml, toSource } from '../../../src/read/index.ts'

/** Reads a page that holds one article. */
export async function read(html: string, more: { url?: string } = {}): Promise<Reading> {
  const [reading] = await readHtml({ source: 'test', html, encoding: 'utf-8', ...more })
  if (!reading) throw new Error('the page gave no reading')
  return reading
}

/** What stands in the page where a stretch of the reading's text came from. */
export function sourceOf(reading: Reading, html: string, words: string): string {
  const start = reading.text.indexOf(words)
  if (start < 0) throw new Error(`not in the text: ${words}\n${reading.text}`)
  const at = toSource(reading, { start, end: start + words.length })
  return at ? html.slice(at.start, at.end) : ''
}

/** Removals as "reason: text" lines, for messages that show what went wrong. */
export const removals = (reading: Reading): string[] => reading.removed.map(r => `${r.reason}: ${r.text}`)

export const PARAGRAPHS = [
  'The foreign minister told reporters on Tuesday that the delegation would return to the harbour town before the end of the month.',
  'Negotiators had spent two days over a draft which neither side was prepared to sign, according to two officials who were in the room.',
  'A spokeswoman for the island’s government declined to comment on the fishing quota, which remains the hardest part of the talks.',
  'Both capitals have said that the ceasefire of last autumn still holds, although patrols on the strait have been doubled since then.',
]

/** A news page with everything that surrounds an article. */
export const page = (inner = ''): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Talks on the strait resume - The Harbour Post</title>
<meta property="og:title" content="Talks on the strait resume">
<meta property="og:site_name" content="The Harbour Post">
<meta property="article:published_time" content="2024-05-07T09:30:00+02:00">
<meta property="article:modified_time" content="2024-05-08T10:00:00+02:00">
<meta name="author" content="Ann Example">
<meta property="article:section" content="World">
<link rel="canonical" href="https://harbour.example/world/talks-on-the-strait">
</head><body>
<header class="site-header"><a href="/">The Harbour Post</a></header>
<nav><ul><li><a href="/a">Home</a></li><li><a href="/b">World</a></li><li><a href="/c">Sport</a></li></ul></nav>
<main><article>
<h1>Talks on the strait resume</h1>
<p class="byline">By Ann Example</p>
<time datetime="2024-05-07">7 May 2024</time>
<div class="share-bar"><a href="#">Share on Facebook</a> <a href="#">Tweet</a></div>
<figure><img src="x.jpg"><figcaption>The harbour at dawn. Photo: A. Person</figcaption></figure>
<p>${PARAGRAPHS[0]}</p>
<p>${PARAGRAPHS[1]}</p>
<div class="newsletter-signup"><p>Get the best of our world coverage in your inbox every morning, free of charge.</p></div>
<p><strong>Read more: </strong><a href="/x">How the strait became a border in all but name</a></p>
${inner}
<p>${PARAGRAPHS[2]}</p>
<h2>What comes next</h2>
<p>${PARAGRAPHS[3]}</p>
<h3>Related stories</h3>
<ul><li><a href="/1">Fishermen block the port for a third day</a></li><li><a href="/2">Minister resigns over quota letter</a></li><li><a href="/3">What the draft says, line by line</a></li></ul>
</article></main>
<section id="comments"><h2>Comments</h2><p>I have lived on the island for thirty years and nothing of this surprises me at all, frankly.</p></section>
<footer><p>© 2024 The Harbour Post. All rights reserved.</p></footer>
</body></html>`
