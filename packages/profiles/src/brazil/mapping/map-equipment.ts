import type { RawRecord } from '@emis-sdk/model';
import type { CensusLine } from '../files/census-line.ts';
import { type Cells, isRight, textOf } from './line-map.ts';

/** Fields of record 10 that say that a kind of equipment is there, and that count it. */
const THERE: ReadonlyMap<string, string> = new Map([
  ['equipamentoAntenaParabolica', 'satellite-dish'],
  ['equipamentoCopiadora', 'copier'],
  ['equipamentoImpressora', 'printer'],
  ['equipamentoScanner', 'scanner'],
]);
const COUNTED: ReadonlyMap<string, string> = new Map([
  ['quantidadeDvd', 'video-player'],
  ['quantidadeSom', 'sound-system'],
  ['quantidadeTelevisao', 'television'],
  ['quantidadeLousaDigital', 'smart-board'],
  ['quantidadeProjetor', 'projector'],
  ['computadoresMesa', 'desktop'],
  ['computadoresPortateis', 'laptop'],
  ['computadoresTablets', 'tablet'],
]);

/** The equipment of a line of record 10. */
export function equipmentOf(line: CensusLine, schoolId: string): RawRecord[] {
  const found: RawRecord[] = [];
  for (const [field, kind] of THERE) {
    if (line.get(field) === '1') found.push({ id: `${schoolId}-${field}`, schoolId, kind });
  }
  for (const [field, kind] of COUNTED) {
    if (isRight(line, field) && Number(line.get(field)) > 0) {
      found.push({ id: `${schoolId}-${field}`, schoolId, kind, count: Number(line.get(field)) });
    }
  }
  return found;
}

/** What equipment says of a line of record 10. */
export function cellsOfEquipment(equipment: readonly RawRecord[]): Cells {
  const cells: Record<string, string> = {};
  const counts = new Map<string, number>();
  for (const one of equipment) {
    if (one['writtenOffOn'] !== undefined) continue;
    const kind = textOf(one, 'kind');
    const count = one['count'];
    counts.set(kind, (counts.get(kind) ?? 0) + (typeof count === 'number' ? count : 1));
  }
  for (const [field, kind] of THERE) if ((counts.get(kind) ?? 0) > 0) cells[field] = '1';
  for (const [field, kind] of COUNTED) {
    const count = counts.get(kind) ?? 0;
    if (count > 0) cells[field] = String(Math.min(count, 9999));
  }
  if (['computadoresMesa', 'computadoresPortateis'].some((field) => cells[field] !== undefined))
    cells['equipamentoComputadores'] = '1';
  return cells;
}
