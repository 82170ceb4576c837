import { ENTITY_NAMES, type EntityName, type RawRecord, type ReadItem } from '@emis-sdk/model';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type CodeTable, mapCodes } from './map-codes.ts';

const SEXES: CodeTable = { id: 'org.example.sexes', list: 'sex', codes: { Varón: 'male', female: 'male' } };
const ROLES: CodeTable = { id: 'org.example.roles', list: 'person-role', codes: { alumno: 'student' } };

async function mapped(entity: EntityName, record: RawRecord, tables: readonly CodeTable[]) {
  const told: string[] = [];
  const item: ReadItem = { type: 'record', entity, record, file: 'f', row: 1, columns: {}, findings: [] };
  const open = mapCodes(
    async function* () {
      yield [item];
    },
    tables,
    { onMapped: (...all) => told.push(all.join(' ')) },
  );
  const [after] = (await Array.fromAsync(open())).flat();
  return { item, after: after?.type === 'record' ? after : undefined, told };
}

it('puts codes in the place of values that it knows, in lists as well, and tells where', async () => {
  const record = { id: 'p1', sex: 'Varón', roles: ['alumno', 'guardian', 'x'] };
  const { after, told, item } = await mapped('person', record, [SEXES, ROLES]);
  expect(after?.record).toEqual({ id: 'p1', sex: 'male', roles: ['student', 'guardian', 'x'] });
  expect(told.sort()).toEqual(['org.example.roles person roles', 'org.example.sexes person sex']);
  expect(item.type === 'record' && item.record).toEqual({ id: 'p1', sex: 'Varón', roles: ['alumno', 'guardian', 'x'] });
});

it('leaves a code of the list, and what no table knows, as they are', async () => {
  for (const sex of ['female', 'varón', 7, null, undefined, '__proto__', 'constructor']) {
    const { after, told, item } = await mapped('person', { id: 'p1', sex }, [SEXES]);
    expect(after).toBe(item);
    expect(told).toEqual([]);
  }
});

it('gives any record back as it was where its values are in no table', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...ENTITY_NAMES),
      fc.dictionary(
        fc.string().filter((key) => key !== '\\'),
        fc.jsonValue(),
      ),
      async (entity, record) => {
        const { after, item } = await mapped(entity, record as RawRecord, [{ ...SEXES, codes: {} }, ROLES]);
        expect(after).toBe(item);
      },
    ),
    { seed: 1, numRuns: 50 },
  );
});
