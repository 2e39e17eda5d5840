import { reportIndicators, reportSectionKinds } from '../reporting/values.ts'
import type { Random } from './random.ts'
import { obstacleText, sectionText } from './report-texts.ts'

type SectionKind = (typeof reportSectionKinds)[number]
type Indicator = (typeof reportIndicators)[number]

/** What a revision of a report says. */
export interface ReportContent {
  sections: Map<SectionKind, string>
  counts: Map<Indicator, number>
  obstacles: Map<number, string | null>
}

/** What a half-year's counts lie between. */
const RANGES: Record<Indicator, readonly [number, number]> = {
  COMMITTEE_MEETINGS: [1, 4],
  HEARINGS_HELD: [1, 9],
  OPINIONS_HEARD: [12, 210],
  MEDIA_ISSUED: [2, 24],
  PARTNER_NETWORKS: [1, 12],
  INNOVATIONS: [0, 2],
  MOBILE_ACTIVITIES: [0, 6],
  PARTICIPANTS: [60, 900],
}

/** How often each class of obstacles is named. */
const OBSTACLE_CHANCES = [0.34, 0.18, 0.22, 0.12]

/** Headings that are sometimes left blank; the others never are. */
const OFTEN_BLANK: readonly SectionKind[] = ['IMPACTS', 'LESSONS', 'RECOMMENDATIONS', 'SUPPORT_NEEDED']

/** Invents a report. */
export function inventContent(random: Random): ReportContent {
  const content: ReportContent = { sections: new Map(), counts: new Map(), obstacles: new Map() }
  for (const kind of reportSectionKinds) {
    if (!OFTEN_BLANK.includes(kind) || random.chance(0.75)) content.sections.set(kind, sectionText(random, kind))
  }
  for (const indicator of reportIndicators) {
    const [least, most] = RANGES[indicator]
    if (random.chance(0.94)) content.counts.set(indicator, random.int(least, most))
  }
  OBSTACLE_CHANCES.forEach((chance, at) => {
    if (random.chance(chance)) content.obstacles.set(at + 1, random.chance(0.85) ? obstacleText(random, at + 1) : null)
  })
  return content
}

/** A field that is sent back: a section, or an indicator. */
export function fieldToReturn(random: Random, { sections, counts }: ReportContent): SectionKind | Indicator {
  return random.chance(0.6) ? random.pick([...sections.keys()]) : random.pick([...counts.keys(), 'OUTPUTS' as const])
}

/** The content after the field has been corrected. */
export function correct(random: Random, content: ReportContent, field: SectionKind | Indicator): ReportContent {
  const sections = new Map(content.sections)
  const counts = new Map(content.counts)
  for (const kind of reportSectionKinds) if (kind === field) sections.set(kind, sectionText(random, kind))
  for (const indicator of reportIndicators) {
    if (indicator === field) counts.set(indicator, (counts.get(indicator) ?? 0) + random.int(1, 3))
  }
  return { ...content, sections, counts }
}
