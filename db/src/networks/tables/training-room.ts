import { boolean, index, text, uuid } from 'drizzle-orm/pg-core'
import { publishedOfArea } from '../../policies.ts'
import { networks } from '../schema.ts'
import { keepsPeople } from '../training-policies.ts'
import { province } from './place.ts'
import { training } from './training.ts'

/** A room from which a province takes part in a training; the province is the room's, whoever owns the training. */
export const trainingRoom = networks.table(
  'training_room',
  {
    id: uuid().primaryKey().defaultRandom(),
    trainingId: uuid('training_id')
      .notNull()
      .references(() => training.id, { onDelete: 'cascade' }),
    provinceCode: text('province_code')
      .notNull()
      .references(() => province.code),
    placeTh: text('place_th'),
    demo: boolean().notNull().default(false),
  },
  (table) => [
    index('training_room_by_training').on(table.trainingId, table.provinceCode),
    index('training_room_by_province').on(table.provinceCode),
    ...publishedOfArea('networks', { provided: keepsPeople }),
  ],
)
