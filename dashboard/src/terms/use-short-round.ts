import type { Half } from '@hub/schema/calendar/half'
import { useFormat } from '../digits/use-format.ts'

/** A round as tables write it: half and year, `1/2569`. */
export function useShortRound(): (round: { year: number; half: Half }) => string {
  const format = useFormat()
  return ({ year, half }) => format.text(`${half === 'FIRST' ? 1 : 2}/${year}`)
}
