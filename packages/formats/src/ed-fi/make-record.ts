import type { Finding, ReadItem, Where } from '@emis-sdk/model';
import type { ReadingContext } from '../table/reading-context.ts';
import { type EdFiElement, elementsAt, ownText, unusedOf } from './element.ts';
import { codeText, type KeyKind, madeId } from './keys.ts';
import { foundAt, type ResourceMap } from './mapping.ts';
import type { Survey } from './survey.ts';

/** Makes the records of one resource of one file. */
export function recordMaker(map: ResourceMap, file: string, survey: Survey, context: ReadingContext) {
  // One object for all, filled as fields are met, so that who compares them sees at once that records are of one shape.
  const columns: Record<string, string> = {};
  for (const { field, paths } of map.rows) columns[field] = paths[0]?.split(' & ')[0] ?? '';
  const key = map.key.map(([paths, part]) => [paths === '' ? [''] : paths.split(' | '), part] as const);
  let [row, field, findings]: [number, string, Finding[]] = [0, '', []];
  const reading = survey.references.reading((from, to) => {
    const where = { file, row, column: columns[field] ?? field };
    findings.push(context.finding('code.mapped', where, { personal: { from, to } }));
  });
  return (at: number, element: EdFiElement): ReadItem => {
    row = at;
    const id = idOf(key, element, survey);
    if (id === undefined) {
      return { type: 'finding', finding: context.finding('ed-fi.no-key', { file, row }), unread: true };
    }
    findings = [];
    const record: Record<string, unknown> = { id, ...map.always };
    for (const { field: name, paths, take } of map.rows) {
      field = name;
      const value = take.from(foundAt(element, paths), reading);
      if (value !== undefined) record[name] = value;
    }
    const rest = map.extensions === false ? undefined : unusedOf(element);
    if (rest) record['extensions'] = { edFi: rest };
    const elsewhere = map.resource === 'Student' ? addViews(record, id, survey) : undefined;
    return {
      type: 'record',
      entity: map.entity,
      record,
      file,
      row,
      columns,
      ...(elsewhere ? { elsewhere } : {}),
      findings,
    };
  };
}

type Key = readonly (readonly [paths: readonly string[], part: KeyKind | 'text'])[];

function idOf(key: Key, element: EdFiElement, { references }: Survey): string | undefined {
  const parts: string[] = [];
  for (const [paths, part] of key) {
    const [found] = foundAt(element, paths);
    if (part === 'text') {
      const text = found && textOf(found);
      parts.push(text === undefined ? '' : madeId([codeText(text)]));
    } else {
      const id = found && references.resolve(part, found);
      if (id === undefined) return undefined;
      parts.push(id);
    }
  }
  const id = parts.join('@');
  return /^@*$/.test(id) ? undefined : id;
}

function textOf(element: EdFiElement): string | undefined {
  return ownText(element) ?? elementsAt(element, 'codevalue').map(ownText)[0];
}

/** Fields that an organisation's view of a student adds, with the places where they stand. What the student's own row says counts first. */
function addViews(record: Record<string, unknown>, id: string, survey: Survey): Record<string, Where> | undefined {
  const views = survey.viewsOf(id);
  if (views.length === 0) return undefined;
  const elsewhere: Record<string, Where> = {};
  for (const view of views) {
    view.used = true;
    const where = { file: view.file, row: view.row };
    for (const [field, value] of Object.entries(JSON.parse(view.fields) as Record<string, unknown>)) {
      if (field === 'identifiers') {
        const own = (record[field] ?? []) as readonly unknown[];
        const known = new Set(own.map((one) => JSON.stringify(one)));
        record[field] = [...own, ...(value as readonly unknown[]).filter((one) => !known.has(JSON.stringify(one)))];
        elsewhere[field] ??= where;
      } else if (record[field] === undefined) {
        record[field] = value;
        elsewhere[field] = where;
      }
    }
  }
  return elsewhere;
}
