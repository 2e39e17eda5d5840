import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  boolean,
  check,
  foreignKey,
  index,
  integer,
  numeric,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { oneOf } from '../../one-of.ts'
import { byProvince } from '../../ownership.ts'
import { area, personal, publishedOfArea } from '../../policies.ts'
import { networks } from '../schema.ts'
import { keepsPeople, keepsTraining } from '../training-policies.ts'
import { participantCategories, testKinds } from '../values.ts'
import { lao, province } from './place.ts'
import { training } from './training.ts'

/** Someone put down for a training. Who it is stands in `participant_person`; the province is the participant's own. */
export const participant = networks.table(
  'participant',
  {
    id: uuid().primaryKey().defaultRandom(),
    trainingId: uuid('training_id')
      .notNull()
      .references(() => training.id, { onDelete: 'cascade' }),
    category: text({ enum: participantCategories }).notNull(),
    /** Null for people of central agencies. */
    provinceCode: text('province_code').references(() => province.code),
    districtCode: text('district_code'),
    laoCode: text('lao_code').references(() => lao.code),
    attended: boolean().notNull().default(false),
    isCoreTrainer: boolean('is_core_trainer').notNull().default(false),
    positionTh: text('position_th'),
    version: integer().notNull().default(1),
    demo: boolean().notNull().default(false),
  },
  (table) => [
    oneOf('participant_category', table.category, participantCategories),
    check(
      'participant_province',
      sql`${table.provinceCode} is not null or (${table.category} in ('ONDC_OFFICIAL', 'OTHER') and ${table.districtCode} is null and ${table.laoCode} is null)`,
    ),
    check('participant_district', sql`left(${table.districtCode}, 2) = ${table.provinceCode}`),
    byProvince.ownedKey('participant_of_province', table.id, table),
    unique('participant_of_lao').on(table.id, table.laoCode),
    index('participant_by_training').on(table.trainingId),
    index('participant_by_province').on(table.provinceCode),
    index('participant_by_lao').on(table.laoCode),
    ...area('networks', { lao: 'lao_code' }, { provided: keepsPeople }),
  ],
)

/** Who a participant is: personal data. */
export const participantPerson = networks.table(
  'participant_person',
  {
    participantId: uuid('participant_id')
      .primaryKey()
      .references(() => participant.id, { onDelete: 'cascade' }),
    provinceCode: text('province_code'),
    laoCode: text('lao_code'),
    name: text().notNull(),
    phone: text(),
    lineId: text('line_id'),
    demo: boolean().notNull().default(false),
  },
  (table) => [
    byProvince.ownedReference(
      'participant_person_of_province',
      [table.participantId, table],
      [participant.id, participant],
    ),
    ofSameLao('participant_person_of_lao', table),
    ...personal('networks', { lao: 'lao_code' }, {}),
  ],
)

/** A participant's result in the test before a training or the one after it. */
export const testScore = networks.table(
  'test_score',
  {
    participantId: uuid('participant_id')
      .notNull()
      .references(() => participant.id, { onDelete: 'cascade' }),
    kind: text({ enum: testKinds }).notNull(),
    /** As the participant's. */
    provinceCode: text('province_code'),
    laoCode: text('lao_code'),
    /** Points reached, of `max_score`. */
    score: numeric({ precision: 6, scale: 2, mode: 'number' }).notNull(),
    maxScore: numeric('max_score', { precision: 6, scale: 2, mode: 'number' }).notNull(),
    demo: boolean().notNull().default(false),
  },
  (table) => [
    primaryKey({ columns: [table.participantId, table.kind] }),
    byProvince.ownedReference('test_score_of_province', [table.participantId, table], [participant.id, participant]),
    ofSameLao('test_score_of_lao', table),
    oneOf('test_score_kind', table.kind, testKinds),
    check('test_score_in_range', sql`${table.maxScore} > 0 and ${table.score} between 0 and ${table.maxScore}`),
    ...area('networks', { lao: 'lao_code' }, {}),
  ],
)

/**
 * What a document says of the number of people at a training. The rows of a training add up: each is of people that
 * no other row counts. A null category or province is one the document does not give.
 */
export const reportedParticipants = networks.table(
  'reported_participants',
  {
    id: uuid().primaryKey().defaultRandom(),
    trainingId: uuid('training_id')
      .notNull()
      .references(() => training.id, { onDelete: 'cascade' }),
    category: text({ enum: participantCategories }),
    provinceCode: text('province_code').references(() => province.code),
    participants: integer().notNull(),
    /** LAOs they come from; null when the document does not say. */
    laos: integer(),
    sourceTh: text('source_th').notNull(),
    demo: boolean().notNull().default(false),
  },
  (table) => [
    oneOf('reported_participants_category', table.category, participantCategories),
    check('reported_participants_count', sql`${table.participants} >= 0 and ${table.laos} >= 0`),
    index('reported_participants_by_training').on(table.trainingId),
    ...publishedOfArea('networks', { provided: keepsTraining }),
  ],
)

/** People of central agencies have no province, people of none LAO no LAO: each of the two is held to the participant's apart. */
function ofSameLao(name: string, table: { participantId: AnyPgColumn; laoCode: AnyPgColumn }) {
  return foreignKey({
    name,
    columns: [table.participantId, table.laoCode],
    foreignColumns: [participant.id, participant.laoCode],
  }).onDelete('cascade')
}
