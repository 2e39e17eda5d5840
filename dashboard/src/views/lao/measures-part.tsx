import { LaoMeasuresDocument, type LaoMeasuresQuery } from '../../generated/documents.ts'
import { type Shown, useGraph } from '../../graph/use-graph.ts'
import { useWords } from '../../language/use-language.ts'
import { Part } from '../../part/part.tsx'
import { MeasureCard } from './measure-card.tsx'
import { measuresWords } from './measures-words.ts'

export type Measure = NonNullable<NonNullable<LaoMeasuresQuery['lao']>['measures']>[number]

interface MeasuresShown {
  shown: Shown<LaoMeasuresQuery>
  variables: { code: string }
}

/** Asks for the LAO's participation measures. */
export const useMeasures = (code: string): MeasuresShown => ({
  shown: useGraph(LaoMeasuresDocument, { code }),
  variables: { code },
})

/** The LAO's participation measures, latest year first. */
export function MeasuresPart({ shown, variables }: MeasuresShown) {
  const words = useWords(measuresWords)
  const measures = shown.answer?.data.lao?.measures ?? []
  return (
    <Part
      title={words.title}
      name="measures"
      shown={shown}
      subgraph={['centres', 'reporting']}
      document={LaoMeasuresDocument}
      variables={variables}
    >
      {measures.map((measure, index) => (
        <MeasureCard key={measure.id} measure={measure} isOpen={index === 0} />
      ))}
      {measures.length === 0 && <p className="none">{shown.answer && words.none}</p>}
    </Part>
  )
}
