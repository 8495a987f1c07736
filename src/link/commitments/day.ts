/** Days of the calendar as text, YYYY-MM-DD; arithmetic without a clock or a time zone. */

const DAY = 86_400_000

/** The day that lies `n` days after another. */
export const plusDays = (day: string, n: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + n * DAY).toISOString().slice(0, 10)
