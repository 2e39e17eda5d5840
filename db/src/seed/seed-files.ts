import type { SubgraphName } from '../policies.ts'

/** A file of `db/seed` and the table its rows go into. */
export interface SeedFile {
  subgraph: SubgraphName
  table: string
  /** Below `db/seed`, without `.csv`. A table takes the columns that it has. */
  file: string
  /**
   * How later starts treat the rows. `REFERENCE` rows belong to the project: they are brought to what the file says.
   * `RECORD` rows belong to the hub's users once they are there: a missing one is added, none is changed.
   */
  kind: 'REFERENCE' | 'RECORD'
  /** The column that names the record a row is part of: rows of a record that was there before are left out. */
  partOf?: { table: string; column: string }
  /** The columns by which a missing row is told, where that is not the key: a user may have set the same target. */
  identity?: readonly string[]
}

const reference = (subgraph: SubgraphName, table: string, file = `${subgraph}/${table}`): SeedFile => ({
  subgraph,
  table,
  file,
  kind: 'REFERENCE',
})

const record = (subgraph: SubgraphName, table: string, file = `${subgraph}/${table}`): SeedFile => ({
  subgraph,
  table,
  file,
  kind: 'RECORD',
})

const part = (subgraph: SubgraphName, table: string, of: string, column: string): SeedFile => ({
  ...record(subgraph, table),
  partOf: { table: of, column },
})

/** All seed files, in the order in which they are written, parts after all others: what others refer to comes first. */
export const seedFiles: readonly SeedFile[] = [
  reference('centres', 'region'),
  reference('centres', 'cluster'),
  reference('centres', 'province'),
  reference('centres', 'official_lao_count'),
  reference('centres', 'mission'),
  reference('centres', 'centre_objective'),
  reference('centres', 'centre_duty'),
  reference('centres', 'establishment_step'),
  record('centres', 'district'),
  record('centres', 'lao'),
  part('centres', 'lao_version', 'lao', 'lao_code'),
  record('centres', 'centre'),
  part('centres', 'centre_announcement', 'centre', 'centre_id'),
  part('centres', 'centre_mission', 'centre', 'centre_id'),
  part('centres', 'centre_office', 'centre', 'centre_id'),
  part('centres', 'centre_channel', 'centre', 'centre_id'),
  part('centres', 'committee_body', 'centre', 'centre_id'),
  part('centres', 'committee_member', 'centre', 'centre_id'),
  reference('networks', 'province', 'centres/province'),
  record('networks', 'lao', 'centres/lao'),
  record('networks', 'training_series'),
  part('networks', 'training_series_objective', 'training_series', 'series_id'),
  part('networks', 'training_series_seat', 'training_series', 'series_id'),
  record('networks', 'training'),
  part('networks', 'training_session', 'training', 'training_id'),
  part('networks', 'training_room', 'training', 'training_id'),
  part('networks', 'training_letter', 'training', 'training_id'),
  part('networks', 'reported_participants', 'training', 'training_id'),
  reference('reporting', 'province', 'centres/province'),
  record('reporting', 'lao', 'centres/lao'),
  record('reporting', 'centre', 'centres/centre'),
  part('reporting', 'centre_open_interval', 'centre', 'centre_id'),
  reference('reporting', 'source'),
  reference('reporting', 'obstacle_class'),
  reference('reporting', 'work_standard'),
  reference('reporting', 'published_figure'),
  { ...record('reporting', 'target'), identity: ['area', 'fiscal_year', 'indicator', 'basis'] },
  record('reporting', 'participation_measure'),
  part('reporting', 'measure_step', 'participation_measure', 'measure_id'),
  part('reporting', 'measure_channel', 'participation_measure', 'measure_id'),
  part('reporting', 'measure_approval', 'participation_measure', 'measure_id'),
]
