import { Grouped } from '../grouped.ts';
import { ownText } from '../own-text.ts';
import { type DatasetRuleNotes, standardDatasetRule } from '../standard-rule.ts';

/** The teachers of one school. */
interface Staff {
  /** Whether the dataset has a qualification of any of them. */
  known: boolean;
  /** Person without a qualification -> the assignment that bears the finding: the one whose id comes first. */
  readonly missing: Map<string, { readonly id: string; readonly mark: number }>;
}

/**
 * Where a school tells of qualifications at all, each of its teachers has one. Asked once for each person. A school whose product
 * does not send them is not asked, even if others do.
 */
export const teachingAssignmentUnqualified = standardDatasetRule({
  code: 'teaching-assignment.unqualified',
  severity: 'warning',
  on: 'teaching-assignment',
  reads: ['personId', 'classId', 'schoolId', 'role'],
  beside: { class: ['schoolId'], qualification: ['personId'] },
  returnsTo: ['personId'],
  silentWithoutKinds: ['qualification'],
  start(_context, earlier) {
    const qualified = new Grouped({});
    let isTold = false;
    const schoolOf = new Map<string, string>();
    const schools = new Map<string, Staff>();
    return {
      beside(entity, { id, schoolId, personId }) {
        if (entity === 'qualification') {
          qualified.add(String(personId), {});
          isTold = true;
        } else schoolOf.set(ownText(String(id)), ownText(String(schoolId)));
      },
      passesOver: () => !isTold,
      add({ id, personId, classId, schoolId, role }, _report, mark) {
        if (role !== 'teacher') return;
        const school = schoolOf.get(classId) ?? schoolId ?? '';
        const staff = schools.get(school) ?? { known: false, missing: new Map() };
        if (!schools.has(school)) schools.set(ownText(school), staff);
        if (qualified.find(personId) !== undefined) {
          staff.known = true;
          return;
        }
        const bearer = staff.missing.get(personId);
        if (!bearer) staff.missing.set(ownText(personId), { id: ownText(id), mark });
        else if (id < bearer.id) staff.missing.set(personId, { id: ownText(id), mark });
      },
      finish() {
        const bearers = new Map<string, { readonly id: string; readonly mark: number }>();
        for (const { known, missing } of schools.values()) {
          for (const [person, bearer] of known ? missing : []) {
            const other = bearers.get(person);
            if (!other || bearer.id < other.id) bearers.set(person, bearer);
          }
        }
        for (const [person, { mark }] of bearers) earlier.report(mark, { at: 'personId', params: { person } });
      },
    };
  },
});

export const teachingAssignmentUnqualifiedNotes = (): DatasetRuleNotes => ({
  text: 'A teacher has a qualification on record, where the school sends those of its teachers.',
  why: 'Ministries publish the share of qualified teachers. A teacher whose degree was not entered lowers it.',
  examplesBeside: {
    class: [
      { id: 'c', schoolId: 'a' },
      { id: 'd', schoolId: 'b' },
    ],
    qualification: [{ id: 'q1', personId: 'p' }],
  },
  examples: {
    good: [
      [
        { id: 't1', classId: 'c', personId: 'p', role: 'teacher' },
        { id: 't2', classId: 'c', personId: 'q', role: 'aide' },
        // School b sends no qualifications.
        { id: 't3', classId: 'd', personId: 'r', role: 'teacher' },
      ],
    ],
    bad: [
      [
        { id: 't1', classId: 'c', personId: 'p', role: 'teacher' },
        { id: 't2', classId: 'c', personId: 'q', role: 'teacher' },
        { id: 't3', classId: 'd', personId: 'q', role: 'teacher' },
      ],
    ],
  },
});
