import { useChoice } from '../../url/use-choice.ts'
import { searchChoice } from './records-choices.ts'

/** What the words looked for ask of the graph. */
export function useSearchFilter(): { search?: string } {
  const [written] = useChoice(searchChoice)
  const search = written.trim()
  return search ? { search } : {}
}
