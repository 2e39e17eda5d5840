import type { Transaction } from './connect.ts'
import type { SubgraphName } from './policies.ts'
import { takeWriteTurn } from './write-turn.ts'

/**
 * Puts on every table of a subgraph's schema what drizzle-kit does not write: forced row-level security, the grants
 * of the subgraph's role, and the triggers that keep the change log and the dataset version. It goes over whatever
 * tables there are, so a new table cannot be forgotten; running it again changes nothing.
 */
export async function secure(sql: Transaction, subgraph: SubgraphName): Promise<void> {
  await takeWriteTurn(sql, subgraph)
  await sql.unsafe(functions(subgraph))
  await sql.unsafe(`insert into ${subgraph}.dataset_version default values on conflict do nothing`)
  await sql.unsafe(protection(subgraph))
}

const functions = (schema: SubgraphName): string => `
create or replace function ${schema}.raise_dataset_version() returns void language plpgsql set search_path = pg_catalog as $$
declare raised bigint;
begin
  update ${schema}.dataset_version set version = version + 1, transaction = pg_current_xact_id()::text, changed_at = now()
    where transaction is distinct from pg_current_xact_id()::text returning version into raised;
  if raised is not null then
    perform pg_notify('hub_dataset', '${schema}:' || raised);
  end if;
end $$;

-- Rollups follow from other tables: a change of theirs is announced, not logged.
create or replace function ${schema}.note_change() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if tg_op = 'DELETE' then perform from gone limit 1; else perform from fresh limit 1; end if;
  -- A statement that met no row has changed nothing.
  if found then perform ${schema}.raise_dataset_version(); end if;
  return null;
end $$;

create or replace function ${schema}.log_change() returns trigger language plpgsql set search_path = pg_catalog as $$
-- A logged table may have columns of the variables' names (committee_member.role, centre_suspension.reason).
#variable_conflict use_variable
declare
  actor text := coalesce(nullif(current_setting('hub.actor', true), ''), session_user);
  role text := nullif(current_setting('hub.role', true), '');
  reason text := nullif(current_setting('hub.reason', true), '');
begin
  if tg_op = 'DELETE' then perform from gone limit 1; else perform from fresh limit 1; end if;
  if not found then return null; end if;
  perform ${schema}.raise_dataset_version();
  -- A bulk load says once how many rows it wrote: a row each would double its time and tell nothing more.
  if current_setting('hub.bulk', true) = 'on' then
    if tg_op = 'DELETE' then
      insert into ${schema}.change_log (actor, role, table_name, operation, before, reason)
        select actor, role, tg_table_name, tg_op, jsonb_build_object('rows', count(*)), reason from gone;
    else
      insert into ${schema}.change_log (actor, role, table_name, operation, after, reason)
        select actor, role, tg_table_name, tg_op, jsonb_build_object('rows', count(*)), reason from fresh;
    end if;
  elsif tg_op = 'INSERT' then
    insert into ${schema}.change_log (actor, role, table_name, operation, after, reason)
      select actor, role, tg_table_name, tg_op, to_jsonb(fresh), reason from fresh;
  elsif tg_op = 'DELETE' then
    insert into ${schema}.change_log (actor, role, table_name, operation, before, reason)
      select actor, role, tg_table_name, tg_op, to_jsonb(gone), reason from gone;
  else
    -- The trigger's arguments name the columns of the primary key; an update does not change them.
    insert into ${schema}.change_log (actor, role, table_name, operation, before, after, reason)
      select actor, role, tg_table_name, tg_op, o.image, n.image, reason
      from (select to_jsonb(gone) as image from gone) o
      join (select to_jsonb(fresh) as image from fresh) n
        on array(select o.image ->> key from unnest(tg_argv) as key) = array(select n.image ->> key from unnest(tg_argv) as key)
      where o.image <> n.image;
  end if;
  return null;
end $$;

-- What writes have changed of a record since a version of it: its own columns, and the tables of what hangs on it
-- (without the record's name, centre_suspension is suspension). What hangs on centre_report names it centre_report_id, or
-- report_id for short; what has another key (round_extension: year and half) is known by its table's name, for a write
-- that raises a record's version is about that one. Asked by those who may change the record alone.
create or replace function ${schema}.changed_since(record_table text, record_id text, since_version integer)
returns text[] language sql stable security definer set search_path = pg_catalog as $$
  with later as (
    select distinct l.transaction from ${schema}.change_log l
    where l.table_name = record_table and l.after ->> 'id' = record_id and l.after ->> 'version' is not null
      and (l.after ->> 'version')::integer > since_version
  ), change as (
    select l.table_name, l.before, l.after from ${schema}.change_log l join later using (transaction)
  ), field as (
    select f.key as name from change c, jsonb_each(c.after) f
    where c.table_name = record_table and c.after ->> 'id' = record_id and f.key <> 'version'
      and c.before is not null and f.value is distinct from c.before -> f.key
    union
    select regexp_replace(c.table_name, '^(' || record_table || '|' || s.short || ')_', '')
    from change c, (select regexp_replace(record_table, '^.*_', '') as short) s
    where c.table_name <> record_table
      and (record_id in (coalesce(c.after, c.before) ->> (record_table || '_id'), coalesce(c.after, c.before) ->> (s.short || '_id'))
        or c.table_name like s.short || '\\_%' and c.table_name not like '%\\_person'
          and not coalesce(c.after, c.before) ?| array[record_table || '_id', s.short || '_id'])
  )
  select coalesce(array_agg(name order by name), '{}') from field
$$;
`

const protection = (schema: SubgraphName): string => `
do $do$
declare entry record; act text;
begin
  grant usage on schema ${schema} to hub_${schema};
  grant usage on all sequences in schema ${schema} to hub_${schema};
  revoke execute on all functions in schema ${schema} from public;
  grant execute on all functions in schema ${schema} to hub_${schema};
  for entry in
    select c.oid, c.relname as name, c.relrowsecurity and c.relforcerowsecurity as secured,
      string_agg(quote_literal(a.attname), ', ' order by a.attnum) as key
    from pg_class c
    left join pg_index i on i.indrelid = c.oid and i.indisprimary
    left join pg_attribute a on a.attrelid = c.oid and a.attnum = any (i.indkey)
    where c.relnamespace = '${schema}'::regnamespace and c.relkind in ('r', 'p')
    group by c.oid
  loop
    -- Only what is missing: another hub may be at work, and these lock the table against it.
    if not entry.secured then
      execute format('alter table ${schema}.%I enable row level security', entry.name);
      execute format('alter table ${schema}.%I force row level security', entry.name);
    end if;
    continue when entry.name in ('access_log', 'change_log', 'dataset_version');
    execute format('grant select, insert, update, delete on ${schema}.%I to hub_${schema}', entry.name);
    -- A key, and what is still to be delivered, belong to a write that is logged itself.
    continue when entry.name in ('centre_feed', 'idempotency_key');
    if entry.name like '%\\_figures' or entry.name in ('training_group', 'training_reach') then
      act := 'note_change()';
    else
      act := 'log_change(' || entry.key || ')';
    end if;
    continue when 3 = (
      select count(*) from pg_trigger t
      where t.tgrelid = entry.oid and t.tgname in ('note_insert', 'note_update', 'note_delete')
        and pg_get_triggerdef(t.oid) like '% EXECUTE FUNCTION ${schema}.' || replace(act, '_', '\\_'));
    execute format('create or replace trigger note_insert after insert on ${schema}.%I referencing new table as fresh for each statement execute function ${schema}.%s', entry.name, act);
    execute format('create or replace trigger note_update after update on ${schema}.%I referencing old table as gone new table as fresh for each statement execute function ${schema}.%s', entry.name, act);
    execute format('create or replace trigger note_delete after delete on ${schema}.%I referencing old table as gone for each statement execute function ${schema}.%s', entry.name, act);
  end loop;
  grant select, insert on ${schema}.change_log to hub_${schema};
  if to_regclass('${schema}.access_log') is not null then
    -- Not of its key, nor of its time: nobody dates a reading back.
    grant select, insert (actor, role, purpose, field, parts, subject_key, province_code, lao_code)
      on ${schema}.access_log to hub_${schema};
  end if;
  grant select, update on ${schema}.dataset_version to hub_${schema};
end $do$;
`
