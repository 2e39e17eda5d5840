import { useFormat } from '../../digits/use-format.ts'
import { Figure } from '../../figure/figure.tsx'
import { ListLink } from '../../figure/list-link.tsx'
import { NationDocument } from '../../generated/documents.ts'
import { useWords } from '../../language/use-language.ts'
import { Part } from '../../part/part.tsx'
import { CentreTotals } from './centre-totals.tsx'
import { nationWords } from './nation-words.ts'
import { NetworkTotals } from './network-totals.tsx'
import { TargetBar } from './target-bar.tsx'
import { TargetCsv } from './target-csv.tsx'
import { targetWords } from './target-words.ts'
import type { NationShown } from './use-nation.ts'
import './progress.css'

/** What the year added of an indicator, against its targets, and what there is in total. */
export function TargetPart({
  shown,
  nation,
  variables,
  indicator,
}: NationShown & { indicator: 'CENTRES' | 'NETWORKS' }) {
  const names = useWords(nationWords)
  const words = useWords(targetWords)
  const format = useFormat()
  const isCentres = indicator === 'CENTRES'
  const figures = isCentres ? nation?.centreFigures : nation?.networkFigures
  const added = isCentres ? nation?.centreFigures?.establishedInYear : nation?.networkFigures?.formedInYear
  const targets = nation?.targets?.filter((target) => target.indicator === indicator && target.value !== null) ?? []
  return (
    <Part
      title={names[indicator]}
      name={indicator}
      shown={shown}
      subgraph={isCentres ? 'centres' : 'networks'}
      document={NationDocument}
      variables={variables}
      tools={<TargetCsv nation={nation} indicator={indicator} />}
    >
      <div className="headline">
        <Figure
          size="large"
          name={words[indicator]}
          written={added === undefined ? null : format.count(added)}
          definition={words[`${indicator}Definition`]}
          asOf={figures?.asOf}
          records={
            <ListLink
              to={isCentres ? '/centres' : '/networks'}
              choices={{ which: isCentres ? 'ESTABLISHED' : 'FORMED' }}
            />
          }
        />
        <span className="headline-name">{words[indicator]}</span>
      </div>
      <div className="targets">
        {targets.map((target) => (
          <TargetBar key={target.basis} target={target} isOnly={targets.length === 1} />
        ))}
        {targets.length === 0 && <p className="no-target">{nation && words.noTarget}</p>}
      </div>
      {isCentres ? (
        <CentreTotals figures={nation?.centreFigures} />
      ) : (
        <NetworkTotals figures={nation?.networkFigures} />
      )}
    </Part>
  )
}
