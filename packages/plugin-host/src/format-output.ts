import { ENTITIES, type EntityName } from '@emis-sdk/model';
import type { ReadableFormat, WrittenPart } from '@emis-sdk/plugin';

type FormatText = NonNullable<Awaited<ReturnType<ReadableFormat['recognise']>>>;

/** Whether it is what a format may give of a file: of a record, of a kind that it announced. */
export function isItem(item: unknown, announced: ReadonlySet<EntityName>): boolean {
  if (typeof item !== 'object' || item === null || !('type' in item)) return false;
  const { type, entity, record, file, row, columns, findings, finding }: Partial<Record<string, unknown>> = item;
  if (type === 'file') return typeof file === 'string';
  if (type === 'finding') return isObject(finding) && typeof finding['code'] === 'string' && isObject(finding['where']);
  const placed = typeof file === 'string' && typeof row === 'number' && isObject(columns) && Array.isArray(findings);
  return type === 'record' && placed && isObject(record) && announced.has(entity as EntityName) && isKnown(entity);
}

function isKnown(entity: unknown): boolean {
  return typeof entity === 'string' && Object.hasOwn(ENTITIES, entity);
}

/** Whether it is a piece of a file that is written. */
export function isPart(part: unknown): part is WrittenPart {
  return isObject(part) && typeof part['file'] === 'string' && part['bytes'] instanceof Uint8Array;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Why a format knows a bundle: a text, or one in three languages; nothing when it does not. */
export function reasonOf(reason: unknown): FormatText | undefined {
  if (reason === undefined || typeof reason === 'string') return reason;
  const { en, es, pt }: Partial<Record<string, unknown>> = isObject(reason) ? reason : {};
  return { en: String(en), es: String(es), pt: String(pt) };
}
