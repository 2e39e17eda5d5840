import type { MouseEvent, ReactNode } from 'react'
import { addressOfView, goTo, useAddress } from './address.ts'

interface Props {
  to: string
  /** Choices of that view, beside those it keeps. */
  choices?: Record<string, string | undefined>
  className?: string
  children: ReactNode
}

/** A link to another view that keeps language, digits, year and day. */
export function Link({ to, choices, className, children }: Props) {
  const current = useAddress().pathname
  const address = addressOfView(to, choices)
  const open = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    goTo(address)
    document.getElementById('main')?.focus()
  }
  return (
    <a href={address} className={className} onClick={open} aria-current={current === to ? 'page' : undefined}>
      {children}
    </a>
  )
}
