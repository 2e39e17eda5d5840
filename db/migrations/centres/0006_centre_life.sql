CREATE TABLE "centres"."centre_feed" (
	"centre_id" uuid PRIMARY KEY NOT NULL,
	"province_code" text NOT NULL,
	"lao_code" text NOT NULL,
	"demo" boolean DEFAULT false NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "centres"."centre_feed" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "centres"."award" DROP CONSTRAINT "award_lao_code_lao_code_fk";
--> statement-breakpoint
ALTER TABLE "centres"."centre" ADD COLUMN "award_id" uuid;--> statement-breakpoint
ALTER TABLE "centres"."centre" ADD COLUMN "project_approved_on" date;--> statement-breakpoint
ALTER TABLE "centres"."centre" ADD COLUMN "orientation_cohort" integer;--> statement-breakpoint
ALTER TABLE "centres"."centre_suspension" ADD COLUMN "resuming_reason" text;--> statement-breakpoint
ALTER TABLE "centres"."award" ADD COLUMN "province_code" text;--> statement-breakpoint
UPDATE "centres"."award" a SET "province_code" = l."province_code" FROM "centres"."lao" l WHERE l."code" = a."lao_code";--> statement-breakpoint
ALTER TABLE "centres"."award" ALTER COLUMN "province_code" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "centres"."centre_feed" ADD CONSTRAINT "centre_feed_of_centre" FOREIGN KEY ("centre_id","lao_code","province_code") REFERENCES "centres"."centre"("id","lao_code","province_code") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "centres"."centre" ADD CONSTRAINT "centre_award_id_award_id_fk" FOREIGN KEY ("award_id") REFERENCES "centres"."award"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "centres"."award" ADD CONSTRAINT "award_of_lao" FOREIGN KEY ("lao_code","province_code") REFERENCES "centres"."lao"("code","province_code") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "centre_by_award" ON "centres"."centre" USING btree ("award_id");--> statement-breakpoint
CREATE INDEX "activity_by_province_and_day" ON "centres"."activity" USING btree ("province_code","held_on");--> statement-breakpoint
ALTER TABLE "centres"."centre" ADD CONSTRAINT "centre_orientation_cohort" CHECK ("centres"."centre"."orientation_cohort" >= 1);--> statement-breakpoint
ALTER TABLE "centres"."centre_suspension" ADD CONSTRAINT "centre_suspension_resuming_reason" CHECK ("centres"."centre_suspension"."resuming_reason" is null or "centres"."centre_suspension"."resumed_on" is not null);--> statement-breakpoint
DROP POLICY "administer" ON "centres"."award" CASCADE;--> statement-breakpoint
CREATE POLICY "add" ON "centres"."award" AS PERMISSIVE FOR INSERT TO "hub_centres" WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))));--> statement-breakpoint
CREATE POLICY "change" ON "centres"."award" AS PERMISSIVE FOR UPDATE TO "hub_centres" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), '')))) WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))));--> statement-breakpoint
CREATE POLICY "remove" ON "centres"."award" AS PERMISSIVE FOR DELETE TO "hub_centres" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))));--> statement-breakpoint
CREATE POLICY "read" ON "centres"."centre_feed" AS PERMISSIVE FOR SELECT TO "hub_centres" USING ((select nullif(current_setting('hub.role', true), '')) in ('ONDC_ANALYST', 'ONDC_ADMIN') or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "add" ON "centres"."centre_feed" AS PERMISSIVE FOR INSERT TO "hub_centres" WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "change" ON "centres"."centre_feed" AS PERMISSIVE FOR UPDATE TO "hub_centres" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), '')))) WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "remove" ON "centres"."centre_feed" AS PERMISSIVE FOR DELETE TO "hub_centres" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "maintenance" ON "centres"."centre_feed" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);