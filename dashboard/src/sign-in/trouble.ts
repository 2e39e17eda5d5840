import { NoViewer } from './ask-who.ts'

/** Why nobody is signed in who was, or tried to. */
export interface Trouble {
  kind: 'ENDED' | 'REFUSED' | 'FAILED'
  /** What the hub or the provider says of it. */
  detail: string
}

/** What went wrong while somebody signed in. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof NoViewer) return { kind: 'REFUSED', detail: error.message }
  const { error: code, message } = error as { error?: string; message?: string }
  return { kind: 'FAILED', detail: code ?? message ?? String(error) }
}
