import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anonymityOf } from './microdata.ts';
import { NO_RELEASES, type PseudonymKeys, pseudonymise, readReleases } from './pseudonymised.ts';

/** Keys as a service would hold them: nobody else sees one. */
const keys: PseudonymKeys = {
  open: (purpose, recipient) =>
    Promise.resolve({
      version: '1',
      mac: async (text) => createHmac('sha256', `secret ${purpose}/${recipient}`).update(text).digest(),
    }),
};
const people = (count: number, row: (index: number) => Record<string, string>) =>
  Array.from({ length: count }, (_, index) => ({ id: `student-${index}`, row: row(index) }));
const many = people(40, (index) => ({
  sex: index % 2 ? 'female' : 'male',
  school: `s${index % 4}`,
  grade: `${index % 10}`,
}));
const wish = {
  ...{ name: 'first', purpose: 'research', recipient: 'university', population: 'students-2026' },
  ...{ columns: ['sex'], releases: NO_RELEASES, keys },
};

describe('a dataset under pseudonyms', () => {
  it('has the same pseudonym of a person for one recipient and purpose, and another for every other', async () => {
    const given = async (purpose: string, recipient: string) =>
      new Set((await pseudonymise(many, { ...wish, purpose, recipient })).rows.map((row) => row.pseudonym));
    const one = await given('research', 'university');
    expect(one.size).toBe(40);
    expect(await given('research', 'university')).toEqual(one);
    for (const other of [await given('research', 'ministry'), await given('audit', 'university')]) {
      expect([...other].filter((name) => one.has(name))).toEqual([]);
    }
    // No bare hash of an id, which anybody could make for all ids.
    for (const { id } of many) {
      const bare = createHash('sha256').update(id).digest();
      expect(one.has(`p${bare.subarray(0, 16).toString('base64url')}`)).toBe(false);
    }
  });

  it('says nothing but what was asked for, in an order that says nothing', async () => {
    const { columns, rows, anonymity, leftOut } = await pseudonymise(many, wish);
    expect([columns, anonymity.smallest, leftOut]).toEqual([['pseudonym', 'sex'], 20, 0]);
    for (const row of rows) expect(Object.keys(row)).toEqual(['pseudonym', 'sex']);
    expect(JSON.stringify(rows)).not.toContain('student-');
    const names = rows.map(({ pseudonym }) => pseudonym);
    expect(names).toEqual([...names].sort());
  });

  it('is refused under ten, and tells how many people it is; or leaves them out and tells that', async () => {
    const lonely = [...many, ...people(9, () => ({ sex: 'unknown', school: 's0', grade: '1' }))];
    await expect(pseudonymise(lonely, wish)).rejects.toMatchObject({
      code: 'publish.not-anonymous',
      params: { people: 9, rows: 49, smallest: 9, least: 10 },
    });
    expect(await pseudonymise(lonely, { ...wish, leaveOut: true })).toMatchObject({
      leftOut: 9,
      anonymity: { smallest: 20, rows: 40 },
    });
    await expect(pseudonymise(lonely.slice(40), { ...wish, leaveOut: true })).rejects.toThrow(/9 of 9/);
  });

  it('is judged with what the recipient has already, to which the pseudonyms join it', async () => {
    const { releases } = await pseudonymise(many, wish);
    const next = { ...wish, name: 'second', columns: ['school'], releases };
    // By school there are ten of each; by school and sex too; but not by grade as well.
    const second = await pseudonymise(many, next);
    expect(second.anonymity.smallest).toBe(10);
    const third = { ...next, name: 'third', columns: ['grade'], releases: second.releases };
    await expect(pseudonymise(many, third)).rejects.toMatchObject({ code: 'publish.not-anonymous' });
    expect(
      (await pseudonymise(many, { ...third, recipient: 'another', leaveOut: false, least: 4 })).anonymity.smallest,
    ).toBe(4);
    await expect(pseudonymise(many, { ...third, population: 'students-2027' })).rejects.toMatchObject({
      code: 'publish.other-population',
    });
    expect(readReleases(JSON.stringify(second.releases))).toEqual(second.releases);
    expect(() => readReleases('{}')).toThrow(expect.objectContaining({ code: 'publish.releases-malformed' }));
  });

  it.each([
    { columns: [] },
    { columns: ['sex', 'sex'] },
    { columns: ['pseudonym'] },
    { columns: ['shoe'] },
    { purpose: '' },
    { recipient: 'a/b' },
    { name: '__proto__/' },
  ])('is none with %j', async (more) => {
    await expect(pseudonymise(many, { ...wish, ...more })).rejects.toMatchObject({ code: 'publish.table-malformed' });
  });

  it('never has a group of fewer than ten, whatever the people', async () => {
    const codes = fc.constantFrom('a', 'b', 'c');
    const rows = fc.array(fc.record({ sex: codes, grade: codes, school: codes }), { minLength: 1, maxLength: 120 });
    await fc.assert(
      fc.asyncProperty(rows, async (some) => {
        const given = await pseudonymise(
          some.map((row, index) => ({ id: `${index}`, row })),
          { ...wish, columns: ['sex', 'grade', 'school'], leaveOut: true },
        ).catch((error: { code: string }) => error.code);
        if (typeof given === 'string') expect(given).toBe('publish.not-anonymous');
        else expect(anonymityOf(given.rows, ['sex', 'grade', 'school'], 10).smallest).toBeGreaterThanOrEqual(10);
      }),
      { seed: 10, numRuns: 200 },
    );
  });
});
