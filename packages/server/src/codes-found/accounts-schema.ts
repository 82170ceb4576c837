import { CLIENT_ROLE } from '../access-schema.ts';
import { ACCOUNT } from '../figures/schema.ts';
import type { MigrationStep } from '../migration-step.ts';

/** What accounts of some territories see beside records: codes that products within found, and what is published, which everybody may see. */
export const MORE_FOR_ACCOUNTS_STEP: MigrationStep = {
  name: '2026-12-03-desk-1-more-for-accounts',
  statements: [
    // Whether all that may be brought under the name of a product is in the territories of the account: a value tells where it came from.
    `CREATE FUNCTION emis_source_within(wanted text) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
      SELECT coalesce(bool_and(emis_client_within(c.id)), false) FROM clients c WHERE c.source = wanted $$`,
    `GRANT SELECT ON unmapped_codes, published_tables TO ${CLIENT_ROLE}`,
    ...['unmapped_codes', 'code_mappings'].map(
      (table) =>
        `CREATE POLICY by_account ON ${table} FOR SELECT TO ${CLIENT_ROLE} USING (CASE WHEN ${ACCOUNT} THEN emis_source_within(source) ELSE false END)`,
    ),
    `CREATE POLICY by_account ON published_tables FOR SELECT TO ${CLIENT_ROLE} USING (${ACCOUNT})`,
  ],
};
