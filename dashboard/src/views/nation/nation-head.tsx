import { useWords } from '../../language/use-language.ts'
import { PeriodHead } from '../../period/period-head.tsx'
import { nationWords } from './nation-words.ts'

/** Which year of the nation is shown, and as of which day. */
export function NationHead() {
  const words = useWords(nationWords)
  return <PeriodHead about={words.nation} />
}
