import { useFormat } from '../../digits/use-format.ts'
import { Figure } from '../../figure/figure.tsx'
import { ListLink } from '../../figure/list-link.tsx'
import { useWords } from '../../language/use-language.ts'
import { trainingsWords } from './trainings-words.ts'
import type { Nation } from './use-nation.ts'

type Tests = NonNullable<Nation['trainingFigures']>['pairedTests']

/** Mean scores before and after on one scale from 0 to 100. */
export function TestGain({ tests, asOf }: { tests: Tests | undefined; asOf: string | undefined }) {
  const words = useWords(trainingsWords)
  const format = useFormat()
  const { n, meanBefore, meanAfter, gain, gainInterval } = tests ?? {}
  const isKnown = typeof meanBefore === 'number' && typeof meanAfter === 'number' && typeof gain === 'number'
  const interval = gainInterval && words.interval(format.points(gainInterval.low), format.points(gainInterval.high))
  return (
    <div className="test-gain">
      <p className="target-line">
        <span>{words.gain}</span>
        <Figure
          name={words.gain}
          written={isKnown ? words.gainOf(format.points(gain)) : null}
          definition={interval ? `${words.gainDefinition} ${interval}` : words.gainDefinition}
          asOf={asOf}
          records={<ListLink to="/trainings" choices={{ which: 'HELD' }} differs={words.fromTrainings} />}
        />
      </p>
      <div className="bar bar-scores" aria-hidden="true">
        {isKnown && (
          <>
            <span className="score-span" style={{ left: `${meanBefore}%`, width: `${Math.max(0, gain)}%` }} />
            <span className="score-before" style={{ left: `${meanBefore}%` }} />
            <span className="score-after" style={{ left: `${meanAfter}%` }} />
          </>
        )}
      </div>
      <p className="target-expected">
        {isKnown && typeof n === 'number'
          ? `${format.decimal(meanBefore)} → ${format.decimal(meanAfter)} · ${words.tested(format.count(n))}`
          : words.noTests}
      </p>
    </div>
  )
}
