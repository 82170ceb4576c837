import { type CensusLine, classKey, personKey } from './census-line.ts';
import { CensusPersons, type PersonOf } from './census-persons.ts';
import {
  ADULT_STAGES,
  isActivity,
  isAee,
  isCurricular,
  SUBJECT_FIELDS,
  TAUGHT_FIELDS,
  WEEKDAY_FIELDS,
} from './class-kind.ts';
import { sessionIdOf } from './ids-of-lines.ts';
import { type ClassFacts, MARK, type PersonFacts, ROLE, type SchoolFacts } from './kept-facts.ts';
import { minutesOf } from './value-type.ts';

/** A second line for a person who has one in another school already. */
export interface RepeatedPerson {
  readonly school: SchoolFacts | undefined;
  /** Its place among the lines of record 30 of that school, from 0 on. */
  readonly place: number;
  readonly cells: readonly string[];
  readonly facts: PersonFacts;
}

/**
 * What has to be known of a whole file before its lines can be judged, as a person's line stands before those that say what the person
 * is. It keeps a few facts for each school, class and person; of lines it keeps those of persons who stand in several schools.
 */
export class CensusIndex {
  readonly #schools: SchoolFacts[] = [];
  readonly #persons = new CensusPersons();
  /** Persons in further schools, by school and key. */
  readonly #elsewhere = new CensusPersons();
  readonly #classes = new Map<string, ClassFacts>();
  readonly #twins = new Map<string, number>();
  readonly #alike = new Alike();
  readonly repeated = new Map<string, RepeatedPerson[]>();
  /** Enrolments with an outcome, the lines that give a second one, and the students with an outcome in the school of the moment. */
  readonly #outcomes = new Set<number>();
  readonly #secondOutcomes = new Set<number>();
  readonly #withOutcome = new Set<number>();
  #block = -1;
  #place = 0;
  #firstStep = false;

  /** Begins to go through the file from its start again. */
  rewind(): void {
    this.#block = -1;
  }

  /** Goes to the next school. */
  nextSchool(): void {
    this.#block++;
    this.#place = 0;
    this.#twins.clear();
    this.#withOutcome.clear();
  }

  /** Whether a line of the first step has come. */
  get hasFirstStep(): boolean {
    return this.#firstStep;
  }

  get school(): SchoolFacts | undefined {
    return this.#schools[this.#block];
  }

  /** A person within the school of which the lines are at the moment. */
  person(key: string): PersonOf | undefined {
    const first = this.#persons.find(key);
    return first === undefined || first.block === this.#block ? first : this.#elsewhere.find(`${this.#block} ${key}`);
  }

  group(key: string): ClassFacts | undefined {
    return this.#classes.get(key);
  }

  /** Sets what the file says around a line. */
  place(line: CensusLine): void {
    const { school } = this;
    if (line.record === '90' || line.record === '91') {
      const student = Number(line.get('pessoaInep'));
      if (line.record === '90') this.#withOutcome.add(student);
      line.around = {
        school,
        outcomeTwice: this.#secondOutcomes.has(line.row),
        outcomeBefore: line.record === '91' && student > 0 && this.#withOutcome.has(student),
      };
    } else if (line.record === '20') line.around = { school, group: this.group(classKey(line)) };
    else if (line.has('turma')) {
      line.around = { school, person: this.person(personKey(line)), group: this.group(classKey(line)) };
    } else line.around = line.has('pessoa') ? { school, person: this.person(personKey(line)) } : { school };
  }

  /** Takes in a line. The first of a school is told by `nextSchool` before. */
  add(line: CensusLine): void {
    this.#firstStep ||= line.record < '89';
    switch (line.record) {
      case '00':
      case '89':
        this.#addSchool(line);
        break;
      case '10':
        if (this.school) {
          this.school.premises = true;
          this.school.socioEducational = line.get('localSocioeducativo') === '1';
          this.school.prison = line.get('localPrisional') === '1';
        }
        break;
      case '20':
        this.#addClass(line);
        break;
      case '30':
        this.#addPerson(line);
        break;
      case '40':
        this.#met(line).marks |= ROLE.manager;
        if (this.school) this.school.managers++;
        break;
      case '50':
        this.#addProfessional(line);
        break;
      case '60':
        this.#addStudent(line);
        break;
      case '90':
        this.#addOutcome(line);
        break;
    }
  }

  #addSchool(line: CensusLine): void {
    const known = this.#schools[this.#block];
    if (known) {
      known.managers++;
      return;
    }
    this.#schools[this.#block] = {
      block: this.#block,
      code: own(line.get('escola')),
      session: sessionIdOf(line),
      situation: line.get('situacao'),
      administration: line.get('dependencia'),
      category: line.get('categoriaPrivada'),
      municipality: own(line.get('municipio')),
      row: line.row,
      premises: false,
      socioEducational: false,
      prison: false,
      managers: line.record === '89' ? 1 : 0,
      classes: 0,
    };
  }

  #addClass(line: CensusLine): void {
    const key = own(classKey(line));
    if (this.#classes.has(key)) return;
    if (this.school) this.school.classes++;
    const likeness = [
      'nome',
      'mediacao',
      ...WEEKDAY_FIELDS,
      'curricular',
      'atividadeComplementar',
      'aee',
      'tipoTurma',
      'localDiferenciado',
      'etapa',
    ]
      .map((name) => line.get(name))
      .join('|');
    const offered = [...SUBJECT_FIELDS].filter(([name]) => ['1', '2'].includes(line.get(name))).map(([, code]) => code);
    const twin = this.#twins.get(likeness);
    if (twin === undefined) this.#twins.set(likeness, line.row);
    this.#classes.set(key, {
      school: this.school,
      inep: own(line.get('turmaInep')),
      stage: line.get('etapa'),
      stageGroup: line.get('etapaAgregada'),
      mediation: line.get('mediacao'),
      location: line.get('localDiferenciado'),
      curricular: isCurricular(line) || !(line.has('curricular') || line.has('tipoTurma')),
      activity: isActivity(line),
      aee: isAee(line),
      special: line.get('classeEspecial') === '1',
      deepening: line.get('itinerarioAprofundamento') === '1',
      technical: line.get('itinerarioTecnico') === '1',
      basicFormation: line.get('formacaoGeralBasica') === '1',
      times: this.#alike.of(WEEKDAY_FIELDS.map((day) => line.get(day)).join(), () =>
        WEEKDAY_FIELDS.map((day) => minutesOf(line.get(day))),
      ),
      offered: this.#alike.of(`${offered}`, () => new Set(offered)),
      twin: twin ?? 0,
      row: line.row,
      functions: 0,
      taught: new Set(),
      deaf: false,
    });
  }

  #addPerson(line: CensusLine): void {
    const key = personKey(line);
    const place = this.#place++;
    const before = this.#persons.find(key);
    const person = this.#met(line);
    if (person.row > 0) return;
    if (before && before.block !== this.#block) {
      const repeated = this.repeated.get(key) ?? [];
      this.repeated.set(own(key), repeated);
      repeated.push({ school: this.school, place, cells: line.cells.map(own), facts: person });
    }
    person.row = line.row;
    person.inep = Number(line.get('pessoaInep')) || 0;
    person.birthYear = Number(line.get('nascimento').slice(6)) || 0;
    person.residence = Number(line.get('paisResidencia')) || 0;
    if (line.ones(DEAF).length > 0) person.marks |= MARK.deaf;
  }

  #addProfessional(line: CensusLine): void {
    const person = this.#met(line);
    person.marks |= ROLE.professional;
    const group = this.group(classKey(line));
    if (!group) return;
    group.functions |= 1 << (Number(line.get('funcao')) || 0);
    group.deaf ||= (person.marks & MARK.deaf) !== 0;
    for (const name of TAUGHT_FIELDS) {
      const code = line.get(name);
      if (code !== '') group.taught.add(code);
    }
  }

  #addStudent(line: CensusLine): void {
    const person = this.#met(line);
    person.marks |= ROLE.student;
    const group = this.group(classKey(line));
    if (!group) return;
    group.deaf ||= (person.marks & MARK.deaf) !== 0;
    if (group.aee || group.special) person.marks |= MARK.support;
    if (ADULT_STAGES.has(group.stage)) person.marks |= MARK.adults;
    person.study(group);
  }

  #addOutcome(line: CensusLine): void {
    const enrolment = Number(line.get('matriculaInep'));
    if (!(enrolment > 0)) return;
    if (this.#outcomes.has(enrolment)) this.#secondOutcomes.add(line.row);
    else this.#outcomes.add(enrolment);
  }

  /** The person of a line, met for the first time or again. */
  #met(line: CensusLine): PersonOf {
    const key = personKey(line);
    const known = this.person(key);
    if (known) return known;
    if (this.#persons.find(key)) return this.#elsewhere.add(`${this.#block} ${key}`, this.#block);
    return this.#persons.add(key, this.#block);
  }
}

/** Keeps one of many values that are alike: most classes of a network meet at the same times and offer the same subjects. */
class Alike {
  readonly #known = new Map<string, unknown>();

  of<Value>(key: string, make: () => Value): Value {
    const known = this.#known.get(key) as Value | undefined;
    if (known !== undefined) return known;
    const made = make();
    if (this.#known.size < MOST_ALIKE) this.#known.set(own(key), made);
    return made;
  }
}

const MOST_ALIKE = 10_000;
const DEAF = ['surdez', 'deficienciaAuditiva', 'surdocegueira'];

/** The text in memory of its own, so that what is kept does not keep the whole piece of the file that it was cut from. */
function own(text: string): string {
  return text.length <= 12 ? text : ` ${text}`.slice(1);
}
