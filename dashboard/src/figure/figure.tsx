import type { LocalDate } from '@hub/schema/calendar/local-date'
import { type ReactNode, type ToggleEvent, useId, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useFormat } from '../digits/use-format.ts'
import { useWords } from '../language/use-language.ts'
import { figureWords } from './figure-words.ts'
import { placeBeside } from './place-beside.ts'
import './figure.css'

interface Props {
  /** What the figure is of, as a heading of its explanation. */
  name: string
  /** As it is written; null where there is no figure. */
  written: string | null
  definition: string
  /** Where it comes from; the hub's own count when not given. */
  source?: string | undefined
  asOf?: LocalDate | null | undefined
  size?: 'large' | 'normal'
  /** Leads to the records behind it. */
  records?: ReactNode
}

/** A figure that opens what it means, where it comes from and the day it stands for. No figure is shown as none, never as 0. */
export function Figure({ name, written, definition, source, asOf, size = 'normal', records }: Props) {
  const words = useWords(figureWords)
  const format = useFormat()
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const [isDrawn, setDrawn] = useState(false)
  const place = (event: ToggleEvent<HTMLDivElement>): void => {
    if (event.newState === 'open' && button.current) placeBeside(event.currentTarget, button.current)
  }
  const shown = written ?? words.noneSign
  return (
    <>
      <button
        ref={button}
        type="button"
        className="figure"
        data-size={size}
        data-none={written === null || undefined}
        popoverTarget={id}
        // A table has hundreds of figures: what one says of itself is drawn when it is pressed, just before it opens.
        onClick={() => flushSync(() => setDrawn(true))}
        aria-label={words.explain(name, written ?? words.none)}
      >
        {shown}
      </button>
      {isDrawn && (
        <div id={id} popover="auto" role="dialog" aria-label={name} className="figure-about" onToggle={place}>
          <p className="figure-about-name">
            {name} <strong>{written ?? words.none}</strong>
          </p>
          <dl>
            <dt>{words.definition}</dt>
            <dd>{format.text(definition)}</dd>
            <dt>{words.source}</dt>
            <dd>{source ? format.text(source) : words.hub}</dd>
            {asOf && (
              <>
                <dt>{words.asOf}</dt>
                <dd>{format.day(asOf)}</dd>
              </>
            )}
          </dl>
          {records}
        </div>
      )}
    </>
  )
}
