import type { RawRecord, ReadItem } from '@emis-sdk/model';
import { ENTITY_NAMES, plainDate } from '@emis-sdk/model';
import { MessageFormat } from 'messageformat';
import { describe, expect, it } from 'vitest';
import type { Profile } from '../profile.ts';
import { parseDraft, profileOfDraft, profileOfEdition, rehearse } from '../rehearsal.ts';

const asOf = plainDate.parse('2026-11-24');

const today: Profile = {
  id: 'plain',
  edition: '2026',
  title: { en: 'Plain', es: 'Simple', pt: 'Simples' },
  codeLists: new Map(),
  identifiers: [],
  schoolIdentifier: 'local',
  rules: [],
  severities: { 'person.birth-date-implausible': 'off' },
  messages: { en: {}, es: {}, pt: {} },
};

const records: Record<string, RawRecord[]> = {
  school: [{ id: 's1', name: 'A' }],
  person: [
    { id: 'p1', givenName: 'Amaranta', sex: 'female', birthDate: '2016-01-01', active: true },
    { id: 'p2', givenName: 'Aureliano', sex: 'other' },
    { id: 'p3', givenName: 'Úrsula', sex: 'ext:x', birthDate: '1770-01-01' },
  ],
  enrolment: [{ id: 'e1', studentId: 'p2', schoolId: 's1', grade: '01' }],
};

async function* open(): AsyncGenerator<ReadItem[]> {
  for (const entity of ENTITY_NAMES) {
    const items = (records[entity] ?? []).map(
      (record, row): ReadItem => ({
        type: 'record',
        entity,
        record,
        file: `${entity} ${record.id}`,
        row,
        columns: {},
        findings: [],
      }),
    );
    if (items.length > 0) yield items;
  }
}

async function rehearsed(draft: object) {
  const parsed = parseDraft({ base: 'plain', edition: '2027-draft', ...draft });
  const rehearsal = await rehearse(open, { today, draft: profileOfDraft(today, parsed), asOf });
  const groups = rehearsal.groups.map(({ code, severity, today: before, draft: after }) => [
    code,
    severity,
    before,
    after,
  ]);
  return { ...rehearsal, groups: groups.filter(([code]) => code !== 'person.active-deprecated') };
}

describe('a rehearsal', () => {
  it('finds nothing new where the draft changes nothing, but fields on their way out that are still used', async () => {
    const {
      groups,
      keptOut,
      records: total,
    } = await rehearse(open, {
      today,
      draft: profileOfEdition(today, '2027'),
      asOf,
    });
    expect(groups).toMatchObject([
      {
        code: 'person.active-deprecated',
        severity: 'info',
        today: 0,
        draft: 1,
        samples: [{ record: 'person p1', path: 'active' }],
      },
    ]);
    expect([keptOut, total]).toEqual([{ today: 0, draft: 0 }, 5]);
  });

  it('says which records lack a field that the draft requires, and which depend on them', async () => {
    const { groups, keptOut } = await rehearsed({ required: { person: ['birthDate'] } });
    expect(groups).toEqual([['person.birth-date-required', 'error', 0, 1]]);
    expect(keptOut).toEqual({ today: 0, draft: 2 });
  });

  it('closes and adds codes: what is in the list of a ministry is certain', async () => {
    const { groups } = await rehearsed({ codeLists: { sex: { close: ['other'], add: ['x'] } } });
    expect(groups).toEqual([['code.unknown', 'error', 0, 1]]);
    // The list of grades is not verified by itself: a code outside it is a warning.
    const grades = await rehearsed({ codeLists: { grade: { close: ['01'] } } });
    expect(grades.groups).toEqual([['code.unknown', 'error', 0, 1]]);
    const added = await rehearsed({ codeLists: { sex: { add: ['other'] } } });
    expect(added.groups).toEqual([]);
  });

  it('switches a rule on and off, and grades it anew', async () => {
    expect((await rehearsed({ rules: { on: ['person.birth-date-implausible'] } })).groups).toEqual([
      ['person.birth-date-implausible', 'error', 0, 1],
    ]);
    const graded = await rehearsed({ severities: { 'person.birth-date-implausible': 'info' } });
    expect(graded.groups).toEqual([['person.birth-date-implausible', 'info', 0, 1]]);
    expect(graded.keptOut.draft).toBe(0);
    expect((await rehearsed({ rules: { off: ['person.birth-date-implausible'] } })).groups).toEqual([]);
  });

  it('shows no personal value', async () => {
    const parsed = parseDraft({ base: 'plain', edition: 'x', rules: { on: ['person.birth-date-implausible'] } });
    const rehearsal = await rehearse(open, { today, draft: profileOfDraft(today, parsed), asOf });
    expect(JSON.stringify(rehearsal)).not.toContain('1770');
    expect(JSON.stringify(rehearsal)).not.toContain('Úrsula');
  });
});

describe('a draft', () => {
  it.each([
    [{}, 'base'],
    [{ base: 'x' }, 'edition'],
    [{ base: 'x', edition: 'y', severity: {} }, 'severity'],
    [{ base: 'x', edition: 'y', severities: { a: 'fatal' } }, 'severities.a'],
    [{ base: 'x', edition: 'y', required: { dragon: [] } }, 'required'],
    ['text', '.'],
  ])('of another shape is refused, and told where: %j', (value, at) => {
    expect(() => parseDraft(value)).toThrow(
      expect.objectContaining({ code: 'draft.shape', params: { at: expect.stringContaining(at) } }),
    );
  });

  it.each([
    [{ severities: { 'person.birth-date-implausibel': 'error' } }, 'person.birth-date-implausible'],
    [{ rules: { off: ['enrolment.doubl'] } }, 'enrolment.double'],
    [{ codeLists: { sexo: {} } }, 'sex'],
    [{ required: { person: ['birthdate'] } }, 'birthDate'],
  ])('that names what does not exist is refused, with the nearest name: %j', (draft, near) => {
    const parsed = parseDraft({ base: 'plain', edition: 'x', ...draft });
    expect(() => profileOfDraft(today, parsed)).toThrow(
      expect.objectContaining({ code: 'draft.unknown-name', params: expect.objectContaining({ nearest: near }) }),
    );
  });

  it('has words for what it adds in every language and both voices', () => {
    const { rules, messages } = profileOfDraft(
      today,
      parseDraft({ base: 'p', edition: 'x', required: { school: ['sector'] } }),
    );
    expect(rules.map(({ code }) => code)).toEqual(['person.active-deprecated', 'school.sector-required']);
    for (const language of ['en', 'es', 'pt'] as const) {
      for (const { code } of rules) {
        const { title = '', meaning = '', fix = '', developer = '' } = messages[language][code] ?? {};
        for (const text of [title, meaning, fix, developer]) {
          expect(text).not.toBe('');
          const said = new MessageFormat(language, text, { bidiIsolation: 'none' }).format({ field: 'f', until: 'u' });
          expect(said).not.toContain('{');
        }
      }
    }
  });
});
