import { writeFileSync } from 'node:fs'
import type { Sql } from '@hub/db/connect'
import { COLUMNS } from '@hub/db/import/laos/columns'
import { writtenKind } from '@hub/db/import/laos/lao-kind'

/** What the register says of an LAO. */
interface Row {
  type: string
  fields: (string | null)[]
}

/**
 * Writes the register of all LAOs a hub has, in the published form, with every area another than the hub's: an import of it
 * changes each of them.
 */
export async function writeRegister(sql: Sql, file: string): Promise<void> {
  const { province, district, code, type, name, area, latitude, longitude } = COLUMNS
  const rows = await sql<Row[]>`
    select l.type, array[p.name_th, coalesce(d.name_th, ''), l.code, '', l.name_th, (coalesce(l.area_km2, 20) + 1)::text, '', ''] as fields
    from centres.lao l
    join centres.province p on p.code = l.province_code
    left join centres.district d on d.code = l.district_code
    where l.type <> 'BMA' and l.closed_on is null
    order by l.code`
  const header = [province, district, code, type, name, area, latitude, longitude]
  const lines = rows.map(({ type, fields }) => fields.with(3, writtenKind(type)))
  writeFileSync(file, `${[header, ...lines].map((fields) => fields.join(',')).join('\r\n')}\r\n`)
}
