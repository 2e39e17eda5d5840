import type { CentreStage } from '../generated/documents.ts'
import { useWords } from '../language/use-language.ts'
import { stageWords } from './centre-terms.ts'
import './stage-badge.css'

/** The stage of a centre. */
export function StageBadge({ stage }: { stage: CentreStage }) {
  const words = useWords(stageWords)
  return (
    <span className="stage-badge" data-stage={stage}>
      {words[stage]}
    </span>
  )
}
