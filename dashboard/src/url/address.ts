import { useSyncExternalStore } from 'react'

/** How an address is changed: as a new entry of the history, or in place of the last (while typing). */
export type Step = 'push' | 'replace'

/** Choices that stay when another view is opened. */
const keptChoices = ['lang', 'digits', 'year', 'as-of']

const changed = 'addresschange'

function subscribe(onChange: () => void): () => void {
  addEventListener('popstate', onChange)
  addEventListener(changed, onChange)
  return () => {
    removeEventListener('popstate', onChange)
    removeEventListener(changed, onChange)
  }
}

const currentAddress = (): string => location.pathname + location.search

/** The page's address; whoever uses it is drawn anew when it changes. */
export function useAddress(): URL {
  return new URL(useSyncExternalStore(subscribe, currentAddress), location.origin)
}

/** Goes to an address of the page without loading it anew. */
export function goTo(address: string, step: Step = 'push'): void {
  if (address === currentAddress()) return
  if (step === 'push') history.pushState(null, '', address)
  else history.replaceState(null, '', address)
  dispatchEvent(new Event(changed))
}

/** The current address with one choice made, and others fallen; a choice that is the standard one is left out. */
export function addressWith(name: string, value: string | undefined, fallen: readonly string[] = []): string {
  const params = new URLSearchParams(location.search)
  for (const each of fallen) params.delete(each)
  if (value === undefined) params.delete(name)
  else params.set(name, value)
  return withParams(location.pathname, params)
}

/** The address of another view, with the choices that all views share, and those given. */
export function addressOfView(path: string, choices: Readonly<Record<string, string | undefined>> = {}): string {
  const params = new URLSearchParams(location.search)
  for (const name of [...params.keys()]) if (!keptChoices.includes(name)) params.delete(name)
  for (const [name, value] of Object.entries(choices)) if (value !== undefined) params.set(name, value)
  return withParams(path, params)
}

const withParams = (path: string, params: URLSearchParams): string => (params.size > 0 ? `${path}?${params}` : path)
