// Written by `npm run generate` from schema/centres; do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ActivityRow, MissionCount } from '../stores/activity.ts';
import type { ActivityPages } from '../loaders/activities.ts';
import type { AwardRow, LaoVersionRow } from '../stores/lao-history.ts';
import type { CentreRow } from '../stores/centre.ts';
import type { AnnouncementRow, OfficeRow } from '../stores/centre-details.ts';
import type { ChannelRow } from '../stores/channel.ts';
import type { CentrePages } from '../loaders/centres.ts';
import type { NumberedRow, MissionRow } from '../stores/programme.ts';
import type { Figures } from '../rules/figures.ts';
import type { ProcessStepRow } from '../stores/process-step.ts';
import type { StagePeriodRow } from '../stores/centre-stage.ts';
import type { ClusterRow, RegionRow } from '../stores/region.ts';
import type { CommitteeBodyRow, CommitteeMemberRow } from '../stores/committee.ts';
import type { DistrictRow } from '../stores/district.ts';
import type { FiscalYearKey } from '../rules/fiscal-years.ts';
import type { LaoRow } from '../stores/lao.ts';
import type { LaoPages } from '../loaders/laos.ts';
import type { OfficialLaoCountRow, ProvinceRow } from '../stores/province.ts';
import type { OperatingPlanRow, PlannedActivityRow } from '../stores/operating-plan.ts';
import type { ProvinceRankRow } from '../stores/province-rank.ts';
import type { TargetKey } from '../rules/target-key.ts';
import type { PersonRow } from '../stores/person.ts';
import type { ReadingRow, Connection } from '@hub/server';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /**
   * A day without a time, `YYYY-MM-DD` in the Gregorian calendar ("2018-11-08" is 8 พฤศจิกายน พ.ศ. 2561). Days are
   * those of Thailand (Asia/Bangkok).
   */
  LocalDate: { input: string; output: string; }
  /** An instant, ISO 8601 with its offset from UTC ("2018-11-08T02:30:00.000Z"). */
  DateTime: { input: Date; output: Date; }
  _FieldSet: { input: unknown; output: unknown; }
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

/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type Mutation = {
  /** Records something that a centre did. For officers of the LAO, its provincial office and ONDC administrators. */
  recordActivity: RecordActivityPayload;
  /**
   * Corrects the record of an activity. What it said before stays in the change log. For officers of the LAO, its provincial
   * office and ONDC administrators.
   */
  correctActivity: CorrectActivityPayload;
  /**
   * Removes an activity that was recorded in error. What it said stays in the change log. For officers of the LAO, its provincial
   * office and ONDC administrators.
   */
  removeActivity: RemoveActivityPayload;
  /**
   * Establishes the centre of an LAO that has been to the workshop, by what its announcement says (step 5). For officers of the
   * LAO, its provincial office and ONDC administrators.
   */
  establishCentre: EstablishCentrePayload;
  /**
   * Corrects what is recorded of the announcement, all of it: what the input leaves out is none any more. With its day, the day of
   * establishment moves. What it said before stays in the change log. For officers of the LAO, its provincial office and ONDC
   * administrators.
   */
  correctAnnouncement: CorrectAnnouncementPayload;
  /** Changes where a centre is. For officers of the LAO, its provincial office and ONDC administrators. */
  changeOffice: ChangeOfficePayload;
  /**
   * Changes the ways in which people reach a centre, all of them: one that the input leaves out is removed. For officers of the
   * LAO, its provincial office and ONDC administrators.
   */
  changeChannels: ChangeChannelsPayload;
  /**
   * Records when a centre went through a step of ONDC's process and the hours it took. A step follows the one before it. For
   * officers of the LAO, its provincial office and ONDC administrators.
   */
  recordProcessStep: RecordProcessStepPayload;
  /**
   * Selects an LAO that holds the good-governance award for a centre (step 2): makes the centre, at the stage SELECTED. An LAO
   * whose earlier centre closed may be selected anew. For the provincial office and ONDC administrators.
   */
  selectLao: SelectLaoPayload;
  /**
   * Records the workshop at which a selected LAO was told how to establish its centre (step 3): the centre is ORIENTED from that
   * day on. For the provincial office and ONDC administrators.
   */
  recordOrientation: RecordOrientationPayload;
  /**
   * Suspends an established centre: for a time it does not work, and owes no reports for rounds that end in it. For the provincial
   * office and ONDC administrators.
   */
  suspendCentre: SuspendCentrePayload;
  /** Lets a suspended centre work again. For the provincial office and ONDC administrators. */
  reopenCentre: ReopenCentrePayload;
  /**
   * Closes a centre for good, or ends the selection of an LAO that has not established one. Its LAO may be selected anew. For the
   * provincial office and ONDC administrators.
   */
  closeCentre: CloseCentrePayload;
  /**
   * Appoints a body of a centre, with its members at once. A centre has one body of advisors and one operating committee at a
   * time, and any number of subcommittees and working groups. For officers of the LAO, its provincial office and ONDC
   * administrators.
   */
  appointBody: AppointBodyPayload;
  /** Gives a body another name. For officers of the LAO, its provincial office and ONDC administrators. */
  renameBody: RenameBodyPayload;
  /**
   * Corrects the days of a body that were recorded wrongly, or lets one stand again that was dissolved in error. Seats that began
   * or ended with the body move with it. For officers of the LAO, its provincial office and ONDC administrators.
   */
  correctBodyDays: CorrectBodyDaysPayload;
  /**
   * Dissolves a body: seats that last end with it, seats that had not begun are removed. Those that were held stay readable. For
   * officers of the LAO, its provincial office and ONDC administrators.
   */
  dissolveBody: DissolveBodyPayload;
  /** Appoints one member of a body. For officers of the LAO, its provincial office and ONDC administrators. */
  appointMember: AppointMemberPayload;
  /**
   * Appoints several members of a body: all of them, or none. For officers of the LAO, its provincial office and ONDC
   * administrators.
   */
  appointMembers: AppointMembersPayload;
  /**
   * Changes a seat: what it was meant to say, or its planned end. Who leaves a seat to another ends the membership, and the other
   * is appointed, so that it stays readable who served when. For officers of the LAO, its provincial office and ONDC
   * administrators.
   */
  changeMember: ChangeMemberPayload;
  /**
   * Ends a membership. The seat stays readable with its days. For officers of the LAO, its provincial office and ONDC
   * administrators.
   */
  endMembership: EndMembershipPayload;
  /**
   * Removes a seat that was recorded in error, with whom it names; who did serve and left has their membership ended. For officers
   * of the LAO, its provincial office and ONDC administrators.
   */
  removeMember: RemoveMemberPayload;
  /**
   * Saves the draft of a centre's operating plan for a fiscal year: as a whole, in place of the draft before. For officers of the
   * LAO, its provincial office and ONDC administrators.
   */
  saveOperatingPlan: SaveOperatingPlanPayload;
  /**
   * Adopts a centre's operating plan for a fiscal year: the draft as it was saved, or with what is given in its place. For
   * officers of the LAO, its provincial office and ONDC administrators.
   */
  adoptOperatingPlan: AdoptOperatingPlanPayload;
  /**
   * Changes an adopted plan, adopted anew. What stood before stays in the change log. For officers of the LAO, its provincial
   * office and ONDC administrators.
   */
  changeOperatingPlan: ChangeOperatingPlanPayload;
  /**
   * Removes a draft that is not wanted; a plan that was adopted stays. For officers of the LAO, its provincial office and ONDC
   * administrators.
   */
  discardOperatingPlan: DiscardOperatingPlanPayload;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationRecordActivityArgs = {
  input: RecordActivityInput;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationCorrectActivityArgs = {
  input: CorrectActivityInput;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationRemoveActivityArgs = {
  input: RemoveActivityInput;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationEstablishCentreArgs = {
  input: EstablishCentreInput;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationCorrectAnnouncementArgs = {
  input: CorrectAnnouncementInput;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationChangeOfficeArgs = {
  input: ChangeOfficeInput;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationChangeChannelsArgs = {
  input: ChangeChannelsInput;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationRecordProcessStepArgs = {
  input: RecordProcessStepInput;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationSelectLaoArgs = {
  input: SelectLaoInput;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationRecordOrientationArgs = {
  input: RecordOrientationInput;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationSuspendCentreArgs = {
  input: SuspendCentreInput;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationReopenCentreArgs = {
  input: ReopenCentreInput;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationCloseCentreArgs = {
  input: CloseCentreInput;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationAppointBodyArgs = {
  input: AppointBodyInput;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationRenameBodyArgs = {
  input: RenameBodyInput;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationCorrectBodyDaysArgs = {
  input: CorrectBodyDaysInput;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationDissolveBodyArgs = {
  input: DissolveBodyInput;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationAppointMemberArgs = {
  input: AppointMemberInput;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationAppointMembersArgs = {
  input: AppointMembersInput;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationChangeMemberArgs = {
  input: ChangeMemberInput;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationEndMembershipArgs = {
  input: EndMembershipInput;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationRemoveMemberArgs = {
  input: RemoveMemberInput;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationSaveOperatingPlanArgs = {
  input: SaveOperatingPlanInput;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationAdoptOperatingPlanArgs = {
  input: AdoptOperatingPlanInput;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationChangeOperatingPlanArgs = {
  input: ChangeOperatingPlanInput;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationDiscardOperatingPlanArgs = {
  input: DiscardOperatingPlanInput;
};

/** The direction of an order. */
export type OrderDirection =
  /** Smallest, earliest or first in the alphabet first (น้อยไปมาก). */
  | 'ASC'
  /** Largest, latest or last in the alphabet first (มากไปน้อย). */
  | 'DESC';

/** Where a page of a connection lies in its whole list (Relay cursor connections). */
export type PageInfo = {
  /** True when more items follow this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** True when items precede this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item of this page; null when the page is empty. */
  startCursor?: Maybe<Scalars['String']['output']>;
  /** Cursor of the last item of this page: the next page's `after`; null when the page is empty. */
  endCursor?: Maybe<Scalars['String']['output']>;
};

/** Who someone is: personal data (พ.ร.บ. คุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562). Only for whom it is needed; a record stands without it. */
export type PersonInput = {
  /** The person's name: 2 to 200 characters. */
  name: Scalars['String']['input'];
  /** Personal telephone number, in Thai or Arabic digits; null for none. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Personal LINE account (ไลน์); null for none. */
  lineId?: InputMaybe<Scalars['String']['input']>;
};

/**
 * A reading of personal data: someone was given a person's data by the hub. Each is written to the access log before the data
 * leaves; a reading that cannot be written is not given. The log is kept for three years: that is how long a person may claim
 * damages after learning of a misuse (PDPA B.E. 2562, section 78).
 */
export type PersonReading = {
  /** Opaque key. */
  id: Scalars['ID']['output'];
  /** When. */
  readAt: Scalars['DateTime']['output'];
  /** Who read: the identity that the token named, or the kind of viewer where it named none. */
  reader: Scalars['String']['output'];
  /** As what kind of viewer. */
  role: ViewerRole;
  /** Why, in the reader's words; null for those who need not say: the person's own office and LAO, and administrators. */
  purpose?: Maybe<Scalars['String']['output']>;
  /** The field that gave it: `CommitteeMember.person`. */
  field: Scalars['String']['output'];
  /** The parts of the person that were given: `name`, `phone`; empty when nothing but that there is one. */
  parts: Array<Scalars['String']['output']>;
  /** Opaque key of the record the person stands in: the seat, channel, member, advisor or participant. */
  subjectId: Scalars['ID']['output'];
  /** The province whose person it is; null for a person of a central agency, or when its owner cannot be reached. */
  province?: Maybe<Province>;
  /** The LAO whose person it is; null when the person belongs to none, or when its owner cannot be reached. */
  lao?: Maybe<Lao>;
};

/** Readings of personal data, a page of them. */
export type PersonReadingConnection = {
  /** The readings of this page, each with its cursor. */
  edges: Array<PersonReadingEdge>;
  /** The readings of this page. */
  nodes: Array<PersonReading>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many readings the whole list holds that the viewer may see, on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A reading's place in a list. */
export type PersonReadingEdge = {
  /** Where it stands: an `after` for the page behind it. Good only for the same order. */
  cursor: Scalars['String']['output'];
  /** The reading. */
  node: PersonReading;
};

/** Which readings. What is given must all hold; an empty list holds for none. */
export type PersonReadingFilter = {
  /** Of persons of these provinces, by code. */
  provinceCodes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Of persons of this LAO, by code. */
  laoCode?: InputMaybe<Scalars['String']['input']>;
  /** On this day or later (Thailand). */
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  /** On this day or earlier (Thailand). */
  to?: InputMaybe<Scalars['LocalDate']['input']>;
  /** By these kinds of viewers. */
  roles?: InputMaybe<Array<ViewerRole>>;
};

/** By what readings are ordered; equals go by key. */
export type PersonReadingOrderField =
  /** By when they happened. */
  | 'READ_AT';

/** The order of readings. */
export type PersonReadingOrder = {
  /** By what. */
  field: PersonReadingOrderField;
  /** In which direction. */
  direction?: InputMaybe<OrderDirection>;
};

/**
 * A person named by a source (personal data, พ.ร.บ. คุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562). Fields that give a `Person` are null
 * to viewers without a right to it: the public, other provinces and LAOs, and an ONDC analyst who stated no purpose.
 */
export type Person = {
  /** The person's name, as the source writes it. */
  name: Scalars['String']['output'];
  /** Personal telephone number; null when none is recorded. */
  phone?: Maybe<Scalars['String']['output']>;
  /** Personal LINE account (ไลน์); null when none is recorded. */
  lineId?: Maybe<Scalars['String']['output']>;
};

/** A share of a whole, with both sides of the division, so that nobody has to guess what it is a share of. */
export type Rate = {
  /** What was counted: the part (ตัวตั้ง). */
  numerator: Scalars['Int']['output'];
  /** What it is a share of: the whole (ตัวหาร). */
  denominator: Scalars['Int']['output'];
  /** 100 × numerator ÷ denominator (ร้อยละ), not rounded; null when the denominator is 0. */
  percentage?: Maybe<Scalars['Float']['output']>;
};

/** How a figure is counted. Only figures of the same basis may be compared. */
export type TargetBasis =
  /** A flow: what was added within the fiscal year (จำนวนที่เพิ่มขึ้นในปี). */
  | 'ADDED_IN_YEAR'
  /** A stock: what there was in total on the last day counted (จำนวนสะสม). */
  | 'TOTAL_BY_END';

/** Why a change was refused: something its user can mend. Nothing of the change was written. */
export type UserError = {
  /** What kind of refusal it is. */
  code: UserErrorCode;
  /** What was found and what is accepted, in the language of `Accept-Language`. */
  message: Scalars['String']['output'];
  /** Which part of the input it is about (`["input", "expiresOn"]`). */
  path: Array<Scalars['String']['output']>;
  /** For `STALE_VERSION`: the fields that others have changed since; null otherwise. */
  changedFields?: Maybe<Array<Scalars['String']['output']>>;
};

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

/** The kinds of viewers that can sign in; without a token one is the public. */
export type ViewerRole =
  /** Anyone (สาธารณะ): figures and published facts. */
  | 'PUBLIC'
  /** A provincial office for local administration (สถจ.): its own province in full. */
  | 'PROVINCIAL_OFFICE'
  /** An officer of an LAO (เจ้าหน้าที่ อปท.): its own LAO in full. */
  | 'LAO_OFFICER'
  /** An analyst of ONDC (นักวิเคราะห์ สกถ.): everything; personal data only for a stated purpose. */
  | 'ONDC_ANALYST'
  /** An administrator of ONDC (ผู้ดูแลระบบ สกถ.): everything. */
  | 'ONDC_ADMIN';

/** A page of a list of activities. */
export type ActivityConnection = {
  /** The activities of this page, each with its cursor. */
  edges: Array<ActivityEdge>;
  /** The activities of this page. */
  nodes: Array<Activity>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many activities the whole list holds, on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An activity's place in a list. */
export type ActivityEdge = {
  /** Where it stands: an `after` for the page behind it. Good only for the same filter and order. */
  cursor: Scalars['String']['output'];
  /** The activity. */
  node: Activity;
};

/** Which activities. What is given must all hold; an empty list of missions holds for none. */
export type ActivityFilter = {
  /** Held in this fiscal year (Buddhist era). */
  fiscalYear?: InputMaybe<Scalars['Int']['input']>;
  /** Held in this half of a fiscal year. */
  half?: InputMaybe<Half>;
  /** Serving these missions, by number. */
  missions?: InputMaybe<Array<Scalars['Int']['input']>>;
};

/** By what activities are ordered; equals go by key. */
export type ActivityOrderField =
  /** By the day they were held. */
  | 'HELD_ON'
  /** By how many took part; those that were not counted come last either way. */
  | 'ATTENDANCE';

/** The order of activities. */
export type ActivityOrder = {
  /** By what. */
  field: ActivityOrderField;
  /** In which direction. */
  direction?: InputMaybe<OrderDirection>;
};

/** What a centre did. */
export type RecordActivityInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The centre's opaque key. */
  centreId: Scalars['ID']['input'];
  /** The version of the centre that the viewer read; null for whatever the version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The adopted operating plan of that fiscal year in which it was planned; null when it was not, or when that is not recorded. */
  planId?: InputMaybe<Scalars['ID']['input']>;
  /** The mission it serves, by number: 1 to 9. */
  mission: Scalars['Int']['input'];
  /** What it was, in Thai: 3 to 300 characters. */
  name: Scalars['String']['input'];
  /** The day it was held; the first day when it took several. Not after today; the centre worked on it: established, neither suspended nor closed. */
  heldOn: Scalars['LocalDate']['input'];
  /** Where it was held, in Thai: 2 to 300 characters; null when not recorded. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** How many people took part: 0 to 1,000,000; null when not counted. */
  attendance?: InputMaybe<Scalars['Int']['input']>;
  /** How many opinions (ความคิดเห็น) of people were heard: 0 to 1,000,000; null when not counted. */
  opinionsHeard?: InputMaybe<Scalars['Int']['input']>;
  /** Where evidence of it is published, a web address; null when there is none. */
  evidenceUrl?: InputMaybe<Scalars['String']['input']>;
  /**
   * True for what is unusual: more than 10,000 people, more than ten opinions a person, a mission that the announcement does not
   * take on, or an activity of that name that is recorded for the day already.
   */
  confirm?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What came of recording an activity. */
export type RecordActivityPayload = {
  /** The centre; null when it was refused. */
  centre?: Maybe<Centre>;
  /** The activity; null when it was refused. */
  activity?: Maybe<Activity>;
  /** Why it was refused; empty when it is recorded. */
  userErrors: Array<UserError>;
};

/** Which activity to correct, and how. A field that is left out stays as it is. */
export type CorrectActivityInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The activity's opaque key. */
  id: Scalars['ID']['input'];
  /** The version of the activity that the viewer read. */
  expectedVersion: Scalars['Int']['input'];
  /** The adopted operating plan in which it was planned, as when recording; null for none. */
  planId?: InputMaybe<Scalars['ID']['input']>;
  /** The mission it serves, by number: 1 to 9; null stays as it is. */
  mission?: InputMaybe<Scalars['Int']['input']>;
  /** What it was, in Thai: 3 to 300 characters; null stays as it is. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The day it was held, as when recording; null stays as it is. */
  heldOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Where it was held, in Thai: 2 to 300 characters; null when not recorded. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** How many people took part: 0 to 1,000,000; null when not counted. */
  attendance?: InputMaybe<Scalars['Int']['input']>;
  /** How many opinions (ความคิดเห็น) of people were heard: 0 to 1,000,000; null when not counted. */
  opinionsHeard?: InputMaybe<Scalars['Int']['input']>;
  /** Where evidence of it is published, a web address; null when there is none. */
  evidenceUrl?: InputMaybe<Scalars['String']['input']>;
  /** True for what is unusual, as when recording. */
  confirm?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What came of correcting an activity. */
export type CorrectActivityPayload = {
  /** The activity; null when it was refused. */
  activity?: Maybe<Activity>;
  /** Why it was refused; empty when it is corrected. */
  userErrors: Array<UserError>;
};

/** Which activity to remove. */
export type RemoveActivityInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The activity's opaque key. */
  id: Scalars['ID']['input'];
  /** The version of the activity that the viewer read. */
  expectedVersion: Scalars['Int']['input'];
};

/** What came of removing an activity. */
export type RemoveActivityPayload = {
  /** The centre; null when it was refused. */
  centre?: Maybe<Centre>;
  /** Why it was refused; empty when it is removed. */
  userErrors: Array<UserError>;
};

/** A page of a list of centres. */
export type CentreConnection = {
  /** The centres of this page, each with its cursor. */
  edges: Array<CentreEdge>;
  /** The centres of this page. */
  nodes: Array<Centre>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many centres the whole list holds, on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A centre's place in a list. */
export type CentreEdge = {
  /** Where it stands: an `after` for the page behind it. Good only for the same filter and order. */
  cursor: Scalars['String']['output'];
  /** The centre. */
  node: Centre;
};

/** Which centres. What is given must all hold; an empty list of codes, types or stages holds for none. */
export type CentreFilter = {
  /** In these provinces, by code. */
  provinceCodes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** In this region, by code. */
  regionCode?: InputMaybe<Scalars['String']['input']>;
  /** Of LAOs in these districts, by code. */
  districtCodes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Of LAOs of these kinds. */
  laoTypes?: InputMaybe<Array<LaoType>>;
  /** At one of these stages today, or at the end of the day `asOf`. */
  stages?: InputMaybe<Array<CentreStage>>;
  /** Established and not closed at the end of this day. */
  openOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Established in this fiscal year (Buddhist era). */
  establishedInYear?: InputMaybe<Scalars['Int']['input']>;
  /** Established at some time, and closed in this fiscal year (Buddhist era). */
  closedInYear?: InputMaybe<Scalars['Int']['input']>;
  /**
   * What was so at the end of this day, for `stages`, `establishedInYear` and `closedInYear`, as figures of that day count; null for
   * all that is recorded.
   */
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The LAO's name, in Thai or English, with or without the kind, contains this; capitals and small letters alike. */
  search?: InputMaybe<Scalars['String']['input']>;
};

/** By what centres are ordered; equals go by the LAO's code, then by key. */
export type CentreOrderField =
  /** By the LAO's name, as a Thai dictionary orders. */
  | 'LAO_NAME'
  /** By the LAO's code. */
  | 'LAO_CODE'
  /** By the day of establishment; those not established come last either way. */
  | 'ESTABLISHED_ON';

/** The order of centres. */
export type CentreOrder = {
  /** By what. */
  field: CentreOrderField;
  /** In which direction. */
  direction?: InputMaybe<OrderDirection>;
};

/** By what a centre is established. */
export type EstablishCentreInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The centre's opaque key; its LAO has been to the workshop. */
  id: Scalars['ID']['input'];
  /** The version of the centre that the viewer read; null for whatever the version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The announcement (ประกาศจัดตั้ง). From its day on the centre counts: from the day of the workshop to today. */
  announcement: AnnouncementInput;
  /** Where the centre is. */
  office: CentreOfficeInput;
  /** The ways in which people reach it, in the order of the announcement: 50 at most; null for none. */
  channels?: InputMaybe<Array<CentreChannelInput>>;
};

/** What an announcement says. */
export type AnnouncementInput = {
  /** Its number (เลขที่): 1 to 60 characters; null when it has none. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** The day it was made. */
  announcedOn: Scalars['LocalDate']['input'];
  /** Who signed it, by position (นายกเทศมนตรี): 2 to 200 characters. */
  signatoryPosition: Scalars['String']['input'];
  /** The missions (ภารกิจ) that it takes on, by number: 1 to 9, each once; at least one. */
  missions: Array<Scalars['Int']['input']>;
};

/** A centre's office. */
export type CentreOfficeInput = {
  /** What the place is called (ศูนย์ข้อมูลข่าวสารเทศบาล), in Thai: 2 to 200 characters. */
  name: Scalars['String']['input'];
  /** Its address, in Thai: 2 to 500 characters; null when not recorded. */
  address?: InputMaybe<Scalars['String']['input']>;
};

/** A way in which people reach a centre. No two of a centre are of the same kind and value. */
export type CentreChannelInput = {
  /** The opaque key of a channel that the centre has; null for a new one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** What kind of channel it is. */
  kind: ChannelKind;
  /**
   * The number, address or name: 1 to 300 characters, a web address for WEBSITE, an address with @ for EMAIL; null for a LINE group or
   * other channel that the announcement names without one.
   */
  value?: InputMaybe<Scalars['String']['input']>;
  /** Who looks after it, by position: 2 to 200 characters; null when not recorded. */
  administratorPosition?: InputMaybe<Scalars['String']['input']>;
  /** Who looks after it, by name. Of a channel that the centre has: left out, whoever is recorded stays; null for nobody. */
  administrator?: InputMaybe<PersonInput>;
};

/** What came of establishing a centre. */
export type EstablishCentrePayload = {
  /** The centre; null when it was refused. */
  centre?: Maybe<Centre>;
  /** Why it was refused; empty when it is established. */
  userErrors: Array<UserError>;
};

/** What the announcement of a centre says. */
export type CorrectAnnouncementInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The centre's opaque key; it is established and not closed. */
  centreId: Scalars['ID']['input'];
  /** The version of the centre that the viewer read. */
  expectedVersion: Scalars['Int']['input'];
  /** The announcement. Its day is not after the first activity, nor after the centre was first suspended. */
  announcement: AnnouncementInput;
};

/** What came of correcting an announcement. */
export type CorrectAnnouncementPayload = {
  /** The centre; null when it was refused. */
  centre?: Maybe<Centre>;
  /** The announcement; null when it was refused. */
  announcement?: Maybe<CentreAnnouncement>;
  /** Why it was refused; empty when it is corrected. */
  userErrors: Array<UserError>;
};

/** Where a centre is from now on. */
export type ChangeOfficeInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The centre's opaque key; it is established and not closed. */
  centreId: Scalars['ID']['input'];
  /** The version of the centre that the viewer read. */
  expectedVersion: Scalars['Int']['input'];
  /** Its office. */
  office: CentreOfficeInput;
};

/** What came of changing an office. */
export type ChangeOfficePayload = {
  /** The centre; null when it was refused. */
  centre?: Maybe<Centre>;
  /** The office; null when it was refused. */
  office?: Maybe<CentreOffice>;
  /** Why it was refused; empty when it is changed. */
  userErrors: Array<UserError>;
};

/** How people reach a centre from now on. */
export type ChangeChannelsInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The centre's opaque key; it is established and not closed. */
  centreId: Scalars['ID']['input'];
  /** The version of the centre that the viewer read. */
  expectedVersion: Scalars['Int']['input'];
  /** All its channels, in order: 50 at most. */
  channels: Array<CentreChannelInput>;
};

/** What came of changing channels. */
export type ChangeChannelsPayload = {
  /** The centre; null when it was refused. */
  centre?: Maybe<Centre>;
  /** Its channels in order; null when it was refused. */
  channels?: Maybe<Array<CentreChannel>>;
  /** Why it was refused; empty when they are changed. */
  userErrors: Array<UserError>;
};

/** When a centre went through a step. */
export type RecordProcessStepInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The centre's opaque key; it is not closed. */
  centreId: Scalars['ID']['input'];
  /**
   * The version of the centre that the viewer read; null for whatever the version. Needed to change what is recorded of the step; to
   * finish one that has begun it is not.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The step's number, 1 to 6. The step before it is recorded. */
  step: Scalars['Int']['input'];
  /**
   * The day it began: not after today, not before the step before it began nor after the next one did. Step 6 does not begin before
   * the centre is established.
   */
  startedOn: Scalars['LocalDate']['input'];
  /**
   * The day it was done; null while it is not. The step before it is done by then; step 3 needs the workshop and step 5 the
   * establishment recorded.
   */
  finishedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Working time it took, in hours: 0.25 to 5,000 and 24 a day at most; null while the step is not done, and when not recorded. */
  hours?: InputMaybe<Scalars['Float']['input']>;
  /** True for what is unusual: hours by which all steps take more than twice the standard of 1,110. */
  confirm?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What came of recording a step. */
export type RecordProcessStepPayload = {
  /** The centre; null when it was refused. */
  centre?: Maybe<Centre>;
  /** The step; null when it was refused. */
  processStep?: Maybe<CentreProcessStep>;
  /** Why it was refused; empty when it is recorded. */
  userErrors: Array<UserError>;
};

/** Which LAO is selected for a centre. */
export type SelectLaoInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The LAO's code; it exists still, and has no centre that is not closed. */
  laoCode: Scalars['String']['input'];
  /** The good-governance award that it holds. */
  award: AwardInput;
  /** The day its project was approved: not after the day of selection. */
  projectApprovedOn: Scalars['LocalDate']['input'];
  /**
   * The day it was selected; the fiscal year of selection follows from it. Not after today, and not before the LAO was established
   * or its earlier centre was closed.
   */
  selectedOn: Scalars['LocalDate']['input'];
};

/**
 * A good-governance award (รางวัลการบริหารจัดการที่ดี). One that is recorded for the LAO already, by name and year, is not recorded
 * again.
 */
export type AwardInput = {
  /** Its name, in Thai: 3 to 300 characters. */
  name: Scalars['String']['input'];
  /** The fiscal year it was given for (Buddhist era), from 2543 to that of the selection. */
  fiscalYear: Scalars['Int']['input'];
};

/** What came of selecting an LAO. */
export type SelectLaoPayload = {
  /** The new centre; null when it was refused. */
  centre?: Maybe<Centre>;
  /** Why it was refused; empty when the LAO is selected. */
  userErrors: Array<UserError>;
};

/** The workshop that an LAO has been to. */
export type RecordOrientationInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The centre's opaque key. It is not established yet, unless a workshop that is recorded is corrected. */
  id: Scalars['ID']['input'];
  /** The version of the centre that the viewer read; null for whatever the version. Needed to correct a workshop that is recorded. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The day of the workshop, the last one when it took several: from the selection to today, and not after the establishment. */
  orientedOn: Scalars['LocalDate']['input'];
  /** The cohort (รุ่น) of the workshop: 1 to 999; null when not recorded. */
  cohort?: InputMaybe<Scalars['Int']['input']>;
};

/** What came of recording a workshop. */
export type RecordOrientationPayload = {
  /** The centre; null when it was refused. */
  centre?: Maybe<Centre>;
  /** Why it was refused; empty when it is recorded. */
  userErrors: Array<UserError>;
};

/** From when on a centre does not work, and why. */
export type SuspendCentreInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The centre's opaque key; it is established and works. */
  id: Scalars['ID']['input'];
  /** The version of the centre that the viewer read; null for whatever the version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The first day on which it does not work: after the day it was established or worked again and after its last activity, not after
   * today.
   */
  suspendedOn: Scalars['LocalDate']['input'];
  /** Why, in Thai: 3 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** What came of suspending a centre. */
export type SuspendCentrePayload = {
  /** The centre; null when it was refused. */
  centre?: Maybe<Centre>;
  /** Why it was refused; empty when it is suspended. */
  userErrors: Array<UserError>;
};

/** From when on a suspended centre works again, and why. */
export type ReopenCentreInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The centre's opaque key; it is suspended. */
  id: Scalars['ID']['input'];
  /** The version of the centre that the viewer read; null for whatever the version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The first day on which it works again: after the day it was suspended, not after today. */
  reopenedOn: Scalars['LocalDate']['input'];
  /** Why, in Thai: 3 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** What came of reopening a centre. */
export type ReopenCentrePayload = {
  /** The centre; null when it was refused. */
  centre?: Maybe<Centre>;
  /** Why it was refused; empty when it works again. */
  userErrors: Array<UserError>;
};

/** From when on a centre is closed, and why. */
export type CloseCentreInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The centre's opaque key; it is not closed. */
  id: Scalars['ID']['input'];
  /** The version of the centre that the viewer read; null for whatever the version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The first day on which it is closed: after the day of its last stage and after its last activity, not after today. */
  closedOn: Scalars['LocalDate']['input'];
  /** Why, in Thai: 3 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** What came of closing a centre. */
export type CloseCentrePayload = {
  /** The centre; null when it was refused. */
  centre?: Maybe<Centre>;
  /** Why it was refused; empty when it is closed. */
  userErrors: Array<UserError>;
};

/**
 * A participation promotion centre (ศูนย์ส่งเสริมการมีส่วนร่วมของประชาชน, Hub Information and Participation) of an LAO. An LAO has at
 * most one at a time. Until it is established, only ONDC and its own province and LAO see it.
 */
export type Centre = {
  /** Opaque key. */
  id: Scalars['ID']['output'];
  /** Its name (ศูนย์ส่งเสริมการมีส่วนร่วมของประชาชน and the LAO's full name). */
  name: Scalars['String']['output'];
  /** The local administrative organization whose centre it is. */
  lao: Lao;
  /** The province it lies in. */
  province: Province;
  /** Its stage at the end of a day; null for a day before it was selected. */
  stage?: Maybe<CentreStage>;
  /** The stages it has gone through, oldest first, each with its days. It follows from the dates below and the suspensions. */
  stageHistory: Array<CentreStagePeriod>;
  /** The day its LAO was selected (step 2); null when not recorded. */
  selectedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The good-governance award by which its LAO was selected; null when not recorded. */
  award?: Maybe<Award>;
  /** The day its project was approved, before the selection; null when not recorded. */
  projectApprovedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The day its LAO was told how to establish a centre, at a workshop (step 3); null when not recorded. */
  orientedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The cohort (รุ่น) of that workshop; null when not recorded. */
  orientationCohort?: Maybe<Scalars['Int']['output']>;
  /** The day the LAO announced it (step 5), from which on it counts; null until then. */
  establishedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The first day on which it was closed; null while it is open. */
  closedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The fiscal year in which it was established; null until then. */
  establishedInYear?: Maybe<FiscalYear>;
  /** The half of that fiscal year; null until then. */
  establishedInHalf?: Maybe<Half>;
  /** The announcement that established it (ประกาศจัดตั้ง); null when not recorded. */
  announcement?: Maybe<CentreAnnouncement>;
  /** The missions (ภารกิจ) that its announcement takes on, by number; empty when not recorded. */
  missions: Array<Mission>;
  /** Where it is; null when not recorded. */
  office?: Maybe<CentreOffice>;
  /** The ways in which people reach it and hear from it (ช่องทางการรับรู้), in the order of the announcement. */
  channels: Array<CentreChannel>;
  /** Its process of establishment: the six steps of ONDC's work manual, in order. */
  processSteps: Array<CentreProcessStep>;
  /** What the steps have taken so far, in hours; null when none is recorded or the viewer may not see working records. */
  processHours?: Maybe<Scalars['Float']['output']>;
  /** For optimistic locking: the number of changes to this record. */
  version: Scalars['Int']['output'];
  /**
   * All bodies of the centre: advisors, operating committee, subcommittees and working groups, in this order, those that were
   * dissolved among them. The structure bends to the LAO's size: no body and no role is taken for granted.
   */
  bodies: Array<CommitteeBody>;
  /** The advisors (ที่ปรึกษา) who serve on a day; empty when none is recorded. */
  advisors: Array<CommitteeMember>;
  /** The operating committee (คณะกรรมการดำเนินงาน) that stands on a day; null when none is recorded. */
  operatingCommittee?: Maybe<CommitteeBody>;
  /** Subcommittees (คณะอนุกรรมการ) and working groups (คณะทำงาน) that stand on a day; empty when none is appointed. */
  subcommittees: Array<CommitteeBody>;
  /** Its yearly operating plans (แผนปฏิบัติงานประจำปี), newest first. Plans not adopted are seen by ONDC, the province and the LAO only. */
  operatingPlans: Array<OperatingPlan>;
  /** Its operating plan of one fiscal year; null when there is none. */
  operatingPlan?: Maybe<OperatingPlan>;
  /** What it did. */
  activities: ActivityConnection;
  /** How much it did for each mission: one entry a mission, 0 where it did nothing. */
  activitiesByMission: Array<MissionActivityCount>;
};


/**
 * A participation promotion centre (ศูนย์ส่งเสริมการมีส่วนร่วมของประชาชน, Hub Information and Participation) of an LAO. An LAO has at
 * most one at a time. Until it is established, only ONDC and its own province and LAO see it.
 */
export type CentreNameArgs = {
  locale?: InputMaybe<Locale>;
};


/**
 * A participation promotion centre (ศูนย์ส่งเสริมการมีส่วนร่วมของประชาชน, Hub Information and Participation) of an LAO. An LAO has at
 * most one at a time. Until it is established, only ONDC and its own province and LAO see it.
 */
export type CentreStageArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/**
 * A participation promotion centre (ศูนย์ส่งเสริมการมีส่วนร่วมของประชาชน, Hub Information and Participation) of an LAO. An LAO has at
 * most one at a time. Until it is established, only ONDC and its own province and LAO see it.
 */
export type CentreAdvisorsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/**
 * A participation promotion centre (ศูนย์ส่งเสริมการมีส่วนร่วมของประชาชน, Hub Information and Participation) of an LAO. An LAO has at
 * most one at a time. Until it is established, only ONDC and its own province and LAO see it.
 */
export type CentreOperatingCommitteeArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/**
 * A participation promotion centre (ศูนย์ส่งเสริมการมีส่วนร่วมของประชาชน, Hub Information and Participation) of an LAO. An LAO has at
 * most one at a time. Until it is established, only ONDC and its own province and LAO see it.
 */
export type CentreSubcommitteesArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/**
 * A participation promotion centre (ศูนย์ส่งเสริมการมีส่วนร่วมของประชาชน, Hub Information and Participation) of an LAO. An LAO has at
 * most one at a time. Until it is established, only ONDC and its own province and LAO see it.
 */
export type CentreOperatingPlanArgs = {
  fiscalYear: Scalars['Int']['input'];
};


/**
 * A participation promotion centre (ศูนย์ส่งเสริมการมีส่วนร่วมของประชาชน, Hub Information and Participation) of an LAO. An LAO has at
 * most one at a time. Until it is established, only ONDC and its own province and LAO see it.
 */
export type CentreActivitiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActivityFilter>;
  orderBy?: InputMaybe<ActivityOrder>;
};


/**
 * A participation promotion centre (ศูนย์ส่งเสริมการมีส่วนร่วมของประชาชน, Hub Information and Participation) of an LAO. An LAO has at
 * most one at a time. Until it is established, only ONDC and its own province and LAO see it.
 */
export type CentreActivitiesByMissionArgs = {
  fiscalYear?: InputMaybe<Scalars['Int']['input']>;
};

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

/** A time a centre spent at one stage. */
export type CentreStagePeriod = {
  /** The stage. */
  stage: CentreStage;
  /** First day of it. */
  since: Scalars['LocalDate']['output'];
  /** First day of the next stage; null for the last one known. */
  until?: Maybe<Scalars['LocalDate']['output']>;
  /** Why, in the words of the record; null when none is given. */
  reason?: Maybe<Scalars['String']['output']>;
};

/** The announcement by which an LAO established its centre. */
export type CentreAnnouncement = {
  /** Its number (เลขที่); null when it has none: Wiang Thoeng's has not. */
  number?: Maybe<Scalars['String']['output']>;
  /** The day it was made. */
  announcedOn: Scalars['LocalDate']['output'];
  /** The fiscal year of that day. */
  fiscalYear: FiscalYear;
  /** The half of the fiscal year: the round of reports in which it falls. */
  half: Half;
  /** Who signed it, by position (นายกเทศมนตรี); null when not recorded. */
  signatoryPosition?: Maybe<Scalars['String']['output']>;
};

/** A centre's office. */
export type CentreOffice = {
  /** What the place is called (ศูนย์ข้อมูลข่าวสารเทศบาล), in Thai. */
  name: Scalars['String']['output'];
  /** Its address, in Thai; null when not recorded. */
  address?: Maybe<Scalars['String']['output']>;
};

/** A way in which people reach a centre. */
export type CentreChannel = {
  /** Opaque key. */
  id: Scalars['ID']['output'];
  /** What kind of channel it is. */
  kind: ChannelKind;
  /** The number, address or name; null when the source names none (a LINE group without its link). */
  value?: Maybe<Scalars['String']['output']>;
  /** Who looks after it, by position; null when not recorded. */
  administratorPosition?: Maybe<Scalars['String']['output']>;
  /** Who looks after it, by name; null when not recorded or when the viewer may not see personal data. */
  administrator?: Maybe<Person>;
};

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

/** A seat on a body. On no day has a body two chairs or two secretaries; of all other roles there may be any number. */
export type CommitteeMemberInput = {
  /** The part the seat has in the body. */
  role: CommitteeRole;
  /** The position that holds the seat (ปลัดเทศบาล), in Thai: 2 to 200 characters. */
  position: Scalars['String']['input'];
  /** Place in the order of the appointment: 1 to 9,999; null for behind those that are there. */
  ordinal?: InputMaybe<Scalars['Int']['input']>;
  /**
   * First day of the seat: within the body's time, at most 366 days ahead; null for the body's first day, or from the
   * establishment on where that is not recorded.
   */
  since?: InputMaybe<Scalars['LocalDate']['input']>;
  /** First day without the seat: after `since`, within the body's time, at most ten years ahead; null while it lasts. */
  until?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Who holds the seat; null when it is not to be recorded. */
  person?: InputMaybe<PersonInput>;
};

/** What body to appoint. */
export type AppointBodyInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The opaque key of the centre. */
  centreId: Scalars['ID']['input'];
  /** The version of the centre that the viewer read; null for whatever the version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** What kind of body it is. */
  kind: CommitteeBodyKind;
  /**
   * What it is called, in Thai: 2 to 200 characters; null for the usual name of the advisors (ที่ปรึกษา) and of the operating
   * committee (คณะกรรมการดำเนินงาน). No two bodies of a kind have one name at the same time.
   */
  name?: InputMaybe<Scalars['String']['input']>;
  /**
   * First day of the body: not before the first day recorded of the centre, at most 366 days ahead; null when not known: then
   * from the establishment on.
   */
  since?: InputMaybe<Scalars['LocalDate']['input']>;
  /**
   * First day without the body, for one that was dissolved already: after `since`, not after today, nor after the day on which the
   * centre closed. Those of its members who left no earlier served until then. Null while it stands: not in a closed centre.
   */
  until?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Its members in the order of the appointment: up to 500. Of those of an operating committee one is the chair. */
  members?: Array<CommitteeMemberInput>;
  /** True to appoint even though a person would have two seats on the body at the same time. */
  confirm?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What came of appointing a body. */
export type AppointBodyPayload = {
  /** The centre; null when it was refused. */
  centre?: Maybe<Centre>;
  /** The body; null when it was refused. */
  body?: Maybe<CommitteeBody>;
  /** Why it was refused; empty when it is appointed. */
  userErrors: Array<UserError>;
};

/** Which body to rename. */
export type RenameBodyInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The body's opaque key. */
  id: Scalars['ID']['input'];
  /** The version of the body that the viewer read. */
  expectedVersion: Scalars['Int']['input'];
  /** What it is called, in Thai: 2 to 200 characters. No two bodies of a kind have one name at the same time. */
  name: Scalars['String']['input'];
};

/** What came of renaming a body. */
export type RenameBodyPayload = {
  /** The body; null when it was refused. */
  body?: Maybe<CommitteeBody>;
  /** Why it was refused; empty when it is renamed. */
  userErrors: Array<UserError>;
};

/** Which body to correct, and how. A field that is left out stays as it is. */
export type CorrectBodyDaysInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The body's opaque key. */
  id: Scalars['ID']['input'];
  /** The version of the body that the viewer read. */
  expectedVersion: Scalars['Int']['input'];
  /** First day of the body, as when appointing: no seat began before; null when not known. */
  since?: InputMaybe<Scalars['LocalDate']['input']>;
  /** First day without the body, of one that is dissolved: no seat lasts longer; null lets it stand again. */
  until?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** What came of correcting the days of a body. */
export type CorrectBodyDaysPayload = {
  /** The body; null when it was refused. */
  body?: Maybe<CommitteeBody>;
  /** Why it was refused; empty when it is corrected. */
  userErrors: Array<UserError>;
};

/** Which body to dissolve. */
export type DissolveBodyInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The body's opaque key. */
  id: Scalars['ID']['input'];
  /** The version of the body that the viewer read. */
  expectedVersion: Scalars['Int']['input'];
  /** The first day without the body: after its first day, not after today. */
  dissolvedOn: Scalars['LocalDate']['input'];
};

/** What came of dissolving a body. */
export type DissolveBodyPayload = {
  /** The centre; null when it was refused. */
  centre?: Maybe<Centre>;
  /** The body; null when it was refused. */
  body?: Maybe<CommitteeBody>;
  /** Why it was refused; empty when it is dissolved. */
  userErrors: Array<UserError>;
};

/** Whom to appoint. */
export type AppointMemberInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The body's opaque key. */
  bodyId: Scalars['ID']['input'];
  /** The version of the body that the viewer read; null for whatever the version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The seat. The first member of an operating committee is its chair. */
  member: CommitteeMemberInput;
  /** True to appoint even though the person would have two seats on the body at the same time. */
  confirm?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What came of appointing a member. */
export type AppointMemberPayload = {
  /** The body; null when it was refused. */
  body?: Maybe<CommitteeBody>;
  /** The seat; null when it was refused. */
  member?: Maybe<CommitteeMember>;
  /** Why it was refused; empty when the member is appointed. */
  userErrors: Array<UserError>;
};

/** Whom to appoint. */
export type AppointMembersInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The body's opaque key. */
  bodyId: Scalars['ID']['input'];
  /** The version of the body that the viewer read; null for whatever the version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The seats, in the order of the appointment: 1 to 500. Of the first members of an operating committee one is the chair. */
  members: Array<CommitteeMemberInput>;
  /** True to appoint even though a person would have two seats on the body at the same time. */
  confirm?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What came of appointing members. */
export type AppointMembersPayload = {
  /** The body; null when it was refused. */
  body?: Maybe<CommitteeBody>;
  /** The seats, in the order of the input, without those that were removed since; null when it was refused. */
  members?: Maybe<Array<CommitteeMember>>;
  /** Why it was refused; empty when all are appointed. */
  userErrors: Array<UserError>;
};

/** Which seat to change, and how. A field that is left out stays as it is. */
export type ChangeMemberInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The seat's opaque key. */
  id: Scalars['ID']['input'];
  /** The version of the body that the viewer read. */
  expectedVersion: Scalars['Int']['input'];
  /** The part the seat has in the body; null stays as it is. */
  role?: InputMaybe<CommitteeRole>;
  /** The position that holds the seat, in Thai: 2 to 200 characters; null stays as it is. */
  position?: InputMaybe<Scalars['String']['input']>;
  /** Place in the order of the appointment: 1 to 9,999; null stays as it is. */
  ordinal?: InputMaybe<Scalars['Int']['input']>;
  /** First day of the seat, as when appointing; null for the body's first day. */
  since?: InputMaybe<Scalars['LocalDate']['input']>;
  /** First day without the seat, as when appointing; null while it lasts. */
  until?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Who holds the seat; null removes whom it names. */
  person?: InputMaybe<PersonInput>;
  /** True to change it even though the person would have two seats on the body at the same time. */
  confirm?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What came of changing a seat. */
export type ChangeMemberPayload = {
  /** The body; null when it was refused. */
  body?: Maybe<CommitteeBody>;
  /** The seat; null when it was refused. */
  member?: Maybe<CommitteeMember>;
  /** Why it was refused; empty when it is changed. */
  userErrors: Array<UserError>;
};

/** Which membership to end. */
export type EndMembershipInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The seat's opaque key. */
  id: Scalars['ID']['input'];
  /** The version of the body that the viewer read. */
  expectedVersion: Scalars['Int']['input'];
  /** The first day without the seat: after its first day, not after today. */
  endedOn: Scalars['LocalDate']['input'];
};

/** What came of ending a membership. */
export type EndMembershipPayload = {
  /** The body; null when it was refused. */
  body?: Maybe<CommitteeBody>;
  /** The seat; null when it was refused. */
  member?: Maybe<CommitteeMember>;
  /** Why it was refused; empty when it has ended. */
  userErrors: Array<UserError>;
};

/** Which seat to remove. */
export type RemoveMemberInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The seat's opaque key. */
  id: Scalars['ID']['input'];
  /** The version of the body that the viewer read. */
  expectedVersion: Scalars['Int']['input'];
};

/** What came of removing a seat. */
export type RemoveMemberPayload = {
  /** The body; null when it was refused. */
  body?: Maybe<CommitteeBody>;
  /** Why it was refused; empty when it is removed. */
  userErrors: Array<UserError>;
};

/** A body of a centre. */
export type CommitteeBody = {
  /** Opaque key. */
  id: Scalars['ID']['output'];
  /** What kind of body it is. */
  kind: CommitteeBodyKind;
  /** What it is called, in Thai. */
  name: Scalars['String']['output'];
  /** First day of the body; null when not recorded: then from the establishment on. */
  since?: Maybe<Scalars['LocalDate']['output']>;
  /** First day without the body: when it was dissolved, or its centre closed; null while it stands. */
  until?: Maybe<Scalars['LocalDate']['output']>;
  /** For optimistic locking: the number of changes to the body and its seats. */
  version: Scalars['Int']['output'];
  /** Who serves on it on a day, in the order of the appointment. */
  members: Array<CommitteeMember>;
};


/** A body of a centre. */
export type CommitteeBodyMembersArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};

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

/** A seat on a body: a position, which is public, and the person who holds it, who is not. */
export type CommitteeMember = {
  /** Opaque key. */
  id: Scalars['ID']['output'];
  /** The part the seat has in the body. */
  role: CommitteeRole;
  /** The position that holds the seat (ปลัดเทศบาล, กำนัน, ...), in Thai. */
  position: Scalars['String']['output'];
  /** Place in the order of the appointment, from 1. */
  ordinal: Scalars['Int']['output'];
  /** First day of the seat; null when not recorded: then from the establishment on. */
  since?: Maybe<Scalars['LocalDate']['output']>;
  /** First day without the seat: when it ended, or its centre closed; null while it lasts. */
  until?: Maybe<Scalars['LocalDate']['output']>;
  /** Who holds the seat; null when not recorded or when the viewer may not see personal data. */
  person?: Maybe<Person>;
};

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

/** A district (อำเภอ; in Bangkok เขต). */
export type District = {
  /** Public key: the province's code and two digits ("5704" is Thoeng, เทิง); digits 2 to 5 of its LAOs' codes. */
  code: Scalars['String']['output'];
  /** The district's name (เทิง); in Thai where no English name is recorded. */
  name: Scalars['String']['output'];
  /** The province it lies in. */
  province: Province;
  /** The local administrative organizations in it. */
  laos: LaoConnection;
};


/** A district (อำเภอ; in Bangkok เขต). */
export type DistrictNameArgs = {
  locale?: InputMaybe<Locale>;
};


/** A district (อำเภอ; in Bangkok เขต). */
export type DistrictLaosArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LaoFilter>;
  orderBy?: InputMaybe<LaoOrder>;
};

/**
 * Figures on centres in a fiscal year for the nation, a region or a province. They count every centre, also those the viewer
 * could not open. Everything is as it was at the end of the day `asOf`.
 */
export type CentreFigures = {
  /** The day whose end the figures stand for: the day asked for, but neither after today nor after the year's last day. */
  asOf: Scalars['LocalDate']['output'];
  /** Centres established in the year, up to that day. */
  establishedInYear: Scalars['Int']['output'];
  /** Centres closed in the year, up to that day. */
  closedInYear: Scalars['Int']['output'];
  /** Centres open on that day, whenever established; suspended ones too. */
  totalByEnd: Scalars['Int']['output'];
  /** The open centres by their LAO's kind on that day: every kind, in the order of `LaoType`. */
  byLaoType: Array<CentreCountByLaoType>;
  /** All centres ever selected or established, by their stage on that day: every stage, in order. */
  byStage: Array<CentreCountByStage>;
  /** Activities held in the year, up to that day: every mission, by number. */
  activitiesByMission: Array<MissionActivityCount>;
  /** LAOs that existed on that day. */
  laoCount: Scalars['Int']['output'];
  /** LAOs that existed on that day and had no open centre. */
  laosWithoutCentre: Scalars['Int']['output'];
  /** LAOs with an open centre among all LAOs of that day. */
  coverage: Rate;
};

/** A number of centres of one kind of LAO. */
export type CentreCountByLaoType = {
  /** The kind of LAO. */
  type: LaoType;
  /** Number of open centres. */
  count: Scalars['Int']['output'];
};

/** A number of centres at one stage. */
export type CentreCountByStage = {
  /** The stage. */
  stage: CentreStage;
  /** Number of centres. */
  count: Scalars['Int']['output'];
};

/** A figure on centres that provinces can be ranked by. */
export type CentreFigure =
  /** Centres established in the year. */
  | 'ESTABLISHED_IN_YEAR'
  /** Centres open at the end of the year, or today. */
  | 'TOTAL_BY_END'
  /** Centres closed in the year. */
  | 'CLOSED_IN_YEAR'
  /** LAOs without an open centre. */
  | 'LAOS_WITHOUT_CENTRE'
  /** LAOs with an open centre among all, in percent. */
  | 'COVERAGE'
  /** Activities held in the year. */
  | 'ACTIVITIES';

/** A province's place in a ranking by a figure on centres. */
export type ProvinceCentreRank = {
  /** Place, from 1; provinces with the same value share one, and the places behind are left out (1, 2, 2, 4). */
  rank: Scalars['Int']['output'];
  /** The figure, in the unit of the `CentreFigure` asked for. */
  value: Scalars['Float']['output'];
  /** The province. */
  province: Province;
};

/**
 * A fiscal year (ปีงบประมาณ): 1 October to 30 September, named by the Buddhist year in which it ends. Fiscal year 2564 is 1
 * October 2020 to 30 September 2021.
 */
export type FiscalYear = {
  /** Public key: the year in the Buddhist era (พ.ศ.), which is the Gregorian year plus 543. */
  year: Scalars['Int']['output'];
  /** The Gregorian year (ค.ศ.) in which it ends: 2021 for 2564. */
  ceYear: Scalars['Int']['output'];
  /** How it is called (ปีงบประมาณ พ.ศ. 2564). */
  name: Scalars['String']['output'];
  /** Its first day, a 1 October. */
  startsOn: Scalars['LocalDate']['output'];
  /** Its last day, a 30 September. */
  endsOn: Scalars['LocalDate']['output'];
  /** True when today, in Thailand, lies in it. */
  isRunning: Scalars['Boolean']['output'];
  /**
   * The nation's figures on centres; null when there is no figure: nothing had been recorded by then, or the year has not
   * begun.
   */
  centreFigures?: Maybe<CentreFigures>;
};


/**
 * A fiscal year (ปีงบประมาณ): 1 October to 30 September, named by the Buddhist year in which it ends. Fiscal year 2564 is 1
 * October 2020 to 30 September 2021.
 */
export type FiscalYearNameArgs = {
  locale?: InputMaybe<Locale>;
};


/**
 * A fiscal year (ปีงบประมาณ): 1 October to 30 September, named by the Buddhist year in which it ends. Fiscal year 2564 is 1
 * October 2020 to 30 September 2021.
 */
export type FiscalYearCentreFiguresArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** A page of a list of LAOs. */
export type LaoConnection = {
  /** The LAOs of this page, each with its cursor. */
  edges: Array<LaoEdge>;
  /** The LAOs of this page. */
  nodes: Array<Lao>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many LAOs the whole list holds, on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An LAO's place in a list. */
export type LaoEdge = {
  /** Where it stands: an `after` for the page behind it. Good only for the same filter and order. */
  cursor: Scalars['String']['output'];
  /** The LAO. */
  node: Lao;
};

/** Which LAOs. What is given must all hold; an empty list of codes or types holds for none. */
export type LaoFilter = {
  /** In these provinces, by code. */
  provinceCodes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** In this region, by code. */
  regionCode?: InputMaybe<Scalars['String']['input']>;
  /** In these districts, by code. */
  districtCodes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Of these kinds. */
  types?: InputMaybe<Array<LaoType>>;
  /** True: with an open centre today (established and not closed); false: without. */
  hasCentre?: InputMaybe<Scalars['Boolean']['input']>;
  /** With a centre at one of these stages today. */
  stages?: InputMaybe<Array<CentreStage>>;
  /** The name, in Thai or English, with or without the kind, contains this; capitals and small letters alike. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Also those that no longer exist. */
  includeClosed?: InputMaybe<Scalars['Boolean']['input']>;
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

/** The order of LAOs. */
export type LaoOrder = {
  /** By what. */
  field: LaoOrderField;
  /** In which direction. */
  direction?: InputMaybe<OrderDirection>;
};

/** A local administrative organization (องค์กรปกครองส่วนท้องถิ่น, อปท.): a municipality, a subdistrict organization, ... */
export type Lao = {
  /**
   * Public key: the seven digits of the Department of Local Administration's register ("5570404" is Wiang Thoeng). Bangkok is
   * not in the register: the hub gives the BMA the code "1100000".
   */
  code: Scalars['String']['output'];
  /** The kind of organization it is now. */
  type: LaoType;
  /** The name without the kind, as in the register (เวียงเทิง); in Thai where no English name is recorded. */
  name: Scalars['String']['output'];
  /** The name with the kind before it (เทศบาลตำบลเวียงเทิง); in English the kind stands behind. */
  fullName: Scalars['String']['output'];
  /** The province it lies in. */
  province: Province;
  /** The district its office lies in; null for Bangkok and where the register gives none. */
  district?: Maybe<District>;
  /** Area in square kilometres, as registered; null when not recorded. */
  areaKm2?: Maybe<Scalars['Float']['output']>;
  /** Where its office stands; null when not recorded. */
  location?: Maybe<GeoPoint>;
  /** The day it came into being; null when not recorded. */
  establishedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The first day on which it no longer existed (merged, or gone from the register); null while it exists. */
  closedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The names and kinds it has had, newest first, as far as they are recorded. */
  history: Array<LaoVersion>;
  /** The good-governance awards (รางวัลการบริหารจัดการที่ดี) it has received, newest first: holders are the pilots. */
  awards: Array<Award>;
  /**
   * Its participation promotion centre; null when it has none that is not closed, or when the viewer may not see it yet: a
   * centre that is not established is a working record.
   */
  centre?: Maybe<Centre>;
  /** Centres it had that are closed, newest first. */
  formerCentres: Array<Centre>;
};


/** A local administrative organization (องค์กรปกครองส่วนท้องถิ่น, อปท.): a municipality, a subdistrict organization, ... */
export type LaoNameArgs = {
  locale?: InputMaybe<Locale>;
};


/** A local administrative organization (องค์กรปกครองส่วนท้องถิ่น, อปท.): a municipality, a subdistrict organization, ... */
export type LaoFullNameArgs = {
  locale?: InputMaybe<Locale>;
};

/** A point on the map (WGS 84). */
export type GeoPoint = {
  /** Degrees north of the equator. */
  latitude: Scalars['Float']['output'];
  /** Degrees east of Greenwich. */
  longitude: Scalars['Float']['output'];
};

/** A name and kind that an LAO had for some time. */
export type LaoVersion = {
  /** The name without the kind, in Thai. */
  name: Scalars['String']['output'];
  /** The kind of organization it was. */
  type: LaoType;
  /** The district its office lay in; null when none was recorded. */
  district?: Maybe<District>;
  /** First day on which it was so; for the oldest entry the day from which the hub has a record. */
  validFrom: Scalars['LocalDate']['output'];
  /** First day on which it was no longer so; null for what holds now. */
  validTo?: Maybe<Scalars['LocalDate']['output']>;
};

/** A good-governance award (รางวัลการบริหารจัดการที่ดี) given to an LAO. */
export type Award = {
  /** Opaque key. */
  id: Scalars['ID']['output'];
  /** The award's name, in Thai. */
  name: Scalars['String']['output'];
  /** The fiscal year it was given for. */
  fiscalYear: FiscalYear;
};

/** Something to set out to do. */
export type PlannedActivityInput = {
  /** The mission it serves, by number: 1 to 9. */
  mission: Scalars['Int']['input'];
  /** What is planned, in Thai: 3 to 300 characters. No two of a mission and half have one name. */
  name: Scalars['String']['input'];
  /** In which half of the fiscal year; null when the plan does not say. */
  plannedHalf?: InputMaybe<Half>;
};

/** What to save as the draft of a plan. */
export type SaveOperatingPlanInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The centre's opaque key. */
  centreId: Scalars['ID']['input'];
  /** Fiscal year, Buddhist: from the centre's first to the one after the running one. The centre is open in it. */
  fiscalYear: Scalars['Int']['input'];
  /** The version of the plan that the viewer read; null when the centre has none for the year yet, and only then. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Whether it is aligned with the local development plan (แผนพัฒนาท้องถิ่น); null when not said yet. */
  isAlignedWithDevelopmentPlan?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it is aligned with the LAO's yearly action plan (แผนการดำเนินงาน); null when not said yet. */
  isAlignedWithActionPlan?: InputMaybe<Scalars['Boolean']['input']>;
  /** What it plans: up to 500. */
  plannedActivities: Array<PlannedActivityInput>;
  /** True to save activities of missions that the centre's announcement does not take on. */
  confirm?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What came of saving a draft. */
export type SaveOperatingPlanPayload = {
  /** The centre; null when it was refused. */
  centre?: Maybe<Centre>;
  /** The draft; null when it was refused. */
  operatingPlan?: Maybe<OperatingPlan>;
  /** Why it was refused; empty when it is saved. */
  userErrors: Array<UserError>;
};

/** Which plan to adopt. */
export type AdoptOperatingPlanInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The centre's opaque key. */
  centreId: Scalars['ID']['input'];
  /** Fiscal year, Buddhist: from the centre's first to the one after the running one. */
  fiscalYear: Scalars['Int']['input'];
  /** The version of the draft that the viewer read; null when the centre has none for the year yet, and only then. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The day the committee adopted it: not after today, and a day on which the centre was established and not closed. */
  adoptedOn: Scalars['LocalDate']['input'];
  /** Whether it is aligned with the local development plan (แผนพัฒนาท้องถิ่น); null for what the draft says. One of them says it. */
  isAlignedWithDevelopmentPlan?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it is aligned with the LAO's yearly action plan (แผนการดำเนินงาน); null for what the draft says. One of them says it. */
  isAlignedWithActionPlan?: InputMaybe<Scalars['Boolean']['input']>;
  /** What it plans: 1 to 500; null for what the draft plans. */
  plannedActivities?: InputMaybe<Array<PlannedActivityInput>>;
  /**
   * True to adopt what is unusual: a day more than half a year before the fiscal year or after it, or in a suspension; a plan that
   * is not aligned; missions that the announcement does not take on.
   */
  confirm?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What came of adopting a plan. */
export type AdoptOperatingPlanPayload = {
  /** The centre; null when it was refused. */
  centre?: Maybe<Centre>;
  /** The plan; null when it was refused. */
  operatingPlan?: Maybe<OperatingPlan>;
  /** Why it was refused; empty when it is adopted. */
  userErrors: Array<UserError>;
};

/** Which adopted plan to change, and how. */
export type ChangeOperatingPlanInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The plan's opaque key. */
  id: Scalars['ID']['input'];
  /** The version of the plan that the viewer read. */
  expectedVersion: Scalars['Int']['input'];
  /** The day the committee adopted the change: not after today, and a day on which the centre was established and not closed. */
  adoptedOn: Scalars['LocalDate']['input'];
  /** Whether it is aligned with the local development plan (แผนพัฒนาท้องถิ่น); null stays as it is. */
  isAlignedWithDevelopmentPlan?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it is aligned with the LAO's yearly action plan (แผนการดำเนินงาน); null stays as it is. */
  isAlignedWithActionPlan?: InputMaybe<Scalars['Boolean']['input']>;
  /** What it plans: 1 to 500; null stays as it is. */
  plannedActivities?: InputMaybe<Array<PlannedActivityInput>>;
  /** True for what is unusual, as when adopting; or for a day before the one on which it was adopted last. */
  confirm?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What came of changing a plan. */
export type ChangeOperatingPlanPayload = {
  /** The plan; null when it was refused. */
  operatingPlan?: Maybe<OperatingPlan>;
  /** Why it was refused; empty when it is changed. */
  userErrors: Array<UserError>;
};

/** Which draft to remove. */
export type DiscardOperatingPlanInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The plan's opaque key. */
  id: Scalars['ID']['input'];
  /** The version of the plan that the viewer read. */
  expectedVersion: Scalars['Int']['input'];
};

/** What came of removing a draft. */
export type DiscardOperatingPlanPayload = {
  /** The centre; null when it was refused. */
  centre?: Maybe<Centre>;
  /** Why it was refused; empty when it is removed. */
  userErrors: Array<UserError>;
};

/** What can be asked of the hub. Lists that can pass 100 items are connections; what a viewer may not see is left out or null. */
export type Query = {
  /** The fiscal year that today, in Thailand, lies in. */
  currentFiscalYear: FiscalYear;
  /** A fiscal year; null when the year is not between 2476 and 2999. */
  fiscalYear?: Maybe<FiscalYear>;
  /** The fiscal years from one to another, both included, oldest first; at most 100. Empty when `from` is after `to`. */
  fiscalYears: Array<FiscalYear>;
  /** All regions, in their usual order. */
  regions: Array<Region>;
  /** A region by its code; null when there is none. */
  region?: Maybe<Region>;
  /** The provinces, in Thai alphabetical order; at most 77. */
  provinces: Array<Province>;
  /** A province by its code; null when there is none. */
  province?: Maybe<Province>;
  /** A district by its code; null when there is none. */
  district?: Maybe<District>;
  /** An LAO by its code; null when there is none. Closed ones are found too. */
  lao?: Maybe<Lao>;
  /** The local administrative organizations of the nation. */
  laos: LaoConnection;
  /** A centre, by its key or by its LAO; null when there is none or the viewer may not see it. Give one of the two. */
  centre?: Maybe<Centre>;
  /** The centres of the nation. */
  centres: CentreConnection;
  /** The nine missions (ภารกิจ) of the centres, by number. */
  missions: Array<Mission>;
  /** The objectives (วัตถุประสงค์) of the centres, by number. */
  centreObjectives: Array<CentreObjective>;
  /** The powers and duties (อำนาจหน้าที่) of the centres, by number. */
  centreDuties: Array<CentreDuty>;
  /** The six steps of establishing a centre, by number. */
  establishmentSteps: Array<EstablishmentStep>;
  /** The provinces ranked by a figure on centres; empty when there is no figure for the year. */
  provincesByCentreFigure: Array<ProvinceCentreRank>;
  /**
   * Who has read the data of persons of centres: holders of seats and administrators of channels. ONDC administrators see all readings, a
   * provincial office and an LAO officer those of their own people, an ONDC analyst only the analyst's own. Null, with the error
   * `FORBIDDEN`, for the public.
   */
  centrePersonReadings?: Maybe<PersonReadingConnection>;
};


/** What can be asked of the hub. Lists that can pass 100 items are connections; what a viewer may not see is left out or null. */
export type QueryFiscalYearArgs = {
  year: Scalars['Int']['input'];
};


/** What can be asked of the hub. Lists that can pass 100 items are connections; what a viewer may not see is left out or null. */
export type QueryFiscalYearsArgs = {
  from: Scalars['Int']['input'];
  to?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked of the hub. Lists that can pass 100 items are connections; what a viewer may not see is left out or null. */
export type QueryRegionArgs = {
  code: Scalars['String']['input'];
};


/** What can be asked of the hub. Lists that can pass 100 items are connections; what a viewer may not see is left out or null. */
export type QueryProvincesArgs = {
  regionCode?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked of the hub. Lists that can pass 100 items are connections; what a viewer may not see is left out or null. */
export type QueryProvinceArgs = {
  code: Scalars['String']['input'];
};


/** What can be asked of the hub. Lists that can pass 100 items are connections; what a viewer may not see is left out or null. */
export type QueryDistrictArgs = {
  code: Scalars['String']['input'];
};


/** What can be asked of the hub. Lists that can pass 100 items are connections; what a viewer may not see is left out or null. */
export type QueryLaoArgs = {
  code: Scalars['String']['input'];
};


/** What can be asked of the hub. Lists that can pass 100 items are connections; what a viewer may not see is left out or null. */
export type QueryLaosArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LaoFilter>;
  orderBy?: InputMaybe<LaoOrder>;
};


/** What can be asked of the hub. Lists that can pass 100 items are connections; what a viewer may not see is left out or null. */
export type QueryCentreArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  laoCode?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked of the hub. Lists that can pass 100 items are connections; what a viewer may not see is left out or null. */
export type QueryCentresArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CentreFilter>;
  orderBy?: InputMaybe<CentreOrder>;
};


/** What can be asked of the hub. Lists that can pass 100 items are connections; what a viewer may not see is left out or null. */
export type QueryProvincesByCentreFigureArgs = {
  figure: CentreFigure;
  fiscalYear: Scalars['Int']['input'];
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  direction?: InputMaybe<OrderDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked of the hub. Lists that can pass 100 items are connections; what a viewer may not see is left out or null. */
export type QueryCentrePersonReadingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PersonReadingFilter>;
  orderBy?: InputMaybe<PersonReadingOrder>;
};

/** A centre's operating plan for a fiscal year. */
export type OperatingPlan = {
  /** Opaque key. */
  id: Scalars['ID']['output'];
  /** The fiscal year it is for. */
  fiscalYear: FiscalYear;
  /** The day the committee adopted it; null while it is a draft. */
  adoptedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** True when it is aligned with the local development plan (แผนพัฒนาท้องถิ่น); null when not recorded. */
  isAlignedWithDevelopmentPlan?: Maybe<Scalars['Boolean']['output']>;
  /** True when it is aligned with the LAO's yearly action plan (แผนการดำเนินงาน); null when not recorded. */
  isAlignedWithActionPlan?: Maybe<Scalars['Boolean']['output']>;
  /** What it plans, by half and mission. */
  plannedActivities: Array<PlannedActivity>;
  /** For optimistic locking: the number of changes to the plan. */
  version: Scalars['Int']['output'];
};

/** Something an operating plan sets out to do. */
export type PlannedActivity = {
  /** Opaque key. */
  id: Scalars['ID']['output'];
  /** The mission it serves. */
  mission: Mission;
  /** What is planned, in Thai. */
  name: Scalars['String']['output'];
  /** In which half of the fiscal year; null when the plan does not say. */
  plannedHalf?: Maybe<Half>;
};

/** Something a centre did. Each activity serves one mission. */
export type Activity = {
  /** Opaque key. */
  id: Scalars['ID']['output'];
  /** The mission it serves. */
  mission: Mission;
  /** What it was, in Thai. */
  name: Scalars['String']['output'];
  /** The day it was held; the first day when it took several. */
  heldOn: Scalars['LocalDate']['output'];
  /** The fiscal year of that day. */
  fiscalYear: FiscalYear;
  /** Where it was held, in Thai; null when not recorded. */
  place?: Maybe<Scalars['String']['output']>;
  /** How many people took part; null when not counted. */
  attendance?: Maybe<Scalars['Int']['output']>;
  /** How many opinions (ความคิดเห็น) of people were heard; null when not counted. */
  opinionsHeard?: Maybe<Scalars['Int']['output']>;
  /** Where evidence of it is published, a web address; null when there is none. */
  evidenceUrl?: Maybe<Scalars['String']['output']>;
  /** The operating plan in which it was planned; null when not recorded, or when the viewer may not see the plan. */
  plan?: Maybe<OperatingPlan>;
  /** For optimistic locking: the number of changes to this record. */
  version: Scalars['Int']['output'];
};

/** How much was done for one mission. */
export type MissionActivityCount = {
  /** The mission. */
  mission: Mission;
  /** Number of activities. */
  activities: Scalars['Int']['output'];
  /** People who took part, added up over the activities that counted them. */
  attendance: Scalars['Int']['output'];
};

/** A mission of the centres (ภารกิจ). The national guideline lists 1 to 7; Wiang Thoeng's announcement adds 8 and 9. */
export type Mission = {
  /** Its number, 1 to 9. */
  number: Scalars['Int']['output'];
  /** What it asks of a centre, in short. */
  name: Scalars['String']['output'];
  /** True when ONDC's national guideline lists it, false when an LAO's announcement added it. */
  isInGuideline: Scalars['Boolean']['output'];
};


/** A mission of the centres (ภารกิจ). The national guideline lists 1 to 7; Wiang Thoeng's announcement adds 8 and 9. */
export type MissionNameArgs = {
  locale?: InputMaybe<Locale>;
};

/** An objective of the centres (วัตถุประสงค์). */
export type CentreObjective = {
  /** Its number, from 1. */
  number: Scalars['Int']['output'];
  /** The objective, in short. */
  name: Scalars['String']['output'];
};


/** An objective of the centres (วัตถุประสงค์). */
export type CentreObjectiveNameArgs = {
  locale?: InputMaybe<Locale>;
};

/** A power and duty of the centres (อำนาจหน้าที่). */
export type CentreDuty = {
  /** Its number, from 1. */
  number: Scalars['Int']['output'];
  /** The duty, in short. */
  name: Scalars['String']['output'];
};


/** A power and duty of the centres (อำนาจหน้าที่). */
export type CentreDutyNameArgs = {
  locale?: InputMaybe<Locale>;
};

/**
 * A step of the process of establishing centres, by ONDC's work manual of 31 August 2562. Together the six have a time standard
 * of 1,110 hours.
 */
export type EstablishmentStep = {
  /** Its number, 1 to 6. */
  number: Scalars['Int']['output'];
  /** What is done in it, in short. */
  name: Scalars['String']['output'];
};


/**
 * A step of the process of establishing centres, by ONDC's work manual of 31 August 2562. Together the six have a time standard
 * of 1,110 hours.
 */
export type EstablishmentStepNameArgs = {
  locale?: InputMaybe<Locale>;
};

/** A step of the process for one centre. */
export type CentreProcessStep = {
  /** Which step. */
  step: EstablishmentStep;
  /** The day it began; null when not recorded or when the viewer may not see working records. */
  startedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The day it was done; null when not recorded or when the viewer may not see working records. */
  finishedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Working time it took, in hours; null when not recorded or when the viewer may not see working records. */
  hours?: Maybe<Scalars['Float']['output']>;
};

/** A province (จังหวัด), or Bangkok. */
export type Province = {
  /** Public key: two digits of the Department of Provincial Administration ("54" is Phrae, แพร่; "10" is Bangkok). */
  code: Scalars['String']['output'];
  /** Code of ISO 3166-2 ("TH-54"). */
  isoCode: Scalars['String']['output'];
  /** The two Thai letters that stand for it in the reference of official letters ("พร"). */
  abbreviation: Scalars['String']['output'];
  /** The province's name (แพร่). */
  name: Scalars['String']['output'];
  /** The region it lies in. */
  region: Region;
  /** Its cluster of provinces (กลุ่มจังหวัด); null for Bangkok, which is in none. */
  cluster?: Maybe<Cluster>;
  /** How many districts (อำเภอ, เขต) it has officially. */
  districtCount: Scalars['Int']['output'];
  /** Its districts on record, by code. */
  districts: Array<District>;
  /** How many LAOs of each type it has officially, newest fiscal year first; only types it has. */
  officialLaoCounts: Array<OfficialLaoCount>;
  /** Its local administrative organizations. */
  laos: LaoConnection;
  /** Centres of its local administrative organizations. */
  centres: CentreConnection;
  /**
   * The province's figures on centres in a fiscal year; null when there is no figure: nothing had been recorded anywhere
   * by then, or the year has not begun.
   */
  centreFigures?: Maybe<CentreFigures>;
};


/** A province (จังหวัด), or Bangkok. */
export type ProvinceNameArgs = {
  locale?: InputMaybe<Locale>;
};


/** A province (จังหวัด), or Bangkok. */
export type ProvinceOfficialLaoCountsArgs = {
  fiscalYear?: InputMaybe<Scalars['Int']['input']>;
};


/** A province (จังหวัด), or Bangkok. */
export type ProvinceLaosArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LaoFilter>;
  orderBy?: InputMaybe<LaoOrder>;
};


/** A province (จังหวัด), or Bangkok. */
export type ProvinceCentresArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CentreFilter>;
  orderBy?: InputMaybe<CentreOrder>;
};


/** A province (จังหวัด), or Bangkok. */
export type ProvinceCentreFiguresArgs = {
  fiscalYear: Scalars['Int']['input'];
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** How many LAOs of one type a province has by an official count, which the hub's own count of its register can be held against. */
export type OfficialLaoCount = {
  /** The type that was counted. */
  type: LaoType;
  /** The fiscal year the count is of. */
  fiscalYear: FiscalYear;
  /** Number of LAOs. */
  count: Scalars['Int']['output'];
  /** Who published the count. */
  source: Scalars['String']['output'];
};

/** A region (ภาค) of the Royal Gazette of 17 November 2560, Bangkok as a region of its own. */
export type Region = {
  /** Public key: BANGKOK, CENTRAL, EAST, NORTHEAST, NORTH, SOUTH or SOUTHERN_BORDER. */
  code: Scalars['String']['output'];
  /** The region's name (ภาคเหนือ). */
  name: Scalars['String']['output'];
  /** Place in the usual order of the regions, from 1. */
  ordinal: Scalars['Int']['output'];
  /** Its clusters of provinces (กลุ่มจังหวัด), in the order of the gazette; empty for Bangkok, which is in none. */
  clusters: Array<Cluster>;
  /** Its provinces, in Thai alphabetical order. */
  provinces: Array<Province>;
  /**
   * The region's figures on centres in a fiscal year; null when there is no figure: nothing had been recorded by then, or
   * the year has not begun.
   */
  centreFigures?: Maybe<CentreFigures>;
};


/** A region (ภาค) of the Royal Gazette of 17 November 2560, Bangkok as a region of its own. */
export type RegionNameArgs = {
  locale?: InputMaybe<Locale>;
};


/** A region (ภาค) of the Royal Gazette of 17 November 2560, Bangkok as a region of its own. */
export type RegionCentreFiguresArgs = {
  fiscalYear: Scalars['Int']['input'];
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** A cluster of provinces (กลุ่มจังหวัด) of the Royal Gazette of 17 November 2560. */
export type Cluster = {
  /** Public key: the region's code and a running number (NORTH_1). */
  code: Scalars['String']['output'];
  /** The cluster's name; the sources give it in Thai only. */
  name: Scalars['String']['output'];
  /** The region it lies in. */
  region: Region;
  /** Its provinces, in Thai alphabetical order. */
  provinces: Array<Province>;
};

export type Target = {
  indicator: Indicator;
  basis: TargetBasis;
  area: Scalars['String']['output'];
  year: Scalars['Int']['output'];
  asOf?: Maybe<Scalars['LocalDate']['output']>;
  /**
   * The centres the hub itself counts on the target's basis, in its area and fiscal year, as of the day the question is about;
   * null when the target is not about centres or there is no figure.
   */
  hubCentres?: Maybe<Scalars['Int']['output']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Centre: Centre;
  District: District;
  FiscalYear: FiscalYear;
  Lao: Lao;
  Province: Province;
  Region: Region;
  Target: Target;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Centre:
    ( { __typename: 'Centre' }
    & GraphQLRecursivePick<FederationTypes['Centre'], {"id":true}> );
  District:
    ( { __typename: 'District' }
    & GraphQLRecursivePick<FederationTypes['District'], {"code":true}> );
  FiscalYear:
    ( { __typename: 'FiscalYear' }
    & GraphQLRecursivePick<FederationTypes['FiscalYear'], {"year":true}> );
  Lao:
    ( { __typename: 'Lao' }
    & GraphQLRecursivePick<FederationTypes['Lao'], {"code":true}> );
  Province:
    ( { __typename: 'Province' }
    & GraphQLRecursivePick<FederationTypes['Province'], {"code":true}> );
  Region:
    ( { __typename: 'Region' }
    & GraphQLRecursivePick<FederationTypes['Region'], {"code":true}> );
  Target:
    ( { __typename: 'Target' }
    & GraphQLRecursivePick<FederationTypes['Target'], {"indicator":true,"basis":true,"area":true,"year":true,"asOf":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Half: Half;
  Indicator: Indicator;
  LaoType: LaoType;
  Locale: Locale;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OrderDirection: OrderDirection;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  PersonInput: PersonInput;
  PersonReading: ResolverTypeWrapper<ReadingRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  PersonReadingConnection: ResolverTypeWrapper<Connection<ReadingRow>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  PersonReadingEdge: ResolverTypeWrapper<Omit<PersonReadingEdge, 'node'> & { node: ResolversTypes['PersonReading'] }>;
  PersonReadingFilter: PersonReadingFilter;
  PersonReadingOrderField: PersonReadingOrderField;
  PersonReadingOrder: PersonReadingOrder;
  Person: ResolverTypeWrapper<PersonRow>;
  Rate: ResolverTypeWrapper<Rate>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  TargetBasis: TargetBasis;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
  ViewerRole: ViewerRole;
  ActivityConnection: ResolverTypeWrapper<ActivityPages>;
  ActivityEdge: ResolverTypeWrapper<Omit<ActivityEdge, 'node'> & { node: ResolversTypes['Activity'] }>;
  ActivityFilter: ActivityFilter;
  ActivityOrderField: ActivityOrderField;
  ActivityOrder: ActivityOrder;
  RecordActivityInput: RecordActivityInput;
  RecordActivityPayload: ResolverTypeWrapper<Omit<RecordActivityPayload, 'centre' | 'activity'> & { centre?: Maybe<ResolversTypes['Centre']>, activity?: Maybe<ResolversTypes['Activity']> }>;
  CorrectActivityInput: CorrectActivityInput;
  CorrectActivityPayload: ResolverTypeWrapper<Omit<CorrectActivityPayload, 'activity'> & { activity?: Maybe<ResolversTypes['Activity']> }>;
  RemoveActivityInput: RemoveActivityInput;
  RemoveActivityPayload: ResolverTypeWrapper<Omit<RemoveActivityPayload, 'centre'> & { centre?: Maybe<ResolversTypes['Centre']> }>;
  CentreConnection: ResolverTypeWrapper<CentrePages>;
  CentreEdge: ResolverTypeWrapper<Omit<CentreEdge, 'node'> & { node: ResolversTypes['Centre'] }>;
  CentreFilter: CentreFilter;
  CentreOrderField: CentreOrderField;
  CentreOrder: CentreOrder;
  EstablishCentreInput: EstablishCentreInput;
  AnnouncementInput: AnnouncementInput;
  CentreOfficeInput: CentreOfficeInput;
  CentreChannelInput: CentreChannelInput;
  EstablishCentrePayload: ResolverTypeWrapper<Omit<EstablishCentrePayload, 'centre'> & { centre?: Maybe<ResolversTypes['Centre']> }>;
  CorrectAnnouncementInput: CorrectAnnouncementInput;
  CorrectAnnouncementPayload: ResolverTypeWrapper<Omit<CorrectAnnouncementPayload, 'centre' | 'announcement'> & { centre?: Maybe<ResolversTypes['Centre']>, announcement?: Maybe<ResolversTypes['CentreAnnouncement']> }>;
  ChangeOfficeInput: ChangeOfficeInput;
  ChangeOfficePayload: ResolverTypeWrapper<Omit<ChangeOfficePayload, 'centre' | 'office'> & { centre?: Maybe<ResolversTypes['Centre']>, office?: Maybe<ResolversTypes['CentreOffice']> }>;
  ChangeChannelsInput: ChangeChannelsInput;
  ChangeChannelsPayload: ResolverTypeWrapper<Omit<ChangeChannelsPayload, 'centre' | 'channels'> & { centre?: Maybe<ResolversTypes['Centre']>, channels?: Maybe<Array<ResolversTypes['CentreChannel']>> }>;
  RecordProcessStepInput: RecordProcessStepInput;
  RecordProcessStepPayload: ResolverTypeWrapper<Omit<RecordProcessStepPayload, 'centre' | 'processStep'> & { centre?: Maybe<ResolversTypes['Centre']>, processStep?: Maybe<ResolversTypes['CentreProcessStep']> }>;
  SelectLaoInput: SelectLaoInput;
  AwardInput: AwardInput;
  SelectLaoPayload: ResolverTypeWrapper<Omit<SelectLaoPayload, 'centre'> & { centre?: Maybe<ResolversTypes['Centre']> }>;
  RecordOrientationInput: RecordOrientationInput;
  RecordOrientationPayload: ResolverTypeWrapper<Omit<RecordOrientationPayload, 'centre'> & { centre?: Maybe<ResolversTypes['Centre']> }>;
  SuspendCentreInput: SuspendCentreInput;
  SuspendCentrePayload: ResolverTypeWrapper<Omit<SuspendCentrePayload, 'centre'> & { centre?: Maybe<ResolversTypes['Centre']> }>;
  ReopenCentreInput: ReopenCentreInput;
  ReopenCentrePayload: ResolverTypeWrapper<Omit<ReopenCentrePayload, 'centre'> & { centre?: Maybe<ResolversTypes['Centre']> }>;
  CloseCentreInput: CloseCentreInput;
  CloseCentrePayload: ResolverTypeWrapper<Omit<CloseCentrePayload, 'centre'> & { centre?: Maybe<ResolversTypes['Centre']> }>;
  Centre: ResolverTypeWrapper<CentreRow>;
  CentreStage: CentreStage;
  CentreStagePeriod: ResolverTypeWrapper<StagePeriodRow>;
  CentreAnnouncement: ResolverTypeWrapper<AnnouncementRow>;
  CentreOffice: ResolverTypeWrapper<OfficeRow>;
  CentreChannel: ResolverTypeWrapper<ChannelRow>;
  ChannelKind: ChannelKind;
  CommitteeMemberInput: CommitteeMemberInput;
  AppointBodyInput: AppointBodyInput;
  AppointBodyPayload: ResolverTypeWrapper<Omit<AppointBodyPayload, 'centre' | 'body'> & { centre?: Maybe<ResolversTypes['Centre']>, body?: Maybe<ResolversTypes['CommitteeBody']> }>;
  RenameBodyInput: RenameBodyInput;
  RenameBodyPayload: ResolverTypeWrapper<Omit<RenameBodyPayload, 'body'> & { body?: Maybe<ResolversTypes['CommitteeBody']> }>;
  CorrectBodyDaysInput: CorrectBodyDaysInput;
  CorrectBodyDaysPayload: ResolverTypeWrapper<Omit<CorrectBodyDaysPayload, 'body'> & { body?: Maybe<ResolversTypes['CommitteeBody']> }>;
  DissolveBodyInput: DissolveBodyInput;
  DissolveBodyPayload: ResolverTypeWrapper<Omit<DissolveBodyPayload, 'centre' | 'body'> & { centre?: Maybe<ResolversTypes['Centre']>, body?: Maybe<ResolversTypes['CommitteeBody']> }>;
  AppointMemberInput: AppointMemberInput;
  AppointMemberPayload: ResolverTypeWrapper<Omit<AppointMemberPayload, 'body' | 'member'> & { body?: Maybe<ResolversTypes['CommitteeBody']>, member?: Maybe<ResolversTypes['CommitteeMember']> }>;
  AppointMembersInput: AppointMembersInput;
  AppointMembersPayload: ResolverTypeWrapper<Omit<AppointMembersPayload, 'body' | 'members'> & { body?: Maybe<ResolversTypes['CommitteeBody']>, members?: Maybe<Array<ResolversTypes['CommitteeMember']>> }>;
  ChangeMemberInput: ChangeMemberInput;
  ChangeMemberPayload: ResolverTypeWrapper<Omit<ChangeMemberPayload, 'body' | 'member'> & { body?: Maybe<ResolversTypes['CommitteeBody']>, member?: Maybe<ResolversTypes['CommitteeMember']> }>;
  EndMembershipInput: EndMembershipInput;
  EndMembershipPayload: ResolverTypeWrapper<Omit<EndMembershipPayload, 'body' | 'member'> & { body?: Maybe<ResolversTypes['CommitteeBody']>, member?: Maybe<ResolversTypes['CommitteeMember']> }>;
  RemoveMemberInput: RemoveMemberInput;
  RemoveMemberPayload: ResolverTypeWrapper<Omit<RemoveMemberPayload, 'body'> & { body?: Maybe<ResolversTypes['CommitteeBody']> }>;
  CommitteeBody: ResolverTypeWrapper<CommitteeBodyRow>;
  CommitteeBodyKind: CommitteeBodyKind;
  CommitteeMember: ResolverTypeWrapper<CommitteeMemberRow>;
  CommitteeRole: CommitteeRole;
  District: ResolverTypeWrapper<DistrictRow>;
  CentreFigures: ResolverTypeWrapper<Figures>;
  CentreCountByLaoType: ResolverTypeWrapper<CentreCountByLaoType>;
  CentreCountByStage: ResolverTypeWrapper<CentreCountByStage>;
  CentreFigure: CentreFigure;
  ProvinceCentreRank: ResolverTypeWrapper<ProvinceRankRow>;
  FiscalYear: ResolverTypeWrapper<FiscalYearKey>;
  LaoConnection: ResolverTypeWrapper<LaoPages>;
  LaoEdge: ResolverTypeWrapper<Omit<LaoEdge, 'node'> & { node: ResolversTypes['Lao'] }>;
  LaoFilter: LaoFilter;
  LaoOrderField: LaoOrderField;
  LaoOrder: LaoOrder;
  Lao: ResolverTypeWrapper<LaoRow>;
  GeoPoint: ResolverTypeWrapper<GeoPoint>;
  LaoVersion: ResolverTypeWrapper<LaoVersionRow>;
  Award: ResolverTypeWrapper<AwardRow>;
  PlannedActivityInput: PlannedActivityInput;
  SaveOperatingPlanInput: SaveOperatingPlanInput;
  SaveOperatingPlanPayload: ResolverTypeWrapper<Omit<SaveOperatingPlanPayload, 'centre' | 'operatingPlan'> & { centre?: Maybe<ResolversTypes['Centre']>, operatingPlan?: Maybe<ResolversTypes['OperatingPlan']> }>;
  AdoptOperatingPlanInput: AdoptOperatingPlanInput;
  AdoptOperatingPlanPayload: ResolverTypeWrapper<Omit<AdoptOperatingPlanPayload, 'centre' | 'operatingPlan'> & { centre?: Maybe<ResolversTypes['Centre']>, operatingPlan?: Maybe<ResolversTypes['OperatingPlan']> }>;
  ChangeOperatingPlanInput: ChangeOperatingPlanInput;
  ChangeOperatingPlanPayload: ResolverTypeWrapper<Omit<ChangeOperatingPlanPayload, 'operatingPlan'> & { operatingPlan?: Maybe<ResolversTypes['OperatingPlan']> }>;
  DiscardOperatingPlanInput: DiscardOperatingPlanInput;
  DiscardOperatingPlanPayload: ResolverTypeWrapper<Omit<DiscardOperatingPlanPayload, 'centre'> & { centre?: Maybe<ResolversTypes['Centre']> }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OperatingPlan: ResolverTypeWrapper<OperatingPlanRow>;
  PlannedActivity: ResolverTypeWrapper<PlannedActivityRow>;
  Activity: ResolverTypeWrapper<ActivityRow>;
  MissionActivityCount: ResolverTypeWrapper<MissionCount>;
  Mission: ResolverTypeWrapper<MissionRow>;
  CentreObjective: ResolverTypeWrapper<NumberedRow>;
  CentreDuty: ResolverTypeWrapper<NumberedRow>;
  EstablishmentStep: ResolverTypeWrapper<NumberedRow>;
  CentreProcessStep: ResolverTypeWrapper<ProcessStepRow>;
  Province: ResolverTypeWrapper<ProvinceRow>;
  OfficialLaoCount: ResolverTypeWrapper<OfficialLaoCountRow>;
  Region: ResolverTypeWrapper<RegionRow>;
  Cluster: ResolverTypeWrapper<ClusterRow>;
  Target: ResolverTypeWrapper<TargetKey>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
  PersonInput: PersonInput;
  PersonReading: ReadingRow;
  ID: Scalars['ID']['output'];
  PersonReadingConnection: Connection<ReadingRow>;
  Int: Scalars['Int']['output'];
  PersonReadingEdge: Omit<PersonReadingEdge, 'node'> & { node: ResolversParentTypes['PersonReading'] };
  PersonReadingFilter: PersonReadingFilter;
  PersonReadingOrder: PersonReadingOrder;
  Person: PersonRow;
  Rate: Rate;
  Float: Scalars['Float']['output'];
  LocalDate: Scalars['LocalDate']['output'];
  DateTime: Scalars['DateTime']['output'];
  UserError: UserError;
  ActivityConnection: ActivityPages;
  ActivityEdge: Omit<ActivityEdge, 'node'> & { node: ResolversParentTypes['Activity'] };
  ActivityFilter: ActivityFilter;
  ActivityOrder: ActivityOrder;
  RecordActivityInput: RecordActivityInput;
  RecordActivityPayload: Omit<RecordActivityPayload, 'centre' | 'activity'> & { centre?: Maybe<ResolversParentTypes['Centre']>, activity?: Maybe<ResolversParentTypes['Activity']> };
  CorrectActivityInput: CorrectActivityInput;
  CorrectActivityPayload: Omit<CorrectActivityPayload, 'activity'> & { activity?: Maybe<ResolversParentTypes['Activity']> };
  RemoveActivityInput: RemoveActivityInput;
  RemoveActivityPayload: Omit<RemoveActivityPayload, 'centre'> & { centre?: Maybe<ResolversParentTypes['Centre']> };
  CentreConnection: CentrePages;
  CentreEdge: Omit<CentreEdge, 'node'> & { node: ResolversParentTypes['Centre'] };
  CentreFilter: CentreFilter;
  CentreOrder: CentreOrder;
  EstablishCentreInput: EstablishCentreInput;
  AnnouncementInput: AnnouncementInput;
  CentreOfficeInput: CentreOfficeInput;
  CentreChannelInput: CentreChannelInput;
  EstablishCentrePayload: Omit<EstablishCentrePayload, 'centre'> & { centre?: Maybe<ResolversParentTypes['Centre']> };
  CorrectAnnouncementInput: CorrectAnnouncementInput;
  CorrectAnnouncementPayload: Omit<CorrectAnnouncementPayload, 'centre' | 'announcement'> & { centre?: Maybe<ResolversParentTypes['Centre']>, announcement?: Maybe<ResolversParentTypes['CentreAnnouncement']> };
  ChangeOfficeInput: ChangeOfficeInput;
  ChangeOfficePayload: Omit<ChangeOfficePayload, 'centre' | 'office'> & { centre?: Maybe<ResolversParentTypes['Centre']>, office?: Maybe<ResolversParentTypes['CentreOffice']> };
  ChangeChannelsInput: ChangeChannelsInput;
  ChangeChannelsPayload: Omit<ChangeChannelsPayload, 'centre' | 'channels'> & { centre?: Maybe<ResolversParentTypes['Centre']>, channels?: Maybe<Array<ResolversParentTypes['CentreChannel']>> };
  RecordProcessStepInput: RecordProcessStepInput;
  RecordProcessStepPayload: Omit<RecordProcessStepPayload, 'centre' | 'processStep'> & { centre?: Maybe<ResolversParentTypes['Centre']>, processStep?: Maybe<ResolversParentTypes['CentreProcessStep']> };
  SelectLaoInput: SelectLaoInput;
  AwardInput: AwardInput;
  SelectLaoPayload: Omit<SelectLaoPayload, 'centre'> & { centre?: Maybe<ResolversParentTypes['Centre']> };
  RecordOrientationInput: RecordOrientationInput;
  RecordOrientationPayload: Omit<RecordOrientationPayload, 'centre'> & { centre?: Maybe<ResolversParentTypes['Centre']> };
  SuspendCentreInput: SuspendCentreInput;
  SuspendCentrePayload: Omit<SuspendCentrePayload, 'centre'> & { centre?: Maybe<ResolversParentTypes['Centre']> };
  ReopenCentreInput: ReopenCentreInput;
  ReopenCentrePayload: Omit<ReopenCentrePayload, 'centre'> & { centre?: Maybe<ResolversParentTypes['Centre']> };
  CloseCentreInput: CloseCentreInput;
  CloseCentrePayload: Omit<CloseCentrePayload, 'centre'> & { centre?: Maybe<ResolversParentTypes['Centre']> };
  Centre: CentreRow;
  CentreStagePeriod: StagePeriodRow;
  CentreAnnouncement: AnnouncementRow;
  CentreOffice: OfficeRow;
  CentreChannel: ChannelRow;
  CommitteeMemberInput: CommitteeMemberInput;
  AppointBodyInput: AppointBodyInput;
  AppointBodyPayload: Omit<AppointBodyPayload, 'centre' | 'body'> & { centre?: Maybe<ResolversParentTypes['Centre']>, body?: Maybe<ResolversParentTypes['CommitteeBody']> };
  RenameBodyInput: RenameBodyInput;
  RenameBodyPayload: Omit<RenameBodyPayload, 'body'> & { body?: Maybe<ResolversParentTypes['CommitteeBody']> };
  CorrectBodyDaysInput: CorrectBodyDaysInput;
  CorrectBodyDaysPayload: Omit<CorrectBodyDaysPayload, 'body'> & { body?: Maybe<ResolversParentTypes['CommitteeBody']> };
  DissolveBodyInput: DissolveBodyInput;
  DissolveBodyPayload: Omit<DissolveBodyPayload, 'centre' | 'body'> & { centre?: Maybe<ResolversParentTypes['Centre']>, body?: Maybe<ResolversParentTypes['CommitteeBody']> };
  AppointMemberInput: AppointMemberInput;
  AppointMemberPayload: Omit<AppointMemberPayload, 'body' | 'member'> & { body?: Maybe<ResolversParentTypes['CommitteeBody']>, member?: Maybe<ResolversParentTypes['CommitteeMember']> };
  AppointMembersInput: AppointMembersInput;
  AppointMembersPayload: Omit<AppointMembersPayload, 'body' | 'members'> & { body?: Maybe<ResolversParentTypes['CommitteeBody']>, members?: Maybe<Array<ResolversParentTypes['CommitteeMember']>> };
  ChangeMemberInput: ChangeMemberInput;
  ChangeMemberPayload: Omit<ChangeMemberPayload, 'body' | 'member'> & { body?: Maybe<ResolversParentTypes['CommitteeBody']>, member?: Maybe<ResolversParentTypes['CommitteeMember']> };
  EndMembershipInput: EndMembershipInput;
  EndMembershipPayload: Omit<EndMembershipPayload, 'body' | 'member'> & { body?: Maybe<ResolversParentTypes['CommitteeBody']>, member?: Maybe<ResolversParentTypes['CommitteeMember']> };
  RemoveMemberInput: RemoveMemberInput;
  RemoveMemberPayload: Omit<RemoveMemberPayload, 'body'> & { body?: Maybe<ResolversParentTypes['CommitteeBody']> };
  CommitteeBody: CommitteeBodyRow;
  CommitteeMember: CommitteeMemberRow;
  District: DistrictRow;
  CentreFigures: Figures;
  CentreCountByLaoType: CentreCountByLaoType;
  CentreCountByStage: CentreCountByStage;
  ProvinceCentreRank: ProvinceRankRow;
  FiscalYear: FiscalYearKey;
  LaoConnection: LaoPages;
  LaoEdge: Omit<LaoEdge, 'node'> & { node: ResolversParentTypes['Lao'] };
  LaoFilter: LaoFilter;
  LaoOrder: LaoOrder;
  Lao: LaoRow;
  GeoPoint: GeoPoint;
  LaoVersion: LaoVersionRow;
  Award: AwardRow;
  PlannedActivityInput: PlannedActivityInput;
  SaveOperatingPlanInput: SaveOperatingPlanInput;
  SaveOperatingPlanPayload: Omit<SaveOperatingPlanPayload, 'centre' | 'operatingPlan'> & { centre?: Maybe<ResolversParentTypes['Centre']>, operatingPlan?: Maybe<ResolversParentTypes['OperatingPlan']> };
  AdoptOperatingPlanInput: AdoptOperatingPlanInput;
  AdoptOperatingPlanPayload: Omit<AdoptOperatingPlanPayload, 'centre' | 'operatingPlan'> & { centre?: Maybe<ResolversParentTypes['Centre']>, operatingPlan?: Maybe<ResolversParentTypes['OperatingPlan']> };
  ChangeOperatingPlanInput: ChangeOperatingPlanInput;
  ChangeOperatingPlanPayload: Omit<ChangeOperatingPlanPayload, 'operatingPlan'> & { operatingPlan?: Maybe<ResolversParentTypes['OperatingPlan']> };
  DiscardOperatingPlanInput: DiscardOperatingPlanInput;
  DiscardOperatingPlanPayload: Omit<DiscardOperatingPlanPayload, 'centre'> & { centre?: Maybe<ResolversParentTypes['Centre']> };
  Query: Record<PropertyKey, never>;
  OperatingPlan: OperatingPlanRow;
  PlannedActivity: PlannedActivityRow;
  Activity: ActivityRow;
  MissionActivityCount: MissionCount;
  Mission: MissionRow;
  CentreObjective: NumberedRow;
  CentreDuty: NumberedRow;
  EstablishmentStep: NumberedRow;
  CentreProcessStep: ProcessStepRow;
  Province: ProvinceRow;
  OfficialLaoCount: OfficialLaoCountRow;
  Region: RegionRow;
  Cluster: ClusterRow;
  Target: TargetKey;
};

export type PersonalDirectiveArgs = { };

export type PersonalDirectiveResolver<Result, Parent, ContextType = Context, Args = PersonalDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  recordActivity?: Resolver<ResolversTypes['RecordActivityPayload'], ParentType, ContextType, RequireFields<MutationRecordActivityArgs, 'input'>>;
  correctActivity?: Resolver<ResolversTypes['CorrectActivityPayload'], ParentType, ContextType, RequireFields<MutationCorrectActivityArgs, 'input'>>;
  removeActivity?: Resolver<ResolversTypes['RemoveActivityPayload'], ParentType, ContextType, RequireFields<MutationRemoveActivityArgs, 'input'>>;
  establishCentre?: Resolver<ResolversTypes['EstablishCentrePayload'], ParentType, ContextType, RequireFields<MutationEstablishCentreArgs, 'input'>>;
  correctAnnouncement?: Resolver<ResolversTypes['CorrectAnnouncementPayload'], ParentType, ContextType, RequireFields<MutationCorrectAnnouncementArgs, 'input'>>;
  changeOffice?: Resolver<ResolversTypes['ChangeOfficePayload'], ParentType, ContextType, RequireFields<MutationChangeOfficeArgs, 'input'>>;
  changeChannels?: Resolver<ResolversTypes['ChangeChannelsPayload'], ParentType, ContextType, RequireFields<MutationChangeChannelsArgs, 'input'>>;
  recordProcessStep?: Resolver<ResolversTypes['RecordProcessStepPayload'], ParentType, ContextType, RequireFields<MutationRecordProcessStepArgs, 'input'>>;
  selectLao?: Resolver<ResolversTypes['SelectLaoPayload'], ParentType, ContextType, RequireFields<MutationSelectLaoArgs, 'input'>>;
  recordOrientation?: Resolver<ResolversTypes['RecordOrientationPayload'], ParentType, ContextType, RequireFields<MutationRecordOrientationArgs, 'input'>>;
  suspendCentre?: Resolver<ResolversTypes['SuspendCentrePayload'], ParentType, ContextType, RequireFields<MutationSuspendCentreArgs, 'input'>>;
  reopenCentre?: Resolver<ResolversTypes['ReopenCentrePayload'], ParentType, ContextType, RequireFields<MutationReopenCentreArgs, 'input'>>;
  closeCentre?: Resolver<ResolversTypes['CloseCentrePayload'], ParentType, ContextType, RequireFields<MutationCloseCentreArgs, 'input'>>;
  appointBody?: Resolver<ResolversTypes['AppointBodyPayload'], ParentType, ContextType, RequireFields<MutationAppointBodyArgs, 'input'>>;
  renameBody?: Resolver<ResolversTypes['RenameBodyPayload'], ParentType, ContextType, RequireFields<MutationRenameBodyArgs, 'input'>>;
  correctBodyDays?: Resolver<ResolversTypes['CorrectBodyDaysPayload'], ParentType, ContextType, RequireFields<MutationCorrectBodyDaysArgs, 'input'>>;
  dissolveBody?: Resolver<ResolversTypes['DissolveBodyPayload'], ParentType, ContextType, RequireFields<MutationDissolveBodyArgs, 'input'>>;
  appointMember?: Resolver<ResolversTypes['AppointMemberPayload'], ParentType, ContextType, RequireFields<MutationAppointMemberArgs, 'input'>>;
  appointMembers?: Resolver<ResolversTypes['AppointMembersPayload'], ParentType, ContextType, RequireFields<MutationAppointMembersArgs, 'input'>>;
  changeMember?: Resolver<ResolversTypes['ChangeMemberPayload'], ParentType, ContextType, RequireFields<MutationChangeMemberArgs, 'input'>>;
  endMembership?: Resolver<ResolversTypes['EndMembershipPayload'], ParentType, ContextType, RequireFields<MutationEndMembershipArgs, 'input'>>;
  removeMember?: Resolver<ResolversTypes['RemoveMemberPayload'], ParentType, ContextType, RequireFields<MutationRemoveMemberArgs, 'input'>>;
  saveOperatingPlan?: Resolver<ResolversTypes['SaveOperatingPlanPayload'], ParentType, ContextType, RequireFields<MutationSaveOperatingPlanArgs, 'input'>>;
  adoptOperatingPlan?: Resolver<ResolversTypes['AdoptOperatingPlanPayload'], ParentType, ContextType, RequireFields<MutationAdoptOperatingPlanArgs, 'input'>>;
  changeOperatingPlan?: Resolver<ResolversTypes['ChangeOperatingPlanPayload'], ParentType, ContextType, RequireFields<MutationChangeOperatingPlanArgs, 'input'>>;
  discardOperatingPlan?: Resolver<ResolversTypes['DiscardOperatingPlanPayload'], ParentType, ContextType, RequireFields<MutationDiscardOperatingPlanArgs, 'input'>>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonReadingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonReading'] = ResolversParentTypes['PersonReading']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  readAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reader?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ViewerRole'], ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['Province']>, ParentType, ContextType>;
  lao?: Resolver<Maybe<ResolversTypes['Lao']>, ParentType, ContextType>;
};

export type PersonReadingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonReadingConnection'] = ResolversParentTypes['PersonReadingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PersonReadingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PersonReading']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonReadingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonReadingEdge'] = ResolversParentTypes['PersonReadingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PersonReading'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lineId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Rate'] = ResolversParentTypes['Rate']> = {
  numerator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  denominator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  percentage?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  changedFields?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type ActivityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityConnection'] = ResolversParentTypes['ActivityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ActivityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Activity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActivityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityEdge'] = ResolversParentTypes['ActivityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Activity'], ParentType, ContextType>;
};

export type RecordActivityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordActivityPayload'] = ResolversParentTypes['RecordActivityPayload']> = {
  centre?: Resolver<Maybe<ResolversTypes['Centre']>, ParentType, ContextType>;
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CorrectActivityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectActivityPayload'] = ResolversParentTypes['CorrectActivityPayload']> = {
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemoveActivityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveActivityPayload'] = ResolversParentTypes['RemoveActivityPayload']> = {
  centre?: Resolver<Maybe<ResolversTypes['Centre']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CentreConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CentreConnection'] = ResolversParentTypes['CentreConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CentreEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Centre']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CentreEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CentreEdge'] = ResolversParentTypes['CentreEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Centre'], ParentType, ContextType>;
};

export type EstablishCentrePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EstablishCentrePayload'] = ResolversParentTypes['EstablishCentrePayload']> = {
  centre?: Resolver<Maybe<ResolversTypes['Centre']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CorrectAnnouncementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectAnnouncementPayload'] = ResolversParentTypes['CorrectAnnouncementPayload']> = {
  centre?: Resolver<Maybe<ResolversTypes['Centre']>, ParentType, ContextType>;
  announcement?: Resolver<Maybe<ResolversTypes['CentreAnnouncement']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChangeOfficePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeOfficePayload'] = ResolversParentTypes['ChangeOfficePayload']> = {
  centre?: Resolver<Maybe<ResolversTypes['Centre']>, ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['CentreOffice']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChangeChannelsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeChannelsPayload'] = ResolversParentTypes['ChangeChannelsPayload']> = {
  centre?: Resolver<Maybe<ResolversTypes['Centre']>, ParentType, ContextType>;
  channels?: Resolver<Maybe<Array<ResolversTypes['CentreChannel']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordProcessStepPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordProcessStepPayload'] = ResolversParentTypes['RecordProcessStepPayload']> = {
  centre?: Resolver<Maybe<ResolversTypes['Centre']>, ParentType, ContextType>;
  processStep?: Resolver<Maybe<ResolversTypes['CentreProcessStep']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SelectLaoPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SelectLaoPayload'] = ResolversParentTypes['SelectLaoPayload']> = {
  centre?: Resolver<Maybe<ResolversTypes['Centre']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordOrientationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordOrientationPayload'] = ResolversParentTypes['RecordOrientationPayload']> = {
  centre?: Resolver<Maybe<ResolversTypes['Centre']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SuspendCentrePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuspendCentrePayload'] = ResolversParentTypes['SuspendCentrePayload']> = {
  centre?: Resolver<Maybe<ResolversTypes['Centre']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReopenCentrePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReopenCentrePayload'] = ResolversParentTypes['ReopenCentrePayload']> = {
  centre?: Resolver<Maybe<ResolversTypes['Centre']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CloseCentrePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseCentrePayload'] = ResolversParentTypes['CloseCentrePayload']> = {
  centre?: Resolver<Maybe<ResolversTypes['Centre']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CentreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Centre'] = ResolversParentTypes['Centre'], FederationReferenceType extends FederationReferenceTypes['Centre'] = FederationReferenceTypes['Centre']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Centre']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CentreNameArgs, 'locale'>>;
  lao?: Resolver<ResolversTypes['Lao'], ParentType, ContextType>;
  province?: Resolver<ResolversTypes['Province'], ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['CentreStage']>, ParentType, ContextType, Partial<CentreStageArgs>>;
  stageHistory?: Resolver<Array<ResolversTypes['CentreStagePeriod']>, ParentType, ContextType>;
  selectedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  award?: Resolver<Maybe<ResolversTypes['Award']>, ParentType, ContextType>;
  projectApprovedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  orientedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  orientationCohort?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  establishedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  establishedInYear?: Resolver<Maybe<ResolversTypes['FiscalYear']>, ParentType, ContextType>;
  establishedInHalf?: Resolver<Maybe<ResolversTypes['Half']>, ParentType, ContextType>;
  announcement?: Resolver<Maybe<ResolversTypes['CentreAnnouncement']>, ParentType, ContextType>;
  missions?: Resolver<Array<ResolversTypes['Mission']>, ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['CentreOffice']>, ParentType, ContextType>;
  channels?: Resolver<Array<ResolversTypes['CentreChannel']>, ParentType, ContextType>;
  processSteps?: Resolver<Array<ResolversTypes['CentreProcessStep']>, ParentType, ContextType>;
  processHours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bodies?: Resolver<Array<ResolversTypes['CommitteeBody']>, ParentType, ContextType>;
  advisors?: Resolver<Array<ResolversTypes['CommitteeMember']>, ParentType, ContextType, Partial<CentreAdvisorsArgs>>;
  operatingCommittee?: Resolver<Maybe<ResolversTypes['CommitteeBody']>, ParentType, ContextType, Partial<CentreOperatingCommitteeArgs>>;
  subcommittees?: Resolver<Array<ResolversTypes['CommitteeBody']>, ParentType, ContextType, Partial<CentreSubcommitteesArgs>>;
  operatingPlans?: Resolver<Array<ResolversTypes['OperatingPlan']>, ParentType, ContextType>;
  operatingPlan?: Resolver<Maybe<ResolversTypes['OperatingPlan']>, ParentType, ContextType, RequireFields<CentreOperatingPlanArgs, 'fiscalYear'>>;
  activities?: Resolver<ResolversTypes['ActivityConnection'], ParentType, ContextType, RequireFields<CentreActivitiesArgs, 'first'>>;
  activitiesByMission?: Resolver<Array<ResolversTypes['MissionActivityCount']>, ParentType, ContextType, Partial<CentreActivitiesByMissionArgs>>;
};

export type CentreStagePeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CentreStagePeriod'] = ResolversParentTypes['CentreStagePeriod']> = {
  stage?: Resolver<ResolversTypes['CentreStage'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CentreAnnouncementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CentreAnnouncement'] = ResolversParentTypes['CentreAnnouncement']> = {
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  announcedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  fiscalYear?: Resolver<ResolversTypes['FiscalYear'], ParentType, ContextType>;
  half?: Resolver<ResolversTypes['Half'], ParentType, ContextType>;
  signatoryPosition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CentreOfficeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CentreOffice'] = ResolversParentTypes['CentreOffice']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CentreChannelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CentreChannel'] = ResolversParentTypes['CentreChannel']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChannelKind'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  administratorPosition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  administrator?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type AppointBodyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointBodyPayload'] = ResolversParentTypes['AppointBodyPayload']> = {
  centre?: Resolver<Maybe<ResolversTypes['Centre']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['CommitteeBody']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RenameBodyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenameBodyPayload'] = ResolversParentTypes['RenameBodyPayload']> = {
  body?: Resolver<Maybe<ResolversTypes['CommitteeBody']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CorrectBodyDaysPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectBodyDaysPayload'] = ResolversParentTypes['CorrectBodyDaysPayload']> = {
  body?: Resolver<Maybe<ResolversTypes['CommitteeBody']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DissolveBodyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DissolveBodyPayload'] = ResolversParentTypes['DissolveBodyPayload']> = {
  centre?: Resolver<Maybe<ResolversTypes['Centre']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['CommitteeBody']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AppointMemberPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointMemberPayload'] = ResolversParentTypes['AppointMemberPayload']> = {
  body?: Resolver<Maybe<ResolversTypes['CommitteeBody']>, ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['CommitteeMember']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AppointMembersPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointMembersPayload'] = ResolversParentTypes['AppointMembersPayload']> = {
  body?: Resolver<Maybe<ResolversTypes['CommitteeBody']>, ParentType, ContextType>;
  members?: Resolver<Maybe<Array<ResolversTypes['CommitteeMember']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChangeMemberPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeMemberPayload'] = ResolversParentTypes['ChangeMemberPayload']> = {
  body?: Resolver<Maybe<ResolversTypes['CommitteeBody']>, ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['CommitteeMember']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EndMembershipPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndMembershipPayload'] = ResolversParentTypes['EndMembershipPayload']> = {
  body?: Resolver<Maybe<ResolversTypes['CommitteeBody']>, ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['CommitteeMember']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemoveMemberPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveMemberPayload'] = ResolversParentTypes['RemoveMemberPayload']> = {
  body?: Resolver<Maybe<ResolversTypes['CommitteeBody']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CommitteeBodyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitteeBody'] = ResolversParentTypes['CommitteeBody']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CommitteeBodyKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['CommitteeMember']>, ParentType, ContextType, Partial<CommitteeBodyMembersArgs>>;
};

export type CommitteeMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitteeMember'] = ResolversParentTypes['CommitteeMember']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['CommitteeRole'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type DistrictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['District'] = ResolversParentTypes['District'], FederationReferenceType extends FederationReferenceTypes['District'] = FederationReferenceTypes['District']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['District']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DistrictNameArgs, 'locale'>>;
  province?: Resolver<ResolversTypes['Province'], ParentType, ContextType>;
  laos?: Resolver<ResolversTypes['LaoConnection'], ParentType, ContextType, RequireFields<DistrictLaosArgs, 'first'>>;
};

export type CentreFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CentreFigures'] = ResolversParentTypes['CentreFigures']> = {
  asOf?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  establishedInYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closedInYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalByEnd?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byLaoType?: Resolver<Array<ResolversTypes['CentreCountByLaoType']>, ParentType, ContextType>;
  byStage?: Resolver<Array<ResolversTypes['CentreCountByStage']>, ParentType, ContextType>;
  activitiesByMission?: Resolver<Array<ResolversTypes['MissionActivityCount']>, ParentType, ContextType>;
  laoCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  laosWithoutCentre?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Rate'], ParentType, ContextType>;
};

export type CentreCountByLaoTypeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CentreCountByLaoType'] = ResolversParentTypes['CentreCountByLaoType']> = {
  type?: Resolver<ResolversTypes['LaoType'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CentreCountByStageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CentreCountByStage'] = ResolversParentTypes['CentreCountByStage']> = {
  stage?: Resolver<ResolversTypes['CentreStage'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProvinceCentreRankResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProvinceCentreRank'] = ResolversParentTypes['ProvinceCentreRank']> = {
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  province?: Resolver<ResolversTypes['Province'], ParentType, ContextType>;
};

export type FiscalYearResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FiscalYear'] = ResolversParentTypes['FiscalYear'], FederationReferenceType extends FederationReferenceTypes['FiscalYear'] = FederationReferenceTypes['FiscalYear']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['FiscalYear']> | FederationReferenceType, FederationReferenceType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ceYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FiscalYearNameArgs, 'locale'>>;
  startsOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  isRunning?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  centreFigures?: Resolver<Maybe<ResolversTypes['CentreFigures']>, ParentType, ContextType, Partial<FiscalYearCentreFiguresArgs>>;
};

export type LaoConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LaoConnection'] = ResolversParentTypes['LaoConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LaoEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Lao']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LaoEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LaoEdge'] = ResolversParentTypes['LaoEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Lao'], ParentType, ContextType>;
};

export type LaoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Lao'] = ResolversParentTypes['Lao'], FederationReferenceType extends FederationReferenceTypes['Lao'] = FederationReferenceTypes['Lao']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Lao']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['LaoType'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<LaoNameArgs, 'locale'>>;
  fullName?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<LaoFullNameArgs, 'locale'>>;
  province?: Resolver<ResolversTypes['Province'], ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  areaKm2?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['GeoPoint']>, ParentType, ContextType>;
  establishedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['LaoVersion']>, ParentType, ContextType>;
  awards?: Resolver<Array<ResolversTypes['Award']>, ParentType, ContextType>;
  centre?: Resolver<Maybe<ResolversTypes['Centre']>, ParentType, ContextType>;
  formerCentres?: Resolver<Array<ResolversTypes['Centre']>, ParentType, ContextType>;
};

export type GeoPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GeoPoint'] = ResolversParentTypes['GeoPoint']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type LaoVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LaoVersion'] = ResolversParentTypes['LaoVersion']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['LaoType'], ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type AwardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Award'] = ResolversParentTypes['Award']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fiscalYear?: Resolver<ResolversTypes['FiscalYear'], ParentType, ContextType>;
};

export type SaveOperatingPlanPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveOperatingPlanPayload'] = ResolversParentTypes['SaveOperatingPlanPayload']> = {
  centre?: Resolver<Maybe<ResolversTypes['Centre']>, ParentType, ContextType>;
  operatingPlan?: Resolver<Maybe<ResolversTypes['OperatingPlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AdoptOperatingPlanPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdoptOperatingPlanPayload'] = ResolversParentTypes['AdoptOperatingPlanPayload']> = {
  centre?: Resolver<Maybe<ResolversTypes['Centre']>, ParentType, ContextType>;
  operatingPlan?: Resolver<Maybe<ResolversTypes['OperatingPlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChangeOperatingPlanPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeOperatingPlanPayload'] = ResolversParentTypes['ChangeOperatingPlanPayload']> = {
  operatingPlan?: Resolver<Maybe<ResolversTypes['OperatingPlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DiscardOperatingPlanPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscardOperatingPlanPayload'] = ResolversParentTypes['DiscardOperatingPlanPayload']> = {
  centre?: Resolver<Maybe<ResolversTypes['Centre']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  currentFiscalYear?: Resolver<ResolversTypes['FiscalYear'], ParentType, ContextType>;
  fiscalYear?: Resolver<Maybe<ResolversTypes['FiscalYear']>, ParentType, ContextType, RequireFields<QueryFiscalYearArgs, 'year'>>;
  fiscalYears?: Resolver<Array<ResolversTypes['FiscalYear']>, ParentType, ContextType, RequireFields<QueryFiscalYearsArgs, 'from'>>;
  regions?: Resolver<Array<ResolversTypes['Region']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType, RequireFields<QueryRegionArgs, 'code'>>;
  provinces?: Resolver<Array<ResolversTypes['Province']>, ParentType, ContextType, Partial<QueryProvincesArgs>>;
  province?: Resolver<Maybe<ResolversTypes['Province']>, ParentType, ContextType, RequireFields<QueryProvinceArgs, 'code'>>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType, RequireFields<QueryDistrictArgs, 'code'>>;
  lao?: Resolver<Maybe<ResolversTypes['Lao']>, ParentType, ContextType, RequireFields<QueryLaoArgs, 'code'>>;
  laos?: Resolver<ResolversTypes['LaoConnection'], ParentType, ContextType, RequireFields<QueryLaosArgs, 'first'>>;
  centre?: Resolver<Maybe<ResolversTypes['Centre']>, ParentType, ContextType, Partial<QueryCentreArgs>>;
  centres?: Resolver<ResolversTypes['CentreConnection'], ParentType, ContextType, RequireFields<QueryCentresArgs, 'first'>>;
  missions?: Resolver<Array<ResolversTypes['Mission']>, ParentType, ContextType>;
  centreObjectives?: Resolver<Array<ResolversTypes['CentreObjective']>, ParentType, ContextType>;
  centreDuties?: Resolver<Array<ResolversTypes['CentreDuty']>, ParentType, ContextType>;
  establishmentSteps?: Resolver<Array<ResolversTypes['EstablishmentStep']>, ParentType, ContextType>;
  provincesByCentreFigure?: Resolver<Array<ResolversTypes['ProvinceCentreRank']>, ParentType, ContextType, RequireFields<QueryProvincesByCentreFigureArgs, 'figure' | 'fiscalYear' | 'direction'>>;
  centrePersonReadings?: Resolver<Maybe<ResolversTypes['PersonReadingConnection']>, ParentType, ContextType, RequireFields<QueryCentrePersonReadingsArgs, 'first'>>;
};

export type OperatingPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OperatingPlan'] = ResolversParentTypes['OperatingPlan']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fiscalYear?: Resolver<ResolversTypes['FiscalYear'], ParentType, ContextType>;
  adoptedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  isAlignedWithDevelopmentPlan?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isAlignedWithActionPlan?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  plannedActivities?: Resolver<Array<ResolversTypes['PlannedActivity']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlannedActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlannedActivity'] = ResolversParentTypes['PlannedActivity']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mission?: Resolver<ResolversTypes['Mission'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plannedHalf?: Resolver<Maybe<ResolversTypes['Half']>, ParentType, ContextType>;
};

export type ActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Activity'] = ResolversParentTypes['Activity']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mission?: Resolver<ResolversTypes['Mission'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  fiscalYear?: Resolver<ResolversTypes['FiscalYear'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attendance?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  opinionsHeard?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  evidenceUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['OperatingPlan']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MissionActivityCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MissionActivityCount'] = ResolversParentTypes['MissionActivityCount']> = {
  mission?: Resolver<ResolversTypes['Mission'], ParentType, ContextType>;
  activities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  attendance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MissionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mission'] = ResolversParentTypes['Mission']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MissionNameArgs, 'locale'>>;
  isInGuideline?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CentreObjectiveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CentreObjective'] = ResolversParentTypes['CentreObjective']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CentreObjectiveNameArgs, 'locale'>>;
};

export type CentreDutyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CentreDuty'] = ResolversParentTypes['CentreDuty']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CentreDutyNameArgs, 'locale'>>;
};

export type EstablishmentStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EstablishmentStep'] = ResolversParentTypes['EstablishmentStep']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EstablishmentStepNameArgs, 'locale'>>;
};

export type CentreProcessStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CentreProcessStep'] = ResolversParentTypes['CentreProcessStep']> = {
  step?: Resolver<ResolversTypes['EstablishmentStep'], ParentType, ContextType>;
  startedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  finishedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  hours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ProvinceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Province'] = ResolversParentTypes['Province'], FederationReferenceType extends FederationReferenceTypes['Province'] = FederationReferenceTypes['Province']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Province']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isoCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  abbreviation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ProvinceNameArgs, 'locale'>>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  cluster?: Resolver<Maybe<ResolversTypes['Cluster']>, ParentType, ContextType>;
  districtCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  districts?: Resolver<Array<ResolversTypes['District']>, ParentType, ContextType>;
  officialLaoCounts?: Resolver<Array<ResolversTypes['OfficialLaoCount']>, ParentType, ContextType, Partial<ProvinceOfficialLaoCountsArgs>>;
  laos?: Resolver<ResolversTypes['LaoConnection'], ParentType, ContextType, RequireFields<ProvinceLaosArgs, 'first'>>;
  centres?: Resolver<ResolversTypes['CentreConnection'], ParentType, ContextType, RequireFields<ProvinceCentresArgs, 'first'>>;
  centreFigures?: Resolver<Maybe<ResolversTypes['CentreFigures']>, ParentType, ContextType, RequireFields<ProvinceCentreFiguresArgs, 'fiscalYear'>>;
};

export type OfficialLaoCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficialLaoCount'] = ResolversParentTypes['OfficialLaoCount']> = {
  type?: Resolver<ResolversTypes['LaoType'], ParentType, ContextType>;
  fiscalYear?: Resolver<ResolversTypes['FiscalYear'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'], FederationReferenceType extends FederationReferenceTypes['Region'] = FederationReferenceTypes['Region']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Region']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RegionNameArgs, 'locale'>>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  clusters?: Resolver<Array<ResolversTypes['Cluster']>, ParentType, ContextType>;
  provinces?: Resolver<Array<ResolversTypes['Province']>, ParentType, ContextType>;
  centreFigures?: Resolver<Maybe<ResolversTypes['CentreFigures']>, ParentType, ContextType, RequireFields<RegionCentreFiguresArgs, 'fiscalYear'>>;
};

export type ClusterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cluster'] = ResolversParentTypes['Cluster']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  provinces?: Resolver<Array<ResolversTypes['Province']>, ParentType, ContextType>;
};

export type TargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Target'] = ResolversParentTypes['Target'], FederationReferenceType extends FederationReferenceTypes['Target'] = FederationReferenceTypes['Target']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Target']> | FederationReferenceType, FederationReferenceType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['TargetBasis'], ParentType, ContextType>;
  area?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  hubCentres?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PersonReading?: PersonReadingResolvers<ContextType>;
  PersonReadingConnection?: PersonReadingConnectionResolvers<ContextType>;
  PersonReadingEdge?: PersonReadingEdgeResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Rate?: RateResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  UserError?: UserErrorResolvers<ContextType>;
  ActivityConnection?: ActivityConnectionResolvers<ContextType>;
  ActivityEdge?: ActivityEdgeResolvers<ContextType>;
  RecordActivityPayload?: RecordActivityPayloadResolvers<ContextType>;
  CorrectActivityPayload?: CorrectActivityPayloadResolvers<ContextType>;
  RemoveActivityPayload?: RemoveActivityPayloadResolvers<ContextType>;
  CentreConnection?: CentreConnectionResolvers<ContextType>;
  CentreEdge?: CentreEdgeResolvers<ContextType>;
  EstablishCentrePayload?: EstablishCentrePayloadResolvers<ContextType>;
  CorrectAnnouncementPayload?: CorrectAnnouncementPayloadResolvers<ContextType>;
  ChangeOfficePayload?: ChangeOfficePayloadResolvers<ContextType>;
  ChangeChannelsPayload?: ChangeChannelsPayloadResolvers<ContextType>;
  RecordProcessStepPayload?: RecordProcessStepPayloadResolvers<ContextType>;
  SelectLaoPayload?: SelectLaoPayloadResolvers<ContextType>;
  RecordOrientationPayload?: RecordOrientationPayloadResolvers<ContextType>;
  SuspendCentrePayload?: SuspendCentrePayloadResolvers<ContextType>;
  ReopenCentrePayload?: ReopenCentrePayloadResolvers<ContextType>;
  CloseCentrePayload?: CloseCentrePayloadResolvers<ContextType>;
  Centre?: CentreResolvers<ContextType>;
  CentreStagePeriod?: CentreStagePeriodResolvers<ContextType>;
  CentreAnnouncement?: CentreAnnouncementResolvers<ContextType>;
  CentreOffice?: CentreOfficeResolvers<ContextType>;
  CentreChannel?: CentreChannelResolvers<ContextType>;
  AppointBodyPayload?: AppointBodyPayloadResolvers<ContextType>;
  RenameBodyPayload?: RenameBodyPayloadResolvers<ContextType>;
  CorrectBodyDaysPayload?: CorrectBodyDaysPayloadResolvers<ContextType>;
  DissolveBodyPayload?: DissolveBodyPayloadResolvers<ContextType>;
  AppointMemberPayload?: AppointMemberPayloadResolvers<ContextType>;
  AppointMembersPayload?: AppointMembersPayloadResolvers<ContextType>;
  ChangeMemberPayload?: ChangeMemberPayloadResolvers<ContextType>;
  EndMembershipPayload?: EndMembershipPayloadResolvers<ContextType>;
  RemoveMemberPayload?: RemoveMemberPayloadResolvers<ContextType>;
  CommitteeBody?: CommitteeBodyResolvers<ContextType>;
  CommitteeMember?: CommitteeMemberResolvers<ContextType>;
  District?: DistrictResolvers<ContextType>;
  CentreFigures?: CentreFiguresResolvers<ContextType>;
  CentreCountByLaoType?: CentreCountByLaoTypeResolvers<ContextType>;
  CentreCountByStage?: CentreCountByStageResolvers<ContextType>;
  ProvinceCentreRank?: ProvinceCentreRankResolvers<ContextType>;
  FiscalYear?: FiscalYearResolvers<ContextType>;
  LaoConnection?: LaoConnectionResolvers<ContextType>;
  LaoEdge?: LaoEdgeResolvers<ContextType>;
  Lao?: LaoResolvers<ContextType>;
  GeoPoint?: GeoPointResolvers<ContextType>;
  LaoVersion?: LaoVersionResolvers<ContextType>;
  Award?: AwardResolvers<ContextType>;
  SaveOperatingPlanPayload?: SaveOperatingPlanPayloadResolvers<ContextType>;
  AdoptOperatingPlanPayload?: AdoptOperatingPlanPayloadResolvers<ContextType>;
  ChangeOperatingPlanPayload?: ChangeOperatingPlanPayloadResolvers<ContextType>;
  DiscardOperatingPlanPayload?: DiscardOperatingPlanPayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  OperatingPlan?: OperatingPlanResolvers<ContextType>;
  PlannedActivity?: PlannedActivityResolvers<ContextType>;
  Activity?: ActivityResolvers<ContextType>;
  MissionActivityCount?: MissionActivityCountResolvers<ContextType>;
  Mission?: MissionResolvers<ContextType>;
  CentreObjective?: CentreObjectiveResolvers<ContextType>;
  CentreDuty?: CentreDutyResolvers<ContextType>;
  EstablishmentStep?: EstablishmentStepResolvers<ContextType>;
  CentreProcessStep?: CentreProcessStepResolvers<ContextType>;
  Province?: ProvinceResolvers<ContextType>;
  OfficialLaoCount?: OfficialLaoCountResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  Cluster?: ClusterResolvers<ContextType>;
  Target?: TargetResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  personal?: PersonalDirectiveResolver<any, any, ContextType>;
};
