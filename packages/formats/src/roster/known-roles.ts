import { grownTo } from '../kept/text-arena.ts';
import { TextIndex } from '../kept/text-index.ts';

const [STUDENT, STAFF, MET, GUARDIAN] = [1, 2, 4, 8];

/** As what each person is known, by id: in columns, as there may be a million of them. */
export class RoleIndex {
  readonly #persons = new TextIndex();
  readonly #columns: RoleColumns = {
    marks: new Uint32Array(256),
    guardianRows: new Uint32Array(256),
    facts: new Uint32Array(0),
    factRows: new Uint32Array(0),
    known: new KnownFacts(),
  };

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

  /** Those of whom a condition is true. Their texts alone are made: there may be a million others. */
  *filter(isWanted: (roles: KnownRoles) => boolean): Generator<readonly [person: string, roles: KnownRoles]> {
    for (let number = 0; number < this.#persons.size; number++) {
      const roles = new KnownRoles(this.#columns, number);
      if (isWanted(roles)) yield [this.#persons.get(number), roles];
    }
  }
}

interface RoleColumns {
  marks: Uint32Array<ArrayBuffer>;
  guardianRows: Uint32Array<ArrayBuffer>;
  /** The place of a person's facts among those known, plus one, and the row that says them. Without room until there are some. */
  facts: Uint32Array<ArrayBuffer>;
  factRows: Uint32Array<ArrayBuffer>;
  readonly known: KnownFacts;
}

/** What a person's row says of the enrolment, where that is written elsewhere. */
export interface EnrolmentFacts {
  readonly row: number;
  readonly fields: Facts;
}

type Facts = Readonly<Record<string, unknown>>;

/** Facts by number, each once: most students of a grade share theirs. */
class KnownFacts {
  readonly #texts = new TextIndex();
  /** The first ones, ready to be handed out: these may be shared, as no value of theirs can be changed. */
  readonly #shared: (Facts | undefined)[] = [];

  add(facts: Facts): number {
    return this.#texts.add(JSON.stringify(facts));
  }

  get(number: number): Facts {
    const shared = this.#shared[number];
    if (shared) return shared;
    const facts = JSON.parse(this.#texts.get(number)) as Facts;
    if (number < MOST_SHARED && Object.values(facts).every((value) => typeof value !== 'object')) {
      this.#shared[number] = facts;
    }
    return facts;
  }
}

const MOST_SHARED = 1000;

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

  /** What the person's own row says of the enrolment. */
  get facts(): EnrolmentFacts | undefined {
    const { facts, factRows, known } = this.#columns;
    const place = facts[this.#number] ?? 0;
    return place === 0 ? undefined : { row: factRows[this.#number] ?? 0, fields: known.get(place - 1) };
  }

  keepFacts(row: number, fields: Facts): void {
    const columns = this.#columns;
    columns.facts = grownTo(columns.facts, this.#number);
    columns.factRows = grownTo(columns.factRows, this.#number);
    columns.facts[this.#number] = columns.known.add(fields) + 1;
    columns.factRows[this.#number] = row;
  }

  #has(mark: number): boolean {
    return ((this.#columns.marks[this.#number] ?? 0) & mark) !== 0;
  }

  #mark(mark: number, is: boolean): void {
    const marks = this.#columns.marks[this.#number] ?? 0;
    this.#columns.marks[this.#number] = is ? marks | mark : marks & ~mark;
  }
}
