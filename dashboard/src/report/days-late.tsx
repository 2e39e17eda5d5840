import { todayInBangkok } from '@hub/schema/calendar/bangkok'
import { Figure } from '../figure/figure.tsx'
import { ListLink } from '../figure/list-link.tsx'
import { useWords } from '../language/use-language.ts'
import { daysLateWords } from './days-late-words.ts'

interface Props {
  /** Whose report; null when its owner cannot be reached. */
  lao: { code: string; fullName: string } | null
  /** The days, as they are written. */
  written: string
}

/** By how many days a report came late, or is owed by now; it leads to the LAO's reports by round. */
export function DaysLate({ lao, written }: Props) {
  const words = useWords(daysLateWords)
  return (
    <Figure
      name={words.name(lao?.fullName ?? '')}
      written={written}
      definition={words.definition}
      source={words.source}
      asOf={todayInBangkok()}
      records={lao && <ListLink to={`/lao/${lao.code}`} differs={words.toRounds} />}
    />
  )
}
