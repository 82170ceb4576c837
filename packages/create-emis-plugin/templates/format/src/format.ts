import type { Loss, ReadableFormat, WritableFormat } from '@emis-sdk/formats';
import type { RawRecord, ReadItem } from '@emis-sdk/model';

const FILE = 'starter.ndjson';
const FIELDS = ['id', 'name', 'phone'] as const;

// [en] One JSON line a school. What it cannot hold it tells as lost; it never drops anything in silence.
// [es] Una línea JSON por escuela. Lo que no puede contener lo declara perdido; nunca descarta nada en silencio.
// [pt] Uma linha JSON por escola. O que não pode conter ele declara perdido; nunca descarta nada em silêncio.
export const format: ReadableFormat & WritableFormat = {
  id: 'org.example.starter.lines',
  title: 'Starter title',
  entities: ['school'],
  gives: 'one-file',
  async recognise({ files }) {
    return files.some(({ name }) => name === FILE) ? FILE : undefined;
  },
  async *read({ files }) {
    for (const file of files.filter(({ name }) => name === FILE)) {
      const decoder = new TextDecoder();
      let [row, rest] = [0, ''];
      for await (const bytes of file.open()) {
        const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n');
        rest = lines.pop() ?? '';
        yield lines.map((line): ReadItem => itemOf(line, ++row));
      }
      if (rest !== '') yield [itemOf(rest, ++row)];
    }
  },
  async *write(open, { onLost }) {
    for await (const items of open()) {
      for (const item of items) {
        if (item.type !== 'record') continue;
        const { entity, record } = item;
        if (entity !== 'school') {
          onLost?.({ entity, reason: 'no-place-for-entity' });
          continue;
        }
        for (const loss of lossesOf(record)) onLost?.(loss);
        const kept = Object.fromEntries(FIELDS.flatMap((field) => (field in record ? [[field, record[field]]] : [])));
        yield { file: FILE, bytes: new TextEncoder().encode(`${JSON.stringify(kept)}\n`) };
      }
    }
  },
};

function lossesOf(record: RawRecord): Loss[] {
  const lost = Object.keys(record).filter((field) => !FIELDS.some((known) => known === field));
  return lost.flatMap((field): Loss[] => {
    const inside = field === 'extensions' ? Object.keys(Object(record[field])) : [];
    const names = inside.length > 0 ? inside.map((name) => `extensions.${name}`) : [field];
    return names.map((name) => ({ entity: 'school', field: name, reason: 'no-place-for-field' }));
  });
}

function itemOf(line: string, row: number): ReadItem {
  const record = objectIn(line);
  const where = { file: FILE, row };
  if (record) return { type: 'record', entity: 'school', record, file: FILE, row, columns: {}, findings: [] };
  const finding = { code: 'org.example.starter.line-unreadable', severity: 'error', where } as const;
  return { type: 'finding', finding, unread: true };
}

function objectIn(line: string): RawRecord | undefined {
  try {
    const read: unknown = JSON.parse(line);
    return typeof read === 'object' && read !== null && !Array.isArray(read) ? { ...read } : undefined;
  } catch {
    return undefined;
  }
}
