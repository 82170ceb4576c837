import type { RawRecord } from '@emis-sdk/model';
import type { CensusLine } from '../files/census-line.ts';
import { type Cells, isRight, made, textOf } from './line-map.ts';

/** The kind of room of each field of record 10 that tells of one. Of several fields with one kind the first is what a room without such a name is. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ['dependenciaAlmoxarifado', 'store'],
  ['dependenciaAuditorio', 'auditorium'],
  ['dependenciaBanheiro', 'toilet-block'],
  ['dependenciaBanheiroAcessivel', 'toilet-block'],
  ['dependenciaBanheiroInfantil', 'toilet-block'],
  ['dependenciaBanheiroFuncionarios', 'toilet-block'],
  ['dependenciaBanheiroChuveiro', 'changing-room'],
  ['dependenciaBiblioteca', 'library'],
  ['dependenciaCozinha', 'kitchen'],
  ['dependenciaDespensa', 'store'],
  ['dependenciaDormitorioAluno', 'dormitory'],
  ['dependenciaDormitorioProfessor', 'dormitory'],
  ['dependenciaLaboratorioCiencias', 'science-laboratory'],
  ['dependenciaLaboratorioInformatica', 'computer-laboratory'],
  ['dependenciaLaboratorioEspecificoEducacaoProfissional', 'vocational-laboratory'],
  ['dependenciaParqueInfantil', 'playground'],
  ['dependenciaPatioCoberto', 'covered-yard'],
  ['dependenciaPatioDescoberto', 'open-yard'],
  ['dependenciaPiscina', 'swimming-pool'],
  ['dependenciaQuadraEsportesCoberta', 'covered-court'],
  ['dependenciaQuadraEsportesDescoberta', 'open-court'],
  ['dependenciaRefeitorio', 'dining-hall'],
  ['dependenciaSalaAtelieArtes', 'art-room'],
  ['dependenciaSalaMusicaCoral', 'music-room'],
  ['dependenciaSalaEstudioDanca', 'music-room'],
  ['dependenciaSalaMultiuso', 'multipurpose-room'],
  ['dependenciaSalaSecretaria', 'office'],
  ['dependenciaSalaDiretoria', 'office'],
  ['dependenciaSalaLeitura', 'library'],
  ['dependenciaSalaProfessores', 'staff-room'],
  ['dependenciaSalaRecursosAee', 'support-room'],
  ['dependenciaSalasOficinasEducacaoProfissional', 'workshop'],
  ['dependenciaAreaHortaPlantioProducaoAgricola', 'garden'],
]);

const FIRST_OF_KIND: ReadonlyMap<string, string> = new Map(
  [...KINDS].map(([field, kind]) => [kind, field] as const).reverse(),
);

/** More classrooms than any school has: beyond it the number travels as it is. */
const MOST_CLASSROOMS = 300;

/** The rooms of a line of record 10: one for each that it says is there, and as many classrooms as it counts. */
export function roomsOf(line: CensusLine, schoolId: string, building: boolean): RawRecord[] {
  const rooms: RawRecord[] = [];
  const where = building ? { buildingId: schoolId } : {};
  for (const [field, kind] of KINDS) {
    if (line.get(field) !== '1') continue;
    const accessible = field === 'dependenciaBanheiroAcessivel' ? true : undefined;
    rooms.push(made({ id: `${schoolId}-${field}`, ...where, schoolId, name: nameOf(line, field), kind, accessible }));
  }
  const [inside, outside] = [count(line, 'salasDentro'), count(line, 'salasFora')];
  if (inside + outside > MOST_CLASSROOMS) return rooms;
  const [cooled, accessible] = [count(line, 'salasClimatizadas'), count(line, 'salasAcessiveis')];
  for (let place = 0; place < inside + outside; place++) {
    rooms.push({
      id: `${schoolId}-sala-${place + 1}`,
      ...(place < inside ? where : {}),
      schoolId,
      name: `Sala ${place + 1}`,
      kind: 'classroom',
      ...(place < accessible && { accessible: true }),
      ...(place < cooled && { climateControlled: true }),
    });
  }
  return rooms;
}

/** What rooms say of a line of record 10. */
export function cellsOfRooms(rooms: readonly RawRecord[]): Cells {
  const cells: Record<string, string> = {};
  let [inside, outside, cooled, accessible] = [0, 0, 0, 0];
  for (const room of rooms) {
    if (room['inUse'] === false) continue;
    if (room['kind'] === 'classroom') {
      if (room['buildingId'] === undefined) outside++;
      else inside++;
      if (room['climateControlled'] === true) cooled++;
      if (room['accessible'] === true) accessible++;
      continue;
    }
    const field = fieldOf(room);
    if (field !== undefined) cells[field] = '1';
  }
  const counts = { salasDentro: inside, salasFora: outside, salasClimatizadas: cooled, salasAcessiveis: accessible };
  for (const [field, number] of Object.entries(counts)) if (number > 0) cells[field] = String(number);
  return cells;
}

/** The field that a room is counted in: the one that its id names, as it does when it came from a file, or that of its kind. */
function fieldOf(room: RawRecord): string | undefined {
  const named = textOf(room, 'id').split('-').at(-1) ?? '';
  const kind = textOf(room, 'kind');
  return KINDS.get(named) === kind ? named : FIRST_OF_KIND.get(kind);
}

function nameOf(line: CensusLine, field: string): string {
  return (line.field(field)?.label ?? field).slice(0, 255);
}

function count(line: CensusLine, name: string): number {
  return isRight(line, name) ? Number(line.get(name)) : 0;
}
