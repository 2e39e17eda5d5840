import { AreaRecords } from '../../area-figures/area-records.tsx'
import { useWords } from '../../language/use-language.ts'
import { halfChoice } from '../../period/period-choices.ts'
import { useChoice } from '../../url/use-choice.ts'
import { centreFigures, networkFigures, rateFigures, trainingFigures } from './compared-figures.ts'
import { ComparedPart, type RecordsOf } from './compared-part.tsx'
import { HalfChoice } from './half-choice.tsx'
import { provinceWords } from './province-words.ts'
import type { ProvinceShown } from './use-province.ts'

/** The four groups of figures, each from its subgraph, each leading to its records. */
export function ProvinceFigures(shown: ProvinceShown) {
  const words = useWords(provinceWords)
  const [chosen] = useChoice(halfChoice)
  const { province, nation } = shown
  const region = province?.region
  const areas = { province: { province: province?.code }, region: { region: region?.code }, nation: {} }
  const recordsOf: RecordsOf = (figure, area) => <AreaRecords figure={figure} area={areas[area]} />
  const half = chosen === 'BOTH' ? undefined : chosen
  const owedOf: RecordsOf = (figure, area) => <AreaRecords figure={figure} area={areas[area]} choices={{ half }} />
  return (
    <div className="province-figures">
      <ComparedPart
        {...shown}
        title={words.centres}
        name="centre-figures"
        subgraph="centres"
        figures={centreFigures}
        areas={{ province: province?.centreFigures, region: region?.centreFigures, nation: nation?.centreFigures }}
        recordsOf={recordsOf}
      />
      <ComparedPart
        {...shown}
        title={words.reports}
        name="report-figures"
        subgraph="reporting"
        figures={rateFigures}
        areas={{ province: province?.reportingRates, region: region?.reportingRates, nation: nation?.reportingRates }}
        recordsOf={owedOf}
        choices={<HalfChoice />}
      />
      <ComparedPart
        {...shown}
        title={words.networks}
        name="network-figures"
        subgraph="networks"
        figures={networkFigures}
        areas={{ province: province?.networkFigures, region: region?.networkFigures, nation: nation?.networkFigures }}
        recordsOf={recordsOf}
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
        recordsOf={recordsOf}
      />
    </div>
  )
}
