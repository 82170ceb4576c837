import type { EntityName } from '@emis-sdk/model';
import { columnOf } from '../checks/check-line.ts';
import type { CensusLine } from './census-line.ts';
import type { RecordLayout } from './layout-field.ts';

/** From which field of the line each field of a record comes, by entity. */
const FIELDS: Readonly<Partial<Record<EntityName, Readonly<Record<string, string>>>>> = {
  territory: { id: 'municipio', name: 'municipio' },
  school: {
    id: 'escola',
    identifiers: 'escola',
    name: 'nome',
    territoryId: 'municipio',
    sector: 'dependencia',
    status: 'situacao',
    localityKind: 'localizacao',
    phone: 'telefone',
    email: 'email',
  },
  site: { id: 'escola' },
  building: { id: 'escola', siteId: 'escola', ownership: 'formaOcupacao' },
  'academic-session': { startDate: 'inicioAnoLetivo', endDate: 'terminoAnoLetivo' },
  class: { id: 'turma', title: 'nome', schoolId: 'escola', grades: 'etapa' },
  person: {
    id: 'pessoa',
    identifiers: 'cpf',
    givenName: 'nome',
    middleName: 'nome',
    familyName: 'nome',
    birthDate: 'nascimento',
    sex: 'sexo',
    nationality: 'paisNacionalidade',
    ethnicity: 'corRaca',
    disability: 'deficiencia',
    email: 'email',
  },
  enrolment: { studentId: 'pessoa', schoolId: 'escola', grade: 'turmaMulti' },
  'class-enrolment': { studentId: 'pessoa', classId: 'turma', schoolId: 'escola' },
  'staff-assignment': { personId: 'pessoa', workplaceId: 'escola', role: 'cargo' },
  'teaching-assignment': { personId: 'pessoa', classId: 'turma', schoolId: 'escola', role: 'funcao' },
  promotion: { studentId: 'pessoa', enrolmentId: 'matriculaInep', decision: 'situacao' },
};

const made = new Map<EntityName, WeakMap<RecordLayout, Readonly<Record<string, string>>>>();

/** The columns from which the fields of a record come, as findings name them. */
export function columnsOf(entity: EntityName, { layout, record }: CensusLine): Readonly<Record<string, string>> {
  const ofEntity = made.get(entity) ?? new WeakMap();
  made.set(entity, ofEntity);
  let columns = ofEntity.get(layout);
  if (!columns) {
    columns = Object.fromEntries(
      Object.entries(FIELDS[entity] ?? {}).flatMap(([name, from]) => {
        const place = layout.places.get(from);
        const field = place === undefined ? undefined : layout.fields[place];
        return field ? [[name, columnOf(record, field)]] : [];
      }),
    );
    ofEntity.set(layout, columns);
  }
  return columns;
}
