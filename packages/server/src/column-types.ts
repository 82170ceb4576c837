/**
 * How columns come back as JavaScript values, the same from both drivers. Left to themselves they disagree:
 * `count(*)` is `3` in one and `'3'` in the other, and a `date` falls on another day with the process's time zone.
 * Keyed by the type's OID in `pg_type`, which is the same in every PostgreSQL.
 */
export const COLUMN_TYPES: Readonly<Record<number, (text: string) => unknown>> = {
  16: (text) => text === 't' || text === 'true',
  // bytea
  17: (text) => Buffer.from(text.slice(2), 'hex'),
  // bigint: may not fit a number
  20: asText,
  21: Number,
  23: Number,
  26: Number,
  // json, jsonb
  114: parseJson,
  3802: parseJson,
  // date: a day has no clock
  1082: asText,
  // timestamp without and with time zone
  1114: (text) => new Date(`${text}Z`).toISOString(),
  1184: (text) => new Date(text).toISOString(),
  // numeric
  1700: asText,
  // uuid
  2950: asText,
  // xid8, pg_lsn, pg_snapshot
  5069: asText,
  3220: asText,
  5038: asText,
};

function asText(text: string): string {
  return text;
}

function parseJson(text: string): unknown {
  return JSON.parse(text);
}
