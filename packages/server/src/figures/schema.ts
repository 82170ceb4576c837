import { CLIENT_ROLE } from '../access-schema.ts';
import { GRANT_HOLDS } from '../administration/schema.ts';
import type { MigrationStep } from '../migration-step.ts';

/** The month of a record, in UTC, so that it does not hang on where a server stands. */
const MONTH = `date_trunc('month', changed_at AT TIME ZONE 'UTC')::date`;
/** Organisations one by one, persons all together: a person has no figures of its own. */
const COUNTED_AT = `CASE WHEN left(place, 2) = 'o/' THEN place ELSE '' END`;
const ENROLLED = `entity = 'enrolment' AND left(place, 2) = 'o/'`;

/**
 * Notes what every statement that writes records comes to. Notes are only added, so that nobody who writes waits for anybody else; they are put
 * together later (`fold.ts`), and whoever reads adds those that wait, in one statement: a figure is exact at any moment.
 */
const COUNTING = `
  CREATE FUNCTION emis_records_counted() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
  BEGIN
    IF TG_OP <> 'DELETE' THEN
      INSERT INTO record_news (source, place, entity, month, records, last)
      SELECT source, ${COUNTED_AT}, entity, ${MONTH}, count(*), max(changed_at) FROM new_rows GROUP BY 1, 2, 3, 4;
      INSERT INTO student_news (source, place) SELECT DISTINCT source, place FROM new_rows WHERE ${ENROLLED};
    END IF;
    IF TG_OP <> 'INSERT' THEN
      INSERT INTO record_news (source, place, entity, month, records)
      SELECT source, ${COUNTED_AT}, entity, ${MONTH}, -count(*) FROM old_rows GROUP BY 1, 2, 3, 4;
      INSERT INTO student_news (source, place) SELECT DISTINCT source, place FROM old_rows WHERE ${ENROLLED};
    END IF;
    RETURN NULL;
  END $$`;

const trigger = (on: 'INSERT' | 'UPDATE' | 'DELETE', tables: string) => `
  CREATE TRIGGER counted_on_${on.toLowerCase()} AFTER ${on} ON records REFERENCING ${tables} FOR EACH STATEMENT
  EXECUTE FUNCTION emis_records_counted()`;

/** What is kept, and what waits to be added to it. */
const summed = (columns: string, kept: string, more = '') => `
  SELECT ${columns}, sum(records)::bigint AS records, max(last) AS last FROM (
    SELECT ${columns}, records, last FROM ${kept} UNION ALL SELECT ${columns}, records, last FROM record_news ${more}
  ) c GROUP BY ${columns} HAVING sum(records) > 0`;

/** Counts all records, for tables that are empty: as the step makes them, and where records were restored without their triggers. */
export const COUNTED_ANEW: readonly string[] = [
  `INSERT INTO place_counts SELECT source, place, entity, count(*), max(changed_at) FROM records WHERE left(place, 2) = 'o/' GROUP BY 1, 2, 3`,
  `INSERT INTO month_counts SELECT source, entity, ${MONTH}, count(*), max(changed_at) FROM records GROUP BY 1, 2, 3`,
  `INSERT INTO school_students SELECT source, place, count(DISTINCT linked) FROM records WHERE ${ENROLLED} GROUP BY 1, 2`,
];

const TABLES = ['place_counts', 'month_counts', 'school_students', 'record_news', 'student_news', 'indicator_figures'];

/** The tables of figures that are kept, and indexes for what pages look for. */
export const FIGURES_STEP: MigrationStep = {
  name: '2026-12-01-portal-1-figures',
  statements: [
    // Records of each kind at each organisation, and when one of them last came or changed.
    `CREATE TABLE place_counts (
      source text NOT NULL, place text NOT NULL, entity text NOT NULL, records bigint NOT NULL, last timestamptz,
      PRIMARY KEY (source, place, entity)
    )`,
    // Records of each kind of each product by the month in which they last came or changed.
    `CREATE TABLE month_counts (
      source text NOT NULL, entity text NOT NULL, month date NOT NULL, records bigint NOT NULL, last timestamptz,
      PRIMARY KEY (source, entity, month)
    )`,
    // Students of each organisation, each counted once in it.
    `CREATE TABLE school_students (source text NOT NULL, place text NOT NULL, students int NOT NULL, PRIMARY KEY (source, place))`,
    `CREATE TABLE record_news (
      source text NOT NULL, place text NOT NULL, entity text NOT NULL, month date NOT NULL, records bigint NOT NULL, last timestamptz
    )`,
    `CREATE TABLE student_news (source text NOT NULL, place text NOT NULL)`,
    ...['place_counts', 'month_counts'].map(
      (table) => `CREATE INDEX ${table}_empty ON ${table} (source) WHERE records = 0`,
    ),
    `CREATE INDEX records_enrolled ON records (source, place, linked) WHERE entity = 'enrolment'`,
    `CREATE INDEX places_of_organisations ON places (source, place) WHERE left(place, 2) = 'o/'`,
    // What became of one record.
    `CREATE INDEX feed_of_record ON feed USING hash (id)`,
    `CREATE INDEX submissions_of_source ON submissions (source, completed_at DESC, id) WHERE status = 'complete'`,
    // What indicators came to: of the nation ('') and of territories, up to which entry of the feed.
    `CREATE TABLE indicator_figures (
      indicator text NOT NULL,
      territory text NOT NULL,
      figures jsonb NOT NULL,
      by_territory boolean NOT NULL,
      feed_end text NOT NULL,
      took_ms int NOT NULL,
      computed_at timestamptz NOT NULL,
      PRIMARY KEY (indicator, territory)
    )`,
    ...TABLES.map((table) => `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`),
    // Views show no more than their reader may see.
    `CREATE VIEW counted_places WITH (security_invoker = on) AS ${summed('source, place, entity', 'place_counts', `WHERE place <> ''`)}`,
    `CREATE VIEW counted_months WITH (security_invoker = on) AS ${summed('source, entity, month', 'month_counts')}`,
    // Where enrolments changed meanwhile, the students of that school alone are counted anew.
    `CREATE VIEW counted_students WITH (security_invoker = on) AS
      SELECT s.source, s.place, s.students FROM school_students s
      WHERE NOT EXISTS (SELECT FROM student_news n WHERE n.source = s.source AND n.place = s.place)
      UNION ALL
      SELECT n.source, n.place, (
        SELECT count(DISTINCT r.linked)::int FROM records r WHERE r.source = n.source AND r.place = n.place AND r.entity = 'enrolment'
      ) FROM (SELECT DISTINCT source, place FROM student_news) n`,
    COUNTING,
    // From here on nobody writes records until this step is done: nothing is counted twice, or not at all.
    trigger('INSERT', 'NEW TABLE AS new_rows'),
    trigger('UPDATE', 'OLD TABLE AS old_rows NEW TABLE AS new_rows'),
    trigger('DELETE', 'OLD TABLE AS old_rows'),
    ...COUNTED_ANEW,
  ],
};

/** Whether somebody looks at a page of the portal with an account of some territories, as it is now. */
export const ACCOUNT = `(SELECT coalesce(current_setting('emis.account', true), '') <> '' AND emis_grant_holds())`;
const OWN_TERRITORIES = `(SELECT string_to_array(nullif(current_setting('emis.territories', true), ''), E'\\x1f'))`;
/** Of what stands at an organisation: whether that is in sight. The policy of `places` says so. */
const AT_A_PLACE = (table: string) =>
  `CASE WHEN ${ACCOUNT} THEN EXISTS (SELECT FROM places p WHERE p.source = ${table}.source AND p.place = ${table}.place) ELSE false END`;

/**
 * Accounts of the portal that are for some territories look at pages under the role of clients, with the claims of the account: the same policies
 * show them records, the feed and places. These say what else they see.
 */
export const ACCOUNTS_IN_TERRITORIES_STEP: MigrationStep = {
  name: '2026-12-01-portal-2-accounts-in-territories',
  statements: [
    // Whether the claims of this transaction are those of an account as it is now.
    `CREATE FUNCTION emis_account_holds() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
      SELECT EXISTS (SELECT FROM portal_users u
        WHERE u.name = current_setting('emis.account', true) AND u.version::text = current_setting('emis.version', true)
          AND u.territories IS NOT NULL AND current_setting('emis.reach', true) = 'territory'
          AND jsonb_exists_all(u.territories, string_to_array(current_setting('emis.territories', true), E'\\x1f'))) $$`,
    // Whether they are those of a grant that stands, or of such an account.
    `CREATE OR REPLACE FUNCTION emis_grant_holds() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
      SELECT CASE WHEN coalesce(current_setting('emis.account', true), '') <> '' THEN emis_account_holds() ELSE ${GRANT_HOLDS} END $$`,
    // Whether all that a client may bring is in the territories of the account: what a product of the whole nation found tells of others too.
    `CREATE FUNCTION emis_client_within(wanted text) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
      SELECT coalesce(bool_and(emis_path(t.id) && string_to_array(nullif(current_setting('emis.territories', true), ''), E'\\x1f')), false)
      FROM grants g CROSS JOIN LATERAL jsonb_array_elements_text(g.territories) AS t (id)
      WHERE g.client_id = wanted AND g.ended_at IS NULL $$`,
    `CREATE POLICY by_account ON submissions FOR SELECT TO ${CLIENT_ROLE} USING (CASE WHEN ${ACCOUNT} THEN emis_client_within(client_id) ELSE false END)`,
    // Which territory contains which is no secret: their ids stand in every national list.
    `GRANT SELECT ON territories, place_counts, school_students, record_news, student_news, indicator_figures,
      counted_places, counted_students TO ${CLIENT_ROLE}`,
    `CREATE POLICY by_account ON territories FOR SELECT TO ${CLIENT_ROLE} USING (${ACCOUNT})`,
    ...['place_counts', 'school_students', 'record_news', 'student_news'].map(
      (table) => `CREATE POLICY by_account ON ${table} FOR SELECT TO ${CLIENT_ROLE} USING (${AT_A_PLACE(table)})`,
    ),
    `CREATE POLICY by_account ON indicator_figures FOR SELECT TO ${CLIENT_ROLE} USING (CASE WHEN ${ACCOUNT} AND territory <> ''
      THEN emis_path(territory) && ${OWN_TERRITORIES} ELSE false END)`,
  ],
};
