import { lazy, Suspense, type ToggleEvent, useId, useRef, useState } from 'react'
import { placeBeside } from '../figure/place-beside.ts'
import { useWords } from '../language/use-language.ts'
import { useAddress } from '../url/address.ts'
import { provinceChooserWords } from './province-chooser-words.ts'
import './province-chooser.css'

const ProvinceList = lazy(() => import('./province-list.tsx'))

/** Opens the list of provinces, each of which leads to its view. It is asked for when somebody opens it. */
export function ProvinceChooser() {
  const words = useWords(provinceChooserWords)
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const box = useRef<HTMLDivElement>(null)
  const [isOpen, setOpen] = useState(false)
  const isHere = useAddress().pathname.startsWith('/province/')
  const toggle = (event: ToggleEvent<HTMLDivElement>): void => {
    setOpen(event.newState === 'open')
    if (event.newState === 'open' && button.current) placeBeside(event.currentTarget, button.current)
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        className="province-chooser"
        popoverTarget={id}
        aria-haspopup="dialog"
        data-here={isHere || undefined}
      >
        {words.province} <span aria-hidden="true">▾</span>
      </button>
      <div
        ref={box}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={words.choose}
        className="province-list"
        onToggle={toggle}
      >
        {isOpen && (
          <Suspense>
            <ProvinceList onGo={() => box.current?.hidePopover()} />
          </Suspense>
        )}
      </div>
    </>
  )
}
