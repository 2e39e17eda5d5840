import { useEffect, useState, useSyncExternalStore } from 'react'
import { useLanguage } from '../../language/use-language.ts'
import type { Owed } from './keeping/content.ts'
import { DraftKeeper, type DraftState } from './keeping/draft-keeper.ts'

/** A report being written: what stands in it, and what keeps it. */
export function useDraft(occasion: string, owed: Owed): { draft: DraftState; keeper: DraftKeeper } {
  const [language] = useLanguage()
  const [keeper] = useState(() => new DraftKeeper(occasion, owed, language))
  const draft = useSyncExternalStore(keeper.watch, () => keeper.state)
  const { report } = owed
  useEffect(() => keeper.learn(report, language), [keeper, report, language])
  return { draft, keeper }
}
