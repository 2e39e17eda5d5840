import { useWords } from '../../language/use-language.ts'
import { centreFigures, type FigureName, networkFigures, rateFigures, trainingFigures } from './compared-figures.ts'
import { ComparedPart } from './compared-part.tsx'
import { FigureRecords } from './figure-records.tsx'
import { HalfChoice } from './half-choice.tsx'
import { provinceWords } from './province-words.ts'
import type { ProvinceShown } from './use-province.ts'

/** The four groups of figures, each from its subgraph, each leading to the records below. */
export function ProvinceFigures(shown: ProvinceShown) {
  const words = useWords(provinceWords)
  const { province, nation } = shown
  const region = province?.region
  const recordsOf = (part: string) => (figure: FigureName) => (
    <FigureRecords figure={figure} part={part} province={province?.code ?? ''} />
  )
  return (
    <div className="province-figures">
      <ComparedPart
        {...shown}
        title={words.centres}
        name="centre-figures"
        subgraph="centres"
        figures={centreFigures}
        areas={{ province: province?.centreFigures, region: region?.centreFigures, nation: nation?.centreFigures }}
        recordsOf={recordsOf('laos')}
      />
      <ComparedPart
        {...shown}
        title={words.reports}
        name="report-figures"
        subgraph="reporting"
        figures={rateFigures}
        areas={{ province: province?.reportingRates, region: region?.reportingRates, nation: nation?.reportingRates }}
        recordsOf={recordsOf('late')}
        choices={<HalfChoice />}
      />
      <ComparedPart
        {...shown}
        title={words.networks}
        name="network-figures"
        subgraph="networks"
        figures={networkFigures}
        areas={{ province: province?.networkFigures, region: region?.networkFigures, nation: nation?.networkFigures }}
        recordsOf={recordsOf('networks')}
      />
      <ComparedPart
        {...shown}
        title={words.trainings}
        name="training-figures"
        subgraph="networks"
        figures={trainingFigures}
        areas={{
          province: province?.trainingFigures,
          region: region?.trainingFigures,
          nation: nation?.trainingFigures,
        }}
        recordsOf={recordsOf('trainings')}
      />
    </div>
  )
}
