import { sql } from 'kysely';
import { type GatheredProperty, gatheredReferences, type Kind, ownProperties, within } from './kind.ts';
import { resourcesBy } from './kinds-of-rosters.ts';
import { firstOrg, places, roles } from './places.ts';
import { ofOwners, type Reading, recordsOf, type Sql, text } from './reading.ts';

/** Identifiers that have a property of their own: by the type that they have among the others. */
const OWN_TYPES = { userMasterIdentifier: 'master', identifier: 'local' } as const;

/** Persons. One who is nowhere has the first organisation; where there is none at all, there are no users. */
export function users(on: Reading): Kind {
  return {
    rows: sql`SELECT * FROM ${recordsOf(on, 'person')} p WHERE ${firstOrg(on)} IS NOT NULL`,
    own: ownProperties(['person'], 'users.csv', {
      enabledUser: { kind: 'truth', value: sql`coalesce(${text('active')}, 'true')` },
      familyName: { value: sql`coalesce(${text('familyName')}, '-')` },
      ...Object.fromEntries(
        Object.entries(OWN_TYPES).map(([name, type]) => [name, { value: identifierOf(type), field: 'identifiers' }]),
      ),
    }),
    gathered: [
      roles(on),
      userIds(on),
      userProfiles(on),
      grades(on),
      gatheredReferences(
        'agents',
        'user',
        (owners) => sql`SELECT ${text('studentId', 'g')} AS owner, ${text('guardianId', 'g')} AS value
        FROM ${recordsOf(on, 'guardian-link')} g WHERE true ${ofOwners(on, ['guardian-link', 'studentId'], owners, 'g')}`,
      ),
      resourcesBy(on, 'personId'),
    ],
    touched: (owners) => sql`SELECT p.person AS owner, p.changed_at FROM (${places(on, owners)}) p
      UNION ALL SELECT ${text('studentId', 'g')}, g.changed_at FROM ${recordsOf(on, 'guardian-link')} g WHERE true ${ofOwners(on, ['guardian-link', 'studentId'], owners, 'g')}
      UNION ALL SELECT ${text('personId', 'a')}, a.changed_at FROM ${recordsOf(on, 'account')} a WHERE true ${ofOwners(on, ['account', 'personId'], owners, 'a')}`,
  };
}

const IDENTIFIERS = sql`CASE WHEN jsonb_typeof(r.body -> 'identifiers') = 'array' THEN r.body -> 'identifiers' ELSE '[]' END`;

function identifierOf(type: string): Sql {
  return sql`(SELECT i.one ->> 'value' FROM jsonb_array_elements(${IDENTIFIERS}) WITH ORDINALITY AS i (one, place)
    WHERE i.one ->> 'type' = ${sql.lit(type)} ORDER BY i.place LIMIT 1)`;
}

function userIds(on: Reading): GatheredProperty {
  const own = sql.join(Object.values(OWN_TYPES).map((type) => sql.lit(type)));
  return {
    name: 'userIds',
    field: 'identifiers',
    needs: [['person', 'identifiers']],
    paths: { 'userIds.type': 'type', 'userIds.identifier': 'identifier' },
    lines: (owners) => sql`SELECT r.id AS owner, i.one ->> 'type' AS type, i.one ->> 'value' AS identifier, i.place
      FROM ${recordsOf(on, 'person')} r, jsonb_array_elements(${IDENTIFIERS}) WITH ORDINALITY AS i (one, place)
      WHERE i.one ->> 'type' NOT IN (${own}) AND i.one ->> 'value' IS NOT NULL ${within(sql`r.id`, owners)}`,
    made: sql`jsonb_agg(jsonb_build_object('type', l.type, 'identifier', l.identifier) ORDER BY l.place)`,
  };
}

/** Logins, never their passwords. */
function userProfiles(on: Reading): GatheredProperty {
  return {
    name: 'userProfiles',
    needs: [['account', 'username']],
    paths: {
      'userProfiles.profileType': 'kind',
      'userProfiles.vendorId': 'vendor',
      'userProfiles.applicationId': 'application',
      'userProfiles.credentials.username': 'login',
    },
    lines: (owners) => sql`SELECT ${text('personId', 'a')} AS owner, a.id, ${text('kind', 'a')} AS kind,
        coalesce(${text('vendorCode', 'a')}, '') AS vendor, ${text('applicationCode', 'a')} AS application, ${text('username', 'a')} AS login
      FROM ${recordsOf(on, 'account')} a WHERE true ${ofOwners(on, ['account', 'personId'], owners, 'a')}`,
    made: sql`jsonb_agg(jsonb_strip_nulls(jsonb_build_object('profileId', 'urn:emis:account:' || l.id, 'profileType', l.kind, 'vendorId', l.vendor,
      'applicationId', l.application, 'credentials', jsonb_build_array(jsonb_build_object('type', 'username', 'username', l.login))))
      ORDER BY l.id)`,
  };
}

function grades(on: Reading): GatheredProperty {
  return {
    name: 'grades',
    needs: [['enrolment', 'grade']],
    paths: { grades: 'value' },
    lines: (
      owners,
    ) => sql`SELECT ${text('studentId', 'e')} AS owner, ${text('grade', 'e')} AS value FROM ${recordsOf(on, 'enrolment')} e
      WHERE ${text('grade', 'e')} IS NOT NULL ${ofOwners(on, ['enrolment', 'studentId'], owners, 'e')}`,
    made: sql`to_jsonb(array_agg(DISTINCT l.value))`,
  };
}
