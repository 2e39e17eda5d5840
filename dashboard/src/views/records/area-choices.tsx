import { ProvinceNamesDocument } from '../../generated/documents.ts'
import { useGraph } from '../../graph/use-graph.ts'
import { localeOf } from '../../language/language.ts'
import { useLanguage, useWords } from '../../language/use-language.ts'
import { useChoice } from '../../url/use-choice.ts'
import { provinceChoice, regionChoice } from './records-choices.ts'
import { recordsWords } from './records-words.ts'
import { SelectField } from './select-field.tsx'

interface Named {
  code: string
  name: string
}

const optionOf = ({ code, name }: Named) => ({ value: code, label: name })

/** Of which region, and of which province. */
export function AreaChoices() {
  const words = useWords(recordsWords)
  const [language] = useLanguage()
  const { answer } = useGraph(ProvinceNamesDocument, { locale: localeOf(language) })
  const [region, chooseRegion] = useChoice(regionChoice)
  const [province, chooseProvince] = useChoice(provinceChoice)
  const regions = answer?.data.regions ?? []
  const provinces = regions.filter(({ code }) => region === '' || code === region).flatMap((each) => each.provinces)
  const thai = new Intl.Collator(language)
  const sorted = provinces.toSorted((one, other) => thai.compare(one.name, other.name))
  return (
    <>
      <SelectField
        name={words.region}
        value={region}
        options={[{ value: '', label: words.allRegions }, ...regions.map(optionOf)]}
        onChoose={chooseRegion}
        className="area-field"
      />
      <SelectField
        name={words.province}
        value={province}
        options={[{ value: '', label: words.allProvinces }, ...sorted.map(optionOf)]}
        onChoose={chooseProvince}
        className="area-field"
      />
    </>
  )
}
