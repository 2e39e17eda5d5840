import type { LocalDate } from '@hub/schema/calendar/local-date'
import { useFormat } from '../digits/use-format.ts'

/** From the first to the last of some days, once where they are one. */
export function useDays(): (first: LocalDate, last: LocalDate) => string {
  const format = useFormat()
  return (first, last) => (first === last ? format.day(first) : `${format.day(first)} – ${format.day(last)}`)
}
