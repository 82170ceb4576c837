import { type DatasetRule, defineIndicator, read } from '@emis-sdk/plugin';
import { describe, expect, it } from 'vitest';
import { createHost } from './index.ts';
import { CODE, GRANTS, ID, OWNER, pluginWith, quiet, recordRule, refusal } from './plugin-for-tests.ts';

describe('grants', () => {
  it('are none unless approved', async () => {
    const error = await refusal(createHost().load(pluginWith(quiet), { approvedBy: 'Ana Rojas' }));
    expect(error.params).toMatchObject({ grant: 'emit finding' });
  });

  it('refuse a plugin whose approved grants do not cover its rule, naming what is missing', async () => {
    const host = createHost();
    let disposed = false;
    const plugin = pluginWith(quiet, {
      setup: ({ rule }) => {
        rule(quiet);
        return () => {
          disposed = true;
        };
      },
    });
    const approve = [GRANTS[0], read('person', ['identifiers'], 'Approved in part.'), GRANTS[2]];
    const error = await refusal(host.load(plugin, { approvedBy: 'Ana Rojas', approve }));
    expect(error.code).toBe('plugin.grant-missing');
    expect(error.params).toEqual({ plugin: ID, contribution: CODE, grant: 'read person.birthDate' });
    expect(disposed).toBe(true);
    expect(host.rules()).toEqual([]);
  });

  it('refuse a rule that reads more than the plugin GRANTS for, even when everything GRANTS for is approved', async () => {
    const greedy = recordRule(() => {}, { reads: ['entryDate', 'exitReason'] });
    const error = await refusal(createHost().load(pluginWith(greedy), OWNER));
    expect(error.params).toMatchObject({ contribution: CODE, grant: 'read enrolment.exitReason' });
  });

  it('count for the records beside a dataset rule, and for indicators', async () => {
    const beside: DatasetRule = {
      ...{ kind: 'dataset', code: CODE, severity: 'warning', on: 'enrolment', reads: [], beside: { school: ['name'] } },
      ...{ text: '', why: '', start: () => ({ add() {} }), examples: { good: [], bad: [] } },
    };
    expect((await refusal(createHost().load(pluginWith(beside), OWNER))).params).toMatchObject({
      grant: 'read school.id',
    });

    const indicator = defineIndicator({
      ...{ id: `${ID}.mean`, title: { en: 'M', es: 'M', pt: 'M' }, on: 'person', reads: ['sex'] },
      start: () => ({ add() {}, finish: () => [] }),
    });
    const plugin = pluginWith(quiet, {
      contributes: { indicators: [`${ID}.mean`] },
      setup: (context) => {
        context.indicator(indicator);
        return undefined;
      },
    });
    expect((await refusal(createHost().load(plugin, OWNER))).params).toMatchObject({ grant: 'read person.sex' });
  });
});
