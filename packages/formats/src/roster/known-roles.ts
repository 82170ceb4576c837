import { grownTo } from '../kept/text-arena.ts';
import { TextIndex } from '../kept/text-index.ts';

const [STUDENT, STAFF, MET, GUARDIAN] = [1, 2, 4, 8];

/** As what each person is known, by id: in columns, as there may be a million of them. */
export class RoleIndex implements Iterable<readonly [person: string, roles: KnownRoles]> {
  readonly #persons = new TextIndex();
  readonly #columns: RoleColumns = { marks: new Uint32Array(256), guardianRows: new Uint32Array(256) };

  get(person: string): KnownRoles | undefined {
    const number = this.#persons.find(person);
    return number < 0 ? undefined : new KnownRoles(this.#columns, number);
  }

  /** What is known of a person, who is known from now on. */
  of(person: string): KnownRoles {
    const number = this.#persons.add(person);
    this.#columns.marks = grownTo(this.#columns.marks, number);
    this.#columns.guardianRows = grownTo(this.#columns.guardianRows, number);
    return new KnownRoles(this.#columns, number);
  }

  *[Symbol.iterator](): Generator<readonly [person: string, roles: KnownRoles]> {
    for (let number = 0; number < this.#persons.size; number++) {
      yield [this.#persons.get(number), new KnownRoles(this.#columns, number)];
    }
  }
}

interface RoleColumns {
  marks: Uint32Array<ArrayBuffer>;
  guardianRows: Uint32Array<ArrayBuffer>;
}

/** What a roles file says of one person. */
export class KnownRoles {
  readonly #columns: RoleColumns;
  readonly #number: number;

  constructor(columns: RoleColumns, number: number) {
    this.#columns = columns;
    this.#number = number;
  }

  get student(): boolean {
    return this.#has(STUDENT);
  }

  set student(is: boolean) {
    this.#mark(STUDENT, is);
  }

  get staff(): boolean {
    return this.#has(STAFF);
  }

  set staff(is: boolean) {
    this.#mark(STAFF, is);
  }

  /** Whether the person's own row has come by. */
  get met(): boolean {
    return this.#has(MET);
  }

  set met(is: boolean) {
    this.#mark(MET, is);
  }

  /** Row that makes the person a guardian, when one does; 0 when a link does. */
  get guardianRow(): number | undefined {
    return this.#has(GUARDIAN) ? this.#columns.guardianRows[this.#number] : undefined;
  }

  set guardianRow(row: number | undefined) {
    this.#mark(GUARDIAN, row !== undefined);
    this.#columns.guardianRows[this.#number] = row ?? 0;
  }

  #has(mark: number): boolean {
    return ((this.#columns.marks[this.#number] ?? 0) & mark) !== 0;
  }

  #mark(mark: number, is: boolean): void {
    const marks = this.#columns.marks[this.#number] ?? 0;
    this.#columns.marks[this.#number] = is ? marks | mark : marks & ~mark;
  }
}
