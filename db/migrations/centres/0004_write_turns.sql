CREATE TABLE "centres"."idempotency_key" (
	"actor" text NOT NULL,
	"key" text NOT NULL,
	"verb" text NOT NULL,
	"input_hash" text NOT NULL,
	"result" jsonb,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "idempotency_key_actor_key_pk" PRIMARY KEY("actor","key")
);
--> statement-breakpoint
ALTER TABLE "centres"."idempotency_key" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
-- Rows from before keep null: the default would put all of them into this transaction.
ALTER TABLE "centres"."change_log" ADD COLUMN "transaction" text;--> statement-breakpoint
ALTER TABLE "centres"."change_log" ALTER COLUMN "transaction" SET DEFAULT pg_current_xact_id()::text;--> statement-breakpoint
CREATE INDEX "change_log_by_transaction" ON "centres"."change_log" USING btree ("transaction");--> statement-breakpoint
CREATE INDEX "change_log_by_record" ON "centres"."change_log" USING btree ("table_name",(after ->> 'id')) WHERE after ->> 'version' is not null;--> statement-breakpoint
CREATE POLICY "own" ON "centres"."idempotency_key" AS PERMISSIVE FOR ALL TO "hub_centres" USING (actor = (select current_setting('hub.actor', true))) WITH CHECK (actor = (select current_setting('hub.actor', true)));--> statement-breakpoint
CREATE POLICY "maintenance" ON "centres"."idempotency_key" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);