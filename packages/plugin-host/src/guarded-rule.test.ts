import type { DatasetRule } from '@emis-sdk/plugin';
import { describe, expect, it } from 'vitest';
import { createHost } from './index.ts';
import { ask, CODE, CONTEXT, OWNER, pluginWith, recordRule } from './plugin-for-tests.ts';

describe('what a rule sees', () => {
  it('is its own fields of the record and of those related, frozen to the depth', async () => {
    const seen: unknown[] = [];
    const host = createHost();
    await host.load(pluginWith(recordRule((input) => void seen.push(input))), OWNER);
    const identifiers = [{ type: 'cl.run', value: '1-9' }];
    ask(
      host,
      { id: 'e1', entryDate: '2026-03-01', exitReason: 'moved', studentId: 's1' },
      {
        student: { id: 's1', birthDate: '2016-01-01', givenName: 'Ana', identifiers },
        school: { id: 'c1', name: 'School' },
      },
    );
    const [input] = seen as [{ record: object; related: { student: { identifiers: object[] } } }];
    expect(input).toEqual({
      record: { id: 'e1', entryDate: '2026-03-01' },
      related: { student: { id: 's1', birthDate: '2016-01-01', identifiers } },
    });
    expect(() => Object.assign(input.record, { id: 'e2' })).toThrow(TypeError);
    expect(() => Object.assign(input.related.student, { birthDate: '1999-01-01' })).toThrow(TypeError);
    expect(() => input.related.student.identifiers.push({})).toThrow(TypeError);
    expect(() => Object.assign(input.related.student.identifiers[0]!, { value: '2-7' })).toThrow(TypeError);
    expect(identifiers).toEqual([{ type: 'cl.run', value: '1-9' }]);
  });

  it('is not more when the rule changes its own list after it was loaded', async () => {
    const reads = ['entryDate'];
    const seen: unknown[] = [];
    const host = createHost();
    await host.load(pluginWith(recordRule(({ record }) => void seen.push(record), { reads })), OWNER);
    reads.push('exitReason');
    ask(host, { id: 'e1', entryDate: '2026-03-01', exitReason: 'moved' });
    expect(seen).toEqual([{ id: 'e1', entryDate: '2026-03-01' }]);
    expect(host.rules()[0]?.reads).toEqual(['entryDate']);
  });

  it('is the same for a rule over a dataset and what stands beside it', async () => {
    const seen: unknown[] = [];
    const rule: DatasetRule = {
      ...{
        kind: 'dataset',
        code: CODE,
        severity: 'warning',
        on: 'enrolment',
        reads: ['entryDate'],
        beside: { person: ['birthDate'] },
      },
      ...{ text: '', why: '', examples: { good: [], bad: [] } },
      start: () => ({
        beside: (entity, record) => void seen.push([entity, record]),
        add: (record, report) => {
          seen.push(record);
          report({ at: 'entryDate' });
        },
        finish: () => void seen.push('finished'),
      }),
    };
    const host = createHost();
    await host.load(pluginWith(rule), OWNER);
    const [guarded] = host.rules() as [DatasetRule];
    const check = guarded.start(CONTEXT);
    check.beside?.('person', { id: 's1', birthDate: '2016-01-01', givenName: 'Ana' });
    check.beside?.('school', { id: 'c1', name: 'never GRANTS for' });
    const findings: unknown[] = [];
    check.add({ id: 'e1', entryDate: '2026-03-01', exitReason: 'moved' }, (finding) => findings.push(finding));
    check.finish?.();
    expect(seen).toEqual([
      ['person', { id: 's1', birthDate: '2016-01-01' }],
      { id: 'e1', entryDate: '2026-03-01' },
      'finished',
    ]);
    expect(findings).toEqual([{ at: 'entryDate' }]);
  });
});

it('takes nothing that a rule says after it was asked: it would be of nobody, and is a fault', async () => {
  const kept: ((finding: object) => void)[] = [];
  const host = createHost();
  await host.load(pluginWith(recordRule((_, report) => void kept.push(report))), OWNER);
  expect(ask(host, { id: 'e1' })).toEqual([]);
  kept[0]?.({ at: 'entryDate' });
  expect(host.list()).toMatchObject([{ faults: 1 }]);
});
