import { trustedDocumentsFile } from '@hub/schema/trusted-documents'
import { choice, type Setting, text, wholeNumber } from './setting.ts'

const limit = (name: string, th: string, en: string, to: number): Setting<number> =>
  wholeNumber({ name, about: { th, en } }, { from: 1, to })

/** What one client may ask; when not set, the gateway's own limits hold. */
export const limits = {
  rateOfToken: limit(
    'RATE_LIMIT_TOKEN',
    'คำขอต่อนาทีของผู้ลงชื่อเข้าใช้หนึ่งราย',
    'requests a minute of one signed-in viewer',
    1_000_000,
  ),
  rateOfAddress: limit('RATE_LIMIT_ADDRESS', 'คำขอต่อนาทีของที่อยู่หนึ่งแห่ง', 'requests a minute of one address', 1_000_000),
  operationTimeout: limit('OPERATION_TIMEOUT', 'มิลลิวินาทีที่คำถามหนึ่งใช้ได้', 'milliseconds one operation may take', 600_000),
  maxCost: limit('MAX_COST', 'ฟิลด์ที่คำถามหนึ่งขอได้โดยประมาณ', 'estimated fields one operation may ask for', 100_000_000),
  maxDepth: limit('MAX_DEPTH', 'จำนวนชั้นของคำถามหนึ่ง', 'levels of one operation', 100),
  trustedDocuments: text(
    {
      name: 'TRUSTED_DOCUMENTS',
      about: {
        th: 'แฟ้ม JSON ของคำถามที่ลงทะเบียนไว้ (SHA-256 และข้อความ) ไม่กำหนดคือของแดชบอร์ด',
        en: "JSON file of the documents registered at build, SHA-256 to text; the dashboard's when not set",
      },
    },
    trustedDocumentsFile,
  ),
  trustedDocumentsOnly: choice(
    {
      name: 'TRUSTED_DOCUMENTS_ONLY',
      about: { th: 'รับเฉพาะคำถามที่ลงทะเบียนไว้', en: 'run only documents registered at build' },
    },
    ['on', 'off'],
    'off',
  ),
}
