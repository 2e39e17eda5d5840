import { sql } from 'drizzle-orm'
import { boolean, check, integer, text } from 'drizzle-orm/pg-core'
import { published } from '../../policies.ts'
import { centres } from '../schema.ts'

const numbered = () => ({
  number: integer().primaryKey(),
  nameTh: text('name_th').notNull(),
  nameEn: text('name_en').notNull(),
  demo: boolean().notNull().default(false),
})

/** A mission of the centres (ภารกิจ): each activity serves one. */
export const mission = centres.table(
  'mission',
  { ...numbered(), inGuideline: boolean('in_guideline').notNull() },
  (table) => [check('mission_number', sql`${table.number} between 1 and 9`), ...published('centres')],
)

/** An objective of the centres (วัตถุประสงค์). */
export const centreObjective = centres.table('centre_objective', numbered(), () => published('centres'))

/** A power and duty of the centres (อำนาจหน้าที่). */
export const centreDuty = centres.table('centre_duty', numbered(), () => published('centres'))

/** A step of ONDC's process of establishing centres. */
export const establishmentStep = centres.table('establishment_step', numbered(), (table) => [
  check('establishment_step_number', sql`${table.number} between 1 and 6`),
  ...published('centres'),
])
