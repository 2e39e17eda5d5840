import { frameWords } from '../../frame/frame-words.ts'
import { useWords } from '../../language/use-language.ts'
import { Link } from '../../url/link.tsx'
import type { ViewProps } from '../views.ts'
import { CentreParts } from './centre-parts.tsx'
import { LaoHead } from './lao-head.tsx'
import { LaoTrainingsPart } from './lao-trainings-part.tsx'
import { laoWords } from './lao-words.ts'
import { MeasuresPart, useMeasures } from './measures-part.tsx'
import { useActivities } from './use-activities.ts'
import { useLao } from './use-lao.ts'
import { useLaoTrainings } from './use-lao-trainings.ts'
import { useRounds } from './use-rounds.ts'
import './lao.css'
import './lao-details.css'

/** An LAO and its centre: who it is, what it planned and did, what it reported. */
export default function LaoView({ given }: ViewProps) {
  const words = useWords(laoWords)
  const { loading } = useWords(frameWords)
  const code = given.code ?? ''
  // Asked for at once and drawn together, so that nothing moves when the next answer comes.
  const lao = useLao(code)
  const activities = useActivities(code)
  const rounds = useRounds(code)
  const measures = useMeasures(code)
  const trainings = useLaoTrainings(code)
  const isWaiting = [lao, activities, rounds, measures, trainings].some(({ shown }) => !shown.answer && !shown.failure)
  const { answer } = lao.shown
  if (answer && !lao.lao && answer.errors.length === 0)
    return (
      <div className="view view-loading">
        <h1>{words.notFound}</h1>
        <p>
          <Link to="/">{words.toNation}</Link>
        </p>
      </div>
    )
  if (isWaiting)
    return (
      <div className="view view-loading" aria-busy="true">
        <p className="visually-hidden">{loading}</p>
      </div>
    )
  return (
    <div className="view lao-view">
      <LaoHead lao={lao.lao} />
      <div className="lao-parts">
        <CentreParts lao={lao} activities={activities} rounds={rounds} />
        <div className="lao-pair">
          <MeasuresPart {...measures} />
          <LaoTrainingsPart {...trainings} />
        </div>
      </div>
    </div>
  )
}
