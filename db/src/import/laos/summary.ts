import type { Bilingual } from '@hub/schema/calendar/reading'
import type { Changes } from './plan.ts'
import type { ImportReport } from './report.ts'

const count = (value: number): string => value.toLocaleString('en-US')

const counted = (value: number, one: string): string => `${count(value)} ${one}${value === 1 ? '' : 's'}`

/** An import's outcome in a few lines: what was read, what was changed or why not. */
export function summaryOf(report: ImportReport): Bilingual {
  const { rows, laos, errors, warnings } = report
  const ended = ending(report)
  if (rows === 0 && errors === 0) return ended
  const found = `${counted(errors, 'error')}, ${counted(warnings, 'warning')}`
  return {
    th: `อ่าน ${count(rows)} แถว ${count(laos)} อปท. ข้อผิดพลาด ${count(errors)} คำเตือน ${count(warnings)}\n${ended.th}`,
    en: `Read ${counted(rows, 'row')}, ${counted(laos, 'LAO')}: ${found}.\n${ended.en}`,
  }
}

function ending({ outcome, refusal, changes, demoRowsRemoved }: ImportReport): Bilingual {
  if (refusal) return refusal
  if (outcome === 'UNCHANGED' || !changes) {
    return { th: 'ข้อมูลในระบบตรงกับแฟ้มอยู่แล้ว ไม่มีการเปลี่ยนแปลง', en: 'The hub already says so: nothing was changed.' }
  }
  const counts = countsOf(changes, demoRowsRemoved)
  return outcome === 'CHECKED'
    ? { th: `ตรวจสอบเท่านั้น หากนำเข้าจะ${counts.th}`, en: `Checked only. An import would have: ${counts.en}.` }
    : { th: `นำเข้าแล้ว: ${counts.th}`, en: `Imported: ${counts.en}.` }
}

function countsOf(changes: Changes, demoRowsRemoved: number): Bilingual {
  const counts: [number, string, string][] = [
    [changes.added, 'เพิ่ม', 'added'],
    [changes.renamed, 'เปลี่ยนชื่อ ประเภท หรืออำเภอ', 'renamed or of another kind or district'],
    [changes.corrected, 'แก้ไขข้อมูลอื่น', 'corrected'],
    [changes.reopened, 'กลับมามีอยู่', 'reopened'],
    [changes.closed, 'ยุบเลิก', 'closed'],
    [changes.districts, 'เพิ่มหรือเปลี่ยนชื่ออำเภอ', 'districts added or renamed'],
    [demoRowsRemoved, 'ลบข้อมูลตัวอย่าง', 'demo rows removed'],
  ]
  const some = counts.filter(([value]) => value > 0)
  return {
    th: some.map(([value, th]) => `${th} ${count(value)}`).join(' '),
    en: some.map(([value, , en]) => `${count(value)} ${en}`).join(', '),
  }
}
