// Written by `npm run generate` from schema/networks; do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CentreReference, PlaceReference, FiscalYearReference, TargetReference, WorkStandardReference } from '../references.ts';
import type { NetworkRow } from '../stores/network.ts';
import type { Connection, ReadingRow } from '@hub/server';
import type { ProcessStep, StepRecord } from '../rules/process-steps.ts';
import type { MemberRow } from '../stores/network-member.ts';
import type { AdvisorRow } from '../stores/network-advisor.ts';
import type { HearingRow } from '../stores/hearing.ts';
import type { FollowUpRow } from '../stores/network-follow-up.ts';
import type { NetworkFiguresRow } from '../stores/network-figures.ts';
import type { TrainingRow } from '../stores/training.ts';
import type { SeriesRow } from '../stores/training-series.ts';
import type { RoomRow, LetterRow } from '../stores/training-parts.ts';
import type { SeatCheckRow } from '../stores/training-composition.ts';
import type { ParticipantRow } from '../stores/participant-page.ts';
import type { TrainingFiguresRow } from '../stores/training-figures.ts';
import type { PersonRow } from '../stores/person.ts';
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
  /** Records a meeting at which a network heard the people's opinions. For the provincial office and ONDC administrators. */
  recordHearing: RecordHearingPayload;
  /** Corrects the record of a hearing; what is left out stays. For the provincial office and ONDC administrators. */
  correctHearing: CorrectHearingPayload;
  /**
   * Removes the record of a hearing that was made in error; the change log keeps it. For the provincial office and ONDC
   * administrators.
   */
  removeHearing: RemoveHearingPayload;
  /** Registers advisors of a network, one or many, all or none (step 4). For the provincial office and ONDC administrators. */
  registerNetworkAdvisors: RegisterNetworkAdvisorsPayload;
  /** Changes what is registered of an advisor; what is left out stays. For the provincial office and ONDC administrators. */
  changeNetworkAdvisor: ChangeNetworkAdvisorPayload;
  /**
   * Records that an advisor no longer advises; the advisor's time stays on record. One who was registered in error retires on the
   * day of joining. For the provincial office and ONDC administrators.
   */
  retireNetworkAdvisor: RetireNetworkAdvisorPayload;
  /** Records a follow-up of a network's progress (step 6). For the provincial office and ONDC administrators. */
  recordNetworkFollowUp: RecordNetworkFollowUpPayload;
  /** Corrects the record of a follow-up; what is left out stays. For the provincial office and ONDC administrators. */
  correctNetworkFollowUp: CorrectNetworkFollowUpPayload;
  /**
   * Removes the record of a follow-up that was made in error; the change log keeps it. For the provincial office and ONDC
   * administrators.
   */
  removeNetworkFollowUp: RemoveNetworkFollowUpPayload;
  /** Registers members of a network, one or many, all or none (step 4). For the provincial office and ONDC administrators. */
  registerNetworkMembers: RegisterNetworkMembersPayload;
  /** Changes what is registered of a member; what is left out stays. For the provincial office and ONDC administrators. */
  changeNetworkMember: ChangeNetworkMemberPayload;
  /**
   * Records that a member left; the member's time in the network stays on record. One who was registered in error retires on the
   * day of joining. For the provincial office and ONDC administrators.
   */
  retireNetworkMember: RetireNetworkMemberPayload;
  /**
   * Begins the record of a people's network on its way through the steps (FORMING). For the provincial office and ONDC
   * administrators.
   */
  beginNetwork: BeginNetworkPayload;
  /**
   * Records that a network was set up: it works (ACTIVE), and counts, from that day on. Step 5 hears opinions and sets the network
   * up, so steps 1 to 4 must be finished by that day and step 5 begun. For the provincial office and ONDC administrators.
   */
  formNetwork: FormNetworkPayload;
  /**
   * Records that a network stopped working for a time (DORMANT); it still counts. For the provincial office and ONDC
   * administrators.
   */
  makeNetworkDormant: MakeNetworkDormantPayload;
  /** Records that a dormant network works again (ACTIVE). For the provincial office and ONDC administrators. */
  reviveNetwork: ReviveNetworkPayload;
  /**
   * Records that a network was given up (CLOSED), set up or not: from that day on it does not count, and nothing can happen in it
   * any more. For the provincial office and ONDC administrators.
   */
  closeNetwork: CloseNetworkPayload;
  /**
   * Corrects the day or the reason of a change of status that was recorded wrongly: the period before it ends on the same day. The
   * day a network was set up or closed follows. For the provincial office and ONDC administrators.
   */
  correctNetworkStatus: CorrectNetworkStatusPayload;
  /**
   * Takes back the last change of status, recorded in error: the network stands as before. The change log keeps it. For the
   * provincial office and ONDC administrators.
   */
  takeBackNetworkStatus: TakeBackNetworkStatusPayload;
  /** Gives a network another name. For the provincial office and ONDC administrators. */
  renameNetwork: RenameNetworkPayload;
  /**
   * Records how a network went through one of the six steps, or corrects what is recorded of it: the days and hours given replace
   * those there. Steps may overlap, but none begins before the one before it began, nor finishes before the one before it
   * finished. Step 5 sets the network up: steps 1 to 4 finish by the day it is set up, step 5 begins by then and finishes then or
   * later, and step 6, which follows the network, begins then or later. For the provincial office and ONDC administrators.
   */
  recordNetworkStep: RecordNetworkStepPayload;
  /**
   * Removes the record of a step that was made in error; the change log keeps it. Only the last recorded step can be, and of a
   * network that is set up only the sixth. For the provincial office and ONDC administrators.
   */
  removeNetworkStep: RemoveNetworkStepPayload;
  /**
   * Puts people down for a training, one or many, all or none; also afterwards, for those who came without. For the office of the
   * training's province and ONDC administrators; in a web conference of the nation the provincial offices too, each for the people
   * of its own province.
   */
  enrolParticipants: EnrolParticipantsPayload;
  /**
   * Changes what is recorded of a participant; what is left out stays. For the office of the training's province and ONDC
   * administrators; in a web conference of the nation the provincial offices too, each for the people of its own province.
   */
  changeParticipant: ChangeParticipantPayload;
  /**
   * Takes someone off the list of a training, with the person and any score; one who attended stays on it. For the office of the
   * training's province and ONDC administrators; in a web conference of the nation the provincial offices too, each for the people
   * of its own province.
   */
  withdrawParticipant: WithdrawParticipantPayload;
  /**
   * Records who came to a training and who did not, one or many, all or none; from its first day on. For the office of the
   * training's province and ONDC administrators; in a web conference of the nation the provincial offices too, each for the people
   * of its own province.
   */
  recordAttendance: RecordAttendancePayload;
  /**
   * Records points of the test before a training and the one after it, one or many, all or none; both of a participant make a
   * pair. Who sat the test after it attended. For the office of the training's province and ONDC administrators; in a web
   * conference of the nation the provincial offices too, each for the people of its own province.
   */
  recordTestScores: RecordTestScoresPayload;
  /**
   * Records an official letter about a training, with or without its number. For the office of the training's province and ONDC
   * administrators; of a training of the nation ONDC administrators alone.
   */
  recordTrainingLetter: RecordTrainingLetterPayload;
  /**
   * Gives a letter that was recorded as a draft its number. For the office of the training's province and ONDC administrators; of
   * a training of the nation ONDC administrators alone.
   */
  numberTrainingLetter: NumberTrainingLetterPayload;
  /**
   * Plans a training, or records one of the past; it counts once it is completed. For the office of the training's province and
   * ONDC administrators; of a training of the nation ONDC administrators alone.
   */
  scheduleTraining: ScheduleTrainingPayload;
  /**
   * Moves a training that was not held yet to other days, sessions or another place: what is given replaces what was planned. For
   * the office of the training's province and ONDC administrators; of a training of the nation ONDC administrators alone.
   */
  rescheduleTraining: RescheduleTrainingPayload;
  /**
   * Records or removes rooms in which provinces take part in a web conference; those of provinces that are not named stay. For the
   * office of the training's province and ONDC administrators; in a web conference of the nation the provincial offices too, each
   * for the people of its own province.
   */
  setTrainingRooms: SetTrainingRoomsPayload;
  /**
   * Records that a training was held: its last day is over, and at least one participant attended or a document gives how many
   * did. From then on figures count it. For the office of the training's province and ONDC administrators; of a training of the
   * nation ONDC administrators alone.
   */
  completeTraining: CompleteTrainingPayload;
  /**
   * Calls a training off that was not held; figures never count it, and nothing but its letters changes any more. For the office
   * of the training's province and ONDC administrators; of a training of the nation ONDC administrators alone.
   */
  cancelTraining: CancelTrainingPayload;
  /** Records a series of trainings: a project, to be held in several cohorts or years. For ONDC administrators. */
  createTrainingSeries: CreateTrainingSeriesPayload;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationRecordHearingArgs = {
  input: RecordHearingInput;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationCorrectHearingArgs = {
  input: CorrectHearingInput;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationRemoveHearingArgs = {
  input: RemoveHearingInput;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationRegisterNetworkAdvisorsArgs = {
  input: RegisterNetworkAdvisorsInput;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationChangeNetworkAdvisorArgs = {
  input: ChangeNetworkAdvisorInput;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationRetireNetworkAdvisorArgs = {
  input: RetireNetworkAdvisorInput;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationRecordNetworkFollowUpArgs = {
  input: RecordNetworkFollowUpInput;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationCorrectNetworkFollowUpArgs = {
  input: CorrectNetworkFollowUpInput;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationRemoveNetworkFollowUpArgs = {
  input: RemoveNetworkFollowUpInput;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationRegisterNetworkMembersArgs = {
  input: RegisterNetworkMembersInput;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationChangeNetworkMemberArgs = {
  input: ChangeNetworkMemberInput;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationRetireNetworkMemberArgs = {
  input: RetireNetworkMemberInput;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationBeginNetworkArgs = {
  input: BeginNetworkInput;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationFormNetworkArgs = {
  input: FormNetworkInput;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationMakeNetworkDormantArgs = {
  input: MakeNetworkDormantInput;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationReviveNetworkArgs = {
  input: ReviveNetworkInput;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationCloseNetworkArgs = {
  input: CloseNetworkInput;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationCorrectNetworkStatusArgs = {
  input: CorrectNetworkStatusInput;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationTakeBackNetworkStatusArgs = {
  input: TakeBackNetworkStatusInput;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationRenameNetworkArgs = {
  input: RenameNetworkInput;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationRecordNetworkStepArgs = {
  input: RecordNetworkStepInput;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationRemoveNetworkStepArgs = {
  input: RemoveNetworkStepInput;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationEnrolParticipantsArgs = {
  input: EnrolParticipantsInput;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationChangeParticipantArgs = {
  input: ChangeParticipantInput;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationWithdrawParticipantArgs = {
  input: WithdrawParticipantInput;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationRecordAttendanceArgs = {
  input: RecordAttendanceInput;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationRecordTestScoresArgs = {
  input: RecordTestScoresInput;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationRecordTrainingLetterArgs = {
  input: RecordTrainingLetterInput;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationNumberTrainingLetterArgs = {
  input: NumberTrainingLetterInput;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationScheduleTrainingArgs = {
  input: ScheduleTrainingInput;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationRescheduleTrainingArgs = {
  input: RescheduleTrainingInput;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationSetTrainingRoomsArgs = {
  input: SetTrainingRoomsInput;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationCompleteTrainingArgs = {
  input: CompleteTrainingInput;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationCancelTrainingArgs = {
  input: CancelTrainingInput;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationCreateTrainingSeriesArgs = {
  input: CreateTrainingSeriesInput;
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

export type Centre = {
  id: Scalars['ID']['output'];
  lao: Lao;
  /** Trainings that people of its LAO attended. Null when this subgraph cannot be reached. */
  trainings?: Maybe<TrainingConnection>;
};


export type CentreTrainingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TrainingFilter>;
  orderBy?: InputMaybe<TrainingOrder>;
};

export type District = {
  code: Scalars['String']['output'];
  /** Trainings that its people attended. Null when this subgraph cannot be reached. */
  trainings?: Maybe<TrainingConnection>;
};


export type DistrictTrainingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TrainingFilter>;
  orderBy?: InputMaybe<TrainingOrder>;
};

export type FiscalYear = {
  year: Scalars['Int']['output'];
  /**
   * The nation's figures on networks; null when there is no figure: nothing had been recorded anywhere by then, or the year has
   * not begun.
   */
  networkFigures?: Maybe<NetworkFigures>;
  /**
   * The nation's figures on trainings; null when there is no figure: nothing had been recorded anywhere by then, or the year has
   * not begun.
   */
  trainingFigures?: Maybe<TrainingFigures>;
};


export type FiscalYearNetworkFiguresArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


export type FiscalYearTrainingFiguresArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** How many opinions a hearing heard on one topic. */
export type HearingOpinionInput = {
  /** The topic, in Thai: 2 to 200 characters, each topic once. It is public and no place for personal data. */
  topic: Scalars['String']['input'];
  /** Number of opinions: 1 to 100,000. */
  count: Scalars['Int']['input'];
};

/** A hearing to record. */
export type RecordHearingInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The network's opaque key. */
  networkId: Scalars['ID']['input'];
  /** The version of the network that the viewer read; null for whatever the version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The day it was held: in the time of the network, on no day on which it was dormant, not after today. */
  heldOn: Scalars['LocalDate']['input'];
  /** Where it was held, in Thai: 2 to 300 characters; null when not known. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** How many people came: 0 to 100,000; null when not counted. */
  attendance?: InputMaybe<Scalars['Int']['input']>;
  /** What the opinions were about: at most 100 topics; empty when they were not counted. */
  opinions?: Array<HearingOpinionInput>;
  /** True to record another hearing of the same day, or more than 10,000 people or 10 opinions a person. */
  confirm?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What came of recording a hearing. */
export type RecordHearingPayload = {
  /** The network; null when it was refused. */
  network?: Maybe<Network>;
  /** The hearing; null when it was refused. */
  hearing?: Maybe<Hearing>;
  /** Why it was refused; empty when it is recorded. */
  userErrors: Array<UserError>;
};

/** What is right of a hearing; what is left out stays as it is. */
export type CorrectHearingInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The hearing's opaque key. */
  id: Scalars['ID']['input'];
  /** The version of the hearing's network that the viewer read. */
  expectedVersion: Scalars['Int']['input'];
  /** The day it was held: in the time of the network, on no day on which it was dormant, not after today; null stays as it is. */
  heldOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Where it was held, in Thai: 2 to 300 characters; null: it is not known. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** How many people came: 0 to 100,000; null: they were not counted. */
  attendance?: InputMaybe<Scalars['Int']['input']>;
  /** What the opinions were about: at most 100 topics, in the place of all those recorded; null: they stay. */
  opinions?: InputMaybe<Array<HearingOpinionInput>>;
  /** True to record more than 10,000 people, or more than 10 opinions a person. */
  confirm?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What came of correcting a hearing. */
export type CorrectHearingPayload = {
  /** The network; null when it was refused. */
  network?: Maybe<Network>;
  /** The hearing; null when it was refused. */
  hearing?: Maybe<Hearing>;
  /** Why it was refused; empty when it is corrected. */
  userErrors: Array<UserError>;
};

/** The hearing whose record is to be removed. */
export type RemoveHearingInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The hearing's opaque key. */
  id: Scalars['ID']['input'];
  /** The version of the hearing's network that the viewer read. */
  expectedVersion: Scalars['Int']['input'];
};

/** What came of removing the record of a hearing. */
export type RemoveHearingPayload = {
  /** The network; null when it was refused. */
  network?: Maybe<Network>;
  /** Why it was refused; empty when it is removed. */
  userErrors: Array<UserError>;
};

/** A meeting at which a network heard the people's opinions (การรับฟังความคิดเห็น). */
export type Hearing = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** The day it was held. */
  heldOn: Scalars['LocalDate']['output'];
  /** Where it was held, in Thai; null when not recorded. */
  place?: Maybe<Scalars['String']['output']>;
  /** How many people came; null when not counted. */
  attendance?: Maybe<Scalars['Int']['output']>;
  /** What the opinions were about, the topic with most of them first; empty when they were not counted. */
  opinions: Array<HearingOpinion>;
};

/** How many opinions a hearing heard on one topic. */
export type HearingOpinion = {
  /** The topic, in Thai. */
  topic: Scalars['String']['output'];
  /** Number of opinions. */
  count: Scalars['Int']['output'];
};

/** A page of a network's hearings. */
export type HearingConnection = {
  /** The hearings of this page, each with its cursor. */
  edges: Array<HearingEdge>;
  /** The hearings of this page. */
  nodes: Array<Hearing>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many hearings the whole list holds, on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A hearing's place in a list. */
export type HearingEdge = {
  /** Where it stands: an `after` for the page behind it. Good only for the same order. */
  cursor: Scalars['String']['output'];
  /** The hearing. */
  node: Hearing;
};

/** Which hearings. What is given must all hold. */
export type HearingFilter = {
  /** Held in this fiscal year (Buddhist era). */
  fiscalYear?: InputMaybe<Scalars['Int']['input']>;
  /** At which opinions on a topic whose name contains this were heard. */
  topic?: InputMaybe<Scalars['String']['input']>;
};

/** By what hearings are ordered; equals go by key. */
export type HearingOrderField =
  /** By the day they were held. */
  | 'HELD_ON'
  /** By how many people came; those not counted come as the smallest. */
  | 'ATTENDANCE';

/** The order of hearings. */
export type HearingOrder = {
  /** By what. */
  field: HearingOrderField;
  /** In which direction. */
  direction?: InputMaybe<OrderDirection>;
};

export type Lao = {
  code: Scalars['String']['output'];
  /** Trainings that its people attended. Null when this subgraph cannot be reached. */
  trainings?: Maybe<TrainingConnection>;
};


export type LaoTrainingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TrainingFilter>;
  orderBy?: InputMaybe<TrainingOrder>;
};

/** Advisors to register. */
export type RegisterNetworkAdvisorsInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The network's opaque key. */
  networkId: Scalars['ID']['input'];
  /** The version of the network that the viewer read; null for whatever the version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The advisors: 1 to 100 rows. They are listed behind those there, in this order. */
  advisors: Array<NetworkAdvisorInput>;
  /** True to register persons whose name another row or an advisor of today has too. */
  confirm?: InputMaybe<Scalars['Boolean']['input']>;
};

/** An advisor of a network. */
export type NetworkAdvisorInput = {
  /** Which register the advisor stands in. */
  category: NetworkAdvisorCategory;
  /** The advisor's position, in Thai: 2 to 200 characters; null when not known. */
  position?: InputMaybe<Scalars['String']['input']>;
  /** The day since which the advisor advises it: in the time of the network, not after today; null when not known. */
  joinedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Who it is; null for a record without a name. */
  person?: InputMaybe<PersonInput>;
};

/** What came of registering advisors. */
export type RegisterNetworkAdvisorsPayload = {
  /** The network; null when it was refused. */
  network?: Maybe<Network>;
  /** The advisors registered, in the order of the input; null when it was refused. */
  advisors?: Maybe<Array<NetworkAdvisor>>;
  /** Why it was refused; empty when all are registered. */
  userErrors: Array<UserError>;
};

/** What is right of an advisor; what is left out stays as it is. */
export type ChangeNetworkAdvisorInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The advisor's opaque key. */
  id: Scalars['ID']['input'];
  /** The version of the advisor's network that the viewer read. */
  expectedVersion: Scalars['Int']['input'];
  /** Which register the advisor stands in; null stays as it is. */
  category?: InputMaybe<NetworkAdvisorCategory>;
  /** The advisor's position, in Thai: 2 to 200 characters; null: it is not known. */
  position?: InputMaybe<Scalars['String']['input']>;
  /** The day since which the advisor advises it: in the time of the network, not after today; null: it is not known. */
  joinedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The first day on which the advisor no longer advised it, of one who retired: as when retiring; null: the advisor had not left. */
  retiredOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Who it is; null takes the personal data off the record. */
  person?: InputMaybe<PersonInput>;
};

/** What came of changing an advisor. */
export type ChangeNetworkAdvisorPayload = {
  /** The network; null when it was refused. */
  network?: Maybe<Network>;
  /** The advisor; null when it was refused. */
  advisor?: Maybe<NetworkAdvisor>;
  /** Why it was refused; empty when it is changed. */
  userErrors: Array<UserError>;
};

/** The advisor who left. */
export type RetireNetworkAdvisorInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The advisor's opaque key. */
  id: Scalars['ID']['input'];
  /** The version of the advisor's network that the viewer read; null for whatever the version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The first day on which the advisor no longer advised it: the day of joining or later, not after today. */
  retiredOn: Scalars['LocalDate']['input'];
};

/** What came of retiring an advisor. */
export type RetireNetworkAdvisorPayload = {
  /** The network; null when it was refused. */
  network?: Maybe<Network>;
  /** The advisor; null when it was refused. */
  advisor?: Maybe<NetworkAdvisor>;
  /** Why it was refused; empty when the advisor is retired. */
  userErrors: Array<UserError>;
};

/** A page of a list of networks. */
export type NetworkConnection = {
  /** The networks of this page, each with its cursor. */
  edges: Array<NetworkEdge>;
  /** The networks of this page. */
  nodes: Array<Network>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many networks the whole list holds, on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A network's place in a list. */
export type NetworkEdge = {
  /** Where it stands: an `after` for the page behind it. Good only for the same order. */
  cursor: Scalars['String']['output'];
  /** The network. */
  node: Network;
};

/** Which networks. What is given must all hold; an empty list of codes or statuses holds for none. */
export type NetworkFilter = {
  /** In these provinces, by code. */
  provinceCodes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** In this region, by code. */
  regionCode?: InputMaybe<Scalars['String']['input']>;
  /** Standing in one of these ways today, or at the end of the day `asOf`. */
  statuses?: InputMaybe<Array<NetworkStatus>>;
  /** Set up in this fiscal year (Buddhist era). */
  formedInYear?: InputMaybe<Scalars['Int']['input']>;
  /** What was so at the end of this day, for `statuses` and `formedInYear`, as figures of that day count; null for all that is recorded. */
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Set up and not closed at the end of this day. */
  openOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The name, in Thai or English, contains this; capitals and small letters alike. */
  search?: InputMaybe<Scalars['String']['input']>;
};

/** By what networks are ordered; equals go by key. */
export type NetworkOrderField =
  /** By the Thai name, as a Thai dictionary orders. */
  | 'NAME'
  /** By the day they were set up; those not set up yet count as the latest. */
  | 'FORMED_ON';

/** The order of networks. */
export type NetworkOrder = {
  /** By what. */
  field: NetworkOrderField;
  /** In which direction. */
  direction?: InputMaybe<OrderDirection>;
};

/**
 * Figures on people's networks in a fiscal year for the nation, a region or a province. Everything is as it was at the end of
 * the day `asOf`.
 */
export type NetworkFigures = {
  /** The day whose end the figures stand for: the day asked for, but neither after today nor after the year's last day. */
  asOf: Scalars['LocalDate']['output'];
  /** Networks set up in the year, up to that day. */
  formedInYear: Scalars['Int']['output'];
  /** Networks that had been set up and were closed in the year, up to that day. */
  closedInYear: Scalars['Int']['output'];
  /** Networks set up and not closed on that day, whenever they were set up; dormant ones too. */
  totalByEnd: Scalars['Int']['output'];
  /** Of `totalByEnd`: working on that day (สถานะ ACTIVE). */
  active: Scalars['Int']['output'];
  /** Networks, those still forming included but closed ones not, that had finished a step by that day: every step, by number. */
  stepsCompleted: Array<NetworkStepCount>;
  /** Working hours of the networks that finished their sixth step in the year; null when none with recorded hours did. */
  hours?: Maybe<NetworkHours>;
};

/** A number of networks that finished one step. */
export type NetworkStepCount = {
  /** The step. */
  step: NetworkProcessStep;
  /** Number of networks. */
  networks: Scalars['Int']['output'];
};

/** Working hours that the six steps took, over networks that went through all of them. */
export type NetworkHours = {
  /** Networks counted: those with hours recorded for all six steps. */
  networks: Scalars['Int']['output'];
  /** Hours of all of them together. */
  total: Scalars['Float']['output'];
  /** Hours a network took on average: total ÷ networks. */
  mean: Scalars['Float']['output'];
  /** The standard that the mean is held against; null when its owner cannot be reached. */
  standard?: Maybe<WorkStandard>;
};

/** A figure on networks that provinces can be ranked by. */
export type NetworkFigure =
  /** Networks set up in the year. */
  | 'FORMED_IN_YEAR'
  /** Networks there at the end of the year, or today. */
  | 'TOTAL_BY_END'
  /** Networks working at the end of the year, or today. */
  | 'ACTIVE'
  /** Mean working hours of the networks that finished their sixth step in the year; provinces without one are left out. */
  | 'MEAN_HOURS';

/** A province's place in a ranking by a figure on networks. */
export type ProvinceNetworkRank = {
  /** Place, from 1; provinces with the same value share one, and the places behind are left out (1, 2, 2, 4). */
  rank: Scalars['Int']['output'];
  /** The figure, in the unit of the `NetworkFigure` asked for. */
  value: Scalars['Float']['output'];
  /** The province; null when its owner cannot be reached. */
  province?: Maybe<Province>;
};

/** A follow-up to record. Its texts are public and no place for personal data. */
export type RecordNetworkFollowUpInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The network's opaque key. */
  networkId: Scalars['ID']['input'];
  /** The version of the network that the viewer read; null for whatever the version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The day of it: since the network was set up and before it was closed, not after today. */
  followedOn: Scalars['LocalDate']['input'];
  /** What the network had reached, in Thai: 3 to 5,000 characters. */
  progress: Scalars['String']['input'];
  /** Problems and obstacles met, in Thai: at most 5,000 characters; null for none. */
  problems?: InputMaybe<Scalars['String']['input']>;
  /** What was recommended, in Thai: at most 5,000 characters; null for nothing. */
  recommendations?: InputMaybe<Scalars['String']['input']>;
  /** True to record another follow-up of the same day. */
  confirm?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What came of recording a follow-up. */
export type RecordNetworkFollowUpPayload = {
  /** The network; null when it was refused. */
  network?: Maybe<Network>;
  /** The follow-up; null when it was refused. */
  followUp?: Maybe<NetworkFollowUp>;
  /** Why it was refused; empty when it is recorded. */
  userErrors: Array<UserError>;
};

/** What is right of a follow-up; what is left out stays as it is. */
export type CorrectNetworkFollowUpInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The follow-up's opaque key. */
  id: Scalars['ID']['input'];
  /** The version of the follow-up's network that the viewer read. */
  expectedVersion: Scalars['Int']['input'];
  /** The day of it: since the network was set up and before it was closed, not after today; null stays as it is. */
  followedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** What the network had reached, in Thai: 3 to 5,000 characters; null stays as it is. */
  progress?: InputMaybe<Scalars['String']['input']>;
  /** Problems and obstacles met, in Thai: at most 5,000 characters; null: none. */
  problems?: InputMaybe<Scalars['String']['input']>;
  /** What was recommended, in Thai: at most 5,000 characters; null: nothing. */
  recommendations?: InputMaybe<Scalars['String']['input']>;
};

/** What came of correcting a follow-up. */
export type CorrectNetworkFollowUpPayload = {
  /** The network; null when it was refused. */
  network?: Maybe<Network>;
  /** The follow-up; null when it was refused. */
  followUp?: Maybe<NetworkFollowUp>;
  /** Why it was refused; empty when it is corrected. */
  userErrors: Array<UserError>;
};

/** The follow-up whose record is to be removed. */
export type RemoveNetworkFollowUpInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The follow-up's opaque key. */
  id: Scalars['ID']['input'];
  /** The version of the follow-up's network that the viewer read. */
  expectedVersion: Scalars['Int']['input'];
};

/** What came of removing the record of a follow-up. */
export type RemoveNetworkFollowUpPayload = {
  /** The network; null when it was refused. */
  network?: Maybe<Network>;
  /** Why it was refused; empty when it is removed. */
  userErrors: Array<UserError>;
};

/** A follow-up of a network's progress (step 6). */
export type NetworkFollowUp = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** The day of it. */
  followedOn: Scalars['LocalDate']['output'];
  /** What the network had reached, in Thai. */
  progress: Scalars['String']['output'];
  /** Problems and obstacles met, in Thai; null when none is recorded. */
  problems?: Maybe<Scalars['String']['output']>;
  /** What was recommended, in Thai; null when nothing is recorded. */
  recommendations?: Maybe<Scalars['String']['output']>;
};

/** A page of the follow-ups of a network. */
export type NetworkFollowUpConnection = {
  /** The follow-ups of this page, each with its cursor. */
  edges: Array<NetworkFollowUpEdge>;
  /** The follow-ups of this page. */
  nodes: Array<NetworkFollowUp>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many follow-ups the whole list holds, on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A follow-up's place in a list. */
export type NetworkFollowUpEdge = {
  /** Where it stands: an `after` for the page behind it. Good only for the same order. */
  cursor: Scalars['String']['output'];
  /** The follow-up. */
  node: NetworkFollowUp;
};

/** Which follow-ups. What is given must all hold. */
export type NetworkFollowUpFilter = {
  /** Made in this fiscal year (Buddhist era). */
  fiscalYear?: InputMaybe<Scalars['Int']['input']>;
};

/** By what follow-ups are ordered; equals go by key. */
export type NetworkFollowUpOrderField =
  /** By the day of the follow-up. */
  | 'FOLLOWED_ON';

/** The order of follow-ups. */
export type NetworkFollowUpOrder = {
  /** By what. */
  field: NetworkFollowUpOrderField;
  /** In which direction. */
  direction?: InputMaybe<OrderDirection>;
};

/** Members to register. */
export type RegisterNetworkMembersInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The network's opaque key. */
  networkId: Scalars['ID']['input'];
  /** The version of the network that the viewer read; null for whatever the version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The members: 1 to 100 rows. */
  members: Array<NetworkMemberInput>;
  /** True to register persons whose name and LAO another row or a member of today has too. */
  confirm?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A member of a network. */
export type NetworkMemberInput = {
  /** What part of the people the member stands for. */
  category: NetworkMemberCategory;
  /** Code of the LAO in whose area the member lives or works, of the network's province; null when not known. An LAO_REPRESENTATIVE has one. */
  laoCode?: InputMaybe<Scalars['String']['input']>;
  /** The day of joining: in the time of the network, not after today; null when not known. */
  joinedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Who it is; null for a record without a name. */
  person?: InputMaybe<PersonInput>;
};

/** What came of registering members. */
export type RegisterNetworkMembersPayload = {
  /** The network; null when it was refused. */
  network?: Maybe<Network>;
  /** The members registered, in the order of the input; null when it was refused. */
  members?: Maybe<Array<NetworkMember>>;
  /** Why it was refused; empty when all are registered. */
  userErrors: Array<UserError>;
};

/** What is right of a member; what is left out stays as it is. */
export type ChangeNetworkMemberInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The member's opaque key. */
  id: Scalars['ID']['input'];
  /** The version of the member's network that the viewer read. */
  expectedVersion: Scalars['Int']['input'];
  /** What part of the people the member stands for; null stays as it is. */
  category?: InputMaybe<NetworkMemberCategory>;
  /** Code of the LAO in whose area the member lives or works, of the network's province; null: none is known. */
  laoCode?: InputMaybe<Scalars['String']['input']>;
  /** The day of joining: in the time of the network, not after today; null: it is not known. */
  joinedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The first day on which the member was no longer in it, of one who retired: as when retiring; null: the member had not left. */
  retiredOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Who it is; null takes the personal data off the record. */
  person?: InputMaybe<PersonInput>;
};

/** What came of changing a member. */
export type ChangeNetworkMemberPayload = {
  /** The network; null when it was refused. */
  network?: Maybe<Network>;
  /** The member; null when it was refused. */
  member?: Maybe<NetworkMember>;
  /** Why it was refused; empty when it is changed. */
  userErrors: Array<UserError>;
};

/** The member who left. */
export type RetireNetworkMemberInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The member's opaque key. */
  id: Scalars['ID']['input'];
  /** The version of the member's network that the viewer read; null for whatever the version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The first day on which the member was no longer in it: the day of joining or later, not after today. */
  retiredOn: Scalars['LocalDate']['input'];
};

/** What came of retiring a member. */
export type RetireNetworkMemberPayload = {
  /** The network; null when it was refused. */
  network?: Maybe<Network>;
  /** The member; null when it was refused. */
  member?: Maybe<NetworkMember>;
  /** Why it was refused; empty when the member is retired. */
  userErrors: Array<UserError>;
};

/** A member of a network: what the member stands for is public, who it is is not. */
export type NetworkMember = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** What part of the people the member stands for. */
  category: NetworkMemberCategory;
  /** The day of joining; null when not recorded. */
  joinedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The first day on which the member was no longer in it; null while the member is. */
  retiredOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The LAO in whose area the member lives or works; null when not recorded, or when its owner cannot be reached. */
  lao?: Maybe<Lao>;
  /** Who it is; null when not recorded or when the viewer may not see personal data. */
  person?: Maybe<Person>;
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

/** A page of a network's members. */
export type NetworkMemberConnection = {
  /** The members of this page, each with its cursor. */
  edges: Array<NetworkMemberEdge>;
  /** The members of this page. */
  nodes: Array<NetworkMember>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many members the whole list holds, on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A member's place in a list. */
export type NetworkMemberEdge = {
  /** Where it stands: an `after` for the page behind it. Good only for the same order. */
  cursor: Scalars['String']['output'];
  /** The member. */
  node: NetworkMember;
};

/** Which members. What is given must all hold; an empty list of categories holds for none. */
export type NetworkMemberFilter = {
  /** Of these categories. */
  categories?: InputMaybe<Array<NetworkMemberCategory>>;
  /** From this LAO's area, by code. */
  laoCode?: InputMaybe<Scalars['String']['input']>;
  /** In the network at the end of this day; null for today. A member without a day of joining counts as there from the start. */
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Those who have left, too; `asOf` then does nothing. */
  includeRetired?: InputMaybe<Scalars['Boolean']['input']>;
};

/** By what members are ordered; equals go by key. */
export type NetworkMemberOrderField =
  /** By the day of joining; those whose day is not recorded come as the earliest. */
  | 'JOINED_ON'
  /** By category, in the order of `NetworkMemberCategory`. */
  | 'CATEGORY';

/** The order of members. */
export type NetworkMemberOrder = {
  /** By what. */
  field: NetworkMemberOrderField;
  /** In which direction. */
  direction?: InputMaybe<OrderDirection>;
};

/** Someone who advises a network: the position is public, the person is not. */
export type NetworkAdvisor = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Which register the advisor stands in. */
  category: NetworkAdvisorCategory;
  /** The advisor's position, in Thai; null when not recorded. */
  position?: Maybe<Scalars['String']['output']>;
  /** The day since which the advisor advises it; null when not recorded. */
  joinedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The first day on which the advisor no longer advised it; null while the advisor does. */
  retiredOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Who it is; null when not recorded or when the viewer may not see personal data. */
  person?: Maybe<Person>;
};

/** The registers that advisors of networks come from (step 4 of the process). */
export type NetworkAdvisorCategory =
  /** People's advisors to the inspectors-general (ที่ปรึกษาผู้ตรวจราชการภาคประชาชน). */
  | 'INSPECTOR_ADVISOR'
  /** Provincial good-governance committees (คณะกรรมการธรรมาภิบาลจังหวัด). */
  | 'GOVERNANCE_COMMITTEE'
  /** Anyone else (อื่น ๆ). */
  | 'OTHER';

/** The network to begin. */
export type BeginNetworkInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** Code of the province it works in. */
  provinceCode: Scalars['String']['input'];
  /** Its Thai name: 5 to 200 characters; no two networks of a province that are not closed have the same. */
  name: Scalars['String']['input'];
  /** Its English name: 5 to 200 characters; null for none. */
  nameEn?: InputMaybe<Scalars['String']['input']>;
  /** The day on which work on it began, not after today: the first day of its record, before which nothing happened in it. */
  beganOn: Scalars['LocalDate']['input'];
};

/** What came of beginning a network. */
export type BeginNetworkPayload = {
  /** The network; null when it was refused. */
  network?: Maybe<Network>;
  /** Why it was refused; empty when it is begun. */
  userErrors: Array<UserError>;
};

/** The network that was set up. */
export type FormNetworkInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The network's opaque key. */
  id: Scalars['ID']['input'];
  /** The version of the network that the viewer read. */
  expectedVersion: Scalars['Int']['input'];
  /** The day it was set up, from which on it counts: after the day it began, not after today. */
  formedOn: Scalars['LocalDate']['input'];
  /** Why or by what, for its history: 3 to 500 characters; null for none. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** True for a network that was set up before the hub kept its steps: none of them is recorded. */
  confirm?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What came of setting a network up. */
export type FormNetworkPayload = {
  /** The network; null when it was refused. */
  network?: Maybe<Network>;
  /** Why it was refused; empty when it is set up. */
  userErrors: Array<UserError>;
};

/** The network that stopped working. */
export type MakeNetworkDormantInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The network's opaque key. */
  id: Scalars['ID']['input'];
  /** The version of the network that the viewer read. */
  expectedVersion: Scalars['Int']['input'];
  /** First day on which it did not work: after the day since which it stands as it does, not after today. */
  dormantOn: Scalars['LocalDate']['input'];
  /** Why: 3 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** What came of making a network dormant. */
export type MakeNetworkDormantPayload = {
  /** The network; null when it was refused. */
  network?: Maybe<Network>;
  /** Why it was refused; empty when it is dormant. */
  userErrors: Array<UserError>;
};

/** The network that works again. */
export type ReviveNetworkInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The network's opaque key. */
  id: Scalars['ID']['input'];
  /** The version of the network that the viewer read. */
  expectedVersion: Scalars['Int']['input'];
  /** First day on which it worked again: after the day since which it is dormant, not after today. */
  revivedOn: Scalars['LocalDate']['input'];
  /** Why, for its history: 3 to 500 characters; null for none. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What came of reviving a network. */
export type ReviveNetworkPayload = {
  /** The network; null when it was refused. */
  network?: Maybe<Network>;
  /** Why it was refused; empty when it works again. */
  userErrors: Array<UserError>;
};

/** The network that was given up. */
export type CloseNetworkInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The network's opaque key. */
  id: Scalars['ID']['input'];
  /** The version of the network that the viewer read. */
  expectedVersion: Scalars['Int']['input'];
  /** First day on which it was closed: after the day since which it stands as it does and after all that happened in it, not after today. */
  closedOn: Scalars['LocalDate']['input'];
  /** Why: 3 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** What came of closing a network. */
export type CloseNetworkPayload = {
  /** The network; null when it was refused. */
  network?: Maybe<Network>;
  /** Why it was refused; empty when it is closed. */
  userErrors: Array<UserError>;
};

/** A change of status that was recorded wrongly, and what is right. */
export type CorrectNetworkStatusInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The network's opaque key. */
  id: Scalars['ID']['input'];
  /** The version of the network that the viewer read. */
  expectedVersion: Scalars['Int']['input'];
  /** First day of the period, as it is recorded (`NetworkStatusPeriod.since`). */
  since: Scalars['LocalDate']['input'];
  /** The right first day, between the periods before and after, not after today; left out: it stays. */
  correctedSince?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The right reason: 3 to 500 characters; left out: it stays, null: none. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What came of correcting a status. */
export type CorrectNetworkStatusPayload = {
  /** The network; null when it was refused. */
  network?: Maybe<Network>;
  /** Why it was refused; empty when it is corrected. */
  userErrors: Array<UserError>;
};

/** The change of status to take back. */
export type TakeBackNetworkStatusInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The network's opaque key. */
  id: Scalars['ID']['input'];
  /** The version of the network that the viewer read. */
  expectedVersion: Scalars['Int']['input'];
};

/** What came of taking back a change of status. */
export type TakeBackNetworkStatusPayload = {
  /** The network; null when it was refused. */
  network?: Maybe<Network>;
  /** Why it was refused; empty when it is taken back. */
  userErrors: Array<UserError>;
};

/** A network's new name. */
export type RenameNetworkInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The network's opaque key. */
  id: Scalars['ID']['input'];
  /** The version of the network that the viewer read. */
  expectedVersion: Scalars['Int']['input'];
  /** Its Thai name: 5 to 200 characters; no two networks of a province that are not closed have the same. */
  name: Scalars['String']['input'];
  /** Its English name: 5 to 200 characters; null for none. */
  nameEn?: InputMaybe<Scalars['String']['input']>;
};

/** What came of renaming a network. */
export type RenameNetworkPayload = {
  /** The network; null when it was refused. */
  network?: Maybe<Network>;
  /** Why it was refused; empty when it is renamed. */
  userErrors: Array<UserError>;
};

/** How a network went through a step. */
export type RecordNetworkStepInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The network's opaque key. */
  id: Scalars['ID']['input'];
  /** The version of the network that the viewer read. */
  expectedVersion: Scalars['Int']['input'];
  /** Number of the step, 1 to 6. */
  step: Scalars['Int']['input'];
  /** The day it began: in the time of the network, not after today; null when nobody knows, which only a finished step may have. */
  startedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The day it was done: in the time of the network, not after today; null while it is not. */
  finishedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Working time it took, in hours: 0 to 10,000 and 24 a day at most, 2 decimals at most; null when not recorded. */
  hours?: InputMaybe<Scalars['Float']['input']>;
};

/** What came of recording a step. */
export type RecordNetworkStepPayload = {
  /** The network; null when it was refused. */
  network?: Maybe<Network>;
  /** The step; null when it was refused. */
  step?: Maybe<NetworkStepRecord>;
  /** Why it was refused; empty when it is recorded. */
  userErrors: Array<UserError>;
};

/** The step whose record is to be removed. */
export type RemoveNetworkStepInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The network's opaque key. */
  id: Scalars['ID']['input'];
  /** The version of the network that the viewer read. */
  expectedVersion: Scalars['Int']['input'];
  /** Number of the step, 1 to 6. */
  step: Scalars['Int']['input'];
};

/** What came of removing the record of a step. */
export type RemoveNetworkStepPayload = {
  /** The network; null when it was refused. */
  network?: Maybe<Network>;
  /** Why it was refused; empty when it is removed. */
  userErrors: Array<UserError>;
};

/**
 * A people's decentralization network (เครือข่ายการกระจายอำนาจภาคประชาชน): citizens of a province who spread knowledge of
 * decentralization and of taking part in local government.
 */
export type Network = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** The province it works in; null when its owner cannot be reached. */
  province?: Maybe<Province>;
  /** How it stood at the end of a day; null for a day before its record begins. */
  status?: Maybe<NetworkStatus>;
  /** How it has stood since its record began, oldest first. */
  statusHistory: Array<NetworkStatusPeriod>;
  /** The day the people's network was set up (step 5), from which on it counts; null until then. */
  formedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The fiscal year of that day; null until then, or when its owner cannot be reached. */
  formedInYear?: Maybe<FiscalYear>;
  /** The first day on which it was closed; null while it is not. */
  closedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The six steps of ONDC's work manual, in order, as this network has gone through them. */
  processSteps: Array<NetworkStepRecord>;
  /** Working time its steps have taken so far, in hours; null when none is recorded. */
  processHours?: Maybe<Scalars['Float']['output']>;
  /** The standard that time is held against; null when its owner cannot be reached. */
  workStandard?: Maybe<WorkStandard>;
  /** Its members; category and LAO are public, the person is not. */
  members: NetworkMemberConnection;
  /**
   * Who advises it in the area: the people's advisors to the inspectors-general and the provincial good-governance
   * committees of the register of step 4.
   */
  advisors: Array<NetworkAdvisor>;
  /** Meetings at which it heard the people's opinions (การรับฟังความคิดเห็น). */
  hearings: HearingConnection;
  /** Follow-ups of its progress (การติดตามความก้าวหน้า). */
  followUps: NetworkFollowUpConnection;
  /** For optimistic locking: the number of changes to this record. */
  version: Scalars['Int']['output'];
};


/**
 * A people's decentralization network (เครือข่ายการกระจายอำนาจภาคประชาชน): citizens of a province who spread knowledge of
 * decentralization and of taking part in local government.
 */
export type NetworkNameArgs = {
  locale?: InputMaybe<Locale>;
};


/**
 * A people's decentralization network (เครือข่ายการกระจายอำนาจภาคประชาชน): citizens of a province who spread knowledge of
 * decentralization and of taking part in local government.
 */
export type NetworkStatusArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/**
 * A people's decentralization network (เครือข่ายการกระจายอำนาจภาคประชาชน): citizens of a province who spread knowledge of
 * decentralization and of taking part in local government.
 */
export type NetworkMembersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NetworkMemberFilter>;
  orderBy?: InputMaybe<NetworkMemberOrder>;
};


/**
 * A people's decentralization network (เครือข่ายการกระจายอำนาจภาคประชาชน): citizens of a province who spread knowledge of
 * decentralization and of taking part in local government.
 */
export type NetworkAdvisorsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  includeRetired?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * A people's decentralization network (เครือข่ายการกระจายอำนาจภาคประชาชน): citizens of a province who spread knowledge of
 * decentralization and of taking part in local government.
 */
export type NetworkHearingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HearingFilter>;
  orderBy?: InputMaybe<HearingOrder>;
};


/**
 * A people's decentralization network (เครือข่ายการกระจายอำนาจภาคประชาชน): citizens of a province who spread knowledge of
 * decentralization and of taking part in local government.
 */
export type NetworkFollowUpsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NetworkFollowUpFilter>;
  orderBy?: InputMaybe<NetworkFollowUpOrder>;
};

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

/** A time for which a network stood in one way. */
export type NetworkStatusPeriod = {
  /** How it stood. */
  status: NetworkStatus;
  /** First day of it. */
  since: Scalars['LocalDate']['output'];
  /** First day of the next period; null for the last one known. */
  until?: Maybe<Scalars['LocalDate']['output']>;
  /** Why, in the words of the record; null when none is given. */
  reason?: Maybe<Scalars['String']['output']>;
};

/**
 * A step of running people's networks, by ONDC's work manual of 31 August 2562. Together the six have a time standard of
 * 738 hours.
 */
export type NetworkProcessStep = {
  /** Its number, 1 to 6. */
  number: Scalars['Int']['output'];
  /** What is done in it, in short. */
  name: Scalars['String']['output'];
};


/**
 * A step of running people's networks, by ONDC's work manual of 31 August 2562. Together the six have a time standard of
 * 738 hours.
 */
export type NetworkProcessStepNameArgs = {
  locale?: InputMaybe<Locale>;
};

/** A step of the process as one network went through it. */
export type NetworkStepRecord = {
  /** Which step. */
  step: NetworkProcessStep;
  /** The day it began; null when not recorded. */
  startedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The day it was done; null while it is not, or when not recorded. */
  finishedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Working time it took, in hours; null when not recorded. */
  hours?: Maybe<Scalars['Float']['output']>;
};

/**
 * What people knew before and after a training, over those who sat both tests. Scores are percentages of what could be
 * reached. Results are public by groups, a group being the people of one province at one training: one of fewer than
 * `smallestPublicGroup` is left out of every public answer as a whole, so that nobody's result can be guessed, neither from
 * one answer nor by subtracting two. ONDC sees all, a provincial office all groups of its own province.
 */
export type PairedTests = {
  /** True when every group is too small for the viewer to see; what is known of people is then null. */
  isSuppressed: Scalars['Boolean']['output'];
  /** People who sat both tests and are left out, because their groups are too small; 0 when nobody is. */
  withheld: Scalars['Int']['output'];
  /** From how many people on a group's results are public: the hub's setting `SMALL_GROUP_SIZE`. */
  smallestPublicGroup: Scalars['Int']['output'];
  /** People who sat both tests, those left out not counted; null when all are left out. */
  n?: Maybe<Scalars['Int']['output']>;
  /** Mean score before, in percent. */
  meanBefore?: Maybe<Scalars['Float']['output']>;
  /** Mean score after, in percent. */
  meanAfter?: Maybe<Scalars['Float']['output']>;
  /** Mean after less mean before, in percentage points. */
  gain?: Maybe<Scalars['Float']['output']>;
  /**
   * Hake's normalised gain, of the means: the gain as a share of what there was to gain, (after − before) ÷ (100 − before).
   * Null when everyone knew everything before.
   */
  normalisedGain?: Maybe<Scalars['Float']['output']>;
  /** 95 % confidence interval of the gain (Student's t, paired); null for fewer than two people. */
  gainInterval?: Maybe<GainInterval>;
};

/** An interval of a gain, in percentage points. */
export type GainInterval = {
  /** Lower end. */
  low: Scalars['Float']['output'];
  /** Upper end. */
  high: Scalars['Float']['output'];
};

/** People to put down for a training. */
export type EnrolParticipantsInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The training's opaque key. */
  trainingId: Scalars['ID']['input'];
  /** The participants: 1 to 500 rows. */
  participants: Array<ParticipantInput>;
  /** True to put down more people of a category than the series asks a province for, or someone from a district in which no LAO is known. */
  confirm?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Someone to put down for a training. Two of one name from the same place are told apart by their telephones. */
export type ParticipantInput = {
  /** Whom the participant stands for. */
  category: ParticipantCategory;
  /** Code of the LAO; null for none. With LAO_REPRESENTATIVE, LAO_EXECUTIVE and LAO_STAFF there is one. */
  laoCode?: InputMaybe<Scalars['String']['input']>;
  /** Code of the district; null: the LAO's, or none. With DISTRICT_OFFICE_OFFICIAL there is one. */
  districtCode?: InputMaybe<Scalars['String']['input']>;
  /** Code of the province; null: the one of the LAO, the district or the training. Of the nation's trainings ONDC_OFFICIAL and OTHER may have none. */
  provinceCode?: InputMaybe<Scalars['String']['input']>;
  /** The participant's position, in Thai: 2 to 200 characters; null when not known. */
  position?: InputMaybe<Scalars['String']['input']>;
  /** Whether the participant is a core trainer (วิทยากรแกนนำ), who passes the training on. */
  isCoreTrainer?: InputMaybe<Scalars['Boolean']['input']>;
  /** Who it is; null for a record without a name. */
  person?: InputMaybe<PersonInput>;
};

/** What came of putting people down. */
export type EnrolParticipantsPayload = {
  /** The training; null when it was refused. */
  training?: Maybe<Training>;
  /** The participants, in the order of the input; null when it was refused. */
  participants?: Maybe<Array<Participant>>;
  /** Why it was refused; empty when it is done. */
  userErrors: Array<UserError>;
};

/** What is right of a participant; what is left out stays as it is. */
export type ChangeParticipantInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The participant's opaque key. */
  id: Scalars['ID']['input'];
  /** The version of the participant that the viewer read. */
  expectedVersion: Scalars['Int']['input'];
  /** Whom the participant stands for; null stays as it is. */
  category?: InputMaybe<ParticipantCategory>;
  /** Code of the LAO; null for none. */
  laoCode?: InputMaybe<Scalars['String']['input']>;
  /** Code of the district; null: the LAO's, or none. */
  districtCode?: InputMaybe<Scalars['String']['input']>;
  /** Code of the province; null: the one of the LAO or the district, or none. */
  provinceCode?: InputMaybe<Scalars['String']['input']>;
  /** The participant's position, in Thai: 2 to 200 characters; null when not known. */
  position?: InputMaybe<Scalars['String']['input']>;
  /** Whether the participant is a core trainer; null stays as it is. */
  isCoreTrainer?: InputMaybe<Scalars['Boolean']['input']>;
  /** Who it is; null: the person is taken off the record. */
  person?: InputMaybe<PersonInput>;
  /** True to record more people of a category than the series asks a province for, or someone from a district in which no LAO is known. */
  confirm?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What came of correcting a participant. */
export type ChangeParticipantPayload = {
  /** The participant; null when it was refused. */
  participant?: Maybe<Participant>;
  /** Why it was refused; empty when it is done. */
  userErrors: Array<UserError>;
};

/** The participant to take off the list. */
export type WithdrawParticipantInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The participant's opaque key. */
  id: Scalars['ID']['input'];
  /** The version of the participant that the viewer read. */
  expectedVersion: Scalars['Int']['input'];
};

/** What came of taking a participant off the list. */
export type WithdrawParticipantPayload = {
  /** The training; null when it was refused. */
  training?: Maybe<Training>;
  /** Why it was refused; empty when it is done. */
  userErrors: Array<UserError>;
};

/** Who came to a training. */
export type RecordAttendanceInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The training's opaque key. */
  trainingId: Scalars['ID']['input'];
  /** One row a participant: 1 to 500 rows. */
  attendance: Array<AttendanceInput>;
};

/** Whether a participant came. */
export type AttendanceInput = {
  /** The participant's opaque key. */
  participantId: Scalars['ID']['input'];
  /** True for one who came. One with a score of the test after the training did. */
  attended: Scalars['Boolean']['input'];
  /** The version of the participant that the viewer read; null for whatever the version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** What came of recording attendance. */
export type RecordAttendancePayload = {
  /** The training; null when it was refused. */
  training?: Maybe<Training>;
  /** The participants, in the order of the input; null when it was refused. */
  participants?: Maybe<Array<Participant>>;
  /** Why it was refused; empty when it is done. */
  userErrors: Array<UserError>;
};

/** Points of tests. */
export type RecordTestScoresInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The training's opaque key. */
  trainingId: Scalars['ID']['input'];
  /** One row a participant and test: 1 to 500 rows. */
  scores: Array<TestScoreInput>;
  /** True to replace or remove points that are recorded otherwise, or to record points of another scale than the test's others. */
  confirm?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A participant's points in one test. */
export type TestScoreInput = {
  /** The participant's opaque key. */
  participantId: Scalars['ID']['input'];
  /** Which test. */
  kind: TestKind;
  /** Points reached: 0 to `maxScore`, 2 decimals at most; null removes what was recorded in error. */
  score?: InputMaybe<Scalars['Float']['input']>;
  /** Points that could be reached: more than 0, at most 1,000, 2 decimals at most. */
  maxScore: Scalars['Float']['input'];
  /** The version of the participant that the viewer read; null for whatever the version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** What came of recording points. */
export type RecordTestScoresPayload = {
  /** The training; null when it was refused. */
  training?: Maybe<Training>;
  /** The participants, each once, in the order of the input; null when it was refused. */
  participants?: Maybe<Array<Participant>>;
  /** Why it was refused; empty when it is done. */
  userErrors: Array<UserError>;
};

/** Someone put down for a training. */
export type Participant = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Whom the participant stands for. */
  category: ParticipantCategory;
  /** The province the participant comes from; null for a central agency, or when its owner cannot be reached. */
  province?: Maybe<Province>;
  /** The district; null when not recorded, or when its owner cannot be reached. */
  district?: Maybe<District>;
  /** The LAO; null when the participant comes from none, or when its owner cannot be reached. */
  lao?: Maybe<Lao>;
  /** The participant's position, in Thai; null when not recorded. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether the participant came. */
  attended: Scalars['Boolean']['output'];
  /** Whether the participant is a core trainer (วิทยากรแกนนำ), who passes the training on. */
  isCoreTrainer: Scalars['Boolean']['output'];
  /** Results of the test before the training and the one after; empty when none was sat. */
  testScores: Array<TestScore>;
  /** Who it is; null when not recorded or when the viewer may not see personal data. */
  person?: Maybe<Person>;
  /** For optimistic locking: the number of changes to this record, its tests and its person. */
  version: Scalars['Int']['output'];
};

/** A participant's result in one test. */
export type TestScore = {
  /** Which test. */
  kind: TestKind;
  /** Points reached. */
  score: Scalars['Float']['output'];
  /** Points that could be reached. */
  maxScore: Scalars['Float']['output'];
  /** 100 × score ÷ maxScore. */
  percentage: Scalars['Float']['output'];
};

/** The tests of a training. */
export type TestKind =
  /** The test before it (pre-test). */
  | 'PRE'
  /** The test after it (post-test). */
  | 'POST';

/** A page of a training's participants. */
export type ParticipantConnection = {
  /** The participants of this page, each with its cursor. */
  edges: Array<ParticipantEdge>;
  /** The participants of this page. */
  nodes: Array<Participant>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many participants the whole list holds that the viewer may see, on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A participant's place in a list. */
export type ParticipantEdge = {
  /** Where it stands: an `after` for the page behind it. Good only for the same order. */
  cursor: Scalars['String']['output'];
  /** The participant. */
  node: Participant;
};

/** Which participants. What is given must all hold; an empty list of categories or codes holds for none. */
export type ParticipantFilter = {
  /** Of these categories. */
  categories?: InputMaybe<Array<ParticipantCategory>>;
  /** From these provinces, by code. */
  provinceCodes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** From this LAO, by code. */
  laoCode?: InputMaybe<Scalars['String']['input']>;
  /** Only those who came (true), or only those who did not (false). */
  attended?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only core trainers (true), or only others (false). */
  isCoreTrainer?: InputMaybe<Scalars['Boolean']['input']>;
};

/** By what participants are ordered; equals go by key. */
export type ParticipantOrderField =
  /** By category, in the order of `ParticipantCategory`. */
  | 'CATEGORY'
  /** By province code; those of central agencies come as the smallest. */
  | 'PROVINCE';

/** The order of participants. */
export type ParticipantOrder = {
  /** By what. */
  field: ParticipantOrderField;
  /** In which direction. */
  direction?: InputMaybe<OrderDirection>;
};

export type Query = {
  /** A people's network; null when there is none. */
  network?: Maybe<Network>;
  /** The people's networks of the nation. */
  networks: NetworkConnection;
  /** The six steps of running people's networks, by number. */
  networkProcessSteps: Array<NetworkProcessStep>;
  /** A training; null when there is none. */
  training?: Maybe<Training>;
  /** The trainings of the nation. */
  trainings: TrainingConnection;
  /** All series of trainings, by name in Thai. */
  trainingSeries: Array<TrainingSeries>;
  /** The provinces ranked by a figure on networks; empty when there is no figure for the year. */
  provincesByNetworkFigure: Array<ProvinceNetworkRank>;
  /** The provinces ranked by a figure on trainings; empty when there is no figure for the year. */
  provincesByTrainingFigure: Array<ProvinceTrainingRank>;
  /**
   * Who has read the data of persons of networks and trainings: members, advisors and participants. ONDC administrators see all readings, a
   * provincial office and an LAO officer those of their own people, an ONDC analyst only the analyst's own. Null, with the error
   * `FORBIDDEN`, for the public.
   */
  networkPersonReadings?: Maybe<PersonReadingConnection>;
};


export type QueryNetworkArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNetworksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NetworkFilter>;
  orderBy?: InputMaybe<NetworkOrder>;
};


export type QueryTrainingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTrainingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TrainingFilter>;
  orderBy?: InputMaybe<TrainingOrder>;
};


export type QueryProvincesByNetworkFigureArgs = {
  figure: NetworkFigure;
  fiscalYear: Scalars['Int']['input'];
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  direction?: InputMaybe<OrderDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryProvincesByTrainingFigureArgs = {
  figure: TrainingFigure;
  fiscalYear: Scalars['Int']['input'];
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  direction?: InputMaybe<OrderDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryNetworkPersonReadingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PersonReadingFilter>;
  orderBy?: InputMaybe<PersonReadingOrder>;
};

export type Province = {
  code: Scalars['String']['output'];
  /** People's networks that work in it. Null when this subgraph cannot be reached. */
  networks?: Maybe<NetworkConnection>;
  /** Trainings that reached it: its own, those with a room in it, and those its people attended. Null when this subgraph cannot be reached. */
  trainings?: Maybe<TrainingConnection>;
  /**
   * The province's figures on networks; null when there is no figure: nothing had been recorded anywhere by then, or the year has
   * not begun.
   */
  networkFigures?: Maybe<NetworkFigures>;
  /**
   * The province's figures on trainings; null when there is no figure: nothing had been recorded anywhere by then, or the year has
   * not begun.
   */
  trainingFigures?: Maybe<TrainingFigures>;
};


export type ProvinceNetworksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NetworkFilter>;
  orderBy?: InputMaybe<NetworkOrder>;
};


export type ProvinceTrainingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TrainingFilter>;
  orderBy?: InputMaybe<TrainingOrder>;
};


export type ProvinceNetworkFiguresArgs = {
  fiscalYear: Scalars['Int']['input'];
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


export type ProvinceTrainingFiguresArgs = {
  fiscalYear: Scalars['Int']['input'];
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};

export type Region = {
  code: Scalars['String']['output'];
  /**
   * The region's figures on networks; null when there is no figure: nothing had been recorded anywhere by then, or the year has
   * not begun.
   */
  networkFigures?: Maybe<NetworkFigures>;
  /**
   * The region's figures on trainings; null when there is no figure: nothing had been recorded anywhere by then, or the year has
   * not begun.
   */
  trainingFigures?: Maybe<TrainingFigures>;
};


export type RegionNetworkFiguresArgs = {
  fiscalYear: Scalars['Int']['input'];
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


export type RegionTrainingFiguresArgs = {
  fiscalYear: Scalars['Int']['input'];
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};

export type Target = {
  indicator: Indicator;
  basis: TargetBasis;
  area: Scalars['String']['output'];
  year: Scalars['Int']['output'];
  asOf?: Maybe<Scalars['LocalDate']['output']>;
  /**
   * The networks the hub itself counts on the target's basis, in its area and fiscal year, as of the day the question is
   * about; null when the target is not about networks or there is no figure.
   */
  hubNetworks?: Maybe<Scalars['Int']['output']>;
};

/** A page of a list of trainings. */
export type TrainingConnection = {
  /** The trainings of this page, each with its cursor. */
  edges: Array<TrainingEdge>;
  /** The trainings of this page. */
  nodes: Array<Training>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many trainings the whole list holds, on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A training's place in a list. */
export type TrainingEdge = {
  /** Where it stands: an `after` for the page behind it. Good only for the same order. */
  cursor: Scalars['String']['output'];
  /** The training. */
  node: Training;
};

/** Which trainings. What is given must all hold; an empty list of codes, modes or statuses holds for none. */
export type TrainingFilter = {
  /** That reached one of these provinces, by code: as its own, by a room, or by people who attended. */
  provinceCodes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** That reached a province of this region, by code. */
  regionCode?: InputMaybe<Scalars['String']['input']>;
  /** That people of this LAO attended, by code. */
  laoCode?: InputMaybe<Scalars['String']['input']>;
  /** That began in this fiscal year (Buddhist era). */
  fiscalYear?: InputMaybe<Scalars['Int']['input']>;
  /** That were over at the end of this day, as figures of that day count them; null for all. */
  endedBy?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Held in one of these ways. */
  modes?: InputMaybe<Array<TrainingMode>>;
  /** In one of these states. */
  statuses?: InputMaybe<Array<TrainingStatus>>;
  /** Of this series, by key. */
  seriesId?: InputMaybe<Scalars['ID']['input']>;
  /** The name, in Thai or English, contains this; capitals and small letters alike. */
  search?: InputMaybe<Scalars['String']['input']>;
};

/** By what trainings are ordered; equals go by key. */
export type TrainingOrderField =
  /** By their first day. */
  | 'STARTS_ON'
  /** By the Thai name, as a Thai dictionary orders. */
  | 'NAME';

/** The order of trainings. */
export type TrainingOrder = {
  /** By what. */
  field: TrainingOrderField;
  /** In which direction. */
  direction?: InputMaybe<OrderDirection>;
};

/**
 * Figures on trainings in a fiscal year for the nation, a region or a province. A training counts for every area it reached,
 * once each: the nation's figure is not the sum of the provinces'. It belongs to the fiscal year of its first day, and counts
 * once its last day is over and it was held; everything is as it was at the end of the day `asOf`.
 */
export type TrainingFigures = {
  /** The day whose end the figures stand for: the day asked for, but neither after today nor after the year's last day. */
  asOf: Scalars['LocalDate']['output'];
  /** Trainings held that reached the area. */
  held: Scalars['Int']['output'];
  /**
   * People of the area who took part: those counted one by one, and where a training has no participants on record, the total
   * of its document. A total that names no province counts for the nation only.
   */
  participants: Scalars['Int']['output'];
  /** Of `participants`: counted one by one. */
  participantsCounted: Scalars['Int']['output'];
  /** Of `participants`: from documented totals. */
  participantsReported: Scalars['Int']['output'];
  /** The same people by category: every category, in order, and last those that a documented total does not divide, if any. */
  participantsByCategory: Array<ParticipantCategoryCount>;
  /** Provinces that the trainings reached. */
  provincesReached: Scalars['Int']['output'];
  /** People of the area who took part as core trainers (วิทยากรแกนนำ), counted one by one. */
  coreTrainers: Scalars['Int']['output'];
  /** Tests of people of the area before and after; null when nobody sat both. */
  pairedTests?: Maybe<PairedTests>;
};

/** A figure on trainings that provinces can be ranked by. */
export type TrainingFigure =
  /** Trainings held. */
  | 'HELD'
  /** People who took part. */
  | 'PARTICIPANTS'
  /** Core trainers who took part. */
  | 'CORE_TRAINERS'
  /** Mean score before, in percent; provinces without a result that the viewer may see are left out. */
  | 'MEAN_BEFORE'
  /** Mean score after, in percent; provinces without a result that the viewer may see are left out. */
  | 'MEAN_AFTER'
  /** Normalised gain; provinces without a result that the viewer may see are left out. */
  | 'NORMALISED_GAIN';

/** A province's place in a ranking by a figure on trainings. */
export type ProvinceTrainingRank = {
  /** Place, from 1; provinces with the same value share one, and the places behind are left out (1, 2, 2, 4). */
  rank: Scalars['Int']['output'];
  /** The figure, in the unit of the `TrainingFigure` asked for. */
  value: Scalars['Float']['output'];
  /** The province; null when its owner cannot be reached. */
  province?: Maybe<Province>;
};

/** A letter to record. */
export type RecordTrainingLetterInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The training's opaque key. */
  trainingId: Scalars['ID']['input'];
  /** The version of the training that the viewer read; null for whatever the version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The letter. */
  letter: TrainingLetterInput;
  /** True to record a letter whose reference begins with the letters of another province than the training's. */
  confirm?: InputMaybe<Scalars['Boolean']['input']>;
};

/** An official letter about a training. */
export type TrainingLetterInput = {
  /** What the letter is for. */
  kind: TrainingLetterKind;
  /**
   * Its reference, in Thai or Arabic digits, with or without ที่ before it: พร ๐๐๒๓.๓/๒๒๕๕, a circular มท 0810.6/ว 123, a draft
   * without a number พร 0023.3/.
   */
  reference: Scalars['String']['input'];
  /** The day on the letter, in fiscal year 2476 at the earliest, and not after today; null when not known, as on a draft. */
  datedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Who it comes from, by position or unit, in Thai: 2 to 200 characters; null when not known. */
  sender?: InputMaybe<Scalars['String']['input']>;
  /** Who it goes to, by position or unit, in Thai: 2 to 200 characters; null when not known. */
  recipient?: InputMaybe<Scalars['String']['input']>;
};

/** What came of recording a letter. */
export type RecordTrainingLetterPayload = {
  /** The training; null when it was refused. */
  training?: Maybe<Training>;
  /** The letter; null when it was refused. */
  letter?: Maybe<TrainingLetter>;
  /** Why it was refused; empty when it is done. */
  userErrors: Array<UserError>;
};

/** The number of a letter. */
export type NumberTrainingLetterInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The letter's opaque key. */
  id: Scalars['ID']['input'];
  /** The version of the letter's training that the viewer read. */
  expectedVersion: Scalars['Int']['input'];
  /** Its running number: 1 to 999,999,999. */
  runningNumber: Scalars['Int']['input'];
  /** The day on the letter, as for recording it; null: what is recorded stays. */
  datedOn?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** What came of giving a letter its number. */
export type NumberTrainingLetterPayload = {
  /** The training; null when it was refused. */
  training?: Maybe<Training>;
  /** The letter; null when it was refused. */
  letter?: Maybe<TrainingLetter>;
  /** Why it was refused; empty when it is done. */
  userErrors: Array<UserError>;
};

/** A training to plan. */
export type ScheduleTrainingInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The series it belongs to: its opaque key. */
  seriesId: Scalars['ID']['input'];
  /** Code of the province whose training it is; null for a training of the nation. */
  provinceCode?: InputMaybe<Scalars['String']['input']>;
  /** Its Thai name: 5 to 300 characters. */
  name: Scalars['String']['input'];
  /** Its English name: 3 to 300 characters; null for none. */
  nameEn?: InputMaybe<Scalars['String']['input']>;
  /** Number of the cohort (รุ่นที่) in its series and year: 1 to 999; null when it has none. */
  cohort?: InputMaybe<Scalars['Int']['input']>;
  /** How people meet. */
  mode: TrainingMode;
  /** First day; it decides the fiscal year. At most three years ahead. */
  startsOn: Scalars['LocalDate']['input'];
  /** Last day: on the first one or at most 60 days later. */
  endsOn: Scalars['LocalDate']['input'];
  /** When people meet: at most 100 sessions, each within one of its days, in order of time, none before the one before it has ended. */
  sessions?: Array<TrainingSessionInput>;
  /** The rooms in which provinces take part: of a web conference alone, at most one a province. */
  rooms?: Array<TrainingRoomInput>;
  /** Where it is held, in Thai: 2 to 300 characters; null when not known, or when every province has its own room. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** Who pays for it, in Thai: 2 to 200 characters; null when not known. */
  budgetSource?: InputMaybe<Scalars['String']['input']>;
  /** The unit in charge, in Thai: 2 to 200 characters; null when not known. */
  responsibleUnit?: InputMaybe<Scalars['String']['input']>;
  /** The official letters about it: at most 50. */
  letters?: Array<TrainingLetterInput>;
  /** True to record a letter whose reference begins with the letters of another province. */
  confirm?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A time at which people meet. */
export type TrainingSessionInput = {
  /** When it begins. */
  startsAt: Scalars['DateTime']['input'];
  /** When it ends, on the same day in Thailand. */
  endsAt: Scalars['DateTime']['input'];
};

/** A room of a province. */
export type TrainingRoomInput = {
  /** Code of the province; an office names its own. */
  provinceCode: Scalars['String']['input'];
  /** Where the room is, in Thai: 2 to 300 characters; null when not known. */
  place?: InputMaybe<Scalars['String']['input']>;
};

/** What came of planning a training. */
export type ScheduleTrainingPayload = {
  /** The training; null when it was refused. */
  training?: Maybe<Training>;
  /** Why it was refused; empty when it is done. */
  userErrors: Array<UserError>;
};

/** When and where a training is held instead. */
export type RescheduleTrainingInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The training's opaque key. */
  id: Scalars['ID']['input'];
  /** The version of the training that the viewer read. */
  expectedVersion: Scalars['Int']['input'];
  /** First day, as for planning; once people have attended, not after today. */
  startsOn: Scalars['LocalDate']['input'];
  /** Last day, as for planning. */
  endsOn: Scalars['LocalDate']['input'];
  /** When people meet, as for planning; they replace those planned. */
  sessions?: Array<TrainingSessionInput>;
  /** Where it is held, in Thai: 2 to 300 characters; left out: it stays; null: it is not known. */
  place?: InputMaybe<Scalars['String']['input']>;
};

/** What came of moving a training. */
export type RescheduleTrainingPayload = {
  /** The training; null when it was refused. */
  training?: Maybe<Training>;
  /** Why it was refused; empty when it is done. */
  userErrors: Array<UserError>;
};

/** Rooms to record or remove. */
export type SetTrainingRoomsInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The training's opaque key. */
  trainingId: Scalars['ID']['input'];
  /** The rooms, at most one a province: each replaces what was recorded for its province. */
  rooms?: Array<TrainingRoomInput>;
  /** Codes of provinces that take part in no room after all. */
  withoutRoom?: Array<Scalars['String']['input']>;
};

/** What came of recording rooms. */
export type SetTrainingRoomsPayload = {
  /** The training; null when it was refused. */
  training?: Maybe<Training>;
  /** Why it was refused; empty when it is done. */
  userErrors: Array<UserError>;
};

/** The training that was held. */
export type CompleteTrainingInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The training's opaque key. */
  id: Scalars['ID']['input'];
  /** The version of the training that the viewer read. */
  expectedVersion: Scalars['Int']['input'];
  /** How many people took part as a document gives it; null when participants are recorded one by one, who are counted before any document. */
  reportedTotal?: InputMaybe<ReportedTotalInput>;
  /** True to complete a training whose participants are not those that its series asks each province for (`Training.compositionCheck`). */
  confirm?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How many people took part in a training, as a document gives it. */
export type ReportedTotalInput = {
  /** People: 1 to 100,000. */
  participants: Scalars['Int']['input'];
  /** LAOs they came from: 0 to 8,000; null when the document does not say. */
  laos?: InputMaybe<Scalars['Int']['input']>;
  /** The document, in Thai: 3 to 300 characters. */
  source: Scalars['String']['input'];
};

/** What came of completing a training. */
export type CompleteTrainingPayload = {
  /** The training; null when it was refused. */
  training?: Maybe<Training>;
  /** Why it was refused; empty when it is done. */
  userErrors: Array<UserError>;
};

/** The training that is called off. */
export type CancelTrainingInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The training's opaque key. */
  id: Scalars['ID']['input'];
  /** The version of the training that the viewer read. */
  expectedVersion: Scalars['Int']['input'];
  /** Why, in Thai: 3 to 500 characters. It is public and no place for personal data. */
  reason: Scalars['String']['input'];
  /** True to call off a training that people are recorded to have attended. */
  confirm?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What came of calling a training off. */
export type CancelTrainingPayload = {
  /** The training; null when it was refused. */
  training?: Maybe<Training>;
  /** Why it was refused; empty when it is done. */
  userErrors: Array<UserError>;
};

/**
 * How many took part in a training. Where participants are recorded one by one, those who attended are counted; where only a
 * document's total is known, that total stands, with its source.
 */
export type TrainingParticipation = {
  /** What `participants` comes from. */
  basis: ParticipantBasis;
  /** People who took part. */
  participants: Scalars['Int']['output'];
  /** People put down for it, whether they came or not; null for a documented total. */
  registered?: Maybe<Scalars['Int']['output']>;
  /** Of those who took part: core trainers (วิทยากรแกนนำ), who pass the training on; null for a documented total. */
  coreTrainers?: Maybe<Scalars['Int']['output']>;
  /** LAOs whose people took part; null when not known. */
  laos?: Maybe<Scalars['Int']['output']>;
  /** The same people by category, in the order of `ParticipantCategory`; categories without anyone are left out. */
  byCategory: Array<ParticipantCategoryCount>;
  /** The total that a document gives, whether it is what `participants` shows or not; null when none is recorded. */
  documentedTotal?: Maybe<Scalars['Int']['output']>;
  /** The document that total is from, in Thai; null when none is recorded. */
  source?: Maybe<Scalars['String']['output']>;
};

/** Where a number of participants comes from. */
export type ParticipantBasis =
  /** Counted: participants recorded one by one, those who attended. */
  | 'COUNTED'
  /** Reported: the total that a document gives. */
  | 'REPORTED';

/** A number of participants of one category. */
export type ParticipantCategoryCount = {
  /** The category; null for people that a documented total does not divide. */
  category?: Maybe<ParticipantCategory>;
  /** Number of people. */
  participants: Scalars['Int']['output'];
};

/** Whom a participant stands for. */
export type ParticipantCategory =
  /** The provincial local administration officer (ท้องถิ่นจังหวัด). */
  | 'PROVINCIAL_LOCAL_ADMINISTRATION_OFFICER'
  /** An official of a provincial office for local administration (ข้าราชการ สถจ.). */
  | 'PROVINCIAL_OFFICE_OFFICIAL'
  /** An official of a district local administration office (ข้าราชการ สถอ., ท้องถิ่นอำเภอ). */
  | 'DISTRICT_OFFICE_OFFICIAL'
  /** A representative of an LAO (ตัวแทนองค์กรปกครองส่วนท้องถิ่น). */
  | 'LAO_REPRESENTATIVE'
  /** A representative of the people (ตัวแทนภาคประชาชน). */
  | 'PEOPLE_REPRESENTATIVE'
  /** An executive of an LAO (ผู้บริหาร อปท.). */
  | 'LAO_EXECUTIVE'
  /** Staff of an LAO (บุคลากร อปท.). */
  | 'LAO_STAFF'
  /** An official of ONDC (เจ้าหน้าที่ สกถ.). */
  | 'ONDC_OFFICIAL'
  /** Anyone else (ผู้ที่เกี่ยวข้อง). */
  | 'OTHER';

/** A series to record. */
export type CreateTrainingSeriesInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The project's Thai name: 5 to 300 characters; no two series have the same. */
  name: Scalars['String']['input'];
  /** Its English name: 3 to 300 characters; null for none. */
  nameEn?: InputMaybe<Scalars['String']['input']>;
  /** What it is meant to reach (วัตถุประสงค์), in Thai, in order: at most 20 of 3 to 1,000 characters. */
  objectives?: Array<Scalars['String']['input']>;
  /** Whom it asks each province for: each category at most once; empty when the project names no numbers. */
  composition?: Array<TrainingSeatInput>;
};

/** How many people of one category a series asks each province for. */
export type TrainingSeatInput = {
  /** The category. */
  category: ParticipantCategory;
  /** People a province sends: 1 to 1,000. */
  peoplePerProvince: Scalars['Int']['input'];
};

/** What came of recording a series. */
export type CreateTrainingSeriesPayload = {
  /** The series; null when it was refused. */
  series?: Maybe<TrainingSeries>;
  /** Why it was refused; empty when it is done. */
  userErrors: Array<UserError>;
};

/** A series of trainings: the same project, held in several cohorts (รุ่น) or years. */
export type TrainingSeries = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** The project's name. */
  name: Scalars['String']['output'];
  /** What it is meant to reach (วัตถุประสงค์), in Thai; empty when not recorded. */
  objectives: Array<Scalars['String']['output']>;
  /** Who is to take part, in the order of `ParticipantCategory`; empty when the project names no numbers. */
  composition: Array<TrainingSeat>;
  /** Its trainings. */
  trainings: TrainingConnection;
};


/** A series of trainings: the same project, held in several cohorts (รุ่น) or years. */
export type TrainingSeriesNameArgs = {
  locale?: InputMaybe<Locale>;
};


/** A series of trainings: the same project, held in several cohorts (รุ่น) or years. */
export type TrainingSeriesTrainingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TrainingFilter>;
  orderBy?: InputMaybe<TrainingOrder>;
};

/** How many people of one category a series asks each province for. */
export type TrainingSeat = {
  /** The category. */
  category: ParticipantCategory;
  /** People a province sends. */
  peoplePerProvince: Scalars['Int']['output'];
};

/** A training (การอบรม / ประชุมเชิงปฏิบัติการ) on people's participation in local government. */
export type Training = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** The series it belongs to. */
  series: TrainingSeries;
  /** Number of the cohort (รุ่นที่) in its series and year, from 1; null when it has none. */
  cohort?: Maybe<Scalars['Int']['output']>;
  /** The fiscal year of its first day; null when its owner cannot be reached. */
  fiscalYear?: Maybe<FiscalYear>;
  /** How people meet. */
  mode: TrainingMode;
  /** Whether it was held. */
  status: TrainingStatus;
  /** Why it was called off, in Thai; null while it is not, or when not recorded. */
  cancellationReason?: Maybe<Scalars['String']['output']>;
  /** First day. */
  startsOn: Scalars['LocalDate']['output'];
  /** Last day. */
  endsOn: Scalars['LocalDate']['output'];
  /** The province whose training it is; null when it is for the whole nation, or when its owner cannot be reached. */
  province?: Maybe<Province>;
  /** Where it is held, in Thai; null when not recorded, or when every province has its own room. */
  place?: Maybe<Scalars['String']['output']>;
  /** Who pays for it, in Thai; null when not recorded. */
  budgetSource?: Maybe<Scalars['String']['output']>;
  /** The unit in charge, in Thai; null when not recorded. */
  responsibleUnit?: Maybe<Scalars['String']['output']>;
  /** When people meet, earliest first; empty when only the days are known. */
  sessions: Array<TrainingSession>;
  /** The rooms in which provinces take part, by province code: each province its own in a web conference. */
  rooms: Array<TrainingRoom>;
  /** The provinces it reached: its own, those with a room, and those whose people attended; by code. */
  provincesReached: Array<TrainingProvince>;
  /** The official letters about it, earliest first. */
  letters: Array<TrainingLetter>;
  /**
   * How many took part. Public also where the participants themselves are not; null when nothing is known: neither
   * participants nor a documented total is recorded.
   */
  participation?: Maybe<TrainingParticipation>;
  /**
   * The participants that the viewer may see: ONDC all, a provincial office those of its province, an LAO officer those
   * of its LAO. Null to the public.
   */
  participants?: Maybe<ParticipantConnection>;
  /**
   * What participants who sat both tests knew before and after; null when none sat both. Of a training that is not completed,
   * ONDC and, for its own people, the provincial office see them already.
   */
  pairedTests?: Maybe<PairedTests>;
  /**
   * Whether those put down are the people that its series asks each province for, by province and category: of its own
   * province, of those with a room, and of those that people come from. Empty when the series names no numbers.
   */
  compositionCheck: Array<TrainingSeatCheck>;
  /**
   * For optimistic locking: the number of changes to this record, its sessions and letters. Participants have versions of
   * their own, and rooms are their provinces'.
   */
  version: Scalars['Int']['output'];
};


/** A training (การอบรม / ประชุมเชิงปฏิบัติการ) on people's participation in local government. */
export type TrainingNameArgs = {
  locale?: InputMaybe<Locale>;
};


/** A training (การอบรม / ประชุมเชิงปฏิบัติการ) on people's participation in local government. */
export type TrainingParticipantsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ParticipantFilter>;
  orderBy?: InputMaybe<ParticipantOrder>;
};

/** How many people of a category a province put down for a training, against what its series asks for. */
export type TrainingSeatCheck = {
  /** The province's code. */
  provinceCode: Scalars['String']['output'];
  /** The province; null when its owner cannot be reached. */
  province?: Maybe<Province>;
  /** The category. */
  category: ParticipantCategory;
  /** People that the series asks the province for; 0 for a category that it does not ask for. */
  expected: Scalars['Int']['output'];
  /** People put down. */
  enrolled: Scalars['Int']['output'];
  /** Of those: people who attended. */
  attended: Scalars['Int']['output'];
  /** `enrolled` less `expected`: below 0 when people are missing. */
  difference: Scalars['Int']['output'];
};

/** How people meet at a training. */
export type TrainingMode =
  /** In one place (ณ สถานที่). */
  | 'ON_SITE'
  /** By web conference (การประชุมทางไกล): every province in a room of its own. */
  | 'WEB_CONFERENCE';

/** Whether a training was held. */
export type TrainingStatus =
  /** Planned (กำหนดจัด); figures do not count it yet. */
  | 'SCHEDULED'
  /** Held (จัดแล้ว). */
  | 'COMPLETED'
  /** Called off (ยกเลิก); figures never count it. */
  | 'CANCELLED';

/** A time at which people meet. */
export type TrainingSession = {
  /** When it begins. */
  startsAt: Scalars['DateTime']['output'];
  /** When it ends. */
  endsAt: Scalars['DateTime']['output'];
};

/** A room from which a province takes part. */
export type TrainingRoom = {
  /** The province; null when its owner cannot be reached. */
  province?: Maybe<Province>;
  /** Where the room is, in Thai; null when not recorded. */
  place?: Maybe<Scalars['String']['output']>;
};

/** A province that a training reached. */
export type TrainingProvince = {
  /** Its code. */
  code: Scalars['String']['output'];
  /** The province; null when its owner cannot be reached. */
  province?: Maybe<Province>;
};

/** An official letter about a training, with its reference (ที่ พร ๐๐๒๓.๓/๒๒๕๕) taken apart. */
export type TrainingLetter = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** What the letter is for. */
  kind: TrainingLetterKind;
  /** The whole reference, in Arabic digits: "พร 0023.3/2255". */
  reference: Scalars['String']['output'];
  /** The letters before the code: two for a province (พร is Phrae), others for a ministry (มท). */
  prefix: Scalars['String']['output'];
  /** The code of the sending unit: "0023.3". */
  unitCode: Scalars['String']['output'];
  /** True for a circular (หนังสือเวียน), which has ว before its number. */
  isCircular: Scalars['Boolean']['output'];
  /** The running number; null for a letter that has not been given one yet. */
  runningNumber?: Maybe<Scalars['Int']['output']>;
  /** The day on the letter; null when not recorded. */
  datedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Who it comes from, by position or unit, in Thai; null when not recorded. */
  sender?: Maybe<Scalars['String']['output']>;
  /** Who it goes to, by position or unit, in Thai; null when not recorded. */
  recipient?: Maybe<Scalars['String']['output']>;
};

/** What a letter about a training is for. */
export type TrainingLetterKind =
  /** Tells of the training and asks people to take part (หนังสือแจ้ง / เชิญเข้าร่วม). */
  | 'INVITATION'
  /** Asks for the project to be approved (ขออนุมัติโครงการ). */
  | 'APPROVAL'
  /** Reports what came of it (รายงานผล). */
  | 'REPORT'
  /** Anything else (อื่น ๆ). */
  | 'OTHER';

export type WorkStandard = {
  process: WorkProcess;
};

export type WorkProcess =
  | 'RUN_NETWORK'
  | 'ESTABLISH_CENTRE';



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
  Network: Network;
  Province: Province;
  Region: Region;
  Target: Target;
  TrainingSeries: TrainingSeries;
  Training: Training;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Centre:
    ( { __typename: 'Centre' }
    & GraphQLRecursivePick<FederationTypes['Centre'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Centre'], {"lao":{"code":true}}> ) );
  District:
    ( { __typename: 'District' }
    & GraphQLRecursivePick<FederationTypes['District'], {"code":true}> );
  FiscalYear:
    ( { __typename: 'FiscalYear' }
    & GraphQLRecursivePick<FederationTypes['FiscalYear'], {"year":true}> );
  Lao:
    ( { __typename: 'Lao' }
    & GraphQLRecursivePick<FederationTypes['Lao'], {"code":true}> );
  Network:
    ( { __typename: 'Network' }
    & GraphQLRecursivePick<FederationTypes['Network'], {"id":true}> );
  Province:
    ( { __typename: 'Province' }
    & GraphQLRecursivePick<FederationTypes['Province'], {"code":true}> );
  Region:
    ( { __typename: 'Region' }
    & GraphQLRecursivePick<FederationTypes['Region'], {"code":true}> );
  Target:
    ( { __typename: 'Target' }
    & GraphQLRecursivePick<FederationTypes['Target'], {"indicator":true,"basis":true,"area":true,"year":true,"asOf":true}> );
  TrainingSeries:
    ( { __typename: 'TrainingSeries' }
    & GraphQLRecursivePick<FederationTypes['TrainingSeries'], {"id":true}> );
  Training:
    ( { __typename: 'Training' }
    & GraphQLRecursivePick<FederationTypes['Training'], {"id":true}> );
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
  Centre: ResolverTypeWrapper<CentreReference>;
  District: ResolverTypeWrapper<PlaceReference>;
  FiscalYear: ResolverTypeWrapper<FiscalYearReference>;
  HearingOpinionInput: HearingOpinionInput;
  RecordHearingInput: RecordHearingInput;
  RecordHearingPayload: ResolverTypeWrapper<Omit<RecordHearingPayload, 'network' | 'hearing'> & { network?: Maybe<ResolversTypes['Network']>, hearing?: Maybe<ResolversTypes['Hearing']> }>;
  CorrectHearingInput: CorrectHearingInput;
  CorrectHearingPayload: ResolverTypeWrapper<Omit<CorrectHearingPayload, 'network' | 'hearing'> & { network?: Maybe<ResolversTypes['Network']>, hearing?: Maybe<ResolversTypes['Hearing']> }>;
  RemoveHearingInput: RemoveHearingInput;
  RemoveHearingPayload: ResolverTypeWrapper<Omit<RemoveHearingPayload, 'network'> & { network?: Maybe<ResolversTypes['Network']> }>;
  Hearing: ResolverTypeWrapper<HearingRow>;
  HearingOpinion: ResolverTypeWrapper<HearingOpinion>;
  HearingConnection: ResolverTypeWrapper<Connection<HearingRow>>;
  HearingEdge: ResolverTypeWrapper<Omit<HearingEdge, 'node'> & { node: ResolversTypes['Hearing'] }>;
  HearingFilter: HearingFilter;
  HearingOrderField: HearingOrderField;
  HearingOrder: HearingOrder;
  Lao: ResolverTypeWrapper<PlaceReference>;
  RegisterNetworkAdvisorsInput: RegisterNetworkAdvisorsInput;
  NetworkAdvisorInput: NetworkAdvisorInput;
  RegisterNetworkAdvisorsPayload: ResolverTypeWrapper<Omit<RegisterNetworkAdvisorsPayload, 'network' | 'advisors'> & { network?: Maybe<ResolversTypes['Network']>, advisors?: Maybe<Array<ResolversTypes['NetworkAdvisor']>> }>;
  ChangeNetworkAdvisorInput: ChangeNetworkAdvisorInput;
  ChangeNetworkAdvisorPayload: ResolverTypeWrapper<Omit<ChangeNetworkAdvisorPayload, 'network' | 'advisor'> & { network?: Maybe<ResolversTypes['Network']>, advisor?: Maybe<ResolversTypes['NetworkAdvisor']> }>;
  RetireNetworkAdvisorInput: RetireNetworkAdvisorInput;
  RetireNetworkAdvisorPayload: ResolverTypeWrapper<Omit<RetireNetworkAdvisorPayload, 'network' | 'advisor'> & { network?: Maybe<ResolversTypes['Network']>, advisor?: Maybe<ResolversTypes['NetworkAdvisor']> }>;
  NetworkConnection: ResolverTypeWrapper<Connection<NetworkRow>>;
  NetworkEdge: ResolverTypeWrapper<Omit<NetworkEdge, 'node'> & { node: ResolversTypes['Network'] }>;
  NetworkFilter: NetworkFilter;
  NetworkOrderField: NetworkOrderField;
  NetworkOrder: NetworkOrder;
  NetworkFigures: ResolverTypeWrapper<NetworkFiguresRow>;
  NetworkStepCount: ResolverTypeWrapper<Omit<NetworkStepCount, 'step'> & { step: ResolversTypes['NetworkProcessStep'] }>;
  NetworkHours: ResolverTypeWrapper<NetworkFiguresRow>;
  NetworkFigure: NetworkFigure;
  ProvinceNetworkRank: ResolverTypeWrapper<Omit<ProvinceNetworkRank, 'province'> & { province?: Maybe<ResolversTypes['Province']> }>;
  RecordNetworkFollowUpInput: RecordNetworkFollowUpInput;
  RecordNetworkFollowUpPayload: ResolverTypeWrapper<Omit<RecordNetworkFollowUpPayload, 'network' | 'followUp'> & { network?: Maybe<ResolversTypes['Network']>, followUp?: Maybe<ResolversTypes['NetworkFollowUp']> }>;
  CorrectNetworkFollowUpInput: CorrectNetworkFollowUpInput;
  CorrectNetworkFollowUpPayload: ResolverTypeWrapper<Omit<CorrectNetworkFollowUpPayload, 'network' | 'followUp'> & { network?: Maybe<ResolversTypes['Network']>, followUp?: Maybe<ResolversTypes['NetworkFollowUp']> }>;
  RemoveNetworkFollowUpInput: RemoveNetworkFollowUpInput;
  RemoveNetworkFollowUpPayload: ResolverTypeWrapper<Omit<RemoveNetworkFollowUpPayload, 'network'> & { network?: Maybe<ResolversTypes['Network']> }>;
  NetworkFollowUp: ResolverTypeWrapper<FollowUpRow>;
  NetworkFollowUpConnection: ResolverTypeWrapper<Connection<FollowUpRow>>;
  NetworkFollowUpEdge: ResolverTypeWrapper<Omit<NetworkFollowUpEdge, 'node'> & { node: ResolversTypes['NetworkFollowUp'] }>;
  NetworkFollowUpFilter: NetworkFollowUpFilter;
  NetworkFollowUpOrderField: NetworkFollowUpOrderField;
  NetworkFollowUpOrder: NetworkFollowUpOrder;
  RegisterNetworkMembersInput: RegisterNetworkMembersInput;
  NetworkMemberInput: NetworkMemberInput;
  RegisterNetworkMembersPayload: ResolverTypeWrapper<Omit<RegisterNetworkMembersPayload, 'network' | 'members'> & { network?: Maybe<ResolversTypes['Network']>, members?: Maybe<Array<ResolversTypes['NetworkMember']>> }>;
  ChangeNetworkMemberInput: ChangeNetworkMemberInput;
  ChangeNetworkMemberPayload: ResolverTypeWrapper<Omit<ChangeNetworkMemberPayload, 'network' | 'member'> & { network?: Maybe<ResolversTypes['Network']>, member?: Maybe<ResolversTypes['NetworkMember']> }>;
  RetireNetworkMemberInput: RetireNetworkMemberInput;
  RetireNetworkMemberPayload: ResolverTypeWrapper<Omit<RetireNetworkMemberPayload, 'network' | 'member'> & { network?: Maybe<ResolversTypes['Network']>, member?: Maybe<ResolversTypes['NetworkMember']> }>;
  NetworkMember: ResolverTypeWrapper<MemberRow>;
  NetworkMemberCategory: NetworkMemberCategory;
  NetworkMemberConnection: ResolverTypeWrapper<Connection<MemberRow>>;
  NetworkMemberEdge: ResolverTypeWrapper<Omit<NetworkMemberEdge, 'node'> & { node: ResolversTypes['NetworkMember'] }>;
  NetworkMemberFilter: NetworkMemberFilter;
  NetworkMemberOrderField: NetworkMemberOrderField;
  NetworkMemberOrder: NetworkMemberOrder;
  NetworkAdvisor: ResolverTypeWrapper<AdvisorRow>;
  NetworkAdvisorCategory: NetworkAdvisorCategory;
  BeginNetworkInput: BeginNetworkInput;
  BeginNetworkPayload: ResolverTypeWrapper<Omit<BeginNetworkPayload, 'network'> & { network?: Maybe<ResolversTypes['Network']> }>;
  FormNetworkInput: FormNetworkInput;
  FormNetworkPayload: ResolverTypeWrapper<Omit<FormNetworkPayload, 'network'> & { network?: Maybe<ResolversTypes['Network']> }>;
  MakeNetworkDormantInput: MakeNetworkDormantInput;
  MakeNetworkDormantPayload: ResolverTypeWrapper<Omit<MakeNetworkDormantPayload, 'network'> & { network?: Maybe<ResolversTypes['Network']> }>;
  ReviveNetworkInput: ReviveNetworkInput;
  ReviveNetworkPayload: ResolverTypeWrapper<Omit<ReviveNetworkPayload, 'network'> & { network?: Maybe<ResolversTypes['Network']> }>;
  CloseNetworkInput: CloseNetworkInput;
  CloseNetworkPayload: ResolverTypeWrapper<Omit<CloseNetworkPayload, 'network'> & { network?: Maybe<ResolversTypes['Network']> }>;
  CorrectNetworkStatusInput: CorrectNetworkStatusInput;
  CorrectNetworkStatusPayload: ResolverTypeWrapper<Omit<CorrectNetworkStatusPayload, 'network'> & { network?: Maybe<ResolversTypes['Network']> }>;
  TakeBackNetworkStatusInput: TakeBackNetworkStatusInput;
  TakeBackNetworkStatusPayload: ResolverTypeWrapper<Omit<TakeBackNetworkStatusPayload, 'network'> & { network?: Maybe<ResolversTypes['Network']> }>;
  RenameNetworkInput: RenameNetworkInput;
  RenameNetworkPayload: ResolverTypeWrapper<Omit<RenameNetworkPayload, 'network'> & { network?: Maybe<ResolversTypes['Network']> }>;
  RecordNetworkStepInput: RecordNetworkStepInput;
  RecordNetworkStepPayload: ResolverTypeWrapper<Omit<RecordNetworkStepPayload, 'network' | 'step'> & { network?: Maybe<ResolversTypes['Network']>, step?: Maybe<ResolversTypes['NetworkStepRecord']> }>;
  RemoveNetworkStepInput: RemoveNetworkStepInput;
  RemoveNetworkStepPayload: ResolverTypeWrapper<Omit<RemoveNetworkStepPayload, 'network'> & { network?: Maybe<ResolversTypes['Network']> }>;
  Network: ResolverTypeWrapper<NetworkRow>;
  NetworkStatus: NetworkStatus;
  NetworkStatusPeriod: ResolverTypeWrapper<NetworkStatusPeriod>;
  NetworkProcessStep: ResolverTypeWrapper<ProcessStep>;
  NetworkStepRecord: ResolverTypeWrapper<StepRecord>;
  PairedTests: ResolverTypeWrapper<PairedTests>;
  GainInterval: ResolverTypeWrapper<GainInterval>;
  EnrolParticipantsInput: EnrolParticipantsInput;
  ParticipantInput: ParticipantInput;
  EnrolParticipantsPayload: ResolverTypeWrapper<Omit<EnrolParticipantsPayload, 'training' | 'participants'> & { training?: Maybe<ResolversTypes['Training']>, participants?: Maybe<Array<ResolversTypes['Participant']>> }>;
  ChangeParticipantInput: ChangeParticipantInput;
  ChangeParticipantPayload: ResolverTypeWrapper<Omit<ChangeParticipantPayload, 'participant'> & { participant?: Maybe<ResolversTypes['Participant']> }>;
  WithdrawParticipantInput: WithdrawParticipantInput;
  WithdrawParticipantPayload: ResolverTypeWrapper<Omit<WithdrawParticipantPayload, 'training'> & { training?: Maybe<ResolversTypes['Training']> }>;
  RecordAttendanceInput: RecordAttendanceInput;
  AttendanceInput: AttendanceInput;
  RecordAttendancePayload: ResolverTypeWrapper<Omit<RecordAttendancePayload, 'training' | 'participants'> & { training?: Maybe<ResolversTypes['Training']>, participants?: Maybe<Array<ResolversTypes['Participant']>> }>;
  RecordTestScoresInput: RecordTestScoresInput;
  TestScoreInput: TestScoreInput;
  RecordTestScoresPayload: ResolverTypeWrapper<Omit<RecordTestScoresPayload, 'training' | 'participants'> & { training?: Maybe<ResolversTypes['Training']>, participants?: Maybe<Array<ResolversTypes['Participant']>> }>;
  Participant: ResolverTypeWrapper<ParticipantRow>;
  TestScore: ResolverTypeWrapper<TestScore>;
  TestKind: TestKind;
  ParticipantConnection: ResolverTypeWrapper<Connection<ParticipantRow>>;
  ParticipantEdge: ResolverTypeWrapper<Omit<ParticipantEdge, 'node'> & { node: ResolversTypes['Participant'] }>;
  ParticipantFilter: ParticipantFilter;
  ParticipantOrderField: ParticipantOrderField;
  ParticipantOrder: ParticipantOrder;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Province: ResolverTypeWrapper<PlaceReference>;
  Region: ResolverTypeWrapper<PlaceReference>;
  Target: ResolverTypeWrapper<TargetReference>;
  TrainingConnection: ResolverTypeWrapper<Connection<TrainingRow>>;
  TrainingEdge: ResolverTypeWrapper<Omit<TrainingEdge, 'node'> & { node: ResolversTypes['Training'] }>;
  TrainingFilter: TrainingFilter;
  TrainingOrderField: TrainingOrderField;
  TrainingOrder: TrainingOrder;
  TrainingFigures: ResolverTypeWrapper<TrainingFiguresRow>;
  TrainingFigure: TrainingFigure;
  ProvinceTrainingRank: ResolverTypeWrapper<Omit<ProvinceTrainingRank, 'province'> & { province?: Maybe<ResolversTypes['Province']> }>;
  RecordTrainingLetterInput: RecordTrainingLetterInput;
  TrainingLetterInput: TrainingLetterInput;
  RecordTrainingLetterPayload: ResolverTypeWrapper<Omit<RecordTrainingLetterPayload, 'training' | 'letter'> & { training?: Maybe<ResolversTypes['Training']>, letter?: Maybe<ResolversTypes['TrainingLetter']> }>;
  NumberTrainingLetterInput: NumberTrainingLetterInput;
  NumberTrainingLetterPayload: ResolverTypeWrapper<Omit<NumberTrainingLetterPayload, 'training' | 'letter'> & { training?: Maybe<ResolversTypes['Training']>, letter?: Maybe<ResolversTypes['TrainingLetter']> }>;
  ScheduleTrainingInput: ScheduleTrainingInput;
  TrainingSessionInput: TrainingSessionInput;
  TrainingRoomInput: TrainingRoomInput;
  ScheduleTrainingPayload: ResolverTypeWrapper<Omit<ScheduleTrainingPayload, 'training'> & { training?: Maybe<ResolversTypes['Training']> }>;
  RescheduleTrainingInput: RescheduleTrainingInput;
  RescheduleTrainingPayload: ResolverTypeWrapper<Omit<RescheduleTrainingPayload, 'training'> & { training?: Maybe<ResolversTypes['Training']> }>;
  SetTrainingRoomsInput: SetTrainingRoomsInput;
  SetTrainingRoomsPayload: ResolverTypeWrapper<Omit<SetTrainingRoomsPayload, 'training'> & { training?: Maybe<ResolversTypes['Training']> }>;
  CompleteTrainingInput: CompleteTrainingInput;
  ReportedTotalInput: ReportedTotalInput;
  CompleteTrainingPayload: ResolverTypeWrapper<Omit<CompleteTrainingPayload, 'training'> & { training?: Maybe<ResolversTypes['Training']> }>;
  CancelTrainingInput: CancelTrainingInput;
  CancelTrainingPayload: ResolverTypeWrapper<Omit<CancelTrainingPayload, 'training'> & { training?: Maybe<ResolversTypes['Training']> }>;
  TrainingParticipation: ResolverTypeWrapper<TrainingParticipation>;
  ParticipantBasis: ParticipantBasis;
  ParticipantCategoryCount: ResolverTypeWrapper<ParticipantCategoryCount>;
  ParticipantCategory: ParticipantCategory;
  CreateTrainingSeriesInput: CreateTrainingSeriesInput;
  TrainingSeatInput: TrainingSeatInput;
  CreateTrainingSeriesPayload: ResolverTypeWrapper<Omit<CreateTrainingSeriesPayload, 'series'> & { series?: Maybe<ResolversTypes['TrainingSeries']> }>;
  TrainingSeries: ResolverTypeWrapper<SeriesRow>;
  TrainingSeat: ResolverTypeWrapper<TrainingSeat>;
  Training: ResolverTypeWrapper<TrainingRow>;
  TrainingSeatCheck: ResolverTypeWrapper<SeatCheckRow>;
  TrainingMode: TrainingMode;
  TrainingStatus: TrainingStatus;
  TrainingSession: ResolverTypeWrapper<TrainingSession>;
  TrainingRoom: ResolverTypeWrapper<RoomRow>;
  TrainingProvince: ResolverTypeWrapper<PlaceReference>;
  TrainingLetter: ResolverTypeWrapper<LetterRow>;
  TrainingLetterKind: TrainingLetterKind;
  WorkStandard: ResolverTypeWrapper<WorkStandardReference>;
  WorkProcess: WorkProcess;
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
  Centre: CentreReference;
  District: PlaceReference;
  FiscalYear: FiscalYearReference;
  HearingOpinionInput: HearingOpinionInput;
  RecordHearingInput: RecordHearingInput;
  RecordHearingPayload: Omit<RecordHearingPayload, 'network' | 'hearing'> & { network?: Maybe<ResolversParentTypes['Network']>, hearing?: Maybe<ResolversParentTypes['Hearing']> };
  CorrectHearingInput: CorrectHearingInput;
  CorrectHearingPayload: Omit<CorrectHearingPayload, 'network' | 'hearing'> & { network?: Maybe<ResolversParentTypes['Network']>, hearing?: Maybe<ResolversParentTypes['Hearing']> };
  RemoveHearingInput: RemoveHearingInput;
  RemoveHearingPayload: Omit<RemoveHearingPayload, 'network'> & { network?: Maybe<ResolversParentTypes['Network']> };
  Hearing: HearingRow;
  HearingOpinion: HearingOpinion;
  HearingConnection: Connection<HearingRow>;
  HearingEdge: Omit<HearingEdge, 'node'> & { node: ResolversParentTypes['Hearing'] };
  HearingFilter: HearingFilter;
  HearingOrder: HearingOrder;
  Lao: PlaceReference;
  RegisterNetworkAdvisorsInput: RegisterNetworkAdvisorsInput;
  NetworkAdvisorInput: NetworkAdvisorInput;
  RegisterNetworkAdvisorsPayload: Omit<RegisterNetworkAdvisorsPayload, 'network' | 'advisors'> & { network?: Maybe<ResolversParentTypes['Network']>, advisors?: Maybe<Array<ResolversParentTypes['NetworkAdvisor']>> };
  ChangeNetworkAdvisorInput: ChangeNetworkAdvisorInput;
  ChangeNetworkAdvisorPayload: Omit<ChangeNetworkAdvisorPayload, 'network' | 'advisor'> & { network?: Maybe<ResolversParentTypes['Network']>, advisor?: Maybe<ResolversParentTypes['NetworkAdvisor']> };
  RetireNetworkAdvisorInput: RetireNetworkAdvisorInput;
  RetireNetworkAdvisorPayload: Omit<RetireNetworkAdvisorPayload, 'network' | 'advisor'> & { network?: Maybe<ResolversParentTypes['Network']>, advisor?: Maybe<ResolversParentTypes['NetworkAdvisor']> };
  NetworkConnection: Connection<NetworkRow>;
  NetworkEdge: Omit<NetworkEdge, 'node'> & { node: ResolversParentTypes['Network'] };
  NetworkFilter: NetworkFilter;
  NetworkOrder: NetworkOrder;
  NetworkFigures: NetworkFiguresRow;
  NetworkStepCount: Omit<NetworkStepCount, 'step'> & { step: ResolversParentTypes['NetworkProcessStep'] };
  NetworkHours: NetworkFiguresRow;
  ProvinceNetworkRank: Omit<ProvinceNetworkRank, 'province'> & { province?: Maybe<ResolversParentTypes['Province']> };
  RecordNetworkFollowUpInput: RecordNetworkFollowUpInput;
  RecordNetworkFollowUpPayload: Omit<RecordNetworkFollowUpPayload, 'network' | 'followUp'> & { network?: Maybe<ResolversParentTypes['Network']>, followUp?: Maybe<ResolversParentTypes['NetworkFollowUp']> };
  CorrectNetworkFollowUpInput: CorrectNetworkFollowUpInput;
  CorrectNetworkFollowUpPayload: Omit<CorrectNetworkFollowUpPayload, 'network' | 'followUp'> & { network?: Maybe<ResolversParentTypes['Network']>, followUp?: Maybe<ResolversParentTypes['NetworkFollowUp']> };
  RemoveNetworkFollowUpInput: RemoveNetworkFollowUpInput;
  RemoveNetworkFollowUpPayload: Omit<RemoveNetworkFollowUpPayload, 'network'> & { network?: Maybe<ResolversParentTypes['Network']> };
  NetworkFollowUp: FollowUpRow;
  NetworkFollowUpConnection: Connection<FollowUpRow>;
  NetworkFollowUpEdge: Omit<NetworkFollowUpEdge, 'node'> & { node: ResolversParentTypes['NetworkFollowUp'] };
  NetworkFollowUpFilter: NetworkFollowUpFilter;
  NetworkFollowUpOrder: NetworkFollowUpOrder;
  RegisterNetworkMembersInput: RegisterNetworkMembersInput;
  NetworkMemberInput: NetworkMemberInput;
  RegisterNetworkMembersPayload: Omit<RegisterNetworkMembersPayload, 'network' | 'members'> & { network?: Maybe<ResolversParentTypes['Network']>, members?: Maybe<Array<ResolversParentTypes['NetworkMember']>> };
  ChangeNetworkMemberInput: ChangeNetworkMemberInput;
  ChangeNetworkMemberPayload: Omit<ChangeNetworkMemberPayload, 'network' | 'member'> & { network?: Maybe<ResolversParentTypes['Network']>, member?: Maybe<ResolversParentTypes['NetworkMember']> };
  RetireNetworkMemberInput: RetireNetworkMemberInput;
  RetireNetworkMemberPayload: Omit<RetireNetworkMemberPayload, 'network' | 'member'> & { network?: Maybe<ResolversParentTypes['Network']>, member?: Maybe<ResolversParentTypes['NetworkMember']> };
  NetworkMember: MemberRow;
  NetworkMemberConnection: Connection<MemberRow>;
  NetworkMemberEdge: Omit<NetworkMemberEdge, 'node'> & { node: ResolversParentTypes['NetworkMember'] };
  NetworkMemberFilter: NetworkMemberFilter;
  NetworkMemberOrder: NetworkMemberOrder;
  NetworkAdvisor: AdvisorRow;
  BeginNetworkInput: BeginNetworkInput;
  BeginNetworkPayload: Omit<BeginNetworkPayload, 'network'> & { network?: Maybe<ResolversParentTypes['Network']> };
  FormNetworkInput: FormNetworkInput;
  FormNetworkPayload: Omit<FormNetworkPayload, 'network'> & { network?: Maybe<ResolversParentTypes['Network']> };
  MakeNetworkDormantInput: MakeNetworkDormantInput;
  MakeNetworkDormantPayload: Omit<MakeNetworkDormantPayload, 'network'> & { network?: Maybe<ResolversParentTypes['Network']> };
  ReviveNetworkInput: ReviveNetworkInput;
  ReviveNetworkPayload: Omit<ReviveNetworkPayload, 'network'> & { network?: Maybe<ResolversParentTypes['Network']> };
  CloseNetworkInput: CloseNetworkInput;
  CloseNetworkPayload: Omit<CloseNetworkPayload, 'network'> & { network?: Maybe<ResolversParentTypes['Network']> };
  CorrectNetworkStatusInput: CorrectNetworkStatusInput;
  CorrectNetworkStatusPayload: Omit<CorrectNetworkStatusPayload, 'network'> & { network?: Maybe<ResolversParentTypes['Network']> };
  TakeBackNetworkStatusInput: TakeBackNetworkStatusInput;
  TakeBackNetworkStatusPayload: Omit<TakeBackNetworkStatusPayload, 'network'> & { network?: Maybe<ResolversParentTypes['Network']> };
  RenameNetworkInput: RenameNetworkInput;
  RenameNetworkPayload: Omit<RenameNetworkPayload, 'network'> & { network?: Maybe<ResolversParentTypes['Network']> };
  RecordNetworkStepInput: RecordNetworkStepInput;
  RecordNetworkStepPayload: Omit<RecordNetworkStepPayload, 'network' | 'step'> & { network?: Maybe<ResolversParentTypes['Network']>, step?: Maybe<ResolversParentTypes['NetworkStepRecord']> };
  RemoveNetworkStepInput: RemoveNetworkStepInput;
  RemoveNetworkStepPayload: Omit<RemoveNetworkStepPayload, 'network'> & { network?: Maybe<ResolversParentTypes['Network']> };
  Network: NetworkRow;
  NetworkStatusPeriod: NetworkStatusPeriod;
  NetworkProcessStep: ProcessStep;
  NetworkStepRecord: StepRecord;
  PairedTests: PairedTests;
  GainInterval: GainInterval;
  EnrolParticipantsInput: EnrolParticipantsInput;
  ParticipantInput: ParticipantInput;
  EnrolParticipantsPayload: Omit<EnrolParticipantsPayload, 'training' | 'participants'> & { training?: Maybe<ResolversParentTypes['Training']>, participants?: Maybe<Array<ResolversParentTypes['Participant']>> };
  ChangeParticipantInput: ChangeParticipantInput;
  ChangeParticipantPayload: Omit<ChangeParticipantPayload, 'participant'> & { participant?: Maybe<ResolversParentTypes['Participant']> };
  WithdrawParticipantInput: WithdrawParticipantInput;
  WithdrawParticipantPayload: Omit<WithdrawParticipantPayload, 'training'> & { training?: Maybe<ResolversParentTypes['Training']> };
  RecordAttendanceInput: RecordAttendanceInput;
  AttendanceInput: AttendanceInput;
  RecordAttendancePayload: Omit<RecordAttendancePayload, 'training' | 'participants'> & { training?: Maybe<ResolversParentTypes['Training']>, participants?: Maybe<Array<ResolversParentTypes['Participant']>> };
  RecordTestScoresInput: RecordTestScoresInput;
  TestScoreInput: TestScoreInput;
  RecordTestScoresPayload: Omit<RecordTestScoresPayload, 'training' | 'participants'> & { training?: Maybe<ResolversParentTypes['Training']>, participants?: Maybe<Array<ResolversParentTypes['Participant']>> };
  Participant: ParticipantRow;
  TestScore: TestScore;
  ParticipantConnection: Connection<ParticipantRow>;
  ParticipantEdge: Omit<ParticipantEdge, 'node'> & { node: ResolversParentTypes['Participant'] };
  ParticipantFilter: ParticipantFilter;
  ParticipantOrder: ParticipantOrder;
  Query: Record<PropertyKey, never>;
  Province: PlaceReference;
  Region: PlaceReference;
  Target: TargetReference;
  TrainingConnection: Connection<TrainingRow>;
  TrainingEdge: Omit<TrainingEdge, 'node'> & { node: ResolversParentTypes['Training'] };
  TrainingFilter: TrainingFilter;
  TrainingOrder: TrainingOrder;
  TrainingFigures: TrainingFiguresRow;
  ProvinceTrainingRank: Omit<ProvinceTrainingRank, 'province'> & { province?: Maybe<ResolversParentTypes['Province']> };
  RecordTrainingLetterInput: RecordTrainingLetterInput;
  TrainingLetterInput: TrainingLetterInput;
  RecordTrainingLetterPayload: Omit<RecordTrainingLetterPayload, 'training' | 'letter'> & { training?: Maybe<ResolversParentTypes['Training']>, letter?: Maybe<ResolversParentTypes['TrainingLetter']> };
  NumberTrainingLetterInput: NumberTrainingLetterInput;
  NumberTrainingLetterPayload: Omit<NumberTrainingLetterPayload, 'training' | 'letter'> & { training?: Maybe<ResolversParentTypes['Training']>, letter?: Maybe<ResolversParentTypes['TrainingLetter']> };
  ScheduleTrainingInput: ScheduleTrainingInput;
  TrainingSessionInput: TrainingSessionInput;
  TrainingRoomInput: TrainingRoomInput;
  ScheduleTrainingPayload: Omit<ScheduleTrainingPayload, 'training'> & { training?: Maybe<ResolversParentTypes['Training']> };
  RescheduleTrainingInput: RescheduleTrainingInput;
  RescheduleTrainingPayload: Omit<RescheduleTrainingPayload, 'training'> & { training?: Maybe<ResolversParentTypes['Training']> };
  SetTrainingRoomsInput: SetTrainingRoomsInput;
  SetTrainingRoomsPayload: Omit<SetTrainingRoomsPayload, 'training'> & { training?: Maybe<ResolversParentTypes['Training']> };
  CompleteTrainingInput: CompleteTrainingInput;
  ReportedTotalInput: ReportedTotalInput;
  CompleteTrainingPayload: Omit<CompleteTrainingPayload, 'training'> & { training?: Maybe<ResolversParentTypes['Training']> };
  CancelTrainingInput: CancelTrainingInput;
  CancelTrainingPayload: Omit<CancelTrainingPayload, 'training'> & { training?: Maybe<ResolversParentTypes['Training']> };
  TrainingParticipation: TrainingParticipation;
  ParticipantCategoryCount: ParticipantCategoryCount;
  CreateTrainingSeriesInput: CreateTrainingSeriesInput;
  TrainingSeatInput: TrainingSeatInput;
  CreateTrainingSeriesPayload: Omit<CreateTrainingSeriesPayload, 'series'> & { series?: Maybe<ResolversParentTypes['TrainingSeries']> };
  TrainingSeries: SeriesRow;
  TrainingSeat: TrainingSeat;
  Training: TrainingRow;
  TrainingSeatCheck: SeatCheckRow;
  TrainingSession: TrainingSession;
  TrainingRoom: RoomRow;
  TrainingProvince: PlaceReference;
  TrainingLetter: LetterRow;
  WorkStandard: WorkStandardReference;
};

export type PersonalDirectiveArgs = { };

export type PersonalDirectiveResolver<Result, Parent, ContextType = Context, Args = PersonalDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  recordHearing?: Resolver<ResolversTypes['RecordHearingPayload'], ParentType, ContextType, RequireFields<MutationRecordHearingArgs, 'input'>>;
  correctHearing?: Resolver<ResolversTypes['CorrectHearingPayload'], ParentType, ContextType, RequireFields<MutationCorrectHearingArgs, 'input'>>;
  removeHearing?: Resolver<ResolversTypes['RemoveHearingPayload'], ParentType, ContextType, RequireFields<MutationRemoveHearingArgs, 'input'>>;
  registerNetworkAdvisors?: Resolver<ResolversTypes['RegisterNetworkAdvisorsPayload'], ParentType, ContextType, RequireFields<MutationRegisterNetworkAdvisorsArgs, 'input'>>;
  changeNetworkAdvisor?: Resolver<ResolversTypes['ChangeNetworkAdvisorPayload'], ParentType, ContextType, RequireFields<MutationChangeNetworkAdvisorArgs, 'input'>>;
  retireNetworkAdvisor?: Resolver<ResolversTypes['RetireNetworkAdvisorPayload'], ParentType, ContextType, RequireFields<MutationRetireNetworkAdvisorArgs, 'input'>>;
  recordNetworkFollowUp?: Resolver<ResolversTypes['RecordNetworkFollowUpPayload'], ParentType, ContextType, RequireFields<MutationRecordNetworkFollowUpArgs, 'input'>>;
  correctNetworkFollowUp?: Resolver<ResolversTypes['CorrectNetworkFollowUpPayload'], ParentType, ContextType, RequireFields<MutationCorrectNetworkFollowUpArgs, 'input'>>;
  removeNetworkFollowUp?: Resolver<ResolversTypes['RemoveNetworkFollowUpPayload'], ParentType, ContextType, RequireFields<MutationRemoveNetworkFollowUpArgs, 'input'>>;
  registerNetworkMembers?: Resolver<ResolversTypes['RegisterNetworkMembersPayload'], ParentType, ContextType, RequireFields<MutationRegisterNetworkMembersArgs, 'input'>>;
  changeNetworkMember?: Resolver<ResolversTypes['ChangeNetworkMemberPayload'], ParentType, ContextType, RequireFields<MutationChangeNetworkMemberArgs, 'input'>>;
  retireNetworkMember?: Resolver<ResolversTypes['RetireNetworkMemberPayload'], ParentType, ContextType, RequireFields<MutationRetireNetworkMemberArgs, 'input'>>;
  beginNetwork?: Resolver<ResolversTypes['BeginNetworkPayload'], ParentType, ContextType, RequireFields<MutationBeginNetworkArgs, 'input'>>;
  formNetwork?: Resolver<ResolversTypes['FormNetworkPayload'], ParentType, ContextType, RequireFields<MutationFormNetworkArgs, 'input'>>;
  makeNetworkDormant?: Resolver<ResolversTypes['MakeNetworkDormantPayload'], ParentType, ContextType, RequireFields<MutationMakeNetworkDormantArgs, 'input'>>;
  reviveNetwork?: Resolver<ResolversTypes['ReviveNetworkPayload'], ParentType, ContextType, RequireFields<MutationReviveNetworkArgs, 'input'>>;
  closeNetwork?: Resolver<ResolversTypes['CloseNetworkPayload'], ParentType, ContextType, RequireFields<MutationCloseNetworkArgs, 'input'>>;
  correctNetworkStatus?: Resolver<ResolversTypes['CorrectNetworkStatusPayload'], ParentType, ContextType, RequireFields<MutationCorrectNetworkStatusArgs, 'input'>>;
  takeBackNetworkStatus?: Resolver<ResolversTypes['TakeBackNetworkStatusPayload'], ParentType, ContextType, RequireFields<MutationTakeBackNetworkStatusArgs, 'input'>>;
  renameNetwork?: Resolver<ResolversTypes['RenameNetworkPayload'], ParentType, ContextType, RequireFields<MutationRenameNetworkArgs, 'input'>>;
  recordNetworkStep?: Resolver<ResolversTypes['RecordNetworkStepPayload'], ParentType, ContextType, RequireFields<MutationRecordNetworkStepArgs, 'input'>>;
  removeNetworkStep?: Resolver<ResolversTypes['RemoveNetworkStepPayload'], ParentType, ContextType, RequireFields<MutationRemoveNetworkStepArgs, 'input'>>;
  enrolParticipants?: Resolver<ResolversTypes['EnrolParticipantsPayload'], ParentType, ContextType, RequireFields<MutationEnrolParticipantsArgs, 'input'>>;
  changeParticipant?: Resolver<ResolversTypes['ChangeParticipantPayload'], ParentType, ContextType, RequireFields<MutationChangeParticipantArgs, 'input'>>;
  withdrawParticipant?: Resolver<ResolversTypes['WithdrawParticipantPayload'], ParentType, ContextType, RequireFields<MutationWithdrawParticipantArgs, 'input'>>;
  recordAttendance?: Resolver<ResolversTypes['RecordAttendancePayload'], ParentType, ContextType, RequireFields<MutationRecordAttendanceArgs, 'input'>>;
  recordTestScores?: Resolver<ResolversTypes['RecordTestScoresPayload'], ParentType, ContextType, RequireFields<MutationRecordTestScoresArgs, 'input'>>;
  recordTrainingLetter?: Resolver<ResolversTypes['RecordTrainingLetterPayload'], ParentType, ContextType, RequireFields<MutationRecordTrainingLetterArgs, 'input'>>;
  numberTrainingLetter?: Resolver<ResolversTypes['NumberTrainingLetterPayload'], ParentType, ContextType, RequireFields<MutationNumberTrainingLetterArgs, 'input'>>;
  scheduleTraining?: Resolver<ResolversTypes['ScheduleTrainingPayload'], ParentType, ContextType, RequireFields<MutationScheduleTrainingArgs, 'input'>>;
  rescheduleTraining?: Resolver<ResolversTypes['RescheduleTrainingPayload'], ParentType, ContextType, RequireFields<MutationRescheduleTrainingArgs, 'input'>>;
  setTrainingRooms?: Resolver<ResolversTypes['SetTrainingRoomsPayload'], ParentType, ContextType, RequireFields<MutationSetTrainingRoomsArgs, 'input'>>;
  completeTraining?: Resolver<ResolversTypes['CompleteTrainingPayload'], ParentType, ContextType, RequireFields<MutationCompleteTrainingArgs, 'input'>>;
  cancelTraining?: Resolver<ResolversTypes['CancelTrainingPayload'], ParentType, ContextType, RequireFields<MutationCancelTrainingArgs, 'input'>>;
  createTrainingSeries?: Resolver<ResolversTypes['CreateTrainingSeriesPayload'], ParentType, ContextType, RequireFields<MutationCreateTrainingSeriesArgs, 'input'>>;
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

export type CentreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Centre'] = ResolversParentTypes['Centre'], FederationReferenceType extends FederationReferenceTypes['Centre'] = FederationReferenceTypes['Centre']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Centre']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  trainings?: Resolver<Maybe<ResolversTypes['TrainingConnection']>, ParentType, ContextType, RequireFields<CentreTrainingsArgs, 'first'>>;
};

export type DistrictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['District'] = ResolversParentTypes['District'], FederationReferenceType extends FederationReferenceTypes['District'] = FederationReferenceTypes['District']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['District']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trainings?: Resolver<Maybe<ResolversTypes['TrainingConnection']>, ParentType, ContextType, RequireFields<DistrictTrainingsArgs, 'first'>>;
};

export type FiscalYearResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FiscalYear'] = ResolversParentTypes['FiscalYear'], FederationReferenceType extends FederationReferenceTypes['FiscalYear'] = FederationReferenceTypes['FiscalYear']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['FiscalYear']> | FederationReferenceType, FederationReferenceType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  networkFigures?: Resolver<Maybe<ResolversTypes['NetworkFigures']>, ParentType, ContextType, Partial<FiscalYearNetworkFiguresArgs>>;
  trainingFigures?: Resolver<Maybe<ResolversTypes['TrainingFigures']>, ParentType, ContextType, Partial<FiscalYearTrainingFiguresArgs>>;
};

export type RecordHearingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordHearingPayload'] = ResolversParentTypes['RecordHearingPayload']> = {
  network?: Resolver<Maybe<ResolversTypes['Network']>, ParentType, ContextType>;
  hearing?: Resolver<Maybe<ResolversTypes['Hearing']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CorrectHearingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectHearingPayload'] = ResolversParentTypes['CorrectHearingPayload']> = {
  network?: Resolver<Maybe<ResolversTypes['Network']>, ParentType, ContextType>;
  hearing?: Resolver<Maybe<ResolversTypes['Hearing']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemoveHearingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveHearingPayload'] = ResolversParentTypes['RemoveHearingPayload']> = {
  network?: Resolver<Maybe<ResolversTypes['Network']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type HearingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hearing'] = ResolversParentTypes['Hearing']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attendance?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  opinions?: Resolver<Array<ResolversTypes['HearingOpinion']>, ParentType, ContextType>;
};

export type HearingOpinionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HearingOpinion'] = ResolversParentTypes['HearingOpinion']> = {
  topic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HearingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HearingConnection'] = ResolversParentTypes['HearingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HearingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Hearing']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HearingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HearingEdge'] = ResolversParentTypes['HearingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Hearing'], ParentType, ContextType>;
};

export type LaoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Lao'] = ResolversParentTypes['Lao'], FederationReferenceType extends FederationReferenceTypes['Lao'] = FederationReferenceTypes['Lao']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Lao']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trainings?: Resolver<Maybe<ResolversTypes['TrainingConnection']>, ParentType, ContextType, RequireFields<LaoTrainingsArgs, 'first'>>;
};

export type RegisterNetworkAdvisorsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterNetworkAdvisorsPayload'] = ResolversParentTypes['RegisterNetworkAdvisorsPayload']> = {
  network?: Resolver<Maybe<ResolversTypes['Network']>, ParentType, ContextType>;
  advisors?: Resolver<Maybe<Array<ResolversTypes['NetworkAdvisor']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChangeNetworkAdvisorPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeNetworkAdvisorPayload'] = ResolversParentTypes['ChangeNetworkAdvisorPayload']> = {
  network?: Resolver<Maybe<ResolversTypes['Network']>, ParentType, ContextType>;
  advisor?: Resolver<Maybe<ResolversTypes['NetworkAdvisor']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RetireNetworkAdvisorPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetireNetworkAdvisorPayload'] = ResolversParentTypes['RetireNetworkAdvisorPayload']> = {
  network?: Resolver<Maybe<ResolversTypes['Network']>, ParentType, ContextType>;
  advisor?: Resolver<Maybe<ResolversTypes['NetworkAdvisor']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type NetworkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkConnection'] = ResolversParentTypes['NetworkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NetworkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Network']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NetworkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkEdge'] = ResolversParentTypes['NetworkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Network'], ParentType, ContextType>;
};

export type NetworkFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkFigures'] = ResolversParentTypes['NetworkFigures']> = {
  asOf?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  formedInYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closedInYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalByEnd?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  active?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stepsCompleted?: Resolver<Array<ResolversTypes['NetworkStepCount']>, ParentType, ContextType>;
  hours?: Resolver<Maybe<ResolversTypes['NetworkHours']>, ParentType, ContextType>;
};

export type NetworkStepCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkStepCount'] = ResolversParentTypes['NetworkStepCount']> = {
  step?: Resolver<ResolversTypes['NetworkProcessStep'], ParentType, ContextType>;
  networks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NetworkHoursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkHours'] = ResolversParentTypes['NetworkHours']> = {
  networks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  mean?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  standard?: Resolver<Maybe<ResolversTypes['WorkStandard']>, ParentType, ContextType>;
};

export type ProvinceNetworkRankResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProvinceNetworkRank'] = ResolversParentTypes['ProvinceNetworkRank']> = {
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['Province']>, ParentType, ContextType>;
};

export type RecordNetworkFollowUpPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordNetworkFollowUpPayload'] = ResolversParentTypes['RecordNetworkFollowUpPayload']> = {
  network?: Resolver<Maybe<ResolversTypes['Network']>, ParentType, ContextType>;
  followUp?: Resolver<Maybe<ResolversTypes['NetworkFollowUp']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CorrectNetworkFollowUpPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectNetworkFollowUpPayload'] = ResolversParentTypes['CorrectNetworkFollowUpPayload']> = {
  network?: Resolver<Maybe<ResolversTypes['Network']>, ParentType, ContextType>;
  followUp?: Resolver<Maybe<ResolversTypes['NetworkFollowUp']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemoveNetworkFollowUpPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveNetworkFollowUpPayload'] = ResolversParentTypes['RemoveNetworkFollowUpPayload']> = {
  network?: Resolver<Maybe<ResolversTypes['Network']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type NetworkFollowUpResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkFollowUp'] = ResolversParentTypes['NetworkFollowUp']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  followedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recommendations?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NetworkFollowUpConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkFollowUpConnection'] = ResolversParentTypes['NetworkFollowUpConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NetworkFollowUpEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['NetworkFollowUp']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NetworkFollowUpEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkFollowUpEdge'] = ResolversParentTypes['NetworkFollowUpEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NetworkFollowUp'], ParentType, ContextType>;
};

export type RegisterNetworkMembersPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterNetworkMembersPayload'] = ResolversParentTypes['RegisterNetworkMembersPayload']> = {
  network?: Resolver<Maybe<ResolversTypes['Network']>, ParentType, ContextType>;
  members?: Resolver<Maybe<Array<ResolversTypes['NetworkMember']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChangeNetworkMemberPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeNetworkMemberPayload'] = ResolversParentTypes['ChangeNetworkMemberPayload']> = {
  network?: Resolver<Maybe<ResolversTypes['Network']>, ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['NetworkMember']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RetireNetworkMemberPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetireNetworkMemberPayload'] = ResolversParentTypes['RetireNetworkMemberPayload']> = {
  network?: Resolver<Maybe<ResolversTypes['Network']>, ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['NetworkMember']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type NetworkMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkMember'] = ResolversParentTypes['NetworkMember']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['NetworkMemberCategory'], ParentType, ContextType>;
  joinedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  retiredOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  lao?: Resolver<Maybe<ResolversTypes['Lao']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type NetworkMemberConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkMemberConnection'] = ResolversParentTypes['NetworkMemberConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NetworkMemberEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['NetworkMember']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NetworkMemberEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkMemberEdge'] = ResolversParentTypes['NetworkMemberEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NetworkMember'], ParentType, ContextType>;
};

export type NetworkAdvisorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkAdvisor'] = ResolversParentTypes['NetworkAdvisor']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['NetworkAdvisorCategory'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  joinedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  retiredOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type BeginNetworkPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BeginNetworkPayload'] = ResolversParentTypes['BeginNetworkPayload']> = {
  network?: Resolver<Maybe<ResolversTypes['Network']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FormNetworkPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FormNetworkPayload'] = ResolversParentTypes['FormNetworkPayload']> = {
  network?: Resolver<Maybe<ResolversTypes['Network']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MakeNetworkDormantPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MakeNetworkDormantPayload'] = ResolversParentTypes['MakeNetworkDormantPayload']> = {
  network?: Resolver<Maybe<ResolversTypes['Network']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReviveNetworkPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviveNetworkPayload'] = ResolversParentTypes['ReviveNetworkPayload']> = {
  network?: Resolver<Maybe<ResolversTypes['Network']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CloseNetworkPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseNetworkPayload'] = ResolversParentTypes['CloseNetworkPayload']> = {
  network?: Resolver<Maybe<ResolversTypes['Network']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CorrectNetworkStatusPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectNetworkStatusPayload'] = ResolversParentTypes['CorrectNetworkStatusPayload']> = {
  network?: Resolver<Maybe<ResolversTypes['Network']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TakeBackNetworkStatusPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TakeBackNetworkStatusPayload'] = ResolversParentTypes['TakeBackNetworkStatusPayload']> = {
  network?: Resolver<Maybe<ResolversTypes['Network']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RenameNetworkPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenameNetworkPayload'] = ResolversParentTypes['RenameNetworkPayload']> = {
  network?: Resolver<Maybe<ResolversTypes['Network']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordNetworkStepPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordNetworkStepPayload'] = ResolversParentTypes['RecordNetworkStepPayload']> = {
  network?: Resolver<Maybe<ResolversTypes['Network']>, ParentType, ContextType>;
  step?: Resolver<Maybe<ResolversTypes['NetworkStepRecord']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemoveNetworkStepPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveNetworkStepPayload'] = ResolversParentTypes['RemoveNetworkStepPayload']> = {
  network?: Resolver<Maybe<ResolversTypes['Network']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type NetworkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Network'] = ResolversParentTypes['Network'], FederationReferenceType extends FederationReferenceTypes['Network'] = FederationReferenceTypes['Network']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Network']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NetworkNameArgs, 'locale'>>;
  province?: Resolver<Maybe<ResolversTypes['Province']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['NetworkStatus']>, ParentType, ContextType, Partial<NetworkStatusArgs>>;
  statusHistory?: Resolver<Array<ResolversTypes['NetworkStatusPeriod']>, ParentType, ContextType>;
  formedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  formedInYear?: Resolver<Maybe<ResolversTypes['FiscalYear']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  processSteps?: Resolver<Array<ResolversTypes['NetworkStepRecord']>, ParentType, ContextType>;
  processHours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  workStandard?: Resolver<Maybe<ResolversTypes['WorkStandard']>, ParentType, ContextType>;
  members?: Resolver<ResolversTypes['NetworkMemberConnection'], ParentType, ContextType, RequireFields<NetworkMembersArgs, 'first'>>;
  advisors?: Resolver<Array<ResolversTypes['NetworkAdvisor']>, ParentType, ContextType, RequireFields<NetworkAdvisorsArgs, 'includeRetired'>>;
  hearings?: Resolver<ResolversTypes['HearingConnection'], ParentType, ContextType, RequireFields<NetworkHearingsArgs, 'first'>>;
  followUps?: Resolver<ResolversTypes['NetworkFollowUpConnection'], ParentType, ContextType, RequireFields<NetworkFollowUpsArgs, 'first'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NetworkStatusPeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkStatusPeriod'] = ResolversParentTypes['NetworkStatusPeriod']> = {
  status?: Resolver<ResolversTypes['NetworkStatus'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NetworkProcessStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkProcessStep'] = ResolversParentTypes['NetworkProcessStep']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NetworkProcessStepNameArgs, 'locale'>>;
};

export type NetworkStepRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkStepRecord'] = ResolversParentTypes['NetworkStepRecord']> = {
  step?: Resolver<ResolversTypes['NetworkProcessStep'], ParentType, ContextType>;
  startedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  finishedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  hours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type PairedTestsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PairedTests'] = ResolversParentTypes['PairedTests']> = {
  isSuppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  withheld?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  smallestPublicGroup?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  n?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  meanBefore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  meanAfter?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  gain?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  normalisedGain?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  gainInterval?: Resolver<Maybe<ResolversTypes['GainInterval']>, ParentType, ContextType>;
};

export type GainIntervalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GainInterval'] = ResolversParentTypes['GainInterval']> = {
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  high?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type EnrolParticipantsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnrolParticipantsPayload'] = ResolversParentTypes['EnrolParticipantsPayload']> = {
  training?: Resolver<Maybe<ResolversTypes['Training']>, ParentType, ContextType>;
  participants?: Resolver<Maybe<Array<ResolversTypes['Participant']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChangeParticipantPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeParticipantPayload'] = ResolversParentTypes['ChangeParticipantPayload']> = {
  participant?: Resolver<Maybe<ResolversTypes['Participant']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawParticipantPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawParticipantPayload'] = ResolversParentTypes['WithdrawParticipantPayload']> = {
  training?: Resolver<Maybe<ResolversTypes['Training']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordAttendancePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordAttendancePayload'] = ResolversParentTypes['RecordAttendancePayload']> = {
  training?: Resolver<Maybe<ResolversTypes['Training']>, ParentType, ContextType>;
  participants?: Resolver<Maybe<Array<ResolversTypes['Participant']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordTestScoresPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordTestScoresPayload'] = ResolversParentTypes['RecordTestScoresPayload']> = {
  training?: Resolver<Maybe<ResolversTypes['Training']>, ParentType, ContextType>;
  participants?: Resolver<Maybe<Array<ResolversTypes['Participant']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ParticipantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Participant'] = ResolversParentTypes['Participant']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['ParticipantCategory'], ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['Province']>, ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  lao?: Resolver<Maybe<ResolversTypes['Lao']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attended?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isCoreTrainer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  testScores?: Resolver<Array<ResolversTypes['TestScore']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TestScoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TestScore'] = ResolversParentTypes['TestScore']> = {
  kind?: Resolver<ResolversTypes['TestKind'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  maxScore?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  percentage?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ParticipantConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipantConnection'] = ResolversParentTypes['ParticipantConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ParticipantEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Participant']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParticipantEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipantEdge'] = ResolversParentTypes['ParticipantEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Participant'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  network?: Resolver<Maybe<ResolversTypes['Network']>, ParentType, ContextType, RequireFields<QueryNetworkArgs, 'id'>>;
  networks?: Resolver<ResolversTypes['NetworkConnection'], ParentType, ContextType, RequireFields<QueryNetworksArgs, 'first'>>;
  networkProcessSteps?: Resolver<Array<ResolversTypes['NetworkProcessStep']>, ParentType, ContextType>;
  training?: Resolver<Maybe<ResolversTypes['Training']>, ParentType, ContextType, RequireFields<QueryTrainingArgs, 'id'>>;
  trainings?: Resolver<ResolversTypes['TrainingConnection'], ParentType, ContextType, RequireFields<QueryTrainingsArgs, 'first'>>;
  trainingSeries?: Resolver<Array<ResolversTypes['TrainingSeries']>, ParentType, ContextType>;
  provincesByNetworkFigure?: Resolver<Array<ResolversTypes['ProvinceNetworkRank']>, ParentType, ContextType, RequireFields<QueryProvincesByNetworkFigureArgs, 'figure' | 'fiscalYear' | 'direction'>>;
  provincesByTrainingFigure?: Resolver<Array<ResolversTypes['ProvinceTrainingRank']>, ParentType, ContextType, RequireFields<QueryProvincesByTrainingFigureArgs, 'figure' | 'fiscalYear' | 'direction'>>;
  networkPersonReadings?: Resolver<Maybe<ResolversTypes['PersonReadingConnection']>, ParentType, ContextType, RequireFields<QueryNetworkPersonReadingsArgs, 'first'>>;
};

export type ProvinceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Province'] = ResolversParentTypes['Province'], FederationReferenceType extends FederationReferenceTypes['Province'] = FederationReferenceTypes['Province']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Province']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  networks?: Resolver<Maybe<ResolversTypes['NetworkConnection']>, ParentType, ContextType, RequireFields<ProvinceNetworksArgs, 'first'>>;
  trainings?: Resolver<Maybe<ResolversTypes['TrainingConnection']>, ParentType, ContextType, RequireFields<ProvinceTrainingsArgs, 'first'>>;
  networkFigures?: Resolver<Maybe<ResolversTypes['NetworkFigures']>, ParentType, ContextType, RequireFields<ProvinceNetworkFiguresArgs, 'fiscalYear'>>;
  trainingFigures?: Resolver<Maybe<ResolversTypes['TrainingFigures']>, ParentType, ContextType, RequireFields<ProvinceTrainingFiguresArgs, 'fiscalYear'>>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'], FederationReferenceType extends FederationReferenceTypes['Region'] = FederationReferenceTypes['Region']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Region']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  networkFigures?: Resolver<Maybe<ResolversTypes['NetworkFigures']>, ParentType, ContextType, RequireFields<RegionNetworkFiguresArgs, 'fiscalYear'>>;
  trainingFigures?: Resolver<Maybe<ResolversTypes['TrainingFigures']>, ParentType, ContextType, RequireFields<RegionTrainingFiguresArgs, 'fiscalYear'>>;
};

export type TargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Target'] = ResolversParentTypes['Target'], FederationReferenceType extends FederationReferenceTypes['Target'] = FederationReferenceTypes['Target']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Target']> | FederationReferenceType, FederationReferenceType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['TargetBasis'], ParentType, ContextType>;
  area?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  hubNetworks?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TrainingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingConnection'] = ResolversParentTypes['TrainingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TrainingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Training']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrainingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingEdge'] = ResolversParentTypes['TrainingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Training'], ParentType, ContextType>;
};

export type TrainingFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingFigures'] = ResolversParentTypes['TrainingFigures']> = {
  asOf?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  participants?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  participantsCounted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  participantsReported?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  participantsByCategory?: Resolver<Array<ResolversTypes['ParticipantCategoryCount']>, ParentType, ContextType>;
  provincesReached?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coreTrainers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pairedTests?: Resolver<Maybe<ResolversTypes['PairedTests']>, ParentType, ContextType>;
};

export type ProvinceTrainingRankResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProvinceTrainingRank'] = ResolversParentTypes['ProvinceTrainingRank']> = {
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['Province']>, ParentType, ContextType>;
};

export type RecordTrainingLetterPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordTrainingLetterPayload'] = ResolversParentTypes['RecordTrainingLetterPayload']> = {
  training?: Resolver<Maybe<ResolversTypes['Training']>, ParentType, ContextType>;
  letter?: Resolver<Maybe<ResolversTypes['TrainingLetter']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type NumberTrainingLetterPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NumberTrainingLetterPayload'] = ResolversParentTypes['NumberTrainingLetterPayload']> = {
  training?: Resolver<Maybe<ResolversTypes['Training']>, ParentType, ContextType>;
  letter?: Resolver<Maybe<ResolversTypes['TrainingLetter']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ScheduleTrainingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScheduleTrainingPayload'] = ResolversParentTypes['ScheduleTrainingPayload']> = {
  training?: Resolver<Maybe<ResolversTypes['Training']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RescheduleTrainingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RescheduleTrainingPayload'] = ResolversParentTypes['RescheduleTrainingPayload']> = {
  training?: Resolver<Maybe<ResolversTypes['Training']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetTrainingRoomsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetTrainingRoomsPayload'] = ResolversParentTypes['SetTrainingRoomsPayload']> = {
  training?: Resolver<Maybe<ResolversTypes['Training']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CompleteTrainingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompleteTrainingPayload'] = ResolversParentTypes['CompleteTrainingPayload']> = {
  training?: Resolver<Maybe<ResolversTypes['Training']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CancelTrainingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelTrainingPayload'] = ResolversParentTypes['CancelTrainingPayload']> = {
  training?: Resolver<Maybe<ResolversTypes['Training']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TrainingParticipationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingParticipation'] = ResolversParentTypes['TrainingParticipation']> = {
  basis?: Resolver<ResolversTypes['ParticipantBasis'], ParentType, ContextType>;
  participants?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  registered?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  coreTrainers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  laos?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  byCategory?: Resolver<Array<ResolversTypes['ParticipantCategoryCount']>, ParentType, ContextType>;
  documentedTotal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParticipantCategoryCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipantCategoryCount'] = ResolversParentTypes['ParticipantCategoryCount']> = {
  category?: Resolver<Maybe<ResolversTypes['ParticipantCategory']>, ParentType, ContextType>;
  participants?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CreateTrainingSeriesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateTrainingSeriesPayload'] = ResolversParentTypes['CreateTrainingSeriesPayload']> = {
  series?: Resolver<Maybe<ResolversTypes['TrainingSeries']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TrainingSeriesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingSeries'] = ResolversParentTypes['TrainingSeries'], FederationReferenceType extends FederationReferenceTypes['TrainingSeries'] = FederationReferenceTypes['TrainingSeries']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TrainingSeries']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TrainingSeriesNameArgs, 'locale'>>;
  objectives?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  composition?: Resolver<Array<ResolversTypes['TrainingSeat']>, ParentType, ContextType>;
  trainings?: Resolver<ResolversTypes['TrainingConnection'], ParentType, ContextType, RequireFields<TrainingSeriesTrainingsArgs, 'first'>>;
};

export type TrainingSeatResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingSeat'] = ResolversParentTypes['TrainingSeat']> = {
  category?: Resolver<ResolversTypes['ParticipantCategory'], ParentType, ContextType>;
  peoplePerProvince?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrainingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Training'] = ResolversParentTypes['Training'], FederationReferenceType extends FederationReferenceTypes['Training'] = FederationReferenceTypes['Training']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Training']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TrainingNameArgs, 'locale'>>;
  series?: Resolver<ResolversTypes['TrainingSeries'], ParentType, ContextType>;
  cohort?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  fiscalYear?: Resolver<Maybe<ResolversTypes['FiscalYear']>, ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['TrainingMode'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TrainingStatus'], ParentType, ContextType>;
  cancellationReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['Province']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  budgetSource?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  responsibleUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sessions?: Resolver<Array<ResolversTypes['TrainingSession']>, ParentType, ContextType>;
  rooms?: Resolver<Array<ResolversTypes['TrainingRoom']>, ParentType, ContextType>;
  provincesReached?: Resolver<Array<ResolversTypes['TrainingProvince']>, ParentType, ContextType>;
  letters?: Resolver<Array<ResolversTypes['TrainingLetter']>, ParentType, ContextType>;
  participation?: Resolver<Maybe<ResolversTypes['TrainingParticipation']>, ParentType, ContextType>;
  participants?: Resolver<Maybe<ResolversTypes['ParticipantConnection']>, ParentType, ContextType, RequireFields<TrainingParticipantsArgs, 'first'>>;
  pairedTests?: Resolver<Maybe<ResolversTypes['PairedTests']>, ParentType, ContextType>;
  compositionCheck?: Resolver<Array<ResolversTypes['TrainingSeatCheck']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrainingSeatCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingSeatCheck'] = ResolversParentTypes['TrainingSeatCheck']> = {
  provinceCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['Province']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['ParticipantCategory'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  enrolled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  attended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  difference?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrainingSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingSession'] = ResolversParentTypes['TrainingSession']> = {
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type TrainingRoomResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingRoom'] = ResolversParentTypes['TrainingRoom']> = {
  province?: Resolver<Maybe<ResolversTypes['Province']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TrainingProvinceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingProvince'] = ResolversParentTypes['TrainingProvince']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['Province']>, ParentType, ContextType>;
};

export type TrainingLetterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingLetter'] = ResolversParentTypes['TrainingLetter']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TrainingLetterKind'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  prefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isCircular?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  runningNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  datedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  sender?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recipient?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WorkStandardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkStandard'] = ResolversParentTypes['WorkStandard']> = {
  process?: Resolver<ResolversTypes['WorkProcess'], ParentType, ContextType>;
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
  Centre?: CentreResolvers<ContextType>;
  District?: DistrictResolvers<ContextType>;
  FiscalYear?: FiscalYearResolvers<ContextType>;
  RecordHearingPayload?: RecordHearingPayloadResolvers<ContextType>;
  CorrectHearingPayload?: CorrectHearingPayloadResolvers<ContextType>;
  RemoveHearingPayload?: RemoveHearingPayloadResolvers<ContextType>;
  Hearing?: HearingResolvers<ContextType>;
  HearingOpinion?: HearingOpinionResolvers<ContextType>;
  HearingConnection?: HearingConnectionResolvers<ContextType>;
  HearingEdge?: HearingEdgeResolvers<ContextType>;
  Lao?: LaoResolvers<ContextType>;
  RegisterNetworkAdvisorsPayload?: RegisterNetworkAdvisorsPayloadResolvers<ContextType>;
  ChangeNetworkAdvisorPayload?: ChangeNetworkAdvisorPayloadResolvers<ContextType>;
  RetireNetworkAdvisorPayload?: RetireNetworkAdvisorPayloadResolvers<ContextType>;
  NetworkConnection?: NetworkConnectionResolvers<ContextType>;
  NetworkEdge?: NetworkEdgeResolvers<ContextType>;
  NetworkFigures?: NetworkFiguresResolvers<ContextType>;
  NetworkStepCount?: NetworkStepCountResolvers<ContextType>;
  NetworkHours?: NetworkHoursResolvers<ContextType>;
  ProvinceNetworkRank?: ProvinceNetworkRankResolvers<ContextType>;
  RecordNetworkFollowUpPayload?: RecordNetworkFollowUpPayloadResolvers<ContextType>;
  CorrectNetworkFollowUpPayload?: CorrectNetworkFollowUpPayloadResolvers<ContextType>;
  RemoveNetworkFollowUpPayload?: RemoveNetworkFollowUpPayloadResolvers<ContextType>;
  NetworkFollowUp?: NetworkFollowUpResolvers<ContextType>;
  NetworkFollowUpConnection?: NetworkFollowUpConnectionResolvers<ContextType>;
  NetworkFollowUpEdge?: NetworkFollowUpEdgeResolvers<ContextType>;
  RegisterNetworkMembersPayload?: RegisterNetworkMembersPayloadResolvers<ContextType>;
  ChangeNetworkMemberPayload?: ChangeNetworkMemberPayloadResolvers<ContextType>;
  RetireNetworkMemberPayload?: RetireNetworkMemberPayloadResolvers<ContextType>;
  NetworkMember?: NetworkMemberResolvers<ContextType>;
  NetworkMemberConnection?: NetworkMemberConnectionResolvers<ContextType>;
  NetworkMemberEdge?: NetworkMemberEdgeResolvers<ContextType>;
  NetworkAdvisor?: NetworkAdvisorResolvers<ContextType>;
  BeginNetworkPayload?: BeginNetworkPayloadResolvers<ContextType>;
  FormNetworkPayload?: FormNetworkPayloadResolvers<ContextType>;
  MakeNetworkDormantPayload?: MakeNetworkDormantPayloadResolvers<ContextType>;
  ReviveNetworkPayload?: ReviveNetworkPayloadResolvers<ContextType>;
  CloseNetworkPayload?: CloseNetworkPayloadResolvers<ContextType>;
  CorrectNetworkStatusPayload?: CorrectNetworkStatusPayloadResolvers<ContextType>;
  TakeBackNetworkStatusPayload?: TakeBackNetworkStatusPayloadResolvers<ContextType>;
  RenameNetworkPayload?: RenameNetworkPayloadResolvers<ContextType>;
  RecordNetworkStepPayload?: RecordNetworkStepPayloadResolvers<ContextType>;
  RemoveNetworkStepPayload?: RemoveNetworkStepPayloadResolvers<ContextType>;
  Network?: NetworkResolvers<ContextType>;
  NetworkStatusPeriod?: NetworkStatusPeriodResolvers<ContextType>;
  NetworkProcessStep?: NetworkProcessStepResolvers<ContextType>;
  NetworkStepRecord?: NetworkStepRecordResolvers<ContextType>;
  PairedTests?: PairedTestsResolvers<ContextType>;
  GainInterval?: GainIntervalResolvers<ContextType>;
  EnrolParticipantsPayload?: EnrolParticipantsPayloadResolvers<ContextType>;
  ChangeParticipantPayload?: ChangeParticipantPayloadResolvers<ContextType>;
  WithdrawParticipantPayload?: WithdrawParticipantPayloadResolvers<ContextType>;
  RecordAttendancePayload?: RecordAttendancePayloadResolvers<ContextType>;
  RecordTestScoresPayload?: RecordTestScoresPayloadResolvers<ContextType>;
  Participant?: ParticipantResolvers<ContextType>;
  TestScore?: TestScoreResolvers<ContextType>;
  ParticipantConnection?: ParticipantConnectionResolvers<ContextType>;
  ParticipantEdge?: ParticipantEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Province?: ProvinceResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  Target?: TargetResolvers<ContextType>;
  TrainingConnection?: TrainingConnectionResolvers<ContextType>;
  TrainingEdge?: TrainingEdgeResolvers<ContextType>;
  TrainingFigures?: TrainingFiguresResolvers<ContextType>;
  ProvinceTrainingRank?: ProvinceTrainingRankResolvers<ContextType>;
  RecordTrainingLetterPayload?: RecordTrainingLetterPayloadResolvers<ContextType>;
  NumberTrainingLetterPayload?: NumberTrainingLetterPayloadResolvers<ContextType>;
  ScheduleTrainingPayload?: ScheduleTrainingPayloadResolvers<ContextType>;
  RescheduleTrainingPayload?: RescheduleTrainingPayloadResolvers<ContextType>;
  SetTrainingRoomsPayload?: SetTrainingRoomsPayloadResolvers<ContextType>;
  CompleteTrainingPayload?: CompleteTrainingPayloadResolvers<ContextType>;
  CancelTrainingPayload?: CancelTrainingPayloadResolvers<ContextType>;
  TrainingParticipation?: TrainingParticipationResolvers<ContextType>;
  ParticipantCategoryCount?: ParticipantCategoryCountResolvers<ContextType>;
  CreateTrainingSeriesPayload?: CreateTrainingSeriesPayloadResolvers<ContextType>;
  TrainingSeries?: TrainingSeriesResolvers<ContextType>;
  TrainingSeat?: TrainingSeatResolvers<ContextType>;
  Training?: TrainingResolvers<ContextType>;
  TrainingSeatCheck?: TrainingSeatCheckResolvers<ContextType>;
  TrainingSession?: TrainingSessionResolvers<ContextType>;
  TrainingRoom?: TrainingRoomResolvers<ContextType>;
  TrainingProvince?: TrainingProvinceResolvers<ContextType>;
  TrainingLetter?: TrainingLetterResolvers<ContextType>;
  WorkStandard?: WorkStandardResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  personal?: PersonalDirectiveResolver<any, any, ContextType>;
};
