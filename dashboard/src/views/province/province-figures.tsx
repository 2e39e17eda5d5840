import { RecordsLink } from '../../figure/records-link.tsx'
import { useWords } from '../../language/use-language.ts'
import { centreFigures, type FigureName, networkFigures, rateFigures, trainingFigures } from './compared-figures.ts'
import { ComparedPart } from './compared-part.tsx'
import { HalfChoice } from './half-choice.tsx'
import { laoStageChoice } from './province-choices.ts'
import { provinceWords } from './province-words.ts'
import type { ProvinceShown } from './use-province.ts'

const stageOf = (figure: FigureName) => ({ ...laoStageChoice, value: figure === 'without' ? 'NONE' : 'OPEN' })

/** The four groups of figures, each from its subgraph, each leading to the records below. */
export function ProvinceFigures(shown: ProvinceShown) {
  const words = useWords(provinceWords)
  const { province, nation } = shown
  const region = province?.region
  return (
    <div className="province-figures">
      <ComparedPart
        {...shown}
        title={words.centres}
        name="centre-figures"
        subgraph="centres"
        figures={centreFigures}
        areas={{ province: province?.centreFigures, region: region?.centreFigures, nation: nation?.centreFigures }}
        recordsOf={(figure) => <RecordsLink part="laos" choice={stageOf(figure)} />}
      />
      <ComparedPart
        {...shown}
        title={words.reports}
        name="report-figures"
        subgraph="reporting"
        figures={rateFigures}
        areas={{ province: province?.reportingRates, region: region?.reportingRates, nation: nation?.reportingRates }}
        recordsOf={() => <RecordsLink part="late" />}
        choices={<HalfChoice />}
      />
      <ComparedPart
        {...shown}
        title={words.networks}
        name="network-figures"
        subgraph="networks"
        figures={networkFigures}
        areas={{ province: province?.networkFigures, region: region?.networkFigures, nation: nation?.networkFigures }}
        recordsOf={() => <RecordsLink part="networks" />}
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
        recordsOf={() => <RecordsLink part="trainings" />}
      />
    </div>
  )
}
