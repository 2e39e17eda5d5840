import { useFormat } from '../../digits/use-format.ts'
import { FiguresCsv } from '../../download/figures-csv.tsx'
import { Figure } from '../../figure/figure.tsx'
import { ListLink } from '../../figure/list-link.tsx'
import { NationDocument } from '../../generated/documents.ts'
import { useWords } from '../../language/use-language.ts'
import { Part } from '../../part/part.tsx'
import { nationWords } from './nation-words.ts'
import { TestGain } from './test-gain.tsx'
import { Total, Totals } from './totals.tsx'
import { trainingsWords } from './trainings-words.ts'
import type { NationShown } from './use-nation.ts'
import './progress.css'

/** Trainings of the year: who took part, how far they reached, and what was learnt. */
export function TrainingsPart({ shown, nation, variables }: NationShown) {
  const names = useWords(nationWords)
  const words = useWords(trainingsWords)
  const format = useFormat()
  const figures = nation?.trainingFigures
  const counts = [
    ['held', figures?.held],
    ['provinces', figures?.provincesReached],
    ['coreTrainers', figures?.coreTrainers],
  ] as const
  return (
    <Part
      title={names.trainings}
      name="trainings"
      shown={shown}
      subgraph="networks"
      document={NationDocument}
      variables={variables}
      tools={
        <FiguresCsv
          of={names.trainings}
          fileName={`trainings-${nation?.year ?? ''}`}
          figures={[
            [words.participants, figures?.participants, figures?.asOf],
            ...counts.map(([name, count]) => [words[name], count, figures?.asOf] as const),
            [words.meanBefore, figures?.pairedTests?.meanBefore, figures?.asOf],
            [words.meanAfter, figures?.pairedTests?.meanAfter, figures?.asOf],
            [words.sat, figures?.pairedTests?.n, figures?.asOf],
          ]}
        />
      }
    >
      <div className="headline">
        <Figure
          size="large"
          name={words.participants}
          written={figures ? format.count(figures.participants) : null}
          definition={words.participantsDefinition}
          asOf={figures?.asOf}
          records={<ListLink to="/trainings" choices={{ which: 'HELD' }} differs={words.fromTrainings} />}
        />
        <span className="headline-name">{words.participants}</span>
      </div>
      <TestGain tests={figures?.pairedTests} asOf={figures?.asOf} />
      <Totals>
        {counts.map(([name, count]) => (
          <Total key={name} name={words[name]}>
            <Figure
              name={words[name]}
              written={count === undefined ? null : format.count(count)}
              definition={words[`${name}Definition`]}
              asOf={figures?.asOf}
              records={
                <ListLink
                  to="/trainings"
                  choices={{ which: 'HELD' }}
                  {...(name !== 'held' && { differs: words.fromTrainings })}
                />
              }
            />
          </Total>
        ))}
      </Totals>
    </Part>
  )
}
