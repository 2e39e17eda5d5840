import { useSyncExternalStore } from 'react'
import { type ViewerState, viewerStore } from './viewer-store.ts'

/** Whom the page looks as. */
export const useViewer = (): ViewerState => useSyncExternalStore(viewerStore.watch, () => viewerStore.state)
