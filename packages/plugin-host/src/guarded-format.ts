import { ENTITIES, type EntityName, type RawRecord, type ReadItem } from '@emis-sdk/model';
import type {
  Format,
  Grant,
  Loss,
  ReadableFormat,
  ReadOptions,
  WritableFormat,
  WriteOptions,
  WrittenPart,
} from '@emis-sdk/plugin';
import type { Guard } from './guard.ts';
import { HostsOwn } from './hosts-own.ts';

/** A plugin's format as whoever reads and writes files gets it. */
export type HostFormat = Format & {
  /** The plugin that brings it. */
  readonly plugin: string;
};

type Bundle = Parameters<ReadableFormat['read']>[0];
type Open = Parameters<WritableFormat['write']>[0];

/**
 * Puts the guard before a format. What it throws is a fault of its plugin; what the files or the records themselves throw (a damaged zip) is not. Of records that
 * it writes it sees the fields that were granted; all others are told as lost, so that nothing goes in silence.
 */
export function guardedFormat(format: Format, guard: Guard, grants: readonly Grant[]): HostFormat {
  const { id, title, entities, edition } = format;
  const facts = {
    ...{ id, plugin: guard.plugin, title: typeof title === 'string' ? title : { ...title }, entities: [...entities] },
    ...(edition === undefined ? {} : { edition }),
  };
  return Object.freeze<HostFormat>({
    ...facts,
    ...('read' in format ? reading(format, guard) : {}),
    ...('write' in format ? writing(format, guard, grants) : {}),
  } as HostFormat);
}

function reading(format: ReadableFormat, guard: Guard): Omit<ReadableFormat, 'id' | 'title' | 'entities'> {
  const { id, general } = format;
  const announced = new Set<EntityName>(format.entities);
  return {
    ...(general ? { general } : {}),
    async recognise(bundle) {
      const own = new HostsOwn();
      const began = guard.begin(id);
      try {
        const reason: unknown = await format.recognise(ownBundle(bundle, own));
        return reason === undefined || isText(reason) ? reason : shownOf(reason);
      } catch (cause) {
        throw own.has(cause) ? cause : guard.failed(id, cause);
      } finally {
        if (began >= 0) guard.end(began);
      }
    },
    async *read(bundle: Bundle, options: ReadOptions) {
      const own = new HostsOwn(options.signal);
      const pieces = guard.run(id, () => format.read(ownBundle(bundle, own), options));
      for await (const items of piecesOf(pieces, guard, id, own)) {
        if (!Array.isArray(items) || !items.every((item) => isItem(item, announced)))
          throw guard.fault(id, 'plugin.bad-output');
        guard.observer?.used.add('emit record');
        yield items as readonly ReadItem[];
      }
    },
  };
}

function writing(
  format: WritableFormat,
  guard: Guard,
  grants: readonly Grant[],
): Omit<WritableFormat, 'id' | 'title' | 'entities'> {
  const { id, gives, oneFile, tellsRemovals } = format;
  const granted = grantedFields(grants);
  return {
    gives,
    ...(oneFile === undefined ? {} : { oneFile }),
    ...(tellsRemovals ? { tellsRemovals } : {}),
    async *write(open: Open, options: WriteOptions) {
      const own = new HostsOwn(options.signal);
      // A writer may read several times: what it does not see is told once.
      let told = false;
      const shown = () => {
        const onLost = told ? () => {} : options.onLost?.bind(options);
        told = true;
        return own.watching(shownRecords(open, granted, guard, onLost ?? (() => {})));
      };
      const parts = guard.run(id, () => format.write(shown, options));
      for await (const part of piecesOf<unknown>(parts, guard, id, own)) {
        if (!isPart(part)) throw guard.fault(id, 'plugin.bad-output');
        yield part;
      }
    },
  };
}

/** The pieces of something that a plugin makes, each looked at by the guard. */
async function* piecesOf<Piece>(
  pieces: AsyncIterable<Piece>,
  guard: Guard,
  id: string,
  own: HostsOwn,
): AsyncIterable<Piece> {
  const iterator = guard.run(id, () => pieces[Symbol.asyncIterator]());
  let done = false;
  try {
    for (;;) {
      const began = guard.begin(id);
      let step: IteratorResult<Piece>;
      try {
        step = await iterator.next();
      } catch (cause) {
        done = true;
        throw own.has(cause) ? cause : guard.failed(id, cause);
      } finally {
        if (began >= 0) guard.end(began);
      }
      if (step.done) {
        done = true;
        return;
      }
      yield step.value;
    }
  } finally {
    if (!done) await iterator.return?.();
  }
}

/** The same bundle; what goes wrong with its files is remembered as not the plugin's. */
function ownBundle(bundle: Bundle, own: HostsOwn): Bundle {
  const files = bundle.files.map((file) => ({
    name: file.name,
    ...(file.size === undefined ? {} : { size: file.size }),
    ...(file.isUtf8 ? { isUtf8: file.isUtf8.bind(file) } : {}),
    open: () => own.watching(file.open()),
  }));
  return { origin: bundle.origin, files };
}

type Granted = ReadonlyMap<EntityName, ReadonlySet<string>>;

function grantedFields(grants: readonly Grant[]): Granted {
  const fields = new Map<EntityName, Set<string>>();
  for (const grant of grants) {
    if (grant.kind !== 'read') continue;
    const known = fields.get(grant.entity) ?? new Set(['id']);
    for (const field of grant.fields) known.add(field);
    fields.set(grant.entity, known);
  }
  return fields;
}

async function* shownRecords(
  open: Open,
  granted: Granted,
  { observer }: Guard,
  onLost: (loss: Loss) => void,
): AsyncIterable<readonly ReadItem[]> {
  for await (const items of open()) {
    yield items.flatMap((item): ReadItem[] => {
      // What is said of files and rows may name values: it is for people, not for plugins. Removals are ids.
      if (item.type === 'file') return [];
      if (item.type === 'finding') {
        const removes = item.removes?.filter(({ entity }) => granted.has(entity)) ?? [];
        return removes.length === 0
          ? []
          : [{ ...item, finding: { ...item.finding, params: {}, personal: {} }, removes }];
      }
      const { entity, record } = item;
      const fields = granted.get(entity);
      if (!fields) {
        onLost({ entity, reason: 'no-place-for-entity' });
        return [];
      }
      const shown: Record<string, unknown> = {};
      for (const [name, value] of Object.entries(record)) {
        if (fields.has(name)) shown[name] = value;
        else for (const field of lostNames(name, value)) onLost({ entity, field, reason: 'no-place-for-field' });
      }
      const seen = shown as RawRecord;
      return [{ ...item, record: observer?.record(entity, [...fields], seen) ?? seen, columns: {}, findings: [] }];
    });
  }
}

/** What is kept under `extensions` is lost one by one. */
function lostNames(field: string, value: unknown): readonly string[] {
  const inside = field === 'extensions' && typeof value === 'object' && value !== null ? Object.keys(value) : [];
  return inside.length > 0 ? inside.map((name) => `extensions.${name}`) : [field];
}

function isItem(item: unknown, announced: ReadonlySet<EntityName>): boolean {
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

function isPart(part: unknown): part is WrittenPart {
  return isObject(part) && typeof part['file'] === 'string' && part['bytes'] instanceof Uint8Array;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** A reason in three languages, as text. */
function shownOf(reason: unknown): { readonly en: string; readonly es: string; readonly pt: string } {
  const { en, es, pt }: Partial<Record<string, unknown>> = isObject(reason) ? reason : {};
  return { en: String(en), es: String(es), pt: String(pt) };
}
