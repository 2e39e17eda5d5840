import type { MouseEvent } from 'react'
import { useWords } from '../language/use-language.ts'
import { addressWith, goTo, useAddress } from '../url/address.ts'
import { figureWords } from './figure-words.ts'

interface Props {
  /** The part of the view that holds them. */
  part: string
  /** What must be chosen there so that they are what is seen. */
  choice?: { name: string; value: string; resets?: readonly string[] }
}

/** Leads from a figure to the records behind it, further down the view. */
export function RecordsLink({ part, choice }: Props) {
  const words = useWords(figureWords)
  const current = useAddress()
  const address = choice ? addressWith(choice.name, choice.value, choice.resets) : current.pathname + current.search
  const open = (event: MouseEvent<HTMLAnchorElement>): void => {
    event.preventDefault()
    event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover()
    goTo(address)
    const place = document.getElementById(`part-${part}`)
    place?.scrollIntoView()
    place?.focus({ preventScroll: true })
  }
  return (
    <p>
      <a href={`${address}#part-${part}`} onClick={open}>
        {words.records}
      </a>
    </p>
  )
}
