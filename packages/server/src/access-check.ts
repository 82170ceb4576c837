import { EmisError } from '@emis-sdk/model';
import { type Kysely, sql } from 'kysely';
import { CLIENT_ROLE } from './access-schema.ts';
import type { Tables } from './tables.ts';

/** The database would let a client see what it may not: the server does not start on it. */
export class AccessError extends EmisError {}

interface Relation {
  readonly name: string;
  readonly kind: string;
  readonly secured: boolean;
  readonly policed: boolean;
  readonly invoker: boolean;
  /** Whether the role of clients has a right on it. */
  readonly reached: boolean;
  /** Whether it is the role's own, or of a role that it belongs to. */
  readonly owned: boolean;
}

/** What the migrator notes for itself. */
const MIGRATOR = "'kysely_migration', 'kysely_migration_lock'";

/**
 * Makes sure that row-level security holds for requests of clients: that their role is weak, that every table has its policies, and that no
 * view goes around them.
 *
 * @throws {AccessError} `access.role-missing`, `access.role-too-strong`, `access.table-open` or `access.view-open`; the last three name what it is
 */
export async function assertGuarded(tables: Kysely<Tables>): Promise<void> {
  const { rows: roles } = await sql<{ strong: boolean; usable: boolean }>`
    SELECT rolsuper OR rolbypassrls AS strong, pg_has_role(current_user, rolname, 'MEMBER') AS usable
    FROM pg_roles WHERE rolname = ${CLIENT_ROLE}`.execute(tables);
  const [role] = roles;
  if (!role?.usable) {
    throw new AccessError(
      'access.role-missing',
      `There is no role ${CLIENT_ROLE} that this connection may take. An administrator runs once: CREATE ROLE ${CLIENT_ROLE} NOLOGIN; GRANT ${CLIENT_ROLE} TO the role that the server connects as.`,
    );
  }
  const relations = await readRelations(tables);
  const owned = relations.find((relation) => relation.owned);
  if (role.strong || owned) {
    // A superuser has the rights of every owner.
    const table = role.strong ? 'records' : (owned?.name ?? '');
    throw new AccessError(
      'access.role-too-strong',
      `The role ${CLIENT_ROLE} passes by the policies of ${table}: it is a superuser, has BYPASSRLS, or owns the table. Take that from it (ALTER ROLE ${CLIENT_ROLE} NOSUPERUSER NOBYPASSRLS; ALTER TABLE … OWNER TO …).`,
      { table },
    );
  }
  for (const { name, kind, ...relation } of relations) {
    if (kind === 'v' || kind === 'm') {
      if (relation.reached && !relation.invoker) {
        throw new AccessError(
          'access.view-open',
          `The view ${name} shows rows past row-level security. Make it WITH (security_invoker = on), or revoke it from ${CLIENT_ROLE}.`,
          { table: name },
        );
      }
    } else if (!relation.secured || (relation.reached && !relation.policed)) {
      throw new AccessError(
        'access.table-open',
        `The table ${name} has no row-level security, or no policy. Run ALTER TABLE ${name} ENABLE ROW LEVEL SECURITY and make a policy for ${CLIENT_ROLE}, or give it no right on the table.`,
        { table: name },
      );
    }
  }
}

/** Every table of the server's own schema, and whatever the role of clients can reach elsewhere. */
async function readRelations(tables: Kysely<Tables>): Promise<Relation[]> {
  const { rows } = await sql<Relation>`
    SELECT c.oid::regclass::text AS name, c.relkind::text AS kind, c.relrowsecurity AS secured,
      EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid) AS policed,
      coalesce((SELECT option_value::boolean FROM pg_options_to_table(c.reloptions) WHERE option_name = 'security_invoker'), false) AS invoker,
      has_table_privilege(${CLIENT_ROLE}, c.oid, 'SELECT, INSERT, UPDATE, DELETE, TRUNCATE') AS reached,
      pg_has_role(${CLIENT_ROLE}, c.relowner, 'MEMBER') AS owned
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname !~ '^pg_'
      AND c.relname NOT IN (${sql.raw(MIGRATOR)})
      AND (n.nspname = current_schema() OR has_table_privilege(${CLIENT_ROLE}, c.oid, 'SELECT, INSERT, UPDATE, DELETE, TRUNCATE'))
    ORDER BY 1`.execute(tables);
  return rows;
}
