import type { ImportProgress, Phase } from '@hub/db/import/laos/progress'
import type { Bilingual } from '@hub/schema/calendar/reading'

const phases: Record<Phase, Bilingual> = {
  READING: { th: 'อ่าน', en: 'reading' },
  CHECKING: { th: 'ตรวจสอบ', en: 'checking' },
  WRITING: { th: 'บันทึก', en: 'writing' },
  FIGURES: { th: 'สรุปตัวเลข', en: 'counting figures' },
}

const line = ({ phase, rows, bytes, totalBytes }: ImportProgress): string => {
  const share = phase === 'READING' && totalBytes ? ` ${Math.floor((100 * bytes) / totalBytes)} %` : ''
  return `${phases[phase].th} · ${phases[phase].en}${share} (${rows.toLocaleString('en')})`
}

/** Shows how far an import is: one line that changes in a terminal, elsewhere a line for each phase. */
export function importProgress(stream: NodeJS.WriteStream): (progress: ImportProgress) => void {
  let last: Phase | undefined
  return (progress) => {
    const isNew = progress.phase !== last
    last = progress.phase
    if (stream.isTTY) stream.write(`\r\x1b[K${line(progress)}${progress.phase === 'FIGURES' ? '\n' : ''}`)
    else if (isNew) stream.write(`${line(progress)}\n`)
  }
}
