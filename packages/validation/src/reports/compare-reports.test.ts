import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { person, read, school, validate } from '../dataset-for-tests.ts';
import { defineRule } from '../define-rule.ts';
import { MARKS_PER_GROUP } from '../finding-mark.ts';
import type { Report } from '../report.ts';
import { compareReports, readEarlierReport } from './compare-reports.ts';

/** A dataset in which exactly these persons have a wrong birth date. */
async function withWrong(ids: readonly number[], all = 60): Promise<Report> {
  const wrong = new Set(ids);
  const items = Array.from({ length: all }, (_, id) =>
    person(`p${id}`, wrong.has(id) ? { birthDate: '31/12/2010' } : {}),
  );
  return (await validate(items)).report;
}

/** As it comes back from a file. */
const kept = (report: Report) => {
  const earlier = readEarlierReport(JSON.parse(JSON.stringify(report)));
  if (!earlier) throw new Error('not a report');
  return earlier;
};

describe('two reports', () => {
  it('are compared finding by finding, also past the samples', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.nat({ max: 59 })),
        fc.uniqueArray(fc.nat({ max: 59 })),
        async (before, after) => {
          // Other rules may have something to say of these persons too.
          const change = compareReports(kept(await withWrong(before)), await withWrong(after));
          const nothing = { mended: 0, new: 0, remaining: 0, exact: true };
          const { mended, new: fresh, remaining, exact } = change.byCode['field.not-a-date'] ?? nothing;
          const still = before.filter((id) => after.includes(id)).length;
          expect({ mended, fresh, remaining, exact }).toEqual({
            mended: before.length - still,
            fresh: after.length - still,
            remaining: still,
            exact: true,
          });
        },
      ),
      { numRuns: 30 },
    );
  });

  it('know findings without a record by their place, and count what stands twice twice', async () => {
    const rows = (...at: number[]) =>
      at.map((row) => ({
        type: 'finding' as const,
        unread: true,
        finding: { code: 'csv.ragged-row', severity: 'error' as const, where: { file: 'a.csv', row } },
      }));
    const twice = [school('a'), school('a'), school('a')];
    const before = (await validate([...rows(2, 3), ...twice])).report;
    const after = (await validate([...rows(3, 9), ...twice.slice(1)])).report;
    expect(compareReports(before, after).byCode).toEqual({
      'csv.ragged-row': { mended: 1, new: 1, remaining: 1, exact: true },
      'record.duplicate-id': { mended: 1, new: 0, remaining: 1, exact: true },
    });
  });

  it('are compared by counts, and say so, when there are too many findings', async () => {
    const many = Array.from({ length: MARKS_PER_GROUP + 1 }, (_, id) => read('school', { id: `s${id}` }));
    const { report } = await validate(many);
    expect(report.groups[0]?.marks).toBeUndefined();
    const change = compareReports(report, (await validate(many.slice(0, 3))).report);
    expect(change).toMatchObject({ mended: MARKS_PER_GROUP - 2, new: 0, remaining: 3, exact: false });
    const full = (await validate(many.slice(1))).report;
    expect(compareReports(full, full)).toMatchObject({ mended: 0, remaining: MARKS_PER_GROUP, exact: true });
  });

  it('call nothing mended for certain that a rule failed to look at', async () => {
    const rule = (broken: boolean) =>
      defineRule({
        code: 'x.rule',
        severity: 'warning',
        on: 'school',
        reads: [],
        text: '',
        why: '',
        check: (_input, report) => {
          if (broken) throw new Error();
          report({});
        },
        examples: { good: [], bad: [] },
      });
    const before = (await validate([school('a')], { rules: [rule(false)] })).report;
    const after = (await validate([school('a')], { rules: [rule(true)] })).report;
    expect(compareReports(before, after).byCode['x.rule']).toMatchObject({ exact: false });
  });
});

it('takes nothing else for an earlier report', () => {
  for (const other of [null, [], {}, { schemaVersion: 2, asOf: '', groups: [], engineErrors: [] }])
    expect(readEarlierReport(other)).toBeUndefined();
});
