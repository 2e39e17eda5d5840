import { createHash, randomBytes } from 'node:crypto'
import { addDays } from '@hub/schema/calendar/local-date'
import { InputChecks, invalid, notFound, Refused, readCode, type Verb, writers } from '@hub/server'
import type { CreateApiTokenInput } from '../generated/resolvers.ts'
import { insertApiToken, type NewApiToken, placeExists } from '../stores/api-token.ts'

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
export const createApiToken = ({
  hash,
  prefix,
}: {
  hash: string
  prefix: string
}): Verb<CreateApiTokenInput, { id: string }> => ({
  name: 'createApiToken',
  by: writers.administrators,
  async run({ sql, viewer, today }, input) {
    const name = checked(input, today)
    const { expiresOn } = input
    const provinceCode = readCode(input.provinceCode)
    const laoCode = readCode(input.laoCode)
    const [place] = await placeExists(sql, { province: provinceCode, lao: laoCode })
    if (!place?.found) throw new Refused(unknownPlace(provinceCode, laoCode))
    const role = input.role as NewApiToken['role']
    const createdBy = viewer.subject ?? viewer.role
    const token = { name, hash, prefix, role, provinceCode, laoCode, createdBy, expiresOn }
    const [made] = await insertApiToken(sql, token)
    return { id: made?.id ?? '' }
  },
})

/** The token's name, when all of the input is acceptable. */
function checked(input: CreateApiTokenInput, today: string): string {
  const checks = new InputChecks()
  const name = checks.text(['input', 'name'], input.name, { min: 3, max: 100 })
  if (input.role === 'PUBLIC' || input.role === 'ONDC_ADMIN') checks.add(invalid(['input', 'role'], input.role, roles))
  if ((input.role === 'PROVINCIAL_OFFICE') !== Boolean(input.provinceCode))
    checks.add(invalid(['input', 'provinceCode'], input.provinceCode, provinceOfOffice))
  if ((input.role === 'LAO_OFFICER') !== Boolean(input.laoCode))
    checks.add(invalid(['input', 'laoCode'], input.laoCode, laoOfOfficer))
  const notAfter = addDays(today, longestDays)
  checks.day(['input', 'expiresOn'], input.expiresOn, { notBefore: today, notAfter })
  checks.settle()
  return name
}

const rolesOfTokens = 'PROVINCIAL_OFFICE, LAO_OFFICER, ONDC_ANALYST'
const roles = { th: rolesOfTokens, en: rolesOfTokens }
const provinceOfOffice = {
  th: 'รหัสจังหวัด เฉพาะกับ PROVINCIAL_OFFICE',
  en: 'a province code, with PROVINCIAL_OFFICE and only then',
}
const laoOfOfficer = {
  th: 'รหัส อปท. เฉพาะกับ LAO_OFFICER',
  en: 'an LAO code, with LAO_OFFICER and only then',
}

const unknownPlace = (province: string | null, lao: string | null) =>
  province
    ? notFound(['input', 'provinceCode'], province, { th: 'จังหวัด', en: 'province' })
    : notFound(['input', 'laoCode'], lao, { th: ' อปท.', en: 'LAO' })
