ALTER TABLE "networks"."hearing" ADD CONSTRAINT "hearing_owner" UNIQUE("id","province_code");
--> statement-breakpoint
ALTER TABLE "networks"."network" ADD CONSTRAINT "network_owner" UNIQUE("id","province_code");
--> statement-breakpoint
ALTER TABLE "networks"."network_advisor" ADD CONSTRAINT "network_advisor_owner" UNIQUE("id","province_code");
--> statement-breakpoint
ALTER TABLE "networks"."network_member" ADD CONSTRAINT "network_member_owner" UNIQUE("id","province_code");
--> statement-breakpoint
ALTER TABLE "networks"."participant" ADD CONSTRAINT "participant_of_province" UNIQUE("id","province_code");
--> statement-breakpoint
ALTER TABLE "networks"."participant" ADD CONSTRAINT "participant_of_lao" UNIQUE("id","lao_code");
--> statement-breakpoint
ALTER TABLE "networks"."training" ADD CONSTRAINT "training_owner" UNIQUE("id","province_code");
--> statement-breakpoint
ALTER TABLE "networks"."hearing" DROP CONSTRAINT "hearing_network_id_network_id_fk";
--> statement-breakpoint
ALTER TABLE "networks"."hearing_opinion" DROP CONSTRAINT "hearing_opinion_hearing_id_hearing_id_fk";
--> statement-breakpoint
ALTER TABLE "networks"."network_follow_up" DROP CONSTRAINT "network_follow_up_network_id_network_id_fk";
--> statement-breakpoint
ALTER TABLE "networks"."network_status" DROP CONSTRAINT "network_status_network_id_network_id_fk";
--> statement-breakpoint
ALTER TABLE "networks"."network_step" DROP CONSTRAINT "network_step_network_id_network_id_fk";
--> statement-breakpoint
ALTER TABLE "networks"."network_advisor" DROP CONSTRAINT "network_advisor_network_id_network_id_fk";
--> statement-breakpoint
ALTER TABLE "networks"."network_advisor_person" DROP CONSTRAINT "network_advisor_person_advisor_id_network_advisor_id_fk";
--> statement-breakpoint
ALTER TABLE "networks"."network_member" DROP CONSTRAINT "network_member_network_id_network_id_fk";
--> statement-breakpoint
ALTER TABLE "networks"."network_member_person" DROP CONSTRAINT "network_member_person_member_id_network_member_id_fk";
--> statement-breakpoint
ALTER TABLE "networks"."hearing" ADD CONSTRAINT "hearing_of_network" FOREIGN KEY ("network_id","province_code") REFERENCES "networks"."network"("id","province_code") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "networks"."hearing_opinion" ADD CONSTRAINT "hearing_opinion_of_hearing" FOREIGN KEY ("hearing_id","province_code") REFERENCES "networks"."hearing"("id","province_code") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "networks"."network_follow_up" ADD CONSTRAINT "network_follow_up_of_network" FOREIGN KEY ("network_id","province_code") REFERENCES "networks"."network"("id","province_code") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "networks"."network_status" ADD CONSTRAINT "network_status_of_network" FOREIGN KEY ("network_id","province_code") REFERENCES "networks"."network"("id","province_code") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "networks"."network_step" ADD CONSTRAINT "network_step_of_network" FOREIGN KEY ("network_id","province_code") REFERENCES "networks"."network"("id","province_code") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "networks"."network_advisor" ADD CONSTRAINT "network_advisor_of_network" FOREIGN KEY ("network_id","province_code") REFERENCES "networks"."network"("id","province_code") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "networks"."network_advisor_person" ADD CONSTRAINT "network_advisor_person_of_advisor" FOREIGN KEY ("advisor_id","province_code") REFERENCES "networks"."network_advisor"("id","province_code") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "networks"."network_member" ADD CONSTRAINT "network_member_of_network" FOREIGN KEY ("network_id","province_code") REFERENCES "networks"."network"("id","province_code") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "networks"."network_member_person" ADD CONSTRAINT "network_member_person_of_member" FOREIGN KEY ("member_id","province_code") REFERENCES "networks"."network_member"("id","province_code") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "networks"."participant_person" ADD CONSTRAINT "participant_person_of_province" FOREIGN KEY ("participant_id","province_code") REFERENCES "networks"."participant"("id","province_code") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "networks"."participant_person" ADD CONSTRAINT "participant_person_of_lao" FOREIGN KEY ("participant_id","lao_code") REFERENCES "networks"."participant"("id","lao_code") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "networks"."test_score" ADD CONSTRAINT "test_score_of_province" FOREIGN KEY ("participant_id","province_code") REFERENCES "networks"."participant"("id","province_code") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "networks"."test_score" ADD CONSTRAINT "test_score_of_lao" FOREIGN KEY ("participant_id","lao_code") REFERENCES "networks"."participant"("id","lao_code") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "networks"."training_letter" ADD CONSTRAINT "training_letter_of_owner" FOREIGN KEY ("training_id","province_code") REFERENCES "networks"."training"("id","province_code") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "networks"."training_session" ADD CONSTRAINT "training_session_of_owner" FOREIGN KEY ("training_id","province_code") REFERENCES "networks"."training"("id","province_code") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER POLICY "add" ON "networks"."participant" TO hub_networks WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), '')))) and exists (
  select from networks.training t where t.id = training_id
    and (t.province_code = (select nullif(current_setting('hub.province', true), '')) or (t.province_code is null and t.mode = 'WEB_CONFERENCE')))));
--> statement-breakpoint
ALTER POLICY "change" ON "networks"."participant" TO hub_networks USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), '')))) and exists (
  select from networks.training t where t.id = training_id
    and (t.province_code = (select nullif(current_setting('hub.province', true), '')) or (t.province_code is null and t.mode = 'WEB_CONFERENCE'))))) WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), '')))) and exists (
  select from networks.training t where t.id = training_id
    and (t.province_code = (select nullif(current_setting('hub.province', true), '')) or (t.province_code is null and t.mode = 'WEB_CONFERENCE')))));
--> statement-breakpoint
ALTER POLICY "remove" ON "networks"."participant" TO hub_networks USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), '')))) and exists (
  select from networks.training t where t.id = training_id
    and (t.province_code = (select nullif(current_setting('hub.province', true), '')) or (t.province_code is null and t.mode = 'WEB_CONFERENCE')))));
--> statement-breakpoint
ALTER POLICY "add" ON "networks"."participant_person" TO hub_networks WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))));
--> statement-breakpoint
ALTER POLICY "change" ON "networks"."participant_person" TO hub_networks USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), '')))) WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))));
--> statement-breakpoint
ALTER POLICY "remove" ON "networks"."participant_person" TO hub_networks USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))));
--> statement-breakpoint
ALTER POLICY "add" ON "networks"."reported_participants" TO hub_networks WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), '')))) and exists (
  select from networks.training t where t.id = training_id and t.province_code = (select nullif(current_setting('hub.province', true), '')))));
--> statement-breakpoint
ALTER POLICY "change" ON "networks"."reported_participants" TO hub_networks USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), '')))) and exists (
  select from networks.training t where t.id = training_id and t.province_code = (select nullif(current_setting('hub.province', true), ''))))) WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), '')))) and exists (
  select from networks.training t where t.id = training_id and t.province_code = (select nullif(current_setting('hub.province', true), '')))));
--> statement-breakpoint
ALTER POLICY "remove" ON "networks"."reported_participants" TO hub_networks USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), '')))) and exists (
  select from networks.training t where t.id = training_id and t.province_code = (select nullif(current_setting('hub.province', true), '')))));
--> statement-breakpoint
ALTER POLICY "add" ON "networks"."test_score" TO hub_networks WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))));
--> statement-breakpoint
ALTER POLICY "change" ON "networks"."test_score" TO hub_networks USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), '')))) WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))));
--> statement-breakpoint
ALTER POLICY "remove" ON "networks"."test_score" TO hub_networks USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), ''))));
--> statement-breakpoint
ALTER POLICY "add" ON "networks"."training_room" TO hub_networks WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), '')))) and exists (
  select from networks.training t where t.id = training_id
    and (t.province_code = (select nullif(current_setting('hub.province', true), '')) or (t.province_code is null and t.mode = 'WEB_CONFERENCE')))));
--> statement-breakpoint
ALTER POLICY "change" ON "networks"."training_room" TO hub_networks USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), '')))) and exists (
  select from networks.training t where t.id = training_id
    and (t.province_code = (select nullif(current_setting('hub.province', true), '')) or (t.province_code is null and t.mode = 'WEB_CONFERENCE'))))) WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), '')))) and exists (
  select from networks.training t where t.id = training_id
    and (t.province_code = (select nullif(current_setting('hub.province', true), '')) or (t.province_code is null and t.mode = 'WEB_CONFERENCE')))));
--> statement-breakpoint
ALTER POLICY "remove" ON "networks"."training_room" TO hub_networks USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN' or ((((select nullif(current_setting('hub.role', true), '')) = 'PROVINCIAL_OFFICE' and province_code = (select nullif(current_setting('hub.province', true), '')))) and exists (
  select from networks.training t where t.id = training_id
    and (t.province_code = (select nullif(current_setting('hub.province', true), '')) or (t.province_code is null and t.mode = 'WEB_CONFERENCE')))));
