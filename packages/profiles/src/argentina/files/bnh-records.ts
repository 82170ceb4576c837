import type { RawRecord } from '@emis-sdk/model';
import { ownValue } from '../../facts/own-value.ts';
import { dayOfCell, idOf, recordOf } from '../../row-files/cells.ts';
import { keptColumns, oncePerRow, oncePerShared } from '../../row-files/kept-columns.ts';
import type { RecordOfRow, RowAtHand } from '../../row-files/record-of-row.ts';
import { type BnhField, type BnhLayout, DOCUMENT, extensionOf } from './bnh-fields.ts';

const SEXES: Readonly<Record<string, string>> = { M: 'male', F: 'female', X: 'other' };

/** What becomes of a row of a layout. */
export function bnhRecords(layout: BnhLayout): readonly RecordOfRow[] {
  const columns = new Map(layout.fields.map((field) => [field.key, layout.columnOf(field)]));
  const value = ({ cell }: RowAtHand, key: string) => {
    const column = columns.get(key);
    return column === undefined ? undefined : cell(column);
  };
  const columnOf = (key: string) => columns.get(key) ?? key;
  const kept = (entity: BnhField['kept']) => layout.fields.filter((field) => field.kept === entity);
  const extensionsFor = (entity: BnhField['kept']) =>
    keptColumns(kept(entity).map(({ key }) => ({ name: extensionOf(key), column: columnOf(key) })));
  const [ofClass, ofPerson, ofEnrolment] = [
    extensionsFor('class'),
    extensionsFor('person'),
    extensionsFor('enrolment'),
  ];
  const pointers = (entity: BnhField['kept']) =>
    Object.fromEntries(kept(entity).map(({ key }) => [`extensions.${extensionOf(key)}`, columnOf(key)]));
  const schoolId = oncePerShared((row) => idOf('ar', value(row, 'cueanexo') ?? 'sin-cue'));
  const personId = oncePerRow((row) => {
    const document = value(row, 'numero_documento');
    const named = value(row, 'id_persona') ?? (document && `${value(row, 'tipo_documento') ?? ''}-${document}`);
    return idOf('ar', named ?? `row-${row.row}`);
  });
  const classId = oncePerShared((row) => {
    const section = value(row, 'id_seccion');
    return section === undefined ? undefined : idOf(schoolId(row), section);
  });

  return [
    {
      entity: 'school',
      shared: [columnOf('cueanexo')],
      columns: { 'identifiers.0.value': columnOf('cueanexo'), name: columnOf('cueanexo') },
      make(row) {
        const code = value(row, 'cueanexo');
        return recordOf({
          id: schoolId(row),
          // The file names no school.
          name: `CUE ${code ?? '-'}`,
          identifiers: code === undefined ? [] : [{ type: 'ar.cue-anexo', value: code }],
        });
      },
    },
    {
      entity: 'class',
      shared: [columnOf('cueanexo'), columnOf('id_seccion')],
      columns: { title: columnOf('nombre_seccion'), code: columnOf('id_seccion'), ...pointers('class') },
      make(row) {
        const id = classId(row);
        if (id === undefined) return undefined;
        return recordOf({
          id,
          title: value(row, 'nombre_seccion') ?? value(row, 'id_seccion'),
          code: value(row, 'id_seccion'),
          schoolId: schoolId(row),
          extensions: ofClass(row),
        });
      },
    },
    {
      entity: 'person',
      shared: 'by-some',
      columns: {
        familyName: columnOf('apellidos'),
        givenName: columnOf('nombres'),
        birthDate: columnOf('fecha_nacimiento'),
        sex: columnOf('sexo'),
        cityOfBirth: columnOf('lugar_nacimiento'),
        'identifiers.0.value': columnOf('numero_documento'),
        'identifiers.1.value': columnOf('cuil'),
        ...pointers('person'),
      },
      make: (row) =>
        recordOf({
          id: personId(row),
          roles: ['student'],
          identifiers: numbersOf(row, value),
          givenName: value(row, 'nombres'),
          familyName: value(row, 'apellidos'),
          birthDate: dayOfCell(value(row, 'fecha_nacimiento')),
          // Only letters are understood: the list of codes was not at hand. The cell itself is kept as well.
          sex: ownValue(SEXES, value(row, 'sexo')),
          cityOfBirth: value(row, 'lugar_nacimiento'),
          extensions: ofPerson(row),
        }),
    },
    {
      entity: 'enrolment',
      shared: 'no',
      columns: { schoolId: columnOf('cueanexo'), studentId: columnOf('id_persona'), ...pointers('enrolment') },
      make: (row) =>
        recordOf({
          id: idOf(personId(row), value(row, 'cueanexo'), value(row, 'oferta_padron'), value(row, 'id_seccion')),
          studentId: personId(row),
          schoolId: schoolId(row),
          extensions: ofEnrolment(row, row.others()),
        }),
    },
    {
      entity: 'class-enrolment',
      shared: 'no',
      needs: columnOf('id_seccion'),
      columns: { classId: columnOf('id_seccion'), studentId: columnOf('id_persona') },
      make(row) {
        const id = classId(row);
        if (id === undefined) return undefined;
        return recordOf({
          id: idOf(personId(row), id),
          classId: id,
          studentId: personId(row),
          schoolId: schoolId(row),
        });
      },
    },
  ];
}

function numbersOf(row: RowAtHand, value: (row: RowAtHand, key: string) => string | undefined): RawRecord[] {
  const [number, cuil, own] = ['numero_documento', 'cuil', 'id_persona'].map((key) => value(row, key));
  const kind = value(row, 'tipo_documento');
  const type =
    kind === DOCUMENT.dni ? 'ar.dni' : kind === DOCUMENT.foreign ? 'ar.documento-extranjero' : 'ar.documento';
  return [
    ...(number === undefined ? [] : [{ type, value: number }]),
    ...(cuil === undefined ? [] : [{ type: 'ar.cuil', value: cuil }]),
    ...(own === undefined ? [] : [{ type: 'ar.id-jurisdiccional', value: own }]),
  ];
}
