// Written by `npm run generate` from dashboard/documents; do not edit.

import type { TrustedDocument } from '../graph/trusted-document.ts'

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Which report to accept. */
export type AcceptReportInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: string;
  /** The report's opaque key. */
  id: string;
  /** The version of the report that the viewer read. */
  expectedVersion: number;
  /** A remark that goes with it, in Thai, at most 2,000 characters; null for none. */
  message?: string | null | undefined;
  /** True to accept a report that the provincial office has not endorsed. */
  confirm?: boolean | null | undefined;
};

/** Which activities. What is given must all hold; an empty list of missions holds for none. */
export type ActivityFilter = {
  /** Held in this fiscal year (Buddhist era). */
  fiscalYear?: number | null | undefined;
  /** Held in this half of a fiscal year. */
  half?: Half | null | undefined;
  /** Serving these missions, by number. */
  missions?: Array<number> | null | undefined;
};

/** The order of activities. */
export type ActivityOrder = {
  /** By what. */
  field: ActivityOrderField;
  /** In which direction. */
  direction?: OrderDirection | null | undefined;
};

/** By what activities are ordered; equals go by key. */
export type ActivityOrderField =
  /** By the day they were held. */
  | 'HELD_ON'
  /** By how many took part; those that were not counted come last either way. */
  | 'ATTENDANCE';

/** Which centres. What is given must all hold; an empty list of codes, types or stages holds for none. */
export type CentreFilter = {
  /** In these provinces, by code. */
  provinceCodes?: Array<string> | null | undefined;
  /** In this region, by code. */
  regionCode?: string | null | undefined;
  /** Of LAOs in these districts, by code. */
  districtCodes?: Array<string> | null | undefined;
  /** Of LAOs of these kinds. */
  laoTypes?: Array<LaoType> | null | undefined;
  /** At one of these stages today, or at the end of the day `asOf`. */
  stages?: Array<CentreStage> | null | undefined;
  /** Established and not closed at the end of this day. */
  openOn?: string | null | undefined;
  /** Established in this fiscal year (Buddhist era). */
  establishedInYear?: number | null | undefined;
  /** Established at some time, and closed in this fiscal year (Buddhist era). */
  closedInYear?: number | null | undefined;
  /**
   * What was so at the end of this day, for `stages`, `establishedInYear` and `closedInYear`, as figures of that day count; null for
   * all that is recorded.
   */
  asOf?: string | null | undefined;
  /** The LAO's name, in Thai or English, with or without the kind, contains this; capitals and small letters alike. */
  search?: string | null | undefined;
};

/** The order of centres. */
export type CentreOrder = {
  /** By what. */
  field: CentreOrderField;
  /** In which direction. */
  direction?: OrderDirection | null | undefined;
};

/** By what centres are ordered; equals go by the LAO's code, then by key. */
export type CentreOrderField =
  /** By the LAO's name, as a Thai dictionary orders. */
  | 'LAO_NAME'
  /** By the LAO's code. */
  | 'LAO_CODE'
  /** By the day of establishment; those not established come last either way. */
  | 'ESTABLISHED_ON';

/** Which reports. What is given must all hold; an empty list of codes or states holds for none. */
export type CentreReportFilter = {
  /** In these provinces, by code. */
  provinceCodes?: Array<string> | null | undefined;
  /** In this region, by code. */
  regionCode?: string | null | undefined;
  /** Of this LAO, by code. */
  laoCode?: string | null | undefined;
  /** Of this centre, by its opaque key. */
  centreId?: string | null | undefined;
  /** Fiscal year, Buddhist. */
  fiscalYear?: number | null | undefined;
  /** Half of the fiscal year. */
  half?: Half | null | undefined;
  /** In one of these states. */
  states?: Array<ReportState> | null | undefined;
  /** In time, late, or not submitted. */
  timeliness?: ReportTimeliness | null | undefined;
};

/** How reports are ordered; ties go by LAO code. */
export type CentreReportOrder = {
  /** What to order by. */
  field: CentreReportOrderField;
  /** Which way. */
  direction?: OrderDirection | null | undefined;
};

/** What reports can be ordered by. */
export type CentreReportOrderField =
  /** When they were first submitted with content; those not submitted come last, whichever way. */
  | 'SUBMITTED_AT'
  /** The Thai name of the LAO, by the Thai alphabet. */
  | 'LAO_NAME'
  /** The day they are due. */
  | 'DUE_ON';

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

/** The kinds of bodies of a centre. */
export type CommitteeBodyKind =
  /** The advisors (ที่ปรึกษา). */
  | 'ADVISORS'
  /** The operating committee (คณะกรรมการดำเนินงาน). */
  | 'OPERATING_COMMITTEE'
  /** A subcommittee (คณะอนุกรรมการ). */
  | 'SUBCOMMITTEE'
  /** A working group (คณะทำงาน). */
  | 'WORKING_GROUP';

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

/** Which report to endorse. */
export type EndorseReportInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: string;
  /** The report's opaque key. */
  id: string;
  /** The version of the report that the viewer read. */
  expectedVersion: number;
  /** A remark that goes with it, in Thai, at most 2,000 characters; null for none. */
  message?: string | null | undefined;
};

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

/** A dimension of an LAO's anti-corruption plan (มิติของแผนปฏิบัติการป้องกันการทุจริต), by its number in the plan. */
export type ItaDimension =
  /** 1: a society that does not tolerate corruption (สังคมที่ไม่ทนต่อการทุจริต). */
  | 'INTOLERANT_SOCIETY'
  /** 2: administration that prevents corruption (การบริหารราชการเพื่อป้องกันการทุจริต). */
  | 'PREVENTIVE_ADMINISTRATION'
  /** 3: the people's role and participation (บทบาทและการมีส่วนร่วมของประชาชน). */
  | 'PARTICIPATION'
  /** 4: mechanisms to scrutinise the LAO (กลไกในการตรวจสอบ). */
  | 'SCRUTINY';

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

/** Kinds of channels of a measure. */
export type MeasureChannelKind =
  /** Notice board (ป้ายประกาศ). */
  | 'NOTICE_BOARD'
  /** Website (เว็บไซต์). */
  | 'WEBSITE'
  /** Social media (สื่อสังคมออนไลน์). */
  | 'SOCIAL_MEDIA'
  /** Journal (วารสาร). */
  | 'JOURNAL'
  /** Another channel. */
  | 'OTHER';

/** Where a participation measure stands. */
export type MeasureState =
  /** It is being written (ร่าง). */
  | 'DRAFT'
  /** It is on its way up for approval (เสนออนุมัติ). */
  | 'IN_APPROVAL'
  /** It has been announced (ประกาศแล้ว) and is public. */
  | 'ANNOUNCED';

/** The four steps by which an LAO lets people and stakeholders take part. */
export type MeasureStepKind =
  /** 1: analyse last year's results and suggestions, and whom they touch (วิเคราะห์). */
  | 'ANALYSE'
  /** 2: publish information through several channels (เผยแพร่). */
  | 'PUBLISH'
  /** 3: hear the opinions of people and stakeholders (รับฟัง). */
  | 'HEAR'
  /** 4: let them take part in planning and in the work (เปิดโอกาส). */
  | 'INVOLVE';

/** Which networks. What is given must all hold; an empty list of codes or statuses holds for none. */
export type NetworkFilter = {
  /** In these provinces, by code. */
  provinceCodes?: Array<string> | null | undefined;
  /** In this region, by code. */
  regionCode?: string | null | undefined;
  /** Standing in one of these ways today, or at the end of the day `asOf`. */
  statuses?: Array<NetworkStatus> | null | undefined;
  /** Set up in this fiscal year (Buddhist era). */
  formedInYear?: number | null | undefined;
  /** What was so at the end of this day, for `statuses` and `formedInYear`, as figures of that day count; null for all that is recorded. */
  asOf?: string | null | undefined;
  /** Set up and not closed at the end of this day. */
  openOn?: string | null | undefined;
  /** The name, in Thai or English, contains this; capitals and small letters alike. */
  search?: string | null | undefined;
};

/** The parts of the people that a network's members stand for. */
export type NetworkMemberCategory =
  /** The people's sector (ภาคประชาชน): citizens who stand for themselves or their community. */
  | 'PEOPLE_SECTOR'
  /** Headmen, subdistrict headmen and leaders of communities (ผู้นำชุมชน). */
  | 'COMMUNITY_LEADER'
  /** Associations, foundations and other organizations of civil society (ภาคประชาสังคม). */
  | 'CIVIL_SOCIETY'
  /** Businesses and their organizations (ภาคเอกชน). */
  | 'PRIVATE_SECTOR'
  /** People sent by an LAO (ผู้แทนองค์กรปกครองส่วนท้องถิ่น). */
  | 'LAO_REPRESENTATIVE'
  /** Anyone else (อื่น ๆ). */
  | 'OTHER';

/** The order of networks. */
export type NetworkOrder = {
  /** By what. */
  field: NetworkOrderField;
  /** In which direction. */
  direction?: OrderDirection | null | undefined;
};

/** By what networks are ordered; equals go by key. */
export type NetworkOrderField =
  /** By the Thai name, as a Thai dictionary orders. */
  | 'NAME'
  /** By the day they were set up; those not set up yet count as the latest. */
  | 'FORMED_ON';

/** How a network stands. */
export type NetworkStatus =
  /** On its way through the steps, not set up yet (กำลังจัดตั้ง). */
  | 'FORMING'
  /** Set up and working (ดำเนินงานอยู่). */
  | 'ACTIVE'
  /** Set up, but not working for a time (หยุดดำเนินงานชั่วคราว); it still counts as a network. */
  | 'DORMANT'
  /** Given up (ยุติ). */
  | 'CLOSED';

/** Which owed reports. What is given must all hold; an empty list of codes or statuses holds for none. */
export type ObligationFilter = {
  /** In these provinces, by code. On a province or a region, it narrows that. */
  provinceCodes?: Array<string> | null | undefined;
  /** In this region, by code. */
  regionCode?: string | null | undefined;
  /** Of this LAO, by code. */
  laoCode?: string | null | undefined;
  /** Fiscal year of the round, Buddhist. */
  fiscalYear?: number | null | undefined;
  /** Half of the fiscal year. */
  half?: Half | null | undefined;
  /** Only those not submitted although their due date is over: the same as the status MISSING. */
  overdueOnly?: boolean | null | undefined;
  /** In one of these statuses. */
  statuses?: Array<ObligationStatus> | null | undefined;
};

/** How owed reports are ordered; ties go by LAO code. */
export type ObligationOrder = {
  /** What to order by. */
  field: ObligationOrderField;
  /** Which way. */
  direction?: OrderDirection | null | undefined;
};

/** What owed reports can be ordered by. */
export type ObligationOrderField =
  /** The day they are due. */
  | 'DUE_ON'
  /** The Thai name of the LAO, by the Thai alphabet. */
  | 'LAO_NAME'
  /** Days late (`daysLate`); what is not yet due comes last in either direction. */
  | 'DAYS_LATE';

/** How an owed report stands. */
export type ObligationStatus =
  /** Not submitted, and its due date is not over (ยังไม่ถึงกำหนด). */
  | 'NOT_YET_DUE'
  /** Submitted with content on or before its due date (ส่งทันกำหนด). */
  | 'SUBMITTED_ON_TIME'
  /** Submitted with content after its due date (ส่งล่าช้า). */
  | 'SUBMITTED_LATE'
  /** Not submitted with content, and its due date is over (ค้างส่ง). */
  | 'MISSING';

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

/** Who moves a report. */
export type ReportActor =
  /** An officer of the centre's LAO (เจ้าหน้าที่ อปท.). */
  | 'LAO_OFFICER'
  /** The provincial office for Local Administration (สถจ.). */
  | 'PROVINCIAL_OFFICE'
  /** ONDC (สกถ.). */
  | 'ONDC_ADMIN';

/** What a check of a report does. */
export type ReportCheckSeverity =
  /** The report is refused until it is mended. */
  | 'ERROR'
  /** The report is taken when its sender confirms that it is right. */
  | 'WARNING';

/** A count of a report as it shall stand. */
export type ReportCountInput = {
  /** What is counted; each at most once. */
  indicator: ReportIndicator;
  /** How many in the half-year, from 0 up to what `COUNT_OUT_OF_RANGE` names; null takes the count out: no figure, not 0. */
  value?: number | null | undefined;
};

/** What a report counts. Each number is of the half-year reported on. */
export type ReportIndicator =
  /** Meetings of the centre's committee (ประชุมคณะกรรมการศูนย์ฯ). */
  | 'COMMITTEE_MEETINGS'
  /** Public hearings held (เวทีรับฟังความคิดเห็น). */
  | 'HEARINGS_HELD'
  /** Opinions and needs heard from people (ความคิดเห็นที่ได้รับ). */
  | 'OPINIONS_HEARD'
  /** Media issued (สื่อประชาสัมพันธ์). */
  | 'MEDIA_ISSUED'
  /** Partner networks worked with (ภาคีเครือข่าย). */
  | 'PARTNER_NETWORKS'
  /** Innovations in public service (นวัตกรรมบริการสาธารณะ). */
  | 'INNOVATIONS'
  /** Mobile activities (กิจกรรมเคลื่อนที่). */
  | 'MOBILE_ACTIVITIES'
  /** People who took part in the centre's activities (ผู้เข้าร่วมกิจกรรม); one person counts each time. */
  | 'PARTICIPANTS';

/** An obstacle of a report as it shall stand. */
export type ReportObstacleInput = {
  /** Number of its class, 1 to 4; each at most once. */
  class: number;
  /** Whether the report names the class; false takes it out. */
  isNamed?: boolean | null | undefined;
  /** What stands in the way, in Thai, at most 5,000 characters; null or blank when the class is only marked. */
  text?: string | null | undefined;
};

/** A section of a report as it shall stand. */
export type ReportSectionInput = {
  /** Which section; each at most once. */
  kind: ReportSectionKind;
  /** Its words, in Thai, at most 20,000 characters; null or blank takes the section out. */
  text?: string | null | undefined;
};

/** What a section of a report is about: the headings under which ONDC follows the centres every six months. */
export type ReportSectionKind =
  /** Outputs (ผลผลิต). */
  | 'OUTPUTS'
  /** Outcomes (ผลลัพธ์). */
  | 'OUTCOMES'
  /** Impacts in their several dimensions (ผลกระทบ). */
  | 'IMPACTS'
  /** Progress of the work (ความก้าวหน้า). */
  | 'PROGRESS'
  /** Problems (ปัญหา). Obstacles stand apart, by class. */
  | 'PROBLEMS'
  /** Lessons learned (บทเรียน). */
  | 'LESSONS'
  /** Recommendations (ข้อเสนอแนะ). */
  | 'RECOMMENDATIONS'
  /** How ONDC should support the centre next (แนวทางสนับสนุน). */
  | 'SUPPORT_NEEDED';

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

/** A field that is sent back. */
export type ReturnedFieldInput = {
  /** Name of a section, of an indicator or of an obstacle class: `OUTPUTS`, `HEARINGS_HELD`, `OBSTACLE_3`. Each at most once. */
  field: string;
  /** What is to be corrected, in Thai: 3 to 2,000 characters. */
  message: string;
};

/** Which report to send back, and why: a message, single fields, or both. */
export type ReturnReportInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: string;
  /** The report's opaque key. */
  id: string;
  /** The version of the report that the viewer read. */
  expectedVersion: number;
  /** What is to be corrected in the whole of it, in Thai: 3 to 2,000 characters; null when the fields say it. */
  message?: string | null | undefined;
  /** The only fields that the centre shall change, at most 100 rows; null or empty for all. */
  fields?: Array<ReturnedFieldInput> | null | undefined;
};

/** Why a revision of a report was written. */
export type RevisionCause =
  /** The first one. */
  | 'FIRST_DRAFT'
  /** The report was returned for correction. */
  | 'RETURNED'
  /** ONDC corrected it after it had been accepted. */
  | 'CORRECTION';

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

/** For which round, and what changes. */
export type SaveReportDraftInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: string;
  /** The centre's opaque key. */
  centreId: string;
  /** Fiscal year of the round, Buddhist. */
  fiscalYear: number;
  /** Half of the fiscal year. */
  half: Half;
  /** The version of the report that the viewer read; null to begin a report, and only then. */
  expectedVersion?: number | null | undefined;
  /** Sections that change; at most 100 rows, as in each of these lists. */
  sections?: Array<ReportSectionInput> | null | undefined;
  /** Counts that change. */
  counts?: Array<ReportCountInput> | null | undefined;
  /** Obstacles that change. */
  obstacles?: Array<ReportObstacleInput> | null | undefined;
};

/** Which report to send. */
export type SubmitReportInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: string;
  /** The report's opaque key. */
  id: string;
  /** The version of the report that the viewer read. */
  expectedVersion: number;
  /** True when what the warnings in `checks` say is right all the same. */
  confirm?: boolean | null | undefined;
};

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

/** Which trainings. What is given must all hold; an empty list of codes, modes or statuses holds for none. */
export type TrainingFilter = {
  /** That reached one of these provinces, by code: as its own, by a room, or by people who attended. */
  provinceCodes?: Array<string> | null | undefined;
  /** That reached a province of this region, by code. */
  regionCode?: string | null | undefined;
  /** That people of this LAO attended, by code. */
  laoCode?: string | null | undefined;
  /** That began in this fiscal year (Buddhist era). */
  fiscalYear?: number | null | undefined;
  /** That were over at the end of this day, as figures of that day count them; null for all. */
  endedBy?: string | null | undefined;
  /** Held in one of these ways. */
  modes?: Array<TrainingMode> | null | undefined;
  /** In one of these states. */
  statuses?: Array<TrainingStatus> | null | undefined;
  /** Of this series, by key. */
  seriesId?: string | null | undefined;
  /** The name, in Thai or English, contains this; capitals and small letters alike. */
  search?: string | null | undefined;
};

/** How people meet at a training. */
export type TrainingMode =
  /** In one place (ณ สถานที่). */
  | 'ON_SITE'
  /** By web conference (การประชุมทางไกล): every province in a room of its own. */
  | 'WEB_CONFERENCE';

/** The order of trainings. */
export type TrainingOrder = {
  /** By what. */
  field: TrainingOrderField;
  /** In which direction. */
  direction?: OrderDirection | null | undefined;
};

/** By what trainings are ordered; equals go by key. */
export type TrainingOrderField =
  /** By their first day. */
  | 'STARTS_ON'
  /** By the Thai name, as a Thai dictionary orders. */
  | 'NAME';

/** Whether a training was held. */
export type TrainingStatus =
  /** Planned (กำหนดจัด); figures do not count it yet. */
  | 'SCHEDULED'
  /** Held (จัดแล้ว). */
  | 'COMPLETED'
  /** Called off (ยกเลิก); figures never count it. */
  | 'CANCELLED';

/** The kinds of refusals. */
export type UserErrorCode =
  /** A value is not of the accepted form or range. */
  | 'INVALID'
  /** A value that is needed is missing. */
  | 'REQUIRED'
  /** What the input names does not exist, or is not the viewer's. */
  | 'NOT_FOUND'
  /** There is one already. */
  | 'ALREADY_EXISTS'
  /** The record has changed since the viewer read it (`expectedVersion`). */
  | 'STALE_VERSION'
  /** The step is not due: something has to come before it, or it is over. */
  | 'OUT_OF_ORDER'
  /** The input is unusual and needs `confirm: true`. */
  | 'CONFIRMATION_NEEDED'
  /** The idempotency key was used before, for something else. */
  | 'IDEMPOTENCY_KEY_REUSED';

/** Which report to take back, and why. */
export type WithdrawReportInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: string;
  /** The report's opaque key. */
  id: string;
  /** The version of the report that the viewer read. */
  expectedVersion: number;
  /** Why, in Thai: 3 to 2,000 characters. */
  message: string;
  /** True to take it back although the round is closed and takes no other report. */
  confirm?: boolean | null | undefined;
};

export type AcceptReportMutationVariables = Exact<{
  input: AcceptReportInput;
}>;


export type AcceptReportMutation = { acceptReport: { report: { id: string, version: number, state: ReportState } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string>, changedFields: Array<string> | null }> } };

export type CentreReportQueryVariables = Exact<{
  id: string;
  locale: Locale;
}>;


export type CentreReportQuery = { centreReport: { id: string, version: number, state: ReportState, isEmpty: boolean, submittedAt: string | null, acceptedAt: string | null, dueOn: string, timeliness: ReportTimeliness, daysLate: number | null, revision: number, lao: { code: string, fullName: string } | null, province: { code: string, name: string } | null, round: { year: number, half: Half, startsOn: string, endsOn: string }, sections: Array<{ kind: ReportSectionKind, text: string }>, counts: Array<{ indicator: ReportIndicator, value: number }>, obstacles: Array<{ text: string | null, class: { number: number } }>, returnedFields: Array<{ field: string, message: string }>, transitions: Array<{ state: ReportState, at: string, revision: number, by: ReportActor, message: string | null }>, revisions: Array<{ number: number, createdAt: string, cause: RevisionCause, note: string | null, acceptedAt: string | null, changes: Array<{ field: string, before: string | null, after: string | null }>, returnedFields: Array<{ field: string, message: string }> }> } | null, obstacleClasses: Array<{ number: number, name: string, response: string }> };

export type EndorseReportMutationVariables = Exact<{
  input: EndorseReportInput;
}>;


export type EndorseReportMutation = { endorseReport: { report: { id: string, version: number, state: ReportState } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string>, changedFields: Array<string> | null }> } };

export type LaoActivitiesQueryVariables = Exact<{
  code: string;
  filter?: ActivityFilter | null | undefined;
  orderBy?: ActivityOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
  locale: Locale;
}>;


export type LaoActivitiesQuery = { lao: { code: string, centre: { id: string, activities: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, heldOn: string, place: string | null, attendance: number | null, opinionsHeard: number | null, evidenceUrl: string | null, mission: { number: number, name: string } }> } } | null } | null };

export type LaoMeasuresQueryVariables = Exact<{
  code: string;
}>;


export type LaoMeasuresQuery = { lao: { code: string, measures: Array<{ id: string, year: number, title: string, state: MeasureState, draftedOn: string | null, announcedOn: string | null, signedOn: string | null, signatory: string | null, dimension: ItaDimension, planFrom: number | null, planTo: number | null, steps: Array<{ number: number, kind: MeasureStepKind, text: string | null, startedOn: string | null, finishedOn: string | null }>, channels: Array<{ kind: MeasureChannelKind, detail: string | null }>, approvals: Array<{ order: number, position: string, approvedOn: string | null }>, scores: Array<{ dimension: ItaDimension, score: number, source: string }> }> | null } | null };

export type LaoPeopleQueryVariables = Exact<{
  code: string;
  asOf?: string | null | undefined;
}>;


export type LaoPeopleQuery = { lao: { code: string, centre: { id: string, advisors: Array<{ id: string, person: { name: string, phone: string | null, lineId: string | null } | null }>, operatingCommittee: { id: string, members: Array<{ id: string, person: { name: string, phone: string | null, lineId: string | null } | null }> } | null, subcommittees: Array<{ id: string, members: Array<{ id: string, person: { name: string, phone: string | null, lineId: string | null } | null }> }> } | null } | null };

export type SeatHolderFragment = { id: string, person: { name: string, phone: string | null, lineId: string | null } | null };

export type LaoReportsQueryVariables = Exact<{
  code: string;
}>;


export type LaoReportsQuery = { lao: { code: string, centre: { id: string, obligations: Array<{ dueOn: string, isExtended: boolean, status: ObligationStatus, daysLate: number | null, round: { year: number, half: Half } }> | null, reports: Array<{ id: string, state: ReportState, isEmpty: boolean, submittedAt: string | null, acceptedAt: string | null, dueOn: string, timeliness: ReportTimeliness, daysLate: number | null, revision: number, round: { year: number, half: Half }, revisions: Array<{ number: number, createdAt: string, cause: RevisionCause, note: string | null, changes: Array<{ field: string, before: string | null, after: string | null }>, returnedFields: Array<{ field: string, message: string }> }> }> | null } | null } | null };

export type LaoTrainingsQueryVariables = Exact<{
  code: string;
  first: number;
  after?: string | null | undefined;
  locale: Locale;
}>;


export type LaoTrainingsQuery = { lao: { code: string, trainings: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, cohort: number | null, mode: TrainingMode, status: TrainingStatus, startsOn: string, endsOn: string, place: string | null }> } | null } | null };

export type LaoQueryVariables = Exact<{
  code: string;
  fiscalYear: number;
  asOf?: string | null | undefined;
  locale: Locale;
}>;


export type LaoQuery = { establishmentSteps: Array<{ number: number, name: string }>, lao: { code: string, type: LaoType, fullName: string, areaKm2: number | null, province: { code: string, name: string }, district: { name: string } | null, awards: Array<{ id: string, name: string, fiscalYear: { year: number } }>, formerCentres: Array<{ id: string, name: string, establishedOn: string | null, closedOn: string | null }>, centre: { id: string, name: string, stage: CentreStage | null, processHours: number | null, stageHistory: Array<{ stage: CentreStage, since: string, until: string | null, reason: string | null }>, announcement: { number: string | null, announcedOn: string, signatoryPosition: string | null } | null, office: { name: string, address: string | null } | null, channels: Array<{ id: string, kind: ChannelKind, value: string | null, administratorPosition: string | null }>, processSteps: Array<{ startedOn: string | null, finishedOn: string | null, hours: number | null, step: { number: number } }>, advisors: Array<{ id: string, role: CommitteeRole, position: string, since: string | null, until: string | null }>, operatingCommittee: { id: string, kind: CommitteeBodyKind, name: string, since: string | null, until: string | null, members: Array<{ id: string, role: CommitteeRole, position: string, since: string | null, until: string | null }> } | null, subcommittees: Array<{ id: string, kind: CommitteeBodyKind, name: string, since: string | null, until: string | null, members: Array<{ id: string, role: CommitteeRole, position: string, since: string | null, until: string | null }> }>, activitiesByMission: Array<{ activities: number, attendance: number, mission: { number: number, name: string } }>, operatingPlan: { id: string, adoptedOn: string | null, isAlignedWithDevelopmentPlan: boolean | null, isAlignedWithActionPlan: boolean | null, plannedActivities: Array<{ id: string, name: string, plannedHalf: Half | null, mission: { number: number, name: string } }> } | null } | null } | null };

export type BodyFragment = { id: string, kind: CommitteeBodyKind, name: string, since: string | null, until: string | null, members: Array<{ id: string, role: CommitteeRole, position: string, since: string | null, until: string | null }> };

export type SeatFragment = { id: string, role: CommitteeRole, position: string, since: string | null, until: string | null };

export type MyReportQueryVariables = Exact<{
  fiscalYear: number;
  half: Half;
  locale: Locale;
}>;


export type MyReportQuery = { obligations: { nodes: Array<{ status: ObligationStatus, dueOn: string, daysLate: number | null, isExtended: boolean, centre: { id: string, latestReport: { id: string, round: { year: number, half: Half }, counts: Array<{ indicator: ReportIndicator, value: number }> } | null } | null, lao: { code: string, fullName: string } | null, round: { year: number, half: Half, startsOn: string, endsOn: string, opensOn: string, closesOn: string, status: RoundStatus }, report: { id: string, version: number, state: ReportState, submittedAt: string | null, sections: Array<{ kind: ReportSectionKind, text: string }>, counts: Array<{ indicator: ReportIndicator, value: number }>, obstacles: Array<{ text: string | null, class: { number: number } }>, draft: { sections: Array<{ kind: ReportSectionKind, text: string }>, counts: Array<{ indicator: ReportIndicator, value: number }>, obstacles: Array<{ text: string | null, class: { number: number } }> } | null, returnedFields: Array<{ field: string, message: string }>, checks: Array<{ severity: ReportCheckSeverity, field: string | null, message: string }>, transitions: Array<{ state: ReportState, at: string, by: ReportActor, message: string | null }> } | null }> } | null, obstacleClasses: Array<{ number: number, name: string, response: string }> };

export type MyRoundsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyRoundsQuery = { obligations: { nodes: Array<{ status: ObligationStatus, dueOn: string, daysLate: number | null, round: { year: number, half: Half, opensOn: string, closesOn: string, status: RoundStatus }, report: { id: string, state: ReportState } | null }> } | null };

export type NationYearsQueryVariables = Exact<{
  from: number;
  asOf?: string | null | undefined;
  locale: Locale;
}>;


export type NationYearsQuery = { fiscalYears: Array<{ year: number, isRunning: boolean, centreFigures: { asOf: string, establishedInYear: number, totalByEnd: number } | null, networkFigures: { asOf: string, formedInYear: number, totalByEnd: number } | null, targets: Array<{ indicator: Indicator, basis: TargetBasis, value: number | null, source: { title: string, dated: string } | null }> | null, publishedFigures: Array<{ id: string, indicator: Indicator, basis: TargetBasis, kind: PublishedFigureKind, value: number | null, asOf: string | null, source: { title: string, dated: string } }> | null }> };

export type NationQueryVariables = Exact<{
  fiscalYear: number;
  asOf?: string | null | undefined;
  locale: Locale;
}>;


export type NationQuery = { fiscalYear: { year: number, startsOn: string, endsOn: string, isRunning: boolean, centreFigures: { asOf: string, establishedInYear: number, closedInYear: number, totalByEnd: number, coverage: { numerator: number, denominator: number, percentage: number | null } } | null, networkFigures: { asOf: string, formedInYear: number, totalByEnd: number, active: number } | null, trainingFigures: { asOf: string, held: number, participants: number, coreTrainers: number, provincesReached: number, pairedTests: { n: number | null, meanBefore: number | null, meanAfter: number | null, gain: number | null, normalisedGain: number | null, gainInterval: { low: number, high: number } | null } | null } | null, first: { asOf: string, expected: number, submitted: number, onTime: number, late: number, pending: number, missing: number, returned: number, empty: number, accepted: number, completeness: { numerator: number, denominator: number, percentage: number | null }, timeliness: { numerator: number, denominator: number, percentage: number | null } } | null, second: { asOf: string, expected: number, submitted: number, onTime: number, late: number, pending: number, missing: number, returned: number, empty: number, accepted: number, completeness: { numerator: number, denominator: number, percentage: number | null }, timeliness: { numerator: number, denominator: number, percentage: number | null } } | null, rounds: Array<{ half: Half, dueOn: string, status: RoundStatus }> | null, targets: Array<{ indicator: Indicator, basis: TargetBasis, value: number | null, source: { title: string, dated: string } | null, progress: { asOf: string, actual: number, expectedByNow: number | null, pace: TargetPace | null, rate: { percentage: number | null } } | null, comparisons: Array<{ comparable: boolean, reason: string | null, figure: { id: string } }> }> | null, publishedFigures: Array<{ id: string, indicator: Indicator, basis: TargetBasis, kind: PublishedFigureKind, value: number | null, unit: string, asOf: string | null, hubCount: number | null, locator: string, source: { title: string, publisher: string, dated: string } }> | null } | null };

export type RatesFragment = { asOf: string, expected: number, submitted: number, onTime: number, late: number, pending: number, missing: number, returned: number, empty: number, accepted: number, completeness: { numerator: number, denominator: number, percentage: number | null }, timeliness: { numerator: number, denominator: number, percentage: number | null } };

export type NetworkHearingsQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type NetworkHearingsQuery = { network: { id: string, hearings: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, heldOn: string, place: string | null, attendance: number | null, opinions: Array<{ topic: string, count: number }> }> } } | null };

export type NetworkMembersQueryVariables = Exact<{
  id: string;
  categories?: Array<NetworkMemberCategory> | NetworkMemberCategory | null | undefined;
  first: number;
  after?: string | null | undefined;
  asOf?: string | null | undefined;
  locale: Locale;
}>;


export type NetworkMembersQuery = { network: { id: string, members: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, category: NetworkMemberCategory, joinedOn: string | null, lao: { code: string, name: string } | null }> } } | null };

export type ProvinceLaosQueryVariables = Exact<{
  code: string;
  first: number;
  after?: string | null | undefined;
  filter?: LaoFilter | null | undefined;
  orderBy?: LaoOrder | null | undefined;
  locale: Locale;
}>;


export type ProvinceLaosQuery = { province: { code: string, laos: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ code: string, type: LaoType, name: string, fullName: string, district: { name: string } | null, centre: { id: string, stage: CentreStage | null, establishedOn: string | null, latestReport: { id: string, state: ReportState, round: { year: number, half: Half } } | null, owedReport: { daysLate: number | null, round: { year: number, half: Half } } | null } | null }> } } | null };

export type ProvinceLateQueryVariables = Exact<{
  code: string;
  fiscalYear?: number | null | undefined;
  half?: Half | null | undefined;
  first: number;
  after?: string | null | undefined;
  locale: Locale;
}>;


export type ProvinceLateQuery = { province: { code: string, obligations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ dueOn: string, owedSince: string | null, daysLate: number | null, isExtended: boolean, round: { year: number, half: Half }, lao: { code: string, type: LaoType, name: string, fullName: string, district: { name: string } | null, centre: { id: string, stage: CentreStage | null, establishedOn: string | null, latestReport: { id: string, state: ReportState, round: { year: number, half: Half } } | null } | null } | null }> } | null } | null };

export type ProvinceNamesQueryVariables = Exact<{
  locale: Locale;
}>;


export type ProvinceNamesQuery = { regions: Array<{ code: string, name: string, provinces: Array<{ code: string, name: string }> }> };

export type ProvinceNetworksQueryVariables = Exact<{
  code: string;
  first: number;
  after?: string | null | undefined;
  asOf?: string | null | undefined;
  locale: Locale;
}>;


export type ProvinceNetworksQuery = { networkProcessSteps: Array<{ number: number, name: string }>, province: { code: string, networks: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, status: NetworkStatus | null, formedOn: string | null, closedOn: string | null, processHours: number | null, workStandard: { hours: number } | null, processSteps: Array<{ startedOn: string | null, finishedOn: string | null, hours: number | null, step: { number: number } }>, all: { totalCount: number }, peopleSector: { totalCount: number }, communityLeaders: { totalCount: number }, civilSociety: { totalCount: number }, privateSector: { totalCount: number }, laoRepresentatives: { totalCount: number }, others: { totalCount: number }, hearings: { totalCount: number, nodes: Array<{ id: string, heldOn: string, place: string | null, attendance: number | null, opinions: Array<{ topic: string, count: number }> }> } }> } | null } | null };

export type ProvinceTrainingsQueryVariables = Exact<{
  code: string;
  fiscalYear?: number | null | undefined;
  first: number;
  after?: string | null | undefined;
  locale: Locale;
}>;


export type ProvinceTrainingsQuery = { province: { code: string, trainings: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, cohort: number | null, mode: TrainingMode, status: TrainingStatus, startsOn: string, endsOn: string, place: string | null, participation: { participants: number, coreTrainers: number | null } | null, pairedTests: { n: number | null, meanBefore: number | null, meanAfter: number | null, gain: number | null, gainInterval: { low: number, high: number } | null } | null }> } | null } | null };

export type ProvinceQueryVariables = Exact<{
  code: string;
  fiscalYear: number;
  half?: Half | null | undefined;
  asOf?: string | null | undefined;
  locale: Locale;
}>;


export type ProvinceQuery = { province: { code: string, name: string, districtCount: number, region: { code: string, name: string, centreFigures: { asOf: string, totalByEnd: number, establishedInYear: number, laoCount: number, laosWithoutCentre: number, coverage: { percentage: number | null } } | null, networkFigures: { asOf: string, totalByEnd: number, formedInYear: number, active: number, hours: { mean: number } | null } | null, trainingFigures: { asOf: string, held: number, participants: number, coreTrainers: number, pairedTests: { gain: number | null } | null } | null, reportingRates: { asOf: string, expected: number, missing: number, completeness: { percentage: number | null }, timeliness: { percentage: number | null } } | null }, centreFigures: { asOf: string, totalByEnd: number, establishedInYear: number, laoCount: number, laosWithoutCentre: number, coverage: { percentage: number | null } } | null, networkFigures: { asOf: string, totalByEnd: number, formedInYear: number, active: number, hours: { mean: number } | null } | null, trainingFigures: { asOf: string, held: number, participants: number, coreTrainers: number, pairedTests: { gain: number | null } | null } | null, reportingRates: { asOf: string, expected: number, missing: number, completeness: { percentage: number | null }, timeliness: { percentage: number | null } } | null } | null, fiscalYear: { centreFigures: { asOf: string, totalByEnd: number, establishedInYear: number, laoCount: number, laosWithoutCentre: number, coverage: { percentage: number | null } } | null, networkFigures: { asOf: string, totalByEnd: number, formedInYear: number, active: number, hours: { mean: number } | null } | null, trainingFigures: { asOf: string, held: number, participants: number, coreTrainers: number, pairedTests: { gain: number | null } | null } | null, reportingRates: { asOf: string, expected: number, missing: number, completeness: { percentage: number | null }, timeliness: { percentage: number | null } } | null } | null };

export type AreaCentresFragment = { asOf: string, totalByEnd: number, establishedInYear: number, laoCount: number, laosWithoutCentre: number, coverage: { percentage: number | null } };

export type AreaNetworksFragment = { asOf: string, totalByEnd: number, formedInYear: number, active: number, hours: { mean: number } | null };

export type AreaTrainingsFragment = { asOf: string, held: number, participants: number, coreTrainers: number, pairedTests: { gain: number | null } | null };

export type AreaRatesFragment = { asOf: string, expected: number, missing: number, completeness: { percentage: number | null }, timeliness: { percentage: number | null } };

export type ProvincesQueryVariables = Exact<{
  fiscalYear: number;
  half?: Half | null | undefined;
  asOf?: string | null | undefined;
  locale: Locale;
}>;


export type ProvincesQuery = { provinces: Array<{ code: string, isoCode: string, name: string, region: { code: string, name: string }, centreFigures: { asOf: string, establishedInYear: number, totalByEnd: number, laosWithoutCentre: number, laoCount: number, coverage: { percentage: number | null } } | null, networkFigures: { asOf: string, formedInYear: number, totalByEnd: number, active: number } | null, trainingFigures: { asOf: string, held: number, participants: number, pairedTests: { gain: number | null } | null } | null, reportingRates: { asOf: string, expected: number, submitted: number, onTime: number, missing: number, completeness: { percentage: number | null }, timeliness: { percentage: number | null } } | null }> };

export type RecordCentresQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter: CentreFilter;
  orderBy: CentreOrder;
  stageOn?: string | null | undefined;
  locale: Locale;
}>;


export type RecordCentresQuery = { centres: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, stage: CentreStage | null, establishedOn: string | null, closedOn: string | null, lao: { code: string, type: LaoType, fullName: string }, province: { code: string, name: string } }> } };

export type RecordNetworksQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter: NetworkFilter;
  orderBy: NetworkOrder;
  statusOn?: string | null | undefined;
  locale: Locale;
}>;


export type RecordNetworksQuery = { networks: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, status: NetworkStatus | null, formedOn: string | null, closedOn: string | null, processHours: number | null, members: { totalCount: number }, province: { code: string, name: string } | null }> } };

export type RecordObligationsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter: ObligationFilter;
  orderBy: ObligationOrder;
  locale: Locale;
}>;


export type RecordObligationsQuery = { obligations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ status: ObligationStatus, dueOn: string, isExtended: boolean, daysLate: number | null, round: { half: Half, fiscalYear: { year: number } | null }, lao: { code: string, fullName: string } | null, province: { code: string, name: string } | null, report: { id: string, state: ReportState } | null }> } | null };

export type RecordTargetsQueryVariables = Exact<{
  from: number;
  to: number;
  indicator?: Indicator | null | undefined;
  area: string;
  locale: Locale;
}>;


export type RecordTargetsQuery = { targets: Array<{ indicator: Indicator, basis: TargetBasis, year: number, value: number | null, locator: string | null, source: { title: string, publisher: string, dated: string } | null, revisions: Array<{ number: number, value: number, locator: string | null, replacedAt: string, cause: string, source: { title: string, publisher: string, dated: string } | null }> }> };

export type CitedFragment = { title: string, publisher: string, dated: string };

export type RecordTrainingsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter: TrainingFilter;
  orderBy: TrainingOrder;
  locale: Locale;
}>;


export type RecordTrainingsQuery = { trainings: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, cohort: number | null, mode: TrainingMode, status: TrainingStatus, startsOn: string, endsOn: string, place: string | null, province: { code: string, name: string } | null, participation: { participants: number, coreTrainers: number | null } | null, pairedTests: { n: number | null, meanBefore: number | null, meanAfter: number | null, gain: number | null, gainInterval: { low: number, high: number } | null } | null }> } };

export type ReportAddressQueryVariables = Exact<{
  laoCode: string;
  fiscalYear: number;
  half: Half;
}>;


export type ReportAddressQuery = { centreReports: { nodes: Array<{ id: string, state: ReportState }> } };

export type ReportsLateQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter: ObligationFilter;
  orderBy: ObligationOrder;
  locale: Locale;
}>;


export type ReportsLateQuery = { obligations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ status: ObligationStatus, dueOn: string, isExtended: boolean, daysLate: number | null, lao: { code: string, fullName: string } | null, province: { code: string, name: string } | null, report: { id: string, state: ReportState } | null }> } | null };

export type ReportsListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter: CentreReportFilter;
  orderBy: CentreReportOrder;
  locale: Locale;
}>;


export type ReportsListQuery = { centreReports: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, state: ReportState, isEmpty: boolean, submittedAt: string | null, timeliness: ReportTimeliness, daysLate: number | null, lao: { code: string, fullName: string } | null, province: { code: string, name: string } | null }> } };

export type ReportsProvincesQueryVariables = Exact<{
  fiscalYear: number;
  half: Half;
  asOf?: string | null | undefined;
  locale: Locale;
}>;


export type ReportsProvincesQuery = { provinces: Array<{ code: string, name: string, region: { code: string, name: string }, reportingRates: { asOf: string, expected: number, submitted: number, onTime: number, late: number, pending: number, missing: number, empty: number, completeness: { percentage: number | null }, timeliness: { percentage: number | null } } | null }> };

export type ReportsRoundQueryVariables = Exact<{
  fiscalYear: number;
  half: Half;
  asOf?: string | null | undefined;
  locale: Locale;
}>;


export type ReportsRoundQuery = { reportingRound: { startsOn: string, endsOn: string, opensOn: string, dueOn: string, closesOn: string, status: RoundStatus, rates: { asOf: string, expected: number, submitted: number, onTime: number, late: number, pending: number, missing: number, returned: number, empty: number, accepted: number, completeness: { numerator: number, denominator: number, percentage: number | null }, timeliness: { numerator: number, denominator: number, percentage: number | null } } | null } | null, fiscalYear: { obstaclesByClass: Array<{ reports: number, share: { numerator: number, denominator: number, percentage: number | null }, class: { number: number, name: string, response: string, locator: string, source: { title: string } } }> | null } | null };

export type ReturnReportMutationVariables = Exact<{
  input: ReturnReportInput;
}>;


export type ReturnReportMutation = { returnReport: { report: { id: string, version: number, state: ReportState } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string>, changedFields: Array<string> | null }> } };

export type SaveReportDraftMutationVariables = Exact<{
  input: SaveReportDraftInput;
  locale: Locale;
}>;


export type SaveReportDraftMutation = { saveReportDraft: { report: { id: string, version: number, state: ReportState, checks: Array<{ severity: ReportCheckSeverity, field: string | null, message: string }> } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string>, changedFields: Array<string> | null }> } };

export type SubmitReportMutationVariables = Exact<{
  input: SubmitReportInput;
}>;


export type SubmitReportMutation = { submitReport: { report: { id: string, version: number, state: ReportState } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string>, changedFields: Array<string> | null }> } };

export type WithdrawReportMutationVariables = Exact<{
  input: WithdrawReportInput;
}>;


export type WithdrawReportMutation = { withdrawReport: { report: { id: string, version: number, state: ReportState } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string>, changedFields: Array<string> | null }> } };

export const AcceptReportDocument: TrustedDocument<AcceptReportMutation, AcceptReportMutationVariables> = {
  name: 'AcceptReport',
  file: 'accept-report.graphql',
  hash: 'c3beef21a57d594580f6cdb5bf146ea19a74ada97e75a6ed8ed95ceb5619d35f',
}

export const CentreReportDocument: TrustedDocument<CentreReportQuery, CentreReportQueryVariables> = {
  name: 'CentreReport',
  file: 'centre-report.graphql',
  hash: 'd435cba789be5839fce8a44c8692fecf248d966430ee78d2af5ef48dfc8620c0',
}

export const EndorseReportDocument: TrustedDocument<EndorseReportMutation, EndorseReportMutationVariables> = {
  name: 'EndorseReport',
  file: 'endorse-report.graphql',
  hash: 'd91d82a41e529f8e89d92d8e50e5b5760503e6d63b2063dd90858b0c0f7bf2ca',
}

export const LaoActivitiesDocument: TrustedDocument<LaoActivitiesQuery, LaoActivitiesQueryVariables> = {
  name: 'LaoActivities',
  file: 'lao-activities.graphql',
  hash: 'a9d0ca659c90ef2746761c601e78419fda88cca3f590e08e593651b6f63160db',
}

export const LaoMeasuresDocument: TrustedDocument<LaoMeasuresQuery, LaoMeasuresQueryVariables> = {
  name: 'LaoMeasures',
  file: 'lao-measures.graphql',
  hash: '69e76c0d326b2e4412dc4ba495c5c5f0b6933ee307873b1c4d23014748038183',
}

export const LaoPeopleDocument: TrustedDocument<LaoPeopleQuery, LaoPeopleQueryVariables> = {
  name: 'LaoPeople',
  file: 'lao-people.graphql',
  hash: 'd3da1ddf6f9c7b7b49917fa993abb5d4a13b0806f0ba0ead6ecefc59e3aefce0',
}

export const LaoReportsDocument: TrustedDocument<LaoReportsQuery, LaoReportsQueryVariables> = {
  name: 'LaoReports',
  file: 'lao-reports.graphql',
  hash: '9bd2578ba71f33b55b6e263a30167ec6f510c612567e6f9412bc53752182dcf6',
}

export const LaoTrainingsDocument: TrustedDocument<LaoTrainingsQuery, LaoTrainingsQueryVariables> = {
  name: 'LaoTrainings',
  file: 'lao-trainings.graphql',
  hash: 'f07fd9ed2bd2f1c048e987ad5bcf723d8bd3328ad7692d24189b2cf7eab53fab',
}

export const LaoDocument: TrustedDocument<LaoQuery, LaoQueryVariables> = {
  name: 'Lao',
  file: 'lao.graphql',
  hash: '99b4bae67d43de13ef2d12759e093ab6eb27b8148a84a01dfdca68187fe5d1db',
}

export const MyReportDocument: TrustedDocument<MyReportQuery, MyReportQueryVariables> = {
  name: 'MyReport',
  file: 'my-report.graphql',
  hash: 'b374f1d483f547559f57b429ad6993df7c882b808b5b9f7186c90b39f03aac7e',
}

export const MyRoundsDocument: TrustedDocument<MyRoundsQuery, MyRoundsQueryVariables> = {
  name: 'MyRounds',
  file: 'my-rounds.graphql',
  hash: '61882deeb21d8408f2fec231b8e13538fa7882d9545dff6ff85920fc9d84a1fc',
}

export const NationYearsDocument: TrustedDocument<NationYearsQuery, NationYearsQueryVariables> = {
  name: 'NationYears',
  file: 'nation-years.graphql',
  hash: 'e6dadfa4714bbbcce2eaa2030a2a3131cd7a6e85336bca7ed42588e3a3ea65fc',
}

export const NationDocument: TrustedDocument<NationQuery, NationQueryVariables> = {
  name: 'Nation',
  file: 'nation.graphql',
  hash: 'ed8accd0ec188e0c0a593a989988301509cf2347274e7bbe49ed3124b6a99f52',
}

export const NetworkHearingsDocument: TrustedDocument<NetworkHearingsQuery, NetworkHearingsQueryVariables> = {
  name: 'NetworkHearings',
  file: 'network-hearings.graphql',
  hash: '0fd178a286b9b6b5f2c4604443a4edf5f9dbab951ae0570616a71741351bc621',
}

export const NetworkMembersDocument: TrustedDocument<NetworkMembersQuery, NetworkMembersQueryVariables> = {
  name: 'NetworkMembers',
  file: 'network-members.graphql',
  hash: '61d6537967148d759d0571f2b96b16576c2fed27f27b354a03d6cfdbb68fe573',
}

export const ProvinceLaosDocument: TrustedDocument<ProvinceLaosQuery, ProvinceLaosQueryVariables> = {
  name: 'ProvinceLaos',
  file: 'province-laos.graphql',
  hash: '781905a955d5ddd48caa0d1dd9836116f8ecd1daab7049a47b01ee88d79a93ea',
}

export const ProvinceLateDocument: TrustedDocument<ProvinceLateQuery, ProvinceLateQueryVariables> = {
  name: 'ProvinceLate',
  file: 'province-late.graphql',
  hash: '6c2e9ff1f36559584077dc8e84f3b05445b796798c0c5c5560611b5457b932d3',
}

export const ProvinceNamesDocument: TrustedDocument<ProvinceNamesQuery, ProvinceNamesQueryVariables> = {
  name: 'ProvinceNames',
  file: 'province-names.graphql',
  hash: 'f05fbe7c1412c52ee34f69ebfb5b66327b4f5ffa817e0b9ce4b5630458c0c001',
}

export const ProvinceNetworksDocument: TrustedDocument<ProvinceNetworksQuery, ProvinceNetworksQueryVariables> = {
  name: 'ProvinceNetworks',
  file: 'province-networks.graphql',
  hash: '4d5bca0d39e015fe6cdc41918210e1df2e066cabf5dc40f588d921b378670f0d',
}

export const ProvinceTrainingsDocument: TrustedDocument<ProvinceTrainingsQuery, ProvinceTrainingsQueryVariables> = {
  name: 'ProvinceTrainings',
  file: 'province-trainings.graphql',
  hash: '11e5d099ff5d69a0e97bd50faa03b707f255f35ace550084eb7aea9524a36051',
}

export const ProvinceDocument: TrustedDocument<ProvinceQuery, ProvinceQueryVariables> = {
  name: 'Province',
  file: 'province.graphql',
  hash: 'db61fae86f4f3f995ec1d838cf5519a7142ca139d8147dabc9341b76ec770a18',
}

export const ProvincesDocument: TrustedDocument<ProvincesQuery, ProvincesQueryVariables> = {
  name: 'Provinces',
  file: 'provinces.graphql',
  hash: '9c7d045360dad4ffe8fea2d8876775e7f4bebeed4e88850441714625dd5b08c0',
}

export const RecordCentresDocument: TrustedDocument<RecordCentresQuery, RecordCentresQueryVariables> = {
  name: 'RecordCentres',
  file: 'record-centres.graphql',
  hash: 'b411ec8c2155aeda1f328a6957ff895a6fc09a4678a482f9eec20dfb170e9a68',
}

export const RecordNetworksDocument: TrustedDocument<RecordNetworksQuery, RecordNetworksQueryVariables> = {
  name: 'RecordNetworks',
  file: 'record-networks.graphql',
  hash: '5e49518462822bda432ce6f78f8935336f1c3c036a4e66ee076aa648f4b72f79',
}

export const RecordObligationsDocument: TrustedDocument<RecordObligationsQuery, RecordObligationsQueryVariables> = {
  name: 'RecordObligations',
  file: 'record-obligations.graphql',
  hash: 'f2cdf56157090eb3c5e3ac38ed81c75f34f75ab47a06ea1336c11a310d19bb33',
}

export const RecordTargetsDocument: TrustedDocument<RecordTargetsQuery, RecordTargetsQueryVariables> = {
  name: 'RecordTargets',
  file: 'record-targets.graphql',
  hash: 'b219fa43a6ac99dff7f506850e6b0862dc50d044a2efc8818e4b06e2b37d9079',
}

export const RecordTrainingsDocument: TrustedDocument<RecordTrainingsQuery, RecordTrainingsQueryVariables> = {
  name: 'RecordTrainings',
  file: 'record-trainings.graphql',
  hash: '398867ac09787ac88916457f2bfd63961a5861743ff1baec3b93b46a127e3437',
}

export const ReportAddressDocument: TrustedDocument<ReportAddressQuery, ReportAddressQueryVariables> = {
  name: 'ReportAddress',
  file: 'report-address.graphql',
  hash: '0553d49376f8a815c1207cc3dad1d6a3c7464d8aa73ee1fb5407154f709132f1',
}

export const ReportsLateDocument: TrustedDocument<ReportsLateQuery, ReportsLateQueryVariables> = {
  name: 'ReportsLate',
  file: 'reports-late.graphql',
  hash: 'c33fa0a6ffcca84d17f996452a728696e2df0f581bca6d711457e8531d35332b',
}

export const ReportsListDocument: TrustedDocument<ReportsListQuery, ReportsListQueryVariables> = {
  name: 'ReportsList',
  file: 'reports-list.graphql',
  hash: '122faf91369d85f4010cc7665e13cec1ea16c9a4286ab4798347afdb4f0a08c9',
}

export const ReportsProvincesDocument: TrustedDocument<ReportsProvincesQuery, ReportsProvincesQueryVariables> = {
  name: 'ReportsProvinces',
  file: 'reports-provinces.graphql',
  hash: '10f05ee2a94616340fe08a3921a7a63ff87a177e5b36f3ecc8e54f31c7a7a09c',
}

export const ReportsRoundDocument: TrustedDocument<ReportsRoundQuery, ReportsRoundQueryVariables> = {
  name: 'ReportsRound',
  file: 'reports-round.graphql',
  hash: 'ff2b7bf5edeb01f138b8bcd8279cfc4dd0ee267102d5df273df0edf6630f2338',
}

export const ReturnReportDocument: TrustedDocument<ReturnReportMutation, ReturnReportMutationVariables> = {
  name: 'ReturnReport',
  file: 'return-report.graphql',
  hash: '1e2f9f5995cb27dda36f63b288682c0d5744c84e92417c7f320cbbaa61f31bd2',
}

export const SaveReportDraftDocument: TrustedDocument<SaveReportDraftMutation, SaveReportDraftMutationVariables> = {
  name: 'SaveReportDraft',
  file: 'save-report-draft.graphql',
  hash: 'b676594a6228d6ab3dd7ac34b514fdc5511b16a2b76161e2bb8fa24ba6f0eab0',
}

export const SubmitReportDocument: TrustedDocument<SubmitReportMutation, SubmitReportMutationVariables> = {
  name: 'SubmitReport',
  file: 'submit-report.graphql',
  hash: 'f2fe67fbfae2aa0515dd53b3fcd8405b172acb4c2c90c6ff64514d360a1a9615',
}

export const WithdrawReportDocument: TrustedDocument<WithdrawReportMutation, WithdrawReportMutationVariables> = {
  name: 'WithdrawReport',
  file: 'withdraw-report.graphql',
  hash: '6e957f918d01c601757e24939c0fbc88cf9b772cd981d1e821677b9b4b584e41',
}

