import { useFormat } from '../../digits/use-format.ts'
import { useWords } from '../../language/use-language.ts'
import { PeriodHead } from '../../period/period-head.tsx'
import { laoTypeWords } from '../../terms/lao-terms.ts'
import { Link } from '../../url/link.tsx'
import { laoWords } from './lao-words.ts'
import type { Lao } from './use-lao.ts'

/** Which LAO it is, where it lies, and of which year its plan and activities are. */
export function LaoHead({ lao }: { lao: Lao | undefined }) {
  const words = useWords(laoWords)
  const types = useWords(laoTypeWords)
  const format = useFormat()
  const facts = lao && [
    types[lao.type],
    words.code(format.text(lao.code)),
    lao.district && words.district(lao.district.name),
    lao.areaKm2 !== null && words.area(format.decimal(lao.areaKm2)),
  ]
  return (
    <div className="lao-head">
      <nav aria-label={words.place}>
        {lao && <Link to={`/province/${lao.province.code}`}>‹ {words.province(lao.province.name)}</Link>}
      </nav>
      <PeriodHead
        about={(facts || []).filter(Boolean).join(' · ') || '\u00a0'}
        heading={lao ? format.text(lao.fullName) : '\u00a0'}
      />
    </div>
  )
}
