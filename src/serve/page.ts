import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import type { Context } from 'hono'
import { sha256 } from '../model/ids.ts'

/** Media types of what vite builds; anything else of the folder is not served. */
const TYPES: { readonly [extension: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
}

/** A file of the built page below `root`, or null; never one outside it. */
async function fileOf(
  root: string,
  path: string,
): Promise<{ readonly body: Buffer; readonly type: string } | null> {
  const file = join(root, normalize(path))
  const type = TYPES[extname(file)]
  if (type === undefined || !file.startsWith(root.endsWith(sep) ? root : root + sep)) return null
  try {
    return { body: await readFile(file), type }
  } catch {
    return null
  }
}

/**
 * Sends the page: its built files under their own paths, and its frame for every address of the page, so that addresses
 * can be bookmarked. Files with a digest in their name never change and are kept by the browser for good.
 * Gives null where there is no built page or no such file.
 */
export async function page(c: Context, root: string): Promise<Response | null> {
  const path = decodeURIComponent(new URL(c.req.url).pathname)
  const asset = path.startsWith('/assets/')
  const found = (await fileOf(root, path)) ?? (asset ? null : await fileOf(root, 'index.html'))
  if (!found) return null
  const etag = `"${sha256(found.body).slice(0, 32)}"`
  const cache = asset ? 'public, max-age=31536000, immutable' : 'no-cache'
  if (c.req.header('if-none-match') === etag) return c.body(null, 304, { ETag: etag, 'Cache-Control': cache })
  return c.body(new Uint8Array(found.body), 200, {
    'Content-Type': found.type,
    'Cache-Control': cache,
    ETag: etag,
  })
}
