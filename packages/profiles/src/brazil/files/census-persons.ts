import { grownTo, TextIndex } from '@emis-sdk/formats/tables';
import type { ClassFacts, PersonFacts } from './kept-facts.ts';

/** Persons by key, in columns: some 80 bytes each, of which the engine's own memory holds nothing. */
export class CensusPersons {
  readonly #keys = new TextIndex();
  readonly #columns = new PersonColumns();

  /** The person of a key. */
  find(key: string): PersonOf | undefined {
    const number = this.#keys.find(key);
    return number < 0 ? undefined : new PersonOf(this.#columns, number);
  }

  /** Adds a person who is not there yet, met in a school. */
  add(key: string, block: number): PersonOf {
    const number = this.#keys.add(key);
    this.#columns.makeRoom(number);
    this.#columns.block[number] = block;
    return new PersonOf(this.#columns, number);
  }
}

const FIRST = 256;

class PersonColumns {
  block = new Uint32Array(FIRST);
  row = new Uint32Array(FIRST);
  marks = new Uint8Array(FIRST);
  /** As the file gives them: an id of twelve digits, or whatever stands in the cell. */
  inep = new Float64Array(FIRST);
  birthYear = new Float64Array(FIRST);
  residence = new Float64Array(FIRST);
  walk = new Uint8Array(FIRST);
  /** The place of the class among those below, plus one; 0 for nobody's. */
  study = new Uint32Array(FIRST);
  readonly classes: ClassFacts[] = [];
  readonly placeOf = new Map<ClassFacts, number>();
  /** The classes of persons who study in several. */
  readonly several = new Map<number, ClassFacts[]>();

  makeRoom(number: number): void {
    if (number < this.block.length) return;
    this.block = grownTo(this.block, number);
    this.row = grownTo(this.row, number);
    this.marks = grownTo(this.marks, number);
    this.inep = grownTo(this.inep, number);
    this.birthYear = grownTo(this.birthYear, number);
    this.residence = grownTo(this.residence, number);
    this.walk = grownTo(this.walk, number);
    this.study = grownTo(this.study, number);
  }
}

/** What is kept of one person, out of the columns. */
export class PersonOf implements PersonFacts {
  readonly #columns: PersonColumns;
  readonly #number: number;

  constructor(columns: PersonColumns, number: number) {
    this.#columns = columns;
    this.#number = number;
  }

  get block(): number {
    return this.#columns.block[this.#number] ?? 0;
  }

  get row(): number {
    return this.#columns.row[this.#number] ?? 0;
  }

  set row(row: number) {
    this.#columns.row[this.#number] = row;
  }

  get marks(): number {
    return this.#columns.marks[this.#number] ?? 0;
  }

  set marks(marks: number) {
    this.#columns.marks[this.#number] = marks;
  }

  get inep(): number {
    return this.#columns.inep[this.#number] ?? 0;
  }

  set inep(inep: number) {
    this.#columns.inep[this.#number] = inep;
  }

  get birthYear(): number {
    return this.#columns.birthYear[this.#number] ?? 0;
  }

  set birthYear(year: number) {
    this.#columns.birthYear[this.#number] = year;
  }

  get residence(): number {
    return this.#columns.residence[this.#number] ?? 0;
  }

  set residence(country: number) {
    this.#columns.residence[this.#number] = country;
  }

  get walk(): number {
    return this.#columns.walk[this.#number] ?? 0;
  }

  set walk(walk: number) {
    this.#columns.walk[this.#number] = walk;
  }

  get studies(): ClassFacts | ClassFacts[] | undefined {
    const place = this.#columns.study[this.#number] ?? 0;
    return place === 0 ? undefined : (this.#columns.several.get(this.#number) ?? this.#columns.classes[place - 1]);
  }

  /** Adds a class in which the person is a student. */
  study(group: ClassFacts): void {
    const { classes, placeOf, several, study } = this.#columns;
    const { studies } = this;
    if (studies !== undefined) {
      several.set(this.#number, Array.isArray(studies) ? [...studies, group] : [studies, group]);
      return;
    }
    let place = placeOf.get(group);
    if (place === undefined) {
      place = classes.push(group);
      placeOf.set(group, place);
    }
    study[this.#number] = place;
  }
}
