import type { Around, Asked } from './asked.ts';
import { keyOf } from './ids-of-lines.ts';
import type { LayoutField, RecordLayout, RecordType } from './layout-field.ts';

/** A line whose number of fields is right, with what the rest of the file says around it. */
export class CensusLine implements Asked {
  readonly layout: RecordLayout;
  readonly year: number;
  /** Its number in the file, from 1 on. */
  readonly row: number;
  readonly cells: string[];
  around: Around = {};

  constructor(layout: RecordLayout, year: number, row: number, cells: string[]) {
    this.layout = layout;
    this.year = year;
    this.row = row;
    this.cells = cells;
  }

  get record(): RecordType {
    return this.layout.record;
  }

  has(name: string): boolean {
    return this.layout.places.has(name);
  }

  get(name: string): string {
    const place = this.layout.places.get(name);
    return place === undefined ? '' : (this.cells[place] ?? '');
  }

  set(name: string, value: string): void {
    const place = this.layout.places.get(name);
    if (place !== undefined) this.cells[place] = value;
  }

  field(name: string): LayoutField | undefined {
    const place = this.layout.places.get(name);
    return place === undefined ? undefined : this.layout.fields[place];
  }

  numberOf(name: string): number {
    return this.field(name)?.number ?? 0;
  }

  /** The names, out of some, whose field says `1`. */
  ones(names: readonly string[]): string[] {
    return names.filter((name) => this.get(name) === '1');
  }
}

/** By what a person is known in the file: the own code, or the INEP id where the system has none. */
export function personKey(line: CensusLine): string {
  return keyOf(line.get('pessoa'), line.get('pessoaInep'));
}

/** By what a class is known in the file. */
export function classKey(line: CensusLine): string {
  return keyOf(line.get('turma'), line.get('turmaInep'));
}
