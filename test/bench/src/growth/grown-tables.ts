/**
 * The tables that grow with the years: centres and their committees, reports and what became of them, trainings and who took
 * part. LAOs, networks, measures and activities stay as they are. So does what is only read with the one record it hangs on
 * (what a report says, a centre's channels, names of people): an index finds it however much there is, and it is half of
 * all bytes.
 */
export const grownTables = [
  'networks.participant',
  'networks.test_score',
  'networks.training_reach',
  'reporting.report_transition',
  'centres.committee_member',
  'centres.centre',
  'centres.centre_suspension',
  'centres.committee_body',
  'reporting.centre',
  'reporting.centre_report',
  'reporting.centre_open_interval',
  'reporting.round_extension',
  'reporting.report_revision',
  'reporting.report_obstacle',
  'networks.training',
  'networks.training_room',
  'networks.training_group',
  'networks.training_origin',
  'networks.reported_participants',
] as const

/** A table that grows. */
export type GrownTable = (typeof grownTables)[number]
