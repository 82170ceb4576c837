/**
 * Where records stand: the rule by which each belongs to territories, as SQL. See decision 12.
 *
 * A record names its *place*: a school (or other organisation), `o/<id>`, or a person, `p/<id>`. The table `places` says in which territories a
 * place is, so that a transfer of a pupil is one row, whatever hangs at the pupil.
 */

/** The first that a record has: its school, where somebody works, the person it is about, an organisation, a territory. */
const PLACE = `CASE
  WHEN entity IN ('territory', 'school', 'authority', 'site') THEN 'o/' || id
  WHEN entity = 'person' THEN 'p/' || id
  ELSE coalesce(
    'o/' || coalesce(body ->> 'schoolId', body ->> 'workplaceId'),
    'p/' || coalesce(body ->> 'studentId', body ->> 'personId'),
    'o/' || coalesce(body ->> 'holderId', body ->> 'ownerId', body ->> 'placeId', body ->> 'territoryId', body ->> 'siteId'),
    '')
END`;

/** The person whom a record brings to a place. */
const LINKED = `CASE
  WHEN entity = 'enrolment' THEN body ->> 'studentId'
  WHEN entity IN ('staff-assignment', 'teaching-assignment') THEN body ->> 'personId'
  WHEN entity = 'guardian-link' THEN body ->> 'guardianId'
END`;

/** A territory and all that contain it; one that nobody registered stands alone. */
const PATH = `
  CREATE FUNCTION emis_path(wanted text) RETURNS text[] LANGUAGE sql STABLE SET search_path FROM CURRENT AS
  $$ SELECT CASE WHEN wanted IS NULL THEN NULL ELSE coalesce((SELECT t.path FROM territories t WHERE t.id = wanted), ARRAY[wanted]) END $$`;

const SAYS_SO = `SET search_path FROM CURRENT`;

/**
 * Works out anew in which territories places are, and tells those who may see some territories only what comes into their sight or leaves it.
 * Where another transaction has placed the same meanwhile, it looks once more: that one's records are then there to be seen.
 */
const PLACING = `
  CREATE FUNCTION emis_place(p_source text, p_places text[], p_at timestamptz, p_known boolean, p_depth int DEFAULT 0) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER ${SAYS_SO} AS $$
  DECLARE
    v_today text := to_char(p_at AT TIME ZONE 'UTC', 'YYYY-MM-DD');
    v_tell boolean := EXISTS (SELECT FROM grants WHERE territories IS NOT NULL);
    v_moved text[];
    v_again boolean;
  BEGIN
    FOR v_round IN 1..5 LOOP
      WITH asked AS MATERIALIZED (SELECT DISTINCT unnest(p_places) AS place), organisations AS (
        SELECT a.place, emis_path((
          SELECT CASE r.entity WHEN 'territory' THEN r.id ELSE r.body ->> 'territoryId' END FROM records r
          WHERE r.source = p_source AND r.entity IN ('school', 'territory', 'authority', 'site') AND r.id = substr(a.place, 3)
          ORDER BY array_position(ARRAY['school', 'territory', 'authority', 'site'], r.entity) LIMIT 1
        )) AS territories
        FROM asked a WHERE left(a.place, 2) = 'o/'
      ), people AS (
        -- Where somebody is now; of somebody who is nowhere any more, where that was last.
        SELECT k.place, array_agg(DISTINCT t.name) AS territories
        FROM (
          SELECT a.place, p.territories, rank() OVER (
            PARTITION BY a.place ORDER BY least(coalesce(l.body ->> 'exitDate', l.body ->> 'endDate', v_today), v_today) DESC
          ) AS latest
          FROM asked a
          JOIN records l ON l.source = p_source AND l.linked = substr(a.place, 3) AND l.place <> a.place
          JOIN places p ON p.source = p_source AND p.place = l.place
          WHERE left(a.place, 2) = 'p/'
        ) k CROSS JOIN LATERAL unnest(k.territories) AS t (name)
        WHERE k.latest = 1 GROUP BY k.place
      ), changed AS MATERIALIZED (
        SELECT a.place, coalesce(o.territories, '{}') AS before, coalesce(n.territories, '{}') AS after
        FROM asked a
        LEFT JOIN places o ON o.source = p_source AND o.place = a.place
        LEFT JOIN (SELECT * FROM organisations UNION ALL SELECT * FROM people) n ON n.place = a.place
        WHERE o.territories IS DISTINCT FROM n.territories
      ), gone AS (
        DELETE FROM places p USING changed c WHERE p.source = p_source AND p.place = c.place AND c.after = '{}'
      ), put AS (
        INSERT INTO places (source, place, territories)
        SELECT p_source, c.place, c.after FROM changed c WHERE c.after <> '{}' ORDER BY c.place
        ON CONFLICT (source, place) DO UPDATE SET territories = excluded.territories
        RETURNING xmax <> 0 AS shared
      ), moves AS (
        SELECT c.place, 'left' AS kind, c.before AS minus, c.after AS plus FROM changed c
        UNION ALL SELECT c.place, 'entered', c.after, c.before FROM changed c
      ), told AS (
        INSERT INTO feed (entity, source, id, operation, version, changed_at, territories)
        SELECT r.entity, p_source, r.id, m.kind, r.version, p_at, m.minus
        FROM (SELECT place, kind, ARRAY(SELECT unnest(minus) EXCEPT SELECT unnest(plus)) AS minus FROM moves) m
        CROSS JOIN LATERAL (
          SELECT r.entity, r.id, r.version, r.xmin FROM records r
          WHERE left(m.place, 2) = 'p/' AND r.source = p_source AND r.entity = 'person' AND r.id = substr(m.place, 3)
          UNION ALL
          SELECT r.entity, r.id, r.version, r.xmin FROM records r
          WHERE r.source = p_source AND r.place = m.place AND left(r.place, 2) = 'p/' AND r.entity <> 'person'
          UNION ALL
          SELECT r.entity, r.id, r.version, r.xmin FROM records r
          WHERE p_known AND left(m.place, 2) = 'o/' AND r.source = p_source AND r.place = m.place
        ) r
        -- What is new in this very transaction is told by it anyway.
        WHERE v_tell AND m.minus <> '{}' AND (m.kind = 'left' OR r.xmin <> pg_current_xact_id()::xid)
        ORDER BY m.kind DESC, r.entity <> 'person', r.entity, r.id
      )
      SELECT (SELECT array_agg(c.place) FROM changed c), (SELECT bool_or(shared) FROM put) INTO v_moved, v_again;
      -- Guardians of guardians may go round in a circle.
      IF v_moved IS NOT NULL AND p_depth < 4 THEN
        -- Who is at an organisation that moved, and who takes care of a person that moved.
        PERFORM emis_place(p_source, n.places, p_at, true, p_depth + 1) FROM (
          SELECT array_agg(DISTINCT 'p/' || r.linked) AS places FROM records r
          WHERE p_known AND r.source = p_source AND r.place = ANY (v_moved) AND left(r.place, 2) = 'o/' AND r.linked IS NOT NULL
        ) n WHERE n.places IS NOT NULL;
        PERFORM emis_place(p_source, n.places, p_at, true, p_depth + 1) FROM (
          SELECT array_agg(DISTINCT 'p/' || r.linked) AS places FROM records r
          WHERE r.source = p_source AND r.place = ANY (v_moved) AND left(r.place, 2) = 'p/' AND r.entity <> 'person'
            AND r.linked IS NOT NULL
        ) n WHERE n.places IS NOT NULL;
      END IF;
      EXIT WHEN v_again IS NOT TRUE;
    END LOOP;
  END $$`;

/** Takes territories that the nation's own products send into its register, and places anew what they contain. */
const REGISTERING = `
  CREATE FUNCTION emis_register(p_ids text[], p_parents text[], p_at timestamptz) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER ${SAYS_SO} AS $$
  DECLARE v_changed text[]; v_of record;
  BEGIN
    INSERT INTO territories (id, parent_id, path)
    SELECT DISTINCT ON (t.id) t.id, t.parent, ARRAY[t.id] FROM unnest(p_ids, p_parents) AS t (id, parent) ORDER BY t.id
    ON CONFLICT (id) DO UPDATE SET parent_id = excluded.parent_id WHERE territories.parent_id IS DISTINCT FROM excluded.parent_id;
    IF NOT FOUND THEN RETURN; END IF;
    WITH RECURSIVE up AS (
      SELECT id, parent_id AS above, ARRAY[id] AS path FROM territories
      UNION ALL
      SELECT up.id, t.parent_id, up.path || t.id FROM up JOIN territories t ON t.id = up.above
      WHERE t.id <> ALL (up.path) AND cardinality(up.path) < 20
    ), whole AS (SELECT DISTINCT ON (id) id, path FROM up ORDER BY id, cardinality(path) DESC), renewed AS (
      UPDATE territories t SET path = w.path FROM whole w WHERE w.id = t.id AND t.path <> w.path RETURNING t.id
    )
    SELECT array_agg(id) INTO v_changed FROM (SELECT id FROM renewed UNION SELECT unnest(p_ids)) ids;
    FOR v_of IN
      SELECT source, array_agg(place) AS places FROM places WHERE left(place, 2) = 'o/' AND territories && v_changed GROUP BY source
    LOOP
      PERFORM emis_place(v_of.source, v_of.places, p_at, true);
    END LOOP;
  END $$`;

/**
 * After every statement that writes records, whichever it is: nobody can write one that is not placed.
 *
 * @param among what new records have to be beside for persons to be looked for
 */
export const watching = (make: 'CREATE' | 'CREATE OR REPLACE', among = ''): string => `
  ${make} FUNCTION emis_records_written() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER ${SAYS_SO} AS $$
  DECLARE
    v_bound boolean := coalesce(current_setting('emis.reach', true), '') = 'territory';
    v_mine text[] := coalesce(string_to_array(nullif(current_setting('emis.territories', true), ''), E'\\x1f'), '{}');
    v_of record;
    v_ids text[];
    v_parents text[];
  BEGIN
    IF TG_OP <> 'DELETE' THEN
      -- Who is bound to territories brings nobody there whom it does not see.
      IF v_bound AND EXISTS (
        SELECT FROM new_rows n JOIN places p ON p.source = n.source AND p.place = 'p/' || n.linked
        WHERE n.linked IS NOT NULL AND NOT p.territories && v_mine
      ) THEN RAISE insufficient_privilege USING MESSAGE = 'a record would bring a person from another territory'; END IF;
      IF NOT v_bound THEN
        SELECT array_agg(n.id), array_agg(n.body ->> 'parentId') INTO v_ids, v_parents FROM new_rows n WHERE n.entity = 'territory';
        IF v_ids IS NOT NULL THEN PERFORM emis_register(v_ids, v_parents, (SELECT max(changed_at) FROM new_rows)); END IF;
      END IF;
    END IF;
    IF TG_OP = 'INSERT' THEN
      -- Organisations, then who is at one, then who takes care of those: each looks at what was placed before it.
      FOR v_of IN
        SELECT source, turn, array_agg(DISTINCT key) AS places, max(changed_at) AS at FROM (
          SELECT source, changed_at, CASE entity WHEN 'guardian-link' THEN 3 ELSE 2 END AS turn, 'p/' || linked AS key
          FROM new_rows WHERE linked IS NOT NULL${among}
          UNION ALL SELECT source, changed_at, 1, place FROM new_rows WHERE entity IN ('territory', 'school', 'authority', 'site')
        ) k GROUP BY source, turn ORDER BY source, turn
      LOOP PERFORM emis_place(v_of.source, v_of.places, v_of.at, false); END LOOP;
    ELSIF TG_OP = 'UPDATE' THEN
      FOR v_of IN
        SELECT source, turn, array_agg(DISTINCT key) AS places, max(changed_at) AS at FROM (
          SELECT source, changed_at, CASE entity WHEN 'guardian-link' THEN 3 ELSE 2 END AS turn, 'p/' || linked AS key
          FROM new_rows WHERE linked IS NOT NULL
          UNION ALL
          SELECT o.source, n.changed_at, 2, 'p/' || o.linked FROM old_rows o JOIN new_rows n USING (source, entity, id)
          WHERE o.linked IS NOT NULL AND o.linked IS DISTINCT FROM n.linked
          UNION ALL SELECT source, changed_at, 1, place FROM new_rows WHERE entity IN ('territory', 'school', 'authority', 'site')
        ) k GROUP BY source, turn ORDER BY source, turn
      LOOP PERFORM emis_place(v_of.source, v_of.places, v_of.at, true); END LOOP;
      IF EXISTS (SELECT FROM grants WHERE territories IS NOT NULL) THEN
        INSERT INTO feed (entity, source, id, operation, version, changed_at, territories)
        SELECT m.entity, m.source, m.id, m.kind, m.version, m.changed_at, m.minus FROM (
          SELECT n.entity, n.source, n.id, n.version, n.changed_at, k.kind, ARRAY(SELECT unnest(k.minus) EXCEPT SELECT unnest(k.plus)) AS minus
          FROM old_rows o JOIN new_rows n USING (source, entity, id)
          LEFT JOIN places b ON b.source = o.source AND b.place = o.place
          LEFT JOIN places a ON a.source = n.source AND a.place = n.place
          CROSS JOIN LATERAL (VALUES
            ('left', coalesce(b.territories, '{}'), coalesce(a.territories, '{}')),
            ('entered', coalesce(a.territories, '{}'), coalesce(b.territories, '{}'))
          ) AS k (kind, minus, plus)
          WHERE o.place <> n.place
        ) m WHERE m.minus <> '{}' ORDER BY m.kind DESC, m.entity, m.id;
      END IF;
    ELSE
      -- Whoever saw it is told that it is gone.
      UPDATE feed f SET territories = p.territories FROM old_rows o JOIN places p ON p.source = o.source AND p.place = o.place
      WHERE f.xid = pg_current_xact_id() AND f.operation = 'removed' AND f.source = o.source AND f.entity = o.entity AND f.id = o.id;
      FOR v_of IN
        SELECT source, array_agg(DISTINCT key) AS places FROM (
          SELECT source, 'p/' || linked AS key FROM old_rows WHERE linked IS NOT NULL
          UNION ALL SELECT source, place FROM old_rows WHERE entity IN ('territory', 'school', 'authority', 'site', 'person')
        ) k GROUP BY source
      LOOP PERFORM emis_place(v_of.source, v_of.places, now(), true); END LOOP;
      RETURN NULL;
    END IF;
    IF v_bound AND EXISTS (
      SELECT FROM new_rows n JOIN places p ON p.source = n.source AND p.place = n.place WHERE NOT p.territories && v_mine
    ) THEN RAISE insufficient_privilege USING MESSAGE = 'a record would stand in another territory'; END IF;
    RETURN NULL;
  END $$`;

const trigger = (on: 'INSERT' | 'UPDATE' | 'DELETE', tables: string) => `
  CREATE TRIGGER placed_on_${on.toLowerCase()} AFTER ${on} ON records REFERENCING ${tables} FOR EACH STATEMENT
  EXECUTE FUNCTION emis_records_written()`;

/** Comes after the tables of grants. */
export const PLACING_SCHEMA: readonly string[] = [
  // The parts of the country, as the nation's own products tell them: each with all that contain it.
  `CREATE TABLE territories (id text PRIMARY KEY, parent_id text, path text[] NOT NULL)`,
  // In which territories a school or a person is. What is in none has no row.
  `CREATE TABLE places (source text NOT NULL, place text NOT NULL, territories text[] NOT NULL, PRIMARY KEY (source, place))`,
  `ALTER TABLE records
    ADD COLUMN place text NOT NULL GENERATED ALWAYS AS (${PLACE}) STORED,
    ADD COLUMN linked text GENERATED ALWAYS AS (${LINKED}) STORED`,
  `CREATE INDEX records_by_linked ON records (source, linked) WHERE linked IS NOT NULL`,
  `CREATE INDEX records_of_person ON records (source, place) WHERE left(place, 2) = 'p/' AND entity <> 'person'`,
  // Of what went, came into sight or left it: who is told.
  `ALTER TABLE feed ADD COLUMN territories text[]`,
  `ALTER TABLE feed DROP CONSTRAINT feed_operation_check`,
  `ALTER TABLE feed ADD CONSTRAINT feed_operation_check CHECK (operation IN ('created', 'updated', 'removed', 'entered', 'left'))`,
  `ALTER TABLE feed DROP CONSTRAINT feed_body_check`,
  `ALTER TABLE feed ADD CONSTRAINT feed_body_check CHECK ((body IS NULL) = (operation IN ('removed', 'entered', 'left')))`,
];

/** Places what is stored already, and goes on with whatever is written. */
export const PLACING_WORK: readonly string[] = [
  PATH,
  PLACING,
  REGISTERING,
  watching('CREATE'),
  // Only what watches the table may call them.
  'REVOKE EXECUTE ON FUNCTION emis_place, emis_register FROM PUBLIC',
  `DO $$ DECLARE v_of record; BEGIN
    PERFORM emis_register(array_agg(id), array_agg(body ->> 'parentId'), now()) FROM records WHERE entity = 'territory' HAVING count(*) > 0;
    FOR v_of IN SELECT source, array_agg(place) AS places FROM records WHERE entity IN ('territory', 'school', 'authority', 'site') GROUP BY source
    LOOP PERFORM emis_place(v_of.source, v_of.places, now(), false); END LOOP;
    FOR v_of IN SELECT source, array_agg(DISTINCT 'p/' || linked) AS places FROM records WHERE linked IS NOT NULL GROUP BY source
    LOOP PERFORM emis_place(v_of.source, v_of.places, now(), false); END LOOP;
  END $$`,
  trigger('INSERT', 'NEW TABLE AS new_rows'),
  trigger('UPDATE', 'OLD TABLE AS old_rows NEW TABLE AS new_rows'),
  trigger('DELETE', 'OLD TABLE AS old_rows'),
];
