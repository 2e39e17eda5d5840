-- A round's id follows from its key, so that a nation made again from its seed is the same.
ALTER TABLE "reporting"."reporting_round" drop column "id";--> statement-breakpoint
ALTER TABLE "reporting"."reporting_round" ADD COLUMN "id" uuid GENERATED ALWAYS AS (md5(fiscal_year::text || ' ' || half)::uuid) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "reporting"."reporting_round" ADD CONSTRAINT "reporting_round_id_unique" UNIQUE("id");
