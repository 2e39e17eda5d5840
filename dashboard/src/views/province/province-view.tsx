import { frameWords } from '../../frame/frame-words.ts'
import { useWords } from '../../language/use-language.ts'
import { PeriodHead } from '../../period/period-head.tsx'
import { Link } from '../../url/link.tsx'
import type { ViewProps } from '../views.ts'
import { AreaTrainingsPart } from './area-trainings-part.tsx'
import { LaosPart } from './laos-part.tsx'
import { LatePart } from './late-part.tsx'
import { NetworksPart } from './networks-part.tsx'
import { ProvinceFigures } from './province-figures.tsx'
import { provinceWords } from './province-words.ts'
import { useAreaTrainings } from './use-area-trainings.ts'
import { useLaos } from './use-laos.ts'
import { useLate } from './use-late.ts'
import { useNetworks } from './use-networks.ts'
import { useProvince } from './use-province.ts'
import './province.css'

/** A province: its figures, its LAOs, who is late, its trainings and networks. */
export default function ProvinceView({ given }: ViewProps) {
  const words = useWords(provinceWords)
  const { loading } = useWords(frameWords)
  const code = given.code ?? ''
  // Asked for at once and drawn together, so that nothing moves when the next answer comes.
  const figures = useProvince(code)
  const laos = useLaos(code)
  const late = useLate(code)
  const trainings = useAreaTrainings(code)
  const networks = useNetworks(code)
  const isWaiting = [figures, laos, late, trainings, networks].some(({ shown }) => !shown.answer && !shown.failure)
  const { province, shown } = figures
  const name = province ? words.province(province.name) : ''
  if (shown.answer && !province && shown.answer.errors.length === 0)
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
    <div className="view province-view">
      <PeriodHead about={province?.region.name ?? '\u00a0'} heading={name || '\u00a0'} />
      <ProvinceFigures {...figures} />
      <LaosPart laos={laos} name={name} seesOwed={late.seesOwed} />
      <div className="province-pair">
        <LatePart late={late} name={name} />
        <AreaTrainingsPart {...trainings} name={name} />
      </div>
      <NetworksPart {...networks} />
    </div>
  )
}
