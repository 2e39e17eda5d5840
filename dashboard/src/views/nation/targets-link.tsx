import { ListLink } from '../../figure/list-link.tsx'
import type { Indicator } from '../../generated/documents.ts'
import { useWords } from '../../language/use-language.ts'
import { targetWords } from './target-words.ts'

interface Props {
  indicator: Indicator
  /** Another year than the view's. */
  choices?: Record<string, string | undefined>
}

/** Leads from a target to the list of targets, which holds what it was before, too. */
export function TargetsLink({ indicator, choices = {} }: Props) {
  const { toTargets } = useWords(targetWords)
  return <ListLink to="/targets" choices={{ indicator, ...choices }} differs={toTargets} />
}
