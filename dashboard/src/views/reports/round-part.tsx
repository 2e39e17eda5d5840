import { useFormat } from '../../digits/use-format.ts'
import { FiguresCsv } from '../../download/figures-csv.tsx'
import { Figure } from '../../figure/figure.tsx'
import { ListLink } from '../../figure/list-link.tsx'
import { RecordsLink } from '../../figure/records-link.tsx'
import { ReportsRoundDocument } from '../../generated/documents.ts'
import { useWords } from '../../language/use-language.ts'
import { Part } from '../../part/part.tsx'
import { stateChoice } from './reports-choices.ts'
import { reportsWords } from './reports-words.ts'
import { standingOf } from './standing-of.ts'
import type { ReportsRoundShown } from './use-reports-round.ts'
import '../nation/progress.css'
import '../nation/reports.css'

const counts = [
  'expected',
  'submitted',
  'onTime',
  'late',
  'missing',
  'pending',
  'returned',
  'empty',
  'accepted',
] as const
const headlines = ['completeness', 'timeliness'] as const
const states = ['onTime', 'late', 'pending', 'missing'] as const
/** Those that the list of reports holds by their state. */
const stateOf = { returned: 'RETURNED', accepted: 'ACCEPTED' } as const

/** The nation in a round: its two rates, and every report owed by where it stands. */
export function RoundPart({ shown, round, variables }: ReportsRoundShown) {
  const words = useWords(reportsWords)
  const format = useFormat()
  const rates = round?.rates
  const recordsOf = (name: (typeof counts)[number] | (typeof headlines)[number]) =>
    name === 'returned' || name === 'accepted' ? (
      <RecordsLink part="list" choice={{ ...stateChoice, value: stateOf[name] }} />
    ) : (
      <ListLink
        to="/obligations"
        choices={{ year: String(variables.fiscalYear), half: variables.half, status: standingOf[name] }}
        differs={words.ledgerOfToday}
      />
    )
  return (
    <Part
      title={words.round}
      name="round"
      shown={shown}
      subgraph="reporting"
      document={ReportsRoundDocument}
      variables={variables}
      tools={
        <FiguresCsv
          of={words.round}
          fileName={`round-${variables.fiscalYear}-${variables.half.toLowerCase()}`}
          figures={[
            ...counts.map((count) => [words[count], rates?.[count], rates?.asOf] as const),
            ...headlines.map((rate) => [`${words[rate]} (%)`, rates?.[rate].percentage, rates?.asOf] as const),
          ]}
        />
      }
    >
      {shown.answer && !rates && <p className="none">{words.none}</p>}
      <dl className="round-headlines">
        {headlines.map((rate) => {
          const { numerator, denominator, percentage } = rates?.[rate] ?? {}
          return (
            <div key={rate}>
              <dt>{words[rate]}</dt>
              <dd>
                <Figure
                  name={words[rate]}
                  size="large"
                  written={typeof percentage === 'number' ? format.percent(percentage) : null}
                  definition={words[`${rate}Definition`]}
                  asOf={rates?.asOf}
                  records={recordsOf(rate)}
                />
                {numerator !== undefined && (
                  <span className="round-share">
                    {' '}
                    {words.of(format.count(numerator), format.count(denominator ?? 0))}
                  </span>
                )}
              </dd>
            </div>
          )
        })}
      </dl>
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
      <dl className="round-counts">
        {counts.map((count) => (
          <div key={count} data-state={count}>
            <dt>{words[count]}</dt>
            <dd>
              <Figure
                name={words[count]}
                written={rates ? format.count(rates[count]) : null}
                definition={words[`${count}Definition`]}
                asOf={rates?.asOf}
                records={recordsOf(count)}
              />
            </dd>
          </div>
        ))}
      </dl>
    </Part>
  )
}
