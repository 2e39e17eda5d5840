/** The header of a published register: its thirteen columns, spelt as they are there. */
export const PUBLISHED_HEADER = [
  'จังหวัด',
  'อำเภอ',
  'ตำบล',
  'รหัส อปท.',
  'ประเภท อปท.',
  'อปท.',
  'ที่ตั้งสำนักงานเลขที่',
  'หมู่ที่',
  'รหัสไปรษณีย์',
  'ขนาดพื้นที่',
  'LAT',
  'LONG',
  'เว็ปไซต์ของอปท',
] as const

/** One row to generate; what is left out is that of {@link SAMPLE}. */
export interface GeneratedRow {
  readonly province: string
  readonly district: string
  readonly tambon: string
  readonly code: string
  readonly type: string
  readonly name: string
  readonly address: string
  readonly area: string
  readonly latitude: string
  readonly longitude: string
}

/** A row without fault, of an LAO that does not exist. */
export const SAMPLE: GeneratedRow = {
  province: 'แพร่',
  district: 'สูงเม่น',
  tambon: 'ทุ่งสมมุติ',
  code: '6540501',
  type: 'อบต.',
  name: 'ทุ่งสมมุติ',
  address: '',
  area: '25.5',
  latitude: '18.05',
  longitude: '100.12',
}

/** How a generated file is written. */
export interface GeneratedForm {
  readonly byteOrderMark?: boolean
  readonly newline?: '\n' | '\r\n'
}

/** The fields of a row in the order of the published columns. */
export function generatedFields(row: Partial<GeneratedRow>): string[] {
  const { province, district, tambon, code, type, name, address, area, latitude, longitude } = { ...SAMPLE, ...row }
  return [province, district, tambon, code, type, name, address, '1', '54130', area, latitude, longitude, '']
}

/** The text of a register in the published form, for tests and trials. */
export function generatedRegister(
  rows: readonly Partial<GeneratedRow>[],
  { byteOrderMark = true, newline = '\r\n' }: GeneratedForm = {},
): string {
  const lines = [PUBLISHED_HEADER, ...rows.map(generatedFields)].map((fields) => fields.map(quoted).join(','))
  return `${byteOrderMark ? '\ufeff' : ''}${lines.join(newline)}${newline}`
}

const quoted = (field: string): string => (/[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)
