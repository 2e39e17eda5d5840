import type { ReactNode } from 'react'

/** A row of smaller figures with their names. */
export function Totals({ children }: { children: ReactNode }) {
  return <dl className="totals">{children}</dl>
}

/** One of them. */
export function Total({ name, note, children }: { name: string; note?: string | undefined; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {children}
        {note && <span className="total-note">{note}</span>}
      </dd>
    </div>
  )
}
