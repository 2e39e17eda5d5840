import { target } from '../reporting/tables.ts'
import type { World } from './world.ts'

/** The documents set targets up to 2564. */
const FIRST_INVENTED_YEAR = 2565

/** Writes invented targets: what each year since is to add, a total for the running year, and one for Phrae. */
export function writeTargets({ load, id, year: running }: World): void {
  const add = (
    indicator: 'CENTRES' | 'NETWORKS',
    basis: 'ADDED_IN_YEAR' | 'TOTAL_BY_END',
    area: string,
    fiscalYear: number,
    value: number,
  ): void => {
    load.add(target, {
      id: id('target', indicator, basis, area, fiscalYear),
      indicator,
      basis,
      area,
      fiscalYear,
      value,
      demo: true,
    })
  }
  for (let year = FIRST_INVENTED_YEAR; year <= running; year++) {
    add('CENTRES', 'ADDED_IN_YEAR', 'TH', year, 10)
    add('NETWORKS', 'ADDED_IN_YEAR', 'TH', year, 1)
  }
  add('CENTRES', 'TOTAL_BY_END', 'TH', running, 120)
  add('CENTRES', 'ADDED_IN_YEAR', '54', running, 1)
}
