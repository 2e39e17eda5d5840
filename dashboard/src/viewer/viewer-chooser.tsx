import { useLanguage, useWords } from '../language/use-language.ts'
import type { Role } from './demo-notice.ts'
import { useViewer } from './use-viewer.ts'
import { viewerStore } from './viewer-store.ts'
import { viewerWords } from './viewer-words.ts'

/** In the demo: whom the page looks as. */
export function ViewerChooser() {
  const { role, demo } = useViewer()
  const [language] = useLanguage()
  const words = useWords(viewerWords)
  const viewers = demo?.viewers ?? []
  return (
    <label className="field viewer-chooser" data-empty={viewers.length === 0 || undefined}>
      <span className="visually-hidden">{words.lookAs}</span>
      <select value={role} onChange={({ target }) => viewerStore.lookAs(target.value as Role)}>
        <option value="PUBLIC">{words.public}</option>
        {viewers.map((viewer) => (
          <option key={viewer.role} value={viewer.role}>
            {viewer.name[language]}
          </option>
        ))}
      </select>
    </label>
  )
}
