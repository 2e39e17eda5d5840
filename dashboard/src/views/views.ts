import type { ComponentType } from 'react'
import type { Language } from '../language/language.ts'
import { NationView } from './nation/nation-view.tsx'

/** A view of the page: its path, what the header calls it, and what draws it. */
export interface View {
  path: string
  name: Record<Language, string>
  Draw: ComponentType
}

/** All views, in the order of the header. The first is part of the first load; others come when they are opened (`lazy`). */
export const views: readonly View[] = [{ path: '/', name: { th: 'ภาพรวมประเทศ', en: 'Nation' }, Draw: NationView }]

/** The view of a path. */
export const viewAt = (path: string): View | undefined => views.find((view) => view.path === path)
