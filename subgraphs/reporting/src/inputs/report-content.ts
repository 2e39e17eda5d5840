import { alreadyExists, type InputChecks, type InputPath, invalid, readRows } from '@hub/server'
import type { ReportCountInput, ReportObstacleInput, ReportSectionInput } from '../generated/resolvers.ts'
import { countLimits } from '../rules/count-limits.ts'
import { type ContentChanges, obstacleField, type ReportField, reportRows } from '../rules/report-content.ts'

const LONGEST_SECTION = 20_000
const LONGEST_OBSTACLE = 5_000

/** The parts of an input that say what changes in a report. */
export interface ContentInput {
  sections?: readonly ReportSectionInput[] | null
  counts?: readonly ReportCountInput[] | null
  obstacles?: readonly ReportObstacleInput[] | null
}

/** A change of a field and the part of the input that asks for it. */
interface Wanted {
  field: ReportField
  value: string | number | null
  path: InputPath
}

/** What shall change in a report, and where the input says so. */
export interface WantedChanges {
  changes: ContentChanges
  paths: ReadonlyMap<ReportField, InputPath>
}

/** Reads what shall change in a report, given the numbers of the classes of obstacles; a field named twice is a fault. */
export function readContentChanges(
  checks: InputChecks,
  { sections, counts, obstacles }: ContentInput,
  classes: readonly number[],
): WantedChanges {
  const wanted = [
    ...readRows(checks, ['input', 'sections'], sections, reportRows).map((section, row) =>
      readSection(checks, section, row),
    ),
    ...readRows(checks, ['input', 'counts'], counts, reportRows).map((count, row) => readCount(checks, count, row)),
    ...readRows(checks, ['input', 'obstacles'], obstacles, reportRows).map((obstacle, row) =>
      readObstacle(checks, obstacle, row, classes),
    ),
  ]
  const changes = new Map<ReportField, string | number | null>()
  const paths = new Map<ReportField, InputPath>()
  for (const { field, value, path } of wanted) {
    if (changes.has(field)) checks.add(namedTwice(path, field))
    changes.set(field, value)
    paths.set(field, path)
  }
  return { changes, paths }
}

function readSection(checks: InputChecks, { kind, text }: ReportSectionInput, row: number): Wanted {
  const path = ['input', 'sections', row, 'text']
  return { field: kind, value: checks.optionalProse(path, text, { max: LONGEST_SECTION }), path }
}

function readCount(checks: InputChecks, { indicator, value = null }: ReportCountInput, row: number): Wanted {
  const path = ['input', 'counts', row, 'value']
  return { field: indicator, value: checks.number(path, value, { min: 0, max: countLimits[indicator] }), path }
}

function readObstacle(
  checks: InputChecks,
  obstacle: ReportObstacleInput,
  row: number,
  classes: readonly number[],
): Wanted {
  const path = ['input', 'obstacles', row, 'class']
  if (!classes.includes(obstacle.class)) checks.add(invalid(path, obstacle.class, oneOf(classes)))
  const text = checks.optionalProse(['input', 'obstacles', row, 'text'], obstacle.text, { max: LONGEST_OBSTACLE })
  return { field: obstacleField(obstacle.class), value: obstacle.isNamed === false ? null : (text ?? ''), path }
}

const oneOf = (classes: readonly number[]) => ({
  th: `ประเภทอุปสรรค ${classes.join(', ')}`,
  en: `a class of obstacles: ${classes.join(', ')}`,
})

const namedTwice = (path: InputPath, field: ReportField) =>
  alreadyExists(path, {
    th: `${field} อยู่ในแถวก่อนแล้ว ระบุได้แถวเดียว`,
    en: `${field} stands in an earlier row; name it in one row only`,
  })
