import { useFormat } from '../../digits/use-format.ts'
import { Figure } from '../../figure/figure.tsx'
import { ListLink } from '../../figure/list-link.tsx'
import { useWords } from '../../language/use-language.ts'
import { reportsWords } from './reports-words.ts'
import type { Nation } from './use-nation.ts'

interface Props {
  half: 'FIRST' | 'SECOND'
  rates: Nation['first'] | undefined
  dueOn: string | undefined
}

const states = ['onTime', 'late', 'pending', 'missing'] as const
const standings = {
  onTime: 'SUBMITTED_ON_TIME',
  late: 'SUBMITTED_LATE',
  pending: 'NOT_YET_DUE',
  missing: 'MISSING',
} as const
const rateStandings = { completeness: 'SUBMITTED', timeliness: 'SUBMITTED_ON_TIME' } as const

/** One round: its two rates, and every report owed by where it stands. */
export function RoundRates({ half, rates, dueOn }: Props) {
  const words = useWords(reportsWords)
  const format = useFormat()
  const written = (percentage: number | null | undefined): string | null =>
    typeof percentage === 'number' ? format.percent(percentage) : null
  return (
    <div className="round">
      <h3>
        {format.text(words[half])} <span>{words[`${half}Span`]}</span>
        {dueOn && <span className="round-due">{words.due(format.day(dueOn))}</span>}
      </h3>
      <p className="round-rates">
        {(['completeness', 'timeliness'] as const).map((rate) => (
          <span key={rate}>
            {words[rate]}{' '}
            <Figure
              name={words[rate]}
              written={written(rates?.[rate].percentage)}
              definition={words[`${rate}Definition`]}
              asOf={rates?.asOf}
              records={
                <ListLink
                  to="/obligations"
                  choices={{ half, status: rateStandings[rate] }}
                  differs={`${words.ofRate}. ${words.ofToday}`}
                />
              }
            />
          </span>
        ))}
        {rates && (
          <span className="round-of">{words.of(format.count(rates.submitted), format.count(rates.expected))}</span>
        )}
      </p>
      <div className="bar bar-stacked" aria-hidden="true">
        {rates &&
          states.map((state) => (
            <span
              key={state}
              data-state={state}
              style={{ width: `${(100 * rates[state]) / Math.max(1, rates.expected)}%` }}
            />
          ))}
      </div>
      <p className="round-states">
        {rates
          ? states.map((state) => (
              <span key={state} data-state={state}>
                {words[state]}{' '}
                <Figure
                  name={words[state]}
                  written={format.count(rates[state])}
                  definition={words[`${state}Definition`]}
                  asOf={rates.asOf}
                  records={
                    <ListLink to="/obligations" choices={{ half, status: standings[state] }} differs={words.ofToday} />
                  }
                />
              </span>
            ))
          : words.none}
      </p>
    </div>
  )
}
