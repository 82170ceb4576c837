import type { EntityDescription, FieldDescription, StandardDescription } from './describe.ts';
import { changeOf, type EditionChange } from './edition-change.ts';
import { compareWidth } from './schema-width.ts';

/** What changed in the entities and their fields. */
export function entityChanges(a: StandardDescription, b: StandardDescription): EditionChange[] {
  const changes: EditionChange[] = [];
  for (const name of Object.keys(a.entities)) {
    if (!b.entities[name]) changes.push(changeOf('entity-removed', { entities: [name] }));
  }
  for (const [name, after] of Object.entries(b.entities)) {
    const before = a.entities[name];
    if (before) changes.push(...fieldChanges(name, before, after));
    else changes.push(changeOf('entity-added', { entities: [name] }));
  }
  return changes;
}

function fieldChanges(entity: string, a: EntityDescription, b: EntityDescription): EditionChange[] {
  const changes: EditionChange[] = [];
  const old = new Map(Object.entries(a.fields));
  for (const [field, after] of Object.entries(b.fields)) {
    const former = old.has(field) ? undefined : after.formerly?.find((name) => old.has(name));
    const before = old.get(former ?? field);
    old.delete(former ?? field);
    const about = { entities: [entity], field };
    if (former !== undefined) changes.push(changeOf('field-renamed', { ...about, before: former, after: field }));
    if (before) changes.push(...changesOfField(about, before, after));
    else changes.push(changeOf(after.required ? 'field-added-required' : 'field-added', about));
  }
  for (const field of old.keys()) changes.push(changeOf('field-removed', { entities: [entity], field }));
  return changes;
}

function changesOfField(
  about: Pick<EditionChange, 'entities' | 'field'>,
  a: FieldDescription,
  b: FieldDescription,
): EditionChange[] {
  const changes: EditionChange[] = [];
  if (a.required !== b.required) changes.push(changeOf(b.required ? 'field-required' : 'field-optional', about));
  const width = compareWidth(a.schema, b.schema);
  if (width !== 'same') changes.push(changeOf(`type-${width}`, about));
  const targets = compareWidth({ enum: a.ref ?? [] }, { enum: b.ref ?? [] });
  if (targets !== 'same') {
    const named = { before: (a.ref ?? []).join(' '), after: (b.ref ?? []).join(' ') };
    changes.push(changeOf(`reference-${targets}`, { ...about, ...named }));
  }
  for (const [kind, key] of TEXTS) {
    if (a[key] !== b[key]) changes.push(changeOf(kind, { ...about, before: a[key] ?? '', after: b[key] ?? '' }));
  }
  if (b.deprecated && !a.deprecated)
    changes.push(changeOf('field-deprecated', { ...about, after: b.deprecated.until }));
  return changes;
}

const TEXTS = [
  ['field-code-list-different', 'codeList'],
  ['unit-different', 'unit'],
  ['privacy-different', 'privacy'],
] as const;
