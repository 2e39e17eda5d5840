ALTER TABLE "reporting"."centre" ADD CONSTRAINT "centre_owner" UNIQUE("id","lao_code","province_code");
--> statement-breakpoint
ALTER TABLE "reporting"."centre_report" ADD CONSTRAINT "centre_report_owner" UNIQUE("id","lao_code","province_code");
--> statement-breakpoint
ALTER TABLE "reporting"."participation_measure" ADD CONSTRAINT "participation_measure_owner" UNIQUE("id","lao_code","province_code");
--> statement-breakpoint
ALTER TABLE "reporting"."report_revision" ADD CONSTRAINT "report_revision_owner" UNIQUE("report_id","revision","lao_code","province_code");
--> statement-breakpoint
ALTER TABLE "reporting"."centre_open_interval" DROP CONSTRAINT "centre_open_interval_centre_id_centre_id_fk";
--> statement-breakpoint
ALTER TABLE "reporting"."centre_report" DROP CONSTRAINT "centre_report_centre_id_centre_id_fk";
--> statement-breakpoint
ALTER TABLE "reporting"."report_transition" DROP CONSTRAINT "report_transition_report_id_centre_report_id_fk";
--> statement-breakpoint
ALTER TABLE "reporting"."ita_score" DROP CONSTRAINT "ita_score_measure_id_participation_measure_id_fk";
--> statement-breakpoint
ALTER TABLE "reporting"."ita_score_revision" DROP CONSTRAINT "ita_score_revision_measure_id_participation_measure_id_fk";
--> statement-breakpoint
ALTER TABLE "reporting"."measure_approval" DROP CONSTRAINT "measure_approval_measure_id_participation_measure_id_fk";
--> statement-breakpoint
ALTER TABLE "reporting"."measure_channel" DROP CONSTRAINT "measure_channel_measure_id_participation_measure_id_fk";
--> statement-breakpoint
ALTER TABLE "reporting"."measure_return" DROP CONSTRAINT "measure_return_measure_id_participation_measure_id_fk";
--> statement-breakpoint
ALTER TABLE "reporting"."measure_step" DROP CONSTRAINT "measure_step_measure_id_participation_measure_id_fk";
--> statement-breakpoint
ALTER TABLE "reporting"."report_count" DROP CONSTRAINT "report_count_of_revision";
--> statement-breakpoint
ALTER TABLE "reporting"."report_obstacle" DROP CONSTRAINT "report_obstacle_of_revision";
--> statement-breakpoint
ALTER TABLE "reporting"."report_revision" DROP CONSTRAINT "report_revision_report_id_centre_report_id_fk";
--> statement-breakpoint
ALTER TABLE "reporting"."report_section" DROP CONSTRAINT "report_section_of_revision";
--> statement-breakpoint
ALTER TABLE "reporting"."returned_field" DROP CONSTRAINT "returned_field_of_revision";
--> statement-breakpoint
ALTER TABLE "reporting"."centre_open_interval" ADD CONSTRAINT "centre_open_interval_of_centre" FOREIGN KEY ("centre_id","lao_code","province_code") REFERENCES "reporting"."centre"("id","lao_code","province_code") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "reporting"."centre_report" ADD CONSTRAINT "centre_report_of_centre" FOREIGN KEY ("centre_id","lao_code","province_code") REFERENCES "reporting"."centre"("id","lao_code","province_code") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "reporting"."report_transition" ADD CONSTRAINT "report_transition_of_report" FOREIGN KEY ("report_id","lao_code","province_code") REFERENCES "reporting"."centre_report"("id","lao_code","province_code") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "reporting"."ita_score" ADD CONSTRAINT "ita_score_of_measure" FOREIGN KEY ("measure_id","lao_code","province_code") REFERENCES "reporting"."participation_measure"("id","lao_code","province_code") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "reporting"."ita_score_revision" ADD CONSTRAINT "ita_score_revision_of_measure" FOREIGN KEY ("measure_id","lao_code","province_code") REFERENCES "reporting"."participation_measure"("id","lao_code","province_code") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "reporting"."measure_approval" ADD CONSTRAINT "measure_approval_of_measure" FOREIGN KEY ("measure_id","lao_code","province_code") REFERENCES "reporting"."participation_measure"("id","lao_code","province_code") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "reporting"."measure_channel" ADD CONSTRAINT "measure_channel_of_measure" FOREIGN KEY ("measure_id","lao_code","province_code") REFERENCES "reporting"."participation_measure"("id","lao_code","province_code") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "reporting"."measure_return" ADD CONSTRAINT "measure_return_of_measure" FOREIGN KEY ("measure_id","lao_code","province_code") REFERENCES "reporting"."participation_measure"("id","lao_code","province_code") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "reporting"."measure_step" ADD CONSTRAINT "measure_step_of_measure" FOREIGN KEY ("measure_id","lao_code","province_code") REFERENCES "reporting"."participation_measure"("id","lao_code","province_code") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "reporting"."report_count" ADD CONSTRAINT "report_count_of_revision" FOREIGN KEY ("report_id","revision","lao_code","province_code") REFERENCES "reporting"."report_revision"("report_id","revision","lao_code","province_code") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "reporting"."report_obstacle" ADD CONSTRAINT "report_obstacle_of_revision" FOREIGN KEY ("report_id","revision","lao_code","province_code") REFERENCES "reporting"."report_revision"("report_id","revision","lao_code","province_code") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "reporting"."report_revision" ADD CONSTRAINT "report_revision_of_report" FOREIGN KEY ("report_id","lao_code","province_code") REFERENCES "reporting"."centre_report"("id","lao_code","province_code") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "reporting"."report_section" ADD CONSTRAINT "report_section_of_revision" FOREIGN KEY ("report_id","revision","lao_code","province_code") REFERENCES "reporting"."report_revision"("report_id","revision","lao_code","province_code") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "reporting"."returned_field" ADD CONSTRAINT "returned_field_of_revision" FOREIGN KEY ("report_id","revision","lao_code","province_code") REFERENCES "reporting"."report_revision"("report_id","revision","lao_code","province_code") ON DELETE cascade ON UPDATE no action;
