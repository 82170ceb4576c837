import type { RawRecord } from '@emis-sdk/model';
import type { ProbableDuplicate } from '@emis-sdk/protocol/persons';
import { PROBABLY_SAME, samePerson } from '@emis-sdk/validation/same-person';
import { type Kysely, sql } from 'kysely';
import { Refusal } from '../refusal.ts';
import type { Tables } from '../tables.ts';

/** A number, or a first name and day of birth, that more persons have says nothing of any two of them. */
const MOST_BEARERS = 50;

/**
 * Pairs of persons that may be one. The database brings together who has a number in common, or a first name and the day of birth; what
 * speaks for each pair is weighed as the rules do it. Nothing that stands merged comes up, as it is no longer there.
 *
 * @param question.after where the last page ended
 * @param question.limit pairs that are looked at for a page
 */
export async function probableDuplicates(
  tables: Kysely<Tables>,
  source: string,
  question: { readonly least: number; readonly after: string; readonly limit: number },
): Promise<{ duplicates: ProbableDuplicate[]; next: string | undefined }> {
  const { least, after, limit } = question;
  const [first = '', second = ''] = after.split(' ');
  const { rows } = await sql<{ one: RawRecord; other: RawRecord; one_id: string; other_id: string }>`
    WITH people AS MATERIALIZED (SELECT id, body FROM records WHERE source = ${source} AND entity = 'person'),
    keys AS (
      SELECT p.id, 'n ' || (i.one ->> 'type') || ' ' || coalesce(i.one ->> 'issuer', '') || ' '
        || upper(regexp_replace(normalize(i.one ->> 'value', NFKC), '[[:space:].\\-/]', '', 'g')) AS key
      FROM people p, jsonb_array_elements(CASE WHEN jsonb_typeof(p.body -> 'identifiers') = 'array' THEN p.body -> 'identifiers' ELSE '[]' END) AS i (one)
      WHERE i.one ->> 'type' <> 'local'
      UNION
      SELECT p.id, 'b ' || day.written || ' ' || lower(regexp_replace(split_part(trim(normalize(p.body ->> 'givenName', NFKD)), ' ', 1), '[^[:alnum:]]', '', 'g'))
      FROM people p, LATERAL (
        -- Under the day as it is written and with day and month the other way round, in one order for both.
        SELECT least(p.body ->> 'birthDate', regexp_replace(p.body ->> 'birthDate', '^(....)-(..)-(..)$', '\\1-\\3-\\2')) AS written
      ) day
      WHERE p.body ->> 'birthDate' IS NOT NULL AND p.body ->> 'givenName' IS NOT NULL
    ), shared AS (
      SELECT key FROM keys GROUP BY key HAVING count(*) BETWEEN 2 AND ${MOST_BEARERS}
    ), pairs AS (
      SELECT DISTINCT a.id AS one_id, b.id AS other_id FROM shared s JOIN keys a USING (key) JOIN keys b USING (key)
      WHERE a.id COLLATE "C" < b.id COLLATE "C"
        AND (a.id COLLATE "C", b.id COLLATE "C") > (${first}::text COLLATE "C", ${second}::text COLLATE "C")
    )
    SELECT x.one_id, x.other_id, a.body AS one, b.body AS other
    FROM (SELECT * FROM pairs ORDER BY one_id COLLATE "C", other_id COLLATE "C" LIMIT ${limit + 1}) x
    JOIN people a ON a.id = x.one_id JOIN people b ON b.id = x.other_id
    ORDER BY x.one_id COLLATE "C", x.other_id COLLATE "C"`.execute(tables);
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  const duplicates = page.flatMap(({ one_id, other_id, one, other }): ProbableDuplicate[] => {
    const { score, because } = samePerson(one, other);
    return score >= least ? [{ persons: [one_id, other_id], score, because: [...because] }] : [];
  });
  return { duplicates, next: last && `${last.one_id} ${last.other_id}` };
}

/** @throws {Refusal} `score-invalid` */
export function leastScore(text: string | undefined): number {
  if (text === undefined) return PROBABLY_SAME;
  const score = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (score < 1 || score > 100) throw new Refusal('score-invalid');
  return score;
}
