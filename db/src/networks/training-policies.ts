import { type SQL, sql } from 'drizzle-orm'
import { viewerProvince } from '../policies.ts'

// A training's rooms, participants and reported numbers name a province of their own, so that province does not say whose
// the training is: the training does.

/** An office keeps the people and rooms of its trainings, and its own province's in a web conference of the nation. */
export const keepsPeople: SQL = sql`exists (
  select from networks.training t where t.id = training_id
    and (t.province_code = ${viewerProvince} or (t.province_code is null and t.mode = 'WEB_CONFERENCE')))`

/** What a document says of a training is kept by those whose training it is. */
export const keepsTraining: SQL = sql`exists (
  select from networks.training t where t.id = training_id and t.province_code = ${viewerProvince})`
