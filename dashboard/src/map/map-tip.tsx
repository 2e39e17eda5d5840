import { figureWords } from '../figure/figure-words.ts'
import { useWords } from '../language/use-language.ts'

/** Which province is pointed at, and where. */
export interface TipPlace {
  code: string
  /** Not when it is pointed at in the table. */
  at?: { x: number; y: number } | undefined
}

interface Props {
  at: { x: number; y: number }
  name: string
  figureName: string
  value: number | null
  write: (value: number) => string
}

const away = 14
const widest = 240

/** What the province under the pointer has; the table says the same to who has no pointer. */
export function MapTip({ at, name, figureName, value, write }: Props) {
  const { none } = useWords(figureWords)
  const left = Math.min(at.x + away, innerWidth - widest)
  return (
    <div className="map-tip" aria-hidden="true" style={{ left, top: at.y + away }}>
      <strong>{name}</strong>
      <span>
        {figureName}: {value === null ? none : write(value)}
      </span>
    </div>
  )
}
