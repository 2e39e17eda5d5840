import type { Language } from '../language/language.ts'
import type { Role } from '../viewer/demo-notice.ts'
import { askWho } from './ask-who.ts'
import type { SignedIn } from './provider.ts'
import type { SignInOffer } from './sign-in-offer.ts'
import { type Trouble, troubleOf } from './trouble.ts'
import { redirectUri, returnPath, takeWay } from './way.ts'

/** How somebody came back from the provider. */
export interface Arrival {
  /** The address from which they left. */
  returnTo: string
  viewer?: SignedIn & { role: Role }
  trouble?: Trouble
}

/** Whether the page was opened by the provider's answer. */
export const isArriving = (): boolean => location.pathname === returnPath

/** Takes in the provider's answer, with which the page was opened. */
export async function arrive(offer: SignInOffer): Promise<Arrival> {
  const { returnTo, proof } = takeWay() ?? { returnTo: '/' }
  // Back from signing out, or nobody has left this tab.
  if (!proof) return { returnTo }
  try {
    const { redeem } = await import('./provider.ts')
    const signedIn = await redeem({ ...offer, redirectUri: redirectUri() }, new URL(location.href), proof)
    return { returnTo, viewer: { ...signedIn, role: await askWho(signedIn.token, languageOf(returnTo)) } }
  } catch (error) {
    return { returnTo, trouble: troubleOf(error) }
  }
}

const languageOf = (address: string): Language =>
  new URL(address, location.origin).searchParams.get('lang') === 'en' ? 'en' : 'th'
