import type { Sql } from '@hub/db/connect'
import type { Viewer } from '@hub/schema/viewer'
import { kindOf, type Owner } from './viewers.ts'

/** What the hub knows of a person: a name, a telephone number, a chat account; and whose person it is. */
export interface PersonalText {
  text: string
  owner: Owner
}

/** Everything that stands in a table of persons (`*_person`), whatever its columns are. */
export async function allPersonalTexts(sql: Sql): Promise<PersonalText[]> {
  const columns = await sql<{ tableName: string; columns: string[] }[]>`
    select table_schema || '.' || table_name as table_name, array_agg(column_name::text) as columns
    from information_schema.columns
    where table_name like '%\\_person' and data_type = 'text'
    group by table_schema, table_name order by 1`
  const texts: PersonalText[] = []
  for (const { tableName, columns: names } of columns) {
    const lao = names.includes('lao_code') ? sql`lao_code` : sql`null`
    for (const column of names.filter((name) => name !== 'province_code' && name !== 'lao_code'))
      for (const { text, province, laoCode } of await sql<
        { text: string; province: string | null; laoCode: string | null }[]
      >`
        select ${sql(column)} as text, province_code as province, ${lao} as lao_code
        from ${sql(tableName)} where ${sql(column)} is not null`)
        texts.push({ text, owner: { province, lao: laoCode } })
  }
  return texts
}

/** Those that a viewer must never be answered; invented names repeat, so those of persons the viewer may read are left out. */
export function forbiddenTexts(texts: readonly PersonalText[], viewer: Viewer): Set<string> {
  const mayRead = ({ owner }: PersonalText) =>
    ['office', 'officer', 'analystWithPurpose', 'administrator'].includes(kindOf(viewer, owner))
  const read = new Set(texts.filter(mayRead).map(({ text }) => text))
  return new Set(texts.map(({ text }) => text).filter((text) => !read.has(text)))
}

/** Which of the texts stand anywhere in the bodies of answers. All a body says stands in its JSON strings. */
export function foundIn(bodies: readonly string[], texts: ReadonlySet<string>): string[] {
  const strings = new Set(bodies.flatMap((body) => body.match(/"(?:[^"\\]|\\.)*"/g) ?? []))
  const said = [...strings].join('\n')
  return [...texts].filter((text) => said.includes(text))
}
