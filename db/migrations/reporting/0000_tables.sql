CREATE SCHEMA "reporting";
--> statement-breakpoint
CREATE TABLE "reporting"."centre" (
	"id" uuid PRIMARY KEY NOT NULL,
	"lao_code" text NOT NULL,
	"province_code" text NOT NULL,
	"demo" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
ALTER TABLE "reporting"."centre" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "reporting"."centre_open_interval" (
	"centre_id" uuid NOT NULL,
	"province_code" text NOT NULL,
	"lao_code" text NOT NULL,
	"opened_on" date NOT NULL,
	"closed_on" date,
	"demo" boolean DEFAULT false NOT NULL,
	CONSTRAINT "centre_open_interval_centre_id_opened_on_pk" PRIMARY KEY("centre_id","opened_on"),
	CONSTRAINT "centre_open_interval_in_order" CHECK ("reporting"."centre_open_interval"."closed_on" > "reporting"."centre_open_interval"."opened_on")
);
--> statement-breakpoint
ALTER TABLE "reporting"."centre_open_interval" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "reporting"."centre_report" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"centre_id" uuid NOT NULL,
	"province_code" text NOT NULL,
	"lao_code" text NOT NULL,
	"fiscal_year" integer NOT NULL,
	"half" text NOT NULL,
	"state" text DEFAULT 'DRAFT' NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"is_empty" boolean DEFAULT false NOT NULL,
	"first_submitted_at" timestamp with time zone,
	"accepted_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"demo" boolean DEFAULT false NOT NULL,
	CONSTRAINT "centre_report_state" CHECK ("reporting"."centre_report"."state" in ('DRAFT', 'SUBMITTED', 'RETURNED', 'ENDORSED', 'ACCEPTED', 'WITHDRAWN')),
	CONSTRAINT "centre_report_draft_unsent" CHECK ("reporting"."centre_report"."state" <> 'DRAFT' or "reporting"."centre_report"."first_submitted_at" is null),
	CONSTRAINT "centre_report_endorsed_with_content" CHECK ("reporting"."centre_report"."state" not in ('ENDORSED', 'ACCEPTED') or ("reporting"."centre_report"."first_submitted_at" is not null and not "reporting"."centre_report"."is_empty")),
	CONSTRAINT "centre_report_accepted_when" CHECK (("reporting"."centre_report"."state" = 'ACCEPTED') = ("reporting"."centre_report"."accepted_at" is not null))
);
--> statement-breakpoint
ALTER TABLE "reporting"."centre_report" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "reporting"."report_transition" (
	"report_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"state" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"revision" integer NOT NULL,
	"by_role" text NOT NULL,
	"message" text,
	"province_code" text NOT NULL,
	"lao_code" text NOT NULL,
	"demo" boolean DEFAULT false NOT NULL,
	CONSTRAINT "report_transition_report_id_ordinal_pk" PRIMARY KEY("report_id","ordinal"),
	CONSTRAINT "report_transition_state" CHECK ("reporting"."report_transition"."state" in ('DRAFT', 'SUBMITTED', 'RETURNED', 'ENDORSED', 'ACCEPTED', 'WITHDRAWN')),
	CONSTRAINT "report_transition_by_role" CHECK ("reporting"."report_transition"."by_role" in ('LAO_OFFICER', 'PROVINCIAL_OFFICE', 'ONDC_ADMIN'))
);
--> statement-breakpoint
ALTER TABLE "reporting"."report_transition" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "reporting"."obstacle_figures" (
	"fiscal_year" integer NOT NULL,
	"half" text NOT NULL,
	"area" text NOT NULL,
	"obstacle_class" integer NOT NULL,
	"reports" integer NOT NULL,
	"submitted" integer NOT NULL,
	CONSTRAINT "obstacle_figures_fiscal_year_half_area_obstacle_class_pk" PRIMARY KEY("fiscal_year","half","area","obstacle_class")
);
--> statement-breakpoint
ALTER TABLE "reporting"."obstacle_figures" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "reporting"."reporting_figures" (
	"fiscal_year" integer NOT NULL,
	"half" text NOT NULL,
	"area" text NOT NULL,
	"due_on" date NOT NULL,
	"expected" integer NOT NULL,
	"submitted" integer NOT NULL,
	"on_time" integer NOT NULL,
	"returned" integer NOT NULL,
	"empty" integer NOT NULL,
	"accepted" integer NOT NULL,
	CONSTRAINT "reporting_figures_fiscal_year_half_area_due_on_pk" PRIMARY KEY("fiscal_year","half","area","due_on")
);
--> statement-breakpoint
ALTER TABLE "reporting"."reporting_figures" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "reporting"."ita_score" (
	"measure_id" uuid NOT NULL,
	"province_code" text NOT NULL,
	"lao_code" text NOT NULL,
	"demo" boolean DEFAULT false NOT NULL,
	"dimension" integer NOT NULL,
	"score" numeric(5, 2) NOT NULL,
	"source" text NOT NULL,
	CONSTRAINT "ita_score_measure_id_dimension_pk" PRIMARY KEY("measure_id","dimension"),
	CONSTRAINT "ita_score_dimension" CHECK ("reporting"."ita_score"."dimension" between 1 and 4),
	CONSTRAINT "ita_score_range" CHECK ("reporting"."ita_score"."score" between 0 and 100)
);
--> statement-breakpoint
ALTER TABLE "reporting"."ita_score" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "reporting"."measure_approval" (
	"measure_id" uuid NOT NULL,
	"province_code" text NOT NULL,
	"lao_code" text NOT NULL,
	"demo" boolean DEFAULT false NOT NULL,
	"ordinal" integer NOT NULL,
	"position_th" text NOT NULL,
	"approved_on" date,
	CONSTRAINT "measure_approval_measure_id_ordinal_pk" PRIMARY KEY("measure_id","ordinal")
);
--> statement-breakpoint
ALTER TABLE "reporting"."measure_approval" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "reporting"."measure_channel" (
	"measure_id" uuid NOT NULL,
	"province_code" text NOT NULL,
	"lao_code" text NOT NULL,
	"demo" boolean DEFAULT false NOT NULL,
	"ordinal" integer NOT NULL,
	"kind" text NOT NULL,
	"detail" text,
	CONSTRAINT "measure_channel_measure_id_ordinal_pk" PRIMARY KEY("measure_id","ordinal"),
	CONSTRAINT "measure_channel_kind" CHECK ("reporting"."measure_channel"."kind" in ('NOTICE_BOARD', 'WEBSITE', 'SOCIAL_MEDIA', 'JOURNAL', 'OTHER'))
);
--> statement-breakpoint
ALTER TABLE "reporting"."measure_channel" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "reporting"."measure_step" (
	"measure_id" uuid NOT NULL,
	"province_code" text NOT NULL,
	"lao_code" text NOT NULL,
	"demo" boolean DEFAULT false NOT NULL,
	"number" integer NOT NULL,
	"body" text,
	"started_on" date,
	"finished_on" date,
	CONSTRAINT "measure_step_measure_id_number_pk" PRIMARY KEY("measure_id","number"),
	CONSTRAINT "measure_step_number" CHECK ("reporting"."measure_step"."number" between 1 and 4),
	CONSTRAINT "measure_step_in_order" CHECK ("reporting"."measure_step"."started_on" <= "reporting"."measure_step"."finished_on")
);
--> statement-breakpoint
ALTER TABLE "reporting"."measure_step" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "reporting"."participation_measure" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"province_code" text NOT NULL,
	"lao_code" text NOT NULL,
	"fiscal_year" integer NOT NULL,
	"title_th" text NOT NULL,
	"state" text DEFAULT 'DRAFT' NOT NULL,
	"drafted_on" date,
	"announced_on" date,
	"signed_on" date,
	"signatory_position_th" text,
	"dimension" integer DEFAULT 3 NOT NULL,
	"plan_from" integer,
	"plan_to" integer,
	"version" integer DEFAULT 1 NOT NULL,
	"demo" boolean DEFAULT false NOT NULL,
	CONSTRAINT "participation_measure_one_a_year" UNIQUE("lao_code","fiscal_year"),
	CONSTRAINT "participation_measure_state" CHECK ("reporting"."participation_measure"."state" in ('DRAFT', 'IN_APPROVAL', 'ANNOUNCED')),
	CONSTRAINT "participation_measure_announced_when" CHECK (("reporting"."participation_measure"."state" = 'ANNOUNCED') = ("reporting"."participation_measure"."announced_on" is not null)),
	CONSTRAINT "participation_measure_dimension" CHECK ("reporting"."participation_measure"."dimension" between 1 and 4),
	CONSTRAINT "participation_measure_plan" CHECK ("reporting"."participation_measure"."plan_from" <= "reporting"."participation_measure"."plan_to")
);
--> statement-breakpoint
ALTER TABLE "reporting"."participation_measure" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "reporting"."lao" (
	"code" text PRIMARY KEY NOT NULL,
	"province_code" text NOT NULL,
	"name_th" text NOT NULL,
	"type" text NOT NULL,
	"demo" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
ALTER TABLE "reporting"."lao" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "reporting"."province" (
	"code" text PRIMARY KEY NOT NULL,
	"region_code" text NOT NULL,
	"name_th" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "reporting"."province" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "reporting"."obstacle_class" (
	"number" integer PRIMARY KEY NOT NULL,
	"name_th" text NOT NULL,
	"name_en" text NOT NULL,
	"response_th" text NOT NULL,
	"response_en" text NOT NULL,
	"source_id" text NOT NULL,
	"locator_th" text NOT NULL,
	"locator_en" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "reporting"."obstacle_class" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "reporting"."published_figure" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"indicator" text NOT NULL,
	"basis" text NOT NULL,
	"area" text NOT NULL,
	"fiscal_year" integer NOT NULL,
	"as_of" date,
	"value" integer,
	"kind" text NOT NULL,
	"source_id" text NOT NULL,
	"locator_th" text NOT NULL,
	"locator_en" text NOT NULL,
	"demo" boolean DEFAULT false NOT NULL,
	CONSTRAINT "published_figure_once" UNIQUE NULLS NOT DISTINCT("indicator","basis","area","fiscal_year","as_of","kind","source_id"),
	CONSTRAINT "published_figure_indicator" CHECK ("reporting"."published_figure"."indicator" in ('CENTRES', 'NETWORKS')),
	CONSTRAINT "published_figure_basis" CHECK ("reporting"."published_figure"."basis" in ('ADDED_IN_YEAR', 'TOTAL_BY_END')),
	CONSTRAINT "published_figure_kind" CHECK ("reporting"."published_figure"."kind" in ('ACTUAL', 'TARGET', 'COUNT')),
	CONSTRAINT "published_figure_count_of_a_day" CHECK (("reporting"."published_figure"."kind" = 'COUNT') = ("reporting"."published_figure"."as_of" is not null))
);
--> statement-breakpoint
ALTER TABLE "reporting"."published_figure" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "reporting"."source" (
	"id" text PRIMARY KEY NOT NULL,
	"title_th" text NOT NULL,
	"title_en" text NOT NULL,
	"publisher_th" text NOT NULL,
	"publisher_en" text NOT NULL,
	"dated_on" date NOT NULL
);
--> statement-breakpoint
ALTER TABLE "reporting"."source" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "reporting"."target" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"indicator" text NOT NULL,
	"basis" text NOT NULL,
	"area" text NOT NULL,
	"fiscal_year" integer NOT NULL,
	"value" integer NOT NULL,
	"source_id" text,
	"locator_th" text,
	"locator_en" text,
	"version" integer DEFAULT 1 NOT NULL,
	"demo" boolean DEFAULT false NOT NULL,
	CONSTRAINT "target_once" UNIQUE("area","fiscal_year","indicator","basis"),
	CONSTRAINT "target_indicator" CHECK ("reporting"."target"."indicator" in ('CENTRES', 'NETWORKS')),
	CONSTRAINT "target_basis" CHECK ("reporting"."target"."basis" in ('ADDED_IN_YEAR', 'TOTAL_BY_END')),
	CONSTRAINT "target_not_negative" CHECK ("reporting"."target"."value" >= 0)
);
--> statement-breakpoint
ALTER TABLE "reporting"."target" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "reporting"."work_standard" (
	"process" text PRIMARY KEY NOT NULL,
	"name_th" text NOT NULL,
	"name_en" text NOT NULL,
	"hours" integer NOT NULL,
	"quality_th" text,
	"quality_en" text,
	"source_id" text NOT NULL,
	"locator_th" text NOT NULL,
	"locator_en" text NOT NULL,
	CONSTRAINT "work_standard_process" CHECK ("reporting"."work_standard"."process" in ('RUN_NETWORK', 'ESTABLISH_CENTRE'))
);
--> statement-breakpoint
ALTER TABLE "reporting"."work_standard" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "reporting"."report_count" (
	"report_id" uuid NOT NULL,
	"revision" integer NOT NULL,
	"indicator" text NOT NULL,
	"value" integer NOT NULL,
	"province_code" text NOT NULL,
	"lao_code" text NOT NULL,
	"demo" boolean DEFAULT false NOT NULL,
	CONSTRAINT "report_count_report_id_revision_indicator_pk" PRIMARY KEY("report_id","revision","indicator"),
	CONSTRAINT "report_count_indicator" CHECK ("reporting"."report_count"."indicator" in ('COMMITTEE_MEETINGS', 'HEARINGS_HELD', 'OPINIONS_HEARD', 'MEDIA_ISSUED', 'PARTNER_NETWORKS', 'INNOVATIONS', 'MOBILE_ACTIVITIES', 'PARTICIPANTS')),
	CONSTRAINT "report_count_not_negative" CHECK ("reporting"."report_count"."value" >= 0)
);
--> statement-breakpoint
ALTER TABLE "reporting"."report_count" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "reporting"."report_obstacle" (
	"report_id" uuid NOT NULL,
	"revision" integer NOT NULL,
	"obstacle_class" integer NOT NULL,
	"body" text,
	"province_code" text NOT NULL,
	"lao_code" text NOT NULL,
	"demo" boolean DEFAULT false NOT NULL,
	CONSTRAINT "report_obstacle_report_id_revision_obstacle_class_pk" PRIMARY KEY("report_id","revision","obstacle_class")
);
--> statement-breakpoint
ALTER TABLE "reporting"."report_obstacle" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "reporting"."report_revision" (
	"report_id" uuid NOT NULL,
	"revision" integer NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"cause" text NOT NULL,
	"is_empty" boolean NOT NULL,
	"province_code" text NOT NULL,
	"lao_code" text NOT NULL,
	"demo" boolean DEFAULT false NOT NULL,
	CONSTRAINT "report_revision_report_id_revision_pk" PRIMARY KEY("report_id","revision"),
	CONSTRAINT "report_revision_cause" CHECK ("reporting"."report_revision"."cause" in ('FIRST_DRAFT', 'RETURNED', 'CORRECTION')),
	CONSTRAINT "report_revision_from_one" CHECK ("reporting"."report_revision"."revision" >= 1)
);
--> statement-breakpoint
ALTER TABLE "reporting"."report_revision" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "reporting"."report_section" (
	"report_id" uuid NOT NULL,
	"revision" integer NOT NULL,
	"kind" text NOT NULL,
	"body" text NOT NULL,
	"province_code" text NOT NULL,
	"lao_code" text NOT NULL,
	"demo" boolean DEFAULT false NOT NULL,
	CONSTRAINT "report_section_report_id_revision_kind_pk" PRIMARY KEY("report_id","revision","kind"),
	CONSTRAINT "report_section_kind" CHECK ("reporting"."report_section"."kind" in ('OUTPUTS', 'OUTCOMES', 'IMPACTS', 'PROGRESS', 'PROBLEMS', 'LESSONS', 'RECOMMENDATIONS', 'SUPPORT_NEEDED')),
	CONSTRAINT "report_section_not_blank" CHECK (btrim("reporting"."report_section"."body") <> '')
);
--> statement-breakpoint
ALTER TABLE "reporting"."report_section" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "reporting"."returned_field" (
	"report_id" uuid NOT NULL,
	"revision" integer NOT NULL,
	"field" text NOT NULL,
	"message" text NOT NULL,
	"province_code" text NOT NULL,
	"lao_code" text NOT NULL,
	"demo" boolean DEFAULT false NOT NULL,
	CONSTRAINT "returned_field_report_id_revision_field_pk" PRIMARY KEY("report_id","revision","field")
);
--> statement-breakpoint
ALTER TABLE "reporting"."returned_field" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "reporting"."reporting_round" (
	"fiscal_year" integer NOT NULL,
	"half" text NOT NULL,
	"starts_on" date GENERATED ALWAYS AS (case half when 'FIRST' then make_date(fiscal_year - 544, 10, 1) else make_date(fiscal_year - 543, 4, 1) end) STORED NOT NULL,
	"ends_on" date GENERATED ALWAYS AS (case half when 'FIRST' then make_date(fiscal_year - 543, 3, 31) else make_date(fiscal_year - 543, 9, 30) end) STORED NOT NULL,
	"opens_on" date NOT NULL,
	"due_on" date NOT NULL,
	"closes_on" date NOT NULL,
	CONSTRAINT "reporting_round_fiscal_year_half_pk" PRIMARY KEY("fiscal_year","half"),
	CONSTRAINT "reporting_round_half" CHECK ("reporting"."reporting_round"."half" in ('FIRST', 'SECOND')),
	CONSTRAINT "reporting_round_in_order" CHECK ("reporting"."reporting_round"."opens_on" <= "reporting"."reporting_round"."due_on" and "reporting"."reporting_round"."due_on" <= "reporting"."reporting_round"."closes_on")
);
--> statement-breakpoint
ALTER TABLE "reporting"."reporting_round" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "reporting"."round_extension" (
	"fiscal_year" integer NOT NULL,
	"half" text NOT NULL,
	"centre_id" uuid NOT NULL,
	"province_code" text NOT NULL,
	"lao_code" text NOT NULL,
	"due_on" date NOT NULL,
	"granted_on" date NOT NULL,
	"reason" text,
	"demo" boolean DEFAULT false NOT NULL,
	CONSTRAINT "round_extension_centre_id_fiscal_year_half_pk" PRIMARY KEY("centre_id","fiscal_year","half")
);
--> statement-breakpoint
ALTER TABLE "reporting"."round_extension" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "reporting"."change_log" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "reporting"."change_log_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"actor" text NOT NULL,
	"role" text,
	"table_name" text NOT NULL,
	"operation" text NOT NULL,
	"before" jsonb,
	"after" jsonb,
	"reason" text
);
--> statement-breakpoint
ALTER TABLE "reporting"."change_log" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "reporting"."dataset_version" (
	"only" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"version" bigint DEFAULT 0 NOT NULL,
	"transaction" text,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "dataset_version_only" CHECK ("reporting"."dataset_version"."only")
);
--> statement-breakpoint
ALTER TABLE "reporting"."dataset_version" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "reporting"."centre" ADD CONSTRAINT "centre_lao_code_lao_code_fk" FOREIGN KEY ("lao_code") REFERENCES "reporting"."lao"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reporting"."centre_open_interval" ADD CONSTRAINT "centre_open_interval_centre_id_centre_id_fk" FOREIGN KEY ("centre_id") REFERENCES "reporting"."centre"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reporting"."centre_report" ADD CONSTRAINT "centre_report_centre_id_centre_id_fk" FOREIGN KEY ("centre_id") REFERENCES "reporting"."centre"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reporting"."centre_report" ADD CONSTRAINT "centre_report_round" FOREIGN KEY ("fiscal_year","half") REFERENCES "reporting"."reporting_round"("fiscal_year","half") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reporting"."report_transition" ADD CONSTRAINT "report_transition_report_id_centre_report_id_fk" FOREIGN KEY ("report_id") REFERENCES "reporting"."centre_report"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reporting"."ita_score" ADD CONSTRAINT "ita_score_measure_id_participation_measure_id_fk" FOREIGN KEY ("measure_id") REFERENCES "reporting"."participation_measure"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reporting"."measure_approval" ADD CONSTRAINT "measure_approval_measure_id_participation_measure_id_fk" FOREIGN KEY ("measure_id") REFERENCES "reporting"."participation_measure"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reporting"."measure_channel" ADD CONSTRAINT "measure_channel_measure_id_participation_measure_id_fk" FOREIGN KEY ("measure_id") REFERENCES "reporting"."participation_measure"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reporting"."measure_step" ADD CONSTRAINT "measure_step_measure_id_participation_measure_id_fk" FOREIGN KEY ("measure_id") REFERENCES "reporting"."participation_measure"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reporting"."participation_measure" ADD CONSTRAINT "participation_measure_lao_code_lao_code_fk" FOREIGN KEY ("lao_code") REFERENCES "reporting"."lao"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reporting"."lao" ADD CONSTRAINT "lao_province_code_province_code_fk" FOREIGN KEY ("province_code") REFERENCES "reporting"."province"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reporting"."obstacle_class" ADD CONSTRAINT "obstacle_class_source_id_source_id_fk" FOREIGN KEY ("source_id") REFERENCES "reporting"."source"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reporting"."published_figure" ADD CONSTRAINT "published_figure_source_id_source_id_fk" FOREIGN KEY ("source_id") REFERENCES "reporting"."source"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reporting"."target" ADD CONSTRAINT "target_source_id_source_id_fk" FOREIGN KEY ("source_id") REFERENCES "reporting"."source"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reporting"."work_standard" ADD CONSTRAINT "work_standard_source_id_source_id_fk" FOREIGN KEY ("source_id") REFERENCES "reporting"."source"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reporting"."report_count" ADD CONSTRAINT "report_count_of_revision" FOREIGN KEY ("report_id","revision") REFERENCES "reporting"."report_revision"("report_id","revision") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reporting"."report_obstacle" ADD CONSTRAINT "report_obstacle_obstacle_class_obstacle_class_number_fk" FOREIGN KEY ("obstacle_class") REFERENCES "reporting"."obstacle_class"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reporting"."report_obstacle" ADD CONSTRAINT "report_obstacle_of_revision" FOREIGN KEY ("report_id","revision") REFERENCES "reporting"."report_revision"("report_id","revision") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reporting"."report_revision" ADD CONSTRAINT "report_revision_report_id_centre_report_id_fk" FOREIGN KEY ("report_id") REFERENCES "reporting"."centre_report"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reporting"."report_section" ADD CONSTRAINT "report_section_of_revision" FOREIGN KEY ("report_id","revision") REFERENCES "reporting"."report_revision"("report_id","revision") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reporting"."returned_field" ADD CONSTRAINT "returned_field_of_revision" FOREIGN KEY ("report_id","revision") REFERENCES "reporting"."report_revision"("report_id","revision") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reporting"."round_extension" ADD CONSTRAINT "round_extension_centre_id_centre_id_fk" FOREIGN KEY ("centre_id") REFERENCES "reporting"."centre"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reporting"."round_extension" ADD CONSTRAINT "round_extension_round" FOREIGN KEY ("fiscal_year","half") REFERENCES "reporting"."reporting_round"("fiscal_year","half") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "centre_by_lao" ON "reporting"."centre" USING btree ("lao_code");--> statement-breakpoint
CREATE INDEX "centre_by_province" ON "reporting"."centre" USING btree ("province_code");--> statement-breakpoint
CREATE INDEX "centre_open_interval_by_province" ON "reporting"."centre_open_interval" USING btree ("province_code");--> statement-breakpoint
CREATE INDEX "centre_open_interval_by_lao" ON "reporting"."centre_open_interval" USING btree ("lao_code");--> statement-breakpoint
CREATE UNIQUE INDEX "centre_report_one_a_round" ON "reporting"."centre_report" USING btree ("centre_id","fiscal_year","half") WHERE state <> 'WITHDRAWN';--> statement-breakpoint
CREATE INDEX "centre_report_by_centre" ON "reporting"."centre_report" USING btree ("centre_id","fiscal_year" DESC NULLS LAST,"half" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "centre_report_by_lao" ON "reporting"."centre_report" USING btree ("lao_code");--> statement-breakpoint
CREATE INDEX "centre_report_by_province" ON "reporting"."centre_report" USING btree ("province_code");--> statement-breakpoint
CREATE INDEX "centre_report_by_round" ON "reporting"."centre_report" USING btree ("fiscal_year","half","state");--> statement-breakpoint
CREATE INDEX "centre_report_by_submission" ON "reporting"."centre_report" USING btree (coalesce("first_submitted_at", 'infinity'));--> statement-breakpoint
CREATE INDEX "participation_measure_by_province" ON "reporting"."participation_measure" USING btree ("province_code","fiscal_year");--> statement-breakpoint
CREATE INDEX "participation_measure_by_announcement" ON "reporting"."participation_measure" USING btree (coalesce("announced_on", 'infinity'));--> statement-breakpoint
CREATE INDEX "lao_by_name" ON "reporting"."lao" USING btree ("name_th" collate "th-x-icu","code");--> statement-breakpoint
CREATE INDEX "lao_by_province" ON "reporting"."lao" USING btree ("province_code");--> statement-breakpoint
CREATE INDEX "province_by_region" ON "reporting"."province" USING btree ("region_code");--> statement-breakpoint
CREATE INDEX "published_figure_by_area" ON "reporting"."published_figure" USING btree ("area","fiscal_year");--> statement-breakpoint
CREATE INDEX "reporting_round_by_start" ON "reporting"."reporting_round" USING btree ("starts_on");--> statement-breakpoint
CREATE INDEX "change_log_by_table" ON "reporting"."change_log" USING btree ("table_name","at");--> statement-breakpoint
CREATE POLICY "read" ON "reporting"."centre" AS PERMISSIVE FOR SELECT TO "hub_reporting" USING ((select nullif(current_setting('hub.role', true), '')) in ('ONDC_ANALYST', 'ONDC_ADMIN') or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "add" ON "reporting"."centre" AS PERMISSIVE FOR INSERT TO "hub_reporting" WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "change" ON "reporting"."centre" AS PERMISSIVE FOR UPDATE TO "hub_reporting" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), '')))) WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "remove" ON "reporting"."centre" AS PERMISSIVE FOR DELETE TO "hub_reporting" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "maintenance" ON "reporting"."centre" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read" ON "reporting"."centre_open_interval" AS PERMISSIVE FOR SELECT TO "hub_reporting" USING ((select nullif(current_setting('hub.role', true), '')) in ('ONDC_ANALYST', 'ONDC_ADMIN') or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "add" ON "reporting"."centre_open_interval" AS PERMISSIVE FOR INSERT TO "hub_reporting" WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "change" ON "reporting"."centre_open_interval" AS PERMISSIVE FOR UPDATE TO "hub_reporting" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), '')))) WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "remove" ON "reporting"."centre_open_interval" AS PERMISSIVE FOR DELETE TO "hub_reporting" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "maintenance" ON "reporting"."centre_open_interval" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read" ON "reporting"."centre_report" AS PERMISSIVE FOR SELECT TO "hub_reporting" USING ((select nullif(current_setting('hub.role', true), '')) in ('ONDC_ANALYST', 'ONDC_ADMIN') or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) is not null and state = 'ACCEPTED'));--> statement-breakpoint
CREATE POLICY "add" ON "reporting"."centre_report" AS PERMISSIVE FOR INSERT TO "hub_reporting" WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "change" ON "reporting"."centre_report" AS PERMISSIVE FOR UPDATE TO "hub_reporting" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), '')))) WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "remove" ON "reporting"."centre_report" AS PERMISSIVE FOR DELETE TO "hub_reporting" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "maintenance" ON "reporting"."centre_report" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read" ON "reporting"."report_transition" AS PERMISSIVE FOR SELECT TO "hub_reporting" USING ((select nullif(current_setting('hub.role', true), '')) in ('ONDC_ANALYST', 'ONDC_ADMIN') or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "add" ON "reporting"."report_transition" AS PERMISSIVE FOR INSERT TO "hub_reporting" WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "change" ON "reporting"."report_transition" AS PERMISSIVE FOR UPDATE TO "hub_reporting" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), '')))) WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "remove" ON "reporting"."report_transition" AS PERMISSIVE FOR DELETE TO "hub_reporting" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "maintenance" ON "reporting"."report_transition" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read" ON "reporting"."obstacle_figures" AS PERMISSIVE FOR SELECT TO "hub_reporting" USING ((select nullif(current_setting('hub.role', true), '')) is not null);--> statement-breakpoint
CREATE POLICY "administer" ON "reporting"."obstacle_figures" AS PERMISSIVE FOR ALL TO "hub_reporting" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN') WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN');--> statement-breakpoint
CREATE POLICY "maintenance" ON "reporting"."obstacle_figures" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read" ON "reporting"."reporting_figures" AS PERMISSIVE FOR SELECT TO "hub_reporting" USING ((select nullif(current_setting('hub.role', true), '')) is not null);--> statement-breakpoint
CREATE POLICY "administer" ON "reporting"."reporting_figures" AS PERMISSIVE FOR ALL TO "hub_reporting" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN') WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN');--> statement-breakpoint
CREATE POLICY "maintenance" ON "reporting"."reporting_figures" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read" ON "reporting"."ita_score" AS PERMISSIVE FOR SELECT TO "hub_reporting" USING ((select nullif(current_setting('hub.role', true), '')) in ('ONDC_ANALYST', 'ONDC_ADMIN') or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) is not null and exists (select 1 from reporting.participation_measure as measure where measure.id = ita_score.measure_id and measure.state = 'ANNOUNCED')));--> statement-breakpoint
CREATE POLICY "add" ON "reporting"."ita_score" AS PERMISSIVE FOR INSERT TO "hub_reporting" WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "change" ON "reporting"."ita_score" AS PERMISSIVE FOR UPDATE TO "hub_reporting" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), '')))) WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "remove" ON "reporting"."ita_score" AS PERMISSIVE FOR DELETE TO "hub_reporting" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "maintenance" ON "reporting"."ita_score" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read" ON "reporting"."measure_approval" AS PERMISSIVE FOR SELECT TO "hub_reporting" USING ((select nullif(current_setting('hub.role', true), '')) in ('ONDC_ANALYST', 'ONDC_ADMIN') or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) is not null and exists (select 1 from reporting.participation_measure as measure where measure.id = measure_approval.measure_id and measure.state = 'ANNOUNCED')));--> statement-breakpoint
CREATE POLICY "add" ON "reporting"."measure_approval" AS PERMISSIVE FOR INSERT TO "hub_reporting" WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "change" ON "reporting"."measure_approval" AS PERMISSIVE FOR UPDATE TO "hub_reporting" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), '')))) WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "remove" ON "reporting"."measure_approval" AS PERMISSIVE FOR DELETE TO "hub_reporting" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "maintenance" ON "reporting"."measure_approval" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read" ON "reporting"."measure_channel" AS PERMISSIVE FOR SELECT TO "hub_reporting" USING ((select nullif(current_setting('hub.role', true), '')) in ('ONDC_ANALYST', 'ONDC_ADMIN') or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) is not null and exists (select 1 from reporting.participation_measure as measure where measure.id = measure_channel.measure_id and measure.state = 'ANNOUNCED')));--> statement-breakpoint
CREATE POLICY "add" ON "reporting"."measure_channel" AS PERMISSIVE FOR INSERT TO "hub_reporting" WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "change" ON "reporting"."measure_channel" AS PERMISSIVE FOR UPDATE TO "hub_reporting" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), '')))) WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "remove" ON "reporting"."measure_channel" AS PERMISSIVE FOR DELETE TO "hub_reporting" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "maintenance" ON "reporting"."measure_channel" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read" ON "reporting"."measure_step" AS PERMISSIVE FOR SELECT TO "hub_reporting" USING ((select nullif(current_setting('hub.role', true), '')) in ('ONDC_ANALYST', 'ONDC_ADMIN') or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) is not null and exists (select 1 from reporting.participation_measure as measure where measure.id = measure_step.measure_id and measure.state = 'ANNOUNCED')));--> statement-breakpoint
CREATE POLICY "add" ON "reporting"."measure_step" AS PERMISSIVE FOR INSERT TO "hub_reporting" WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "change" ON "reporting"."measure_step" AS PERMISSIVE FOR UPDATE TO "hub_reporting" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), '')))) WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "remove" ON "reporting"."measure_step" AS PERMISSIVE FOR DELETE TO "hub_reporting" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "maintenance" ON "reporting"."measure_step" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read" ON "reporting"."participation_measure" AS PERMISSIVE FOR SELECT TO "hub_reporting" USING ((select nullif(current_setting('hub.role', true), '')) in ('ONDC_ANALYST', 'ONDC_ADMIN') or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) is not null and state = 'ANNOUNCED'));--> statement-breakpoint
CREATE POLICY "add" ON "reporting"."participation_measure" AS PERMISSIVE FOR INSERT TO "hub_reporting" WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "change" ON "reporting"."participation_measure" AS PERMISSIVE FOR UPDATE TO "hub_reporting" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), '')))) WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "remove" ON "reporting"."participation_measure" AS PERMISSIVE FOR DELETE TO "hub_reporting" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "maintenance" ON "reporting"."participation_measure" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read" ON "reporting"."lao" AS PERMISSIVE FOR SELECT TO "hub_reporting" USING ((select nullif(current_setting('hub.role', true), '')) is not null);--> statement-breakpoint
CREATE POLICY "administer" ON "reporting"."lao" AS PERMISSIVE FOR ALL TO "hub_reporting" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN') WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN');--> statement-breakpoint
CREATE POLICY "maintenance" ON "reporting"."lao" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read" ON "reporting"."province" AS PERMISSIVE FOR SELECT TO "hub_reporting" USING ((select nullif(current_setting('hub.role', true), '')) is not null);--> statement-breakpoint
CREATE POLICY "administer" ON "reporting"."province" AS PERMISSIVE FOR ALL TO "hub_reporting" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN') WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN');--> statement-breakpoint
CREATE POLICY "maintenance" ON "reporting"."province" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read" ON "reporting"."obstacle_class" AS PERMISSIVE FOR SELECT TO "hub_reporting" USING ((select nullif(current_setting('hub.role', true), '')) is not null);--> statement-breakpoint
CREATE POLICY "administer" ON "reporting"."obstacle_class" AS PERMISSIVE FOR ALL TO "hub_reporting" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN') WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN');--> statement-breakpoint
CREATE POLICY "maintenance" ON "reporting"."obstacle_class" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read" ON "reporting"."published_figure" AS PERMISSIVE FOR SELECT TO "hub_reporting" USING ((select nullif(current_setting('hub.role', true), '')) is not null);--> statement-breakpoint
CREATE POLICY "administer" ON "reporting"."published_figure" AS PERMISSIVE FOR ALL TO "hub_reporting" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN') WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN');--> statement-breakpoint
CREATE POLICY "maintenance" ON "reporting"."published_figure" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read" ON "reporting"."source" AS PERMISSIVE FOR SELECT TO "hub_reporting" USING ((select nullif(current_setting('hub.role', true), '')) is not null);--> statement-breakpoint
CREATE POLICY "administer" ON "reporting"."source" AS PERMISSIVE FOR ALL TO "hub_reporting" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN') WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN');--> statement-breakpoint
CREATE POLICY "maintenance" ON "reporting"."source" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read" ON "reporting"."target" AS PERMISSIVE FOR SELECT TO "hub_reporting" USING ((select nullif(current_setting('hub.role', true), '')) is not null);--> statement-breakpoint
CREATE POLICY "administer" ON "reporting"."target" AS PERMISSIVE FOR ALL TO "hub_reporting" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN') WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN');--> statement-breakpoint
CREATE POLICY "maintenance" ON "reporting"."target" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read" ON "reporting"."work_standard" AS PERMISSIVE FOR SELECT TO "hub_reporting" USING ((select nullif(current_setting('hub.role', true), '')) is not null);--> statement-breakpoint
CREATE POLICY "administer" ON "reporting"."work_standard" AS PERMISSIVE FOR ALL TO "hub_reporting" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN') WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN');--> statement-breakpoint
CREATE POLICY "maintenance" ON "reporting"."work_standard" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read" ON "reporting"."report_count" AS PERMISSIVE FOR SELECT TO "hub_reporting" USING ((select nullif(current_setting('hub.role', true), '')) in ('ONDC_ANALYST', 'ONDC_ADMIN') or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) is not null and exists (select 1 from reporting.centre_report as report where report.id = report_count.report_id and report.revision = report_count.revision and report.state = 'ACCEPTED')));--> statement-breakpoint
CREATE POLICY "add" ON "reporting"."report_count" AS PERMISSIVE FOR INSERT TO "hub_reporting" WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "change" ON "reporting"."report_count" AS PERMISSIVE FOR UPDATE TO "hub_reporting" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), '')))) WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "remove" ON "reporting"."report_count" AS PERMISSIVE FOR DELETE TO "hub_reporting" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "maintenance" ON "reporting"."report_count" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read" ON "reporting"."report_obstacle" AS PERMISSIVE FOR SELECT TO "hub_reporting" USING ((select nullif(current_setting('hub.role', true), '')) in ('ONDC_ANALYST', 'ONDC_ADMIN') or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) is not null and exists (select 1 from reporting.centre_report as report where report.id = report_obstacle.report_id and report.revision = report_obstacle.revision and report.state = 'ACCEPTED')));--> statement-breakpoint
CREATE POLICY "add" ON "reporting"."report_obstacle" AS PERMISSIVE FOR INSERT TO "hub_reporting" WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "change" ON "reporting"."report_obstacle" AS PERMISSIVE FOR UPDATE TO "hub_reporting" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), '')))) WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "remove" ON "reporting"."report_obstacle" AS PERMISSIVE FOR DELETE TO "hub_reporting" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "maintenance" ON "reporting"."report_obstacle" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read" ON "reporting"."report_revision" AS PERMISSIVE FOR SELECT TO "hub_reporting" USING ((select nullif(current_setting('hub.role', true), '')) in ('ONDC_ANALYST', 'ONDC_ADMIN') or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "add" ON "reporting"."report_revision" AS PERMISSIVE FOR INSERT TO "hub_reporting" WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "change" ON "reporting"."report_revision" AS PERMISSIVE FOR UPDATE TO "hub_reporting" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), '')))) WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "remove" ON "reporting"."report_revision" AS PERMISSIVE FOR DELETE TO "hub_reporting" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "maintenance" ON "reporting"."report_revision" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read" ON "reporting"."report_section" AS PERMISSIVE FOR SELECT TO "hub_reporting" USING ((select nullif(current_setting('hub.role', true), '')) in ('ONDC_ANALYST', 'ONDC_ADMIN') or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) is not null and exists (select 1 from reporting.centre_report as report where report.id = report_section.report_id and report.revision = report_section.revision and report.state = 'ACCEPTED')));--> statement-breakpoint
CREATE POLICY "add" ON "reporting"."report_section" AS PERMISSIVE FOR INSERT TO "hub_reporting" WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "change" ON "reporting"."report_section" AS PERMISSIVE FOR UPDATE TO "hub_reporting" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), '')))) WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "remove" ON "reporting"."report_section" AS PERMISSIVE FOR DELETE TO "hub_reporting" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "maintenance" ON "reporting"."report_section" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read" ON "reporting"."returned_field" AS PERMISSIVE FOR SELECT TO "hub_reporting" USING ((select nullif(current_setting('hub.role', true), '')) in ('ONDC_ANALYST', 'ONDC_ADMIN') or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "add" ON "reporting"."returned_field" AS PERMISSIVE FOR INSERT TO "hub_reporting" WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "change" ON "reporting"."returned_field" AS PERMISSIVE FOR UPDATE TO "hub_reporting" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), '')))) WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "remove" ON "reporting"."returned_field" AS PERMISSIVE FOR DELETE TO "hub_reporting" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "maintenance" ON "reporting"."returned_field" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read" ON "reporting"."reporting_round" AS PERMISSIVE FOR SELECT TO "hub_reporting" USING ((select nullif(current_setting('hub.role', true), '')) is not null);--> statement-breakpoint
CREATE POLICY "administer" ON "reporting"."reporting_round" AS PERMISSIVE FOR ALL TO "hub_reporting" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN') WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN');--> statement-breakpoint
CREATE POLICY "maintenance" ON "reporting"."reporting_round" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read" ON "reporting"."round_extension" AS PERMISSIVE FOR SELECT TO "hub_reporting" USING ((select nullif(current_setting('hub.role', true), '')) is not null);--> statement-breakpoint
CREATE POLICY "administer" ON "reporting"."round_extension" AS PERMISSIVE FOR ALL TO "hub_reporting" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN') WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN');--> statement-breakpoint
CREATE POLICY "maintenance" ON "reporting"."round_extension" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "administrator" ON "reporting"."change_log" AS PERMISSIVE FOR SELECT TO "hub_reporting" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN');--> statement-breakpoint
CREATE POLICY "append" ON "reporting"."change_log" AS PERMISSIVE FOR INSERT TO "hub_reporting" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "maintenance" ON "reporting"."change_log" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read" ON "reporting"."dataset_version" AS PERMISSIVE FOR SELECT TO "hub_reporting" USING (true);--> statement-breakpoint
CREATE POLICY "raise" ON "reporting"."dataset_version" AS PERMISSIVE FOR UPDATE TO "hub_reporting" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "maintenance" ON "reporting"."dataset_version" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);