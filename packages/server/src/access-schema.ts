/**
 * Who may see what, in the database: the second of two layers that must both allow. A request of a client runs under a role of its own
 * (`CLIENT_ROLE`) and with its claims set for one transaction; policies look at nothing else. See decision 12.
 */

/** The role under which requests of clients run: it owns nothing and may do little. */
export const CLIENT_ROLE = 'emis_client';

/** What separates names in a claim: no name may hold it. */
export const BETWEEN_NAMES = '\u001f';

const claim = (name: string) => `(SELECT current_setting('emis.${name}', true))`;
/** A claim that lists names. What is not set, and what is empty, lists none. */
const names = (name: string) =>
  `(SELECT coalesce(string_to_array(nullif(current_setting('emis.${name}', true), ''), E'\\x1f'), '{}'))::text[]`;
const listed = (name: string) =>
  `((SELECT current_setting('emis.${name}', true) = '*') OR entity = ANY (${names(name)}))`;

const HOLDS = '(SELECT emis_grant_holds())';
const NATIONAL = `(SELECT current_setting('emis.reach', true) = 'national')`;
const OWN = `source = ${claim('source')}`;
const IN_TERRITORIES = (column: string) => `${column} && ${names('territories')}`;

/** Whether a record stands in the territories of a client. What has no place yet is for the product that sent it, and for the nation. */
const WITHIN = `(${NATIONAL} OR coalesce((
  SELECT ${IN_TERRITORIES('p.territories')} FROM places p WHERE p.source = records.source AND p.place = records.place), ${OWN}))`;
/** And whether this transaction may look at its kind of record, everywhere or among the records of its own product. */
const SEEN = `(${listed('seen')} OR (${OWN} AND ${listed('seen_own')}))`;
/** Who may see all needs no look at the row. The planner takes a `CASE` for half of the rows: of the parts alone it would expect next to none. */
export const IN_SIGHT = `CASE
  WHEN NOT ${HOLDS} THEN false
  WHEN ${NATIONAL} AND (SELECT current_setting('emis.seen', true) = '*') THEN true
  ELSE ${SEEN} AND ${WITHIN} END`;

/** Read by the server for the client of a transaction, so that a policy needs no right on the table. */
const definer = (signature: string, returns: string, body: string) => `
  CREATE FUNCTION ${signature} RETURNS ${returns} LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$ ${body} $$`;

const OPEN = ['submissions', 'operations', 'webhooks', 'uploads'] as const;
const OF_CLIENT = `CASE WHEN ${HOLDS} THEN client_id = ${claim('client')} ELSE false END`;

/** Grants of clients, and the policies of every table. Needs the tables of `placing-schema.ts`. */
export const ACCESS_SCHEMA: readonly string[] = [
  // Roles belong to the whole cluster: another database, or an administrator, may have made it.
  `DO $$ BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${CLIENT_ROLE}') THEN
      CREATE ROLE ${CLIENT_ROLE} NOLOGIN;
    END IF;
  EXCEPTION
    WHEN duplicate_object OR unique_violation THEN NULL;
    WHEN insufficient_privilege THEN RAISE EXCEPTION
      'an administrator has to run once: CREATE ROLE ${CLIENT_ROLE} NOLOGIN; GRANT ${CLIENT_ROLE} TO %', quote_ident(current_user);
  END $$`,
  `DO $$ BEGIN
    IF NOT pg_has_role(current_user, '${CLIENT_ROLE}', 'USAGE') THEN
      EXECUTE format('GRANT ${CLIENT_ROLE} TO %I', current_user);
    END IF;
  EXCEPTION WHEN insufficient_privilege THEN RAISE EXCEPTION
    'an administrator has to run once: GRANT ${CLIENT_ROLE} TO %', quote_ident(current_user);
  END $$`,
  `DO $$ BEGIN EXECUTE format('GRANT USAGE ON SCHEMA %I TO ${CLIENT_ROLE}', current_schema()); END $$`,
  `ALTER TABLE clients ADD COLUMN state text NOT NULL DEFAULT 'active' CHECK (state IN ('active', 'suspended'))`,
  // What a client may do, for what, and where; a row is never changed but to end it. No territories: the whole nation.
  `CREATE TABLE grants (
    client_id text NOT NULL REFERENCES clients (id),
    version int NOT NULL,
    scopes jsonb NOT NULL,
    purposes jsonb NOT NULL,
    territories jsonb,
    made_at timestamptz NOT NULL,
    ended_at timestamptz,
    PRIMARY KEY (client_id, version)
  )`,
  `CREATE UNIQUE INDEX grants_current ON grants (client_id) WHERE ended_at IS NULL`,
  `INSERT INTO grants (client_id, version, scopes, purposes, made_at) SELECT id, 1, scopes, '["registration"]', updated_at FROM clients`,
  `ALTER TABLE clients DROP COLUMN scopes`,
  // Whether the claims of this transaction are those of a grant that stands.
  definer(
    'emis_grant_holds()',
    'boolean',
    `SELECT EXISTS (SELECT FROM grants g JOIN clients c ON c.id = g.client_id
      WHERE g.client_id = current_setting('emis.client', true) AND g.version::text = current_setting('emis.version', true)
        AND g.ended_at IS NULL AND c.state = 'active' AND c.source = current_setting('emis.source', true)
        AND CASE current_setting('emis.reach', true) WHEN 'national' THEN g.territories IS NULL
          ELSE jsonb_exists_all(g.territories, string_to_array(current_setting('emis.territories', true), E'\\x1f')) END)`,
  ),
  definer(
    'emis_held(about text, wanted text)',
    'boolean',
    `SELECT EXISTS (SELECT FROM records WHERE source = current_setting('emis.source', true) AND entity = about AND id = wanted)`,
  ),
  ...[
    'meta',
    'clients',
    'grants',
    'client_keys',
    'client_identities',
    'used_assertions',
    'submissions',
    'submission_findings',
    'operations',
    'records',
    'feed',
    'webhooks',
    'places',
    'territories',
    'uploads',
    'upload_pieces',
    'upload_rejections',
  ].map((table) => `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`),
  `GRANT SELECT, INSERT, UPDATE, DELETE ON records TO ${CLIENT_ROLE}`,
  `CREATE POLICY seen ON records FOR SELECT TO ${CLIENT_ROLE} USING (${IN_SIGHT})`,
  // Who may change records but not make them still makes the one statement that does both.
  `CREATE POLICY made ON records FOR INSERT TO ${CLIENT_ROLE} WITH CHECK (
    ${OWN} AND ${HOLDS} AND (${listed('creates')} OR (${listed('updates')} AND emis_held(entity, id))))`,
  // What may be locked, so as to look at its version, is not yet what may be changed.
  `CREATE POLICY changed ON records FOR UPDATE TO ${CLIENT_ROLE} USING (CASE WHEN ${OWN} THEN ${IN_SIGHT} ELSE false END) WITH CHECK (${OWN} AND ${listed('updates')})`,
  `CREATE POLICY removed ON records FOR DELETE TO ${CLIENT_ROLE} USING (CASE WHEN ${OWN} AND ${listed('removes')} THEN ${IN_SIGHT} ELSE false END)`,
  `GRANT SELECT, INSERT ON feed TO ${CLIENT_ROLE}`,
  `GRANT USAGE ON SEQUENCE feed_seq_seq TO ${CLIENT_ROLE}`,
  // What is there is shown to whoever may see the record as it is placed now, whatever its place was at that change.
  `CREATE POLICY seen ON feed FOR SELECT TO ${CLIENT_ROLE} USING (CASE
    WHEN NOT ${HOLDS} OR NOT ${SEEN} THEN false
    WHEN ${NATIONAL} THEN operation NOT IN ('entered', 'left')
    WHEN operation = 'removed' THEN coalesce(${IN_TERRITORIES('territories')}, ${OWN})
    WHEN operation IN ('entered', 'left') AND NOT ${IN_TERRITORIES('territories')} THEN false
    ELSE (operation <> 'left') = EXISTS (SELECT FROM records r WHERE r.source = feed.source AND r.entity = feed.entity AND r.id = feed.id)
  END)`,
  `CREATE POLICY told ON feed FOR INSERT TO ${CLIENT_ROLE} WITH CHECK (${OWN} AND ${HOLDS} AND operation NOT IN ('entered', 'left'))`,
  `GRANT SELECT ON places TO ${CLIENT_ROLE}`,
  `CREATE POLICY seen ON places FOR SELECT TO ${CLIENT_ROLE} USING (CASE WHEN ${HOLDS} THEN ${OWN} OR ${NATIONAL} OR ${IN_TERRITORIES('territories')} ELSE false END)`,
  ...OPEN.flatMap((table) => [
    `GRANT SELECT, INSERT, UPDATE${table === 'webhooks' ? ', DELETE' : ''} ON ${table} TO ${CLIENT_ROLE}`,
    `CREATE POLICY own ON ${table} TO ${CLIENT_ROLE} USING (${OF_CLIENT}) WITH CHECK (${OF_CLIENT})`,
  ]),
  `GRANT SELECT, INSERT, UPDATE ON submission_findings TO ${CLIENT_ROLE}`,
  `CREATE POLICY own ON submission_findings TO ${CLIENT_ROLE} USING (EXISTS (SELECT FROM submissions s WHERE s.id = submission_id))`,
  // How far the feed has been swept, and nothing else of what the server knows of itself.
  `GRANT SELECT ON meta TO ${CLIENT_ROLE}`,
  `CREATE POLICY floor ON meta FOR SELECT TO ${CLIENT_ROLE} USING (key = 'feed-floor')`,
];
