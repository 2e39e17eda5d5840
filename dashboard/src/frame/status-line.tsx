import { useWords } from '../language/use-language.ts'
import { useHearing } from '../live/use-hearing.ts'
import { useViewer } from '../viewer/use-viewer.ts'
import { frameWords } from './frame-words.ts'

/** Whether demo data is shown, and whether the page hears of changes. Its line is always there, so nothing moves. */
export function StatusLine() {
  const words = useWords(frameWords)
  const { demo } = useViewer()
  const hearing = useHearing()
  const says = { LIVE: words.live, CONNECTING: words.connecting, LOST: words.lost }[hearing]
  return (
    <div className="status-line" data-demo={demo?.isShown || undefined}>
      <p className="status-demo">{demo?.isShown && words.demo}</p>
      <p className="status-hearing" data-hearing={hearing} role="status">
        {says}
      </p>
    </div>
  )
}
