import { lazy, useRef, useState } from 'react'
import { useFormat } from '../../digits/use-format.ts'
import { downloadWords } from '../../download/download-words.ts'
import { downloadPng } from '../../download/png.ts'
import { ProvincesDocument } from '../../generated/documents.ts'
import { useWords } from '../../language/use-language.ts'
import { classesOf } from '../../map/classes.ts'
import { MapLegend } from '../../map/map-legend.tsx'
import { MapTip, type TipPlace } from '../../map/map-tip.tsx'
import { Part } from '../../part/part.tsx'
import { yearChoice } from '../../period/period-choices.ts'
import { WhenSeen } from '../../seen/when-seen.tsx'
import { addressOfView, goTo } from '../../url/address.ts'
import { useChoice } from '../../url/use-choice.ts'
import { figureChoice } from './nation-choices.ts'
import { nationWords } from './nation-words.ts'
import { ProvinceChoices } from './province-choices.tsx'
import { writtenFigure } from './province-figures.ts'
import { ProvinceTable } from './province-table.tsx'
import { provincesWords } from './provinces-words.ts'
import { useProvinces } from './use-provinces.ts'
import './provinces.css'

const ProvinceMap = lazy(() => import('../../map/province-map.tsx'))

/** The provinces by any figure: a map, and beside it a table that says the same. */
export function ProvincesPart() {
  const names = useWords(nationWords)
  const words = useWords(provincesWords)
  const saves = useWords(downloadWords)
  const format = useFormat()
  const { shown, variables, figure, all, found } = useProvinces()
  const [year] = useChoice(yearChoice)
  const [name] = useChoice(figureChoice)
  const [tip, setTip] = useState<TipPlace>()
  const picture = useRef<SVGSVGElement>(null)
  const legend = useRef<HTMLUListElement>(null)
  const title = words.mapOf(words[name], format.year(year))
  const classes = classesOf(all.map(figure.value))
  const values = new Map(found.map((row) => [row.code, figure.value(row)]))
  const write = (value: number): string => writtenFigure(figure, value, format)
  const marked = all.find(({ code }) => code === tip?.code)
  return (
    <Part
      title={names.map}
      name="provinces"
      shown={shown}
      subgraph={figure.subgraph}
      document={ProvincesDocument}
      variables={variables}
      choices={<ProvinceChoices provinces={all} />}
      tools={
        <button
          type="button"
          className="quiet"
          aria-label={saves.pngOf(title)}
          onClick={() =>
            picture.current &&
            downloadPng(`provinces-${name.toLowerCase()}.png`, picture.current, title, legend.current ?? undefined)
          }
        >
          ↓ {saves.png}
        </button>
      }
    >
      <div className="provinces" data-earlier={shown.isOfEarlier || undefined}>
        <div className="provinces-map">
          <WhenSeen className="map-place">
            <ProvinceMap
              title={title}
              description={words.describe}
              values={values}
              classes={classes}
              markedCode={tip?.code}
              onMark={(code, at) => setTip(code ? { code, at } : undefined)}
              picture={picture}
              onOpen={(code) => goTo(addressOfView(`/province/${code}`))}
            />
          </WhenSeen>
          <MapLegend
            list={legend}
            label={words.legend}
            classes={classes}
            values={all.map(figure.value)}
            write={write}
          />
        </div>
        <ProvinceTable
          caption={words.tableOf(words[name], format.year(year))}
          figureName={words[name]}
          figure={figure}
          rows={found}
          markedCode={tip?.code}
          onMark={(code) => setTip(code ? { code } : undefined)}
        />
      </div>
      {marked && tip?.at && (
        <MapTip at={tip.at} name={marked.name} figureName={words[name]} value={figure.value(marked)} write={write} />
      )}
    </Part>
  )
}
