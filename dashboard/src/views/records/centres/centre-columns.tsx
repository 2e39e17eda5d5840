import { useFormat } from '../../../digits/use-format.ts'
import { useWords } from '../../../language/use-language.ts'
import type { Column } from '../../../table/column.ts'
import { stageWords } from '../../../terms/centre-terms.ts'
import { laoTypeWords } from '../../../terms/lao-terms.ts'
import { StageBadge } from '../../../terms/stage-badge.tsx'
import { Link } from '../../../url/link.tsx'
import { useListDay } from '../records-choices.ts'
import { centresWords } from './centres-words.ts'
import type { CentreRow } from './use-centres.ts'

/** What is said of a centre in a list; it leads to its LAO. */
export function useCentreColumns(): Column<CentreRow>[] {
  const words = useWords(centresWords)
  const stages = useWords(stageWords)
  const types = useWords(laoTypeWords)
  const format = useFormat()
  const { day } = useListDay()
  return [
    {
      id: 'lao',
      head: words.lao,
      isRowHead: true,
      sorts: true,
      value: ({ lao }) => lao.fullName,
      draw: ({ lao }) => <Link to={`/lao/${lao.code}`}>{lao.fullName}</Link>,
    },
    {
      id: 'type',
      head: words.type,
      isMinor: true,
      value: ({ lao }) => types[lao.type],
      draw: ({ lao }) => types[lao.type],
    },
    {
      id: 'province',
      head: words.province,
      value: ({ province }) => province.name,
      draw: ({ province }) => <Link to={`/province/${province.code}`}>{province.name}</Link>,
    },
    {
      id: 'stage',
      head: words.stageOn(format.day(day)),
      value: ({ stage }) => stage && stages[stage],
      draw: ({ stage }) => stage && <StageBadge stage={stage} />,
    },
    {
      id: 'established',
      head: words.establishedOn,
      sorts: true,
      value: ({ establishedOn }) => establishedOn,
      draw: ({ establishedOn }) => establishedOn && format.day(establishedOn),
    },
    {
      id: 'closed',
      head: words.closedOn,
      value: ({ closedOn }) => closedOn,
      draw: ({ closedOn }) => closedOn && format.day(closedOn),
    },
  ]
}
