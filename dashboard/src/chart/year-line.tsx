import { type RefObject, useId } from 'react'
import { useFormat } from '../digits/use-format.ts'
import { ticksUpTo } from './scale.ts'
import { useWidth } from './use-width.ts'
import { stretches, type YearPoint } from './year-points.ts'
import './year-line.css'

interface Props {
  title: string
  /** What the line says, for those who do not see it. */
  description: string
  points: readonly YearPoint[]
  /** The year that the rest of the view is about. */
  markedYear: number
  picture: RefObject<SVGSVGElement | null>
  /** Opens the records of a year; who uses the keyboard does so from the table. */
  onOpen?: (year: number) => void
}

const height = 264

/** What a year takes along the axis. */
const yearWidth = 40

/** How high a figure is written. */
const labelHeight = 15

const space = { top: 26, right: 18, bottom: 30, left: 44 }

/** A line over fiscal years: what was reached (a gap where there is no figure), targets as dashes, published figures as diamonds. */
export default function YearLine({ title, description, points, markedYear, picture, onOpen }: Props) {
  const format = useFormat()
  const [place, width] = useWidth<HTMLDivElement>()
  const [titleId, descriptionId] = [useId(), useId()]
  const values = points.flatMap(({ actual, target, published }) => [actual ?? 0, target ?? 0, ...published])
  const ticks = ticksUpTo(Math.max(0, ...values))
  const top = ticks.at(-1) ?? 1
  const step = (width - space.left - space.right) / Math.max(1, points.length - 1)
  const x = (point: YearPoint): number => space.left + points.indexOf(point) * step
  const y = (value: number): number => height - space.bottom - (value / top) * (height - space.top - space.bottom)
  const every = Math.ceil(yearWidth / Math.max(1, step))
  const dash = Math.min(13, step / 3)
  // A figure that a target's dash would strike through stands above the dash.
  const labelAt = ({ actual, target }: YearPoint): number => {
    const own = y(actual ?? 0) - 12
    const dashY = target === null ? Number.POSITIVE_INFINITY : y(target)
    const isStruck = dashY > own - labelHeight && dashY < own + 4
    return isStruck ? dashY - 8 : own
  }
  return (
    <div ref={place} className="year-line">
      {width > 0 && (
        <svg
          ref={picture}
          role="img"
          aria-labelledby={titleId}
          aria-describedby={descriptionId}
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
        >
          <title id={titleId}>{title}</title>
          <desc id={descriptionId}>{description}</desc>
          {ticks.map((tick) => (
            <g key={tick} className="grid">
              <line x1={space.left} x2={width - space.right} y1={y(tick)} y2={y(tick)} />
              <text x={space.left - 10} y={y(tick)} dy="0.35em" textAnchor="end">
                {format.count(tick)}
              </text>
            </g>
          ))}
          {points.map((point, index) => (
            <text
              key={point.year}
              className="year"
              data-marked={point.year === markedYear || undefined}
              x={x(point)}
              y={height - 8}
              textAnchor="middle"
            >
              {(points.length - 1 - index) % every !== 0 ? '' : format.year(point.year)}
            </text>
          ))}
          {stretches(points).map((stretch) => (
            <polyline
              key={stretch[0]?.year}
              className="actual"
              points={stretch.map((point) => `${x(point)},${y(point.actual ?? 0)}`).join(' ')}
            />
          ))}
          {points.map((point) => (
            <g key={point.year}>
              {point.target !== null && (
                <line
                  className="target"
                  x1={x(point) - dash}
                  x2={x(point) + dash}
                  y1={y(point.target)}
                  y2={y(point.target)}
                />
              )}
              {point.published.map((value) => (
                <path key={value} className="published" d={`M${x(point)} ${y(value) - 7}l7 7l-7 7l-7 -7z`} />
              ))}
              {point.actual !== null && (
                <>
                  <circle
                    className="actual-point"
                    data-running={point.isRunning || undefined}
                    cx={x(point)}
                    cy={y(point.actual)}
                    r="4"
                  />
                  <text className="actual-value" x={x(point)} y={labelAt(point)} textAnchor="middle">
                    {format.count(point.actual)}
                  </text>
                  {onOpen && (
                    <circle
                      className="actual-reach"
                      cx={x(point)}
                      cy={y(point.actual)}
                      r="14"
                      onPointerUp={({ button }) => button === 0 && onOpen(point.year)}
                    />
                  )}
                </>
              )}
            </g>
          ))}
        </svg>
      )}
    </div>
  )
}
