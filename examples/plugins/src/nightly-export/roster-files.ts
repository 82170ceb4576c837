import { FORMATS } from '@emis-sdk/formats';
import type { OpenDataset, ReadItem } from '@emis-sdk/model';
import type { Changed } from './changes.ts';

/** Changes as the files of a OneRoster 1.2 package of changes. Of a record that changed twice, the last form counts. */
export async function rosterFiles(changes: readonly Changed[], asOf: string): Promise<ReadonlyMap<string, string>> {
  const format = FORMATS.find(({ id }) => id === 'oneroster-1.2');
  if (!format || !('write' in format)) throw new TypeError('OneRoster 1.2 cannot be written');
  const latest = new Map(changes.map((change) => [`${change[0]} ${String(change[1]['id'])}`, change]));
  const items: ReadItem[] = [
    // The package says of itself that it holds changes alone: who reads it removes nothing that is not in it.
    {
      type: 'finding',
      finding: { code: 'manifest.delta', severity: 'info', where: {} },
      unread: false,
    },
    ...[...latest.values()].map(([entity, record], index): ReadItem => {
      return { type: 'record', entity, record, file: '', row: index + 1, columns: {}, findings: [] };
    }),
  ];
  const open: OpenDataset = () => ({
    async *[Symbol.asyncIterator]() {
      yield items;
    },
  });
  const decoder = new TextDecoder();
  const files = new Map<string, string>();
  for await (const { file, bytes } of format.write(open, { asOf })) {
    files.set(file, (files.get(file) ?? '') + decoder.decode(bytes));
  }
  return files;
}
