import { normaliseThai } from '@hub/schema/calendar/thai-text'

/** The provinces a register may name: their codes by name, and their names by code. */
export interface Provinces {
  readonly codeByName: ReadonlyMap<string, string>
  readonly nameByCode: ReadonlyMap<string, string>
}

/** Provinces to look up by name, in one Unicode form. */
export function provincesOf(rows: readonly { code: string; nameTh: string }[]): Provinces {
  const named = rows.map(({ code, nameTh }) => [normaliseThai(nameTh), code] as const)
  return {
    codeByName: new Map(named),
    nameByCode: new Map(named.map(([name, code]) => [code, name])),
  }
}

/** A written province name, without the word for province before it. */
export const bareProvince = (written: string): string => normaliseThai(written).replace(/^(จังหวัด|จ\.) ?/, '')
