/** Where and as which client people sign in on the page. */
export interface SignInOffer {
  issuer: string
  clientId: string
  scope: string
  /** What the token is meant for, where the provider wants to be told. */
  resource?: string
}

/** Asks the hub for it; null where nobody signs in on the page. */
export async function readSignInOffer(): Promise<SignInOffer | null> {
  try {
    const response = await fetch('/sign-in/offer')
    if (response.ok) return (await response.json()) as SignInOffer | null
  } catch {
    // Unreachable: what is shown of the graph says so.
  }
  return null
}
