import { createHash, randomBytes } from 'node:crypto'
import { addDays } from '@hub/schema/calendar/local-date'
import { type Change, type KeyedInput, type Refusal, Refused } from '@hub/server'
import { insertApiToken, type NewApiToken, placeExists } from '../stores/api-token.ts'

export interface CreateApiTokenInput extends KeyedInput {
  name: string
  role: string
  provinceCode?: string | null
  laoCode?: string | null
  expiresOn: string
}

const longestDays = 366

/** By which a token is told from a JWT; secret scanners look for such prefixes. */
const tokenPrefix = 'hub_'

/** SHA-256 of a token, hexadecimal. */
const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')

/** A new token and the record that opens to it. The token itself is nowhere kept. */
export function newToken(): { token: string; hash: string; prefix: string } {
  const token = `${tokenPrefix}${randomBytes(32).toString('base64url')}`
  return { token, hash: hashOf(token), prefix: token.slice(0, tokenPrefix.length + 6) }
}

/** Records a token, given its hash: what a repeated request must not give again never enters the stored result. */
export const createApiToken =
  ({ hash, prefix }: { hash: string; prefix: string }) =>
  async ({ sql, viewer, today }: Change, input: CreateApiTokenInput): Promise<{ id: string }> => {
    const refusals = faultsOf(input, today)
    if (refusals.length > 0) throw new Refused(...refusals)
    const { provinceCode = null, laoCode = null, expiresOn } = input
    const [place] = await placeExists(sql, { province: provinceCode, lao: laoCode })
    if (!place?.found)
      throw new Refused(unknownPlace(provinceCode ? 'provinceCode' : 'laoCode', provinceCode ?? laoCode))
    const role = input.role as NewApiToken['role']
    const createdBy = viewer.subject ?? viewer.role
    const [made] = await insertApiToken(sql, {
      name: input.name.trim(),
      hash,
      prefix,
      role,
      provinceCode,
      laoCode,
      createdBy,
      expiresOn,
    })
    return { id: made?.id ?? '' }
  }

function faultsOf(input: CreateApiTokenInput, today: string): Refusal[] {
  const faults: Refusal[] = []
  const length = input.name.trim().length
  if (length < 3 || length > 100) faults.push(invalid('name', input.name, '3 ถึง 100 ตัวอักษร', '3 to 100 characters'))
  if (input.role === 'PUBLIC' || input.role === 'ONDC_ADMIN')
    faults.push(
      invalid(
        'role',
        input.role,
        'PROVINCIAL_OFFICE, LAO_OFFICER, ONDC_ANALYST',
        'PROVINCIAL_OFFICE, LAO_OFFICER, ONDC_ANALYST',
      ),
    )
  if ((input.role === 'PROVINCIAL_OFFICE') !== Boolean(input.provinceCode))
    faults.push(
      invalid(
        'provinceCode',
        input.provinceCode,
        'รหัสจังหวัด เฉพาะกับ PROVINCIAL_OFFICE',
        'a province code, with PROVINCIAL_OFFICE and only then',
      ),
    )
  if ((input.role === 'LAO_OFFICER') !== Boolean(input.laoCode))
    faults.push(
      invalid('laoCode', input.laoCode, 'รหัส อปท. เฉพาะกับ LAO_OFFICER', 'an LAO code, with LAO_OFFICER and only then'),
    )
  const last = addDays(today, longestDays)
  if (input.expiresOn < today || input.expiresOn > last)
    faults.push(invalid('expiresOn', input.expiresOn, `${today} ถึง ${last}`, `${today} to ${last}`))
  return faults
}

const invalid = (field: string, found: unknown, th: string, en: string): Refusal => ({
  code: 'INVALID',
  path: ['input', field],
  message: {
    th: `${field}: พบ ${JSON.stringify(found ?? null)}; ค่าที่รับได้: ${th}`,
    en: `${field}: found ${JSON.stringify(found ?? null)}; accepted: ${en}`,
  },
})

const unknownPlace = (field: string, found: string | null): Refusal => ({
  code: 'NOT_FOUND',
  path: ['input', field],
  message: { th: `${field}: ไม่มีรหัส ${found}`, en: `${field}: there is no ${found}` },
})
