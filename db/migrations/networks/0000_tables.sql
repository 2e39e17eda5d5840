CREATE SCHEMA "networks";
--> statement-breakpoint
CREATE TABLE "networks"."network_figures" (
	"fiscal_year" integer NOT NULL,
	"area" text NOT NULL,
	"formed_in_year" integer NOT NULL,
	"closed_in_year" integer NOT NULL,
	"total_by_end" integer NOT NULL,
	"active" integer NOT NULL,
	"steps_completed" integer[] NOT NULL,
	"hours_networks" integer NOT NULL,
	"hours_total" numeric NOT NULL,
	CONSTRAINT "network_figures_fiscal_year_area_pk" PRIMARY KEY("fiscal_year","area")
);
--> statement-breakpoint
ALTER TABLE "networks"."network_figures" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "networks"."training_figures" (
	"fiscal_year" integer NOT NULL,
	"area" text NOT NULL,
	"held" integer NOT NULL,
	"participants_counted" integer NOT NULL,
	"participants_reported" integer NOT NULL,
	"participants_by_category" jsonb NOT NULL,
	"provinces_reached" integer NOT NULL,
	"core_trainers" integer NOT NULL,
	"tests_paired" integer NOT NULL,
	"mean_before" numeric,
	"mean_after" numeric,
	"gain_deviation" numeric,
	CONSTRAINT "training_figures_fiscal_year_area_pk" PRIMARY KEY("fiscal_year","area")
);
--> statement-breakpoint
ALTER TABLE "networks"."training_figures" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "networks"."hearing" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"network_id" uuid NOT NULL,
	"province_code" text NOT NULL,
	"held_on" date NOT NULL,
	"place_th" text,
	"attendance" integer,
	"demo" boolean DEFAULT false NOT NULL,
	CONSTRAINT "hearing_attendance" CHECK ("networks"."hearing"."attendance" >= 0)
);
--> statement-breakpoint
ALTER TABLE "networks"."hearing" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "networks"."hearing_opinion" (
	"hearing_id" uuid NOT NULL,
	"province_code" text NOT NULL,
	"topic_th" text NOT NULL,
	"count" integer NOT NULL,
	"demo" boolean DEFAULT false NOT NULL,
	CONSTRAINT "hearing_opinion_hearing_id_topic_th_pk" PRIMARY KEY("hearing_id","topic_th"),
	CONSTRAINT "hearing_opinion_count" CHECK ("networks"."hearing_opinion"."count" > 0)
);
--> statement-breakpoint
ALTER TABLE "networks"."hearing_opinion" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "networks"."network" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"province_code" text NOT NULL,
	"name_th" text NOT NULL,
	"name_en" text,
	"status" text DEFAULT 'FORMING' NOT NULL,
	"formed_on" date,
	"closed_on" date,
	"version" integer DEFAULT 1 NOT NULL,
	"demo" boolean DEFAULT false NOT NULL,
	CONSTRAINT "network_status_known" CHECK ("networks"."network"."status" in ('FORMING', 'ACTIVE', 'DORMANT', 'CLOSED')),
	CONSTRAINT "network_formed_when_working" CHECK ("networks"."network"."status" not in ('ACTIVE', 'DORMANT') or "networks"."network"."formed_on" is not null),
	CONSTRAINT "network_closed_when" CHECK (("networks"."network"."status" = 'CLOSED') = ("networks"."network"."closed_on" is not null)),
	CONSTRAINT "network_closed_after_formed" CHECK ("networks"."network"."closed_on" >= "networks"."network"."formed_on")
);
--> statement-breakpoint
ALTER TABLE "networks"."network" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "networks"."network_follow_up" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"network_id" uuid NOT NULL,
	"province_code" text NOT NULL,
	"followed_on" date NOT NULL,
	"progress_th" text NOT NULL,
	"problems_th" text,
	"recommendations_th" text,
	"demo" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
ALTER TABLE "networks"."network_follow_up" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "networks"."network_status" (
	"network_id" uuid NOT NULL,
	"province_code" text NOT NULL,
	"since" date NOT NULL,
	"until" date,
	"status" text NOT NULL,
	"reason" text,
	"demo" boolean DEFAULT false NOT NULL,
	CONSTRAINT "network_status_network_id_since_pk" PRIMARY KEY("network_id","since"),
	CONSTRAINT "network_status_status" CHECK ("networks"."network_status"."status" in ('FORMING', 'ACTIVE', 'DORMANT', 'CLOSED')),
	CONSTRAINT "network_status_in_order" CHECK ("networks"."network_status"."until" > "networks"."network_status"."since")
);
--> statement-breakpoint
ALTER TABLE "networks"."network_status" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "networks"."network_step" (
	"network_id" uuid NOT NULL,
	"province_code" text NOT NULL,
	"step" integer NOT NULL,
	"started_on" date,
	"finished_on" date,
	"hours" numeric(8, 2),
	"demo" boolean DEFAULT false NOT NULL,
	CONSTRAINT "network_step_network_id_step_pk" PRIMARY KEY("network_id","step"),
	CONSTRAINT "network_step_number" CHECK ("networks"."network_step"."step" between 1 and 6),
	CONSTRAINT "network_step_in_order" CHECK ("networks"."network_step"."finished_on" >= "networks"."network_step"."started_on"),
	CONSTRAINT "network_step_hours" CHECK ("networks"."network_step"."hours" >= 0)
);
--> statement-breakpoint
ALTER TABLE "networks"."network_step" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "networks"."network_advisor" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"network_id" uuid NOT NULL,
	"province_code" text NOT NULL,
	"category" text NOT NULL,
	"position_th" text,
	"ordinal" integer DEFAULT 1 NOT NULL,
	"demo" boolean DEFAULT false NOT NULL,
	CONSTRAINT "network_advisor_category" CHECK ("networks"."network_advisor"."category" in ('INSPECTOR_ADVISOR', 'GOVERNANCE_COMMITTEE', 'OTHER'))
);
--> statement-breakpoint
ALTER TABLE "networks"."network_advisor" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "networks"."network_advisor_person" (
	"advisor_id" uuid PRIMARY KEY NOT NULL,
	"province_code" text NOT NULL,
	"name" text NOT NULL,
	"phone" text,
	"line_id" text,
	"demo" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
ALTER TABLE "networks"."network_advisor_person" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "networks"."network_member" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"network_id" uuid NOT NULL,
	"province_code" text NOT NULL,
	"lao_code" text,
	"category" text NOT NULL,
	"joined_on" date,
	"retired_on" date,
	"demo" boolean DEFAULT false NOT NULL,
	CONSTRAINT "network_member_category" CHECK ("networks"."network_member"."category" in ('PEOPLE_SECTOR', 'COMMUNITY_LEADER', 'CIVIL_SOCIETY', 'PRIVATE_SECTOR', 'LAO_REPRESENTATIVE', 'OTHER')),
	CONSTRAINT "network_member_in_order" CHECK ("networks"."network_member"."retired_on" >= "networks"."network_member"."joined_on")
);
--> statement-breakpoint
ALTER TABLE "networks"."network_member" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "networks"."network_member_person" (
	"member_id" uuid PRIMARY KEY NOT NULL,
	"province_code" text NOT NULL,
	"lao_code" text,
	"name" text NOT NULL,
	"phone" text,
	"line_id" text,
	"demo" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
ALTER TABLE "networks"."network_member_person" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "networks"."participant" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"training_id" uuid NOT NULL,
	"category" text NOT NULL,
	"province_code" text,
	"district_code" text,
	"lao_code" text,
	"attended" boolean DEFAULT false NOT NULL,
	"is_core_trainer" boolean DEFAULT false NOT NULL,
	"demo" boolean DEFAULT false NOT NULL,
	CONSTRAINT "participant_category" CHECK ("networks"."participant"."category" in ('PROVINCIAL_LOCAL_ADMINISTRATION_OFFICER', 'PROVINCIAL_OFFICE_OFFICIAL', 'DISTRICT_OFFICE_OFFICIAL', 'LAO_REPRESENTATIVE', 'PEOPLE_REPRESENTATIVE', 'LAO_EXECUTIVE', 'LAO_STAFF', 'ONDC_OFFICIAL', 'OTHER')),
	CONSTRAINT "participant_province" CHECK ("networks"."participant"."province_code" is not null or ("networks"."participant"."category" in ('ONDC_OFFICIAL', 'OTHER') and "networks"."participant"."district_code" is null and "networks"."participant"."lao_code" is null)),
	CONSTRAINT "participant_district" CHECK (left("networks"."participant"."district_code", 2) = "networks"."participant"."province_code")
);
--> statement-breakpoint
ALTER TABLE "networks"."participant" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "networks"."participant_person" (
	"participant_id" uuid PRIMARY KEY NOT NULL,
	"province_code" text,
	"lao_code" text,
	"name" text NOT NULL,
	"phone" text,
	"line_id" text,
	"demo" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
ALTER TABLE "networks"."participant_person" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "networks"."reported_participants" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"training_id" uuid NOT NULL,
	"category" text,
	"province_code" text,
	"participants" integer NOT NULL,
	"laos" integer,
	"source_th" text NOT NULL,
	"demo" boolean DEFAULT false NOT NULL,
	CONSTRAINT "reported_participants_category" CHECK ("networks"."reported_participants"."category" in ('PROVINCIAL_LOCAL_ADMINISTRATION_OFFICER', 'PROVINCIAL_OFFICE_OFFICIAL', 'DISTRICT_OFFICE_OFFICIAL', 'LAO_REPRESENTATIVE', 'PEOPLE_REPRESENTATIVE', 'LAO_EXECUTIVE', 'LAO_STAFF', 'ONDC_OFFICIAL', 'OTHER')),
	CONSTRAINT "reported_participants_count" CHECK ("networks"."reported_participants"."participants" >= 0 and "networks"."reported_participants"."laos" >= 0)
);
--> statement-breakpoint
ALTER TABLE "networks"."reported_participants" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "networks"."test_score" (
	"participant_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"province_code" text,
	"lao_code" text,
	"score" numeric(6, 2) NOT NULL,
	"max_score" numeric(6, 2) NOT NULL,
	"demo" boolean DEFAULT false NOT NULL,
	CONSTRAINT "test_score_participant_id_kind_pk" PRIMARY KEY("participant_id","kind"),
	CONSTRAINT "test_score_kind" CHECK ("networks"."test_score"."kind" in ('PRE', 'POST')),
	CONSTRAINT "test_score_in_range" CHECK ("networks"."test_score"."max_score" > 0 and "networks"."test_score"."score" between 0 and "networks"."test_score"."max_score")
);
--> statement-breakpoint
ALTER TABLE "networks"."test_score" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "networks"."lao" (
	"code" text PRIMARY KEY NOT NULL,
	"province_code" text NOT NULL,
	"name_th" text NOT NULL,
	"type" text NOT NULL,
	"demo" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
ALTER TABLE "networks"."lao" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "networks"."province" (
	"code" text PRIMARY KEY NOT NULL,
	"region_code" text NOT NULL,
	"name_th" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "networks"."province" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "networks"."training" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"series_id" uuid NOT NULL,
	"province_code" text,
	"name_th" text NOT NULL,
	"name_en" text,
	"fiscal_year" integer NOT NULL,
	"cohort" integer,
	"mode" text NOT NULL,
	"status" text DEFAULT 'SCHEDULED' NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"place_th" text,
	"budget_source_th" text,
	"responsible_unit_th" text,
	"version" integer DEFAULT 1 NOT NULL,
	"demo" boolean DEFAULT false NOT NULL,
	CONSTRAINT "training_mode" CHECK ("networks"."training"."mode" in ('ON_SITE', 'WEB_CONFERENCE')),
	CONSTRAINT "training_status" CHECK ("networks"."training"."status" in ('SCHEDULED', 'COMPLETED', 'CANCELLED')),
	CONSTRAINT "training_cohort" CHECK ("networks"."training"."cohort" >= 1),
	CONSTRAINT "training_in_order" CHECK ("networks"."training"."ends_on" >= "networks"."training"."starts_on"),
	CONSTRAINT "training_fiscal_year" CHECK ("networks"."training"."fiscal_year" = extract(year from "networks"."training"."starts_on" + interval '3 months')::integer + 543)
);
--> statement-breakpoint
ALTER TABLE "networks"."training" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "networks"."training_letter" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"training_id" uuid NOT NULL,
	"province_code" text,
	"kind" text NOT NULL,
	"reference" text NOT NULL,
	"prefix" text NOT NULL,
	"unit_code" text NOT NULL,
	"is_circular" boolean DEFAULT false NOT NULL,
	"running_number" integer,
	"dated_on" date,
	"sender_th" text,
	"recipient_th" text,
	"demo" boolean DEFAULT false NOT NULL,
	CONSTRAINT "training_letter_kind" CHECK ("networks"."training_letter"."kind" in ('INVITATION', 'APPROVAL', 'REPORT', 'OTHER')),
	CONSTRAINT "training_letter_number" CHECK ("networks"."training_letter"."running_number" > 0),
	CONSTRAINT "training_letter_reference" CHECK ("networks"."training_letter"."reference" = "networks"."training_letter"."prefix" || ' ' || "networks"."training_letter"."unit_code" || '/' || case when "networks"."training_letter"."is_circular" then 'ว ' else '' end || coalesce("networks"."training_letter"."running_number"::text, ''))
);
--> statement-breakpoint
ALTER TABLE "networks"."training_letter" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "networks"."training_session" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"training_id" uuid NOT NULL,
	"province_code" text,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"demo" boolean DEFAULT false NOT NULL,
	CONSTRAINT "training_session_in_order" CHECK ("networks"."training_session"."ends_at" > "networks"."training_session"."starts_at")
);
--> statement-breakpoint
ALTER TABLE "networks"."training_session" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "networks"."training_reach" (
	"training_id" uuid NOT NULL,
	"code" text NOT NULL,
	"starts_on" date NOT NULL,
	CONSTRAINT "training_reach_training_id_code_pk" PRIMARY KEY("training_id","code")
);
--> statement-breakpoint
ALTER TABLE "networks"."training_reach" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "networks"."training_room" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"training_id" uuid NOT NULL,
	"province_code" text NOT NULL,
	"place_th" text,
	"demo" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
ALTER TABLE "networks"."training_room" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "networks"."training_series" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name_th" text NOT NULL,
	"name_en" text,
	"demo" boolean DEFAULT false NOT NULL,
	CONSTRAINT "training_series_name_th_unique" UNIQUE("name_th")
);
--> statement-breakpoint
ALTER TABLE "networks"."training_series" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "networks"."training_series_objective" (
	"series_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"objective_th" text NOT NULL,
	"demo" boolean DEFAULT false NOT NULL,
	CONSTRAINT "training_series_objective_series_id_ordinal_pk" PRIMARY KEY("series_id","ordinal")
);
--> statement-breakpoint
ALTER TABLE "networks"."training_series_objective" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "networks"."training_series_seat" (
	"series_id" uuid NOT NULL,
	"category" text NOT NULL,
	"people_per_province" integer NOT NULL,
	"demo" boolean DEFAULT false NOT NULL,
	CONSTRAINT "training_series_seat_series_id_category_pk" PRIMARY KEY("series_id","category"),
	CONSTRAINT "training_series_seat_category" CHECK ("networks"."training_series_seat"."category" in ('PROVINCIAL_LOCAL_ADMINISTRATION_OFFICER', 'PROVINCIAL_OFFICE_OFFICIAL', 'DISTRICT_OFFICE_OFFICIAL', 'LAO_REPRESENTATIVE', 'PEOPLE_REPRESENTATIVE', 'LAO_EXECUTIVE', 'LAO_STAFF', 'ONDC_OFFICIAL', 'OTHER')),
	CONSTRAINT "training_series_seat_people" CHECK ("networks"."training_series_seat"."people_per_province" > 0)
);
--> statement-breakpoint
ALTER TABLE "networks"."training_series_seat" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "networks"."change_log" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "networks"."change_log_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
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
ALTER TABLE "networks"."change_log" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "networks"."dataset_version" (
	"only" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"version" bigint DEFAULT 0 NOT NULL,
	"transaction" text,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "dataset_version_only" CHECK ("networks"."dataset_version"."only")
);
--> statement-breakpoint
ALTER TABLE "networks"."dataset_version" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "networks"."hearing" ADD CONSTRAINT "hearing_network_id_network_id_fk" FOREIGN KEY ("network_id") REFERENCES "networks"."network"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "networks"."hearing_opinion" ADD CONSTRAINT "hearing_opinion_hearing_id_hearing_id_fk" FOREIGN KEY ("hearing_id") REFERENCES "networks"."hearing"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "networks"."network" ADD CONSTRAINT "network_province_code_province_code_fk" FOREIGN KEY ("province_code") REFERENCES "networks"."province"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "networks"."network_follow_up" ADD CONSTRAINT "network_follow_up_network_id_network_id_fk" FOREIGN KEY ("network_id") REFERENCES "networks"."network"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "networks"."network_status" ADD CONSTRAINT "network_status_network_id_network_id_fk" FOREIGN KEY ("network_id") REFERENCES "networks"."network"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "networks"."network_step" ADD CONSTRAINT "network_step_network_id_network_id_fk" FOREIGN KEY ("network_id") REFERENCES "networks"."network"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "networks"."network_advisor" ADD CONSTRAINT "network_advisor_network_id_network_id_fk" FOREIGN KEY ("network_id") REFERENCES "networks"."network"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "networks"."network_advisor_person" ADD CONSTRAINT "network_advisor_person_advisor_id_network_advisor_id_fk" FOREIGN KEY ("advisor_id") REFERENCES "networks"."network_advisor"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "networks"."network_member" ADD CONSTRAINT "network_member_network_id_network_id_fk" FOREIGN KEY ("network_id") REFERENCES "networks"."network"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "networks"."network_member" ADD CONSTRAINT "network_member_lao_code_lao_code_fk" FOREIGN KEY ("lao_code") REFERENCES "networks"."lao"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "networks"."network_member_person" ADD CONSTRAINT "network_member_person_member_id_network_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "networks"."network_member"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "networks"."participant" ADD CONSTRAINT "participant_training_id_training_id_fk" FOREIGN KEY ("training_id") REFERENCES "networks"."training"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "networks"."participant" ADD CONSTRAINT "participant_province_code_province_code_fk" FOREIGN KEY ("province_code") REFERENCES "networks"."province"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "networks"."participant" ADD CONSTRAINT "participant_lao_code_lao_code_fk" FOREIGN KEY ("lao_code") REFERENCES "networks"."lao"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "networks"."participant_person" ADD CONSTRAINT "participant_person_participant_id_participant_id_fk" FOREIGN KEY ("participant_id") REFERENCES "networks"."participant"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "networks"."reported_participants" ADD CONSTRAINT "reported_participants_training_id_training_id_fk" FOREIGN KEY ("training_id") REFERENCES "networks"."training"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "networks"."reported_participants" ADD CONSTRAINT "reported_participants_province_code_province_code_fk" FOREIGN KEY ("province_code") REFERENCES "networks"."province"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "networks"."test_score" ADD CONSTRAINT "test_score_participant_id_participant_id_fk" FOREIGN KEY ("participant_id") REFERENCES "networks"."participant"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "networks"."lao" ADD CONSTRAINT "lao_province_code_province_code_fk" FOREIGN KEY ("province_code") REFERENCES "networks"."province"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "networks"."training" ADD CONSTRAINT "training_series_id_training_series_id_fk" FOREIGN KEY ("series_id") REFERENCES "networks"."training_series"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "networks"."training" ADD CONSTRAINT "training_province_code_province_code_fk" FOREIGN KEY ("province_code") REFERENCES "networks"."province"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "networks"."training_letter" ADD CONSTRAINT "training_letter_training_id_training_id_fk" FOREIGN KEY ("training_id") REFERENCES "networks"."training"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "networks"."training_session" ADD CONSTRAINT "training_session_training_id_training_id_fk" FOREIGN KEY ("training_id") REFERENCES "networks"."training"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "networks"."training_reach" ADD CONSTRAINT "training_reach_training_id_training_id_fk" FOREIGN KEY ("training_id") REFERENCES "networks"."training"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "networks"."training_room" ADD CONSTRAINT "training_room_training_id_training_id_fk" FOREIGN KEY ("training_id") REFERENCES "networks"."training"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "networks"."training_room" ADD CONSTRAINT "training_room_province_code_province_code_fk" FOREIGN KEY ("province_code") REFERENCES "networks"."province"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "networks"."training_series_objective" ADD CONSTRAINT "training_series_objective_series_id_training_series_id_fk" FOREIGN KEY ("series_id") REFERENCES "networks"."training_series"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "networks"."training_series_seat" ADD CONSTRAINT "training_series_seat_series_id_training_series_id_fk" FOREIGN KEY ("series_id") REFERENCES "networks"."training_series"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "hearing_by_network" ON "networks"."hearing" USING btree ("network_id","held_on","id");--> statement-breakpoint
CREATE INDEX "network_by_province" ON "networks"."network" USING btree ("province_code");--> statement-breakpoint
CREATE INDEX "network_by_name" ON "networks"."network" USING btree ("name_th" collate "th-x-icu","id");--> statement-breakpoint
CREATE INDEX "network_by_formed_on" ON "networks"."network" USING btree (coalesce("formed_on", 'infinity'),"id");--> statement-breakpoint
CREATE INDEX "network_follow_up_by_network" ON "networks"."network_follow_up" USING btree ("network_id","followed_on","id");--> statement-breakpoint
CREATE INDEX "network_advisor_by_network" ON "networks"."network_advisor" USING btree ("network_id","ordinal");--> statement-breakpoint
CREATE INDEX "network_member_by_network" ON "networks"."network_member" USING btree ("network_id",coalesce("joined_on", '-infinity'),"id");--> statement-breakpoint
CREATE INDEX "network_member_by_lao" ON "networks"."network_member" USING btree ("lao_code");--> statement-breakpoint
CREATE INDEX "participant_by_training" ON "networks"."participant" USING btree ("training_id");--> statement-breakpoint
CREATE INDEX "participant_by_province" ON "networks"."participant" USING btree ("province_code");--> statement-breakpoint
CREATE INDEX "participant_by_lao" ON "networks"."participant" USING btree ("lao_code");--> statement-breakpoint
CREATE INDEX "reported_participants_by_training" ON "networks"."reported_participants" USING btree ("training_id");--> statement-breakpoint
CREATE INDEX "lao_by_province" ON "networks"."lao" USING btree ("province_code");--> statement-breakpoint
CREATE INDEX "province_by_region" ON "networks"."province" USING btree ("region_code");--> statement-breakpoint
CREATE INDEX "training_by_series" ON "networks"."training" USING btree ("series_id","starts_on","id");--> statement-breakpoint
CREATE INDEX "training_by_province" ON "networks"."training" USING btree ("province_code");--> statement-breakpoint
CREATE INDEX "training_by_year" ON "networks"."training" USING btree ("fiscal_year","starts_on","id");--> statement-breakpoint
CREATE INDEX "training_by_start" ON "networks"."training" USING btree ("starts_on","id");--> statement-breakpoint
CREATE INDEX "training_by_name" ON "networks"."training" USING btree ("name_th" collate "th-x-icu","id");--> statement-breakpoint
CREATE INDEX "training_letter_by_training" ON "networks"."training_letter" USING btree ("training_id");--> statement-breakpoint
CREATE INDEX "training_session_by_training" ON "networks"."training_session" USING btree ("training_id","starts_at");--> statement-breakpoint
CREATE INDEX "training_reach_by_code" ON "networks"."training_reach" USING btree ("code","starts_on","training_id");--> statement-breakpoint
CREATE INDEX "training_room_by_training" ON "networks"."training_room" USING btree ("training_id","province_code");--> statement-breakpoint
CREATE INDEX "training_room_by_province" ON "networks"."training_room" USING btree ("province_code");--> statement-breakpoint
CREATE INDEX "change_log_by_table" ON "networks"."change_log" USING btree ("table_name","at");--> statement-breakpoint
CREATE POLICY "read" ON "networks"."network_figures" AS PERMISSIVE FOR SELECT TO "hub_networks" USING ((select nullif(current_setting('hub.role', true), '')) is not null);--> statement-breakpoint
CREATE POLICY "administer" ON "networks"."network_figures" AS PERMISSIVE FOR ALL TO "hub_networks" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN') WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN');--> statement-breakpoint
CREATE POLICY "maintenance" ON "networks"."network_figures" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read" ON "networks"."training_figures" AS PERMISSIVE FOR SELECT TO "hub_networks" USING ((select nullif(current_setting('hub.role', true), '')) is not null);--> statement-breakpoint
CREATE POLICY "administer" ON "networks"."training_figures" AS PERMISSIVE FOR ALL TO "hub_networks" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN') WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN');--> statement-breakpoint
CREATE POLICY "maintenance" ON "networks"."training_figures" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read" ON "networks"."hearing" AS PERMISSIVE FOR SELECT TO "hub_networks" USING ((select nullif(current_setting('hub.role', true), '')) is not null);--> statement-breakpoint
CREATE POLICY "add" ON "networks"."hearing" AS PERMISSIVE FOR INSERT TO "hub_networks" WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))));--> statement-breakpoint
CREATE POLICY "change" ON "networks"."hearing" AS PERMISSIVE FOR UPDATE TO "hub_networks" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), '')))) WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))));--> statement-breakpoint
CREATE POLICY "remove" ON "networks"."hearing" AS PERMISSIVE FOR DELETE TO "hub_networks" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))));--> statement-breakpoint
CREATE POLICY "maintenance" ON "networks"."hearing" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read" ON "networks"."hearing_opinion" AS PERMISSIVE FOR SELECT TO "hub_networks" USING ((select nullif(current_setting('hub.role', true), '')) is not null);--> statement-breakpoint
CREATE POLICY "add" ON "networks"."hearing_opinion" AS PERMISSIVE FOR INSERT TO "hub_networks" WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))));--> statement-breakpoint
CREATE POLICY "change" ON "networks"."hearing_opinion" AS PERMISSIVE FOR UPDATE TO "hub_networks" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), '')))) WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))));--> statement-breakpoint
CREATE POLICY "remove" ON "networks"."hearing_opinion" AS PERMISSIVE FOR DELETE TO "hub_networks" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))));--> statement-breakpoint
CREATE POLICY "maintenance" ON "networks"."hearing_opinion" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read" ON "networks"."network" AS PERMISSIVE FOR SELECT TO "hub_networks" USING ((select nullif(current_setting('hub.role', true), '')) is not null);--> statement-breakpoint
CREATE POLICY "add" ON "networks"."network" AS PERMISSIVE FOR INSERT TO "hub_networks" WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))));--> statement-breakpoint
CREATE POLICY "change" ON "networks"."network" AS PERMISSIVE FOR UPDATE TO "hub_networks" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), '')))) WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))));--> statement-breakpoint
CREATE POLICY "remove" ON "networks"."network" AS PERMISSIVE FOR DELETE TO "hub_networks" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))));--> statement-breakpoint
CREATE POLICY "maintenance" ON "networks"."network" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read" ON "networks"."network_follow_up" AS PERMISSIVE FOR SELECT TO "hub_networks" USING ((select nullif(current_setting('hub.role', true), '')) is not null);--> statement-breakpoint
CREATE POLICY "add" ON "networks"."network_follow_up" AS PERMISSIVE FOR INSERT TO "hub_networks" WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))));--> statement-breakpoint
CREATE POLICY "change" ON "networks"."network_follow_up" AS PERMISSIVE FOR UPDATE TO "hub_networks" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), '')))) WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))));--> statement-breakpoint
CREATE POLICY "remove" ON "networks"."network_follow_up" AS PERMISSIVE FOR DELETE TO "hub_networks" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))));--> statement-breakpoint
CREATE POLICY "maintenance" ON "networks"."network_follow_up" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read" ON "networks"."network_status" AS PERMISSIVE FOR SELECT TO "hub_networks" USING ((select nullif(current_setting('hub.role', true), '')) is not null);--> statement-breakpoint
CREATE POLICY "add" ON "networks"."network_status" AS PERMISSIVE FOR INSERT TO "hub_networks" WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))));--> statement-breakpoint
CREATE POLICY "change" ON "networks"."network_status" AS PERMISSIVE FOR UPDATE TO "hub_networks" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), '')))) WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))));--> statement-breakpoint
CREATE POLICY "remove" ON "networks"."network_status" AS PERMISSIVE FOR DELETE TO "hub_networks" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))));--> statement-breakpoint
CREATE POLICY "maintenance" ON "networks"."network_status" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read" ON "networks"."network_step" AS PERMISSIVE FOR SELECT TO "hub_networks" USING ((select nullif(current_setting('hub.role', true), '')) is not null);--> statement-breakpoint
CREATE POLICY "add" ON "networks"."network_step" AS PERMISSIVE FOR INSERT TO "hub_networks" WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))));--> statement-breakpoint
CREATE POLICY "change" ON "networks"."network_step" AS PERMISSIVE FOR UPDATE TO "hub_networks" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), '')))) WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))));--> statement-breakpoint
CREATE POLICY "remove" ON "networks"."network_step" AS PERMISSIVE FOR DELETE TO "hub_networks" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))));--> statement-breakpoint
CREATE POLICY "maintenance" ON "networks"."network_step" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read" ON "networks"."network_advisor" AS PERMISSIVE FOR SELECT TO "hub_networks" USING ((select nullif(current_setting('hub.role', true), '')) is not null);--> statement-breakpoint
CREATE POLICY "add" ON "networks"."network_advisor" AS PERMISSIVE FOR INSERT TO "hub_networks" WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))));--> statement-breakpoint
CREATE POLICY "change" ON "networks"."network_advisor" AS PERMISSIVE FOR UPDATE TO "hub_networks" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), '')))) WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))));--> statement-breakpoint
CREATE POLICY "remove" ON "networks"."network_advisor" AS PERMISSIVE FOR DELETE TO "hub_networks" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))));--> statement-breakpoint
CREATE POLICY "maintenance" ON "networks"."network_advisor" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read" ON "networks"."network_advisor_person" AS PERMISSIVE FOR SELECT TO "hub_networks" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ANALYST' and (select nullif(current_setting('hub.purpose', true), '')) is not null) or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))));--> statement-breakpoint
CREATE POLICY "add" ON "networks"."network_advisor_person" AS PERMISSIVE FOR INSERT TO "hub_networks" WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))));--> statement-breakpoint
CREATE POLICY "change" ON "networks"."network_advisor_person" AS PERMISSIVE FOR UPDATE TO "hub_networks" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), '')))) WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))));--> statement-breakpoint
CREATE POLICY "remove" ON "networks"."network_advisor_person" AS PERMISSIVE FOR DELETE TO "hub_networks" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))));--> statement-breakpoint
CREATE POLICY "maintenance" ON "networks"."network_advisor_person" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read" ON "networks"."network_member" AS PERMISSIVE FOR SELECT TO "hub_networks" USING ((select nullif(current_setting('hub.role', true), '')) is not null);--> statement-breakpoint
CREATE POLICY "add" ON "networks"."network_member" AS PERMISSIVE FOR INSERT TO "hub_networks" WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "change" ON "networks"."network_member" AS PERMISSIVE FOR UPDATE TO "hub_networks" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), '')))) WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "remove" ON "networks"."network_member" AS PERMISSIVE FOR DELETE TO "hub_networks" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "maintenance" ON "networks"."network_member" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read" ON "networks"."network_member_person" AS PERMISSIVE FOR SELECT TO "hub_networks" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ANALYST' and (select nullif(current_setting('hub.purpose', true), '')) is not null) or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "add" ON "networks"."network_member_person" AS PERMISSIVE FOR INSERT TO "hub_networks" WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "change" ON "networks"."network_member_person" AS PERMISSIVE FOR UPDATE TO "hub_networks" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), '')))) WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "remove" ON "networks"."network_member_person" AS PERMISSIVE FOR DELETE TO "hub_networks" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "maintenance" ON "networks"."network_member_person" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read" ON "networks"."participant" AS PERMISSIVE FOR SELECT TO "hub_networks" USING ((select nullif(current_setting('hub.role', true), '')) in ('ONDC_ANALYST', 'ONDC_ADMIN') or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "add" ON "networks"."participant" AS PERMISSIVE FOR INSERT TO "hub_networks" WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "change" ON "networks"."participant" AS PERMISSIVE FOR UPDATE TO "hub_networks" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), '')))) WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "remove" ON "networks"."participant" AS PERMISSIVE FOR DELETE TO "hub_networks" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "maintenance" ON "networks"."participant" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read" ON "networks"."participant_person" AS PERMISSIVE FOR SELECT TO "hub_networks" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ANALYST' and (select nullif(current_setting('hub.purpose', true), '')) is not null) or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "add" ON "networks"."participant_person" AS PERMISSIVE FOR INSERT TO "hub_networks" WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "change" ON "networks"."participant_person" AS PERMISSIVE FOR UPDATE TO "hub_networks" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), '')))) WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "remove" ON "networks"."participant_person" AS PERMISSIVE FOR DELETE TO "hub_networks" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "maintenance" ON "networks"."participant_person" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read" ON "networks"."reported_participants" AS PERMISSIVE FOR SELECT TO "hub_networks" USING ((select nullif(current_setting('hub.role', true), '')) is not null);--> statement-breakpoint
CREATE POLICY "add" ON "networks"."reported_participants" AS PERMISSIVE FOR INSERT TO "hub_networks" WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))));--> statement-breakpoint
CREATE POLICY "change" ON "networks"."reported_participants" AS PERMISSIVE FOR UPDATE TO "hub_networks" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), '')))) WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))));--> statement-breakpoint
CREATE POLICY "remove" ON "networks"."reported_participants" AS PERMISSIVE FOR DELETE TO "hub_networks" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))));--> statement-breakpoint
CREATE POLICY "maintenance" ON "networks"."reported_participants" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read" ON "networks"."test_score" AS PERMISSIVE FOR SELECT TO "hub_networks" USING ((select nullif(current_setting('hub.role', true), '')) in ('ONDC_ANALYST', 'ONDC_ADMIN') or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "add" ON "networks"."test_score" AS PERMISSIVE FOR INSERT TO "hub_networks" WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "change" ON "networks"."test_score" AS PERMISSIVE FOR UPDATE TO "hub_networks" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), '')))) WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "remove" ON "networks"."test_score" AS PERMISSIVE FOR DELETE TO "hub_networks" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "maintenance" ON "networks"."test_score" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read" ON "networks"."lao" AS PERMISSIVE FOR SELECT TO "hub_networks" USING ((select nullif(current_setting('hub.role', true), '')) is not null);--> statement-breakpoint
CREATE POLICY "administer" ON "networks"."lao" AS PERMISSIVE FOR ALL TO "hub_networks" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN') WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN');--> statement-breakpoint
CREATE POLICY "maintenance" ON "networks"."lao" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read" ON "networks"."province" AS PERMISSIVE FOR SELECT TO "hub_networks" USING ((select nullif(current_setting('hub.role', true), '')) is not null);--> statement-breakpoint
CREATE POLICY "administer" ON "networks"."province" AS PERMISSIVE FOR ALL TO "hub_networks" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN') WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN');--> statement-breakpoint
CREATE POLICY "maintenance" ON "networks"."province" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read" ON "networks"."training" AS PERMISSIVE FOR SELECT TO "hub_networks" USING ((select nullif(current_setting('hub.role', true), '')) is not null);--> statement-breakpoint
CREATE POLICY "add" ON "networks"."training" AS PERMISSIVE FOR INSERT TO "hub_networks" WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))));--> statement-breakpoint
CREATE POLICY "change" ON "networks"."training" AS PERMISSIVE FOR UPDATE TO "hub_networks" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), '')))) WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))));--> statement-breakpoint
CREATE POLICY "remove" ON "networks"."training" AS PERMISSIVE FOR DELETE TO "hub_networks" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))));--> statement-breakpoint
CREATE POLICY "maintenance" ON "networks"."training" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read" ON "networks"."training_letter" AS PERMISSIVE FOR SELECT TO "hub_networks" USING ((select nullif(current_setting('hub.role', true), '')) is not null);--> statement-breakpoint
CREATE POLICY "add" ON "networks"."training_letter" AS PERMISSIVE FOR INSERT TO "hub_networks" WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))));--> statement-breakpoint
CREATE POLICY "change" ON "networks"."training_letter" AS PERMISSIVE FOR UPDATE TO "hub_networks" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), '')))) WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))));--> statement-breakpoint
CREATE POLICY "remove" ON "networks"."training_letter" AS PERMISSIVE FOR DELETE TO "hub_networks" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))));--> statement-breakpoint
CREATE POLICY "maintenance" ON "networks"."training_letter" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read" ON "networks"."training_session" AS PERMISSIVE FOR SELECT TO "hub_networks" USING ((select nullif(current_setting('hub.role', true), '')) is not null);--> statement-breakpoint
CREATE POLICY "add" ON "networks"."training_session" AS PERMISSIVE FOR INSERT TO "hub_networks" WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))));--> statement-breakpoint
CREATE POLICY "change" ON "networks"."training_session" AS PERMISSIVE FOR UPDATE TO "hub_networks" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), '')))) WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))));--> statement-breakpoint
CREATE POLICY "remove" ON "networks"."training_session" AS PERMISSIVE FOR DELETE TO "hub_networks" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))));--> statement-breakpoint
CREATE POLICY "maintenance" ON "networks"."training_session" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read" ON "networks"."training_reach" AS PERMISSIVE FOR SELECT TO "hub_networks" USING ((select nullif(current_setting('hub.role', true), '')) is not null);--> statement-breakpoint
CREATE POLICY "administer" ON "networks"."training_reach" AS PERMISSIVE FOR ALL TO "hub_networks" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN') WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN');--> statement-breakpoint
CREATE POLICY "maintenance" ON "networks"."training_reach" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read" ON "networks"."training_room" AS PERMISSIVE FOR SELECT TO "hub_networks" USING ((select nullif(current_setting('hub.role', true), '')) is not null);--> statement-breakpoint
CREATE POLICY "add" ON "networks"."training_room" AS PERMISSIVE FOR INSERT TO "hub_networks" WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))));--> statement-breakpoint
CREATE POLICY "change" ON "networks"."training_room" AS PERMISSIVE FOR UPDATE TO "hub_networks" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), '')))) WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))));--> statement-breakpoint
CREATE POLICY "remove" ON "networks"."training_room" AS PERMISSIVE FOR DELETE TO "hub_networks" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))));--> statement-breakpoint
CREATE POLICY "maintenance" ON "networks"."training_room" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read" ON "networks"."training_series" AS PERMISSIVE FOR SELECT TO "hub_networks" USING ((select nullif(current_setting('hub.role', true), '')) is not null);--> statement-breakpoint
CREATE POLICY "administer" ON "networks"."training_series" AS PERMISSIVE FOR ALL TO "hub_networks" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN') WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN');--> statement-breakpoint
CREATE POLICY "maintenance" ON "networks"."training_series" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read" ON "networks"."training_series_objective" AS PERMISSIVE FOR SELECT TO "hub_networks" USING ((select nullif(current_setting('hub.role', true), '')) is not null);--> statement-breakpoint
CREATE POLICY "administer" ON "networks"."training_series_objective" AS PERMISSIVE FOR ALL TO "hub_networks" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN') WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN');--> statement-breakpoint
CREATE POLICY "maintenance" ON "networks"."training_series_objective" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read" ON "networks"."training_series_seat" AS PERMISSIVE FOR SELECT TO "hub_networks" USING ((select nullif(current_setting('hub.role', true), '')) is not null);--> statement-breakpoint
CREATE POLICY "administer" ON "networks"."training_series_seat" AS PERMISSIVE FOR ALL TO "hub_networks" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN') WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN');--> statement-breakpoint
CREATE POLICY "maintenance" ON "networks"."training_series_seat" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "administrator" ON "networks"."change_log" AS PERMISSIVE FOR SELECT TO "hub_networks" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN');--> statement-breakpoint
CREATE POLICY "append" ON "networks"."change_log" AS PERMISSIVE FOR INSERT TO "hub_networks" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "maintenance" ON "networks"."change_log" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read" ON "networks"."dataset_version" AS PERMISSIVE FOR SELECT TO "hub_networks" USING (true);--> statement-breakpoint
CREATE POLICY "raise" ON "networks"."dataset_version" AS PERMISSIVE FOR UPDATE TO "hub_networks" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "maintenance" ON "networks"."dataset_version" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);