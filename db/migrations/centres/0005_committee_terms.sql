ALTER TABLE "centres"."committee_body" ADD COLUMN "since" date;--> statement-breakpoint
ALTER TABLE "centres"."committee_body" ADD COLUMN "until" date;--> statement-breakpoint
ALTER TABLE "centres"."committee_body" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "centres"."activity" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "committee_body_one_that_stands" ON "centres"."committee_body" USING btree ("centre_id","kind") WHERE kind in ('ADVISORS', 'OPERATING_COMMITTEE') and until is null;--> statement-breakpoint
ALTER TABLE "centres"."committee_body" ADD CONSTRAINT "committee_body_stands" CHECK ("centres"."committee_body"."until" > "centres"."committee_body"."since");