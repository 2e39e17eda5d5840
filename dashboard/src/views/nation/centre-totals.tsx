import { useFormat } from '../../digits/use-format.ts'
import { Figure } from '../../figure/figure.tsx'
import { ListLink } from '../../figure/list-link.tsx'
import { useWords } from '../../language/use-language.ts'
import { targetWords } from './target-words.ts'
import { Total, Totals } from './totals.tsx'
import type { Nation } from './use-nation.ts'

/** Centres in total. */
export function CentreTotals({ figures }: { figures: Nation['centreFigures'] | undefined }) {
  const words = useWords(targetWords)
  const format = useFormat()
  const coverage = figures?.coverage
  const percentage = coverage?.percentage ?? null
  return (
    <Totals>
      <Total name={words.totalCentres}>
        <Figure
          name={words.totalCentres}
          written={figures ? format.count(figures.totalByEnd) : null}
          definition={words.totalCentresDefinition}
          asOf={figures?.asOf}
          records={<ListLink to="/centres" choices={{ which: 'OPEN' }} />}
        />
      </Total>
      <Total
        name={words.coverage}
        note={coverage && words.of(format.count(coverage.numerator), format.count(coverage.denominator))}
      >
        <Figure
          name={words.coverage}
          written={percentage === null ? null : format.percent(percentage)}
          definition={words.coverageDefinition}
          asOf={figures?.asOf}
          records={<ListLink to="/centres" choices={{ which: 'OPEN' }} />}
        />
      </Total>
      <Total name={words.closed}>
        <Figure
          name={words.closed}
          written={figures ? format.count(figures.closedInYear) : null}
          definition={words.closedDefinition}
          asOf={figures?.asOf}
          records={<ListLink to="/centres" choices={{ which: 'CLOSED' }} />}
        />
      </Total>
    </Totals>
  )
}
