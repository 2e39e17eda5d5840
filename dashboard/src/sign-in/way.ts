/** What ties an answer of the provider to the asking of this page. */
export interface Proof {
  /** Shows the provider that who redeems the code is who asked for it (RFC 7636). */
  verifier: string
  /** Shows the page that the answer is to its own question, and not slipped in by another page. */
  state: string
  /** Shows the page that the identity is of this sign-in, and not of an earlier one. */
  nonce: string
}

/** What the page must know again when its reader comes back from the provider. */
export interface Way {
  /** The address from which the reader left. */
  returnTo: string
  /** Nothing when the reader left to sign out. */
  proof?: Proof
}

/** Where the provider sends its answers to; registered with it. */
export const returnPath = '/sign-in'

export const redirectUri = (): string => new URL(returnPath, location.origin).href

// Of this tab alone, and good for one answer.
const memory = 'hub-sign-in'

export const keepWay = (way: Way): void => sessionStorage.setItem(memory, JSON.stringify(way))

/** The way the reader left; a second answer finds none. */
export function takeWay(): Way | undefined {
  const kept = sessionStorage.getItem(memory)
  sessionStorage.removeItem(memory)
  return kept === null ? undefined : (JSON.parse(kept) as Way)
}
