/** How a network stands. */
export const networkStatuses = ['FORMING', 'ACTIVE', 'DORMANT', 'CLOSED'] as const

/** The parts of the people that a network's members stand for, in the order in which they are listed. */
export const networkMemberCategories = [
  'PEOPLE_SECTOR',
  'COMMUNITY_LEADER',
  'CIVIL_SOCIETY',
  'PRIVATE_SECTOR',
  'LAO_REPRESENTATIVE',
  'OTHER',
] as const

/** The registers that a network's advisors come from. */
export const networkAdvisorCategories = ['INSPECTOR_ADVISOR', 'GOVERNANCE_COMMITTEE', 'OTHER'] as const

/** How people meet at a training. */
export const trainingModes = ['ON_SITE', 'WEB_CONFERENCE'] as const

/** Whether a training was held. */
export const trainingStatuses = ['SCHEDULED', 'COMPLETED', 'CANCELLED'] as const

/** What a letter about a training is for. */
export const trainingLetterKinds = ['INVITATION', 'APPROVAL', 'REPORT', 'OTHER'] as const

/** Whom a participant of a training stands for, in the order in which they are listed. */
export const participantCategories = [
  'PROVINCIAL_LOCAL_ADMINISTRATION_OFFICER',
  'PROVINCIAL_OFFICE_OFFICIAL',
  'DISTRICT_OFFICE_OFFICIAL',
  'LAO_REPRESENTATIVE',
  'PEOPLE_REPRESENTATIVE',
  'LAO_EXECUTIVE',
  'LAO_STAFF',
  'ONDC_OFFICIAL',
  'OTHER',
] as const

/** The test before a training and the one after it. */
export const testKinds = ['PRE', 'POST'] as const

/** Steps of the process of running networks (ONDC's work manual of 31 August 2562). */
export const networkStepCount = 6
