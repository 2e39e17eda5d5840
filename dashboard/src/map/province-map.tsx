import thailand from '@svg-maps/thailand'
import { type PointerEvent, type RefObject, useId } from 'react'
import { classIndex, shadeOf, type ValueClass } from './classes.ts'
import { provinceCodes } from './province-codes.ts'
import './province-map.css'

interface Props {
  title: string
  description: string
  /** By province code; a province that is not there has no figure. */
  values: ReadonlyMap<string, number | null>
  classes: readonly ValueClass[]
  markedCode: string | undefined
  onMark: (code: string | undefined, at?: { x: number; y: number }) => void
  picture: RefObject<SVGSVGElement | null>
  /** Opens a province; who uses the keyboard does so from the table. */
  onOpen?: (code: string) => void
}

/** The provinces, shaded by a figure; those without one are hatched. The table beside it says the same to who does not see it. */
export default function ProvinceMap({
  title,
  description,
  values,
  classes,
  markedCode,
  onMark,
  picture,
  onOpen,
}: Props) {
  const [titleId, descriptionId, hatchId] = [useId(), useId(), useId()]
  const fillOf = (code: string): { 'data-shade'?: number; fill?: string; 'data-none'?: true } => {
    const index = classIndex(classes, values.get(code) ?? null)
    return index < 0
      ? { fill: `url(#${hatchId})`, 'data-none': true }
      : { 'data-shade': shadeOf(index, classes.length) }
  }
  const mark = (code: string) => (event: PointerEvent) => onMark(code, { x: event.clientX, y: event.clientY })
  const marked = thailand.locations.find(({ id }) => markedCode !== undefined && provinceCodes[id] === markedCode)
  return (
    <svg
      ref={picture}
      role="img"
      className="province-map"
      viewBox={thailand.viewBox}
      aria-labelledby={titleId}
      aria-describedby={descriptionId}
      onPointerLeave={() => onMark(undefined)}
    >
      <title id={titleId}>{title}</title>
      <desc id={descriptionId}>{description}</desc>
      <defs>
        <pattern id={hatchId} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className="hatch-ground" width="7" height="7" />
          <line className="hatch-line" x1="0" y1="0" x2="0" y2="7" />
        </pattern>
      </defs>
      {thailand.locations.map(({ id, path }) => {
        const code = provinceCodes[id]
        if (!code) return <path key={id} d={path} className="lake" />
        return (
          <path
            key={id}
            d={path}
            className="province"
            {...fillOf(code)}
            onPointerMove={mark(code)}
            onPointerUp={({ button }) => button === 0 && onOpen?.(code)}
          />
        )
      })}
      {marked && <path d={marked.path} className="marked" />}
    </svg>
  )
}
