import { newestVersions } from '../live/newest-versions.ts'
import { arrive, isArriving } from '../sign-in/arrive.ts'
import { leaveToSignIn, leaveToSignOut } from '../sign-in/leave.ts'
import { readSignInOffer, type SignInOffer } from '../sign-in/sign-in-offer.ts'
import { type Trouble, troubleOf } from '../sign-in/trouble.ts'
import { goTo } from '../url/address.ts'
import { type DemoNotice, type Role, readDemoNotice } from './demo-notice.ts'
import { hasEnded, keepViewer, publicViewer, rememberedViewer, type Viewer } from './viewer-memory.ts'

/** Everything the page knows of its viewer, of the demo and of signing in. */
export interface ViewerState extends Viewer {
  /** Undefined until the hub has said so. */
  demo: DemoNotice | undefined
  /** Where people sign in, null where they do not; undefined until the hub has said so. */
  offer: SignInOffer | null | undefined
  /** Why nobody is signed in who was, or tried to. */
  trouble: Trouble | undefined
}

const ended: Trouble = { kind: 'ENDED', detail: '' }

// What a timer of a browser can wait for.
const longestWait = 2 ** 31 - 1

function stateAtStart(): ViewerState {
  const viewer = rememberedViewer()
  const unknown = { demo: undefined, offer: undefined }
  return hasEnded(viewer)
    ? { ...publicViewer, ...unknown, trouble: ended }
    : { ...viewer, ...unknown, trouble: undefined }
}

class ViewerStore {
  state: ViewerState = stateAtStart()
  readonly #watchers = new Set<() => void>()
  #begun: Promise<void> | undefined
  #end: ReturnType<typeof setTimeout> | undefined

  readonly watch = (onChange: () => void): (() => void) => {
    this.#watchers.add(onChange)
    this.#begun ??= this.#begin()
    return () => this.#watchers.delete(onChange)
  }

  lookAs(role: Role): void {
    const token = this.state.demo?.viewers.find((viewer) => viewer.role === role)?.token
    this.#become({ role: token ? role : 'PUBLIC', token })
  }

  /** Leaves for the provider, to come back to the same address. */
  async signIn(): Promise<void> {
    const { offer } = this.state
    if (!offer) return
    try {
      await leaveToSignIn(offer)
    } catch (error) {
      this.#become({ trouble: troubleOf(error) })
    }
  }

  /** Forgets the viewer here, and has the provider do so where it can. */
  async signOut(): Promise<void> {
    const { offer, idToken } = this.state
    this.#become({ ...publicViewer, trouble: undefined })
    if (!offer) return
    try {
      await leaveToSignOut(offer, idToken)
    } catch {
      // The page has forgotten the viewer; that the provider could not be told changes nothing here.
    }
  }

  dismissTrouble(): void {
    this.#become({ trouble: undefined })
  }

  /** After a token was refused: the demo gives a new one; who signed in has to do so again. */
  async renew(): Promise<void> {
    await this.#begun
    if (this.state.offer) this.#endSignIn()
    else this.#lookAsBefore(await readDemoNotice())
  }

  async #begin(): Promise<void> {
    newestVersions.watch(() => {
      if (newestVersions.hearing === 'LIVE' && this.state.demo) void this.#renewBanner()
    })
    const asked = readSignInOffer()
    const demo = await readDemoNotice()
    this.#become({ demo })
    const offer = await asked
    if (!offer) {
      this.#become({ offer, trouble: undefined })
      this.#lookAsBefore(demo)
      if (isArriving()) goTo('/', 'replace')
      return
    }
    this.#become({ offer })
    if (isArriving()) await this.#arrive(offer)
    this.#awaitEnd()
  }

  async #arrive(offer: SignInOffer): Promise<void> {
    const { viewer, trouble, returnTo } = await arrive(offer)
    this.#become({ ...viewer, trouble })
    goTo(returnTo, 'replace')
  }

  #awaitEnd(): void {
    const { endsAt } = this.state
    clearTimeout(this.#end)
    if (endsAt) this.#end = setTimeout(() => this.#endSignIn(), Math.min(endsAt - Date.now(), longestWait))
  }

  #endSignIn(): void {
    if (this.state.token) this.#become({ ...publicViewer, trouble: ended })
  }

  #lookAsBefore(demo: DemoNotice): void {
    const token = demo.viewers.find(({ role }) => role === this.state.role)?.token
    this.#become({ ...publicViewer, demo, token, role: token ? this.state.role : 'PUBLIC' })
  }

  /** The demo nation can be removed while the page is open. */
  async #renewBanner(): Promise<void> {
    const demo = await readDemoNotice()
    if (demo.isShown !== this.state.demo?.isShown) this.#become({ demo })
  }

  #become(change: Partial<ViewerState>): void {
    this.state = { ...this.state, ...change }
    keepViewer(this.state)
    for (const onChange of this.#watchers) onChange()
  }
}

export const viewerStore = new ViewerStore()
