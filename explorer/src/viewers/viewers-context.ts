import { createContext } from 'react'
import type { Viewer } from './viewers.ts'

/** Whom one may ask as. */
export const ViewersContext = createContext<readonly Viewer[]>([])
