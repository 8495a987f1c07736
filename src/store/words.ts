import { fold } from '../model/fold.ts'

/** The words of a text as full text knows them, on both sides of a search: folded runs of letters and digits. */
export const searchWords = (text: string): readonly string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
