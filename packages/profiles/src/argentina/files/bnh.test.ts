import { countLosses, memoryBundle } from '@emis-sdk/formats';
import { ENTITY_NAMES, type EntityName, type RawRecord, type ReadItem } from '@emis-sdk/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BNH_FORMATS } from './bnh.ts';
import { BNH_20, BNH_33, type BnhLayout } from './bnh-fields.ts';
import { nameOut } from './bnh-text.ts';

const [BNH_20_FORMAT, BNH_33_FORMAT] = BNH_FORMATS;

/** A row by field; what is not said is as a usual row has it. */
function rowOf(layout: BnhLayout, values: Readonly<Record<string, string>> = {}): string {
  const usual: Readonly<Record<string, string>> = {
    id_persona: 'PER1',
    fecha: '30/04/2026',
    apellidos: 'NUNEZ DE LA FUENTE',
    nombres: 'MARIA JOSE',
    tipo_documento: '1',
    numero_documento: '26756539',
    cuil: '20267565393',
    fecha_nacimiento: '01/03/2016',
    sexo: 'F',
    pais_nacimiento: '14',
    provincia_nacimiento: '06',
    cueanexo: '060012300',
    grado: '3',
    id_seccion: 'S1',
    nombre_seccion: '3 A',
  };
  return layout.fields
    .map(({ key, need }) => values[key] ?? usual[key] ?? (need === 'code' ? '-2' : ''))
    .join(layout.delimiter);
}

function fileOf(layout: BnhLayout, ...rows: string[]): string {
  const header = layout.fields.map((field) => layout.columnOf(field)).join(layout.delimiter);
  return `${[header, ...rows].join('\n')}\n`;
}

const formatOf = (layout: BnhLayout) => (layout === BNH_20 ? BNH_20_FORMAT : BNH_33_FORMAT);

async function read(layout: BnhLayout, ...rows: string[]): Promise<ReadItem[]> {
  const bundle = memoryBundle({ [layout.file]: fileOf(layout, ...rows) });
  return (await Array.fromAsync(formatOf(layout).read(bundle, {}))).flat();
}

function byEntity(items: readonly ReadItem[]): Map<EntityName, RawRecord[]> {
  return new Map(
    ENTITY_NAMES.map((entity) => [
      entity,
      items.flatMap((item) => (item.type === 'record' && item.entity === entity ? [item.record] : [])),
    ]),
  );
}

/** The lines that become of records, without the header, and what is told as lost. */
async function write(layout: BnhLayout, records: ReadonlyMap<EntityName, readonly RawRecord[]>) {
  const losses = countLosses();
  const open = async function* () {
    for (const [entity, list] of records) {
      yield list.map(
        (record): ReadItem => ({ type: 'record', entity, record, file: 'x', row: 1, columns: {}, findings: [] }),
      );
    }
  };
  let text = '';
  for await (const { bytes } of formatOf(layout).write(open, { onLost: losses.onLost }))
    text += new TextDecoder().decode(bytes);
  const [, ...lines] = text.trimEnd().split('\n');
  return { lines, lost: losses.list().map(({ entity, field = '', reason }) => `${entity}.${field} ${reason}`) };
}

const person = (more: RawRecord): ReadonlyMap<EntityName, readonly RawRecord[]> =>
  new Map<EntityName, readonly RawRecord[]>([
    ['school', [{ id: 's', name: 'CUE 060012300', identifiers: [{ type: 'ar.cue-anexo', value: '0600123-00' }] }]],
    [
      'person',
      [
        {
          id: 'p',
          roles: ['student'],
          givenName: 'María José',
          familyName: "Núñez D'Angelo",
          birthDate: '2016-03-01',
          sex: 'female',
          ...more,
        },
      ],
    ],
    ['enrolment', [{ id: 'e', studentId: 'p', schoolId: 's' }]],
  ]);

const cells = (line: string | undefined) =>
  Object.fromEntries(BNH_33.fields.map(({ key }, place) => [key, line?.split('|')[place]]));

describe('the Base Nacional Homologada', () => {
  it('has 20 columns or 33 fields, and is known by them', async () => {
    expect([BNH_20.fields.length, BNH_33.fields.length]).toEqual([20, 33]);
    for (const layout of [BNH_20, BNH_33]) {
      const bundle = memoryBundle({ 'enviado.txt': fileOf(layout, rowOf(layout)) });
      const known = await Promise.all(BNH_FORMATS.map((format) => format.recognise(bundle)));
      expect(known.map((reason) => reason !== undefined)).toEqual([layout === BNH_20, layout === BNH_33]);
    }
  });

  it('is read into school, class, person, enrolment and place, without a word', async () => {
    const items = await read(BNH_33, rowOf(BNH_33));
    expect(items.filter((item) => item.type === 'finding')).toEqual([]);
    const records = byEntity(items);
    expect(records.get('person')).toMatchObject([
      {
        id: 'ar-PER1',
        identifiers: [
          { type: 'ar.dni', value: '26756539' },
          { type: 'ar.cuil', value: '20267565393' },
          { type: 'ar.id-jurisdiccional', value: 'PER1' },
        ],
        birthDate: '2016-03-01',
        sex: 'female',
      },
    ]);
    expect(records.get('class')).toMatchObject([{ title: '3 A', code: 'S1' }]);
    expect(records.get('enrolment')).toMatchObject([{ extensions: { 'metadata.ar.grado': '3' } }]);
  });

  it('writes names in capitals without accents, and says so', async () => {
    const { lines, lost } = await write(BNH_33, person({ identifiers: [{ type: 'ar.dni', value: '1.234.567' }] }));
    expect(cells(lines[0])).toMatchObject({
      apellidos: 'NUNEZ DANGELO',
      nombres: 'MARIA JOSE',
      numero_documento: '01234567',
      tipo_documento: '1',
      fecha_nacimiento: '01/03/2016',
      id_persona: 'NUNEZDANGELOMARIAJOSE10123456701032016F',
      pais_nacimiento: '-2',
      provincia_nacimiento: '-1',
      cueanexo: '060012300',
    });
    expect(lost).toEqual(expect.arrayContaining(['person.familyName value-changed', 'person.givenName value-changed']));
  });

  it.each([
    // Unit cases of the exporter: 11 has no number, 13 is written in capitals.
    ['11', [{ type: 'ar.dni', value: '26756539' }], '', 'person.identifiers value-left-out'],
    ['13', [{ type: 'ar.documento-extranjero', value: 'ab123' }], 'AB123', undefined],
    ['12', [], '', undefined],
  ])('writes for document kind %s what the kind takes', async (kind, identifiers, number, loss) => {
    const { lines, lost } = await write(
      BNH_33,
      person({ identifiers, extensions: { 'metadata.ar.tipo_documento': kind } }),
    );
    expect(cells(lines[0])).toMatchObject({ tipo_documento: kind, numero_documento: number });
    if (loss !== undefined) expect(lost).toContain(loss);
  });

  it('writes a CUIL only with the DNI that stands in it', async () => {
    const cuil = { type: 'ar.cuil', value: '20-26756539-3' };
    const right = await write(BNH_33, person({ identifiers: [{ type: 'ar.dni', value: '26756539' }, cuil] }));
    expect(cells(right.lines[0])['cuil']).toBe('20267565393');
    const wrong = await write(BNH_33, person({ identifiers: [{ type: 'ar.dni', value: '26756538' }, cuil] }));
    expect(cells(wrong.lines[0])['cuil']).toBe('');
    expect(wrong.lost).toContain('person.identifiers value-left-out');
  });

  it('leaves out a line that the file refuses, and says for want of what', async () => {
    for (const [more, reason] of [
      [{ birthDate: undefined }, 'person.birthDate value-missing'],
      [{ familyName: '1234' }, 'person.familyName value-missing'],
      [{ extensions: { 'metadata.ar.tipo_documento': '1' } }, 'person.identifiers value-missing'],
    ] as const) {
      const { lines, lost } = await write(BNH_33, person(more as RawRecord));
      expect(lines).toEqual([]);
      expect(lost).toEqual(expect.arrayContaining([reason, 'enrolment. no-record-to-stand-on']));
    }
  });

  it('puts no accent, apostrophe, dot or digit into a name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (name) => {
        expect(nameOut(name)).toMatch(/^(?:[A-Z]+(?: [A-Z]+)*)?$/);
        expect(nameOut(nameOut(name))).toBe(nameOut(name));
      }),
    );
  });
});
