import { type ToggleEvent, useId, useRef } from 'react'
import { placeBeside } from '../figure/place-beside.ts'
import { useWords } from '../language/use-language.ts'
import { useAddress } from '../url/address.ts'
import { Link } from '../url/link.tsx'
import { type RecordList, recordLists } from '../views/records/record-lists.ts'
import { recordsMenuWords } from './records-menu-words.ts'
import './records-menu.css'

/** Leads from the header to the lists of records. */
export function RecordsMenu() {
  const words = useWords(recordsMenuWords)
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const box = useRef<HTMLDivElement>(null)
  const here = useAddress().pathname.slice(1)
  const place = (event: ToggleEvent<HTMLDivElement>): void => {
    if (event.newState === 'open' && button.current) placeBeside(event.currentTarget, button.current)
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        className="records-menu"
        popoverTarget={id}
        data-here={recordLists.includes(here as RecordList) || undefined}
      >
        {words.records} <span aria-hidden="true">▾</span>
      </button>
      <div ref={box} id={id} popover="auto" className="records-menu-lists" onToggle={place}>
        <ul onClickCapture={() => box.current?.hidePopover()}>
          {recordLists.map((list) => (
            <li key={list}>
              <Link to={`/${list}`}>{words[list]}</Link>
            </li>
          ))}
        </ul>
      </div>
    </>
  )
}
