type Versions = Readonly<Record<string, number>>

/** Whether the page hears of changes at present. */
export type Hearing = 'CONNECTING' | 'LIVE' | 'LOST'

/** The newest versions of the subgraphs' data, as the hub announces them. */
class NewestVersions {
  hearing: Hearing = 'CONNECTING'
  #versions: Versions = {}
  #source: EventSource | undefined
  readonly #watchers = new Set<() => void>()

  /** Calls back after each announcement, and when hearing is lost or found again. */
  readonly watch = (onChange: () => void): (() => void) => {
    this.#source ??= this.#listen()
    this.#watchers.add(onChange)
    return () => this.#watchers.delete(onChange)
  }

  areNewerThan(versions: Versions): boolean {
    return Object.entries(versions).some(([subgraph, version]) => (this.#versions[subgraph] ?? 0) > version)
  }

  #listen(): EventSource {
    const source = new EventSource('/events')
    source.addEventListener('versions', ({ data }) => {
      this.#versions = JSON.parse(String(data)) as Versions
      this.#become('LIVE')
    })
    source.onerror = () => {
      this.#become('LOST')
      // Where the hub announces nothing the browser gives up; coming back to the page asks anew then.
      if (source.readyState === EventSource.CLOSED) document.addEventListener('visibilitychange', () => this.#tell())
    }
    return source
  }

  #become(hearing: Hearing): void {
    this.hearing = hearing
    this.#tell()
  }

  #tell(): void {
    for (const onChange of this.#watchers) onChange()
  }
}

export const newestVersions = new NewestVersions()
