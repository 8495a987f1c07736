import robotsModule from 'robots-parser'

interface Parsed {
  isAllowed(url: string, agent: string): boolean | undefined
  getCrawlDelay(agent: string): number | undefined
}

/** The package is CommonJS and exports its function itself; its types say that it exports an object with a default. */
const robotsParser = robotsModule as unknown as (url: string, text: string) => Parsed

/** What a site's robots.txt asks of us. */
export interface RobotsRules {
  allows(url: string): boolean
  /** Milliseconds between two requests, where it asks for them. */
  readonly delay: number
  /** False where its server failed: then nothing may be asked, and it is worth another try later. */
  readonly reached: boolean
}

const LONGEST_DELAY = 60_000
const EVERYTHING: RobotsRules = { allows: () => true, delay: 0, reached: true }
const NOTHING: RobotsRules = { allows: () => false, delay: 0, reached: false }

/**
 * The rules behind an answer to robots.txt, as RFC 9309 has it: none there = all allowed; the server fails = nothing is; what
 * it says, for the product token of our user agent.
 *
 * @param answer status and text, or null when it could not be read.
 */
export function robotsRules(
  address: string,
  agent: string,
  answer: { readonly status: number; readonly text: string } | null,
): RobotsRules {
  if (!answer || answer.status >= 500 || answer.status === 429) return NOTHING
  if (answer.status >= 400) return EVERYTHING
  const token = agent.split(/[/\s]/u)[0] ?? agent
  const parsed = robotsParser(address, answer.text)
  return {
    allows: url => parsed.isAllowed(url, token) ?? true,
    delay: Math.min((parsed.getCrawlDelay(token) ?? 0) * 1000, LONGEST_DELAY),
    reached: true,
  }
}
