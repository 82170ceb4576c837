import type { RawRecord } from '@emis-sdk/model';
import { CensusIndex } from '../files/census-index.ts';
import { CensusLine } from '../files/census-line.ts';
import { MULTI_STAGES } from '../files/class-kind.ts';
import type { Edition } from '../files/editions.ts';
import type { RecordType } from '../files/layout-field.ts';
import { inepPerson } from '../identifiers.ts';
import { type Cells, carried, carriedIn, saidAt, textOf } from '../mapping/line-map.ts';
import { cellsOfClass } from '../mapping/map-class.ts';
import { cellsOfManagement, cellsOfSeat, cellsOfTeaching, type Ends } from '../mapping/map-links.ts';
import { cellsOfPerson } from '../mapping/map-person.ts';
import { cellsOfPremises } from '../mapping/map-premises.ts';
import { cellsOfSchool, identifierOf, inepCodeOf } from '../mapping/map-school.ts';
import { hasPremises, type SchoolRecords } from './gather.ts';
import type { WritingPlan } from './plan.ts';

/** A line that is begun: what its record carries from a file has the last word, and what nobody says comes when all lines are there. */
export interface Draft {
  readonly line: CensusLine;
  readonly carried: Cells;
}

export function draft(edition: Edition, record: RecordType, given: Cells, own: Cells): Draft {
  const layout = edition.layout(record);
  const cells = layout.fields.map(({ name }) => (Object.hasOwn(own, name) ? (own[name] ?? '') : (given[name] ?? '')));
  return { line: new CensusLine(layout, edition.year, 0, cells), carried: own };
}

/** The lines of one school, in the order of the layout. */
export function schoolLines(
  records: SchoolRecords,
  plan: WritingPlan,
  parentNames: ReadonlyMap<string, string>,
  edition: Edition,
): CensusLine[] {
  const { school } = records;
  const code = inepCodeOf(school);
  const [site] = records.sites;
  const municipality = plan.municipalities.get(textOf(school, 'territoryId')) ?? '';
  const drafts: Draft[] = [
    draft(edition, '00', cellsOfSchool({ school, municipality, site, session: plan.session }), carried(school)),
  ];
  if (hasPremises(records))
    drafts.push(draft(edition, '10', cellsOfPremises({ ...records, site: site ?? {} }, code), carried(site)));
  const classIneps = new Map<string, string>();
  const multi = new Set<string>();
  for (const group of records.classes) {
    const made = draft(edition, '20', cellsOfClass(group, code), carried(group));
    classIneps.set(textOf(group, 'id'), made.line.get('turmaInep'));
    if (MULTI_STAGES.has(made.line.get('etapa'))) multi.add(textOf(group, 'id'));
    drafts.push(made);
  }
  const personIneps = new Map<string, string>();
  drafts.push(...personDrafts());
  const ends = (record: RawRecord, person: 'personId' | 'studentId'): Ends => {
    const [personId, classId] = [textOf(record, person), textOf(record, 'classId')];
    return {
      school: code,
      personId,
      classId,
      personInep: personIneps.get(personId) ?? '',
      classInep: classIneps.get(classId) ?? '',
    };
  };
  for (const one of records.managements)
    drafts.push(draft(edition, '40', cellsOfManagement(one, ends(one, 'personId')), carried(one)));
  for (const one of records.teaching)
    drafts.push(draft(edition, '50', cellsOfTeaching(one, ends(one, 'personId')), carried(one)));
  for (const one of records.seats) {
    const grade = multi.has(textOf(one, 'classId')) ? (records.grades.get(textOf(one, 'studentId')) ?? '') : '';
    drafts.push(draft(edition, '60', cellsOfSeat(ends(one, 'studentId'), grade), carried(one)));
  }
  return completed(drafts);

  function personDrafts(): Draft[] {
    const placed: { readonly place: number; readonly made: Draft }[] = [];
    const made: Draft[] = [];
    for (const person of records.persons) {
      const parents = (plan.parentsOf.get(textOf(person, 'id')) ?? [])
        .map((id) => parentNames.get(id) ?? '')
        .filter((name) => name !== '');
      const elsewhere = carriedIn(person, code);
      const one = draft(edition, '30', cellsOfPerson({ person, parents }, code), elsewhere?.cells ?? carried(person));
      personIneps.set(textOf(person, 'id'), one.line.get('pessoaInep') || identifierOf(person, inepPerson.type));
      if (elsewhere) placed.push({ place: elsewhere.place, made: one });
      else made.push(one);
    }
    // Who has a line in another school as well stands where the file had it.
    placed.sort((one, other) => one.place - other.place);
    for (const { place, made: one } of placed) made.splice(place, 0, one);
    return made;
  }
}

/** Says what nobody said: it depends on the other lines of the school. */
function completed(drafts: readonly Draft[]): CensusLine[] {
  const index = new CensusIndex();
  index.nextSchool();
  drafts.forEach(({ line }) => {
    index.add(line);
  });
  return drafts.map(({ line, carried: own }) => {
    index.place(line);
    line.layout.fields.forEach(({ name }, place) => {
      if (!Object.hasOwn(own, name)) line.cells[place] = saidAt(line, place, line.cells[place]);
    });
    return line;
  });
}
