import type { Language } from '../language/language.ts'

export type Role = 'PUBLIC' | 'PROVINCIAL_OFFICE' | 'LAO_OFFICER' | 'ONDC_ANALYST' | 'ONDC_ADMIN'

/** A viewer that the page may look as. */
export interface DemoViewer {
  role: Role
  name: Record<Language, string>
  token: string
}

/** What the hub says of its demo. */
export interface DemoNotice {
  isShown: boolean
  viewers: DemoViewer[]
}

/** Asks the hub for it; a hub that says nothing shows no demo data. */
export async function readDemoNotice(): Promise<DemoNotice> {
  try {
    const response = await fetch('/demo')
    if (response.ok) return (await response.json()) as DemoNotice
  } catch {
    // Unreachable: what is shown of the graph says so.
  }
  return { isShown: false, viewers: [] }
}
