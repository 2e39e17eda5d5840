// Written by `npm run generate` from schema/reporting; do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CentreReference, PlaceReference, FiscalYearReference } from '../references.ts';
import type { KnownRound } from '../answers/round.ts';
import type { RatesRow } from '../stores/reporting-rates.ts';
import type { ReportRow } from '../stores/centre-report.ts';
import type { Connection } from '@hub/server';
import type { RevisionRow, ObstacleRow } from '../stores/report-content.ts';
import type { ObligationRow } from '../stores/obligation.ts';
import type { ObstacleClassRow } from '../stores/obstacle-class.ts';
import type { ObstacleCountRow } from '../stores/obstacle-count.ts';
import type { CountedTarget } from '../rules/counted-target.ts';
import type { Comparison } from '../rules/comparability.ts';
import type { CountedFigure } from '../rules/counted-figure.ts';
import type { SourceRow } from '../stores/source.ts';
import type { WorkStandardRow } from '../stores/work-standard.ts';
import type { MeasureRow } from '../stores/participation-measure.ts';
import type { StepRow, ScoreRow } from '../stores/measure-parts.ts';
import type { ApiTokenRow, ApiTokenViewerRow } from '../stores/api-token.ts';
import type { TargetRevisionRow } from '../stores/target-revision.ts';
import type { FigureRevisionRow } from '../stores/published-figure-revision.ts';
import type { ExtensionRow } from '../stores/round-extension.ts';
import type { ReportFinding } from '../rules/report-checks.ts';
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
  /** Makes a token for a dashboard or a script. For ONDC administrators. */
  createApiToken: CreateApiTokenPayload;
  /** Ends a token at once; one that is revoked already stays so. For ONDC administrators. */
  revokeApiToken: RevokeApiTokenPayload;
  /** For the centres subgraph: tells in which times a centre was open, after each change of them. For ONDC administrators. */
  recordCentreIntervals: RecordCentreIntervalsPayload;
  /**
   * Saves what a centre's report for a round says, and begins the report when there is none. What is not named stays. Taken while
   * the round's half-year has begun and the round is not closed; a returned report is mended after it too. When single fields were
   * returned, only those can be changed. For officers of the LAO.
   */
  saveReportDraft: SaveReportDraftPayload;
  /**
   * Sends a draft or the correction of a returned report. Refused with everything its `checks` find wrong, under the name of each
   * field. Taken from the day the round opens until it closes, late ones too; a report that was received and returned is taken
   * after it as well, and keeps the time of its first submission. For officers of the LAO.
   */
  submitReport: SubmitReportPayload;
  /** Endorses a report that was sent, so that ONDC may accept it. For the provincial office. */
  endorseReport: EndorseReportPayload;
  /**
   * Sends a report back, before ONDC accepts it, with a message to the whole of it or to single fields: then only those can be
   * changed. For the provincial office and ONDC administrators.
   */
  returnReport: ReturnReportPayload;
  /** Accepts a report that the provincial office endorsed: it is public from then on. For ONDC administrators. */
  acceptReport: AcceptReportPayload;
  /**
   * Takes back a report that was sent and is not accepted: the round is owed again, and the centre may begin another report. For
   * officers of the LAO.
   */
  withdrawReport: WithdrawReportPayload;
  /**
   * Corrects an accepted report by a new revision with its cause in words. It stays accepted; what was accepted before stays
   * readable as a revision, and questions about earlier days are answered from it. For ONDC administrators.
   */
  correctReport: CorrectReportPayload;
  /**
   * Begins an LAO's participation measure for a fiscal year, as a draft: one a year. For officers of the LAO, its provincial
   * office and ONDC administrators.
   */
  draftMeasure: DraftMeasurePayload;
  /**
   * Changes a draft. What is on its way up for approval has to be returned first; what is announced stays as announced. For
   * officers of the LAO, its provincial office and ONDC administrators.
   */
  changeMeasure: ChangeMeasurePayload;
  /**
   * Records when a step of a measure was begun or finished, or puts such a day right. A step begins when the one before it is
   * finished. For officers of the LAO, its provincial office and ONDC administrators.
   */
  advanceMeasureStep: AdvanceMeasureStepPayload;
  /**
   * Sends a draft up for approval. It has to say what is done in each of the four steps, name a channel, and who approves it; what
   * it lacks is told by paths that begin at the measure: `["steps", "2", "text"]`. For officers of the LAO, its provincial office
   * and ONDC administrators.
   */
  submitMeasureForApproval: SubmitMeasureForApprovalPayload;
  /** Records an approval: in order, each with its day. For officers of the LAO, its provincial office and ONDC administrators. */
  approveMeasure: ApproveMeasurePayload;
  /**
   * Sends a measure that is on its way up for approval back to be written anew: it is a draft again, and its approvals do not
   * count. For officers of the LAO, its provincial office and ONDC administrators.
   */
  returnMeasure: ReturnMeasurePayload;
  /**
   * Announces a measure that everyone has approved: from then on it is public. For officers of the LAO, its provincial office and
   * ONDC administrators.
   */
  announceMeasure: AnnounceMeasurePayload;
  /**
   * Records scores of the Integrity and Transparency Assessment beside a measure that is announced. For officers of the LAO, its
   * provincial office and ONDC administrators.
   */
  recordItaScores: RecordItaScoresPayload;
  /**
   * Corrects a score; what stood before stays readable as a revision. For officers of the LAO, its provincial office and ONDC
   * administrators.
   */
  correctItaScore: CorrectItaScorePayload;
  /** Records a figure as a document prints it. For ONDC administrators. */
  recordPublishedFigure: RecordPublishedFigurePayload;
  /**
   * Corrects what was recorded of a printed figure; what stood before stays readable as a revision. What a figure is about does
   * not change: record another one for that. For ONDC administrators.
   */
  correctPublishedFigure: CorrectPublishedFigurePayload;
  /** Adds a document that facts are taken from. For ONDC administrators. */
  addSource: AddSourcePayload;
  /**
   * Opens a round of reporting: from then on centres owe a report for it. The rounds of the running fiscal year and the next open
   * by themselves. For ONDC administrators.
   */
  openRound: OpenRoundPayload;
  /**
   * Puts a round's due date off, or the day on which it closes, for all centres; an extension of one centre that ends earlier has
   * no effect any more. Not of a round that has closed. For ONDC administrators.
   */
  extendRound: ExtendRoundPayload;
  /** Moves a round's days, also to earlier ones. Not of a round that has closed. For ONDC administrators. */
  moveRound: MoveRoundPayload;
  /** Closes a round: after its last day no report is taken. For ONDC administrators. */
  closeRound: CloseRoundPayload;
  /** Opens a round that has closed once more, for late reports. For ONDC administrators. */
  reopenRound: ReopenRoundPayload;
  /**
   * Gives one centre a later due date for a round, in place of an extension it has. Its report is judged by that day from today
   * on. For ONDC administrators.
   */
  extendRoundForCentre: ExtendRoundForCentrePayload;
  /** Takes a centre's extension back: the round's due date holds again. For ONDC administrators. */
  withdrawExtension: WithdrawExtensionPayload;
  /**
   * Sets a target for an area and a fiscal year. A nation's target and those of its regions and provinces are set each for itself:
   * nothing asks that they add up. For ONDC administrators.
   */
  setTarget: SetTargetPayload;
  /** Corrects a target that is set; what stood before stays readable as a revision. For ONDC administrators. */
  correctTarget: CorrectTargetPayload;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationCreateApiTokenArgs = {
  input: CreateApiTokenInput;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationRevokeApiTokenArgs = {
  input: RevokeApiTokenInput;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationRecordCentreIntervalsArgs = {
  input: RecordCentreIntervalsInput;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationSaveReportDraftArgs = {
  input: SaveReportDraftInput;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationSubmitReportArgs = {
  input: SubmitReportInput;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationEndorseReportArgs = {
  input: EndorseReportInput;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationReturnReportArgs = {
  input: ReturnReportInput;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationAcceptReportArgs = {
  input: AcceptReportInput;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationWithdrawReportArgs = {
  input: WithdrawReportInput;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationCorrectReportArgs = {
  input: CorrectReportInput;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationDraftMeasureArgs = {
  input: DraftMeasureInput;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationChangeMeasureArgs = {
  input: ChangeMeasureInput;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationAdvanceMeasureStepArgs = {
  input: AdvanceMeasureStepInput;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationSubmitMeasureForApprovalArgs = {
  input: SubmitMeasureForApprovalInput;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationApproveMeasureArgs = {
  input: ApproveMeasureInput;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationReturnMeasureArgs = {
  input: ReturnMeasureInput;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationAnnounceMeasureArgs = {
  input: AnnounceMeasureInput;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationRecordItaScoresArgs = {
  input: RecordItaScoresInput;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationCorrectItaScoreArgs = {
  input: CorrectItaScoreInput;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationRecordPublishedFigureArgs = {
  input: RecordPublishedFigureInput;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationCorrectPublishedFigureArgs = {
  input: CorrectPublishedFigureInput;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationAddSourceArgs = {
  input: AddSourceInput;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationOpenRoundArgs = {
  input: OpenRoundInput;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationExtendRoundArgs = {
  input: ExtendRoundInput;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationMoveRoundArgs = {
  input: MoveRoundInput;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationCloseRoundArgs = {
  input: CloseRoundInput;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationReopenRoundArgs = {
  input: ReopenRoundInput;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationExtendRoundForCentreArgs = {
  input: ExtendRoundForCentreInput;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationWithdrawExtensionArgs = {
  input: WithdrawExtensionInput;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationSetTargetArgs = {
  input: SetTargetInput;
};


/** What can be changed: small verbs, each in one transaction. The same `idempotencyKey` again gives the first result and writes nothing. */
export type MutationCorrectTargetArgs = {
  input: CorrectTargetInput;
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

/**
 * A token for a dashboard or a script (โทเค็นสำหรับระบบ), made by an administrator of ONDC. It sees what a viewer of its role
 * sees, until it expires or is revoked. The hub keeps only a hash of it.
 */
export type ApiToken = {
  /** Opaque key. */
  id: Scalars['ID']['output'];
  /** What it is for, in its maker's words. */
  name: Scalars['String']['output'];
  /** Its first characters, by which its holder recognises it; they open nothing. */
  prefix: Scalars['String']['output'];
  /** The kind of viewer it stands for. */
  role: ViewerRole;
  /** The province it is for; null unless its role is PROVINCIAL_OFFICE. */
  province?: Maybe<Province>;
  /** The LAO it is for; null unless its role is LAO_OFFICER. */
  lao?: Maybe<Lao>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Who made it. */
  createdBy: Scalars['String']['output'];
  /** The last day on which it is good, in Thailand. */
  expiresOn: Scalars['LocalDate']['output'];
  /** When it was revoked; null while it is not. */
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who revoked it; null while it is not revoked. */
  revokedBy?: Maybe<Scalars['String']['output']>;
  /** True when it opens the hub today. */
  isActive: Scalars['Boolean']['output'];
};

/** API tokens, a page of them. */
export type ApiTokenConnection = {
  /** The tokens of this page with their cursors. */
  edges: Array<ApiTokenEdge>;
  /** The tokens of this page. */
  nodes: Array<ApiToken>;
  /** Where this page lies. */
  pageInfo: PageInfo;
  /** How many tokens the filter finds. */
  totalCount: Scalars['Int']['output'];
};

/** A token in a page. */
export type ApiTokenEdge = {
  /** Opaque; give it as `after` to read on behind this token. */
  cursor: Scalars['String']['output'];
  /** The token. */
  node: ApiToken;
};

/** Which tokens. */
export type ApiTokenFilter = {
  /** Only those that open the hub today (true), or only those that no longer do (false); null for all. */
  isActive?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How tokens are ordered; ties go by key. */
export type ApiTokenOrder = {
  /** What to order by. */
  field: ApiTokenOrderField;
  /** Which way. */
  direction?: InputMaybe<OrderDirection>;
};

/** What tokens can be ordered by. */
export type ApiTokenOrderField =
  /** When they were made. */
  | 'CREATED_AT'
  /** The day on which they expire. */
  | 'EXPIRES_ON'
  /** Their name, by the Thai alphabet. */
  | 'NAME';

/** What a new token is for. */
export type CreateApiTokenInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** What it is for: 3 to 100 characters. */
  name: Scalars['String']['input'];
  /** The kind of viewer it stands for; not PUBLIC, who needs none, and not ONDC_ADMIN, who signs in as a person. */
  role: ViewerRole;
  /** Code of its province: with PROVINCIAL_OFFICE, and only then. */
  provinceCode?: InputMaybe<Scalars['String']['input']>;
  /** Code of its LAO: with LAO_OFFICER, and only then. */
  laoCode?: InputMaybe<Scalars['String']['input']>;
  /** The last day on which it is good: from today, at most 366 days ahead. */
  expiresOn: Scalars['LocalDate']['input'];
};

/** What came of making a token. */
export type CreateApiTokenPayload = {
  /** The new token's record; null when it was refused. */
  apiToken?: Maybe<ApiToken>;
  /** The token itself, shown this once; null when it was refused, and when the idempotency key was used before. */
  token?: Maybe<Scalars['String']['output']>;
  /** Why it was refused; empty when it was made. */
  userErrors: Array<UserError>;
};

/** Which token to revoke. */
export type RevokeApiTokenInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The token's opaque key. */
  id: Scalars['ID']['input'];
};

/** What came of revoking a token. */
export type RevokeApiTokenPayload = {
  /** The token's record; null when it was refused. */
  apiToken?: Maybe<ApiToken>;
  /** Why it was refused; empty when it is revoked. */
  userErrors: Array<UserError>;
};

export type Query = {
  /** One reporting round; null when no such round is recorded. */
  reportingRound?: Maybe<ReportingRound>;
  /** The reporting rounds of up to 50 fiscal years, earliest first. */
  reportingRounds: Array<ReportingRound>;
  /** The round whose half-year runs today; null when it is not recorded. */
  currentRound?: Maybe<ReportingRound>;
  /** One report; null when there is none or the viewer may not see it. */
  centreReport?: Maybe<CentreReport>;
  /** Reports that the viewer may see: anyone those accepted, the offices concerned the others too. */
  centreReports: CentreReportConnection;
  /**
   * The ledger of owed reports, as far as the viewer may see it: ONDC all, a provincial office its province, an LAO officer
   * its LAO. Refused (FORBIDDEN, and null) to the public.
   */
  obligations?: Maybe<ObligationConnection>;
  /** Provinces ranked by a rate of reporting; those where nothing was expected are left out. Ties go by province code. */
  provincesByReportingRate: Array<ProvinceReportingRank>;
  /** Targets by fiscal year, then indicator. */
  targets: Array<Target>;
  /** Figures as documents print them, by fiscal year, then indicator. */
  publishedFigures: Array<PublishedFigure>;
  /** The documents that facts and figures are taken from, earliest first. */
  sources: Array<Source>;
  /** The work standards. */
  workStandards: Array<WorkStandard>;
  /** The obstacle classes by number. */
  obstacleClasses: Array<ObstacleClass>;
  /** One measure; null when there is none or the viewer may not see it. */
  participationMeasure?: Maybe<ParticipationMeasure>;
  /** Participation measures that the viewer may see. */
  participationMeasures: ParticipationMeasureConnection;
  /** The tokens that administrators have made, the latest first unless told otherwise. Null, with the error `FORBIDDEN`, for all but ONDC administrators. */
  apiTokens?: Maybe<ApiTokenConnection>;
  /** For the gateway: whom a token stands for, by its SHA-256 in hexadecimal; null when it opens nothing. */
  apiTokenViewer?: Maybe<ApiTokenViewer>;
};


export type QueryReportingRoundArgs = {
  fiscalYear: Scalars['Int']['input'];
  half: Half;
};


export type QueryReportingRoundsArgs = {
  from: Scalars['Int']['input'];
  to: Scalars['Int']['input'];
};


export type QueryCentreReportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCentreReportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CentreReportFilter>;
  orderBy?: InputMaybe<CentreReportOrder>;
};


export type QueryObligationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ObligationFilter>;
  orderBy?: InputMaybe<ObligationOrder>;
};


export type QueryProvincesByReportingRateArgs = {
  fiscalYear: Scalars['Int']['input'];
  half?: InputMaybe<Half>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  figure?: InputMaybe<ReportingRateKind>;
  direction?: InputMaybe<OrderDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryTargetsArgs = {
  from: Scalars['Int']['input'];
  to: Scalars['Int']['input'];
  indicator?: InputMaybe<Indicator>;
  area?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


export type QueryPublishedFiguresArgs = {
  indicator?: InputMaybe<Indicator>;
  area?: InputMaybe<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['Int']['input']>;
  to?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryParticipationMeasureArgs = {
  id: Scalars['ID']['input'];
};


export type QueryParticipationMeasuresArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ParticipationMeasureFilter>;
  orderBy?: InputMaybe<ParticipationMeasureOrder>;
};


export type QueryApiTokensArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ApiTokenFilter>;
  orderBy?: InputMaybe<ApiTokenOrder>;
};


export type QueryApiTokenViewerArgs = {
  hash: Scalars['String']['input'];
};

/** For the gateway: the viewer a token stands for. */
export type ApiTokenViewer = {
  role: ViewerRole;
  subject: Scalars['String']['output'];
  province?: Maybe<Scalars['String']['output']>;
  lao?: Maybe<Scalars['String']['output']>;
};

/** For the centres subgraph: a centre and all the times in which it was open. An older version than the one known changes nothing. */
export type RecordCentreIntervalsInput = {
  /** Of each attempt: the version tells what is known already. */
  idempotencyKey: Scalars['String']['input'];
  /** The centre's key in its subgraph. */
  centreId: Scalars['ID']['input'];
  /** Code of its LAO. */
  laoCode: Scalars['String']['input'];
  /** Code of its province. */
  provinceCode: Scalars['String']['input'];
  /** Whether it is invented. */
  demo: Scalars['Boolean']['input'];
  /** The centre's version, from 1. */
  version: Scalars['Int']['input'];
  /** The times in which it was open, none of which overlap; empty when it never was. */
  intervals: Array<CentreIntervalInput>;
};

/** For the centres subgraph: a time in which a centre was open; `closedOn` is the first day on which it was not, null while it is. */
export type CentreIntervalInput = {
  /** The first day on which it was open. */
  openedOn: Scalars['LocalDate']['input'];
  /** The first day on which it no longer was; null while it is. */
  closedOn?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** For the centres subgraph: what came of telling. */
export type RecordCentreIntervalsPayload = {
  /** The centre; null when it was refused. */
  centreId?: Maybe<Scalars['ID']['output']>;
  /** Why it was refused; empty when it is recorded. */
  userErrors: Array<UserError>;
};

/** Reports of centres, a page of them. */
export type CentreReportConnection = {
  /** The reports of this page with their cursors. */
  edges: Array<CentreReportEdge>;
  /** The reports of this page. */
  nodes: Array<CentreReport>;
  /** Where this page lies. */
  pageInfo: PageInfo;
  /** How many reports the filter finds that the viewer may see. */
  totalCount: Scalars['Int']['output'];
};

/** A report in a page. */
export type CentreReportEdge = {
  /** Opaque; give it as `after` to read on behind this report. */
  cursor: Scalars['String']['output'];
  /** The report. */
  node: CentreReport;
};

/** Which reports. What is given must all hold; an empty list of codes or states holds for none. */
export type CentreReportFilter = {
  /** In these provinces, by code. */
  provinceCodes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** In this region, by code. */
  regionCode?: InputMaybe<Scalars['String']['input']>;
  /** Of this LAO, by code. */
  laoCode?: InputMaybe<Scalars['String']['input']>;
  /** Of this centre, by its opaque key. */
  centreId?: InputMaybe<Scalars['ID']['input']>;
  /** Fiscal year, Buddhist. */
  fiscalYear?: InputMaybe<Scalars['Int']['input']>;
  /** Half of the fiscal year. */
  half?: InputMaybe<Half>;
  /** In one of these states. */
  states?: InputMaybe<Array<ReportState>>;
  /** In time, late, or not submitted. */
  timeliness?: InputMaybe<ReportTimeliness>;
};

/** How reports are ordered; ties go by LAO code. */
export type CentreReportOrder = {
  /** What to order by. */
  field: CentreReportOrderField;
  /** Which way. */
  direction?: InputMaybe<OrderDirection>;
};

/** What reports can be ordered by. */
export type CentreReportOrderField =
  /** When they were first submitted with content; those not submitted come last, whichever way. */
  | 'SUBMITTED_AT'
  /** The Thai name of the LAO, by the Thai alphabet. */
  | 'LAO_NAME'
  /** The day they are due. */
  | 'DUE_ON';

/** A section of a report as it shall stand. */
export type ReportSectionInput = {
  /** Which section; each at most once. */
  kind: ReportSectionKind;
  /** Its words, in Thai, at most 20,000 characters; null or blank takes the section out. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** A count of a report as it shall stand. */
export type ReportCountInput = {
  /** What is counted; each at most once. */
  indicator: ReportIndicator;
  /** How many in the half-year, from 0 up to what `COUNT_OUT_OF_RANGE` names; null takes the count out: no figure, not 0. */
  value?: InputMaybe<Scalars['Int']['input']>;
};

/** An obstacle of a report as it shall stand. */
export type ReportObstacleInput = {
  /** Number of its class, 1 to 4; each at most once. */
  class: Scalars['Int']['input'];
  /** Whether the report names the class; false takes it out. */
  isNamed?: InputMaybe<Scalars['Boolean']['input']>;
  /** What stands in the way, in Thai, at most 5,000 characters; null or blank when the class is only marked. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** For which round, and what changes. */
export type SaveReportDraftInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The centre's opaque key. */
  centreId: Scalars['ID']['input'];
  /** Fiscal year of the round, Buddhist. */
  fiscalYear: Scalars['Int']['input'];
  /** Half of the fiscal year. */
  half: Half;
  /** The version of the report that the viewer read; null to begin a report, and only then. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Sections that change; at most 100 rows, as in each of these lists. */
  sections?: InputMaybe<Array<ReportSectionInput>>;
  /** Counts that change. */
  counts?: InputMaybe<Array<ReportCountInput>>;
  /** Obstacles that change. */
  obstacles?: InputMaybe<Array<ReportObstacleInput>>;
};

/** What came of saving a report. */
export type SaveReportDraftPayload = {
  /** The report; null when it was refused. */
  report?: Maybe<CentreReport>;
  /** Why it was refused; empty when it is saved. */
  userErrors: Array<UserError>;
};

/** Which report to send. */
export type SubmitReportInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The report's opaque key. */
  id: Scalars['ID']['input'];
  /** The version of the report that the viewer read. */
  expectedVersion: Scalars['Int']['input'];
  /** True when what the warnings in `checks` say is right all the same. */
  confirm?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What came of sending a report. */
export type SubmitReportPayload = {
  /** The report; null when it was refused. */
  report?: Maybe<CentreReport>;
  /** Why it was refused; empty when it is sent. */
  userErrors: Array<UserError>;
};

/** Which report to endorse. */
export type EndorseReportInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The report's opaque key. */
  id: Scalars['ID']['input'];
  /** The version of the report that the viewer read. */
  expectedVersion: Scalars['Int']['input'];
  /** A remark that goes with it, in Thai, at most 2,000 characters; null for none. */
  message?: InputMaybe<Scalars['String']['input']>;
};

/** What came of endorsing a report. */
export type EndorseReportPayload = {
  /** The report; null when it was refused. */
  report?: Maybe<CentreReport>;
  /** Why it was refused; empty when it is endorsed. */
  userErrors: Array<UserError>;
};

/** A field that is sent back. */
export type ReturnedFieldInput = {
  /** Name of a section, of an indicator or of an obstacle class: `OUTPUTS`, `HEARINGS_HELD`, `OBSTACLE_3`. Each at most once. */
  field: Scalars['String']['input'];
  /** What is to be corrected, in Thai: 3 to 2,000 characters. */
  message: Scalars['String']['input'];
};

/** Which report to send back, and why: a message, single fields, or both. */
export type ReturnReportInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The report's opaque key. */
  id: Scalars['ID']['input'];
  /** The version of the report that the viewer read. */
  expectedVersion: Scalars['Int']['input'];
  /** What is to be corrected in the whole of it, in Thai: 3 to 2,000 characters; null when the fields say it. */
  message?: InputMaybe<Scalars['String']['input']>;
  /** The only fields that the centre shall change, at most 100 rows; null or empty for all. */
  fields?: InputMaybe<Array<ReturnedFieldInput>>;
};

/** What came of sending a report back. */
export type ReturnReportPayload = {
  /** The report; null when it was refused. */
  report?: Maybe<CentreReport>;
  /** Why it was refused; empty when it is sent back. */
  userErrors: Array<UserError>;
};

/** Which report to accept. */
export type AcceptReportInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The report's opaque key. */
  id: Scalars['ID']['input'];
  /** The version of the report that the viewer read. */
  expectedVersion: Scalars['Int']['input'];
  /** A remark that goes with it, in Thai, at most 2,000 characters; null for none. */
  message?: InputMaybe<Scalars['String']['input']>;
  /** True to accept a report that the provincial office has not endorsed. */
  confirm?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What came of accepting a report. */
export type AcceptReportPayload = {
  /** The report; null when it was refused. */
  report?: Maybe<CentreReport>;
  /** Why it was refused; empty when it is accepted. */
  userErrors: Array<UserError>;
};

/** Which report to take back, and why. */
export type WithdrawReportInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The report's opaque key. */
  id: Scalars['ID']['input'];
  /** The version of the report that the viewer read. */
  expectedVersion: Scalars['Int']['input'];
  /** Why, in Thai: 3 to 2,000 characters. */
  message: Scalars['String']['input'];
  /** True to take it back although the round is closed and takes no other report. */
  confirm?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What came of taking a report back. */
export type WithdrawReportPayload = {
  /** The report, which stays on record as withdrawn; null when it was refused. */
  report?: Maybe<CentreReport>;
  /** Why it was refused; empty when it is taken back. */
  userErrors: Array<UserError>;
};

/** Which accepted report to correct, why, and what changes. What is not named stays. */
export type CorrectReportInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The report's opaque key. */
  id: Scalars['ID']['input'];
  /** The version of the report that the viewer read. */
  expectedVersion: Scalars['Int']['input'];
  /** Why it is corrected, in Thai: 3 to 2,000 characters. Public, as the revision is. */
  cause: Scalars['String']['input'];
  /** Sections that change; at most 100 rows, as in each of these lists. */
  sections?: InputMaybe<Array<ReportSectionInput>>;
  /** Counts that change. */
  counts?: InputMaybe<Array<ReportCountInput>>;
  /** Obstacles that change. */
  obstacles?: InputMaybe<Array<ReportObstacleInput>>;
  /** True when what the warnings say is right all the same. */
  confirm?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What came of correcting a report. */
export type CorrectReportPayload = {
  /** The report; null when it was refused. */
  report?: Maybe<CentreReport>;
  /** The new revision; null when it was refused. */
  revision?: Maybe<ReportRevision>;
  /** Why it was refused; empty when it is corrected. */
  userErrors: Array<UserError>;
};

/**
 * A centre's half-year report to ONDC (รายงานผลการดำเนินงานรอบ 6 เดือน). Accepted reports are public; a report in any other
 * state is seen by the centre's LAO, its provincial office and ONDC.
 */
export type CentreReport = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Raised by every change of it; what a writer read is given back as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** The centre that reports; null when its owner cannot be reached. */
  centre?: Maybe<Centre>;
  /** The LAO of the centre; null when its owner cannot be reached. */
  lao?: Maybe<Lao>;
  /** The province of the centre; null when its owner cannot be reached. */
  province?: Maybe<Province>;
  /** The round it reports for. */
  round: ReportingRound;
  /** Where it stands between the centre, the provincial office and ONDC. */
  state: ReportState;
  /** True when its current revision says nothing: no section, no count, no obstacle. It then counts as `empty`, not as submitted. */
  isEmpty: Scalars['Boolean']['output'];
  /** When it was first submitted with content: timeliness is judged by this instant. Null when that has not happened. */
  submittedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When ONDC accepted it; null before that. */
  acceptedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The last day on which it is on time: the round's due date, or the centre's extension. */
  dueOn: Scalars['LocalDate']['output'];
  /** Whether it came in time. */
  timeliness: ReportTimeliness;
  /** Days between the due date and its first submission with content: 0 when on time, null when not submitted. */
  daysLate?: Maybe<Scalars['Int']['output']>;
  /** Number of its current revision, from 1: the one sent last, or the first draft. A correction being written is a later one. */
  revision: Scalars['Int']['output'];
  /** What the current revision says, in the order of the form; sections left blank are left out. */
  sections: Array<ReportSection>;
  /** What the current revision counts, one row an indicator; an indicator it does not give is left out (no figure, not 0). */
  counts: Array<ReportCount>;
  /** The obstacles the current revision names, by class. */
  obstacles: Array<ReportObstacle>;
  /** Its revisions, latest first: those ONDC accepted for everyone, the others for those who see reports in every state. */
  revisions: Array<ReportRevision>;
  /** The revision that the centre writes: the first draft, or the correction of a returned report. Null when none is being written, or the viewer may not see it. */
  draft?: Maybe<ReportRevision>;
  /** What speaks for and against sending the draft as it stands: errors refuse it, warnings need a confirmation. Empty when there are none, or no draft. */
  checks: Array<ReportCheck>;
  /** Fields of the current revision that were returned for correction; empty when there are none or the viewer may not see them. */
  returnedFields: Array<ReturnedField>;
  /** Its way through the states, earliest first; empty for viewers who see only accepted reports. */
  transitions: Array<ReportTransition>;
};


/**
 * A centre's half-year report to ONDC (รายงานผลการดำเนินงานรอบ 6 เดือน). Accepted reports are public; a report in any other
 * state is seen by the centre's LAO, its provincial office and ONDC.
 */
export type CentreReportSectionsArgs = {
  kinds?: InputMaybe<Array<ReportSectionKind>>;
};

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

/** A section of a report. */
export type ReportSection = {
  /** What it is about. */
  kind: ReportSectionKind;
  /** What the centre wrote, in Thai. */
  text: Scalars['String']['output'];
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

/** One count of a report. */
export type ReportCount = {
  /** What is counted. */
  indicator: ReportIndicator;
  /** How many in the half-year. */
  value: Scalars['Int']['output'];
};

/** An obstacle that a report names. */
export type ReportObstacle = {
  /** Its class in ONDC's work manual. */
  class: ObstacleClass;
  /** What the centre wrote, in Thai; null when it only marked the class. */
  text?: Maybe<Scalars['String']['output']>;
};

/** A revision of a report: what stood in it each time it went out. */
export type ReportRevision = {
  /** From 1. */
  number: Scalars['Int']['output'];
  /** When it was begun. */
  createdAt: Scalars['DateTime']['output'];
  /** Why it was written. */
  cause: RevisionCause;
  /** Why, in the words of whoever corrected an accepted report; null for other revisions. */
  note?: Maybe<Scalars['String']['output']>;
  /** True when it says nothing. */
  isEmpty: Scalars['Boolean']['output'];
  /** When ONDC accepted it; null when it has not. What was accepted stays readable when a later revision corrects it. */
  acceptedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it says. */
  sections: Array<ReportSection>;
  /** What it counts. */
  counts: Array<ReportCount>;
  /** The obstacles it names, by class. */
  obstacles: Array<ReportObstacle>;
  /**
   * What it says otherwise than the revision before it (of those that the viewer may see), in the order of the form. Empty for
   * the first one.
   */
  changes: Array<ReportFieldChange>;
  /** Fields of it that were returned for correction. */
  returnedFields: Array<ReturnedField>;
};

/** Why a revision of a report was written. */
export type RevisionCause =
  /** The first one. */
  | 'FIRST_DRAFT'
  /** The report was returned for correction. */
  | 'RETURNED'
  /** ONDC corrected it after it had been accepted. */
  | 'CORRECTION';

/** A field of a report that a revision has otherwise than the one before it. */
export type ReportFieldChange = {
  /** Name of a section, of an indicator or of an obstacle class: `OUTPUTS`, `HEARINGS_HELD`, `OBSTACLE_3`. */
  field: Scalars['String']['output'];
  /** What stood in it before; null when it was left blank. A class that was marked without words is an empty text. */
  before?: Maybe<Scalars['String']['output']>;
  /** What stands in it; null when it is left blank. A class that is marked without words is an empty text. */
  after?: Maybe<Scalars['String']['output']>;
};

/** A field of a report that was sent back for correction. */
export type ReturnedField = {
  /** The revision it belongs to. */
  revision: Scalars['Int']['output'];
  /** Name of a section, of an indicator or of an obstacle class: `OUTPUTS`, `HEARINGS_HELD`, `OBSTACLE_3`. */
  field: Scalars['String']['output'];
  /** What is to be corrected, in Thai. */
  message: Scalars['String']['output'];
};

/** A step of a report from one state to the next. */
export type ReportTransition = {
  /** The state it entered. */
  state: ReportState;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** The revision that it was about. */
  revision: Scalars['Int']['output'];
  /** Who did it, as a kind of user; persons are not named. */
  by: ReportActor;
  /** The remark that went with it; null when there was none. */
  message?: Maybe<Scalars['String']['output']>;
};

/** Who moves a report. */
export type ReportActor =
  /** An officer of the centre's LAO (เจ้าหน้าที่ อปท.). */
  | 'LAO_OFFICER'
  /** The provincial office for Local Administration (สถจ.). */
  | 'PROVINCIAL_OFFICE'
  /** ONDC (สกถ.). */
  | 'ONDC_ADMIN';

export type Centre = {
  id: Scalars['ID']['output'];
  /** Its half-year reports that the viewer may see, latest round first; at most two a year. Null when this subgraph cannot be reached. */
  reports?: Maybe<Array<CentreReport>>;
  /** Its latest report that was sent and not withdrawn, of those the viewer may see; null when there is none. */
  latestReport?: Maybe<CentreReport>;
  /**
   * The rounds it owes a report for, latest first; null when the viewer may not see what it owes (seen by its LAO, its
   * provincial office and ONDC).
   */
  obligations?: Maybe<Array<Obligation>>;
  /**
   * The oldest report it has not submitted although the due date is over: whether one is owed, and since when. Null when
   * none is, or the viewer may not see what it owes.
   */
  owedReport?: Maybe<Obligation>;
};


export type CentreReportsArgs = {
  fiscalYear?: InputMaybe<Scalars['Int']['input']>;
};


export type CentreObligationsArgs = {
  overdueOnly?: InputMaybe<Scalars['Boolean']['input']>;
};

export type FiscalYear = {
  year: Scalars['Int']['output'];
  /** Its two reporting rounds, those recorded, earliest first. Null when this subgraph cannot be reached. */
  rounds?: Maybe<Array<ReportingRound>>;
  /** How the nation's centres report. Null when no round of the year has begun, or nothing is recorded for it. */
  reportingRates?: Maybe<ReportingRates>;
  /** Obstacles that the nation's centres name in submitted reports, by class. Null when nothing is recorded for the year. */
  obstaclesByClass?: Maybe<Array<ObstacleCount>>;
  /** National targets of the year; empty when there are none. */
  targets?: Maybe<Array<Target>>;
  /** National figures of the year as documents print them; empty when there are none. */
  publishedFigures?: Maybe<Array<PublishedFigure>>;
};


export type FiscalYearReportingRatesArgs = {
  half?: InputMaybe<Half>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


export type FiscalYearObstaclesByClassArgs = {
  half?: InputMaybe<Half>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


export type FiscalYearTargetsArgs = {
  indicator?: InputMaybe<Indicator>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


export type FiscalYearPublishedFiguresArgs = {
  indicator?: InputMaybe<Indicator>;
};

export type Lao = {
  code: Scalars['String']['output'];
  /** Its participation measures that the viewer may see, latest year first. Null when this subgraph cannot be reached. */
  measures?: Maybe<Array<ParticipationMeasure>>;
  /** Its participation measure for a fiscal year; null when there is none that the viewer may see. */
  measure?: Maybe<ParticipationMeasure>;
};


export type LaoMeasureArgs = {
  fiscalYear: Scalars['Int']['input'];
};

/**
 * A report that a centre owes for a round (รายงานที่ต้องส่ง): a line of the ledger that follows from the days on which the
 * centre was open. A centre owes the round when it is open on the last day of the half-year (for the running half-year:
 * today); one that was closed or suspended on that day does not. Seen by the LAO, its provincial office and ONDC.
 */
export type Obligation = {
  /** The centre that owes it; null when its owner cannot be reached. */
  centre?: Maybe<Centre>;
  /** The LAO of the centre; null when its owner cannot be reached. */
  lao?: Maybe<Lao>;
  /** The province of the centre; null when its owner cannot be reached. */
  province?: Maybe<Province>;
  /** The round it is for. */
  round: ReportingRound;
  /** The last day on which it is on time: the round's due date, or the extension. */
  dueOn: Scalars['LocalDate']['output'];
  /** True when ONDC gave the centre another due date. */
  isExtended: Scalars['Boolean']['output'];
  /** That other due date, and why it was granted; null when there is none. */
  extension?: Maybe<RoundExtension>;
  /** How it stands today. */
  status: ObligationStatus;
  /** Since when it is overdue: the day after the due date. Null unless its status is MISSING. */
  owedSince?: Maybe<Scalars['LocalDate']['output']>;
  /** Days after the due date: until its submission, or until today when it is missing. 0 in time, null when not yet due. */
  daysLate?: Maybe<Scalars['Int']['output']>;
  /** The report; null when none has been begun. It may be a draft, or empty. */
  report?: Maybe<CentreReport>;
};

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

/** Owed reports, a page of them. */
export type ObligationConnection = {
  /** The owed reports of this page with their cursors. */
  edges: Array<ObligationEdge>;
  /** The owed reports of this page. */
  nodes: Array<Obligation>;
  /** Where this page lies. */
  pageInfo: PageInfo;
  /** How many the filter finds. */
  totalCount: Scalars['Int']['output'];
};

/** An owed report in a page. */
export type ObligationEdge = {
  /** Opaque; give it as `after` to read on behind this one. */
  cursor: Scalars['String']['output'];
  /** The owed report. */
  node: Obligation;
};

/** Which owed reports. What is given must all hold; an empty list of codes or statuses holds for none. */
export type ObligationFilter = {
  /** In these provinces, by code. On a province or a region, it narrows that. */
  provinceCodes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** In this region, by code. */
  regionCode?: InputMaybe<Scalars['String']['input']>;
  /** Of this LAO, by code. */
  laoCode?: InputMaybe<Scalars['String']['input']>;
  /** Fiscal year of the round, Buddhist. */
  fiscalYear?: InputMaybe<Scalars['Int']['input']>;
  /** Half of the fiscal year. */
  half?: InputMaybe<Half>;
  /** Only those not submitted although their due date is over: the same as the status MISSING. */
  overdueOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** In one of these statuses. */
  statuses?: InputMaybe<Array<ObligationStatus>>;
};

/** How owed reports are ordered; ties go by LAO code. */
export type ObligationOrder = {
  /** What to order by. */
  field: ObligationOrderField;
  /** Which way. */
  direction?: InputMaybe<OrderDirection>;
};

/** What owed reports can be ordered by. */
export type ObligationOrderField =
  /** The day they are due. */
  | 'DUE_ON'
  /** The Thai name of the LAO, by the Thai alphabet. */
  | 'LAO_NAME'
  /** Days late (`daysLate`); what is not yet due comes last in either direction. */
  | 'DAYS_LATE';

/** A class of obstacles (ประเภทอุปสรรค) with the response to it, from ONDC's work manual of 31 August 2562, section 13. */
export type ObstacleClass = {
  /** 1–4, the manual's numbering. */
  number: Scalars['Int']['output'];
  /** What stands in the way. */
  name: Scalars['String']['output'];
  /** What the manual proposes against it. */
  response: Scalars['String']['output'];
  /** The document it stands in. */
  source: Source;
  /** Where in the document. */
  locator: Scalars['String']['output'];
};


/** A class of obstacles (ประเภทอุปสรรค) with the response to it, from ONDC's work manual of 31 August 2562, section 13. */
export type ObstacleClassNameArgs = {
  locale?: InputMaybe<Locale>;
};


/** A class of obstacles (ประเภทอุปสรรค) with the response to it, from ONDC's work manual of 31 August 2562, section 13. */
export type ObstacleClassResponseArgs = {
  locale?: InputMaybe<Locale>;
};


/** A class of obstacles (ประเภทอุปสรรค) with the response to it, from ONDC's work manual of 31 August 2562, section 13. */
export type ObstacleClassLocatorArgs = {
  locale?: InputMaybe<Locale>;
};

/** How many reports name an obstacle of a class. */
export type ObstacleCount = {
  /** The class. */
  class: ObstacleClass;
  /** Submitted reports that name at least one obstacle of it. */
  reports: Scalars['Int']['output'];
  /** Of all submitted reports: the share that names it. */
  share: Rate;
};

/** Participation measures, a page of them. */
export type ParticipationMeasureConnection = {
  /** The measures of this page with their cursors. */
  edges: Array<ParticipationMeasureEdge>;
  /** The measures of this page. */
  nodes: Array<ParticipationMeasure>;
  /** Where this page lies. */
  pageInfo: PageInfo;
  /** How many measures the filter finds that the viewer may see. */
  totalCount: Scalars['Int']['output'];
};

/** A measure in a page. */
export type ParticipationMeasureEdge = {
  /** Opaque; give it as `after` to read on behind this measure. */
  cursor: Scalars['String']['output'];
  /** The measure. */
  node: ParticipationMeasure;
};

/** Which measures. What is given must all hold; an empty list of codes or states holds for none. */
export type ParticipationMeasureFilter = {
  /** In these provinces, by code. */
  provinceCodes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** In this region, by code. */
  regionCode?: InputMaybe<Scalars['String']['input']>;
  /** Of this LAO, by code. */
  laoCode?: InputMaybe<Scalars['String']['input']>;
  /** Fiscal year, Buddhist. */
  fiscalYear?: InputMaybe<Scalars['Int']['input']>;
  /** In one of these states. */
  states?: InputMaybe<Array<MeasureState>>;
};

/** How measures are ordered; ties go by LAO code. */
export type ParticipationMeasureOrder = {
  /** What to order by. */
  field: ParticipationMeasureOrderField;
  /** Which way. */
  direction?: InputMaybe<OrderDirection>;
};

/** What measures can be ordered by. */
export type ParticipationMeasureOrderField =
  /** The day they were announced; those not announced come last, whichever way. */
  | 'ANNOUNCED_ON'
  /** The Thai name of the LAO, by the Thai alphabet. */
  | 'LAO_NAME';

/** What the LAO does in a step. */
export type MeasureStepInput = {
  /** 1 to 4. */
  number: Scalars['Int']['input'];
  /** What it does, in Thai: up to 4,000 characters. */
  text: Scalars['String']['input'];
};

/** A channel to publish by. */
export type MeasureChannelInput = {
  /** Its kind. */
  kind: MeasureChannelKind;
  /** Which one: an address, a place, up to 500 characters; null when only the kind is named. */
  detail?: InputMaybe<Scalars['String']['input']>;
};

/** A measure to begin. */
export type DraftMeasureInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** Code of the LAO. */
  laoCode: Scalars['String']['input'];
  /** Fiscal year it is for, Buddhist: from 2543 to the next one. */
  fiscalYear: Scalars['Int']['input'];
  /** Its title, in Thai: 3 to 500 characters. */
  title: Scalars['String']['input'];
  /** The dimension of the LAO's anti-corruption plan that it answers to. */
  dimension?: ItaDimension;
  /** First fiscal year of that plan, Buddhist: with `planTo`, and at most 10 years before it. */
  planFrom?: InputMaybe<Scalars['Int']['input']>;
  /** Last fiscal year of that plan, Buddhist. */
  planTo?: InputMaybe<Scalars['Int']['input']>;
  /** The day of the memo that asks for approval, not after today. */
  draftedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** What the LAO does in the steps it says something of so far. */
  steps?: InputMaybe<Array<MeasureStepInput>>;
  /** The channels by which information is published, up to 20. */
  channels?: InputMaybe<Array<MeasureChannelInput>>;
  /** The positions that approve it, from the officer who drafts up to the mayor: up to 10, each 2 to 200 characters. */
  approvers?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** What came of beginning a measure. */
export type DraftMeasurePayload = {
  /** The draft; null when it was refused. */
  measure?: Maybe<ParticipationMeasure>;
  /** Why it was refused; empty when it is begun. */
  userErrors: Array<UserError>;
};

/** What to change of a draft. What is null stays as it is. */
export type ChangeMeasureInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The measure's opaque key. */
  id: Scalars['ID']['input'];
  /** The version of the measure that the viewer read. */
  expectedVersion: Scalars['Int']['input'];
  /** Its title, in Thai: 3 to 500 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** The dimension of the LAO's anti-corruption plan that it answers to. */
  dimension?: InputMaybe<ItaDimension>;
  /** First fiscal year of that plan, Buddhist: with `planTo`, and at most 10 years before it. */
  planFrom?: InputMaybe<Scalars['Int']['input']>;
  /** Last fiscal year of that plan, Buddhist. */
  planTo?: InputMaybe<Scalars['Int']['input']>;
  /** The day of the memo that asks for approval, not after today. */
  draftedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** What the LAO does in the steps named; the others stay as they are. */
  steps?: InputMaybe<Array<MeasureStepInput>>;
  /** The channels by which information is published, up to 20; in place of those there are. */
  channels?: InputMaybe<Array<MeasureChannelInput>>;
  /** The positions that approve it, from the officer who drafts up to the mayor: up to 10, each 2 to 200 characters; in place of those there are. */
  approvers?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** What came of changing a draft. */
export type ChangeMeasurePayload = {
  /** The measure; null when it was refused. */
  measure?: Maybe<ParticipationMeasure>;
  /** Why it was refused; empty when it is changed. */
  userErrors: Array<UserError>;
};

/** Days of a step. What is null stays as it is. */
export type AdvanceMeasureStepInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The measure's opaque key. */
  id: Scalars['ID']['input'];
  /** The version of the measure that the viewer read. */
  expectedVersion: Scalars['Int']['input'];
  /** The step's number, 1 to 4. */
  step: Scalars['Int']['input'];
  /** The day it was begun: not after today, and not before the one before it was finished; at the earliest in the fiscal year before that of the measure. */
  startedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The day it was finished: not after today, and not before it was begun. */
  finishedOn?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** What came of recording the days of a step. */
export type AdvanceMeasureStepPayload = {
  /** The measure; null when it was refused. */
  measure?: Maybe<ParticipationMeasure>;
  /** Why it was refused; empty when it is recorded. */
  userErrors: Array<UserError>;
};

/** Which draft to send up. */
export type SubmitMeasureForApprovalInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The measure's opaque key. */
  id: Scalars['ID']['input'];
  /** The version of the measure that the viewer read. */
  expectedVersion: Scalars['Int']['input'];
  /** The day of the memo, not after today; null for the day the draft has, or today when it has none. */
  draftedOn?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** What came of sending a draft up. */
export type SubmitMeasureForApprovalPayload = {
  /** The measure; null when it was refused. */
  measure?: Maybe<ParticipationMeasure>;
  /** Why it was refused; empty when it is on its way. */
  userErrors: Array<UserError>;
};

/** An approval. */
export type ApproveMeasureInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The measure's opaque key. */
  id: Scalars['ID']['input'];
  /** The version of the measure that the viewer read; null for whatever the version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Whose approval, by its order from 1: the first that is not there yet. */
  order: Scalars['Int']['input'];
  /** The day of it: not after today, not before the memo or the approval before it; null for today. */
  approvedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The position that approved in place of the one expected (a clerk acting as mayor): 2 to 200 characters; null for the one expected. */
  position?: InputMaybe<Scalars['String']['input']>;
};

/** What came of approving a measure. */
export type ApproveMeasurePayload = {
  /** The measure; null when it was refused. */
  measure?: Maybe<ParticipationMeasure>;
  /** Why it was refused; empty when it is approved. */
  userErrors: Array<UserError>;
};

/** Which measure to send back. */
export type ReturnMeasureInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The measure's opaque key. */
  id: Scalars['ID']['input'];
  /** The version of the measure that the viewer read; null for whatever the version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** What has to be written anew: 3 to 2,000 characters. */
  message: Scalars['String']['input'];
  /** The position that sends it back: 2 to 200 characters; null for the one whose approval is next. */
  position?: InputMaybe<Scalars['String']['input']>;
};

/** What came of sending a measure back. */
export type ReturnMeasurePayload = {
  /** The measure; null when it was refused. */
  measure?: Maybe<ParticipationMeasure>;
  /** Why it was refused; empty when it is a draft again. */
  userErrors: Array<UserError>;
};

/** An announcement. */
export type AnnounceMeasureInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The measure's opaque key. */
  id: Scalars['ID']['input'];
  /** The version of the measure that the viewer read. */
  expectedVersion: Scalars['Int']['input'];
  /** The day that the announcement bears: not after today, and not before the memo. */
  announcedOn: Scalars['LocalDate']['input'];
  /** The day it was signed, which may be after the day it bears: not after today, and not before the memo; null when not known. */
  signedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The position that signed: 2 to 200 characters; null for the last that approved. */
  signatory?: InputMaybe<Scalars['String']['input']>;
};

/** What came of announcing a measure. */
export type AnnounceMeasurePayload = {
  /** The measure; null when it was refused. */
  measure?: Maybe<ParticipationMeasure>;
  /** Why it was refused; empty when it is announced. */
  userErrors: Array<UserError>;
};

/** A score to record. */
export type ItaScoreInput = {
  /** The dimension. */
  dimension: ItaDimension;
  /** 0 to 100, 2 decimals at most. */
  score: Scalars['Float']['input'];
  /** Who gave it, and in which assessment: 3 to 300 characters. */
  source: Scalars['String']['input'];
};

/** Scores to record. */
export type RecordItaScoresInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The measure's opaque key. */
  id: Scalars['ID']['input'];
  /** The version of the measure that the viewer read; null for whatever the version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 1 to 4: dimensions that have none yet, each once. */
  scores: Array<ItaScoreInput>;
};

/** What came of recording scores. */
export type RecordItaScoresPayload = {
  /** The measure; null when it was refused. */
  measure?: Maybe<ParticipationMeasure>;
  /** Why it was refused; empty when it is recorded. */
  userErrors: Array<UserError>;
};

/** What to correct a score to. */
export type CorrectItaScoreInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The measure's opaque key. */
  id: Scalars['ID']['input'];
  /** The version of the measure that the viewer read. */
  expectedVersion: Scalars['Int']['input'];
  /** The dimension. */
  dimension: ItaDimension;
  /** 0 to 100, 2 decimals at most; null stays as it is. */
  score?: InputMaybe<Scalars['Float']['input']>;
  /** Who gave it, and in which assessment: 3 to 300 characters; null stays as it is. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** Why it is corrected: 3 to 500 characters. Whoever sees the score can read it. */
  cause: Scalars['String']['input'];
};

/** What came of correcting a score. */
export type CorrectItaScorePayload = {
  /** The measure; null when it was refused. */
  measure?: Maybe<ParticipationMeasure>;
  /** Why it was refused; empty when it is corrected. */
  userErrors: Array<UserError>;
};

/** What a score was before it was corrected. */
export type ItaScoreRevision = {
  /** Its number, from 1: the score as it was first recorded. */
  number: Scalars['Int']['output'];
  /** 0 to 100. */
  score: Scalars['Float']['output'];
  /** Who gave it, and in which assessment. */
  source: Scalars['String']['output'];
  /** When it was corrected. */
  replacedAt: Scalars['DateTime']['output'];
  /** Why it was corrected. */
  cause: Scalars['String']['output'];
};

/** A time that a measure was sent back to be written anew. Seen by its LAO, the provincial office and ONDC. */
export type MeasureReturn = {
  /** The day. */
  returnedOn: Scalars['LocalDate']['output'];
  /** The position that sent it back (not the person). */
  position: Scalars['String']['output'];
  /** What was to be written anew. */
  message: Scalars['String']['output'];
};

/**
 * A measure by which an LAO lets stakeholders take part in its work for a fiscal year (มาตรการให้ผู้มีส่วนได้ส่วนเสียมีส่วนร่วม),
 * announced for its Integrity and Transparency Assessment (ITA). Public once announced; before that its LAO, the provincial
 * office and ONDC see it.
 */
export type ParticipationMeasure = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** The LAO; null when its owner cannot be reached. */
  lao?: Maybe<Lao>;
  /** The province; null when its owner cannot be reached. */
  province?: Maybe<Province>;
  /** Fiscal year it is for, Buddhist. */
  year: Scalars['Int']['output'];
  /** The fiscal year as an entity; null when its owner cannot be reached. */
  fiscalYear?: Maybe<FiscalYear>;
  /** Its title, in Thai. */
  title: Scalars['String']['output'];
  /** Where it stands. */
  state: MeasureState;
  /** The day of the memo that asks for approval; null when not recorded. */
  draftedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The day of the announcement; null before it. */
  announcedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The day it was signed, which may be after the day it bears; null when not recorded. */
  signedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The position that signed (not the person); null before it is signed. */
  signatory?: Maybe<Scalars['String']['output']>;
  /** The dimension of the LAO's anti-corruption plan that it answers to. */
  dimension: ItaDimension;
  /** First fiscal year of the LAO's four-year anti-corruption plan, Buddhist; null when not recorded. */
  planFrom?: Maybe<Scalars['Int']['output']>;
  /** Last fiscal year of that plan, Buddhist; null when not recorded. */
  planTo?: Maybe<Scalars['Int']['output']>;
  /** Its four steps, in order. */
  steps: Array<MeasureStep>;
  /** The channels by which information is published. */
  channels: Array<MeasureChannel>;
  /** Those who approve it, in order, by position. */
  approvals: Array<MeasureApproval>;
  /** Scores of the assessment by dimension; empty while there are none. */
  scores: Array<ItaScore>;
  /** The times it was sent back, the latest first; empty for those it does not concern. */
  returns: Array<MeasureReturn>;
  /** Raised with each change of it or of its parts. */
  version: Scalars['Int']['output'];
};

/** Where a participation measure stands. */
export type MeasureState =
  /** It is being written (ร่าง). */
  | 'DRAFT'
  /** It is on its way up for approval (เสนออนุมัติ). */
  | 'IN_APPROVAL'
  /** It has been announced (ประกาศแล้ว) and is public. */
  | 'ANNOUNCED';

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

/** A step of a participation measure. */
export type MeasureStep = {
  /** 1–4. */
  number: Scalars['Int']['output'];
  /** What the step is. */
  kind: MeasureStepKind;
  /** What the LAO does in it, in Thai; null when it says nothing beyond the kind. */
  text?: Maybe<Scalars['String']['output']>;
  /** When it was begun; null when not recorded. */
  startedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** When it was finished; null when it is not, or not recorded. */
  finishedOn?: Maybe<Scalars['LocalDate']['output']>;
};

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

/** A channel by which a measure's information is published. */
export type MeasureChannel = {
  /** Its kind. */
  kind: MeasureChannelKind;
  /** Which one: an address, a place; null when only the kind is named. */
  detail?: Maybe<Scalars['String']['output']>;
};

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

/** A step on a measure's way up to the mayor. */
export type MeasureApproval = {
  /** From 1 (the officer who drafts) up. */
  order: Scalars['Int']['output'];
  /** The position that approves (not the person). */
  position: Scalars['String']['output'];
  /** The day it was approved; null when it is not, or the document bears no day. */
  approvedOn?: Maybe<Scalars['LocalDate']['output']>;
};

/** A score of an LAO in the Integrity and Transparency Assessment. */
export type ItaScore = {
  /** The dimension. */
  dimension: ItaDimension;
  /** 0–100. */
  score: Scalars['Float']['output'];
  /** Who gave it, and in which assessment. */
  source: Scalars['String']['output'];
  /** What it was before it was corrected, the latest first; empty when it never was. */
  revisions: Array<ItaScoreRevision>;
};

export type Province = {
  code: Scalars['String']['output'];
  /** How its centres report. Null when no round of the year has begun, or nothing is recorded for it. */
  reportingRates?: Maybe<ReportingRates>;
  /** Obstacles that its centres name in submitted reports, by class. Null when nothing is recorded for the year. */
  obstaclesByClass?: Maybe<Array<ObstacleCount>>;
  /** Targets set for it in a fiscal year; empty when there are none. */
  targets?: Maybe<Array<Target>>;
  /**
   * The reports its centres owe. Null unless the viewer is ONDC or its own provincial office: an LAO officer finds what its
   * centre owes there, or among the obligations of the root.
   */
  obligations?: Maybe<ObligationConnection>;
};


export type ProvinceReportingRatesArgs = {
  fiscalYear: Scalars['Int']['input'];
  half?: InputMaybe<Half>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


export type ProvinceObstaclesByClassArgs = {
  fiscalYear: Scalars['Int']['input'];
  half?: InputMaybe<Half>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


export type ProvinceTargetsArgs = {
  fiscalYear: Scalars['Int']['input'];
  indicator?: InputMaybe<Indicator>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


export type ProvinceObligationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ObligationFilter>;
  orderBy?: InputMaybe<ObligationOrder>;
};

/** A printed figure to record. */
export type RecordPublishedFigureInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** What it counts. */
  indicator: Indicator;
  /** Whether it is what a year added, or what there was in total. */
  basis: TargetBasis;
  /** What it is about: "TH" (the nation), a region's code, or a province's code. */
  area: Scalars['String']['input'];
  /**
   * Fiscal year, Buddhist: from 2543 on. A result is of a year that has begun, a plan at most 20 years ahead; a count is of the
   * year that its day lies in.
   */
  fiscalYear: Scalars['Int']['input'];
  /** The figure: 0 to 100,000; null where the document prints a dash: no figure, not 0. */
  value?: InputMaybe<Scalars['Int']['input']>;
  /** Whether it is a result, a plan, or a count as of a day. */
  kind: PublishedFigureKind;
  /** The day it is true for, not after today: with `COUNT`, and only then. */
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Key of the document. */
  sourceId: Scalars['ID']['input'];
  /** Where in the document, in Thai: up to 200 characters. */
  locatorTh: Scalars['String']['input'];
  /** The same in English. */
  locatorEn: Scalars['String']['input'];
};

/** What came of recording a printed figure. */
export type RecordPublishedFigurePayload = {
  /** The figure; null when it was refused. */
  publishedFigure?: Maybe<PublishedFigure>;
  /** Why it was refused; empty when it is recorded. */
  userErrors: Array<UserError>;
};

/** What to correct a printed figure to. */
export type CorrectPublishedFigureInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The figure's opaque key. */
  id: Scalars['ID']['input'];
  /** The version of the figure that the viewer read. */
  expectedVersion: Scalars['Int']['input'];
  /** The figure: 0 to 100,000; null where the document prints a dash: no figure, not 0. Left out: it stays as it is. */
  value?: InputMaybe<Scalars['Int']['input']>;
  /** Key of the document; null stays as it is. */
  sourceId?: InputMaybe<Scalars['ID']['input']>;
  /** Where in the document, in Thai: up to 200 characters; null stays as it is. With another `sourceId` it has to be told. */
  locatorTh?: InputMaybe<Scalars['String']['input']>;
  /** The same in English. */
  locatorEn?: InputMaybe<Scalars['String']['input']>;
  /** Why it is corrected: 3 to 500 characters. Everyone can read it beside what stood before. */
  cause: Scalars['String']['input'];
};

/** What came of correcting a printed figure. */
export type CorrectPublishedFigurePayload = {
  /** The figure; null when it was refused. */
  publishedFigure?: Maybe<PublishedFigure>;
  /** Why it was refused; empty when it is corrected. */
  userErrors: Array<UserError>;
};

/** What was recorded of a printed figure before it was corrected. */
export type PublishedFigureRevision = {
  /** Its number, from 1: the figure as it was first recorded. */
  number: Scalars['Int']['output'];
  /** The figure; null where it was recorded as a dash. */
  value?: Maybe<Scalars['Int']['output']>;
  /** The document. */
  source: Source;
  /** Where in the document. */
  locator: Scalars['String']['output'];
  /** When it was corrected. */
  replacedAt: Scalars['DateTime']['output'];
  /** Why it was corrected. */
  cause: Scalars['String']['output'];
};


/** What was recorded of a printed figure before it was corrected. */
export type PublishedFigureRevisionLocatorArgs = {
  locale?: InputMaybe<Locale>;
};

/** A document to add. */
export type AddSourceInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** Its key, readable and kept for good: 3 to 80 small letters, digits and hyphens, as in `ondc-work-manual-2562`. */
  id: Scalars['ID']['input'];
  /** Its title in Thai: 3 to 300 characters. */
  titleTh: Scalars['String']['input'];
  /** Its title in English. */
  titleEn: Scalars['String']['input'];
  /** The agency that published it, in Thai: 2 to 300 characters. */
  publisherTh: Scalars['String']['input'];
  /** The agency in English. */
  publisherEn: Scalars['String']['input'];
  /** The day it is dated, or the day its contents are as of: from 18 November 1999, when the Decentralization Act came into force, to today. */
  datedOn: Scalars['LocalDate']['input'];
};

/** What came of adding a document. */
export type AddSourcePayload = {
  /** The document; null when it was refused. */
  source?: Maybe<Source>;
  /** Why it was refused; empty when it is added. */
  userErrors: Array<UserError>;
};

/**
 * A figure as a document prints it (ตัวเลขที่เผยแพร่), with its source. Documents disagree with one another and with the
 * hub's records, so each figure keeps its source, and the hub's own count stands beside it.
 */
export type PublishedFigure = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** What it counts. */
  indicator: Indicator;
  /** Whether it is what a year added, or what there was in total. */
  basis: TargetBasis;
  /** What it is about: "TH" (the nation), a region's code, or a province's code. */
  area: Scalars['String']['output'];
  /** Fiscal year, Buddhist. */
  year: Scalars['Int']['output'];
  /** The fiscal year as an entity; null when its owner cannot be reached. */
  fiscalYear?: Maybe<FiscalYear>;
  /** The day it is true for; null when it is of the whole fiscal year. */
  asOf?: Maybe<Scalars['LocalDate']['output']>;
  /** The figure; null where the document prints a dash: no figure, not 0. */
  value?: Maybe<Scalars['Int']['output']>;
  /** Whether it is a result, a plan, or a count as of a day. */
  kind: PublishedFigureKind;
  /** What is counted: ศูนย์ (centre), เครือข่าย (network). */
  unit: Scalars['String']['output'];
  /** The document. */
  source: Source;
  /** Where in the document: the section or paragraph. */
  locator: Scalars['String']['output'];
  /** Raised with each correction. */
  version: Scalars['Int']['output'];
  /** What was recorded of it before it was corrected, the latest first; empty when it never was. */
  revisions: Array<PublishedFigureRevision>;
  /** Carries the hub's own counts of the same thing to `hubCount`. */
  counted?: Maybe<Target>;
  /**
   * The hub's own count of the same thing: same indicator, basis and area, in the same year or as of the same day. Null
   * when the hub has no figure, or the subgraph that counts it cannot be reached.
   */
  hubCount?: Maybe<Scalars['Int']['output']>;
};


/**
 * A figure as a document prints it (ตัวเลขที่เผยแพร่), with its source. Documents disagree with one another and with the
 * hub's records, so each figure keeps its source, and the hub's own count stands beside it.
 */
export type PublishedFigureUnitArgs = {
  locale?: InputMaybe<Locale>;
};


/**
 * A figure as a document prints it (ตัวเลขที่เผยแพร่), with its source. Documents disagree with one another and with the
 * hub's records, so each figure keeps its source, and the hub's own count stands beside it.
 */
export type PublishedFigureLocatorArgs = {
  locale?: InputMaybe<Locale>;
};

/** What kind of a figure a document prints. */
export type PublishedFigureKind =
  /** A result (ผลงาน) of a whole fiscal year. */
  | 'ACTUAL'
  /** A plan (เป้าหมาย) for a fiscal year. */
  | 'TARGET'
  /** What was counted as of a day (ข้อมูล ณ วันที่). */
  | 'COUNT';

export type Region = {
  code: Scalars['String']['output'];
  /** How its centres report. Null when no round of the year has begun, or nothing is recorded for it. */
  reportingRates?: Maybe<ReportingRates>;
  /** Obstacles that its centres name in submitted reports, by class. Null when nothing is recorded for the year. */
  obstaclesByClass?: Maybe<Array<ObstacleCount>>;
  /** Targets set for it in a fiscal year; empty when there are none. */
  targets?: Maybe<Array<Target>>;
  /** The reports its centres owe. Null unless the viewer is ONDC: a provincial office finds them at its province. */
  obligations?: Maybe<ObligationConnection>;
};


export type RegionReportingRatesArgs = {
  fiscalYear: Scalars['Int']['input'];
  half?: InputMaybe<Half>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


export type RegionObstaclesByClassArgs = {
  fiscalYear: Scalars['Int']['input'];
  half?: InputMaybe<Half>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


export type RegionTargetsArgs = {
  fiscalYear: Scalars['Int']['input'];
  indicator?: InputMaybe<Indicator>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


export type RegionObligationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ObligationFilter>;
  orderBy?: InputMaybe<ObligationOrder>;
};

/** Something that speaks against sending a report as it stands. */
export type ReportCheck = {
  /** Which rule it is of. */
  rule: ReportRule;
  /** Whether it refuses the report or needs a confirmation. */
  severity: ReportCheckSeverity;
  /** The field it is about: name of a section, of an indicator or of an obstacle class. Null when it is about the whole report. */
  field?: Maybe<Scalars['String']['output']>;
  /** What was found and what is accepted. */
  message: Scalars['String']['output'];
};


/** Something that speaks against sending a report as it stands. */
export type ReportCheckMessageArgs = {
  locale?: InputMaybe<Locale>;
};

/** What a check of a report does. */
export type ReportCheckSeverity =
  /** The report is refused until it is mended. */
  | 'ERROR'
  /** The report is taken when its sender confirms that it is right. */
  | 'WARNING';

/** The rules that a report is checked by: between its fields, and against the centre's last accepted report. */
export type ReportRule =
  /** Error: no section, no count and no obstacle: an empty report is not a report (รายงานว่าง). */
  | 'EMPTY_REPORT'
  /**
   * Error: a count is below 0 or beyond what a half-year can hold: 200 committee meetings, 1,000 hearings, innovations or mobile
   * activities, 10,000 partner networks, 100,000 media, 1,000,000 opinions, 10,000,000 people (จำนวนเกินช่วงที่เป็นไปได้).
   */
  | 'COUNT_OUT_OF_RANGE'
  /** Error: opinions were heard although no hearing was held (มีความคิดเห็นแต่ไม่มีเวที). */
  | 'OPINIONS_WITHOUT_HEARING'
  /** Error: hearings were held although nobody took part (มีเวทีแต่ไม่มีผู้เข้าร่วม). */
  | 'HEARINGS_WITHOUT_PARTICIPANTS'
  /** Error: there were mobile activities although nobody took part (มีกิจกรรมเคลื่อนที่แต่ไม่มีผู้เข้าร่วม). */
  | 'MOBILE_ACTIVITIES_WITHOUT_PARTICIPANTS'
  /** Warning: nothing is counted (ไม่มีตัวเลข). */
  | 'NOTHING_COUNTED'
  /** Warning: a count from 20 on is more than five times that of the centre's last accepted report (สูงกว่ารอบก่อนเกินห้าเท่า). */
  | 'COUNT_FAR_ABOVE_LAST'
  /** Warning: a section has the same words as in the centre's last accepted report (ข้อความเหมือนรอบก่อน). */
  | 'TEXT_AS_LAST_ROUND'
  /** Warning: problems are described and no class of obstacles is named (มีปัญหาแต่ไม่ระบุประเภทอุปสรรค). */
  | 'PROBLEMS_WITHOUT_OBSTACLE'
  /** Warning: the report was returned and says what it said before (ยังไม่ได้แก้ไขตามที่ส่งกลับ). */
  | 'UNCHANGED_SINCE_RETURN';

/**
 * How centres report: counts and rates for one round, or for both rounds of a fiscal year together.
 * `expected = submitted + pending + missing` and `submitted = onTime + late`, so no rate passes 100 %. The rates are
 * DHIS2's: completeness is what was submitted, timeliness what was submitted in time, each of what was expected.
 */
export type ReportingRates = {
  /** Fiscal year, Buddhist. */
  year: Scalars['Int']['output'];
  /** The half-year; null when both rounds of the year are counted together (a round that has not begun is left out). */
  half?: Maybe<Half>;
  /** The day that the figures are true for. */
  asOf: Scalars['LocalDate']['output'];
  /** Reports owed: one for each centre open on the last day of the half-year (of the running one: on `asOf`). */
  expected: Scalars['Int']['output'];
  /** Reports received with content, whatever happened to them since; withdrawn ones do not count. */
  submitted: Scalars['Int']['output'];
  /** Of `submitted`: first received by the due date, an extension included. */
  onTime: Scalars['Int']['output'];
  /** Of `submitted`: first received after the due date. */
  late: Scalars['Int']['output'];
  /** Not received with content, and not yet due. */
  pending: Scalars['Int']['output'];
  /** Not received with content although the due date is over. */
  missing: Scalars['Int']['output'];
  /** Of `submitted`: sent back for correction and not sent again yet. */
  returned: Scalars['Int']['output'];
  /** Sent without any content. The report is still owed: these stand among `pending` or `missing`. */
  empty: Scalars['Int']['output'];
  /** Of `submitted`: accepted by ONDC. */
  accepted: Scalars['Int']['output'];
  /** Submitted of expected (ความครบถ้วน). */
  completeness: Rate;
  /** Submitted in time of expected (ความทันเวลา). */
  timeliness: Rate;
};

/** By which rate provinces are ranked. */
export type ReportingRateKind =
  /** Submitted of expected. */
  | 'COMPLETENESS'
  /** Submitted in time of expected. */
  | 'TIMELINESS';

/** A province's place in a ranking by a rate of reporting. */
export type ProvinceReportingRank = {
  /** From 1; provinces with the same rate share a rank, and the next one is skipped accordingly. */
  rank: Scalars['Int']['output'];
  /** The province; null when its owner cannot be reached. */
  province?: Maybe<Province>;
  /** Its counts and rates. */
  rates: ReportingRates;
};

/**
 * A round to open. Its days are in order: the first on which reports are taken, the last day of the half-year at the earliest for the
 * due date, and the last on which late reports are taken.
 */
export type OpenRoundInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** Fiscal year, Buddhist: from the first that the hub has rounds for (the running one, when it has none) to 5 years ahead. */
  fiscalYear: Scalars['Int']['input'];
  /** Which half of it. */
  half: Half;
  /** First day on which reports are taken: in the half-year or after it; null for the first of the half-year. */
  opensOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Last day on which a report is on time: the last of the half-year or later; null for 30 days after it. */
  dueOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Last day on which late reports are taken: at most two years after the half-year, or one from today; null for 120 days after the due date. */
  closesOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** True to open a round whose due date is over: whoever has not reported is late at once. */
  confirm?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What came of opening a round. */
export type OpenRoundPayload = {
  /** The round; null when it was refused. */
  round?: Maybe<ReportingRound>;
  /** Why it was refused; empty when it is open. */
  userErrors: Array<UserError>;
};

/** Until when to extend a round; at least one of the days. */
export type ExtendRoundInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** Fiscal year, Buddhist. */
  fiscalYear: Scalars['Int']['input'];
  /** Which half of it. */
  half: Half;
  /** The version of the round that the viewer read. */
  expectedVersion: Scalars['Int']['input'];
  /** The due date: later than the one there is, and not before today; null stays as it is. */
  dueOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Last day on which late reports are taken, later than there is: at most two years after the half-year, or one from today. Null stays as it is, or is the due date when that is later. */
  closesOn?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** What came of extending a round. */
export type ExtendRoundPayload = {
  /** The round; null when it was refused. */
  round?: Maybe<ReportingRound>;
  /** Why it was refused; empty when it is extended. */
  userErrors: Array<UserError>;
};

/** Where to move a round's days. What is null stays as it is; the days stay in order. */
export type MoveRoundInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** Fiscal year, Buddhist. */
  fiscalYear: Scalars['Int']['input'];
  /** Which half of it. */
  half: Half;
  /** The version of the round that the viewer read. */
  expectedVersion: Scalars['Int']['input'];
  /** First day on which reports are taken: in the half-year or after it. */
  opensOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Last day on which a report is on time: the last of the half-year or later. */
  dueOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Last day on which late reports are taken: not before today, and at most two years after the half-year or one from today. */
  closesOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** True to move the due date so that reports judged on time become late, or reports not yet due are missing at once. */
  confirm?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What came of moving the days of a round. */
export type MoveRoundPayload = {
  /** The round; null when it was refused. */
  round?: Maybe<ReportingRound>;
  /** Why it was refused; empty when it is moved. */
  userErrors: Array<UserError>;
};

/** Which round to close, and when. */
export type CloseRoundInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** Fiscal year, Buddhist. */
  fiscalYear: Scalars['Int']['input'];
  /** Which half of it. */
  half: Half;
  /** The version of the round that the viewer read. */
  expectedVersion: Scalars['Int']['input'];
  /**
   * Last day on which reports are taken: not before the due date, any centre's extension or the last report that came in, and not after
   * the last day there is. Null for yesterday: none is taken from now on.
   */
  closesOn?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** What came of closing a round. */
export type CloseRoundPayload = {
  /** The round; null when it was refused. */
  round?: Maybe<ReportingRound>;
  /** Why it was refused; empty when it is closed. */
  userErrors: Array<UserError>;
};

/** Which round to open once more, and until when. */
export type ReopenRoundInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** Fiscal year, Buddhist. */
  fiscalYear: Scalars['Int']['input'];
  /** Which half of it. */
  half: Half;
  /** The version of the round that the viewer read. */
  expectedVersion: Scalars['Int']['input'];
  /** Last day on which late reports are taken: from today, at most two years after the half-year or one from today. */
  closesOn: Scalars['LocalDate']['input'];
};

/** What came of opening a round once more. */
export type ReopenRoundPayload = {
  /** The round; null when it was refused. */
  round?: Maybe<ReportingRound>;
  /** Why it was refused; empty when it is open. */
  userErrors: Array<UserError>;
};

/** Which centre gets a later due date, and why. */
export type ExtendRoundForCentreInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** Fiscal year, Buddhist. */
  fiscalYear: Scalars['Int']['input'];
  /** Which half of it. */
  half: Half;
  /** The centre's opaque key: one that owes a report for the round. */
  centreId: Scalars['ID']['input'];
  /** The version of the round that the viewer read; null for whatever the version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The centre's due date: later than the round's, from today to the day on which the round closes. */
  dueOn: Scalars['LocalDate']['input'];
  /** Why: 3 to 500 characters. */
  reason: Scalars['String']['input'];
  /** True to end an extension earlier, so that the report it made timely becomes late. */
  confirm?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What came of extending a round for a centre. */
export type ExtendRoundForCentrePayload = {
  /** The round; null when it was refused. */
  round?: Maybe<ReportingRound>;
  /** The extension; null when it was refused. */
  extension?: Maybe<RoundExtension>;
  /** Why it was refused; empty when the centre has the later due date. */
  userErrors: Array<UserError>;
};

/** Which extension to take back. */
export type WithdrawExtensionInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** Fiscal year, Buddhist. */
  fiscalYear: Scalars['Int']['input'];
  /** Which half of it. */
  half: Half;
  /** The centre's opaque key. */
  centreId: Scalars['ID']['input'];
  /** The version of the round that the viewer read; null for whatever the version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** True to take it back although it makes the centre's report timely. */
  confirm?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What came of taking an extension back. */
export type WithdrawExtensionPayload = {
  /** The round; null when it was refused. */
  round?: Maybe<ReportingRound>;
  /** Why it was refused; empty when it is taken back. */
  userErrors: Array<UserError>;
};

/** A later due date for one centre and round (การขยายเวลาส่งรายงาน). Seen by the LAO, its provincial office and ONDC. */
export type RoundExtension = {
  /** The centre; null when its owner cannot be reached. */
  centre?: Maybe<Centre>;
  /** The day that is granted. The round's own due date holds where it was put off further. */
  dueOn: Scalars['LocalDate']['output'];
  /** The day on which it was granted: the report is judged by it from then on. */
  grantedOn: Scalars['LocalDate']['output'];
  /** Why; null when not recorded. */
  reason?: Maybe<Scalars['String']['output']>;
};

/**
 * A half-year round of reporting (รอบรายงาน 6 เดือน): every centre that is open on the last day of the half-year owes ONDC
 * one report for it. Known for the fiscal years from 2562 on.
 */
export type ReportingRound = {
  /** Fiscal year (ปีงบประมาณ), Buddhist: 2564 ends on 30 September 2021. */
  year: Scalars['Int']['output'];
  /** Which half of the fiscal year it covers. */
  half: Half;
  /** The fiscal year as an entity; null when its owner cannot be reached. */
  fiscalYear?: Maybe<FiscalYear>;
  /** First day of the half-year reported on. */
  startsOn: Scalars['LocalDate']['output'];
  /** Last day of the half-year reported on: a centre open on it owes the report. */
  endsOn: Scalars['LocalDate']['output'];
  /** First day on which reports are taken. */
  opensOn: Scalars['LocalDate']['output'];
  /**
   * Last day on which a report is on time (กำหนดส่ง). 30 days after the half-year ends unless ONDC set another day: the
   * documents name none. A centre may hold an extension.
   */
  dueOn: Scalars['LocalDate']['output'];
  /** Last day on which late reports are taken. */
  closesOn: Scalars['LocalDate']['output'];
  /** Raised with each change of its days or of an extension. */
  version: Scalars['Int']['output'];
  /** Where the round stands today. */
  status: RoundStatus;
  /** How the whole nation reports for this round; null when no centre owes a report for it. */
  rates?: Maybe<ReportingRates>;
};


/**
 * A half-year round of reporting (รอบรายงาน 6 เดือน): every centre that is open on the last day of the half-year owes ONDC
 * one report for it. Known for the fiscal years from 2562 on.
 */
export type ReportingRoundRatesArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};

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

/** A document that figures, standards and classes are taken from (แหล่งที่มา). */
export type Source = {
  /** Stable and readable: "ondc-work-manual-2562". */
  id: Scalars['ID']['output'];
  /** Its title. */
  title: Scalars['String']['output'];
  /** The agency that published it. */
  publisher: Scalars['String']['output'];
  /** The day it is dated, or the day its contents are as of. */
  datedOn: Scalars['LocalDate']['output'];
  /** That day as written: `31 สิงหาคม 2562` or `31 August 2562`. Years are Buddhist in both. */
  dated: Scalars['String']['output'];
};


/** A document that figures, standards and classes are taken from (แหล่งที่มา). */
export type SourceTitleArgs = {
  locale?: InputMaybe<Locale>;
};


/** A document that figures, standards and classes are taken from (แหล่งที่มา). */
export type SourcePublisherArgs = {
  locale?: InputMaybe<Locale>;
};


/** A document that figures, standards and classes are taken from (แหล่งที่มา). */
export type SourceDatedArgs = {
  locale?: InputMaybe<Locale>;
};

/** A target to set. */
export type SetTargetInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** What it counts. */
  indicator: Indicator;
  /** Whether it asks for what the year adds, or for a total by its end. */
  basis: TargetBasis;
  /** What it is for: "TH" (the nation), a region's code, or a province's code. */
  area: Scalars['String']['input'];
  /** Fiscal year, Buddhist: from 2543 (the first of the Decentralization Plan and Process Act) to 20 years ahead. */
  fiscalYear: Scalars['Int']['input'];
  /** The number aimed at: 0 to 100,000. */
  value: Scalars['Int']['input'];
  /** Key of the document that sets it; null when ONDC sets it here. */
  sourceId?: InputMaybe<Scalars['ID']['input']>;
  /** Where in the document, in Thai: up to 200 characters. With `sourceId`, and only then. */
  locatorTh?: InputMaybe<Scalars['String']['input']>;
  /** The same in English. */
  locatorEn?: InputMaybe<Scalars['String']['input']>;
};

/** What came of setting a target. */
export type SetTargetPayload = {
  /** The target; null when it was refused. */
  target?: Maybe<Target>;
  /** Why it was refused; empty when it is set. */
  userErrors: Array<UserError>;
};

/** What to correct a target to. What is null stays as it is. */
export type CorrectTargetInput = {
  /** Chosen by the client: the same key again gives the first result and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** What it counts. */
  indicator: Indicator;
  /** Whether it asks for what the year adds, or for a total by its end. */
  basis: TargetBasis;
  /** What it is for: "TH" (the nation), a region's code, or a province's code. */
  area: Scalars['String']['input'];
  /** Fiscal year, Buddhist. */
  fiscalYear: Scalars['Int']['input'];
  /** The version of the target that the viewer read. */
  expectedVersion: Scalars['Int']['input'];
  /** The number aimed at: 0 to 100,000. */
  value?: InputMaybe<Scalars['Int']['input']>;
  /** Key of the document that sets it. */
  sourceId?: InputMaybe<Scalars['ID']['input']>;
  /** True when ONDC sets it here from now on: no document says so. Without `sourceId`, then. */
  withoutSource?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where in the document, in Thai: up to 200 characters. With another `sourceId` it has to be told. */
  locatorTh?: InputMaybe<Scalars['String']['input']>;
  /** The same in English. */
  locatorEn?: InputMaybe<Scalars['String']['input']>;
  /** Why it is corrected: 3 to 500 characters. Everyone can read it beside what stood before. */
  cause: Scalars['String']['input'];
};

/** What came of correcting a target. */
export type CorrectTargetPayload = {
  /** The target; null when it was refused. */
  target?: Maybe<Target>;
  /** Why it was refused; empty when it is corrected. */
  userErrors: Array<UserError>;
};

/** What a target was before it was corrected. */
export type TargetRevision = {
  /** Its number, from 1: the target as it was first set. */
  number: Scalars['Int']['output'];
  /** The number aimed at then. */
  value: Scalars['Int']['output'];
  /** The document that set it; null when ONDC had set it in the hub. */
  source?: Maybe<Source>;
  /** Where in the document; null when ONDC had set it in the hub. */
  locator?: Maybe<Scalars['String']['output']>;
  /** When it was corrected. */
  replacedAt: Scalars['DateTime']['output'];
  /** Why it was corrected. */
  cause: Scalars['String']['output'];
};


/** What a target was before it was corrected. */
export type TargetRevisionLocatorArgs = {
  locale?: InputMaybe<Locale>;
};

/**
 * A target (ค่าเป้าหมาย) for an indicator, an area and a fiscal year. Its basis says whether it asks for what the year adds
 * or for a total, and progress compares like with like.
 */
export type Target = {
  /** What it counts. */
  indicator: Indicator;
  /** Whether it asks for what the year adds, or for a total by its end. */
  basis: TargetBasis;
  /** What it is for: "TH" (the nation), a region's code, or a province's code. */
  area: Scalars['String']['output'];
  /** Fiscal year, Buddhist. */
  year: Scalars['Int']['output'];
  /** The day that progress is counted for, as asked where the target was listed; null means today. */
  asOf?: Maybe<Scalars['LocalDate']['output']>;
  /** The fiscal year as an entity; null when its owner cannot be reached. */
  fiscalYear?: Maybe<FiscalYear>;
  /** The number aimed at; null when no target is set. */
  value?: Maybe<Scalars['Int']['output']>;
  /** What is counted: ศูนย์ (centre), เครือข่าย (network). */
  unit: Scalars['String']['output'];
  /** The document that sets it; null when ONDC set it in the hub. */
  source?: Maybe<Source>;
  /** Where in the document; null when ONDC set it in the hub. */
  locator?: Maybe<Scalars['String']['output']>;
  /** The hub's count of centres of the same basis, area, year and day. */
  hubCentres?: Maybe<Scalars['Int']['output']>;
  /** The hub's count of networks of the same basis, area, year and day. */
  hubNetworks?: Maybe<Scalars['Int']['output']>;
  /** Raised with each correction; null when no target is set. */
  version?: Maybe<Scalars['Int']['output']>;
  /** What it was before it was corrected, the latest first; empty when it never was. */
  revisions: Array<TargetRevision>;
  /**
   * How far it is reached, by the hub's own count. Null when there is no figure for the year, or when a subgraph that
   * counts cannot be reached (the error then names it).
   */
  progress?: Maybe<TargetProgress>;
  /**
   * Published figures of the same indicator and area, of this fiscal year and the one before and after it. Each says
   * whether it may be compared with the target; where not, why, and no percentage.
   */
  comparisons: Array<FigureComparison>;
};


/**
 * A target (ค่าเป้าหมาย) for an indicator, an area and a fiscal year. Its basis says whether it asks for what the year adds
 * or for a total, and progress compares like with like.
 */
export type TargetUnitArgs = {
  locale?: InputMaybe<Locale>;
};


/**
 * A target (ค่าเป้าหมาย) for an indicator, an area and a fiscal year. Its basis says whether it asks for what the year adds
 * or for a total, and progress compares like with like.
 */
export type TargetLocatorArgs = {
  locale?: InputMaybe<Locale>;
};

/** How far a target is reached on a day. */
export type TargetProgress = {
  /** The hub's own count. */
  actual: Scalars['Int']['output'];
  /** Actual of target. */
  rate: Rate;
  /**
   * What the day asks for: the target times the share of the fiscal year that has passed, the day itself included. Only for
   * what a year adds, and only while the year runs; null otherwise.
   */
  expectedByNow?: Maybe<Scalars['Float']['output']>;
  /** How the actual stands against it; null before the year begins, and for a total not reached while the year still runs. */
  pace?: Maybe<TargetPace>;
  /** The day counted for. */
  asOf: Scalars['LocalDate']['output'];
};

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

/** A published figure beside a target. */
export type FigureComparison = {
  /** The published figure. */
  figure: PublishedFigure;
  /** True when both count the same thing over the same time. */
  comparable: Scalars['Boolean']['output'];
  /** The figure as a share of the target; null when they may not be compared. */
  rate?: Maybe<Rate>;
  /** Why they may not be compared; null when they may. */
  refusal?: Maybe<ComparisonRefusal>;
  /** The same in words; null when they may be compared. */
  reason?: Maybe<Scalars['String']['output']>;
};


/** A published figure beside a target. */
export type FigureComparisonReasonArgs = {
  locale?: InputMaybe<Locale>;
};

/** Why a figure and a target may not be compared. */
export type ComparisonRefusal =
  /** The document prints no figure. */
  | 'NO_FIGURE'
  /** No target is set. */
  | 'NO_TARGET'
  /** One is what a year adds, the other a total: neither says anything of the other. */
  | 'DIFFERENT_BASIS'
  /** They are of different fiscal years. */
  | 'DIFFERENT_YEAR'
  /** The figure is as of a day within the year, the target of the whole year. */
  | 'PART_OF_THE_YEAR'
  /** The figure is a plan, not a result. */
  | 'NOT_A_RESULT';

/** A standard of ONDC's work manual (มาตรฐานงาน): how many working hours a process takes, and how its quality is judged. */
export type WorkStandard = {
  /** The process. */
  process: WorkProcess;
  /** Its name. */
  name: Scalars['String']['output'];
  /** Working hours that its six steps take together (มาตรฐานระยะเวลา). */
  hours: Scalars['Int']['output'];
  /** How its quality is judged (มาตรฐานเชิงคุณภาพ); null where the manual names nothing. */
  quality?: Maybe<Scalars['String']['output']>;
  /** The document. */
  source: Source;
  /** Where in the document. */
  locator: Scalars['String']['output'];
};


/** A standard of ONDC's work manual (มาตรฐานงาน): how many working hours a process takes, and how its quality is judged. */
export type WorkStandardNameArgs = {
  locale?: InputMaybe<Locale>;
};


/** A standard of ONDC's work manual (มาตรฐานงาน): how many working hours a process takes, and how its quality is judged. */
export type WorkStandardQualityArgs = {
  locale?: InputMaybe<Locale>;
};


/** A standard of ONDC's work manual (มาตรฐานงาน): how many working hours a process takes, and how its quality is judged. */
export type WorkStandardLocatorArgs = {
  locale?: InputMaybe<Locale>;
};

/** A process of ONDC's work manual; each has six steps. */
export type WorkProcess =
  /** Running people's decentralization networks: 738 hours. */
  | 'RUN_NETWORK'
  /** Establishing a participation promotion centre: 1,110 hours. */
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
  CentreReport: CentreReport;
  Centre: Centre;
  FiscalYear: FiscalYear;
  Lao: Lao;
  ObstacleClass: ObstacleClass;
  ParticipationMeasure: ParticipationMeasure;
  Province: Province;
  PublishedFigure: PublishedFigure;
  Region: Region;
  ReportingRound: ReportingRound;
  Source: Source;
  Target: Target;
  WorkStandard: WorkStandard;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  CentreReport:
    ( { __typename: 'CentreReport' }
    & GraphQLRecursivePick<FederationTypes['CentreReport'], {"id":true}> );
  Centre:
    ( { __typename: 'Centre' }
    & GraphQLRecursivePick<FederationTypes['Centre'], {"id":true}> );
  FiscalYear:
    ( { __typename: 'FiscalYear' }
    & GraphQLRecursivePick<FederationTypes['FiscalYear'], {"year":true}> );
  Lao:
    ( { __typename: 'Lao' }
    & GraphQLRecursivePick<FederationTypes['Lao'], {"code":true}> );
  ObstacleClass:
    ( { __typename: 'ObstacleClass' }
    & GraphQLRecursivePick<FederationTypes['ObstacleClass'], {"number":true}> );
  ParticipationMeasure:
    ( { __typename: 'ParticipationMeasure' }
    & GraphQLRecursivePick<FederationTypes['ParticipationMeasure'], {"id":true}> );
  Province:
    ( { __typename: 'Province' }
    & GraphQLRecursivePick<FederationTypes['Province'], {"code":true}> );
  PublishedFigure:
    ( { __typename: 'PublishedFigure' }
    & GraphQLRecursivePick<FederationTypes['PublishedFigure'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['PublishedFigure'], {"counted":{"hubCentres":true,"hubNetworks":true}}> ) );
  Region:
    ( { __typename: 'Region' }
    & GraphQLRecursivePick<FederationTypes['Region'], {"code":true}> );
  ReportingRound:
    ( { __typename: 'ReportingRound' }
    & GraphQLRecursivePick<FederationTypes['ReportingRound'], {"year":true,"half":true}> );
  Source:
    ( { __typename: 'Source' }
    & GraphQLRecursivePick<FederationTypes['Source'], {"id":true}> );
  Target:
    ( { __typename: 'Target' }
    & GraphQLRecursivePick<FederationTypes['Target'], {"indicator":true,"basis":true,"area":true,"year":true,"asOf":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Target'], {"hubCentres":true,"hubNetworks":true}> ) );
  WorkStandard:
    ( { __typename: 'WorkStandard' }
    & GraphQLRecursivePick<FederationTypes['WorkStandard'], {"process":true}> );
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
  PersonReading: ResolverTypeWrapper<Omit<PersonReading, 'province' | 'lao'> & { province?: Maybe<ResolversTypes['Province']>, lao?: Maybe<ResolversTypes['Lao']> }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  PersonReadingConnection: ResolverTypeWrapper<Omit<PersonReadingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PersonReadingEdge']>, nodes: Array<ResolversTypes['PersonReading']> }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  PersonReadingEdge: ResolverTypeWrapper<Omit<PersonReadingEdge, 'node'> & { node: ResolversTypes['PersonReading'] }>;
  PersonReadingFilter: PersonReadingFilter;
  PersonReadingOrderField: PersonReadingOrderField;
  PersonReadingOrder: PersonReadingOrder;
  Person: ResolverTypeWrapper<Person>;
  Rate: ResolverTypeWrapper<Rate>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  TargetBasis: TargetBasis;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
  ViewerRole: ViewerRole;
  ApiToken: ResolverTypeWrapper<ApiTokenRow>;
  ApiTokenConnection: ResolverTypeWrapper<Connection<ApiTokenRow>>;
  ApiTokenEdge: ResolverTypeWrapper<Omit<ApiTokenEdge, 'node'> & { node: ResolversTypes['ApiToken'] }>;
  ApiTokenFilter: ApiTokenFilter;
  ApiTokenOrder: ApiTokenOrder;
  ApiTokenOrderField: ApiTokenOrderField;
  CreateApiTokenInput: CreateApiTokenInput;
  CreateApiTokenPayload: ResolverTypeWrapper<Omit<CreateApiTokenPayload, 'apiToken'> & { apiToken?: Maybe<ResolversTypes['ApiToken']> }>;
  RevokeApiTokenInput: RevokeApiTokenInput;
  RevokeApiTokenPayload: ResolverTypeWrapper<Omit<RevokeApiTokenPayload, 'apiToken'> & { apiToken?: Maybe<ResolversTypes['ApiToken']> }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ApiTokenViewer: ResolverTypeWrapper<ApiTokenViewerRow>;
  RecordCentreIntervalsInput: RecordCentreIntervalsInput;
  CentreIntervalInput: CentreIntervalInput;
  RecordCentreIntervalsPayload: ResolverTypeWrapper<RecordCentreIntervalsPayload>;
  CentreReportConnection: ResolverTypeWrapper<Connection<ReportRow>>;
  CentreReportEdge: ResolverTypeWrapper<Omit<CentreReportEdge, 'node'> & { node: ResolversTypes['CentreReport'] }>;
  CentreReportFilter: CentreReportFilter;
  CentreReportOrder: CentreReportOrder;
  CentreReportOrderField: CentreReportOrderField;
  ReportSectionInput: ReportSectionInput;
  ReportCountInput: ReportCountInput;
  ReportObstacleInput: ReportObstacleInput;
  SaveReportDraftInput: SaveReportDraftInput;
  SaveReportDraftPayload: ResolverTypeWrapper<Omit<SaveReportDraftPayload, 'report'> & { report?: Maybe<ResolversTypes['CentreReport']> }>;
  SubmitReportInput: SubmitReportInput;
  SubmitReportPayload: ResolverTypeWrapper<Omit<SubmitReportPayload, 'report'> & { report?: Maybe<ResolversTypes['CentreReport']> }>;
  EndorseReportInput: EndorseReportInput;
  EndorseReportPayload: ResolverTypeWrapper<Omit<EndorseReportPayload, 'report'> & { report?: Maybe<ResolversTypes['CentreReport']> }>;
  ReturnedFieldInput: ReturnedFieldInput;
  ReturnReportInput: ReturnReportInput;
  ReturnReportPayload: ResolverTypeWrapper<Omit<ReturnReportPayload, 'report'> & { report?: Maybe<ResolversTypes['CentreReport']> }>;
  AcceptReportInput: AcceptReportInput;
  AcceptReportPayload: ResolverTypeWrapper<Omit<AcceptReportPayload, 'report'> & { report?: Maybe<ResolversTypes['CentreReport']> }>;
  WithdrawReportInput: WithdrawReportInput;
  WithdrawReportPayload: ResolverTypeWrapper<Omit<WithdrawReportPayload, 'report'> & { report?: Maybe<ResolversTypes['CentreReport']> }>;
  CorrectReportInput: CorrectReportInput;
  CorrectReportPayload: ResolverTypeWrapper<Omit<CorrectReportPayload, 'report' | 'revision'> & { report?: Maybe<ResolversTypes['CentreReport']>, revision?: Maybe<ResolversTypes['ReportRevision']> }>;
  CentreReport: ResolverTypeWrapper<ReportRow>;
  ReportState: ReportState;
  ReportTimeliness: ReportTimeliness;
  ReportSectionKind: ReportSectionKind;
  ReportSection: ResolverTypeWrapper<ReportSection>;
  ReportIndicator: ReportIndicator;
  ReportCount: ResolverTypeWrapper<ReportCount>;
  ReportObstacle: ResolverTypeWrapper<ObstacleRow>;
  ReportRevision: ResolverTypeWrapper<RevisionRow>;
  RevisionCause: RevisionCause;
  ReportFieldChange: ResolverTypeWrapper<ReportFieldChange>;
  ReturnedField: ResolverTypeWrapper<ReturnedField>;
  ReportTransition: ResolverTypeWrapper<ReportTransition>;
  ReportActor: ReportActor;
  Centre: ResolverTypeWrapper<CentreReference>;
  FiscalYear: ResolverTypeWrapper<FiscalYearReference>;
  Lao: ResolverTypeWrapper<PlaceReference>;
  Obligation: ResolverTypeWrapper<ObligationRow>;
  ObligationStatus: ObligationStatus;
  ObligationConnection: ResolverTypeWrapper<Connection<ObligationRow>>;
  ObligationEdge: ResolverTypeWrapper<Omit<ObligationEdge, 'node'> & { node: ResolversTypes['Obligation'] }>;
  ObligationFilter: ObligationFilter;
  ObligationOrder: ObligationOrder;
  ObligationOrderField: ObligationOrderField;
  ObstacleClass: ResolverTypeWrapper<ObstacleClassRow>;
  ObstacleCount: ResolverTypeWrapper<ObstacleCountRow>;
  ParticipationMeasureConnection: ResolverTypeWrapper<Connection<MeasureRow>>;
  ParticipationMeasureEdge: ResolverTypeWrapper<Omit<ParticipationMeasureEdge, 'node'> & { node: ResolversTypes['ParticipationMeasure'] }>;
  ParticipationMeasureFilter: ParticipationMeasureFilter;
  ParticipationMeasureOrder: ParticipationMeasureOrder;
  ParticipationMeasureOrderField: ParticipationMeasureOrderField;
  MeasureStepInput: MeasureStepInput;
  MeasureChannelInput: MeasureChannelInput;
  DraftMeasureInput: DraftMeasureInput;
  DraftMeasurePayload: ResolverTypeWrapper<Omit<DraftMeasurePayload, 'measure'> & { measure?: Maybe<ResolversTypes['ParticipationMeasure']> }>;
  ChangeMeasureInput: ChangeMeasureInput;
  ChangeMeasurePayload: ResolverTypeWrapper<Omit<ChangeMeasurePayload, 'measure'> & { measure?: Maybe<ResolversTypes['ParticipationMeasure']> }>;
  AdvanceMeasureStepInput: AdvanceMeasureStepInput;
  AdvanceMeasureStepPayload: ResolverTypeWrapper<Omit<AdvanceMeasureStepPayload, 'measure'> & { measure?: Maybe<ResolversTypes['ParticipationMeasure']> }>;
  SubmitMeasureForApprovalInput: SubmitMeasureForApprovalInput;
  SubmitMeasureForApprovalPayload: ResolverTypeWrapper<Omit<SubmitMeasureForApprovalPayload, 'measure'> & { measure?: Maybe<ResolversTypes['ParticipationMeasure']> }>;
  ApproveMeasureInput: ApproveMeasureInput;
  ApproveMeasurePayload: ResolverTypeWrapper<Omit<ApproveMeasurePayload, 'measure'> & { measure?: Maybe<ResolversTypes['ParticipationMeasure']> }>;
  ReturnMeasureInput: ReturnMeasureInput;
  ReturnMeasurePayload: ResolverTypeWrapper<Omit<ReturnMeasurePayload, 'measure'> & { measure?: Maybe<ResolversTypes['ParticipationMeasure']> }>;
  AnnounceMeasureInput: AnnounceMeasureInput;
  AnnounceMeasurePayload: ResolverTypeWrapper<Omit<AnnounceMeasurePayload, 'measure'> & { measure?: Maybe<ResolversTypes['ParticipationMeasure']> }>;
  ItaScoreInput: ItaScoreInput;
  RecordItaScoresInput: RecordItaScoresInput;
  RecordItaScoresPayload: ResolverTypeWrapper<Omit<RecordItaScoresPayload, 'measure'> & { measure?: Maybe<ResolversTypes['ParticipationMeasure']> }>;
  CorrectItaScoreInput: CorrectItaScoreInput;
  CorrectItaScorePayload: ResolverTypeWrapper<Omit<CorrectItaScorePayload, 'measure'> & { measure?: Maybe<ResolversTypes['ParticipationMeasure']> }>;
  ItaScoreRevision: ResolverTypeWrapper<ItaScoreRevision>;
  MeasureReturn: ResolverTypeWrapper<MeasureReturn>;
  ParticipationMeasure: ResolverTypeWrapper<MeasureRow>;
  MeasureState: MeasureState;
  ItaDimension: ItaDimension;
  MeasureStep: ResolverTypeWrapper<StepRow>;
  MeasureStepKind: MeasureStepKind;
  MeasureChannel: ResolverTypeWrapper<MeasureChannel>;
  MeasureChannelKind: MeasureChannelKind;
  MeasureApproval: ResolverTypeWrapper<MeasureApproval>;
  ItaScore: ResolverTypeWrapper<ScoreRow>;
  Province: ResolverTypeWrapper<PlaceReference>;
  RecordPublishedFigureInput: RecordPublishedFigureInput;
  RecordPublishedFigurePayload: ResolverTypeWrapper<Omit<RecordPublishedFigurePayload, 'publishedFigure'> & { publishedFigure?: Maybe<ResolversTypes['PublishedFigure']> }>;
  CorrectPublishedFigureInput: CorrectPublishedFigureInput;
  CorrectPublishedFigurePayload: ResolverTypeWrapper<Omit<CorrectPublishedFigurePayload, 'publishedFigure'> & { publishedFigure?: Maybe<ResolversTypes['PublishedFigure']> }>;
  PublishedFigureRevision: ResolverTypeWrapper<FigureRevisionRow>;
  AddSourceInput: AddSourceInput;
  AddSourcePayload: ResolverTypeWrapper<Omit<AddSourcePayload, 'source'> & { source?: Maybe<ResolversTypes['Source']> }>;
  PublishedFigure: ResolverTypeWrapper<CountedFigure>;
  PublishedFigureKind: PublishedFigureKind;
  Region: ResolverTypeWrapper<PlaceReference>;
  ReportCheck: ResolverTypeWrapper<ReportFinding>;
  ReportCheckSeverity: ReportCheckSeverity;
  ReportRule: ReportRule;
  ReportingRates: ResolverTypeWrapper<RatesRow>;
  ReportingRateKind: ReportingRateKind;
  ProvinceReportingRank: ResolverTypeWrapper<Omit<ProvinceReportingRank, 'province' | 'rates'> & { province?: Maybe<ResolversTypes['Province']>, rates: ResolversTypes['ReportingRates'] }>;
  OpenRoundInput: OpenRoundInput;
  OpenRoundPayload: ResolverTypeWrapper<Omit<OpenRoundPayload, 'round'> & { round?: Maybe<ResolversTypes['ReportingRound']> }>;
  ExtendRoundInput: ExtendRoundInput;
  ExtendRoundPayload: ResolverTypeWrapper<Omit<ExtendRoundPayload, 'round'> & { round?: Maybe<ResolversTypes['ReportingRound']> }>;
  MoveRoundInput: MoveRoundInput;
  MoveRoundPayload: ResolverTypeWrapper<Omit<MoveRoundPayload, 'round'> & { round?: Maybe<ResolversTypes['ReportingRound']> }>;
  CloseRoundInput: CloseRoundInput;
  CloseRoundPayload: ResolverTypeWrapper<Omit<CloseRoundPayload, 'round'> & { round?: Maybe<ResolversTypes['ReportingRound']> }>;
  ReopenRoundInput: ReopenRoundInput;
  ReopenRoundPayload: ResolverTypeWrapper<Omit<ReopenRoundPayload, 'round'> & { round?: Maybe<ResolversTypes['ReportingRound']> }>;
  ExtendRoundForCentreInput: ExtendRoundForCentreInput;
  ExtendRoundForCentrePayload: ResolverTypeWrapper<Omit<ExtendRoundForCentrePayload, 'round' | 'extension'> & { round?: Maybe<ResolversTypes['ReportingRound']>, extension?: Maybe<ResolversTypes['RoundExtension']> }>;
  WithdrawExtensionInput: WithdrawExtensionInput;
  WithdrawExtensionPayload: ResolverTypeWrapper<Omit<WithdrawExtensionPayload, 'round'> & { round?: Maybe<ResolversTypes['ReportingRound']> }>;
  RoundExtension: ResolverTypeWrapper<ExtensionRow>;
  ReportingRound: ResolverTypeWrapper<KnownRound>;
  RoundStatus: RoundStatus;
  Source: ResolverTypeWrapper<SourceRow>;
  SetTargetInput: SetTargetInput;
  SetTargetPayload: ResolverTypeWrapper<Omit<SetTargetPayload, 'target'> & { target?: Maybe<ResolversTypes['Target']> }>;
  CorrectTargetInput: CorrectTargetInput;
  CorrectTargetPayload: ResolverTypeWrapper<Omit<CorrectTargetPayload, 'target'> & { target?: Maybe<ResolversTypes['Target']> }>;
  TargetRevision: ResolverTypeWrapper<TargetRevisionRow>;
  Target: ResolverTypeWrapper<CountedTarget>;
  TargetProgress: ResolverTypeWrapper<TargetProgress>;
  TargetPace: TargetPace;
  FigureComparison: ResolverTypeWrapper<Comparison>;
  ComparisonRefusal: ComparisonRefusal;
  WorkStandard: ResolverTypeWrapper<WorkStandardRow>;
  WorkProcess: WorkProcess;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
  PersonInput: PersonInput;
  PersonReading: Omit<PersonReading, 'province' | 'lao'> & { province?: Maybe<ResolversParentTypes['Province']>, lao?: Maybe<ResolversParentTypes['Lao']> };
  ID: Scalars['ID']['output'];
  PersonReadingConnection: Omit<PersonReadingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PersonReadingEdge']>, nodes: Array<ResolversParentTypes['PersonReading']> };
  Int: Scalars['Int']['output'];
  PersonReadingEdge: Omit<PersonReadingEdge, 'node'> & { node: ResolversParentTypes['PersonReading'] };
  PersonReadingFilter: PersonReadingFilter;
  PersonReadingOrder: PersonReadingOrder;
  Person: Person;
  Rate: Rate;
  Float: Scalars['Float']['output'];
  LocalDate: Scalars['LocalDate']['output'];
  DateTime: Scalars['DateTime']['output'];
  UserError: UserError;
  ApiToken: ApiTokenRow;
  ApiTokenConnection: Connection<ApiTokenRow>;
  ApiTokenEdge: Omit<ApiTokenEdge, 'node'> & { node: ResolversParentTypes['ApiToken'] };
  ApiTokenFilter: ApiTokenFilter;
  ApiTokenOrder: ApiTokenOrder;
  CreateApiTokenInput: CreateApiTokenInput;
  CreateApiTokenPayload: Omit<CreateApiTokenPayload, 'apiToken'> & { apiToken?: Maybe<ResolversParentTypes['ApiToken']> };
  RevokeApiTokenInput: RevokeApiTokenInput;
  RevokeApiTokenPayload: Omit<RevokeApiTokenPayload, 'apiToken'> & { apiToken?: Maybe<ResolversParentTypes['ApiToken']> };
  Query: Record<PropertyKey, never>;
  ApiTokenViewer: ApiTokenViewerRow;
  RecordCentreIntervalsInput: RecordCentreIntervalsInput;
  CentreIntervalInput: CentreIntervalInput;
  RecordCentreIntervalsPayload: RecordCentreIntervalsPayload;
  CentreReportConnection: Connection<ReportRow>;
  CentreReportEdge: Omit<CentreReportEdge, 'node'> & { node: ResolversParentTypes['CentreReport'] };
  CentreReportFilter: CentreReportFilter;
  CentreReportOrder: CentreReportOrder;
  ReportSectionInput: ReportSectionInput;
  ReportCountInput: ReportCountInput;
  ReportObstacleInput: ReportObstacleInput;
  SaveReportDraftInput: SaveReportDraftInput;
  SaveReportDraftPayload: Omit<SaveReportDraftPayload, 'report'> & { report?: Maybe<ResolversParentTypes['CentreReport']> };
  SubmitReportInput: SubmitReportInput;
  SubmitReportPayload: Omit<SubmitReportPayload, 'report'> & { report?: Maybe<ResolversParentTypes['CentreReport']> };
  EndorseReportInput: EndorseReportInput;
  EndorseReportPayload: Omit<EndorseReportPayload, 'report'> & { report?: Maybe<ResolversParentTypes['CentreReport']> };
  ReturnedFieldInput: ReturnedFieldInput;
  ReturnReportInput: ReturnReportInput;
  ReturnReportPayload: Omit<ReturnReportPayload, 'report'> & { report?: Maybe<ResolversParentTypes['CentreReport']> };
  AcceptReportInput: AcceptReportInput;
  AcceptReportPayload: Omit<AcceptReportPayload, 'report'> & { report?: Maybe<ResolversParentTypes['CentreReport']> };
  WithdrawReportInput: WithdrawReportInput;
  WithdrawReportPayload: Omit<WithdrawReportPayload, 'report'> & { report?: Maybe<ResolversParentTypes['CentreReport']> };
  CorrectReportInput: CorrectReportInput;
  CorrectReportPayload: Omit<CorrectReportPayload, 'report' | 'revision'> & { report?: Maybe<ResolversParentTypes['CentreReport']>, revision?: Maybe<ResolversParentTypes['ReportRevision']> };
  CentreReport: ReportRow;
  ReportSection: ReportSection;
  ReportCount: ReportCount;
  ReportObstacle: ObstacleRow;
  ReportRevision: RevisionRow;
  ReportFieldChange: ReportFieldChange;
  ReturnedField: ReturnedField;
  ReportTransition: ReportTransition;
  Centre: CentreReference;
  FiscalYear: FiscalYearReference;
  Lao: PlaceReference;
  Obligation: ObligationRow;
  ObligationConnection: Connection<ObligationRow>;
  ObligationEdge: Omit<ObligationEdge, 'node'> & { node: ResolversParentTypes['Obligation'] };
  ObligationFilter: ObligationFilter;
  ObligationOrder: ObligationOrder;
  ObstacleClass: ObstacleClassRow;
  ObstacleCount: ObstacleCountRow;
  ParticipationMeasureConnection: Connection<MeasureRow>;
  ParticipationMeasureEdge: Omit<ParticipationMeasureEdge, 'node'> & { node: ResolversParentTypes['ParticipationMeasure'] };
  ParticipationMeasureFilter: ParticipationMeasureFilter;
  ParticipationMeasureOrder: ParticipationMeasureOrder;
  MeasureStepInput: MeasureStepInput;
  MeasureChannelInput: MeasureChannelInput;
  DraftMeasureInput: DraftMeasureInput;
  DraftMeasurePayload: Omit<DraftMeasurePayload, 'measure'> & { measure?: Maybe<ResolversParentTypes['ParticipationMeasure']> };
  ChangeMeasureInput: ChangeMeasureInput;
  ChangeMeasurePayload: Omit<ChangeMeasurePayload, 'measure'> & { measure?: Maybe<ResolversParentTypes['ParticipationMeasure']> };
  AdvanceMeasureStepInput: AdvanceMeasureStepInput;
  AdvanceMeasureStepPayload: Omit<AdvanceMeasureStepPayload, 'measure'> & { measure?: Maybe<ResolversParentTypes['ParticipationMeasure']> };
  SubmitMeasureForApprovalInput: SubmitMeasureForApprovalInput;
  SubmitMeasureForApprovalPayload: Omit<SubmitMeasureForApprovalPayload, 'measure'> & { measure?: Maybe<ResolversParentTypes['ParticipationMeasure']> };
  ApproveMeasureInput: ApproveMeasureInput;
  ApproveMeasurePayload: Omit<ApproveMeasurePayload, 'measure'> & { measure?: Maybe<ResolversParentTypes['ParticipationMeasure']> };
  ReturnMeasureInput: ReturnMeasureInput;
  ReturnMeasurePayload: Omit<ReturnMeasurePayload, 'measure'> & { measure?: Maybe<ResolversParentTypes['ParticipationMeasure']> };
  AnnounceMeasureInput: AnnounceMeasureInput;
  AnnounceMeasurePayload: Omit<AnnounceMeasurePayload, 'measure'> & { measure?: Maybe<ResolversParentTypes['ParticipationMeasure']> };
  ItaScoreInput: ItaScoreInput;
  RecordItaScoresInput: RecordItaScoresInput;
  RecordItaScoresPayload: Omit<RecordItaScoresPayload, 'measure'> & { measure?: Maybe<ResolversParentTypes['ParticipationMeasure']> };
  CorrectItaScoreInput: CorrectItaScoreInput;
  CorrectItaScorePayload: Omit<CorrectItaScorePayload, 'measure'> & { measure?: Maybe<ResolversParentTypes['ParticipationMeasure']> };
  ItaScoreRevision: ItaScoreRevision;
  MeasureReturn: MeasureReturn;
  ParticipationMeasure: MeasureRow;
  MeasureStep: StepRow;
  MeasureChannel: MeasureChannel;
  MeasureApproval: MeasureApproval;
  ItaScore: ScoreRow;
  Province: PlaceReference;
  RecordPublishedFigureInput: RecordPublishedFigureInput;
  RecordPublishedFigurePayload: Omit<RecordPublishedFigurePayload, 'publishedFigure'> & { publishedFigure?: Maybe<ResolversParentTypes['PublishedFigure']> };
  CorrectPublishedFigureInput: CorrectPublishedFigureInput;
  CorrectPublishedFigurePayload: Omit<CorrectPublishedFigurePayload, 'publishedFigure'> & { publishedFigure?: Maybe<ResolversParentTypes['PublishedFigure']> };
  PublishedFigureRevision: FigureRevisionRow;
  AddSourceInput: AddSourceInput;
  AddSourcePayload: Omit<AddSourcePayload, 'source'> & { source?: Maybe<ResolversParentTypes['Source']> };
  PublishedFigure: CountedFigure;
  Region: PlaceReference;
  ReportCheck: ReportFinding;
  ReportingRates: RatesRow;
  ProvinceReportingRank: Omit<ProvinceReportingRank, 'province' | 'rates'> & { province?: Maybe<ResolversParentTypes['Province']>, rates: ResolversParentTypes['ReportingRates'] };
  OpenRoundInput: OpenRoundInput;
  OpenRoundPayload: Omit<OpenRoundPayload, 'round'> & { round?: Maybe<ResolversParentTypes['ReportingRound']> };
  ExtendRoundInput: ExtendRoundInput;
  ExtendRoundPayload: Omit<ExtendRoundPayload, 'round'> & { round?: Maybe<ResolversParentTypes['ReportingRound']> };
  MoveRoundInput: MoveRoundInput;
  MoveRoundPayload: Omit<MoveRoundPayload, 'round'> & { round?: Maybe<ResolversParentTypes['ReportingRound']> };
  CloseRoundInput: CloseRoundInput;
  CloseRoundPayload: Omit<CloseRoundPayload, 'round'> & { round?: Maybe<ResolversParentTypes['ReportingRound']> };
  ReopenRoundInput: ReopenRoundInput;
  ReopenRoundPayload: Omit<ReopenRoundPayload, 'round'> & { round?: Maybe<ResolversParentTypes['ReportingRound']> };
  ExtendRoundForCentreInput: ExtendRoundForCentreInput;
  ExtendRoundForCentrePayload: Omit<ExtendRoundForCentrePayload, 'round' | 'extension'> & { round?: Maybe<ResolversParentTypes['ReportingRound']>, extension?: Maybe<ResolversParentTypes['RoundExtension']> };
  WithdrawExtensionInput: WithdrawExtensionInput;
  WithdrawExtensionPayload: Omit<WithdrawExtensionPayload, 'round'> & { round?: Maybe<ResolversParentTypes['ReportingRound']> };
  RoundExtension: ExtensionRow;
  ReportingRound: KnownRound;
  Source: SourceRow;
  SetTargetInput: SetTargetInput;
  SetTargetPayload: Omit<SetTargetPayload, 'target'> & { target?: Maybe<ResolversParentTypes['Target']> };
  CorrectTargetInput: CorrectTargetInput;
  CorrectTargetPayload: Omit<CorrectTargetPayload, 'target'> & { target?: Maybe<ResolversParentTypes['Target']> };
  TargetRevision: TargetRevisionRow;
  Target: CountedTarget;
  TargetProgress: TargetProgress;
  FigureComparison: Comparison;
  WorkStandard: WorkStandardRow;
};

export type PersonalDirectiveArgs = { };

export type PersonalDirectiveResolver<Result, Parent, ContextType = Context, Args = PersonalDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  createApiToken?: Resolver<ResolversTypes['CreateApiTokenPayload'], ParentType, ContextType, RequireFields<MutationCreateApiTokenArgs, 'input'>>;
  revokeApiToken?: Resolver<ResolversTypes['RevokeApiTokenPayload'], ParentType, ContextType, RequireFields<MutationRevokeApiTokenArgs, 'input'>>;
  recordCentreIntervals?: Resolver<ResolversTypes['RecordCentreIntervalsPayload'], ParentType, ContextType, RequireFields<MutationRecordCentreIntervalsArgs, 'input'>>;
  saveReportDraft?: Resolver<ResolversTypes['SaveReportDraftPayload'], ParentType, ContextType, RequireFields<MutationSaveReportDraftArgs, 'input'>>;
  submitReport?: Resolver<ResolversTypes['SubmitReportPayload'], ParentType, ContextType, RequireFields<MutationSubmitReportArgs, 'input'>>;
  endorseReport?: Resolver<ResolversTypes['EndorseReportPayload'], ParentType, ContextType, RequireFields<MutationEndorseReportArgs, 'input'>>;
  returnReport?: Resolver<ResolversTypes['ReturnReportPayload'], ParentType, ContextType, RequireFields<MutationReturnReportArgs, 'input'>>;
  acceptReport?: Resolver<ResolversTypes['AcceptReportPayload'], ParentType, ContextType, RequireFields<MutationAcceptReportArgs, 'input'>>;
  withdrawReport?: Resolver<ResolversTypes['WithdrawReportPayload'], ParentType, ContextType, RequireFields<MutationWithdrawReportArgs, 'input'>>;
  correctReport?: Resolver<ResolversTypes['CorrectReportPayload'], ParentType, ContextType, RequireFields<MutationCorrectReportArgs, 'input'>>;
  draftMeasure?: Resolver<ResolversTypes['DraftMeasurePayload'], ParentType, ContextType, RequireFields<MutationDraftMeasureArgs, 'input'>>;
  changeMeasure?: Resolver<ResolversTypes['ChangeMeasurePayload'], ParentType, ContextType, RequireFields<MutationChangeMeasureArgs, 'input'>>;
  advanceMeasureStep?: Resolver<ResolversTypes['AdvanceMeasureStepPayload'], ParentType, ContextType, RequireFields<MutationAdvanceMeasureStepArgs, 'input'>>;
  submitMeasureForApproval?: Resolver<ResolversTypes['SubmitMeasureForApprovalPayload'], ParentType, ContextType, RequireFields<MutationSubmitMeasureForApprovalArgs, 'input'>>;
  approveMeasure?: Resolver<ResolversTypes['ApproveMeasurePayload'], ParentType, ContextType, RequireFields<MutationApproveMeasureArgs, 'input'>>;
  returnMeasure?: Resolver<ResolversTypes['ReturnMeasurePayload'], ParentType, ContextType, RequireFields<MutationReturnMeasureArgs, 'input'>>;
  announceMeasure?: Resolver<ResolversTypes['AnnounceMeasurePayload'], ParentType, ContextType, RequireFields<MutationAnnounceMeasureArgs, 'input'>>;
  recordItaScores?: Resolver<ResolversTypes['RecordItaScoresPayload'], ParentType, ContextType, RequireFields<MutationRecordItaScoresArgs, 'input'>>;
  correctItaScore?: Resolver<ResolversTypes['CorrectItaScorePayload'], ParentType, ContextType, RequireFields<MutationCorrectItaScoreArgs, 'input'>>;
  recordPublishedFigure?: Resolver<ResolversTypes['RecordPublishedFigurePayload'], ParentType, ContextType, RequireFields<MutationRecordPublishedFigureArgs, 'input'>>;
  correctPublishedFigure?: Resolver<ResolversTypes['CorrectPublishedFigurePayload'], ParentType, ContextType, RequireFields<MutationCorrectPublishedFigureArgs, 'input'>>;
  addSource?: Resolver<ResolversTypes['AddSourcePayload'], ParentType, ContextType, RequireFields<MutationAddSourceArgs, 'input'>>;
  openRound?: Resolver<ResolversTypes['OpenRoundPayload'], ParentType, ContextType, RequireFields<MutationOpenRoundArgs, 'input'>>;
  extendRound?: Resolver<ResolversTypes['ExtendRoundPayload'], ParentType, ContextType, RequireFields<MutationExtendRoundArgs, 'input'>>;
  moveRound?: Resolver<ResolversTypes['MoveRoundPayload'], ParentType, ContextType, RequireFields<MutationMoveRoundArgs, 'input'>>;
  closeRound?: Resolver<ResolversTypes['CloseRoundPayload'], ParentType, ContextType, RequireFields<MutationCloseRoundArgs, 'input'>>;
  reopenRound?: Resolver<ResolversTypes['ReopenRoundPayload'], ParentType, ContextType, RequireFields<MutationReopenRoundArgs, 'input'>>;
  extendRoundForCentre?: Resolver<ResolversTypes['ExtendRoundForCentrePayload'], ParentType, ContextType, RequireFields<MutationExtendRoundForCentreArgs, 'input'>>;
  withdrawExtension?: Resolver<ResolversTypes['WithdrawExtensionPayload'], ParentType, ContextType, RequireFields<MutationWithdrawExtensionArgs, 'input'>>;
  setTarget?: Resolver<ResolversTypes['SetTargetPayload'], ParentType, ContextType, RequireFields<MutationSetTargetArgs, 'input'>>;
  correctTarget?: Resolver<ResolversTypes['CorrectTargetPayload'], ParentType, ContextType, RequireFields<MutationCorrectTargetArgs, 'input'>>;
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

export type ApiTokenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiToken'] = ResolversParentTypes['ApiToken']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  prefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ViewerRole'], ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['Province']>, ParentType, ContextType>;
  lao?: Resolver<Maybe<ResolversTypes['Lao']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  revokedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ApiTokenConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiTokenConnection'] = ResolversParentTypes['ApiTokenConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ApiTokenEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ApiToken']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiTokenEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiTokenEdge'] = ResolversParentTypes['ApiTokenEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ApiToken'], ParentType, ContextType>;
};

export type CreateApiTokenPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateApiTokenPayload'] = ResolversParentTypes['CreateApiTokenPayload']> = {
  apiToken?: Resolver<Maybe<ResolversTypes['ApiToken']>, ParentType, ContextType>;
  token?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RevokeApiTokenPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeApiTokenPayload'] = ResolversParentTypes['RevokeApiTokenPayload']> = {
  apiToken?: Resolver<Maybe<ResolversTypes['ApiToken']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  reportingRound?: Resolver<Maybe<ResolversTypes['ReportingRound']>, ParentType, ContextType, RequireFields<QueryReportingRoundArgs, 'fiscalYear' | 'half'>>;
  reportingRounds?: Resolver<Array<ResolversTypes['ReportingRound']>, ParentType, ContextType, RequireFields<QueryReportingRoundsArgs, 'from' | 'to'>>;
  currentRound?: Resolver<Maybe<ResolversTypes['ReportingRound']>, ParentType, ContextType>;
  centreReport?: Resolver<Maybe<ResolversTypes['CentreReport']>, ParentType, ContextType, RequireFields<QueryCentreReportArgs, 'id'>>;
  centreReports?: Resolver<ResolversTypes['CentreReportConnection'], ParentType, ContextType, RequireFields<QueryCentreReportsArgs, 'first'>>;
  obligations?: Resolver<Maybe<ResolversTypes['ObligationConnection']>, ParentType, ContextType, RequireFields<QueryObligationsArgs, 'first'>>;
  provincesByReportingRate?: Resolver<Array<ResolversTypes['ProvinceReportingRank']>, ParentType, ContextType, RequireFields<QueryProvincesByReportingRateArgs, 'fiscalYear' | 'figure' | 'direction' | 'first'>>;
  targets?: Resolver<Array<ResolversTypes['Target']>, ParentType, ContextType, RequireFields<QueryTargetsArgs, 'from' | 'to' | 'area'>>;
  publishedFigures?: Resolver<Array<ResolversTypes['PublishedFigure']>, ParentType, ContextType, Partial<QueryPublishedFiguresArgs>>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  workStandards?: Resolver<Array<ResolversTypes['WorkStandard']>, ParentType, ContextType>;
  obstacleClasses?: Resolver<Array<ResolversTypes['ObstacleClass']>, ParentType, ContextType>;
  participationMeasure?: Resolver<Maybe<ResolversTypes['ParticipationMeasure']>, ParentType, ContextType, RequireFields<QueryParticipationMeasureArgs, 'id'>>;
  participationMeasures?: Resolver<ResolversTypes['ParticipationMeasureConnection'], ParentType, ContextType, RequireFields<QueryParticipationMeasuresArgs, 'first'>>;
  apiTokens?: Resolver<Maybe<ResolversTypes['ApiTokenConnection']>, ParentType, ContextType, RequireFields<QueryApiTokensArgs, 'first'>>;
  apiTokenViewer?: Resolver<Maybe<ResolversTypes['ApiTokenViewer']>, ParentType, ContextType, RequireFields<QueryApiTokenViewerArgs, 'hash'>>;
};

export type ApiTokenViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiTokenViewer'] = ResolversParentTypes['ApiTokenViewer']> = {
  role?: Resolver<ResolversTypes['ViewerRole'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lao?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RecordCentreIntervalsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordCentreIntervalsPayload'] = ResolversParentTypes['RecordCentreIntervalsPayload']> = {
  centreId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CentreReportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CentreReportConnection'] = ResolversParentTypes['CentreReportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CentreReportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CentreReport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CentreReportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CentreReportEdge'] = ResolversParentTypes['CentreReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CentreReport'], ParentType, ContextType>;
};

export type SaveReportDraftPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveReportDraftPayload'] = ResolversParentTypes['SaveReportDraftPayload']> = {
  report?: Resolver<Maybe<ResolversTypes['CentreReport']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SubmitReportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitReportPayload'] = ResolversParentTypes['SubmitReportPayload']> = {
  report?: Resolver<Maybe<ResolversTypes['CentreReport']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EndorseReportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndorseReportPayload'] = ResolversParentTypes['EndorseReportPayload']> = {
  report?: Resolver<Maybe<ResolversTypes['CentreReport']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReturnReportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnReportPayload'] = ResolversParentTypes['ReturnReportPayload']> = {
  report?: Resolver<Maybe<ResolversTypes['CentreReport']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AcceptReportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptReportPayload'] = ResolversParentTypes['AcceptReportPayload']> = {
  report?: Resolver<Maybe<ResolversTypes['CentreReport']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawReportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawReportPayload'] = ResolversParentTypes['WithdrawReportPayload']> = {
  report?: Resolver<Maybe<ResolversTypes['CentreReport']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CorrectReportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectReportPayload'] = ResolversParentTypes['CorrectReportPayload']> = {
  report?: Resolver<Maybe<ResolversTypes['CentreReport']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['ReportRevision']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CentreReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CentreReport'] = ResolversParentTypes['CentreReport'], FederationReferenceType extends FederationReferenceTypes['CentreReport'] = FederationReferenceTypes['CentreReport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CentreReport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  centre?: Resolver<Maybe<ResolversTypes['Centre']>, ParentType, ContextType>;
  lao?: Resolver<Maybe<ResolversTypes['Lao']>, ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['Province']>, ParentType, ContextType>;
  round?: Resolver<ResolversTypes['ReportingRound'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReportState'], ParentType, ContextType>;
  isEmpty?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  acceptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  timeliness?: Resolver<ResolversTypes['ReportTimeliness'], ParentType, ContextType>;
  daysLate?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sections?: Resolver<Array<ResolversTypes['ReportSection']>, ParentType, ContextType, Partial<CentreReportSectionsArgs>>;
  counts?: Resolver<Array<ResolversTypes['ReportCount']>, ParentType, ContextType>;
  obstacles?: Resolver<Array<ResolversTypes['ReportObstacle']>, ParentType, ContextType>;
  revisions?: Resolver<Array<ResolversTypes['ReportRevision']>, ParentType, ContextType>;
  draft?: Resolver<Maybe<ResolversTypes['ReportRevision']>, ParentType, ContextType>;
  checks?: Resolver<Array<ResolversTypes['ReportCheck']>, ParentType, ContextType>;
  returnedFields?: Resolver<Array<ResolversTypes['ReturnedField']>, ParentType, ContextType>;
  transitions?: Resolver<Array<ResolversTypes['ReportTransition']>, ParentType, ContextType>;
};

export type ReportSectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportSection'] = ResolversParentTypes['ReportSection']> = {
  kind?: Resolver<ResolversTypes['ReportSectionKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReportCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportCount'] = ResolversParentTypes['ReportCount']> = {
  indicator?: Resolver<ResolversTypes['ReportIndicator'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportObstacleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportObstacle'] = ResolversParentTypes['ReportObstacle']> = {
  class?: Resolver<ResolversTypes['ObstacleClass'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReportRevisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportRevision'] = ResolversParentTypes['ReportRevision']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['RevisionCause'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isEmpty?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  acceptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sections?: Resolver<Array<ResolversTypes['ReportSection']>, ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['ReportCount']>, ParentType, ContextType>;
  obstacles?: Resolver<Array<ResolversTypes['ReportObstacle']>, ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['ReportFieldChange']>, ParentType, ContextType>;
  returnedFields?: Resolver<Array<ResolversTypes['ReturnedField']>, ParentType, ContextType>;
};

export type ReportFieldChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportFieldChange'] = ResolversParentTypes['ReportFieldChange']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReturnedFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnedField'] = ResolversParentTypes['ReturnedField']> = {
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReportTransitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportTransition'] = ResolversParentTypes['ReportTransition']> = {
  state?: Resolver<ResolversTypes['ReportState'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ReportActor'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CentreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Centre'] = ResolversParentTypes['Centre'], FederationReferenceType extends FederationReferenceTypes['Centre'] = FederationReferenceTypes['Centre']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Centre']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reports?: Resolver<Maybe<Array<ResolversTypes['CentreReport']>>, ParentType, ContextType, Partial<CentreReportsArgs>>;
  latestReport?: Resolver<Maybe<ResolversTypes['CentreReport']>, ParentType, ContextType>;
  obligations?: Resolver<Maybe<Array<ResolversTypes['Obligation']>>, ParentType, ContextType, RequireFields<CentreObligationsArgs, 'overdueOnly'>>;
  owedReport?: Resolver<Maybe<ResolversTypes['Obligation']>, ParentType, ContextType>;
};

export type FiscalYearResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FiscalYear'] = ResolversParentTypes['FiscalYear'], FederationReferenceType extends FederationReferenceTypes['FiscalYear'] = FederationReferenceTypes['FiscalYear']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['FiscalYear']> | FederationReferenceType, FederationReferenceType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rounds?: Resolver<Maybe<Array<ResolversTypes['ReportingRound']>>, ParentType, ContextType>;
  reportingRates?: Resolver<Maybe<ResolversTypes['ReportingRates']>, ParentType, ContextType, Partial<FiscalYearReportingRatesArgs>>;
  obstaclesByClass?: Resolver<Maybe<Array<ResolversTypes['ObstacleCount']>>, ParentType, ContextType, Partial<FiscalYearObstaclesByClassArgs>>;
  targets?: Resolver<Maybe<Array<ResolversTypes['Target']>>, ParentType, ContextType, Partial<FiscalYearTargetsArgs>>;
  publishedFigures?: Resolver<Maybe<Array<ResolversTypes['PublishedFigure']>>, ParentType, ContextType, Partial<FiscalYearPublishedFiguresArgs>>;
};

export type LaoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Lao'] = ResolversParentTypes['Lao'], FederationReferenceType extends FederationReferenceTypes['Lao'] = FederationReferenceTypes['Lao']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Lao']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  measures?: Resolver<Maybe<Array<ResolversTypes['ParticipationMeasure']>>, ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['ParticipationMeasure']>, ParentType, ContextType, RequireFields<LaoMeasureArgs, 'fiscalYear'>>;
};

export type ObligationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Obligation'] = ResolversParentTypes['Obligation']> = {
  centre?: Resolver<Maybe<ResolversTypes['Centre']>, ParentType, ContextType>;
  lao?: Resolver<Maybe<ResolversTypes['Lao']>, ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['Province']>, ParentType, ContextType>;
  round?: Resolver<ResolversTypes['ReportingRound'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  isExtended?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  extension?: Resolver<Maybe<ResolversTypes['RoundExtension']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ObligationStatus'], ParentType, ContextType>;
  owedSince?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  daysLate?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['CentreReport']>, ParentType, ContextType>;
};

export type ObligationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObligationConnection'] = ResolversParentTypes['ObligationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ObligationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Obligation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ObligationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObligationEdge'] = ResolversParentTypes['ObligationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Obligation'], ParentType, ContextType>;
};

export type ObstacleClassResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObstacleClass'] = ResolversParentTypes['ObstacleClass'], FederationReferenceType extends FederationReferenceTypes['ObstacleClass'] = FederationReferenceTypes['ObstacleClass']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ObstacleClass']> | FederationReferenceType, FederationReferenceType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ObstacleClassNameArgs, 'locale'>>;
  response?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ObstacleClassResponseArgs, 'locale'>>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  locator?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ObstacleClassLocatorArgs, 'locale'>>;
};

export type ObstacleCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObstacleCount'] = ResolversParentTypes['ObstacleCount']> = {
  class?: Resolver<ResolversTypes['ObstacleClass'], ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Rate'], ParentType, ContextType>;
};

export type ParticipationMeasureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipationMeasureConnection'] = ResolversParentTypes['ParticipationMeasureConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ParticipationMeasureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ParticipationMeasure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParticipationMeasureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipationMeasureEdge'] = ResolversParentTypes['ParticipationMeasureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ParticipationMeasure'], ParentType, ContextType>;
};

export type DraftMeasurePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftMeasurePayload'] = ResolversParentTypes['DraftMeasurePayload']> = {
  measure?: Resolver<Maybe<ResolversTypes['ParticipationMeasure']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChangeMeasurePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeMeasurePayload'] = ResolversParentTypes['ChangeMeasurePayload']> = {
  measure?: Resolver<Maybe<ResolversTypes['ParticipationMeasure']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AdvanceMeasureStepPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdvanceMeasureStepPayload'] = ResolversParentTypes['AdvanceMeasureStepPayload']> = {
  measure?: Resolver<Maybe<ResolversTypes['ParticipationMeasure']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SubmitMeasureForApprovalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitMeasureForApprovalPayload'] = ResolversParentTypes['SubmitMeasureForApprovalPayload']> = {
  measure?: Resolver<Maybe<ResolversTypes['ParticipationMeasure']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApproveMeasurePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveMeasurePayload'] = ResolversParentTypes['ApproveMeasurePayload']> = {
  measure?: Resolver<Maybe<ResolversTypes['ParticipationMeasure']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReturnMeasurePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnMeasurePayload'] = ResolversParentTypes['ReturnMeasurePayload']> = {
  measure?: Resolver<Maybe<ResolversTypes['ParticipationMeasure']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AnnounceMeasurePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnounceMeasurePayload'] = ResolversParentTypes['AnnounceMeasurePayload']> = {
  measure?: Resolver<Maybe<ResolversTypes['ParticipationMeasure']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordItaScoresPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordItaScoresPayload'] = ResolversParentTypes['RecordItaScoresPayload']> = {
  measure?: Resolver<Maybe<ResolversTypes['ParticipationMeasure']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CorrectItaScorePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectItaScorePayload'] = ResolversParentTypes['CorrectItaScorePayload']> = {
  measure?: Resolver<Maybe<ResolversTypes['ParticipationMeasure']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ItaScoreRevisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItaScoreRevision'] = ResolversParentTypes['ItaScoreRevision']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  replacedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MeasureReturnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureReturn'] = ResolversParentTypes['MeasureReturn']> = {
  returnedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ParticipationMeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipationMeasure'] = ResolversParentTypes['ParticipationMeasure'], FederationReferenceType extends FederationReferenceTypes['ParticipationMeasure'] = FederationReferenceTypes['ParticipationMeasure']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ParticipationMeasure']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lao?: Resolver<Maybe<ResolversTypes['Lao']>, ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['Province']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fiscalYear?: Resolver<Maybe<ResolversTypes['FiscalYear']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MeasureState'], ParentType, ContextType>;
  draftedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  announcedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  signatory?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dimension?: Resolver<ResolversTypes['ItaDimension'], ParentType, ContextType>;
  planFrom?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  planTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['MeasureStep']>, ParentType, ContextType>;
  channels?: Resolver<Array<ResolversTypes['MeasureChannel']>, ParentType, ContextType>;
  approvals?: Resolver<Array<ResolversTypes['MeasureApproval']>, ParentType, ContextType>;
  scores?: Resolver<Array<ResolversTypes['ItaScore']>, ParentType, ContextType>;
  returns?: Resolver<Array<ResolversTypes['MeasureReturn']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeasureStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureStep'] = ResolversParentTypes['MeasureStep']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MeasureStepKind'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  finishedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type MeasureChannelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureChannel'] = ResolversParentTypes['MeasureChannel']> = {
  kind?: Resolver<ResolversTypes['MeasureChannelKind'], ParentType, ContextType>;
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MeasureApprovalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureApproval'] = ResolversParentTypes['MeasureApproval']> = {
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  approvedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type ItaScoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItaScore'] = ResolversParentTypes['ItaScore']> = {
  dimension?: Resolver<ResolversTypes['ItaDimension'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revisions?: Resolver<Array<ResolversTypes['ItaScoreRevision']>, ParentType, ContextType>;
};

export type ProvinceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Province'] = ResolversParentTypes['Province'], FederationReferenceType extends FederationReferenceTypes['Province'] = FederationReferenceTypes['Province']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Province']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reportingRates?: Resolver<Maybe<ResolversTypes['ReportingRates']>, ParentType, ContextType, RequireFields<ProvinceReportingRatesArgs, 'fiscalYear'>>;
  obstaclesByClass?: Resolver<Maybe<Array<ResolversTypes['ObstacleCount']>>, ParentType, ContextType, RequireFields<ProvinceObstaclesByClassArgs, 'fiscalYear'>>;
  targets?: Resolver<Maybe<Array<ResolversTypes['Target']>>, ParentType, ContextType, RequireFields<ProvinceTargetsArgs, 'fiscalYear'>>;
  obligations?: Resolver<Maybe<ResolversTypes['ObligationConnection']>, ParentType, ContextType, RequireFields<ProvinceObligationsArgs, 'first'>>;
};

export type RecordPublishedFigurePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordPublishedFigurePayload'] = ResolversParentTypes['RecordPublishedFigurePayload']> = {
  publishedFigure?: Resolver<Maybe<ResolversTypes['PublishedFigure']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CorrectPublishedFigurePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectPublishedFigurePayload'] = ResolversParentTypes['CorrectPublishedFigurePayload']> = {
  publishedFigure?: Resolver<Maybe<ResolversTypes['PublishedFigure']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PublishedFigureRevisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishedFigureRevision'] = ResolversParentTypes['PublishedFigureRevision']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  locator?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PublishedFigureRevisionLocatorArgs, 'locale'>>;
  replacedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AddSourcePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddSourcePayload'] = ResolversParentTypes['AddSourcePayload']> = {
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PublishedFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishedFigure'] = ResolversParentTypes['PublishedFigure'], FederationReferenceType extends FederationReferenceTypes['PublishedFigure'] = FederationReferenceTypes['PublishedFigure']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PublishedFigure']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['TargetBasis'], ParentType, ContextType>;
  area?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fiscalYear?: Resolver<Maybe<ResolversTypes['FiscalYear']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PublishedFigureKind'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PublishedFigureUnitArgs, 'locale'>>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  locator?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PublishedFigureLocatorArgs, 'locale'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revisions?: Resolver<Array<ResolversTypes['PublishedFigureRevision']>, ParentType, ContextType>;
  counted?: Resolver<Maybe<ResolversTypes['Target']>, ParentType, ContextType>;
  hubCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'], FederationReferenceType extends FederationReferenceTypes['Region'] = FederationReferenceTypes['Region']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Region']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reportingRates?: Resolver<Maybe<ResolversTypes['ReportingRates']>, ParentType, ContextType, RequireFields<RegionReportingRatesArgs, 'fiscalYear'>>;
  obstaclesByClass?: Resolver<Maybe<Array<ResolversTypes['ObstacleCount']>>, ParentType, ContextType, RequireFields<RegionObstaclesByClassArgs, 'fiscalYear'>>;
  targets?: Resolver<Maybe<Array<ResolversTypes['Target']>>, ParentType, ContextType, RequireFields<RegionTargetsArgs, 'fiscalYear'>>;
  obligations?: Resolver<Maybe<ResolversTypes['ObligationConnection']>, ParentType, ContextType, RequireFields<RegionObligationsArgs, 'first'>>;
};

export type ReportCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportCheck'] = ResolversParentTypes['ReportCheck']> = {
  rule?: Resolver<ResolversTypes['ReportRule'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['ReportCheckSeverity'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ReportCheckMessageArgs, 'locale'>>;
};

export type ReportingRatesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportingRates'] = ResolversParentTypes['ReportingRates']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  half?: Resolver<Maybe<ResolversTypes['Half']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  submitted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onTime?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pending?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  returned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  empty?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Rate'], ParentType, ContextType>;
  timeliness?: Resolver<ResolversTypes['Rate'], ParentType, ContextType>;
};

export type ProvinceReportingRankResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProvinceReportingRank'] = ResolversParentTypes['ProvinceReportingRank']> = {
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['Province']>, ParentType, ContextType>;
  rates?: Resolver<ResolversTypes['ReportingRates'], ParentType, ContextType>;
};

export type OpenRoundPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenRoundPayload'] = ResolversParentTypes['OpenRoundPayload']> = {
  round?: Resolver<Maybe<ResolversTypes['ReportingRound']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ExtendRoundPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExtendRoundPayload'] = ResolversParentTypes['ExtendRoundPayload']> = {
  round?: Resolver<Maybe<ResolversTypes['ReportingRound']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MoveRoundPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveRoundPayload'] = ResolversParentTypes['MoveRoundPayload']> = {
  round?: Resolver<Maybe<ResolversTypes['ReportingRound']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CloseRoundPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseRoundPayload'] = ResolversParentTypes['CloseRoundPayload']> = {
  round?: Resolver<Maybe<ResolversTypes['ReportingRound']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReopenRoundPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReopenRoundPayload'] = ResolversParentTypes['ReopenRoundPayload']> = {
  round?: Resolver<Maybe<ResolversTypes['ReportingRound']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ExtendRoundForCentrePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExtendRoundForCentrePayload'] = ResolversParentTypes['ExtendRoundForCentrePayload']> = {
  round?: Resolver<Maybe<ResolversTypes['ReportingRound']>, ParentType, ContextType>;
  extension?: Resolver<Maybe<ResolversTypes['RoundExtension']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawExtensionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawExtensionPayload'] = ResolversParentTypes['WithdrawExtensionPayload']> = {
  round?: Resolver<Maybe<ResolversTypes['ReportingRound']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RoundExtensionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoundExtension'] = ResolversParentTypes['RoundExtension']> = {
  centre?: Resolver<Maybe<ResolversTypes['Centre']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  grantedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReportingRoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportingRound'] = ResolversParentTypes['ReportingRound'], FederationReferenceType extends FederationReferenceTypes['ReportingRound'] = FederationReferenceTypes['ReportingRound']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ReportingRound']> | FederationReferenceType, FederationReferenceType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  half?: Resolver<ResolversTypes['Half'], ParentType, ContextType>;
  fiscalYear?: Resolver<Maybe<ResolversTypes['FiscalYear']>, ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  opensOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  closesOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RoundStatus'], ParentType, ContextType>;
  rates?: Resolver<Maybe<ResolversTypes['ReportingRates']>, ParentType, ContextType, Partial<ReportingRoundRatesArgs>>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source'], FederationReferenceType extends FederationReferenceTypes['Source'] = FederationReferenceTypes['Source']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Source']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SourceTitleArgs, 'locale'>>;
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SourcePublisherArgs, 'locale'>>;
  datedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  dated?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SourceDatedArgs, 'locale'>>;
};

export type SetTargetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetTargetPayload'] = ResolversParentTypes['SetTargetPayload']> = {
  target?: Resolver<Maybe<ResolversTypes['Target']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CorrectTargetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectTargetPayload'] = ResolversParentTypes['CorrectTargetPayload']> = {
  target?: Resolver<Maybe<ResolversTypes['Target']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TargetRevisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TargetRevision'] = ResolversParentTypes['TargetRevision']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<TargetRevisionLocatorArgs, 'locale'>>;
  replacedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Target'] = ResolversParentTypes['Target'], FederationReferenceType extends FederationReferenceTypes['Target'] = FederationReferenceTypes['Target']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Target']> | FederationReferenceType, FederationReferenceType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['TargetBasis'], ParentType, ContextType>;
  area?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  fiscalYear?: Resolver<Maybe<ResolversTypes['FiscalYear']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TargetUnitArgs, 'locale'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<TargetLocatorArgs, 'locale'>>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  revisions?: Resolver<Array<ResolversTypes['TargetRevision']>, ParentType, ContextType>;
  progress?: Resolver<Maybe<ResolversTypes['TargetProgress']>, ParentType, ContextType>;
  comparisons?: Resolver<Array<ResolversTypes['FigureComparison']>, ParentType, ContextType>;
};

export type TargetProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TargetProgress'] = ResolversParentTypes['TargetProgress']> = {
  actual?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['Rate'], ParentType, ContextType>;
  expectedByNow?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  pace?: Resolver<Maybe<ResolversTypes['TargetPace']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type FigureComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureComparison'] = ResolversParentTypes['FigureComparison']> = {
  figure?: Resolver<ResolversTypes['PublishedFigure'], ParentType, ContextType>;
  comparable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Rate']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['ComparisonRefusal']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<FigureComparisonReasonArgs, 'locale'>>;
};

export type WorkStandardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkStandard'] = ResolversParentTypes['WorkStandard'], FederationReferenceType extends FederationReferenceTypes['WorkStandard'] = FederationReferenceTypes['WorkStandard']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['WorkStandard']> | FederationReferenceType, FederationReferenceType, ContextType>;
  process?: Resolver<ResolversTypes['WorkProcess'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<WorkStandardNameArgs, 'locale'>>;
  hours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quality?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<WorkStandardQualityArgs, 'locale'>>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  locator?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<WorkStandardLocatorArgs, 'locale'>>;
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
  ApiToken?: ApiTokenResolvers<ContextType>;
  ApiTokenConnection?: ApiTokenConnectionResolvers<ContextType>;
  ApiTokenEdge?: ApiTokenEdgeResolvers<ContextType>;
  CreateApiTokenPayload?: CreateApiTokenPayloadResolvers<ContextType>;
  RevokeApiTokenPayload?: RevokeApiTokenPayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ApiTokenViewer?: ApiTokenViewerResolvers<ContextType>;
  RecordCentreIntervalsPayload?: RecordCentreIntervalsPayloadResolvers<ContextType>;
  CentreReportConnection?: CentreReportConnectionResolvers<ContextType>;
  CentreReportEdge?: CentreReportEdgeResolvers<ContextType>;
  SaveReportDraftPayload?: SaveReportDraftPayloadResolvers<ContextType>;
  SubmitReportPayload?: SubmitReportPayloadResolvers<ContextType>;
  EndorseReportPayload?: EndorseReportPayloadResolvers<ContextType>;
  ReturnReportPayload?: ReturnReportPayloadResolvers<ContextType>;
  AcceptReportPayload?: AcceptReportPayloadResolvers<ContextType>;
  WithdrawReportPayload?: WithdrawReportPayloadResolvers<ContextType>;
  CorrectReportPayload?: CorrectReportPayloadResolvers<ContextType>;
  CentreReport?: CentreReportResolvers<ContextType>;
  ReportSection?: ReportSectionResolvers<ContextType>;
  ReportCount?: ReportCountResolvers<ContextType>;
  ReportObstacle?: ReportObstacleResolvers<ContextType>;
  ReportRevision?: ReportRevisionResolvers<ContextType>;
  ReportFieldChange?: ReportFieldChangeResolvers<ContextType>;
  ReturnedField?: ReturnedFieldResolvers<ContextType>;
  ReportTransition?: ReportTransitionResolvers<ContextType>;
  Centre?: CentreResolvers<ContextType>;
  FiscalYear?: FiscalYearResolvers<ContextType>;
  Lao?: LaoResolvers<ContextType>;
  Obligation?: ObligationResolvers<ContextType>;
  ObligationConnection?: ObligationConnectionResolvers<ContextType>;
  ObligationEdge?: ObligationEdgeResolvers<ContextType>;
  ObstacleClass?: ObstacleClassResolvers<ContextType>;
  ObstacleCount?: ObstacleCountResolvers<ContextType>;
  ParticipationMeasureConnection?: ParticipationMeasureConnectionResolvers<ContextType>;
  ParticipationMeasureEdge?: ParticipationMeasureEdgeResolvers<ContextType>;
  DraftMeasurePayload?: DraftMeasurePayloadResolvers<ContextType>;
  ChangeMeasurePayload?: ChangeMeasurePayloadResolvers<ContextType>;
  AdvanceMeasureStepPayload?: AdvanceMeasureStepPayloadResolvers<ContextType>;
  SubmitMeasureForApprovalPayload?: SubmitMeasureForApprovalPayloadResolvers<ContextType>;
  ApproveMeasurePayload?: ApproveMeasurePayloadResolvers<ContextType>;
  ReturnMeasurePayload?: ReturnMeasurePayloadResolvers<ContextType>;
  AnnounceMeasurePayload?: AnnounceMeasurePayloadResolvers<ContextType>;
  RecordItaScoresPayload?: RecordItaScoresPayloadResolvers<ContextType>;
  CorrectItaScorePayload?: CorrectItaScorePayloadResolvers<ContextType>;
  ItaScoreRevision?: ItaScoreRevisionResolvers<ContextType>;
  MeasureReturn?: MeasureReturnResolvers<ContextType>;
  ParticipationMeasure?: ParticipationMeasureResolvers<ContextType>;
  MeasureStep?: MeasureStepResolvers<ContextType>;
  MeasureChannel?: MeasureChannelResolvers<ContextType>;
  MeasureApproval?: MeasureApprovalResolvers<ContextType>;
  ItaScore?: ItaScoreResolvers<ContextType>;
  Province?: ProvinceResolvers<ContextType>;
  RecordPublishedFigurePayload?: RecordPublishedFigurePayloadResolvers<ContextType>;
  CorrectPublishedFigurePayload?: CorrectPublishedFigurePayloadResolvers<ContextType>;
  PublishedFigureRevision?: PublishedFigureRevisionResolvers<ContextType>;
  AddSourcePayload?: AddSourcePayloadResolvers<ContextType>;
  PublishedFigure?: PublishedFigureResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  ReportCheck?: ReportCheckResolvers<ContextType>;
  ReportingRates?: ReportingRatesResolvers<ContextType>;
  ProvinceReportingRank?: ProvinceReportingRankResolvers<ContextType>;
  OpenRoundPayload?: OpenRoundPayloadResolvers<ContextType>;
  ExtendRoundPayload?: ExtendRoundPayloadResolvers<ContextType>;
  MoveRoundPayload?: MoveRoundPayloadResolvers<ContextType>;
  CloseRoundPayload?: CloseRoundPayloadResolvers<ContextType>;
  ReopenRoundPayload?: ReopenRoundPayloadResolvers<ContextType>;
  ExtendRoundForCentrePayload?: ExtendRoundForCentrePayloadResolvers<ContextType>;
  WithdrawExtensionPayload?: WithdrawExtensionPayloadResolvers<ContextType>;
  RoundExtension?: RoundExtensionResolvers<ContextType>;
  ReportingRound?: ReportingRoundResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SetTargetPayload?: SetTargetPayloadResolvers<ContextType>;
  CorrectTargetPayload?: CorrectTargetPayloadResolvers<ContextType>;
  TargetRevision?: TargetRevisionResolvers<ContextType>;
  Target?: TargetResolvers<ContextType>;
  TargetProgress?: TargetProgressResolvers<ContextType>;
  FigureComparison?: FigureComparisonResolvers<ContextType>;
  WorkStandard?: WorkStandardResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  personal?: PersonalDirectiveResolver<any, any, ContextType>;
};
