import { newestVersions } from '../live/newest-versions.ts'
import { type DemoNotice, type Role, readDemoNotice } from './demo-notice.ts'

/** Whom the page looks as. */
export interface Viewer {
  role: Role
  /** None for the public. */
  token: string | undefined
}

/** Everything the page knows of its viewer and of the demo. */
export interface ViewerState extends Viewer {
  /** Undefined until the hub has said so. */
  demo: DemoNotice | undefined
}

// The tab alone remembers it: another tab may look as somebody else.
const memory = 'hub-viewer'

const publicViewer: Viewer = { role: 'PUBLIC', token: undefined }

function remembered(): Viewer {
  try {
    return { ...publicViewer, ...(JSON.parse(sessionStorage.getItem(memory) ?? '{}') as Partial<Viewer>) }
  } catch {
    return publicViewer
  }
}

class ViewerStore {
  state: ViewerState = { ...remembered(), demo: undefined }
  readonly #watchers = new Set<() => void>()
  #isAsked = false

  readonly watch = (onChange: () => void): (() => void) => {
    if (!this.#isAsked) {
      this.#isAsked = true
      void this.renew()
      newestVersions.watch(() => {
        if (newestVersions.hearing === 'LIVE') void this.#renewBanner()
      })
    }
    this.#watchers.add(onChange)
    return () => this.#watchers.delete(onChange)
  }

  lookAs(role: Role): void {
    const token = this.state.demo?.viewers.find((viewer) => viewer.role === role)?.token
    this.#become({ role: token ? role : 'PUBLIC', token })
  }

  /** Asks the hub anew, for tokens end. */
  async renew(): Promise<void> {
    const demo = await readDemoNotice()
    const token = demo.viewers.find(({ role }) => role === this.state.role)?.token
    this.#become({ demo, token, role: token ? this.state.role : 'PUBLIC' })
  }

  /** The demo nation can be removed while the page is open. */
  async #renewBanner(): Promise<void> {
    const demo = await readDemoNotice()
    if (demo.isShown !== this.state.demo?.isShown) this.#become({ demo })
  }

  #become(change: Partial<ViewerState>): void {
    this.state = { ...this.state, ...change }
    const { role, token } = this.state
    sessionStorage.setItem(memory, JSON.stringify({ role, token }))
    for (const onChange of this.#watchers) onChange()
  }
}

export const viewerStore = new ViewerStore()
