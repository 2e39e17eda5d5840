// Written by `npm run generate` from dashboard/documents; do not edit.

import type { TrustedDocument } from '../graph/trusted-document.ts'

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** How far a centre has come. It follows from dated facts. */
export type CentreStage =
  /** Its LAO, a holder of the good-governance award, is selected (คัดเลือกแล้ว). */
  | 'SELECTED'
  /** Its LAO has been to the workshop that explains centres (ชี้แจงแล้ว). */
  | 'ORIENTED'
  /** The LAO has announced it: it is open (จัดตั้งแล้ว). */
  | 'ESTABLISHED'
  /** Open, but not working for a time (หยุดดำเนินการชั่วคราว); it still counts as a centre. */
  | 'SUSPENDED'
  /** Closed (ยุบเลิก). */
  | 'CLOSED';

/** The kinds of channels. */
export type ChannelKind =
  /** Telephone of the office (โทรศัพท์). */
  | 'PHONE'
  /** Fax of the office (โทรสาร). */
  | 'FAX'
  /** A LINE group (ไลน์กลุ่ม). */
  | 'LINE_GROUP'
  /** A web page (เว็บไซต์). */
  | 'WEBSITE'
  /** A Facebook page (เฟซบุ๊ก). */
  | 'FACEBOOK'
  /** An electronic mail address (อีเมล). */
  | 'EMAIL'
  /** Anything else: a notice board, loudspeakers, a journal (อื่น ๆ). */
  | 'OTHER';

/** The roles on a body. */
export type CommitteeRole =
  /** Advisor (ที่ปรึกษา). */
  | 'ADVISOR'
  /** Chair (ประธาน). */
  | 'CHAIR'
  /** Vice chair (รองประธาน). */
  | 'VICE_CHAIR'
  /** Member (กรรมการ). */
  | 'MEMBER'
  /** Secretary (เลขานุการ). */
  | 'SECRETARY'
  /** Assistant secretary (ผู้ช่วยเลขานุการ). */
  | 'ASSISTANT_SECRETARY';

/** A half of the fiscal year. Every centre reports to ONDC once for each half. */
export type Half =
  /** 1 October to 31 March: round 1 (รอบที่ 1). */
  | 'FIRST'
  /** 1 April to 30 September: round 2 (รอบที่ 2). */
  | 'SECOND';

/** What a target or a published figure is about: the two products of ONDC's work manual (31 August 2562). */
export type Indicator =
  /** Participation promotion centres established in the areas of LAOs (ศูนย์ส่งเสริมการมีส่วนร่วมของประชาชน). */
  | 'CENTRES'
  /** People's decentralization networks run (เครือข่ายการกระจายอำนาจภาคประชาชน). */
  | 'NETWORKS';

/** Which LAOs. What is given must all hold; an empty list of codes or types holds for none. */
export type LaoFilter = {
  /** In these provinces, by code. */
  provinceCodes?: Array<string> | null | undefined;
  /** In this region, by code. */
  regionCode?: string | null | undefined;
  /** In these districts, by code. */
  districtCodes?: Array<string> | null | undefined;
  /** Of these kinds. */
  types?: Array<LaoType> | null | undefined;
  /** True: with an open centre today (established and not closed); false: without. */
  hasCentre?: boolean | null | undefined;
  /** With a centre at one of these stages today. */
  stages?: Array<CentreStage> | null | undefined;
  /** The name, in Thai or English, with or without the kind, contains this; capitals and small letters alike. */
  search?: string | null | undefined;
  /** Also those that no longer exist. */
  includeClosed?: boolean | null | undefined;
};

/** The order of LAOs. */
export type LaoOrder = {
  /** By what. */
  field: LaoOrderField;
  /** In which direction. */
  direction?: OrderDirection | null | undefined;
};

/** By what LAOs are ordered; equals go by code. */
export type LaoOrderField =
  /** By name, as a Thai dictionary orders. */
  | 'NAME'
  /** By code. */
  | 'CODE'
  /** By kind, in the order of `LaoType`. */
  | 'TYPE'
  /** By area; those whose area is not recorded come last either way. */
  | 'AREA';

/** A kind of local administrative organization (องค์กรปกครองส่วนท้องถิ่น, อปท.). */
export type LaoType =
  /** Provincial administrative organization (องค์การบริหารส่วนจังหวัด, อบจ.): one a province, none in Bangkok. */
  | 'PAO'
  /** City municipality (เทศบาลนคร, ทน.). */
  | 'CITY_MUNICIPALITY'
  /** Town municipality (เทศบาลเมือง, ทม.). */
  | 'TOWN_MUNICIPALITY'
  /** Subdistrict municipality (เทศบาลตำบล, ทต.). */
  | 'SUBDISTRICT_MUNICIPALITY'
  /** Subdistrict administrative organization (องค์การบริหารส่วนตำบล, อบต.). */
  | 'SAO'
  /** Bangkok Metropolitan Administration (กรุงเทพมหานคร, กทม.): the only one of its kind. */
  | 'BMA'
  /** City of Pattaya (เมืองพัทยา): the only one of its kind. */
  | 'PATTAYA';

/** The language in which a name or a text is wanted. */
export type Locale =
  /** Thai (ไทย). The language of the sources, and the default everywhere. */
  | 'TH'
  /** English. Where no English name is recorded, the Thai one is given. */
  | 'EN';

/** The direction of an order. */
export type OrderDirection =
  /** Smallest, earliest or first in the alphabet first (น้อยไปมาก). */
  | 'ASC'
  /** Largest, latest or last in the alphabet first (มากไปน้อย). */
  | 'DESC';

/** What kind of a figure a document prints. */
export type PublishedFigureKind =
  /** A result (ผลงาน) of a whole fiscal year. */
  | 'ACTUAL'
  /** A plan (เป้าหมาย) for a fiscal year. */
  | 'TARGET'
  /** What was counted as of a day (ข้อมูล ณ วันที่). */
  | 'COUNT';

/** Where a report stands (สถานะรายงาน). */
export type ReportState =
  /** The centre writes it (ร่าง); nobody else counts it. */
  | 'DRAFT'
  /** The centre has sent it (ส่งแล้ว). */
  | 'SUBMITTED'
  /** The provincial office or ONDC sent it back with remarks (ส่งกลับแก้ไข). It keeps the day of its first submission. */
  | 'RETURNED'
  /** The provincial office has endorsed it (จังหวัดเห็นชอบ). */
  | 'ENDORSED'
  /** ONDC has accepted it (สกถ. รับรายงาน); it is public. */
  | 'ACCEPTED'
  /** The centre took it back (ถอนรายงาน); the round is owed again. */
  | 'WITHDRAWN';

/** Whether a report came by its due date. */
export type ReportTimeliness =
  /** First submitted with content on or before the due date (ส่งทันกำหนด). */
  | 'ON_TIME'
  /** First submitted with content after the due date (ส่งล่าช้า). */
  | 'LATE'
  /** Not submitted with content yet. */
  | 'NOT_SUBMITTED';

/** Where a reporting round stands on a day. */
export type RoundStatus =
  /** Its half-year has not begun: nothing is owed. */
  | 'NOT_BEGUN'
  /** Its half-year runs: reports are pending, none is missing. */
  | 'RUNNING'
  /** Its half-year is over and its due date is not: reports come in. */
  | 'DUE'
  /** Its due date is over and late reports are still taken. */
  | 'LATE'
  /** It takes no more reports. */
  | 'CLOSED';

/** How a figure is counted. Only figures of the same basis may be compared. */
export type TargetBasis =
  /** A flow: what was added within the fiscal year (จำนวนที่เพิ่มขึ้นในปี). */
  | 'ADDED_IN_YEAR'
  /** A stock: what there was in total on the last day counted (จำนวนสะสม). */
  | 'TOTAL_BY_END';

/** How a target is doing. */
export type TargetPace =
  /** More than what the day asks for, rounded up. */
  | 'AHEAD'
  /** What the day asks for, give or take less than one. */
  | 'ON_TRACK'
  /** Less than what the day asks for, rounded down. */
  | 'BEHIND'
  /** The target is met: the year is over, or a total is there before its end. */
  | 'REACHED'
  /** The year is over and the target was not met. */
  | 'NOT_REACHED';

export type CentreQueryVariables = Exact<{
  laoCode: string;
}>;


export type CentreQuery = { centre: { id: string, name: string, stage: CentreStage | null, stageHistory: Array<{ stage: CentreStage, since: string, until: string | null, reason: string | null }>, announcement: { number: string | null, announcedOn: string, signatoryPosition: string | null, half: Half, fiscalYear: { year: number } } | null, office: { name: string, address: string | null } | null, channels: Array<{ kind: ChannelKind, value: string | null, administratorPosition: string | null }>, missions: Array<{ number: number, name: string }>, advisors: Array<{ position: string }>, operatingCommittee: { name: string, members: Array<{ role: CommitteeRole, position: string, ordinal: number }> } | null, subcommittees: Array<{ name: string, members: Array<{ role: CommitteeRole, position: string }> }>, reports: Array<{ id: string, state: ReportState, timeliness: ReportTimeliness, round: { year: number, half: Half } }> | null } | null };

export type NationYearsQueryVariables = Exact<{
  from: number;
  asOf?: string | null | undefined;
}>;


export type NationYearsQuery = { fiscalYears: Array<{ year: number, isRunning: boolean, centreFigures: { establishedInYear: number, totalByEnd: number } | null, networkFigures: { formedInYear: number, totalByEnd: number } | null, targets: Array<{ indicator: Indicator, basis: TargetBasis, value: number | null }> | null, publishedFigures: Array<{ id: string, indicator: Indicator, basis: TargetBasis, kind: PublishedFigureKind, value: number | null, asOf: string | null }> | null }> };

export type NationQueryVariables = Exact<{
  fiscalYear: number;
  asOf?: string | null | undefined;
  locale: Locale;
}>;


export type NationQuery = { fiscalYear: { year: number, startsOn: string, endsOn: string, isRunning: boolean, centreFigures: { asOf: string, establishedInYear: number, closedInYear: number, totalByEnd: number, coverage: { numerator: number, denominator: number, percentage: number | null } } | null, networkFigures: { asOf: string, formedInYear: number, totalByEnd: number, active: number } | null, trainingFigures: { asOf: string, held: number, participants: number, coreTrainers: number, provincesReached: number, pairedTests: { n: number | null, meanBefore: number | null, meanAfter: number | null, gain: number | null, normalisedGain: number | null, gainInterval: { low: number, high: number } | null } | null } | null, first: { asOf: string, expected: number, submitted: number, onTime: number, late: number, pending: number, missing: number, returned: number, empty: number, accepted: number, completeness: { numerator: number, denominator: number, percentage: number | null }, timeliness: { numerator: number, denominator: number, percentage: number | null } } | null, second: { asOf: string, expected: number, submitted: number, onTime: number, late: number, pending: number, missing: number, returned: number, empty: number, accepted: number, completeness: { numerator: number, denominator: number, percentage: number | null }, timeliness: { numerator: number, denominator: number, percentage: number | null } } | null, rounds: Array<{ half: Half, dueOn: string, status: RoundStatus }> | null, targets: Array<{ indicator: Indicator, basis: TargetBasis, value: number | null, source: { title: string, dated: string } | null, progress: { asOf: string, actual: number, expectedByNow: number | null, pace: TargetPace | null, rate: { percentage: number | null } } | null, comparisons: Array<{ comparable: boolean, reason: string | null, figure: { id: string } }> }> | null, publishedFigures: Array<{ id: string, indicator: Indicator, basis: TargetBasis, kind: PublishedFigureKind, value: number | null, unit: string, asOf: string | null, hubCount: number | null, locator: string, source: { title: string, publisher: string, dated: string } }> | null } | null };

export type RatesFragment = { asOf: string, expected: number, submitted: number, onTime: number, late: number, pending: number, missing: number, returned: number, empty: number, accepted: number, completeness: { numerator: number, denominator: number, percentage: number | null }, timeliness: { numerator: number, denominator: number, percentage: number | null } };

export type ProvinceQueryVariables = Exact<{
  code: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: LaoFilter | null | undefined;
  orderBy?: LaoOrder | null | undefined;
}>;


export type ProvinceQuery = { province: { code: string, name: string, laos: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ code: string, fullName: string, type: LaoType, centre: { id: string, stage: CentreStage | null, establishedOn: string | null, latestReport: { state: ReportState, round: { year: number, half: Half } } | null, owedReport: { owedSince: string | null, daysLate: number | null, round: { year: number, half: Half } } | null } | null }> } } | null };

export type ProvincesQueryVariables = Exact<{
  fiscalYear: number;
  half?: Half | null | undefined;
  asOf?: string | null | undefined;
  locale: Locale;
}>;


export type ProvincesQuery = { provinces: Array<{ code: string, isoCode: string, name: string, region: { code: string, name: string }, centreFigures: { establishedInYear: number, totalByEnd: number, laosWithoutCentre: number, laoCount: number, coverage: { percentage: number | null } } | null, networkFigures: { formedInYear: number, totalByEnd: number, active: number } | null, trainingFigures: { held: number, participants: number, pairedTests: { gain: number | null } | null } | null, reportingRates: { expected: number, submitted: number, onTime: number, missing: number, completeness: { percentage: number | null }, timeliness: { percentage: number | null } } | null }> };

export const CentreDocument: TrustedDocument<CentreQuery, CentreQueryVariables> = {
  name: 'Centre',
  file: 'centre.graphql',
  hash: '27e18f897a047e7b6f019c0cc99bfb85734bb8f9150eefd9e32e2fc7fa92bacd',
}

export const NationYearsDocument: TrustedDocument<NationYearsQuery, NationYearsQueryVariables> = {
  name: 'NationYears',
  file: 'nation-years.graphql',
  hash: '047b9327ef8f9037666beeb4ac6451c16a46cfb840d450efcc7ac9e491402f95',
}

export const NationDocument: TrustedDocument<NationQuery, NationQueryVariables> = {
  name: 'Nation',
  file: 'nation.graphql',
  hash: 'ed8accd0ec188e0c0a593a989988301509cf2347274e7bbe49ed3124b6a99f52',
}

export const ProvinceDocument: TrustedDocument<ProvinceQuery, ProvinceQueryVariables> = {
  name: 'Province',
  file: 'province.graphql',
  hash: '69194a7b91c599e517819284599b84d526559afc0fab5f7960812f19c3623d76',
}

export const ProvincesDocument: TrustedDocument<ProvincesQuery, ProvincesQueryVariables> = {
  name: 'Provinces',
  file: 'provinces.graphql',
  hash: '218439052e7f9e30c6e7e7bcb735b57b9a3a329610acad260f1871b4dd0bfc2f',
}

