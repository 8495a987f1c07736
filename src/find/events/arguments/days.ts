/** A day as a word of the lower case: parsers hang it where a subject or an object would stand. */
export const isDay = (form: string): boolean => DAYS.test(form)

const DAYS = /^(today|yesterday|tomorrow|(mon|tues|wednes|thurs|fri|satur|sun)day)$/
