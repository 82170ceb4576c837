import type { Dispose, Format, Indicator, Plugin, Rule, SetupContext } from '@emis-sdk/plugin';
import { PluginError } from './errors.ts';
import { type Handler, recordedEvent } from './handlers.ts';
import type { Limits } from './limits.ts';
import { type Time, within } from './time.ts';

/**
 * How this host runs plugins: in its own process, without any wall. For code that the owner of the host trusts as its own;
 * grants, limits and guards catch mistakes here, not malice. It stands in every approval of the audit.
 */
export const RUNNER = 'trusted in-process';

/** A plugin after its `setup`: what it added, and how to undo it. */
export interface Started {
  readonly rules: readonly Rule[];
  readonly indicators: readonly Indicator[];
  readonly handlers: readonly Handler[];
  readonly formats: readonly Format[];
  readonly dispose: Dispose;
}

/**
 * Runs the `setup` of a plugin.
 *
 * @throws {PluginError} `plugin.start-failed` with what it threw, or `plugin.start-timeout`; what arrives late is undone
 */
export async function startTrusted(
  plugin: Plugin,
  settings: unknown,
  stop: AbortController,
  { startMs }: Limits,
  time: Time,
): Promise<Started> {
  const { id } = plugin;
  const rules: Rule[] = [];
  const indicators: Indicator[] = [];
  const handlers: Handler[] = [];
  const formats: Format[] = [];
  let open = true;
  const add = <Item>(list: Item[], item: Item) => {
    if (!open) throw new TypeError(`Plugin ${id} adds something after its setup has ended`);
    list.push(item);
  };
  const setup = async () =>
    plugin.setup({
      settings,
      signal: stop.signal,
      rule: (rule: Rule) => add(rules, rule),
      indicator: (indicator: Indicator) => add(indicators, indicator),
      format: (format: Format) => add(formats, format),
      ...handlerContext((handler) => add(handlers, handler)),
    });
  const work = setup();
  try {
    const outcome = await within(Promise.race([work, abortionOf(stop.signal)]), startMs, time);
    if (outcome.late) throw new PluginError('plugin.start-timeout', { plugin: id, milliseconds: startMs });
    return { rules, indicators, handlers, formats, dispose: outcome.result ?? nothing };
  } catch (cause) {
    stop.abort(cause);
    // What setup still brings is undone; its failure, now or then, adds nothing to what is thrown here.
    work.then((dispose) => dispose?.()).catch(nothing);
    throw cause instanceof PluginError ? cause : new PluginError('plugin.start-failed', { plugin: id }, { cause });
  } finally {
    open = false;
  }
}

type HandlerContext = Pick<SetupContext, 'on' | 'onRecord' | 'route' | 'card' | 'command' | 'job'>;

/** The part of the context by which a plugin adds handlers. */
function handlerContext(add: (handler: Handler) => void): HandlerContext {
  const context = {
    on: (event: string, run: Handler['run']) => add({ kind: 'reaction', name: event, run }),
    onRecord: (reaction: Handler & Required<Handler>['reader']) =>
      add({
        ...{ kind: 'reaction', name: recordedEvent(reaction.on) },
        reader: { on: reaction.on, reads: [...reaction.reads], needs: { ...reaction.needs } },
        run: (input, tools) => reaction.run(input, tools),
      }),
    route: ({ method, path, handle }: { method: string; path: string; handle: Handler['run'] }) =>
      add({ kind: 'route', name: `${method} ${path}`, run: handle }),
    card: ({
      id,
      title,
      build,
    }: {
      id: string;
      title: Required<Handler>['title'];
      build: (tools: unknown) => unknown;
    }) => add({ kind: 'card', name: id, title, run: (_, tools) => build(tools) }),
    command: ({ name, summary, run }: { name: string; summary: Required<Handler>['title']; run: Handler['run'] }) =>
      add({ kind: 'command', name, title: summary, run }),
    job: ({ id, everyMinutes, run }: { id: string; everyMinutes: number; run: (tools: unknown) => unknown }) =>
      add({ kind: 'job', name: id, everyMinutes, run: (_, tools) => run(tools) }),
  };
  // The compiler has held the plugin to its grants where it was defined; here any plugin comes by.
  return context as unknown as HandlerContext;
}

/**
 * Undoes what `setup` did.
 *
 * @throws {PluginError} `plugin.stop-failed` when the disposer throws or takes too long
 */
export async function stopTrusted(plugin: string, dispose: Dispose, { stopMs }: Limits, time: Time): Promise<void> {
  const outcome = await within((async () => dispose())(), stopMs, time).catch((cause: unknown) => {
    throw new PluginError('plugin.stop-failed', { plugin }, { cause });
  });
  if (outcome.late) throw new PluginError('plugin.stop-failed', { plugin });
}

function abortionOf(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

function nothing(): undefined {
  return undefined;
}
