import type { Plugin, RecordRule } from '@emis-sdk/plugin';
import { describe, expect, it } from 'vitest';
import { createHost } from './index.ts';
import { CONTEXT, ID, OWNER, pluginWith, quiet, recordRule, refusal, thrownBy } from './plugin-for-tests.ts';

describe('starting and stopping', () => {
  /** Time in which whatever is limited is over at once. */
  const impatient = { wait: () => Promise.resolve() };

  it('gives up a setup that takes too long, tells it, and undoes what it brings late', async () => {
    const host = createHost(impatient);
    let finish = (_: () => void) => {};
    let signal: AbortSignal | undefined;
    const plugin = pluginWith(quiet, {
      setup: (context) => {
        signal = context.signal;
        return new Promise((resolve) => {
          finish = resolve;
        });
      },
    });
    const error = await refusal(host.load(plugin, OWNER));
    expect(error.code).toBe('plugin.start-timeout');
    expect(error.params).toMatchObject({ milliseconds: 10_000 });
    expect(signal?.aborted).toBe(true);
    expect(host.list()).toMatchObject([{ state: 'failed', reason: 'plugin.start-timeout' }]);
    await new Promise<void>((undone) => finish(undone));
  });

  it('lets nothing be added after setup has ended', async () => {
    let late = () => {};
    const plugin = pluginWith(quiet, {
      setup: ({ rule }) => {
        rule(quiet);
        late = () => rule(quiet);
        return undefined;
      },
    });
    await createHost().load(plugin, OWNER);
    expect(late).toThrow(TypeError);
  });

  it('fails a plugin whose setup throws, and keeps the cause', async () => {
    const cause = new Error('no file');
    const host = createHost();
    const plugin = pluginWith(quiet, {
      setup: () => {
        throw cause;
      },
    });
    const error = await refusal(host.load(plugin, OWNER));
    expect([error.code, error.cause]).toEqual(['plugin.start-failed', cause]);
    expect(host.list()).toMatchObject([{ state: 'failed' }]);
  });

  it('aborts the signal, runs the disposer once, and lets no rule run any more', async () => {
    const host = createHost();
    const told: string[] = [];
    const plugin = pluginWith(quiet, {
      setup: ({ rule, signal }) => {
        rule(quiet);
        signal.addEventListener('abort', () => told.push('aborted'));
        return () => void told.push('disposed');
      },
    });
    await host.load(plugin, OWNER);
    const [rule] = host.rules() as [RecordRule];
    await host.stop(ID);
    await host.stop(ID);
    expect(told).toEqual(['aborted', 'disposed']);
    expect(host.rules()).toEqual([]);
    const error = thrownBy(() => rule.check({ record: { id: 'e1' }, related: {} }, () => {}, CONTEXT));
    expect(error.code).toBe('plugin.not-running');
    expect(error.params).toMatchObject({ state: 'stopped' });
  });

  it.each<[string, () => void | Promise<void>]>([
    ['throws', () => Promise.reject(new Error('still open'))],
    ['does not end', () => new Promise(() => {})],
  ])('says so when a disposer %s', async (_, dispose) => {
    // Only the time that a disposer has is over at once.
    const host = createHost({
      wait: (milliseconds) => (milliseconds === 1 ? Promise.resolve() : new Promise(() => {})),
      limits: { stopMs: 1 },
    });
    const plugin = pluginWith(quiet, {
      setup: ({ rule }) => {
        rule(quiet);
        return dispose;
      },
    });
    await host.load(plugin, OWNER);
    expect((await refusal(host.stop(ID))).code).toBe('plugin.stop-failed');
    expect(host.list()).toMatchObject([{ state: 'failed', reason: 'plugin.stop-failed' }]);
  });

  it('closes all, the last one first, also when one does not stop', async () => {
    const host = createHost();
    const closed: string[] = [];
    for (const id of ['org.a', 'org.b', 'org.c']) {
      const rule = recordRule(() => {}, { code: `${id}.rule` });
      const setup: Plugin['setup'] = (context) => {
        context.rule(rule);
        return () => {
          closed.push(id);
          if (id === 'org.b') throw new Error('stuck');
        };
      };
      await host.load(pluginWith(rule, { id, setup }), OWNER);
    }
    expect((await refusal(host.close())).params).toEqual({ plugin: 'org.b' });
    expect(closed).toEqual(['org.c', 'org.b', 'org.a']);
  });

  it('gives up a plugin that is starting when the host closes', async () => {
    const host = createHost();
    const loading = refusal(host.load(pluginWith(quiet, { setup: () => new Promise(() => {}) }), OWNER));
    await host.close();
    expect((await loading).code).toBe('plugin.start-failed');
    expect(host.list()).toMatchObject([{ state: 'failed' }]);
  });

  it('does not know a plugin that was never loaded', async () => {
    expect((await refusal(createHost().stop('org.nobody'))).code).toBe('plugin.unknown');
  });
});
