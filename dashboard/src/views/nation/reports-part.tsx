import { useFormat } from '../../digits/use-format.ts'
import { NationDocument } from '../../generated/documents.ts'
import { useWords } from '../../language/use-language.ts'
import { Part } from '../../part/part.tsx'
import { nationWords } from './nation-words.ts'
import { ReportsCsv } from './reports-csv.tsx'
import { RoundRates } from './round-rates.tsx'
import type { NationShown } from './use-nation.ts'
import './reports.css'

/** How centres report, round by round. */
export function ReportsPart({ shown, nation, variables }: NationShown) {
  const names = useWords(nationWords)
  const format = useFormat()
  const dueOn = (half: 'FIRST' | 'SECOND'): string | undefined =>
    nation?.rounds?.find((round) => round.half === half)?.dueOn
  return (
    <Part
      title={format.text(names.reports)}
      name="reports"
      shown={shown}
      subgraph="reporting"
      document={NationDocument}
      variables={variables}
      tools={<ReportsCsv nation={nation} />}
    >
      <RoundRates half="FIRST" rates={nation?.first} dueOn={dueOn('FIRST')} />
      <RoundRates half="SECOND" rates={nation?.second} dueOn={dueOn('SECOND')} />
    </Part>
  )
}
