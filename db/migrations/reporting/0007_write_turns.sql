-- Rows from before keep null: the default would put all of them into this transaction.
ALTER TABLE "reporting"."change_log" ADD COLUMN "transaction" text;--> statement-breakpoint
ALTER TABLE "reporting"."change_log" ALTER COLUMN "transaction" SET DEFAULT pg_current_xact_id()::text;--> statement-breakpoint
CREATE INDEX "change_log_by_transaction" ON "reporting"."change_log" USING btree ("transaction");--> statement-breakpoint
CREATE INDEX "change_log_by_record" ON "reporting"."change_log" USING btree ("table_name",(after ->> 'id')) WHERE after ->> 'version' is not null;