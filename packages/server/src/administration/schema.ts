import type { MigrationStep } from '../migration-step.ts';

/** Whether the claims of a transaction are those of a grant that stands, of a client that may still come. */
export const GRANT_HOLDS = `EXISTS (SELECT FROM grants g JOIN clients c ON c.id = g.client_id
        WHERE g.client_id = current_setting('emis.client', true) AND g.version::text = current_setting('emis.version', true)
          AND g.ended_at IS NULL AND c.state = 'active' AND c.source = current_setting('emis.source', true)
          AND (c.ends_at IS NULL OR c.ends_at > now())
          AND CASE current_setting('emis.reach', true) WHEN 'national' THEN g.territories IS NULL
            ELSE jsonb_exists_all(g.territories, string_to_array(current_setting('emis.territories', true), E'\\x1f')) END)`;

/** Accounts of the portal for some territories administer these as clients do, and are held in the same way. Comes after those accounts. */
export const GIVEN_BY_ACCOUNT_STEP: MigrationStep = {
  name: '2026-12-01-trust-2-given-by-account',
  statements: [
    `CREATE FUNCTION emis_grant_given_by_account() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
      DECLARE v_by text := nullif(current_setting('emis.administering_account', true), '');
      BEGIN
        IF v_by IS NOT NULL AND NOT EXISTS (
          SELECT FROM portal_users u WHERE u.name = v_by AND u.role = 'administrator' AND emis_within(NEW.territories, u.territories)
        ) THEN RAISE insufficient_privilege USING MESSAGE = 'an account gave more than it has'; END IF;
        RETURN NEW;
      END $$`,
    `CREATE TRIGGER given_within_account BEFORE INSERT ON grants FOR EACH ROW EXECUTE FUNCTION emis_grant_given_by_account()`,
  ],
};

/** The tables of administrators and of access for support. */
export const ADMINISTRATION_STEP: MigrationStep = {
  name: '2026-11-29-sight-administration',
  statements: [
    // Who let a client in, where it was an administrator; and when a client ends by itself, as those of support do.
    `ALTER TABLE clients
      ADD COLUMN registered_by text,
      ADD COLUMN ends_at timestamptz`,
    // A grant holds no longer than its client: the database looks at its own clock, whatever the server's says.
    `CREATE OR REPLACE FUNCTION emis_grant_holds() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
      SELECT ${GRANT_HOLDS} $$`,
    // Whether all of these territories lie within those; null is the whole nation.
    `CREATE FUNCTION emis_within(given jsonb, mine jsonb) RETURNS boolean LANGUAGE sql STABLE SET search_path FROM CURRENT AS $$
      SELECT mine IS NULL OR (given IS NOT NULL AND NOT EXISTS (
        SELECT FROM jsonb_array_elements_text(given) AS t (id)
        WHERE NOT emis_path(t.id) && ARRAY(SELECT jsonb_array_elements_text(mine)))) $$`,
    // The second of two layers: a transaction in which an administrator acts gives nothing that is not its own.
    `CREATE FUNCTION emis_grant_given() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
      DECLARE v_by text := nullif(current_setting('emis.administrator', true), '');
      BEGIN
        IF v_by IS NOT NULL AND NOT EXISTS (
          SELECT FROM grants g JOIN clients c ON c.id = g.client_id
          WHERE g.client_id = v_by AND g.ended_at IS NULL AND c.state = 'active' AND (c.ends_at IS NULL OR c.ends_at > now())
            AND jsonb_exists(g.scopes, current_setting('emis.administers_by', true))
            AND NEW.purposes <@ g.purposes AND emis_within(NEW.territories, g.territories)
        ) THEN RAISE insufficient_privilege USING MESSAGE = 'an administrator gave more than it has'; END IF;
        RETURN NEW;
      END $$`,
    `CREATE TRIGGER given_within BEFORE INSERT ON grants FOR EACH ROW EXECUTE FUNCTION emis_grant_given()`,
    // What administrators did, and, as a stream of its own, what became of access for support. Only added to.
    `CREATE TABLE administration_events (
      place bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
      stream text NOT NULL CHECK (stream IN ('clients', 'support')),
      at timestamptz NOT NULL,
      actor text NOT NULL,
      action text NOT NULL,
      about text NOT NULL,
      details jsonb NOT NULL,
      territories jsonb
    )`,
    `CREATE INDEX administration_events_of_stream ON administration_events (stream, place)`,
    `CREATE TRIGGER only_added_to BEFORE UPDATE OR DELETE OR TRUNCATE ON administration_events
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_log()`,
    // Access for support: asked for by one, decided by another, eight hours at most.
    `CREATE TABLE support_requests (
      id text PRIMARY KEY,
      asked_by text NOT NULL,
      asked_at timestamptz NOT NULL,
      reason text NOT NULL,
      hours int NOT NULL CHECK (hours BETWEEN 1 AND 8),
      scopes jsonb NOT NULL,
      purpose text NOT NULL,
      territories jsonb,
      public_key jsonb NOT NULL,
      decided_by text,
      decided_at timestamptz,
      approved boolean,
      client_id text REFERENCES clients (id),
      ends_at timestamptz,
      ended_at timestamptz,
      CHECK (decided_by <> asked_by),
      CHECK (approved IS NOT TRUE OR (decided_by IS NOT NULL AND client_id IS NOT NULL AND ends_at IS NOT NULL)),
      CHECK (ends_at <= decided_at + interval '8 hours')
    )`,
    ...['administration_events', 'support_requests'].map((table) => `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`),
    `CREATE INDEX access_log_by_client ON access_log ((entry::jsonb ->> 'client'), place)`,
  ],
};
