import type { EntityName, ReadItem } from '@emis-sdk/model';
import type { Format, Grant, ReadableFormat, ReadOptions, WritableFormat, WriteOptions } from '@emis-sdk/plugin';
import { isItem, isPart, reasonOf } from './format-output.ts';
import { grantedFields, shownRecords } from './format-records.ts';
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
        return reasonOf(await format.recognise(ownBundle(bundle, own)));
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
