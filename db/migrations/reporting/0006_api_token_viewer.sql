-- Whom a token stands for on a day, by its hash. The gateway asks before it knows any viewer, so this runs as its owner; it
-- answers for one hash alone and tells nothing of a token that is unknown, revoked or expired.
create function reporting.viewer_of_api_token(token_hash text, today date)
returns table (role text, subject text, province text, lao text)
language sql stable security definer
set search_path = pg_catalog
as $$
  select t.role, 'api-token:' || t.id, t.province_code, t.lao_code
  from reporting.api_token t
  where t.hash = token_hash and t.revoked_at is null and t.expires_on >= today
$$;
