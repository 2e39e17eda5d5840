import { useFormat } from '../../digits/use-format.ts'
import { figureWords } from '../../figure/figure-words.ts'
import { useWords } from '../../language/use-language.ts'
import { DaysLate } from '../../report/days-late.tsx'
import { reportWords } from '../../report/report-words.ts'
import { StateBadge } from '../../report/state-badge.tsx'
import type { Column } from '../../table/column.ts'
import { stageWords } from '../../terms/centre-terms.ts'
import { laoTypeWords } from '../../terms/lao-terms.ts'
import { StageBadge } from '../../terms/stage-badge.tsx'
import { useShortRound } from '../../terms/use-short-round.ts'
import { Link } from '../../url/link.tsx'
import type { LaoRow } from './lao-rows.ts'
import { laosWords } from './laos-words.ts'

/** The columns of the table of LAOs. What is owed stands there for those who may see it. */
export function useLaoColumns({ isLate, seesOwed }: { isLate: boolean; seesOwed: boolean }): Column<LaoRow>[] {
  const words = useWords(laosWords)
  const types = useWords(laoTypeWords)
  const stages = useWords(stageWords)
  const states = useWords(reportWords)
  const { none, noneSign } = useWords(figureWords)
  const format = useFormat()
  const round = useShortRound()
  const noFigure = (
    <span className="no-figure" title={none}>
      {noneSign}
    </span>
  )
  const columns: Column<LaoRow>[] = [
    {
      id: 'name',
      head: words.lao,
      value: ({ lao }) => lao.fullName,
      draw: ({ lao }) => (
        <>
          <Link to={`/lao/${lao.code}`}>{format.text(lao.fullName)}</Link>
          {lao.district && <span className="lao-district">{words.district(lao.district.name)}</span>}
        </>
      ),
      isRowHead: true,
      sorts: true,
    },
    {
      id: 'code',
      head: words.code,
      value: ({ lao }) => lao.code,
      draw: ({ lao }) => format.text(lao.code),
      sorts: true,
      isMinor: true,
    },
    {
      id: 'type',
      head: words.type,
      value: ({ lao }) => types[lao.type],
      draw: ({ lao }) => types[lao.type],
      sorts: true,
      isMinor: true,
    },
    {
      id: 'stage',
      head: words.stage,
      value: ({ lao }) => (lao.centre?.stage ? stages[lao.centre.stage] : null),
      draw: ({ lao }) =>
        lao.centre?.stage ? (
          <StageBadge stage={lao.centre.stage} />
        ) : (
          <span className="no-figure">{words.noCentre}</span>
        ),
      sorts: isLate,
    },
    {
      id: 'established',
      head: words.established,
      value: ({ lao }) => lao.centre?.establishedOn ?? null,
      draw: ({ lao }) => lao.centre && (lao.centre.establishedOn ? format.day(lao.centre.establishedOn) : noFigure),
      sorts: isLate,
      isMinor: true,
    },
    {
      id: 'latest',
      head: words.latest,
      value: ({ lao }) => {
        const report = lao.centre?.latestReport
        return report ? `${report.round.half === 'FIRST' ? 1 : 2}/${report.round.year} ${states[report.state]}` : null
      },
      draw: ({ lao }) => {
        const report = lao.centre?.latestReport
        if (!report) return lao.centre && noFigure
        return (
          <>
            {round(report.round)} <StateBadge state={report.state} />
          </>
        )
      },
    },
  ]
  if (!seesOwed) return columns
  const late: Column<LaoRow> = {
    id: 'late',
    head: words.late,
    value: ({ owed }) => owed?.daysLate ?? null,
    draw: ({ lao, owed }) =>
      typeof owed?.daysLate === 'number' ? (
        <span className="days-late">
          <DaysLate lao={lao} written={words.days(format.count(owed.daysLate))} />{' '}
          <span className="late-round">({round(owed.round)})</span>
        </span>
      ) : (
        lao.centre && noFigure
      ),
    isNumber: true,
    sorts: isLate,
  }
  return [...columns, late]
}
