import { type ComponentType, lazy } from 'react'
import type { Language } from '../language/language.ts'
import { matchPath } from '../url/path.ts'
import { NationView } from './nation/nation-view.tsx'

/** What a view is handed: what stands in its path (`/provinces/:code`). */
export interface ViewProps {
  given: Record<string, string>
}

/** A view of the page: its path, what the header calls it (not in the header when it has no name), and what draws it. */
export interface View {
  path: string
  name?: Record<Language, string>
  Draw: ComponentType<ViewProps>
}

/** All views, in the order of the header. The first is part of the first load; others come when they are opened (`lazy`). */
export const views: readonly View[] = [
  { path: '/', name: { th: 'ภาพรวมประเทศ', en: 'Nation' }, Draw: NationView },
  {
    path: '/reports',
    name: { th: 'รายงาน', en: 'Reports' },
    Draw: lazy(() => import('./reports/reports-view.tsx')),
  },
  { path: '/report/:id', Draw: lazy(() => import('./report/report-view.tsx')) },
  { path: '/lao/:code/report/:year/:half', Draw: lazy(() => import('./report/round-report-view.tsx')) },
  { path: '/my-report', Draw: lazy(() => import('./my-report/my-report-view.tsx')) },
  { path: '/centres', Draw: lazy(() => import('./records/centres/centres-view.tsx')) },
  { path: '/networks', Draw: lazy(() => import('./records/networks/networks-view.tsx')) },
  { path: '/trainings', Draw: lazy(() => import('./records/trainings/trainings-view.tsx')) },
  { path: '/obligations', Draw: lazy(() => import('./records/obligations/obligations-view.tsx')) },
  { path: '/targets', Draw: lazy(() => import('./records/targets/targets-view.tsx')) },
  { path: '/province/:code', Draw: lazy(() => import('./province/province-view.tsx')) },
  { path: '/lao/:code', Draw: lazy(() => import('./lao/lao-view.tsx')) },
]

/** The view of a path, and what stands in it. */
export function viewAt(path: string): (View & ViewProps) | undefined {
  for (const view of views) {
    const given = matchPath(view.path, path)
    if (given) return { ...view, given }
  }
  return undefined
}
