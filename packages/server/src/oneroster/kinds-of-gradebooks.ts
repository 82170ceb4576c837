import { MARK_STATUSES } from '@emis-sdk/formats/oneroster';
import { sql } from 'kysely';
import { type GatheredProperty, type Kind, ownProperties } from './kind.ts';
import { number, ofOwners, type Reading, recordsOf, text } from './reading.ts';

/** The category of works that have none: OneRoster wants one. It is listed only where such a work is. */
const UNSORTED = 'uncategorised@category';

export function categories(on: Reading): Kind {
  const unsorted = sql`SELECT 1 FROM ${recordsOf(on, 'marked-work')} w WHERE ${text('categoryId', 'w')} IS NULL`;
  return {
    rows: sql`SELECT * FROM ${recordsOf(on, 'mark-category')} c UNION ALL
      SELECT ${sql.lit(UNSORTED)}, 'mark-category', '{"title":"-"}'::jsonb, '1970-01-01T00:00:00Z'::timestamptz WHERE EXISTS (${unsorted})`,
    own: ownProperties(['mark-category'], 'categories.csv'),
    gathered: [],
  };
}

/** Works that are marked. Dates and a category that OneRoster wants and a work does not have are filled in. */
export function lineItems(on: Reading): Kind {
  const [assigned, due] = [text('assignedOn'), text('dueOn')];
  const changed = sql`to_char(r.changed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD')`;
  const schoolOfClass = sql`(SELECT ${text('schoolId', 'k')} FROM ${recordsOf(on, 'class')} k WHERE k.id = ${text('classId')})`;
  return {
    rows: sql`SELECT * FROM ${recordsOf(on, 'marked-work')} w`,
    own: ownProperties(['marked-work'], 'lineItems.csv', {
      assignDate: { value: sql`(coalesce(${assigned}, ${due}, ${changed}) || 'T00:00:00.000Z')` },
      dueDate: { value: sql`(coalesce(${due}, ${assigned}, ${changed}) || 'T00:00:00.000Z')` },
      school: { value: sql`coalesce(${text('schoolId')}, ${schoolOfClass})` },
      category: { value: sql`coalesce(${text('categoryId')}, ${sql.lit(UNSORTED)})` },
    }),
    gathered: [scaleBy(on, 'workId'), objectives(on, 'workId')],
  };
}

/** Marks of works. A mark that is of no work, as at the end of a year, is no result of OneRoster. */
export function results(on: Reading): Kind {
  const status = sql`(${number('numericValue')} IS NULL AND ${text('value')} IN (${sql.join(MARK_STATUSES.map((word) => sql.lit(word)))}))`;
  const due = sql`(SELECT ${text('dueOn', 'w')} FROM ${recordsOf(on, 'marked-work')} w WHERE w.id = ${text('workId')})`;
  return {
    rows: sql`SELECT * FROM ${recordsOf(on, 'mark')} m WHERE ${text('workId', 'm')} IS NOT NULL`,
    own: ownProperties(['mark'], 'results.csv', {
      // What is written in the place of a mark is its status; a number is not said twice.
      scoreStatus: { field: 'value', value: sql`CASE WHEN ${status} THEN ${text('value')} ELSE 'fully graded' END` },
      textScore: {
        field: 'value',
        value: sql`CASE WHEN NOT ${status} THEN nullif(${text('value')}, ${text('numericValue')}) END`,
      },
      scoreDate: {
        kind: 'date',
        value: sql`coalesce(${text('recordedOn')}, ${due}, to_char(r.changed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD'))`,
      },
    }),
    gathered: [scaleBy(on, 'markId'), objectives(on, 'markId')],
  };
}

/** Scales are of a class in OneRoster; one that is not is left out. */
export function scoreScales(on: Reading): Kind {
  return {
    rows: sql`SELECT * FROM ${recordsOf(on, 'mark-conversion')} c WHERE ${text('classId', 'c')} IS NOT NULL`,
    own: ownProperties(['mark-conversion'], 'scoreScales.csv', { type: { value: sql`'scale'::text` } }),
    gathered: [],
  };
}

export function resources(on: Reading): Kind {
  return {
    rows: sql`SELECT * FROM ${recordsOf(on, 'resource')} c`,
    own: ownProperties(['resource'], 'resources.csv', {
      vendorResourceId: { value: sql`coalesce(${text('publisherCode')}, r.id)` },
    }),
    gathered: [],
  };
}

type BasisOf = 'workId' | 'markId';

/** By which scale a work or a mark is judged. */
function scaleBy(on: Reading, field: BasisOf): GatheredProperty {
  return {
    name: 'scoreScale',
    refers: 'scoreScale',
    paths: { 'scoreScale.sourcedId': 'value' },
    lines: (
      owners,
    ) => sql`SELECT ${text(field, 'b')} AS owner, ${text('conversionId', 'b')} AS value FROM ${recordsOf(on, 'mark-basis')} b
      JOIN (${scoreScales(on).rows}) c ON c.id = ${text('conversionId', 'b')}
      WHERE ${text(field, 'b')} IS NOT NULL ${ofOwners(on, ['mark-basis', field], owners, 'b')}`,
    made: sql`to_jsonb(min(l.value))`,
  };
}

/** What a work or a mark says of learning objectives, by where those are kept. */
function objectives(on: Reading, field: BasisOf): GatheredProperty {
  const source = sql`CASE WHEN ${text('source', 'b')} = 'case' THEN 'case' ELSE 'unknown' END`;
  const marked = field === 'markId';
  const objective = marked
    ? sql`jsonb_strip_nulls(jsonb_build_object('learningObjectiveId', ${text('objectiveCode', 'b')}, 'score', ${number('numericValue', 'b')},
        'textScore', ${text('value', 'b')}))`
    : sql`to_jsonb(${text('objectiveCode', 'b')})`;
  const list = marked ? 'learningObjectiveResults' : 'learningObjectiveIds';
  return {
    name: 'learningObjectiveSet',
    paths: { 'learningObjectiveSet.source': 'source' },
    lines: (
      owners,
    ) => sql`SELECT ${text(field, 'b')} AS owner, ${source} AS source, jsonb_agg(${objective} ORDER BY b.id) AS list
      FROM ${recordsOf(on, 'mark-basis')} b WHERE ${text('objectiveCode', 'b')} IS NOT NULL AND ${text(field, 'b')} IS NOT NULL
      ${ofOwners(on, ['mark-basis', field], owners, 'b')} GROUP BY 1, 2`,
    made: sql`jsonb_agg(jsonb_build_object('source', l.source, ${sql.lit(list)}, l.list) ORDER BY l.source)`,
  };
}
