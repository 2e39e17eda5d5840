import type { Transaction } from '../../connect.ts'

/** The schemas that keep a copy of each LAO's code, province, name and kind, since no join crosses schemas. */
const COPYING = ['networks', 'reporting'] as const

/** Brings the copies of the LAOs to what the centres' table says; a schema whose copy is already so is left alone. */
export async function refreshCopies(sql: Transaction): Promise<void> {
  for (const schema of COPYING) {
    const copy = sql`${sql(schema)}.lao`
    const different = sql`
      select code, province_code, name_th, type from centres.lao where not demo
      except select code, province_code, name_th, type from ${copy} where not demo`
    const [found] = await sql<{ any: boolean }[]>`select exists (${different}) as any`
    if (!found?.any) continue
    await sql`
      insert into ${copy} (code, province_code, name_th, type) ${different}
      on conflict (code) do update
      set (province_code, name_th, type, demo) = (excluded.province_code, excluded.name_th, excluded.type, false)`
  }
}
