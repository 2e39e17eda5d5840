import { useSyncExternalStore } from 'react'
import { type Hearing, newestVersions } from './newest-versions.ts'

/** Whether the page hears of changes at present. */
export const useHearing = (): Hearing => useSyncExternalStore(newestVersions.watch, () => newestVersions.hearing)
