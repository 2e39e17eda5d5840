import type { RefObject } from 'react'
import { useFormat } from '../digits/use-format.ts'
import { figureWords } from '../figure/figure-words.ts'
import { useWords } from '../language/use-language.ts'
import { classIndex, shadeOf, type ValueClass } from './classes.ts'
import './map-legend.css'
import './shades.css'

interface Props {
  list: RefObject<HTMLUListElement | null>
  label: string
  classes: readonly ValueClass[]
  values: readonly (number | null)[]
  write: (value: number) => string
}

/** What each shade stands for, and how many provinces have it. */
export function MapLegend({ list, label, classes, values, write }: Props) {
  const words = useWords(figureWords)
  const format = useFormat()
  const countIn = (index: number): string =>
    format.count(values.filter((value) => classIndex(classes, value) === index).length)
  return (
    <ul ref={list} className="map-legend" aria-label={label}>
      {classes.map(({ from, to }, index) => (
        <li key={from}>
          <span className="swatch" data-shade={shadeOf(index, classes.length)} />
          {from === to ? write(from) : `${write(from)} – ${write(to)}`}
          <span className="map-legend-count">{countIn(index)}</span>
        </li>
      ))}
      <li>
        <span className="swatch" data-none="" />
        {words.none}
        <span className="map-legend-count">{countIn(-1)}</span>
      </li>
    </ul>
  )
}
