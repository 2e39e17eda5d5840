import { importLaos } from '@hub/db/import/laos/import-laos'
import { jsonReport, type ReportWriter, textReport } from '@hub/db/import/laos/report-writer'
import type { Command, CommandInput } from '../command.ts'
import { openOwnerPools } from '../database/owner-pools.ts'
import { Failure } from '../terminal/failure.ts'
import { importProgress } from '../terminal/import-progress.ts'

const writers: Record<string, (write: (text: string) => void) => ReportWriter> = { text: textReport, json: jsonReport }

function writerOf(format = 'text'): ReportWriter {
  const writer = Object.hasOwn(writers, format) ? writers[format] : undefined
  if (writer) return writer((text) => process.stdout.write(text))
  throw new Failure({
    th: `--report: พบ “${format}” ที่รับได้คือ text หรือ json`,
    en: `--report: found “${format}”, accepted is text or json`,
  })
}

function fileOf([what, file]: readonly string[]): string {
  if (what === 'laos' && file) return file
  const found = what === 'laos' ? '' : (what ?? '')
  throw new Failure({
    th: `พบ “${found}” ที่รับได้คือ hub import laos FILE`,
    en: `found “${found}”, accepted is hub import laos FILE`,
  })
}

async function runImport(input: CommandInput): Promise<number> {
  const { words, flags, values } = input
  const file = fileOf(words)
  const writer = writerOf(values.report)
  const report = await importLaos({
    pools: await openOwnerPools(input, 'hub import'),
    file,
    dryRun: flags.has('dry-run'),
    replaceDemo: flags.has('replace-demo'),
    closeMany: flags.has('close-many'),
    onProgress: importProgress(process.stderr),
    onFinding: (finding) => writer.finding(finding),
  })
  writer.end(report)
  return report.outcome === 'REFUSED' || report.errors > 0 ? 1 : 0
}

export const command: Command = {
  name: 'import',
  usage: ['import laos FILE [--dry-run] [--replace-demo] [--close-many] [--report text|json]'],
  about: {
    th: 'นำเข้าทะเบียน อปท. ของกรมส่งเสริมการปกครองท้องถิ่น (CSV) ทั้งหมดหรือไม่เลย',
    en: 'imports the register of LAOs as the Department of Local Administration publishes it (CSV), all or nothing',
  },
  options: [
    { name: 'dry-run', about: { th: 'ตรวจสอบเท่านั้น ไม่เปลี่ยนข้อมูล', en: 'checks everything and changes nothing' } },
    { name: 'replace-demo', about: { th: 'ลบข้อมูลตัวอย่างก่อน', en: 'removes the demo nation first' } },
    {
      name: 'close-many',
      about: {
        th: 'ยอมปิด อปท. ที่ไม่อยู่ในแฟ้ม แม้มีจำนวนมาก',
        en: 'closes LAOs that are not in the file, even when they are many',
      },
    },
    {
      name: 'report',
      value: 'text|json',
      about: { th: 'รูปแบบรายงานผล', en: 'how the findings are told' },
    },
  ],
  words: 2,
  run: runImport,
}
