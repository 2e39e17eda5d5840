import { useFormat } from '../../digits/use-format.ts'
import { Segmented } from '../../frame/segmented.tsx'
import { useWords } from '../../language/use-language.ts'
import { halfChoice } from '../../period/period-choices.ts'
import { useChoice } from '../../url/use-choice.ts'
import { figureChoice, regionChoice, searchChoice } from './nation-choices.ts'
import { type ProvinceFigureName, type ProvinceRow, provinceFigureNames, provinceFigures } from './province-figures.ts'
import { provincesWords } from './provinces-words.ts'

/** Which figure, of which round, and which provinces. */
export function ProvinceChoices({ provinces }: { provinces: readonly ProvinceRow[] }) {
  const words = useWords(provincesWords)
  const format = useFormat()
  const [name, chooseFigure] = useChoice(figureChoice)
  const [half, chooseHalf] = useChoice(halfChoice)
  const [region, chooseRegion] = useChoice(regionChoice)
  const [search, chooseSearch] = useChoice(searchChoice, 'replace')
  const regions = [...new Map(provinces.map((row) => [row.region.code, row.region.name]))]
  return (
    <div className="choices">
      <label className="field">
        <span>{words.figure}</span>
        <select value={name} onChange={({ target }) => chooseFigure(target.value as ProvinceFigureName)}>
          {provinceFigureNames.map((each) => (
            <option key={each} value={each}>
              {words[each]}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span>{words.region}</span>
        <select value={region} onChange={({ target }) => chooseRegion(target.value)}>
          <option value="">{words.allRegions}</option>
          {regions.map(([code, regionName]) => (
            <option key={code} value={code}>
              {regionName}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span>{words.search}</span>
        <input type="search" value={search} onChange={({ target }) => chooseSearch(target.value)} />
      </label>
      {provinceFigures[name].isOfRound && (
        <Segmented
          legend={words.half}
          value={half}
          onChoose={chooseHalf}
          options={(['BOTH', 'FIRST', 'SECOND'] as const).map((value) => ({ value, label: format.text(words[value]) }))}
        />
      )}
    </div>
  )
}
