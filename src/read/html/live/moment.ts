import type { Published } from '../../../model/article.ts'
import { machineDate } from '../date/written.ts'

const ISO = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?\s?(Z|[+-]\d{2}:?\d{2})?$/u

/**
 * A moment as machines write it (ISO 8601, Unix time), to the second or minute as far as it is said, in the zone in which it is
 * said; a date where no time stands. Null for anything else.
 */
export function momentIn(value: string, because: string): Published | null {
  const text = value.trim()
  const made = (edtf: string, precision: Published['precision']): Published => ({
    edtf,
    precision,
    basis: 'explicit',
    because,
  })
  const iso = ISO.exec(text)
  if (iso) {
    const [, day = '', hour = '', minute = '', second, zone = ''] = iso
    if (!machineDate(day, false) || hour > '23' || minute > '59') return null
    const offset = zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone
    return made(`${day}T${hour}:${minute}:${second ?? '00'}${offset}`, second ? 'second' : 'minute')
  }
  if (/^\d{10}$|^\d{13}$/u.test(text)) {
    const at = new Date(Number(text) * (text.length === 10 ? 1000 : 1))
    return machineDate(text, false) && made(`${at.toISOString().slice(0, 19)}Z`, 'second')
  }
  const date = machineDate(text, false)
  return date && made(date.edtf, date.precision)
}
