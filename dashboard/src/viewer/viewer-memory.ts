import type { Role } from './demo-notice.ts'

/** Whom the page looks as. */
export interface Viewer {
  role: Role
  /** None for the public. */
  token: string | undefined
  /** Of who signed in. */
  name: string | undefined
  /** Tells the provider at sign-out who leaves. */
  idToken: string | undefined
  /** When the token ends, in milliseconds; undefined when nobody knows. */
  endsAt: number | undefined
}

export const publicViewer: Viewer = {
  role: 'PUBLIC',
  token: undefined,
  name: undefined,
  idToken: undefined,
  endsAt: undefined,
}

// The tab alone remembers it: another tab may look as somebody else.
const memory = 'hub-viewer'

/** Whom the tab looked as before it was loaded anew. */
export function rememberedViewer(): Viewer {
  try {
    return { ...publicViewer, ...(JSON.parse(sessionStorage.getItem(memory) ?? '{}') as Partial<Viewer>) }
  } catch {
    return publicViewer
  }
}

export const keepViewer = ({ role, token, name, idToken, endsAt }: Viewer): void =>
  sessionStorage.setItem(memory, JSON.stringify({ role, token, name, idToken, endsAt }))

/** Whether a viewer's token has ended. */
export const hasEnded = ({ endsAt }: Viewer): boolean => endsAt !== undefined && endsAt <= Date.now()
