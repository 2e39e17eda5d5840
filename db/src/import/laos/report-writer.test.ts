import { describe, expect, test } from 'vitest'
import { describeFinding } from './describe-finding.ts'
import type { ImportReport } from './report.ts'
import { jsonReport, type ReportWriter, textReport } from './report-writer.ts'
import { summaryOf } from './summary.ts'

const finding = describeFinding({
  ...{ kind: 'BAD_CODE', column: 'code', found: '12', hint: null },
  ...{ line: 3, rows: 1, code: null },
} as const)
const report: ImportReport = {
  ...{ outcome: 'APPLIED', refusal: null, file: 'laos.csv', rows: 82_641, laos: 7_849, errors: 0, warnings: 2 },
  changes: { added: 7_847, renamed: 0, corrected: 2, closed: 0, reopened: 0, districts: 878 },
  ...{ demoRowsRemoved: 0, milliseconds: 3000 },
}

function written(writer: (write: (text: string) => void) => ReportWriter, findings: number): string {
  let text = ''
  const { finding: tell, end } = writer((piece) => {
    text += piece
  })
  for (let each = 0; each < findings; each++) tell(finding)
  end(report)
  return text
}

describe('an import report', () => {
  test('as text tells each finding and the outcome in Thai and English', () => {
    expect(written(textReport, 1).split('\n')).toEqual([
      'ผิดพลาด บรรทัด 3 คอลัมน์ รหัส อปท.: พบ “12” ที่รับได้คือ เลขเจ็ดหลัก เช่น 5570404',
      '  error line 3, column รหัส อปท.: found “12”, accepted is seven digits, such as 5570404',
      'อ่าน 82,641 แถว 7,849 อปท. ข้อผิดพลาด 0 คำเตือน 2',
      'นำเข้าแล้ว: เพิ่ม 7,847 แก้ไขข้อมูลอื่น 2 เพิ่มหรือเปลี่ยนชื่ออำเภอ 878',
      'Read 82,641 rows, 7,849 LAOs: 0 errors, 2 warnings.',
      'Imported: 7,847 added, 2 corrected, 878 districts added or renamed.',
      '',
    ])
  })

  test('of a file that could not be read is the refusal alone', () => {
    const refusal = { th: 'ไม่ได้นำเข้า', en: 'Not imported.' }
    const unread = { ...report, outcome: 'REFUSED', refusal, rows: 0, laos: 0, warnings: 0, changes: null } as const
    expect(summaryOf(unread)).toEqual(refusal)
  })

  test.each([0, 1, 2])('as JSON is one document, with %i findings', (findings) => {
    const document = JSON.parse(written(jsonReport, findings))
    expect(document).toMatchObject({
      outcome: 'APPLIED',
      changes: { added: 7847 },
      summary: { en: expect.stringContaining('Imported') },
    })
    expect(document.findings).toEqual(Array(findings).fill(JSON.parse(JSON.stringify(finding))))
  })
})
