import type { ActorRef } from '../../model/finding.ts'
import type { Strength } from '../../model/lists.ts'
import { sameSide } from '../clause/actors.ts'
import type { Report } from '../clause/voice.ts'
import { ARRANGED } from './lexicon.data.ts'
import { commitVerb } from './lexicon.ts'

/**
 * What "will" amounts to, from who says it of whom: of one's own side a pledge (a plan where it is a visit or a meeting), of others a
 * forecast, of nobody in particular an expectation; what the article tells in its own voice is a plan. A verb of saying that is
 * itself one of promising, threatening or foretelling goes before. `himself`: whoever says it says it of himself.
 */
export function strengthOf(
  report: Report | null,
  debtor: ActorRef | null,
  verb: string,
  himself: boolean,
): Strength {
  const said = report ? (commitVerb(report.cue, 'c')?.strength ?? null) : null
  if (said && said !== 'plan')
    return said === 'threat' && report?.speaker && debtor && !sameSide(report.speaker, debtor)
      ? 'forecast'
      : said
  if (!report) return verb === 'receive' || verb === 'get' ? 'pledge' : 'plan'
  // "…, according to X": X speaks of others, whoever X is.
  if (report.cue === 'according' && !report.speaker) return debtor ? 'forecast' : 'expectation'
  // What is announced is planned, whoever announces it.
  const other = !himself && debtor && report.speaker && !sameSide(report.speaker, debtor)
  if (other && /^(?:announce|announcement|confirm)$/u.test(report.cue)) return 'plan'
  if (said === 'plan' || ARRANGED.has(verb)) return other ? 'forecast' : 'plan'
  if (!report.speaker) return debtor ? 'forecast' : 'expectation'
  if (!debtor) return 'expectation'
  return himself || sameSide(report.speaker, debtor) || speaksFor(report.speaker, debtor)
    ? 'pledge'
    : 'forecast'
}

/** "A spokesman said the company will", "she said her party will": the word of those for whom one speaks is their own. */
const speaksFor = (speaker: ActorRef, debtor: ActorRef): boolean =>
  /^(?:his|her|their|our|my) /iu.test(debtor.text) ||
  (debtor.type !== 'state' &&
    debtor.type !== 'person' &&
    /\bspokes(?:man|woman|person)\b/iu.test(`${speaker.office ?? ''} ${speaker.text}`))
