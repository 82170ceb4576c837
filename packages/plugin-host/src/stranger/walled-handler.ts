import type { Json, Tools } from '@emis-sdk/plugin';
import { PluginError } from '../errors.ts';
import type { Handler } from '../handlers.ts';
import type { HandlerDescription } from './description.ts';
import type { WalledPlugin } from './walled-plugin.ts';

/** A handler whose code is behind the wall. What it asks its tools for comes over the wall as text, and goes to the same broker. */
export function walledHandler(description: HandlerDescription, index: number, plugin: WalledPlugin): Handler {
  return {
    ...description,
    run: (input, tools) => plugin.handle(description.name, { op: 'handle', index, input }, answering(tools)),
  };
}

/** Answers one call to a tool. A refusal is an answer too. */
function answering(tools: Tools): (name: string, args: readonly unknown[]) => Promise<string> {
  const calls: Readonly<Record<string, (...args: never[]) => Promise<unknown>>> = {
    fetch: tools.fetch,
    emit: tools.emit,
    'store.get': tools.store.get,
    'store.set': (key: string, value: Json) => tools.store.set(key, value),
    'store.remove': tools.store.remove,
    'store.keys': tools.store.keys,
  };
  return async (name, args) => {
    const call = Object.hasOwn(calls, name) ? calls[name] : undefined;
    if (!call) return JSON.stringify({ refused: 'no such call' });
    try {
      return JSON.stringify({ value: await call(...(args as never[])) });
    } catch (error) {
      return JSON.stringify({ refused: error instanceof PluginError ? error.code : 'it failed' });
    }
  };
}
