import type { RawRecord } from '@emis-sdk/model';
import { CONTRACT, defineIndicator, type IndicatorValue, type Plugin, read } from '@emis-sdk/plugin';
import { describe, expect, it } from 'vitest';
import { createHost, type HostOptions, type PluginHost, portalIndicator, type ReadRecords } from './index.ts';
import { OWNER, refusal, thrownBy } from './plugin-for-tests.ts';

const ID = 'org.example.counts';
const title = { en: 'Counts', es: 'Recuentos', pt: 'Contagens' };

function counting(finish: (seen: unknown[]) => unknown): Plugin {
  const indicator = defineIndicator({
    id: `${ID}.students`,
    title,
    on: 'enrolment',
    reads: ['grade'],
    needs: {
      student: { by: 'studentId', entity: 'person', reads: ['sex'] },
      school: { by: 'schoolId', entity: 'school', reads: ['name'] },
      home: { by: 'schoolId', entity: 'school', reads: ['sector'] },
    },
    start() {
      const seen: unknown[] = [];
      return { add: (input) => void seen.push(input), finish: () => finish(seen) as IndicatorValue[] };
    },
  });
  return {
    ...{ id: ID, contract: CONTRACT, version: '1.0.0', title, contributes: { indicators: [indicator.id] } },
    grants: [
      read('enrolment', ['grade', 'studentId', 'schoolId'], 'Counts.'),
      read('person', ['sex'], 'Counts.'),
      read('school', ['name', 'sector'], 'Names.'),
    ],
    setup: (context) => {
      context.indicator(indicator);
      return undefined;
    },
  };
}

async function hostWith(plugin: Plugin, options: HostOptions = {}): Promise<PluginHost> {
  const host = createHost(options);
  await host.load(plugin, OWNER);
  return host;
}

const STORE: Readonly<Record<string, RawRecord[]>> = {
  person: [{ id: 's1', sex: 'female', givenName: 'Ana' }],
  school: [{ id: 'c1', name: 'School One', sector: 'public', identifiers: [] }],
  enrolment: [
    { id: 'e1', grade: '01', studentId: 's1', schoolId: 'c1', exitReason: 'moved' },
    { id: 'e2', grade: '02', studentId: 'nobody', schoolId: 'c1' },
  ],
};

/** A store that gives whole records, and notes what it was asked for. */
function storeReader(asked: [string, readonly string[]][]): ReadRecords {
  return async function* (entity, fields) {
    asked.push([entity, [...fields].sort()]);
    yield* STORE[entity] ?? [];
  };
}

describe('an indicator in a portal', () => {
  it('sees its fields of each record, and of those related that exist', async () => {
    let all: unknown[] = [];
    const host = await hostWith(
      counting((seen) => {
        all = seen;
        return [{ label: 'School One', value: seen.length, unit: 'students' }];
      }),
    );
    const [indicator] = host.indicators().map(portalIndicator);
    const asked: [string, readonly string[]][] = [];
    expect([indicator?.id, indicator?.title]).toEqual([`${ID}.students`, title]);
    expect(await indicator?.compute(storeReader(asked))).toEqual([{ label: 'School One', value: 2, unit: 'students' }]);
    const schools = { school: { id: 'c1', name: 'School One' }, home: { id: 'c1', sector: 'public' } };
    expect(all).toEqual([
      { record: { id: 'e1', grade: '01' }, related: { student: { id: 's1', sex: 'female' }, ...schools } },
      { record: { id: 'e2', grade: '02' }, related: schools },
    ]);
    expect(asked).toEqual([
      ['person', ['id', 'sex']],
      ['school', ['id', 'name', 'sector']],
      ['enrolment', ['grade', 'id', 'schoolId', 'studentId']],
    ]);
  });

  it('does not mix up records of two products that have the same ids', async () => {
    let all: unknown[] = [];
    const host = await hostWith(
      counting((seen) => {
        all = seen;
        return [];
      }),
    );
    const [indicator] = host.indicators().map(portalIndicator);
    const sex: Record<string, string> = { north: 'female', south: 'male' };
    await indicator?.compute(async function* (entity) {
      for (const source of ['north', 'south']) {
        if (entity === 'person') yield { source, id: 's1', sex: sex[source] };
        if (entity === 'school') yield { source, id: 'c1', name: `School ${source}` };
        if (entity === 'enrolment') yield { source, id: 'e1', grade: '01', studentId: 's1', schoolId: 'c1' };
      }
    });
    expect(all).toMatchObject(
      ['north', 'south'].map((source) => ({
        record: { id: `${source}@e1` },
        related: {
          student: { id: `${source}@s1`, sex: sex[source] },
          school: { id: `${source}@c1`, name: `School ${source}` },
        },
      })),
    );
  });

  it('can take back what it was given, when it says that it can, and sees no more of it than before', async () => {
    const seen: unknown[] = [];
    const plugin = counting(() => []);
    const following: Plugin = {
      ...plugin,
      setup: (context) => {
        context.indicator(
          defineIndicator({
            ...{ id: `${ID}.students`, title, on: 'enrolment' },
            reads: ['grade'],
            start() {
              let count = 0;
              return {
                add() {
                  count += 1;
                },
                remove(input) {
                  seen.push(input);
                  count -= 1;
                },
                finish: () => [{ label: 'all', value: count }],
              };
            },
          }),
        );
        return undefined;
      },
    };
    const run = (await hostWith(following)).indicators()[0]?.start();
    const [one, other] = STORE['enrolment']!.map((record) => ({ record, related: {} }));
    run?.add(one!);
    run?.add(other!);
    run?.remove?.(one!);
    expect(run?.finish()).toEqual([{ label: 'all', value: 1 }]);
    expect(seen).toEqual([{ record: { id: 'e1', grade: '01' }, related: {} }]);
    const without = (await hostWith(plugin)).indicators()[0]?.start();
    expect(without).not.toHaveProperty('remove');
  });

  it('begins anew each time it is computed', async () => {
    const host = await hostWith(counting((seen) => [{ label: 'all', value: seen.length }]));
    const [indicator] = host.indicators().map(portalIndicator);
    for (let time = 0; time < 2; time += 1) {
      expect(await indicator?.compute(storeReader([]))).toEqual([{ label: 'all', value: 2 }]);
    }
  });

  it.each([
    ['no list', 7],
    ['a figure that is no number', [{ label: 'x', value: '7' }]],
    ['an infinite figure', [{ label: 'x', value: Number.POSITIVE_INFINITY }]],
    ['no label', [{ value: 7 }]],
    ['an endless label', [{ label: 'x'.repeat(256), value: 7 }]],
    ['a unit that is no text', [{ label: 'x', value: 7, unit: {} }]],
    ['more figures than allowed', Array.from({ length: 4 }, () => ({ label: 'x', value: 1 }))],
  ])('fails when it gives %s', async (_, values) => {
    const host = await hostWith(
      counting(() => values),
      { limits: { indicatorValues: 3 } },
    );
    const run = host.indicators()[0]?.start();
    expect(thrownBy(() => run?.finish()).code).toBe('plugin.bad-output');
    expect(host.list()).toMatchObject([{ faults: 1 }]);
  });

  it('fails with a PluginError when it throws, and is not offered once its plugin is set apart', async () => {
    const broken = counting(() => {
      throw new Error('divided by zero');
    });
    const host = await hostWith(broken, { limits: { faults: 1 } });
    const [indicator] = host.indicators();
    expect((await refusal(portalIndicator(indicator!).compute(storeReader([])))).code).toBe(
      'plugin.contribution-failed',
    );
    expect(host.list()).toMatchObject([{ state: 'quarantined' }]);
    expect(host.indicators()).toEqual([]);
    expect(thrownBy(() => indicator?.start()).code).toBe('plugin.quarantined');
  });
});
