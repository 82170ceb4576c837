import {
  canRead,
  canWrite,
  type Format,
  memoryBundle,
  type ReadableFormat,
  type WritableFormat,
} from '@emis-sdk/formats';
import { ENTITY_NAMES, type EntityName, type RawRecord } from '@emis-sdk/model';
import { createHost, pluginOfProfile } from '@emis-sdk/plugin-host';
import { loadProfile, PROFILE_IDS } from '@emis-sdk/profiles';
import { tryRecords } from '@emis-sdk/testing/formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const { formats } = await loadProfile('argentina');

function bothWays(format: Format | undefined): ReadableFormat & WritableFormat {
  if (!format || !canRead(format) || !canWrite(format)) throw new Error('The format is not read and written.');
  return format;
}

/** Columns of the two layouts of the Base Nacional Homologada, with what a usual row has. */
const IN_33 =
  'id_persona_jurisdiccional|fecha|apellidos|nombres|cd_tipo_documento|nro_documento|cuil|fecha_nacimiento|cd_sexo|cd_pais_nacimiento|cd_provincia_nacimiento|lugar_nacimiento|cd_nacionalidad|cd_pais_residencia|cd_provincia_residencia|cd_localidad_residencia|cd_pueblo_indigena|cd_discapacidad|cd_ppi|beneficio_alimentario_gratuito|fuente_financiamiento|prestacion_tipo|espacio_comedor|cueanexo|cd_oferta_padron|cd_duracion_oferta|cd_grado|cd_orientacion|modalidad_dictado|id_seccion|nombre_seccion|cd_tipo_seccion|cd_turno'.split(
    '|',
  );
const IN_20 =
  'ID_PERSONA_JURISDICCIONAL,APELLIDOS,NOMBRES,TIPO_DOCUMENTO,NUMERO_DOCUMENTO,CUIL,FECHA_NACIMIENTO,SEXO,PAIS_NACIMIENTO,PROVINCIA_NACIMIENTO,LUGAR_NACIMIENTO,NACIONALIDAD,PAIS_RESIDENCIA,PROVINCIA_RESIDENCIA,LOCALIDAD_RESIDENCIA,CUEANEXO,OFERTA_PADRON,DURACION_OFERTA,GRADO,ORIENTACION'.split(
    ',',
  );

type Row = Readonly<
  Record<'id' | 'surnames' | 'names' | 'sex' | 'born' | 'country' | 'grade' | 'town' | 'dni', string>
>;

function cellOf(column: string, row: Row): string {
  const name = column.toLowerCase().replace(/^cd_/, '');
  if (name.startsWith('id_persona')) return row.id;
  if (name.startsWith('n') && name.endsWith('documento')) return row.dni;
  if (name === 'id_seccion' || name === 'nombre_seccion') return `S${row.grade}`;
  const known: Readonly<Record<string, string>> = {
    fecha: '30/04/2026',
    apellidos: row.surnames,
    nombres: row.names,
    tipo_documento: '1',
    cuil: '',
    fecha_nacimiento: row.born,
    sexo: row.sex,
    pais_nacimiento: row.country,
    lugar_nacimiento: row.town,
    cueanexo: '060012300',
    grado: row.grade,
  };
  return known[name] ?? '-2';
}

describe('a national file, read, written and read again', () => {
  it.each([
    ['bnh-20', IN_20, ','],
    ['bnh-33', IN_33, '|'],
  ])('gives the same records and loses nothing (%s)', async (id, columns, delimiter) => {
    const format = bothWays(formats.find((one) => one.id === id));
    const name = fc.stringMatching(/^[A-Z]{1,8}( [A-Z]{1,8})?$/);
    const code = fc.stringMatching(/^(-[12]|\d{1,3})$/);
    const rowWith = (names: fc.Arbitrary<string>): fc.Arbitrary<Omit<Row, 'id'>> =>
      fc.record({
        surnames: names,
        names,
        sex: fc.constantFrom('F', 'M', '1', '2'),
        born: fc.constantFrom('01/03/2016', '29/02/2012', '31/12/2009'),
        country: code,
        grade: code,
        // What a spreadsheet takes for a formula is text like any other.
        town: fc.stringMatching(/^[A-Za-zñÑáé=+@][A-Za-zñÑáé '=+@-]{0,10}[a-z]$/),
        dni: fc.stringMatching(/^[1-9]\d{7}$/),
      });
    const hostile = fc.oneof(
      name,
      fc.constantFrom(
        'Ñandú',
        "D'Angelo",
        'O’Higgins',
        "=cmd'/C calc'!A1",
        '@SUM(A1)',
        '+A',
        '__proto__',
        'de la Cruz',
        'X'.repeat(200),
      ),
    );
    const sentOf = async (rows: readonly Omit<Row, 'id'>[]) => {
      const lines = [
        columns,
        ...rows.map((one, index) => columns.map((column) => cellOf(column, { ...one, id: `PER${index}` }))),
      ];
      const text = lines.map((cells) => cells.join(delimiter)).join('\n');
      const sent = new Map<EntityName, RawRecord[]>(ENTITY_NAMES.map((entity) => [entity, []]));
      for await (const items of format.read(memoryBundle({ 'bnh.txt': text }), {})) {
        for (const item of items) if (item.type === 'record') sent.get(item.entity)?.push(item.record);
      }
      expect(sent.get('enrolment')).toHaveLength(rows.length);
      return sent;
    };
    await fc.assert(
      fc.asyncProperty(fc.integer(), async (seed) => {
        const sent = await sentOf(fc.sample(rowWith(name), { seed, numRuns: id === 'bnh-20' ? 5000 : 3400 }));
        const { unsaid, same, losses } = await tryRecords(format, sent);
        expect(unsaid).toEqual([]);
        expect(losses).toEqual([]);
        expect(same).toBe([...sent.values()].flat().length);
        expect(same).toBeGreaterThan(10_000);
        const others = await sentOf(fc.sample(rowWith(hostile), { seed, numRuns: 500 }));
        expect((await tryRecords(format, others)).unsaid).toEqual([]);
      }),
      { numRuns: 1 },
    );
  });
});

it.each(PROFILE_IDS)('the rules of %s come in through the plugin host', async (id) => {
  const profile = await loadProfile(id);
  const host = createHost({ clock: () => new Date(0) });
  if (profile.rules.length > 0) await host.load(pluginOfProfile(profile), { approvedBy: 'the test', approve: 'all' });
  expect(
    host
      .rules()
      .map(({ code }) => code)
      .sort(),
  ).toEqual(profile.rules.map(({ code }) => code).sort());
  await host.close();
});
