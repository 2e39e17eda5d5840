CREATE TABLE "centres"."access_log" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "centres"."access_log_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
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
ALTER TABLE "centres"."access_log" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE INDEX "access_log_by_time" ON "centres"."access_log" USING btree ("at","id");--> statement-breakpoint
CREATE INDEX "access_log_by_province" ON "centres"."access_log" USING btree ("province_code","at","id");--> statement-breakpoint
CREATE INDEX "access_log_by_lao" ON "centres"."access_log" USING btree ("lao_code","at","id");--> statement-breakpoint
CREATE INDEX "access_log_by_actor" ON "centres"."access_log" USING btree ("actor","at","id");--> statement-breakpoint
CREATE POLICY "read" ON "centres"."access_log" AS PERMISSIVE FOR SELECT TO "hub_centres" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ANALYST' and actor = (select nullif(current_setting('hub.actor', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))) or ((select nullif(current_setting('hub.role', true), '')) = 'LAO_OFFICER' and lao_code = (select nullif(current_setting('hub.lao', true), ''))));--> statement-breakpoint
CREATE POLICY "append" ON "centres"."access_log" AS PERMISSIVE FOR INSERT TO "hub_centres" WITH CHECK (actor = (select nullif(current_setting('hub.actor', true), '')) and role = (select nullif(current_setting('hub.role', true), '')) and role <> 'PUBLIC' and purpose is not distinct from (select nullif(current_setting('hub.purpose', true), '')));--> statement-breakpoint
CREATE POLICY "review" ON "centres"."access_log" AS PERMISSIVE FOR SELECT TO "hub_owner" USING (true);--> statement-breakpoint
CREATE POLICY "expire" ON "centres"."access_log" AS PERMISSIVE FOR DELETE TO "hub_owner" USING (true);