import { useFormat } from '../../digits/use-format.ts'
import { Figure } from '../../figure/figure.tsx'
import { ListLink } from '../../figure/list-link.tsx'
import { useWords } from '../../language/use-language.ts'
import { targetWords } from './target-words.ts'
import { Total, Totals } from './totals.tsx'
import type { Nation } from './use-nation.ts'

/** Networks in total. */
export function NetworkTotals({ figures }: { figures: Nation['networkFigures'] | undefined }) {
  const words = useWords(targetWords)
  const format = useFormat()
  return (
    <Totals>
      <Total name={words.totalNetworks}>
        <Figure
          name={words.totalNetworks}
          written={figures ? format.count(figures.totalByEnd) : null}
          definition={words.totalNetworksDefinition}
          asOf={figures?.asOf}
          records={<ListLink to="/networks" choices={{ which: 'OPEN' }} />}
        />
      </Total>
      <Total name={words.active}>
        <Figure
          name={words.active}
          written={figures ? format.count(figures.active) : null}
          definition={words.activeDefinition}
          asOf={figures?.asOf}
          records={<ListLink to="/networks" choices={{ which: 'OPEN', status: 'ACTIVE' }} />}
        />
      </Total>
    </Totals>
  )
}
