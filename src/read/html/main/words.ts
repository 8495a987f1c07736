/** Scripts that write without spaces; two of their letters count as one word. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/gu
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’_-]*/gu
const HAS_UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u

/** How many words a text holds, fairly across scripts. */
export function countWords(text: string): number {
  if (!HAS_UNSPACED.test(text)) return text.match(WORD)?.length ?? 0
  const unspaced = text.match(UNSPACED)?.length ?? 0
  const rest = text.replace(UNSPACED, ' ').match(WORD)?.length ?? 0
  return rest + Math.ceil(unspaced / 2)
}

/** Whether a text ends as sentences do, closing quotes and brackets aside. */
export const endsSentence = (text: string): boolean => /[.!?…。！？।؟][\s"'”’»)\]」』]*$/u.test(text)
