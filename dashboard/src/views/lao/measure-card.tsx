import { useFormat } from '../../digits/use-format.ts'
import { Figure } from '../../figure/figure.tsx'
import { useWords } from '../../language/use-language.ts'
import { MeasureSteps } from './measure-steps.tsx'
import type { Measure } from './measures-part.tsx'
import { measuresWords } from './measures-words.ts'

/** One year's measure. */
export function MeasureCard({ measure, isOpen }: { measure: Measure; isOpen: boolean }) {
  const words = useWords(measuresWords)
  const format = useFormat()
  const { year, title, state, announcedOn, signedOn, signatory, dimension, channels, approvals, scores } = measure
  const facts = [
    announcedOn && words.announced(format.day(announcedOn)),
    signedOn && words.signed(format.day(signedOn)),
    signatory && words.signatory(format.text(signatory)),
    words.answers(words[dimension]),
  ]
  return (
    <details className="measure" open={isOpen}>
      <summary>
        <strong>{words.year(format.year(year))}</strong> <span className="measure-state">{words[state]}</span>{' '}
        <span className="soft">{format.text(title)}</span>
      </summary>
      <p className="soft">{facts.filter(Boolean).join(' · ')}</p>
      <MeasureSteps measure={measure} />
      <dl className="facts">
        {channels.length > 0 && (
          <>
            <dt>{words.channels}</dt>
            <dd>
              {channels
                .map(({ kind, detail }) =>
                  [words[kind], detail && `(${format.text(detail)})`].filter(Boolean).join(' '),
                )
                .join(', ')}
            </dd>
          </>
        )}
        {approvals.length > 0 && (
          <>
            <dt>{words.approvals}</dt>
            <dd>
              {approvals.map(({ order, position, approvedOn }) => (
                <p key={order}>
                  {format.text(position)}{' '}
                  <span className="soft">{approvedOn ? format.day(approvedOn) : words.waiting}</span>
                </p>
              ))}
            </dd>
          </>
        )}
        {scores.length > 0 && (
          <>
            <dt>{words.scores}</dt>
            <dd>
              {scores.map((score) => (
                <div key={score.dimension}>
                  <span className="soft">{words[score.dimension]}</span>{' '}
                  <Figure
                    name={`${words.scores}, ${words[score.dimension]}`}
                    written={format.decimal(score.score)}
                    definition={words.scoreDefinition}
                    source={score.source}
                  />
                </div>
              ))}
            </dd>
          </>
        )}
      </dl>
    </details>
  )
}
