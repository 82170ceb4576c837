import { ENTITIES, type EntityName, type Field, type RawRecord } from '@emis-sdk/model';
import { html } from 'hono/html';
import type { FieldSight } from '../field-sight.ts';
import { RECORD_WORDS } from '../messages/portal-records.ts';
import { labelOf } from './code-labels.ts';
import type { Asked, Html } from './portal-page.ts';
import { recordPath } from './record-path.ts';
import { sayIn } from './say.ts';
import { type Cell, table } from './table.ts';

/** Classes of privacy whose values are shown to whoever opens a record. */
const OPEN = ['public', 'operational'];
/** Characters of a value. */
const LONGEST = 500;

/** The part of a record that tells nothing of a person but by ids. */
export function openPart(entity: EntityName, record: RawRecord): RawRecord {
  return Object.fromEntries(Object.entries(record).filter(([name]) => isOpen(entity, name)));
}

export function hidesAny(entity: EntityName, record: RawRecord): boolean {
  return Object.keys(record).some((name) => !isOpen(entity, name));
}

/** The part of a record that a purpose shows beside what tells of nobody. */
export function partFor(sight: FieldSight, entity: EntityName, record: RawRecord): RawRecord {
  return Object.fromEntries(
    Object.entries(record).filter(([name]) => isOpen(entity, name) || sight.shows(entity, name)),
  );
}

/** What a record says, field by field. What is hidden shows neither its letters nor its length. */
export function fieldTable(
  asked: Asked,
  source: string,
  entity: EntityName,
  record: RawRecord,
  sight: FieldSight | undefined,
): Html {
  const say = sayIn(RECORD_WORDS, asked.language);
  const rows = Object.entries(record).map(([name, value]) => [
    html`<code>${name}</code>`,
    isOpen(entity, name) || sight?.shows(entity, name)
      ? shown(asked, source, fieldOf(entity, name), value)
      : html`<span class="soft">••• (${say('hidden')})</span>`,
  ]);
  return table(say('fields'), [{ title: say('field') }, { title: say('value') }], rows);
}

function shown({ parts, language, to }: Asked, source: string, field: Field | undefined, value: unknown): Cell {
  if (typeof value === 'string') {
    const [target, ...others] = field?.ref ?? [];
    if (target && others.length === 0) return html`<a href="${to(recordPath(source, target, value))}">${value}</a>`;
    const label = field?.codeList === undefined ? value : labelOf(field.codeList, value, parts, language);
    return label === value ? cut(value) : html`${cut(label)} <code>${cut(value)}</code>`;
  }
  return cut(JSON.stringify(value) ?? '');
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST).toWellFormed()}…` : text;
}

function isOpen(entity: EntityName, name: string): boolean {
  return OPEN.includes(fieldOf(entity, name)?.privacy ?? '');
}

function fieldOf(entity: EntityName, name: string): Field | undefined {
  const fields: Readonly<Record<string, Field>> = ENTITIES[entity].fields;
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}
