import type { MouseEvent, ReactNode } from 'react'
import { addressOfView, goTo, useAddress } from './address.ts'

/** A link to another view that keeps language, digits, year and day. */
export function Link({ to, className, children }: { to: string; className?: string; children: ReactNode }) {
  const current = useAddress().pathname
  const address = addressOfView(to)
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
