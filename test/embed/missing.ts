import { loadSentenceEncoder } from '../../src/embed/encoder.ts'

/** What is missing to make vectors of sentences, in words, or null. Said aloud, so that no absence passes in silence. */
export async function encoderLacks(): Promise<string | null> {
  try {
    await loadSentenceEncoder(null)
    return null
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    console.warn(`\n!!! VECTORS ARE NOT TESTED: ${why}\n`)
    return why
  }
}
