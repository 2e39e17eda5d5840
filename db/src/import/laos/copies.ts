import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Transaction } from '../../connect.ts'
import { copyLine } from '../../copy-text.ts'
import type { Transactions } from './transactions.ts'

/** The subgraphs that keep a copy of each LAO's code, province, name and kind, since no join crosses schemas. */
const COPYING = ['networks', 'reporting'] as const

export type CopyingSubgraph = (typeof COPYING)[number]

interface CopiedLao {
  code: string
  provinceCode: string
  nameTh: string
  type: string
}

/**
 * Brings the copies of the LAOs to what the centres' table says, in whatever database they are, and tells which were
 * not so before; those that were are not written.
 */
export async function refreshCopies(transactions: Transactions): Promise<CopyingSubgraph[]> {
  const laos = await transactions.centres<CopiedLao[]>`
    select code, province_code, name_th, type from centres.lao where not demo`
  const changed: CopyingSubgraph[] = []
  for (const subgraph of COPYING) {
    if (await refreshCopy(transactions[subgraph], subgraph, laos)) changed.push(subgraph)
  }
  return changed
}

async function refreshCopy(sql: Transaction, schema: CopyingSubgraph, laos: readonly CopiedLao[]): Promise<boolean> {
  const copy = sql`${sql(schema)}.lao`
  const current = sql`${sql(`current_lao_of_${schema}`)}`
  await sql`
    create temporary table ${current} on commit drop as
    select code, province_code, name_th, type from ${copy} with no data`
  const lines = laos.map((lao) => copyLine([lao.code, lao.provinceCode, lao.nameTh, lao.type]))
  await pipeline(Readable.from([Buffer.from(lines.join(''))]), await sql`copy ${current} from stdin`.writable())
  await sql`
    delete from ${current} using ${copy} as lao
    where lao.code = ${current}.code and not lao.demo
      and (lao.province_code, lao.name_th, lao.type) = (${current}.province_code, ${current}.name_th, ${current}.type)`
  const [left] = await sql<{ any: boolean }[]>`select exists (select from ${current}) as any`
  if (!left?.any) return false
  await sql`
    insert into ${copy} (code, province_code, name_th, type) select * from ${current}
    on conflict (code) do update
    set (province_code, name_th, type, demo) = (excluded.province_code, excluded.name_th, excluded.type, false)`
  return true
}
