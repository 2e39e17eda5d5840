import { useSyncExternalStore } from 'react'

/** How the page is coloured: as the device is, or as its reader wants. */
export type Theme = 'auto' | 'light' | 'dark'

const memory = 'hub-theme'
const watchers = new Set<() => void>()

const isTheme = (text: string | null): text is Theme => text === 'light' || text === 'dark' || text === 'auto'

function currentTheme(): Theme {
  const kept = localStorage.getItem(memory)
  return isTheme(kept) ? kept : 'auto'
}

function apply(theme: Theme): void {
  if (theme === 'auto') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}

/** Colours the page as was chosen before. */
export const applyTheme = (): void => apply(currentTheme())

function choose(theme: Theme): void {
  localStorage.setItem(memory, theme)
  apply(theme)
  for (const onChange of watchers) onChange()
}

function watch(onChange: () => void): () => void {
  watchers.add(onChange)
  return () => watchers.delete(onChange)
}

/** The theme chosen, and how to choose another. */
export const useTheme = (): [Theme, (theme: Theme) => void] => [useSyncExternalStore(watch, currentTheme), choose]
