CREATE TABLE "networks"."training_origin" (
	"training_id" uuid NOT NULL,
	"code" text NOT NULL,
	"demo" boolean DEFAULT false NOT NULL,
	CONSTRAINT "training_origin_training_id_code_pk" PRIMARY KEY("training_id","code"),
	CONSTRAINT "training_origin_code" CHECK (length("networks"."training_origin"."code") in (4, 7))
);
--> statement-breakpoint
ALTER TABLE "networks"."training_origin" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "networks"."access_log" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "networks"."access_log_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"actor" text NOT NULL,
	"role" text NOT NULL,
	"purpose" text,
	"field" text NOT NULL,
	"parts" text[] NOT NULL,
	"subject_key" text NOT NULL,
	"province_code" text,
	"lao_code" text
);
--> statement-breakpoint
ALTER TABLE "networks"."access_log" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "networks"."training_origin" ADD CONSTRAINT "training_origin_training_id_training_id_fk" FOREIGN KEY ("training_id") REFERENCES "networks"."training"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "access_log_by_time" ON "networks"."access_log" USING btree ("at","id");--> statement-breakpoint
CREATE INDEX "access_log_by_province" ON "networks"."access_log" USING btree ("province_code","at","id");--> statement-breakpoint
CREATE INDEX "access_log_by_lao" ON "networks"."access_log" USING btree ("lao_code","at","id");--> statement-breakpoint
CREATE INDEX "access_log_by_actor" ON "networks"."access_log" USING btree ("actor","at","id");--> statement-breakpoint
CREATE POLICY "read" ON "networks"."training_origin" AS PERMISSIVE FOR SELECT TO "hub_networks" USING ((select nullif(current_setting('hub.role', true), '')) is not null);--> statement-breakpoint
CREATE POLICY "administer" ON "networks"."training_origin" AS PERMISSIVE FOR ALL TO "hub_networks" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN') WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN');--> statement-breakpoint
CREATE POLICY "maintenance" ON "networks"."training_origin" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read" ON "networks"."access_log" AS PERMISSIVE FOR SELECT TO "hub_networks" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ANALYST' and actor = (select nullif(current_setting('hub.actor', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "append" ON "networks"."access_log" AS PERMISSIVE FOR INSERT TO "hub_networks" WITH CHECK (actor = (select nullif(current_setting('hub.actor', true), '')) and role = (select nullif(current_setting('hub.role', true), '')) and role <> 'PUBLIC' and purpose is not distinct from (select nullif(current_setting('hub.purpose', true), '')));--> statement-breakpoint
CREATE POLICY "review" ON "networks"."access_log" AS PERMISSIVE FOR SELECT TO "hub_owner" USING (true);--> statement-breakpoint
CREATE POLICY "expire" ON "networks"."access_log" AS PERMISSIVE FOR DELETE TO "hub_owner" USING (true);