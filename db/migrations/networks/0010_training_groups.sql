CREATE TABLE "networks"."small_group" (
	"is_only" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"smallest_public" integer NOT NULL,
	CONSTRAINT "small_group_only" CHECK ("networks"."small_group"."is_only"),
	CONSTRAINT "small_group_size" CHECK ("networks"."small_group"."smallest_public" >= 1)
);
--> statement-breakpoint
ALTER TABLE "networks"."small_group" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "networks"."training_group" (
	"training_id" uuid NOT NULL,
	"province_code" text NOT NULL,
	"category" text NOT NULL,
	"fiscal_year" integer NOT NULL,
	"ends_on" date NOT NULL,
	"attended" integer NOT NULL,
	"core_trainers" integer NOT NULL,
	"paired" integer NOT NULL,
	"sum_before" numeric NOT NULL,
	"sum_after" numeric NOT NULL,
	"sum_gain_squares" numeric NOT NULL,
	CONSTRAINT "training_group_training_id_province_code_category_pk" PRIMARY KEY("training_id","province_code","category")
);
--> statement-breakpoint
ALTER TABLE "networks"."training_group" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "networks"."training_figures" ADD COLUMN "tests_public" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "networks"."training_figures" ADD COLUMN "public_before" numeric;--> statement-breakpoint
ALTER TABLE "networks"."training_figures" ADD COLUMN "public_after" numeric;--> statement-breakpoint
ALTER TABLE "networks"."training_figures" ADD COLUMN "public_deviation" numeric;--> statement-breakpoint
ALTER TABLE "networks"."participant" ADD COLUMN "position_th" text;--> statement-breakpoint
ALTER TABLE "networks"."participant" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "networks"."training" ADD COLUMN "cancellation_reason_th" text;--> statement-breakpoint
ALTER TABLE "networks"."training_group" ADD CONSTRAINT "training_group_training_id_training_id_fk" FOREIGN KEY ("training_id") REFERENCES "networks"."training"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "training_group_by_year" ON "networks"."training_group" USING btree ("fiscal_year");--> statement-breakpoint
ALTER TABLE "networks"."training" ADD CONSTRAINT "training_reason" CHECK ("networks"."training"."cancellation_reason_th" is null or "networks"."training"."status" = 'CANCELLED');--> statement-breakpoint
CREATE POLICY "read" ON "networks"."small_group" AS PERMISSIVE FOR SELECT TO "hub_networks" USING ((select nullif(current_setting('hub.role', true), '')) is not null);--> statement-breakpoint
CREATE POLICY "administer" ON "networks"."small_group" AS PERMISSIVE FOR ALL TO "hub_networks" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN') WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN');--> statement-breakpoint
CREATE POLICY "maintenance" ON "networks"."small_group" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read" ON "networks"."training_group" AS PERMISSIVE FOR SELECT TO "hub_networks" USING ((select nullif(current_setting('hub.role', true), '')) in ('ONDC_ANALYST', 'ONDC_ADMIN') or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))));--> statement-breakpoint
CREATE POLICY "add" ON "networks"."training_group" AS PERMISSIVE FOR INSERT TO "hub_networks" WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))));--> statement-breakpoint
CREATE POLICY "change" ON "networks"."training_group" AS PERMISSIVE FOR UPDATE TO "hub_networks" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), '')))) WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))));--> statement-breakpoint
CREATE POLICY "remove" ON "networks"."training_group" AS PERMISSIVE FOR DELETE TO "hub_networks" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))));--> statement-breakpoint
CREATE POLICY "maintenance" ON "networks"."training_group" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);