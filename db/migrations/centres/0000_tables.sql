CREATE SCHEMA "centres";
--> statement-breakpoint
CREATE TABLE "centres"."centre" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"province_code" text NOT NULL,
	"lao_code" text NOT NULL,
	"demo" boolean DEFAULT false NOT NULL,
	"selected_on" date,
	"oriented_on" date,
	"established_on" date,
	"closed_on" date,
	"closing_reason" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "centre_owner" UNIQUE("id","lao_code","province_code"),
	CONSTRAINT "centre_has_a_beginning" CHECK (coalesce("centres"."centre"."selected_on", "centres"."centre"."oriented_on", "centres"."centre"."established_on") is not null),
	CONSTRAINT "centre_oriented_after_selected" CHECK ("centres"."centre"."oriented_on" >= "centres"."centre"."selected_on"),
	CONSTRAINT "centre_established_in_turn" CHECK ("centres"."centre"."established_on" >= coalesce("centres"."centre"."oriented_on", "centres"."centre"."selected_on")),
	CONSTRAINT "centre_closed_last" CHECK ("centres"."centre"."closed_on" > coalesce("centres"."centre"."established_on", "centres"."centre"."oriented_on", "centres"."centre"."selected_on")),
	CONSTRAINT "centre_closing_reason" CHECK ("centres"."centre"."closing_reason" is null or "centres"."centre"."closed_on" is not null)
);
--> statement-breakpoint
ALTER TABLE "centres"."centre" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "centres"."centre_announcement" (
	"centre_id" uuid NOT NULL,
	"province_code" text NOT NULL,
	"lao_code" text NOT NULL,
	"demo" boolean DEFAULT false NOT NULL,
	"number" text,
	"announced_on" date NOT NULL,
	"signatory_position" text,
	CONSTRAINT "centre_announcement_centre_id_pk" PRIMARY KEY("centre_id")
);
--> statement-breakpoint
ALTER TABLE "centres"."centre_announcement" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "centres"."centre_office" (
	"centre_id" uuid NOT NULL,
	"province_code" text NOT NULL,
	"lao_code" text NOT NULL,
	"demo" boolean DEFAULT false NOT NULL,
	"name_th" text NOT NULL,
	"address" text,
	CONSTRAINT "centre_office_centre_id_pk" PRIMARY KEY("centre_id")
);
--> statement-breakpoint
ALTER TABLE "centres"."centre_office" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "centres"."centre_suspension" (
	"centre_id" uuid NOT NULL,
	"province_code" text NOT NULL,
	"lao_code" text NOT NULL,
	"demo" boolean DEFAULT false NOT NULL,
	"suspended_on" date NOT NULL,
	"resumed_on" date,
	"reason" text,
	CONSTRAINT "centre_suspension_centre_id_suspended_on_pk" PRIMARY KEY("centre_id","suspended_on"),
	CONSTRAINT "centre_suspension_lasts" CHECK ("centres"."centre_suspension"."resumed_on" > "centres"."centre_suspension"."suspended_on")
);
--> statement-breakpoint
ALTER TABLE "centres"."centre_suspension" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "centres"."process_step" (
	"centre_id" uuid NOT NULL,
	"province_code" text NOT NULL,
	"lao_code" text NOT NULL,
	"demo" boolean DEFAULT false NOT NULL,
	"step" integer NOT NULL,
	"started_on" date,
	"finished_on" date,
	"hours" numeric,
	CONSTRAINT "process_step_centre_id_step_pk" PRIMARY KEY("centre_id","step"),
	CONSTRAINT "process_step_in_order" CHECK ("centres"."process_step"."finished_on" >= "centres"."process_step"."started_on"),
	CONSTRAINT "process_step_hours" CHECK ("centres"."process_step"."hours" >= 0)
);
--> statement-breakpoint
ALTER TABLE "centres"."process_step" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "centres"."centre_channel" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"centre_id" uuid NOT NULL,
	"province_code" text NOT NULL,
	"lao_code" text NOT NULL,
	"demo" boolean DEFAULT false NOT NULL,
	"ordinal" integer DEFAULT 1 NOT NULL,
	"kind" text NOT NULL,
	"value" text,
	"administrator_position" text,
	CONSTRAINT "centre_channel_owner" UNIQUE("id","lao_code","province_code"),
	CONSTRAINT "centre_channel_kind" CHECK ("centres"."centre_channel"."kind" in ('PHONE', 'FAX', 'LINE_GROUP', 'WEBSITE', 'FACEBOOK', 'EMAIL', 'OTHER'))
);
--> statement-breakpoint
ALTER TABLE "centres"."centre_channel" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "centres"."centre_channel_person" (
	"channel_id" uuid PRIMARY KEY NOT NULL,
	"province_code" text NOT NULL,
	"lao_code" text NOT NULL,
	"demo" boolean DEFAULT false NOT NULL,
	"name" text NOT NULL,
	"phone" text,
	"line_id" text
);
--> statement-breakpoint
ALTER TABLE "centres"."centre_channel_person" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "centres"."committee_body" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"centre_id" uuid NOT NULL,
	"province_code" text NOT NULL,
	"lao_code" text NOT NULL,
	"demo" boolean DEFAULT false NOT NULL,
	"kind" text NOT NULL,
	"name_th" text NOT NULL,
	"ordinal" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "committee_body_owner" UNIQUE("id","lao_code","province_code"),
	CONSTRAINT "committee_body_kind" CHECK ("centres"."committee_body"."kind" in ('ADVISORS', 'OPERATING_COMMITTEE', 'SUBCOMMITTEE', 'WORKING_GROUP'))
);
--> statement-breakpoint
ALTER TABLE "centres"."committee_body" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "centres"."committee_member" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"body_id" uuid NOT NULL,
	"centre_id" uuid NOT NULL,
	"province_code" text NOT NULL,
	"lao_code" text NOT NULL,
	"demo" boolean DEFAULT false NOT NULL,
	"role" text NOT NULL,
	"position_th" text NOT NULL,
	"ordinal" integer NOT NULL,
	"since" date,
	"until" date,
	CONSTRAINT "committee_member_owner" UNIQUE("id","lao_code","province_code"),
	CONSTRAINT "committee_member_role" CHECK ("centres"."committee_member"."role" in ('ADVISOR', 'CHAIR', 'VICE_CHAIR', 'MEMBER', 'SECRETARY', 'ASSISTANT_SECRETARY')),
	CONSTRAINT "committee_member_serves" CHECK ("centres"."committee_member"."until" > "centres"."committee_member"."since")
);
--> statement-breakpoint
ALTER TABLE "centres"."committee_member" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "centres"."committee_member_person" (
	"member_id" uuid PRIMARY KEY NOT NULL,
	"province_code" text NOT NULL,
	"lao_code" text NOT NULL,
	"demo" boolean DEFAULT false NOT NULL,
	"name" text NOT NULL,
	"phone" text,
	"line_id" text
);
--> statement-breakpoint
ALTER TABLE "centres"."committee_member_person" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "centres"."centre_figures" (
	"fiscal_year" integer NOT NULL,
	"area" text NOT NULL,
	"established_in_year" integer NOT NULL,
	"closed_in_year" integer NOT NULL,
	"total_by_end" integer NOT NULL,
	"lao_count" integer NOT NULL,
	"laos_without_centre" integer NOT NULL,
	"activities" integer NOT NULL,
	"by_lao_type" jsonb NOT NULL,
	"by_stage" jsonb NOT NULL,
	"activities_by_mission" jsonb NOT NULL,
	"attendance_by_mission" jsonb NOT NULL,
	CONSTRAINT "centre_figures_fiscal_year_area_pk" PRIMARY KEY("fiscal_year","area")
);
--> statement-breakpoint
ALTER TABLE "centres"."centre_figures" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "centres"."award" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"lao_code" text NOT NULL,
	"fiscal_year" integer NOT NULL,
	"name_th" text NOT NULL,
	"demo" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
ALTER TABLE "centres"."award" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "centres"."district" (
	"code" text PRIMARY KEY NOT NULL,
	"province_code" text NOT NULL,
	"name_th" text NOT NULL,
	"name_en" text,
	"demo" boolean DEFAULT false NOT NULL,
	CONSTRAINT "district_code_form" CHECK ("centres"."district"."code" ~ '^[0-9]{4}$' and left("centres"."district"."code", 2) = "centres"."district"."province_code")
);
--> statement-breakpoint
ALTER TABLE "centres"."district" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "centres"."lao" (
	"code" text PRIMARY KEY NOT NULL,
	"province_code" text NOT NULL,
	"district_code" text,
	"type" text NOT NULL,
	"name_th" text NOT NULL,
	"name_en" text,
	"full_name_th" text GENERATED ALWAYS AS (case type when 'PAO' then 'องค์การบริหารส่วนจังหวัด' when 'CITY_MUNICIPALITY' then 'เทศบาลนคร' when 'TOWN_MUNICIPALITY' then 'เทศบาลเมือง' when 'SUBDISTRICT_MUNICIPALITY' then 'เทศบาลตำบล' when 'SAO' then 'องค์การบริหารส่วนตำบล' when 'BMA' then '' when 'PATTAYA' then '' end || name_th) STORED,
	"full_name_en" text GENERATED ALWAYS AS (name_en || case type when 'PAO' then ' Provincial Administrative Organization' when 'CITY_MUNICIPALITY' then ' City Municipality' when 'TOWN_MUNICIPALITY' then ' Town Municipality' when 'SUBDISTRICT_MUNICIPALITY' then ' Subdistrict Municipality' when 'SAO' then ' Subdistrict Administrative Organization' when 'BMA' then '' when 'PATTAYA' then '' end) STORED,
	"search_text" text GENERATED ALWAYS AS (lower(case type when 'PAO' then 'องค์การบริหารส่วนจังหวัด' when 'CITY_MUNICIPALITY' then 'เทศบาลนคร' when 'TOWN_MUNICIPALITY' then 'เทศบาลเมือง' when 'SUBDISTRICT_MUNICIPALITY' then 'เทศบาลตำบล' when 'SAO' then 'องค์การบริหารส่วนตำบล' when 'BMA' then '' when 'PATTAYA' then '' end || name_th || ' ' || case type when 'PAO' then 'อบจ.' when 'CITY_MUNICIPALITY' then 'ทน.' when 'TOWN_MUNICIPALITY' then 'ทม.' when 'SUBDISTRICT_MUNICIPALITY' then 'ทต.' when 'SAO' then 'อบต.' when 'BMA' then '' when 'PATTAYA' then '' end || name_th || coalesce(' ' || name_en || case type when 'PAO' then ' Provincial Administrative Organization' when 'CITY_MUNICIPALITY' then ' City Municipality' when 'TOWN_MUNICIPALITY' then ' Town Municipality' when 'SUBDISTRICT_MUNICIPALITY' then ' Subdistrict Municipality' when 'SAO' then ' Subdistrict Administrative Organization' when 'BMA' then '' when 'PATTAYA' then '' end, ''))) STORED,
	"area_km2" numeric,
	"latitude" double precision,
	"longitude" double precision,
	"established_on" date,
	"closed_on" date,
	"version" integer DEFAULT 1 NOT NULL,
	"demo" boolean DEFAULT false NOT NULL,
	CONSTRAINT "lao_owner" UNIQUE("code","province_code"),
	CONSTRAINT "lao_type" CHECK ("centres"."lao"."type" in ('PAO', 'CITY_MUNICIPALITY', 'TOWN_MUNICIPALITY', 'SUBDISTRICT_MUNICIPALITY', 'SAO', 'BMA', 'PATTAYA')),
	CONSTRAINT "lao_code_form" CHECK ("centres"."lao"."code" ~ '^[0-9]{7}$'),
	CONSTRAINT "lao_area_positive" CHECK ("centres"."lao"."area_km2" > 0),
	CONSTRAINT "lao_point_whole" CHECK (("centres"."lao"."latitude" is null) = ("centres"."lao"."longitude" is null)),
	CONSTRAINT "lao_closed_after_established" CHECK ("centres"."lao"."closed_on" > "centres"."lao"."established_on")
);
--> statement-breakpoint
ALTER TABLE "centres"."lao" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "centres"."lao_version" (
	"lao_code" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"name_th" text NOT NULL,
	"type" text NOT NULL,
	"district_code" text,
	"demo" boolean DEFAULT false NOT NULL,
	CONSTRAINT "lao_version_lao_code_valid_from_pk" PRIMARY KEY("lao_code","valid_from"),
	CONSTRAINT "lao_version_type" CHECK ("centres"."lao_version"."type" in ('PAO', 'CITY_MUNICIPALITY', 'TOWN_MUNICIPALITY', 'SUBDISTRICT_MUNICIPALITY', 'SAO', 'BMA', 'PATTAYA')),
	CONSTRAINT "lao_version_lasts" CHECK ("centres"."lao_version"."valid_to" > "centres"."lao_version"."valid_from")
);
--> statement-breakpoint
ALTER TABLE "centres"."lao_version" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "centres"."activity" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"centre_id" uuid NOT NULL,
	"province_code" text NOT NULL,
	"lao_code" text NOT NULL,
	"demo" boolean DEFAULT false NOT NULL,
	"plan_id" uuid,
	"mission" integer NOT NULL,
	"held_on" date NOT NULL,
	"place" text,
	"name_th" text NOT NULL,
	"attendance" integer,
	"opinions_heard" integer,
	"evidence_url" text,
	CONSTRAINT "activity_attendance" CHECK ("centres"."activity"."attendance" >= 0),
	CONSTRAINT "activity_opinions_heard" CHECK ("centres"."activity"."opinions_heard" >= 0),
	CONSTRAINT "activity_evidence_url" CHECK ("centres"."activity"."evidence_url" ~ '^https?://')
);
--> statement-breakpoint
ALTER TABLE "centres"."activity" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "centres"."operating_plan" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"centre_id" uuid NOT NULL,
	"province_code" text NOT NULL,
	"lao_code" text NOT NULL,
	"demo" boolean DEFAULT false NOT NULL,
	"fiscal_year" integer NOT NULL,
	"adopted_on" date,
	"aligned_with_development_plan" boolean,
	"aligned_with_action_plan" boolean,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "operating_plan_owner" UNIQUE("id","lao_code","province_code")
);
--> statement-breakpoint
ALTER TABLE "centres"."operating_plan" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "centres"."planned_activity" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"plan_id" uuid NOT NULL,
	"province_code" text NOT NULL,
	"lao_code" text NOT NULL,
	"demo" boolean DEFAULT false NOT NULL,
	"mission" integer NOT NULL,
	"name_th" text NOT NULL,
	"planned_half" text,
	CONSTRAINT "planned_activity_half" CHECK ("centres"."planned_activity"."planned_half" in ('FIRST', 'SECOND'))
);
--> statement-breakpoint
ALTER TABLE "centres"."planned_activity" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "centres"."centre_duty" (
	"number" integer PRIMARY KEY NOT NULL,
	"name_th" text NOT NULL,
	"name_en" text NOT NULL,
	"demo" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
ALTER TABLE "centres"."centre_duty" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "centres"."centre_objective" (
	"number" integer PRIMARY KEY NOT NULL,
	"name_th" text NOT NULL,
	"name_en" text NOT NULL,
	"demo" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
ALTER TABLE "centres"."centre_objective" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "centres"."establishment_step" (
	"number" integer PRIMARY KEY NOT NULL,
	"name_th" text NOT NULL,
	"name_en" text NOT NULL,
	"demo" boolean DEFAULT false NOT NULL,
	CONSTRAINT "establishment_step_number" CHECK ("centres"."establishment_step"."number" between 1 and 6)
);
--> statement-breakpoint
ALTER TABLE "centres"."establishment_step" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "centres"."mission" (
	"number" integer PRIMARY KEY NOT NULL,
	"name_th" text NOT NULL,
	"name_en" text NOT NULL,
	"demo" boolean DEFAULT false NOT NULL,
	"in_guideline" boolean NOT NULL,
	CONSTRAINT "mission_number" CHECK ("centres"."mission"."number" between 1 and 9)
);
--> statement-breakpoint
ALTER TABLE "centres"."mission" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "centres"."cluster" (
	"code" text PRIMARY KEY NOT NULL,
	"name_th" text NOT NULL,
	"region_code" text NOT NULL,
	"demo" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
ALTER TABLE "centres"."cluster" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "centres"."official_lao_count" (
	"province_code" text NOT NULL,
	"type" text NOT NULL,
	"fiscal_year" integer NOT NULL,
	"count" integer NOT NULL,
	"source" text NOT NULL,
	"demo" boolean DEFAULT false NOT NULL,
	CONSTRAINT "official_lao_count_province_code_fiscal_year_type_pk" PRIMARY KEY("province_code","fiscal_year","type"),
	CONSTRAINT "official_lao_count_type" CHECK ("centres"."official_lao_count"."type" in ('PAO', 'CITY_MUNICIPALITY', 'TOWN_MUNICIPALITY', 'SUBDISTRICT_MUNICIPALITY', 'SAO', 'BMA', 'PATTAYA')),
	CONSTRAINT "official_lao_count_positive" CHECK ("centres"."official_lao_count"."count" > 0)
);
--> statement-breakpoint
ALTER TABLE "centres"."official_lao_count" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "centres"."province" (
	"code" text PRIMARY KEY NOT NULL,
	"iso" text NOT NULL,
	"abbr_th" text NOT NULL,
	"name_th" text NOT NULL,
	"name_en" text NOT NULL,
	"region_code" text NOT NULL,
	"cluster_code" text,
	"district_count" integer NOT NULL,
	"demo" boolean DEFAULT false NOT NULL,
	CONSTRAINT "province_iso" UNIQUE("iso"),
	CONSTRAINT "province_abbr" UNIQUE("abbr_th"),
	CONSTRAINT "province_code_form" CHECK ("centres"."province"."code" ~ '^[1-9][0-9]$'),
	CONSTRAINT "province_district_count" CHECK ("centres"."province"."district_count" > 0)
);
--> statement-breakpoint
ALTER TABLE "centres"."province" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "centres"."region" (
	"code" text PRIMARY KEY NOT NULL,
	"name_th" text NOT NULL,
	"name_en" text NOT NULL,
	"ordinal" integer NOT NULL,
	"demo" boolean DEFAULT false NOT NULL,
	CONSTRAINT "region_ordinal" UNIQUE("ordinal")
);
--> statement-breakpoint
ALTER TABLE "centres"."region" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "centres"."change_log" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "centres"."change_log_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
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
ALTER TABLE "centres"."change_log" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "centres"."dataset_version" (
	"only" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"version" bigint DEFAULT 0 NOT NULL,
	"transaction" text,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "dataset_version_only" CHECK ("centres"."dataset_version"."only")
);
--> statement-breakpoint
ALTER TABLE "centres"."dataset_version" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "centres"."centre" ADD CONSTRAINT "centre_of_lao" FOREIGN KEY ("lao_code","province_code") REFERENCES "centres"."lao"("code","province_code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "centres"."centre_announcement" ADD CONSTRAINT "centre_announcement_of_centre" FOREIGN KEY ("centre_id","lao_code","province_code") REFERENCES "centres"."centre"("id","lao_code","province_code") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "centres"."centre_office" ADD CONSTRAINT "centre_office_of_centre" FOREIGN KEY ("centre_id","lao_code","province_code") REFERENCES "centres"."centre"("id","lao_code","province_code") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "centres"."centre_suspension" ADD CONSTRAINT "centre_suspension_of_centre" FOREIGN KEY ("centre_id","lao_code","province_code") REFERENCES "centres"."centre"("id","lao_code","province_code") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "centres"."process_step" ADD CONSTRAINT "process_step_step_establishment_step_number_fk" FOREIGN KEY ("step") REFERENCES "centres"."establishment_step"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "centres"."process_step" ADD CONSTRAINT "process_step_of_centre" FOREIGN KEY ("centre_id","lao_code","province_code") REFERENCES "centres"."centre"("id","lao_code","province_code") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "centres"."centre_channel" ADD CONSTRAINT "centre_channel_of_centre" FOREIGN KEY ("centre_id","lao_code","province_code") REFERENCES "centres"."centre"("id","lao_code","province_code") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "centres"."centre_channel_person" ADD CONSTRAINT "centre_channel_person_of_channel" FOREIGN KEY ("channel_id","lao_code","province_code") REFERENCES "centres"."centre_channel"("id","lao_code","province_code") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "centres"."committee_body" ADD CONSTRAINT "committee_body_of_centre" FOREIGN KEY ("centre_id","lao_code","province_code") REFERENCES "centres"."centre"("id","lao_code","province_code") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "centres"."committee_member" ADD CONSTRAINT "committee_member_of_centre" FOREIGN KEY ("centre_id","lao_code","province_code") REFERENCES "centres"."centre"("id","lao_code","province_code") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "centres"."committee_member" ADD CONSTRAINT "committee_member_of_body" FOREIGN KEY ("body_id","lao_code","province_code") REFERENCES "centres"."committee_body"("id","lao_code","province_code") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "centres"."committee_member_person" ADD CONSTRAINT "committee_member_person_of_member" FOREIGN KEY ("member_id","lao_code","province_code") REFERENCES "centres"."committee_member"("id","lao_code","province_code") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "centres"."award" ADD CONSTRAINT "award_lao_code_lao_code_fk" FOREIGN KEY ("lao_code") REFERENCES "centres"."lao"("code") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "centres"."district" ADD CONSTRAINT "district_province_code_province_code_fk" FOREIGN KEY ("province_code") REFERENCES "centres"."province"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "centres"."lao" ADD CONSTRAINT "lao_province_code_province_code_fk" FOREIGN KEY ("province_code") REFERENCES "centres"."province"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "centres"."lao" ADD CONSTRAINT "lao_district_code_district_code_fk" FOREIGN KEY ("district_code") REFERENCES "centres"."district"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "centres"."lao_version" ADD CONSTRAINT "lao_version_lao_code_lao_code_fk" FOREIGN KEY ("lao_code") REFERENCES "centres"."lao"("code") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "centres"."lao_version" ADD CONSTRAINT "lao_version_district_code_district_code_fk" FOREIGN KEY ("district_code") REFERENCES "centres"."district"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "centres"."activity" ADD CONSTRAINT "activity_plan_id_operating_plan_id_fk" FOREIGN KEY ("plan_id") REFERENCES "centres"."operating_plan"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "centres"."activity" ADD CONSTRAINT "activity_mission_mission_number_fk" FOREIGN KEY ("mission") REFERENCES "centres"."mission"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "centres"."activity" ADD CONSTRAINT "activity_of_centre" FOREIGN KEY ("centre_id","lao_code","province_code") REFERENCES "centres"."centre"("id","lao_code","province_code") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "centres"."operating_plan" ADD CONSTRAINT "operating_plan_of_centre" FOREIGN KEY ("centre_id","lao_code","province_code") REFERENCES "centres"."centre"("id","lao_code","province_code") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "centres"."planned_activity" ADD CONSTRAINT "planned_activity_mission_mission_number_fk" FOREIGN KEY ("mission") REFERENCES "centres"."mission"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "centres"."planned_activity" ADD CONSTRAINT "planned_activity_of_plan" FOREIGN KEY ("plan_id","lao_code","province_code") REFERENCES "centres"."operating_plan"("id","lao_code","province_code") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "centres"."cluster" ADD CONSTRAINT "cluster_region_code_region_code_fk" FOREIGN KEY ("region_code") REFERENCES "centres"."region"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "centres"."official_lao_count" ADD CONSTRAINT "official_lao_count_province_code_province_code_fk" FOREIGN KEY ("province_code") REFERENCES "centres"."province"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "centres"."province" ADD CONSTRAINT "province_region_code_region_code_fk" FOREIGN KEY ("region_code") REFERENCES "centres"."region"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "centres"."province" ADD CONSTRAINT "province_cluster_code_cluster_code_fk" FOREIGN KEY ("cluster_code") REFERENCES "centres"."cluster"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "centre_one_an_lao" ON "centres"."centre" USING btree ("lao_code") WHERE closed_on is null;--> statement-breakpoint
CREATE INDEX "centre_by_lao" ON "centres"."centre" USING btree ("lao_code");--> statement-breakpoint
CREATE INDEX "centre_by_province" ON "centres"."centre" USING btree ("province_code");--> statement-breakpoint
CREATE INDEX "centre_by_establishment" ON "centres"."centre" USING btree ("established_on");--> statement-breakpoint
CREATE INDEX "centre_channel_by_centre" ON "centres"."centre_channel" USING btree ("centre_id");--> statement-breakpoint
CREATE INDEX "committee_body_by_centre" ON "centres"."committee_body" USING btree ("centre_id");--> statement-breakpoint
CREATE INDEX "committee_member_by_body" ON "centres"."committee_member" USING btree ("body_id","ordinal");--> statement-breakpoint
CREATE INDEX "committee_member_by_centre" ON "centres"."committee_member" USING btree ("centre_id");--> statement-breakpoint
CREATE INDEX "award_by_lao" ON "centres"."award" USING btree ("lao_code");--> statement-breakpoint
CREATE INDEX "district_by_province" ON "centres"."district" USING btree ("province_code");--> statement-breakpoint
CREATE INDEX "lao_by_name" ON "centres"."lao" USING btree (name_th collate "th-x-icu","code");--> statement-breakpoint
CREATE INDEX "lao_by_province_and_name" ON "centres"."lao" USING btree ("province_code",name_th collate "th-x-icu","code");--> statement-breakpoint
CREATE INDEX "lao_by_district_and_name" ON "centres"."lao" USING btree ("district_code",name_th collate "th-x-icu","code");--> statement-breakpoint
CREATE INDEX "activity_by_centre" ON "centres"."activity" USING btree ("centre_id","held_on","id");--> statement-breakpoint
CREATE INDEX "activity_by_day" ON "centres"."activity" USING btree ("held_on");--> statement-breakpoint
CREATE INDEX "activity_by_plan" ON "centres"."activity" USING btree ("plan_id");--> statement-breakpoint
CREATE UNIQUE INDEX "operating_plan_one_a_year" ON "centres"."operating_plan" USING btree ("centre_id","fiscal_year");--> statement-breakpoint
CREATE INDEX "planned_activity_by_plan" ON "centres"."planned_activity" USING btree ("plan_id");--> statement-breakpoint
CREATE INDEX "change_log_by_table" ON "centres"."change_log" USING btree ("table_name","at");--> statement-breakpoint
CREATE POLICY "read" ON "centres"."centre" AS PERMISSIVE FOR SELECT TO "hub_centres" USING ((select nullif(current_setting('hub.role', true), '')) in ('ONDC_ANALYST', 'ONDC_ADMIN') or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) is not null and established_on is not null));--> statement-breakpoint
CREATE POLICY "add" ON "centres"."centre" AS PERMISSIVE FOR INSERT TO "hub_centres" WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "change" ON "centres"."centre" AS PERMISSIVE FOR UPDATE TO "hub_centres" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), '')))) WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "remove" ON "centres"."centre" AS PERMISSIVE FOR DELETE TO "hub_centres" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "maintenance" ON "centres"."centre" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read" ON "centres"."centre_announcement" AS PERMISSIVE FOR SELECT TO "hub_centres" USING ((select nullif(current_setting('hub.role', true), '')) in ('ONDC_ANALYST', 'ONDC_ADMIN') or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) is not null and exists (select from centres.centre c where c.id = centre_id)));--> statement-breakpoint
CREATE POLICY "add" ON "centres"."centre_announcement" AS PERMISSIVE FOR INSERT TO "hub_centres" WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "change" ON "centres"."centre_announcement" AS PERMISSIVE FOR UPDATE TO "hub_centres" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), '')))) WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "remove" ON "centres"."centre_announcement" AS PERMISSIVE FOR DELETE TO "hub_centres" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "maintenance" ON "centres"."centre_announcement" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read" ON "centres"."centre_office" AS PERMISSIVE FOR SELECT TO "hub_centres" USING ((select nullif(current_setting('hub.role', true), '')) in ('ONDC_ANALYST', 'ONDC_ADMIN') or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) is not null and exists (select from centres.centre c where c.id = centre_id)));--> statement-breakpoint
CREATE POLICY "add" ON "centres"."centre_office" AS PERMISSIVE FOR INSERT TO "hub_centres" WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "change" ON "centres"."centre_office" AS PERMISSIVE FOR UPDATE TO "hub_centres" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), '')))) WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "remove" ON "centres"."centre_office" AS PERMISSIVE FOR DELETE TO "hub_centres" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "maintenance" ON "centres"."centre_office" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read" ON "centres"."centre_suspension" AS PERMISSIVE FOR SELECT TO "hub_centres" USING ((select nullif(current_setting('hub.role', true), '')) in ('ONDC_ANALYST', 'ONDC_ADMIN') or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) is not null and exists (select from centres.centre c where c.id = centre_id)));--> statement-breakpoint
CREATE POLICY "add" ON "centres"."centre_suspension" AS PERMISSIVE FOR INSERT TO "hub_centres" WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "change" ON "centres"."centre_suspension" AS PERMISSIVE FOR UPDATE TO "hub_centres" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), '')))) WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "remove" ON "centres"."centre_suspension" AS PERMISSIVE FOR DELETE TO "hub_centres" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "maintenance" ON "centres"."centre_suspension" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read" ON "centres"."process_step" AS PERMISSIVE FOR SELECT TO "hub_centres" USING ((select nullif(current_setting('hub.role', true), '')) in ('ONDC_ANALYST', 'ONDC_ADMIN') or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "add" ON "centres"."process_step" AS PERMISSIVE FOR INSERT TO "hub_centres" WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "change" ON "centres"."process_step" AS PERMISSIVE FOR UPDATE TO "hub_centres" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), '')))) WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "remove" ON "centres"."process_step" AS PERMISSIVE FOR DELETE TO "hub_centres" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "maintenance" ON "centres"."process_step" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read" ON "centres"."centre_channel" AS PERMISSIVE FOR SELECT TO "hub_centres" USING ((select nullif(current_setting('hub.role', true), '')) in ('ONDC_ANALYST', 'ONDC_ADMIN') or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) is not null and exists (select from centres.centre c where c.id = centre_id)));--> statement-breakpoint
CREATE POLICY "add" ON "centres"."centre_channel" AS PERMISSIVE FOR INSERT TO "hub_centres" WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "change" ON "centres"."centre_channel" AS PERMISSIVE FOR UPDATE TO "hub_centres" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), '')))) WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "remove" ON "centres"."centre_channel" AS PERMISSIVE FOR DELETE TO "hub_centres" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "maintenance" ON "centres"."centre_channel" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read" ON "centres"."centre_channel_person" AS PERMISSIVE FOR SELECT TO "hub_centres" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ANALYST' and (select nullif(current_setting('hub.purpose', true), '')) is not null) or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "add" ON "centres"."centre_channel_person" AS PERMISSIVE FOR INSERT TO "hub_centres" WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "change" ON "centres"."centre_channel_person" AS PERMISSIVE FOR UPDATE TO "hub_centres" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), '')))) WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "remove" ON "centres"."centre_channel_person" AS PERMISSIVE FOR DELETE TO "hub_centres" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "maintenance" ON "centres"."centre_channel_person" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read" ON "centres"."committee_body" AS PERMISSIVE FOR SELECT TO "hub_centres" USING ((select nullif(current_setting('hub.role', true), '')) in ('ONDC_ANALYST', 'ONDC_ADMIN') or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) is not null and exists (select from centres.centre c where c.id = centre_id)));--> statement-breakpoint
CREATE POLICY "add" ON "centres"."committee_body" AS PERMISSIVE FOR INSERT TO "hub_centres" WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "change" ON "centres"."committee_body" AS PERMISSIVE FOR UPDATE TO "hub_centres" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), '')))) WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "remove" ON "centres"."committee_body" AS PERMISSIVE FOR DELETE TO "hub_centres" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "maintenance" ON "centres"."committee_body" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read" ON "centres"."committee_member" AS PERMISSIVE FOR SELECT TO "hub_centres" USING ((select nullif(current_setting('hub.role', true), '')) in ('ONDC_ANALYST', 'ONDC_ADMIN') or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) is not null and exists (select from centres.centre c where c.id = centre_id)));--> statement-breakpoint
CREATE POLICY "add" ON "centres"."committee_member" AS PERMISSIVE FOR INSERT TO "hub_centres" WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "change" ON "centres"."committee_member" AS PERMISSIVE FOR UPDATE TO "hub_centres" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), '')))) WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "remove" ON "centres"."committee_member" AS PERMISSIVE FOR DELETE TO "hub_centres" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "maintenance" ON "centres"."committee_member" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read" ON "centres"."committee_member_person" AS PERMISSIVE FOR SELECT TO "hub_centres" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ANALYST' and (select nullif(current_setting('hub.purpose', true), '')) is not null) or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "add" ON "centres"."committee_member_person" AS PERMISSIVE FOR INSERT TO "hub_centres" WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "change" ON "centres"."committee_member_person" AS PERMISSIVE FOR UPDATE TO "hub_centres" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), '')))) WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "remove" ON "centres"."committee_member_person" AS PERMISSIVE FOR DELETE TO "hub_centres" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "maintenance" ON "centres"."committee_member_person" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read" ON "centres"."centre_figures" AS PERMISSIVE FOR SELECT TO "hub_centres" USING ((select nullif(current_setting('hub.role', true), '')) is not null);--> statement-breakpoint
CREATE POLICY "administer" ON "centres"."centre_figures" AS PERMISSIVE FOR ALL TO "hub_centres" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN') WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN');--> statement-breakpoint
CREATE POLICY "maintenance" ON "centres"."centre_figures" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read" ON "centres"."award" AS PERMISSIVE FOR SELECT TO "hub_centres" USING ((select nullif(current_setting('hub.role', true), '')) is not null);--> statement-breakpoint
CREATE POLICY "administer" ON "centres"."award" AS PERMISSIVE FOR ALL TO "hub_centres" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN') WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN');--> statement-breakpoint
CREATE POLICY "maintenance" ON "centres"."award" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read" ON "centres"."district" AS PERMISSIVE FOR SELECT TO "hub_centres" USING ((select nullif(current_setting('hub.role', true), '')) is not null);--> statement-breakpoint
CREATE POLICY "administer" ON "centres"."district" AS PERMISSIVE FOR ALL TO "hub_centres" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN') WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN');--> statement-breakpoint
CREATE POLICY "maintenance" ON "centres"."district" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read" ON "centres"."lao" AS PERMISSIVE FOR SELECT TO "hub_centres" USING ((select nullif(current_setting('hub.role', true), '')) is not null);--> statement-breakpoint
CREATE POLICY "administer" ON "centres"."lao" AS PERMISSIVE FOR ALL TO "hub_centres" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN') WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN');--> statement-breakpoint
CREATE POLICY "maintenance" ON "centres"."lao" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read" ON "centres"."lao_version" AS PERMISSIVE FOR SELECT TO "hub_centres" USING ((select nullif(current_setting('hub.role', true), '')) is not null);--> statement-breakpoint
CREATE POLICY "administer" ON "centres"."lao_version" AS PERMISSIVE FOR ALL TO "hub_centres" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN') WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN');--> statement-breakpoint
CREATE POLICY "maintenance" ON "centres"."lao_version" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read" ON "centres"."activity" AS PERMISSIVE FOR SELECT TO "hub_centres" USING ((select nullif(current_setting('hub.role', true), '')) in ('ONDC_ANALYST', 'ONDC_ADMIN') or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) is not null and exists (select from centres.centre c where c.id = centre_id)));--> statement-breakpoint
CREATE POLICY "add" ON "centres"."activity" AS PERMISSIVE FOR INSERT TO "hub_centres" WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "change" ON "centres"."activity" AS PERMISSIVE FOR UPDATE TO "hub_centres" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), '')))) WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "remove" ON "centres"."activity" AS PERMISSIVE FOR DELETE TO "hub_centres" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "maintenance" ON "centres"."activity" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read" ON "centres"."operating_plan" AS PERMISSIVE FOR SELECT TO "hub_centres" USING ((select nullif(current_setting('hub.role', true), '')) in ('ONDC_ANALYST', 'ONDC_ADMIN') or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) is not null and adopted_on is not null and exists (select from centres.centre c where c.id = centre_id)));--> statement-breakpoint
CREATE POLICY "add" ON "centres"."operating_plan" AS PERMISSIVE FOR INSERT TO "hub_centres" WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "change" ON "centres"."operating_plan" AS PERMISSIVE FOR UPDATE TO "hub_centres" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), '')))) WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "remove" ON "centres"."operating_plan" AS PERMISSIVE FOR DELETE TO "hub_centres" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "maintenance" ON "centres"."operating_plan" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read" ON "centres"."planned_activity" AS PERMISSIVE FOR SELECT TO "hub_centres" USING ((select nullif(current_setting('hub.role', true), '')) in ('ONDC_ANALYST', 'ONDC_ADMIN') or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) is not null and exists (select from centres.operating_plan p where p.id = plan_id)));--> statement-breakpoint
CREATE POLICY "add" ON "centres"."planned_activity" AS PERMISSIVE FOR INSERT TO "hub_centres" WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "change" ON "centres"."planned_activity" AS PERMISSIVE FOR UPDATE TO "hub_centres" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), '')))) WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "remove" ON "centres"."planned_activity" AS PERMISSIVE FOR DELETE TO "hub_centres" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "maintenance" ON "centres"."planned_activity" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read" ON "centres"."centre_duty" AS PERMISSIVE FOR SELECT TO "hub_centres" USING ((select nullif(current_setting('hub.role', true), '')) is not null);--> statement-breakpoint
CREATE POLICY "administer" ON "centres"."centre_duty" AS PERMISSIVE FOR ALL TO "hub_centres" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN') WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN');--> statement-breakpoint
CREATE POLICY "maintenance" ON "centres"."centre_duty" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read" ON "centres"."centre_objective" AS PERMISSIVE FOR SELECT TO "hub_centres" USING ((select nullif(current_setting('hub.role', true), '')) is not null);--> statement-breakpoint
CREATE POLICY "administer" ON "centres"."centre_objective" AS PERMISSIVE FOR ALL TO "hub_centres" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN') WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN');--> statement-breakpoint
CREATE POLICY "maintenance" ON "centres"."centre_objective" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read" ON "centres"."establishment_step" AS PERMISSIVE FOR SELECT TO "hub_centres" USING ((select nullif(current_setting('hub.role', true), '')) is not null);--> statement-breakpoint
CREATE POLICY "administer" ON "centres"."establishment_step" AS PERMISSIVE FOR ALL TO "hub_centres" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN') WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN');--> statement-breakpoint
CREATE POLICY "maintenance" ON "centres"."establishment_step" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read" ON "centres"."mission" AS PERMISSIVE FOR SELECT TO "hub_centres" USING ((select nullif(current_setting('hub.role', true), '')) is not null);--> statement-breakpoint
CREATE POLICY "administer" ON "centres"."mission" AS PERMISSIVE FOR ALL TO "hub_centres" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN') WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN');--> statement-breakpoint
CREATE POLICY "maintenance" ON "centres"."mission" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read" ON "centres"."cluster" AS PERMISSIVE FOR SELECT TO "hub_centres" USING ((select nullif(current_setting('hub.role', true), '')) is not null);--> statement-breakpoint
CREATE POLICY "administer" ON "centres"."cluster" AS PERMISSIVE FOR ALL TO "hub_centres" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN') WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN');--> statement-breakpoint
CREATE POLICY "maintenance" ON "centres"."cluster" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read" ON "centres"."official_lao_count" AS PERMISSIVE FOR SELECT TO "hub_centres" USING ((select nullif(current_setting('hub.role', true), '')) is not null);--> statement-breakpoint
CREATE POLICY "administer" ON "centres"."official_lao_count" AS PERMISSIVE FOR ALL TO "hub_centres" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN') WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN');--> statement-breakpoint
CREATE POLICY "maintenance" ON "centres"."official_lao_count" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read" ON "centres"."province" AS PERMISSIVE FOR SELECT TO "hub_centres" USING ((select nullif(current_setting('hub.role', true), '')) is not null);--> statement-breakpoint
CREATE POLICY "administer" ON "centres"."province" AS PERMISSIVE FOR ALL TO "hub_centres" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN') WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN');--> statement-breakpoint
CREATE POLICY "maintenance" ON "centres"."province" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read" ON "centres"."region" AS PERMISSIVE FOR SELECT TO "hub_centres" USING ((select nullif(current_setting('hub.role', true), '')) is not null);--> statement-breakpoint
CREATE POLICY "administer" ON "centres"."region" AS PERMISSIVE FOR ALL TO "hub_centres" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN') WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN');--> statement-breakpoint
CREATE POLICY "maintenance" ON "centres"."region" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "administrator" ON "centres"."change_log" AS PERMISSIVE FOR SELECT TO "hub_centres" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN');--> statement-breakpoint
CREATE POLICY "append" ON "centres"."change_log" AS PERMISSIVE FOR INSERT TO "hub_centres" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "maintenance" ON "centres"."change_log" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read" ON "centres"."dataset_version" AS PERMISSIVE FOR SELECT TO "hub_centres" USING (true);--> statement-breakpoint
CREATE POLICY "raise" ON "centres"."dataset_version" AS PERMISSIVE FOR UPDATE TO "hub_centres" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "maintenance" ON "centres"."dataset_version" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);