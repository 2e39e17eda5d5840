import { useFormat } from '../../digits/use-format.ts'
import { useWords } from '../../language/use-language.ts'
import type { Unit } from './compared-figures.ts'
import { comparedWords } from './compared-words.ts'

/** How a figure of a unit is written. */
export function useWritten(): (value: number, unit: Unit) => string {
  const words = useWords(comparedWords)
  const format = useFormat()
  return (value, unit) => {
    if (unit === 'percent') return format.percent(value)
    if (unit === 'points') return format.points(value)
    return unit === 'hours' ? words.hoursOf(format.count(value)) : format.count(value)
  }
}
