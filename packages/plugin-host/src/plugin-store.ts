import type { Json } from '@emis-sdk/plugin';

/** Where plugins keep what they remember, each by itself. */
export interface PluginStore {
  get(plugin: string, key: string): Promise<Json | undefined>;
  set(plugin: string, key: string, value: Json): Promise<void>;
  remove(plugin: string, key: string): Promise<void>;
  keys(plugin: string): Promise<readonly string[]>;
  /** The bytes that a plugin holds, without one key. */
  bytesWithout(plugin: string, key: string): Promise<number>;
}

/** What an entry weighs. */
export function bytesOf(key: string, json: string): number {
  return new TextEncoder().encode(key + json).length;
}

/** A store that is gone with the process. */
export function memoryStore(): PluginStore {
  const all = new Map<string, Map<string, string>>();
  const of = (plugin: string) => all.get(plugin) ?? new Map<string, string>();
  return {
    async get(plugin, key) {
      const text = of(plugin).get(key);
      return text === undefined ? undefined : (JSON.parse(text) as Json);
    },
    async set(plugin, key, value) {
      all.set(plugin, of(plugin).set(key, JSON.stringify(value)));
    },
    async remove(plugin, key) {
      of(plugin).delete(key);
    },
    keys: async (plugin) => [...of(plugin).keys()],
    bytesWithout: async (plugin, key) =>
      [...of(plugin)].reduce((sum, [name, text]) => (name === key ? sum : sum + bytesOf(name, text)), 0),
  };
}
