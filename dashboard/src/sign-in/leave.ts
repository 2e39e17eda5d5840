import type { SignInOffer } from './sign-in-offer.ts'
import { keepWay, redirectUri } from './way.ts'

const currentAddress = (): string => location.pathname + location.search

/** Leaves the page for the provider, to come back with a code. @throws when the provider cannot be reached */
export async function leaveToSignIn(offer: SignInOffer): Promise<void> {
  const { addressToSignIn } = await import('./provider.ts')
  const { address, proof } = await addressToSignIn({ ...offer, redirectUri: redirectUri() })
  keepWay({ returnTo: currentAddress(), proof })
  location.assign(address)
}

/** Leaves the page so that the provider signs its reader out too, where it can. @throws when it cannot be reached */
export async function leaveToSignOut(offer: SignInOffer, idToken: string | undefined): Promise<void> {
  const { addressToSignOut } = await import('./provider.ts')
  const address = await addressToSignOut({ ...offer, redirectUri: redirectUri() }, idToken)
  if (!address) return
  keepWay({ returnTo: currentAddress() })
  location.assign(address)
}
