import { ReportsProvincesDocument } from '../../generated/documents.ts'
import { useWords } from '../../language/use-language.ts'
import { Part } from '../../part/part.tsx'
import { useRoundName } from '../../report/use-round-name.ts'
import { DataTable } from '../../table/data-table.tsx'
import { useChoice } from '../../url/use-choice.ts'
import { useProvinceColumns } from './province-columns.tsx'
import { provinceOrderChoice, regionChoice, searchChoice } from './reports-choices.ts'
import { reportsWords } from './reports-words.ts'
import { useReportsProvinces } from './use-reports-provinces.ts'
import { useRound } from './use-round.ts'

/** How each province reports in the round. */
export function ProvincesPart() {
  const words = useWords(reportsWords)
  const [region, chooseRegion] = useChoice(regionChoice)
  const [search, chooseSearch] = useChoice(searchChoice, 'replace')
  const [order, chooseOrder] = useChoice(provinceOrderChoice)
  const { round } = useRound()
  const { shown, variables } = useReportsProvinces()
  const roundName = useRoundName()
  const columns = useProvinceColumns()
  const all = shown.answer?.data.provinces ?? []
  const regions = [...new Map(all.map((row) => [row.region.code, row.region.name]))]
  const wanted = search.trim().toLowerCase()
  const found = all.filter(
    (row) => (region === '' || row.region.code === region) && row.name.toLowerCase().includes(wanted),
  )
  return (
    <Part
      title={words.provinces}
      name="provinces"
      shown={shown}
      subgraph="reporting"
      document={ReportsProvincesDocument}
      variables={variables}
      choices={
        <div className="choices">
          <label className="field">
            <span>{words.region}</span>
            <select value={region} onChange={({ target }) => chooseRegion(target.value)}>
              <option value="">{words.allRegions}</option>
              {regions.map(([code, name]) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <label className="field">
            <span>{words.search}</span>
            <input type="search" value={search} onChange={({ target }) => chooseSearch(target.value)} />
          </label>
        </div>
      }
    >
      <div className="reports-provinces" data-earlier={shown.isOfEarlier || undefined}>
        <DataTable
          caption={`${words.provinces} · ${roundName(round.year, round.half)}`}
          columns={columns}
          rows={found}
          keyOf={({ code }) => code}
          order={order}
          onOrder={chooseOrder}
          scrolls
          fileName={`reports-provinces-${round.year}-${round.half.toLowerCase()}`}
        />
      </div>
    </Part>
  )
}
