CREATE TABLE "reporting"."ita_score_revision" (
	"measure_id" uuid NOT NULL,
	"province_code" text NOT NULL,
	"lao_code" text NOT NULL,
	"demo" boolean DEFAULT false NOT NULL,
	"dimension" integer NOT NULL,
	"revision" integer NOT NULL,
	"replaced_at" timestamp with time zone DEFAULT now() NOT NULL,
	"cause" text NOT NULL,
	"score" numeric(5, 2) NOT NULL,
	"source" text NOT NULL,
	CONSTRAINT "ita_score_revision_measure_id_dimension_revision_pk" PRIMARY KEY("measure_id","dimension","revision")
);
--> statement-breakpoint
ALTER TABLE "reporting"."ita_score_revision" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "reporting"."measure_return" (
	"measure_id" uuid NOT NULL,
	"province_code" text NOT NULL,
	"lao_code" text NOT NULL,
	"demo" boolean DEFAULT false NOT NULL,
	"ordinal" integer NOT NULL,
	"returned_on" date NOT NULL,
	"position_th" text NOT NULL,
	"message" text NOT NULL,
	CONSTRAINT "measure_return_measure_id_ordinal_pk" PRIMARY KEY("measure_id","ordinal")
);
--> statement-breakpoint
ALTER TABLE "reporting"."measure_return" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "reporting"."published_figure_revision" (
	"figure_id" uuid NOT NULL,
	"revision" integer NOT NULL,
	"replaced_at" timestamp with time zone DEFAULT now() NOT NULL,
	"cause" text NOT NULL,
	"value" integer,
	"source_id" text NOT NULL,
	"locator_th" text NOT NULL,
	"locator_en" text NOT NULL,
	"demo" boolean DEFAULT false NOT NULL,
	CONSTRAINT "published_figure_revision_figure_id_revision_pk" PRIMARY KEY("figure_id","revision")
);
--> statement-breakpoint
ALTER TABLE "reporting"."published_figure_revision" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "reporting"."target_revision" (
	"target_id" uuid NOT NULL,
	"revision" integer NOT NULL,
	"replaced_at" timestamp with time zone DEFAULT now() NOT NULL,
	"cause" text NOT NULL,
	"value" integer NOT NULL,
	"source_id" text,
	"locator_th" text,
	"locator_en" text,
	"demo" boolean DEFAULT false NOT NULL,
	CONSTRAINT "target_revision_target_id_revision_pk" PRIMARY KEY("target_id","revision")
);
--> statement-breakpoint
ALTER TABLE "reporting"."target_revision" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "reporting"."centre" ADD COLUMN "version" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "reporting"."published_figure" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "reporting"."reporting_round" ADD COLUMN "id" uuid DEFAULT gen_random_uuid() NOT NULL;--> statement-breakpoint
ALTER TABLE "reporting"."reporting_round" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "reporting"."ita_score_revision" ADD CONSTRAINT "ita_score_revision_measure_id_participation_measure_id_fk" FOREIGN KEY ("measure_id") REFERENCES "reporting"."participation_measure"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reporting"."ita_score_revision" ADD CONSTRAINT "ita_score_revision_of_score" FOREIGN KEY ("measure_id","dimension") REFERENCES "reporting"."ita_score"("measure_id","dimension") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reporting"."measure_return" ADD CONSTRAINT "measure_return_measure_id_participation_measure_id_fk" FOREIGN KEY ("measure_id") REFERENCES "reporting"."participation_measure"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reporting"."published_figure_revision" ADD CONSTRAINT "published_figure_revision_figure_id_published_figure_id_fk" FOREIGN KEY ("figure_id") REFERENCES "reporting"."published_figure"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reporting"."published_figure_revision" ADD CONSTRAINT "published_figure_revision_source_id_source_id_fk" FOREIGN KEY ("source_id") REFERENCES "reporting"."source"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reporting"."target_revision" ADD CONSTRAINT "target_revision_target_id_target_id_fk" FOREIGN KEY ("target_id") REFERENCES "reporting"."target"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reporting"."target_revision" ADD CONSTRAINT "target_revision_source_id_source_id_fk" FOREIGN KEY ("source_id") REFERENCES "reporting"."source"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reporting"."reporting_round" ADD CONSTRAINT "reporting_round_id_unique" UNIQUE("id");--> statement-breakpoint
CREATE POLICY "read" ON "reporting"."ita_score_revision" AS PERMISSIVE FOR SELECT TO "hub_reporting" USING ((select nullif(current_setting('hub.role', true), '')) in ('ONDC_ANALYST', 'ONDC_ADMIN') or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) is not null and exists (select 1 from reporting.participation_measure as measure where measure.id = ita_score_revision.measure_id and measure.state = 'ANNOUNCED')));--> statement-breakpoint
CREATE POLICY "add" ON "reporting"."ita_score_revision" AS PERMISSIVE FOR INSERT TO "hub_reporting" WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "change" ON "reporting"."ita_score_revision" AS PERMISSIVE FOR UPDATE TO "hub_reporting" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), '')))) WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "remove" ON "reporting"."ita_score_revision" AS PERMISSIVE FOR DELETE TO "hub_reporting" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "maintenance" ON "reporting"."ita_score_revision" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read" ON "reporting"."measure_return" AS PERMISSIVE FOR SELECT TO "hub_reporting" USING ((select nullif(current_setting('hub.role', true), '')) in ('ONDC_ANALYST', 'ONDC_ADMIN') or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "add" ON "reporting"."measure_return" AS PERMISSIVE FOR INSERT TO "hub_reporting" WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "change" ON "reporting"."measure_return" AS PERMISSIVE FOR UPDATE TO "hub_reporting" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), '')))) WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "remove" ON "reporting"."measure_return" AS PERMISSIVE FOR DELETE TO "hub_reporting" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "maintenance" ON "reporting"."measure_return" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read" ON "reporting"."published_figure_revision" AS PERMISSIVE FOR SELECT TO "hub_reporting" USING ((select nullif(current_setting('hub.role', true), '')) is not null);--> statement-breakpoint
CREATE POLICY "administer" ON "reporting"."published_figure_revision" AS PERMISSIVE FOR ALL TO "hub_reporting" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN') WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN');--> statement-breakpoint
CREATE POLICY "maintenance" ON "reporting"."published_figure_revision" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read" ON "reporting"."target_revision" AS PERMISSIVE FOR SELECT TO "hub_reporting" USING ((select nullif(current_setting('hub.role', true), '')) is not null);--> statement-breakpoint
CREATE POLICY "administer" ON "reporting"."target_revision" AS PERMISSIVE FOR ALL TO "hub_reporting" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN') WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN');--> statement-breakpoint
CREATE POLICY "maintenance" ON "reporting"."target_revision" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
-- An extension never brings a centre's due date forward: where the round itself was put off further, that holds.
create or replace function reporting.owed_round(as_of date)
returns table (
  centre_id uuid, province_code text, lao_code text, fiscal_year integer, half text, due_on date, is_extended boolean
)
language sql stable
as $$
  select i.centre_id, i.province_code, i.lao_code, r.fiscal_year, r.half,
         greatest(e.due_on, r.due_on), coalesce(e.due_on > r.due_on, false)
  from reporting.reporting_round r
  join reporting.centre_open_interval i
    on i.opened_on <= least(r.ends_on, owed_round.as_of)
    and (i.closed_on is null or i.closed_on > least(r.ends_on, owed_round.as_of))
  left join reporting.round_extension e
    on e.centre_id = i.centre_id and e.fiscal_year = r.fiscal_year and e.half = r.half
    and (owed_round.as_of is null or e.granted_on <= owed_round.as_of)
  where owed_round.as_of is null or r.starts_on <= owed_round.as_of
$$;
