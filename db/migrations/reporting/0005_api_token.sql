CREATE TABLE "reporting"."api_token" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"hash" text NOT NULL,
	"prefix" text NOT NULL,
	"role" text NOT NULL,
	"province_code" text,
	"lao_code" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" text NOT NULL,
	"expires_on" date NOT NULL,
	"revoked_at" timestamp with time zone,
	"revoked_by" text,
	CONSTRAINT "api_token_hash_unique" UNIQUE("hash"),
	CONSTRAINT "api_token_role" CHECK ("reporting"."api_token"."role" in ('PROVINCIAL_OFFICE', 'LAO_OFFICER', 'ONDC_ANALYST')),
	CONSTRAINT "api_token_scope" CHECK (("reporting"."api_token"."role" = 'PROVINCIAL_OFFICE') = ("reporting"."api_token"."province_code" is not null) and ("reporting"."api_token"."role" = 'LAO_OFFICER') = ("reporting"."api_token"."lao_code" is not null))
);
--> statement-breakpoint
ALTER TABLE "reporting"."api_token" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "reporting"."idempotency_key" (
	"actor" text NOT NULL,
	"key" text NOT NULL,
	"verb" text NOT NULL,
	"input_hash" text NOT NULL,
	"result" jsonb,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "idempotency_key_actor_key_pk" PRIMARY KEY("actor","key")
);
--> statement-breakpoint
ALTER TABLE "reporting"."idempotency_key" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE INDEX "api_token_by_creation" ON "reporting"."api_token" USING btree ("created_at","id");--> statement-breakpoint
CREATE POLICY "administer" ON "reporting"."api_token" AS PERMISSIVE FOR ALL TO "hub_reporting" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN') WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN');--> statement-breakpoint
CREATE POLICY "maintenance" ON "reporting"."api_token" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "own" ON "reporting"."idempotency_key" AS PERMISSIVE FOR ALL TO "hub_reporting" USING (actor = (select current_setting('hub.actor', true))) WITH CHECK (actor = (select current_setting('hub.actor', true)));--> statement-breakpoint
CREATE POLICY "maintenance" ON "reporting"."idempotency_key" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);