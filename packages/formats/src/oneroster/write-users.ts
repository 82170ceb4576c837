import type { RawRecord } from '@emis-sdk/model';
import { isBlankPart } from '../csv/blank.ts';
import { cleanCell } from '../csv/clean-cell.ts';
import { list } from '../roster/convert.ts';
import { idOfTwo } from '../roster/derived.ts';
import { OWN_LISTS, ownColumn } from '../roster/own-columns.ts';
import { identifiersIn } from '../roster/person-identifiers.ts';
import type { PersonFacts } from './person-facts.ts';
import { isSame, type Row, type RowWriter } from './row-writer.ts';
import type { OneRosterVersion } from './version.ts';
import { wordsOf } from './vocabularies.ts';
import { DEMOGRAPHIC_COLUMNS, type Survey } from './writing-survey.ts';

const ROLE_WORD = wordsOf('1.1', 'users.csv', 'role');

/** Writes the rows of users.csv: persons, and in 1.1 where they study or work. */
export class UserRows {
  readonly #version: OneRosterVersion;
  readonly #survey: Survey;
  readonly #rows: RowWriter;

  constructor(version: OneRosterVersion, survey: Survey, rows: RowWriter) {
    this.#version = version;
    this.#survey = survey;
    this.#rows = rows;
  }

  /** The row of a person; nothing when it is too long to be read. */
  write(record: RawRecord, facts: PersonFacts): readonly string[] | undefined {
    const rows = this.#rows;
    const row = rows.start(record);
    this.#identifiers(row);
    const student = this.#version === '1.1' ? this.#place11(row, facts) : this.#place12(row, facts);
    this.#links(row, facts, student);
    this.#demographics(row);
    rows.fill(row, 'enabledUser', 'active', 'true');
    rows.fill(row, 'username', 'username', typeof record['id'] === 'string' ? record['id'] : undefined);
    rows.fill(row, 'familyName', 'familyName', '-');
    return rows.finish(row);
  }

  /** What the row of demographics.csv brings back. */
  #demographics({ record, extensions: back }: Row): void {
    const { extensions } = record;
    if (typeof extensions !== 'object' || extensions === null) return;
    for (const [name, value] of Object.entries(extensions)) if (DEMOGRAPHIC_COLUMNS.has(name)) back[name] = value;
  }

  #identifiers(row: Row): void {
    const { identifiers } = row.record;
    if (identifiers === undefined) return;
    if (!Array.isArray(identifiers)) {
      row.exact['identifiers'] = identifiers;
      return;
    }
    const rest: unknown[] = [...identifiers];
    const last = (type: string): string => {
      const found = plainIdentifier(rest.at(-1));
      if (found?.type !== type) return '';
      rest.pop();
      return found.value;
    };
    const local = last('local');
    const master = this.#version === '1.2' ? last('master') : '';
    const userIds = rest.map((one) => idText(one)).join(',');
    for (const [column, text] of [
      ['identifier', local],
      ['userMasterIdentifier', master],
      ['userIds', userIds],
    ] as const)
      this.#rows.put(row, column, text);
    const cell = (column: string) => this.#rows.cell(row, column);
    const back = [
      ...(isBlank(cell('userIds')) ? [] : identifiersIn(cell('userIds'), () => () => {})),
      ...[
        ['master', cell('userMasterIdentifier')],
        ['local', cell('identifier')],
      ]
        .filter(([, value]) => !isBlank(value ?? ''))
        .map(([type, value]) => ({ type, value })),
    ];
    if (!isSame(back.length > 0 ? back : undefined, identifiers)) row.exact['identifiers'] = identifiers;
  }

  /** In 1.1 the row says where a person is, and as what: one role, and a list of organisations. Gives whether the row is a student's. */
  #place11(row: Row, facts: PersonFacts): boolean {
    const rows = this.#rows;
    const { id, roles, extensions } = row.record;
    const kind = kindOf(roles, facts);
    const guardian = typeof id === 'string' ? this.#survey.guardians.get(id) : undefined;
    const role =
      kind === 'guardian'
        ? guardian
        : kind === 'student'
          ? 'student'
          : kind && ROLE_WORD?.(textOf(facts.work[0]?.['role']) ?? 'aide');
    if (role !== undefined) rows.put(row, 'role', role);
    if (!isSame(kind && [kind], roles)) row.exact['roles'] = roles ?? null;
    if (kind === 'guardian') {
      const stated = textOf((extensions as RawRecord | undefined)?.['orgSourcedIds']);
      const orgs = stated ?? [...facts.schoolsOfStudents].join(',');
      rows.put(row, 'orgSourcedIds', orgs);
      if (!isBlank(orgs)) row.extensions['orgSourcedIds'] = rows.cell(row, 'orgSourcedIds');
    } else {
      const orgs = (kind === 'student' ? facts.enrolments : facts.work).map(
        (place) => textOf(place[kind === 'student' ? 'schoolId' : 'workplaceId']) ?? '',
      );
      rows.put(row, 'orgSourcedIds', [...new Set(orgs)].filter((org) => org !== '').join(','));
    }
    this.#enrolments(row, facts, kind === 'student');
    this.#work(row, facts, kind === 'staff', role);
    return kind === 'student';
  }

  /** Puts what the enrolments of a student share into columns; lists them where those do not say them exactly. */
  #enrolments(row: Row, { enrolments }: PersonFacts, student: boolean): void {
    const rows = this.#rows;
    const [first = {}] = enrolments;
    const id = row.record['id'];
    const columns = { grade: 'grades', entryDate: ownColumn('entryDate'), exitDate: ownColumn('exitDate') };
    const shared: Record<string, unknown> = {};
    if (student) {
      for (const [field, column] of Object.entries(columns)) {
        const text = textOf(first[field]);
        if (
          text === undefined ||
          isBlank(text) ||
          cleanCell(text, true) !== text ||
          (field === 'grade' && !isSame(list(text), [text]))
        )
          continue;
        rows.put(row, column, text);
        shared[field] = text;
      }
    }
    const { onlyYear } = this.#survey;
    const year = onlyYear && {
      sessionId: onlyYear.id,
      ...(onlyYear.schoolYear === undefined ? {} : { schoolYear: onlyYear.schoolYear }),
    };
    const orgs = student ? list(rows.cell(row, 'orgSourcedIds')) : [];
    const derived = orgs.map((org) => ({
      id: idOfTwo(String(id), org),
      studentId: id,
      schoolId: org,
      ...year,
      ...shared,
    }));
    if (!isSame(derived, enrolments)) rows.put(row, OWN_LISTS.enrolment, listOf(enrolments, 'studentId'));
  }

  #work(row: Row, { work }: PersonFacts, staff: boolean, role: string | undefined): void {
    const rows = this.#rows;
    const id = row.record['id'];
    const orgs = staff ? list(rows.cell(row, 'orgSourcedIds')) : [];
    const derived = orgs.map((org) => ({ id: idOfTwo(String(id), org), personId: id, workplaceId: org, role }));
    if (!isSame(derived, work)) rows.put(row, OWN_LISTS['staff-assignment'], listOf(work, 'personId'));
  }

  /** In 1.2 the rows of roles.csv say it; users.csv has the grade for those who look there. */
  #place12(row: Row, { enrolments, work }: PersonFacts): boolean {
    const { id, roles } = row.record;
    const guardian = typeof id === 'string' && this.#survey.guardians.has(id);
    const derived = [
      ...(enrolments.length > 0 ? ['student'] : []),
      ...(work.length > 0 ? ['staff'] : []),
      ...(guardian ? ['guardian'] : []),
    ];
    if (!isSame(derived.length > 0 ? derived : undefined, roles)) row.exact['roles'] = roles ?? null;
    const grades = new Set(enrolments.map((enrolment) => enrolment['grade']));
    const grade = grades.size === 1 ? textOf([...grades][0]) : undefined;
    if (grade !== undefined && isSame(list(grade), [grade])) this.#rows.put(row, 'grades', grade);
    return enrolments.length > 0;
  }

  /** Puts the guardians of a student into a column; lists the links where that does not say them exactly. */
  #links(row: Row, { links }: PersonFacts, student: boolean): void {
    const rows = this.#rows;
    const { id } = row.record;
    if (student) {
      const guardians = links.map((link) => textOf(link['guardianId']) ?? '').filter((guardian) => guardian !== '');
      rows.put(row, 'agentSourcedIds', [...new Set(guardians)].join(','));
    }
    const derived = list(rows.cell(row, 'agentSourcedIds')).map((guardian) => {
      const relationship = this.#survey.guardians.get(guardian);
      const link = { id: idOfTwo(String(id), guardian), studentId: id, guardianId: guardian };
      return relationship === undefined ? link : { ...link, relationship };
    });
    if (!isSame(derived, links)) rows.put(row, OWN_LISTS['guardian-link'], listOf(links, 'studentId'));
  }
}

type Kind = 'student' | 'staff' | 'guardian';

/** What kind of person the one role of 1.1 says. */
function kindOf(roles: unknown, facts: PersonFacts): Kind | undefined {
  const [first] = Array.isArray(roles) ? (roles as unknown[]) : [];
  if (first === 'student' || first === 'staff' || first === 'guardian') return first;
  if (facts.enrolments.length > 0) return 'student';
  return facts.work.length > 0 ? 'staff' : undefined;
}

/** Records as a JSON list, without the field that the row itself says. */
function listOf(records: readonly RawRecord[], own: string): string {
  return JSON.stringify(records.map(({ [own]: _, ...record }) => record));
}

function plainIdentifier(one: unknown): { type: string; value: string } | undefined {
  const { type, value, ...more } = (one ?? {}) as RawRecord;
  if (typeof type !== 'string' || typeof value !== 'string' || Object.keys(more).length > 0) return undefined;
  return isBlank(value) ? undefined : { type, value };
}

function idText(one: unknown): string {
  const { type, value } = (one ?? {}) as RawRecord;
  return `{${textOf(type) ?? ''}:${textOf(value) ?? ''}}`;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function isBlank(text: string): boolean {
  return isBlankPart(text, 0, text.length);
}
