import type { Answered, Call, Grant, Json, Permission, Tools } from '@emis-sdk/plugin';
import { permissionsOf } from '@emis-sdk/plugin';
import type { Audit } from './audit.ts';
import { PluginError } from './errors.ts';
import type { Limits } from './limits.ts';
import type { Observer } from './observer.ts';
import { bytesOf, type PluginStore } from './plugin-store.ts';
import { type Time, within } from './time.ts';

/** What the broker sends out. Whoever provides it follows no redirect, and lets nothing through to a network of its own. */
export type Send = (request: {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal: AbortSignal;
}) => Promise<Answered>;

/** The doors that a host opens for its plugins. What is absent is refused. */
export interface Doors {
  readonly send?: Send;
  readonly store: PluginStore;
  /** Told of an event that a plugin emits. */
  readonly onEvent: (plugin: string, event: string, facts: Readonly<Record<string, string | number>>) => void;
  readonly log: (plugin: string, line: string) => void;
}

const MOST_HOPS = 3;
const SEND_MS = 10_000;
const MOST_HEADERS = 32;
const MOST_KEY = 200;

/**
 * The only door between the handlers of a plugin and everything else. It looks at the grant, the size and the number of every call, each time
 * anew, and writes each down: also what it refuses.
 */
export class Broker {
  readonly #plugin: string;
  readonly #grants: readonly Grant[];
  readonly #held: ReadonlySet<Permission>;
  readonly #secrets: ReadonlyMap<string, string>;
  readonly #doors: Doors;
  readonly #limits: Limits;
  readonly #time: Time;
  readonly #audit: Audit;
  readonly #observer: Observer | undefined;
  calls = 0;
  refusals = 0;

  constructor(
    plugin: string,
    grants: readonly Grant[],
    secrets: ReadonlyMap<string, string>,
    parts: {
      readonly doors: Doors;
      readonly limits: Limits;
      readonly time: Time;
      readonly audit: Audit;
      readonly observer?: Observer | undefined;
    },
  ) {
    this.#plugin = plugin;
    this.#grants = grants;
    this.#held = permissionsOf(grants);
    this.#secrets = secrets;
    this.#doors = parts.doors;
    this.#limits = parts.limits;
    this.#time = parts.time;
    this.#audit = parts.audit;
    this.#observer = parts.observer;
  }

  /** The tools for one call of a handler. All doors have a handle; behind those that no grant opens stands a refusal. */
  toolsFor(occasion: string): Tools {
    let made = 0;
    const enter = (call: string, wanted: Permission, target?: string): void => {
      const allowed = ++made <= this.#limits.hostCalls && this.#held.has(wanted);
      this.#note(call, occasion, allowed, target);
      (this.#held.has(wanted) ? this.#observer?.used : this.#observer?.beyond)?.add(wanted);
      if (made > this.#limits.hostCalls) throw this.#limit(occasion, 'calls');
      if (!allowed) throw this.#refused(call, wanted);
    };
    const plugin = this.#plugin;
    const { store } = this.#doors;
    return {
      log: (line) => this.#doors.log(plugin, String(line).slice(0, this.#limits.logBytes)),
      fetch: async (url, call = {}) => {
        const origin = originOf(url);
        enter('fetch', `fetch ${origin}`, origin);
        return this.#send(url, call, occasion, enter);
      },
      emit: async (event, facts = {}) => {
        enter('emit', 'emit event');
        if (!isEvent(event, plugin) || !areFacts(facts)) throw this.#refused('emit', 'emit event');
        this.#doors.onEvent(plugin, event, { ...facts });
      },
      store: {
        get: async (key) => {
          enter('store', 'store');
          return store.get(plugin, keyOf(key));
        },
        set: async (key, value) => {
          enter('store', 'store');
          await this.#put(keyOf(key), value);
        },
        remove: async (key) => {
          enter('store', 'store');
          await store.remove(plugin, keyOf(key));
        },
        keys: async () => {
          enter('store', 'store');
          return store.keys(plugin);
        },
      },
    };
  }

  async #put(key: string, value: Json): Promise<void> {
    const quota = this.#grants.reduce((sum, grant) => (grant.kind === 'store' ? sum + grant.bytes : sum), 0);
    const text = JSON.stringify(value);
    if (text === undefined || (await this.#doors.store.bytesWithout(this.#plugin, key)) + bytesOf(key, text) > quota) {
      throw this.#refused('store', 'store');
    }
    await this.#doors.store.set(this.#plugin, key, JSON.parse(text) as Json);
  }

  async #send(
    url: string,
    call: Call,
    occasion: string,
    enter: (call: string, wanted: Permission, target: string) => void,
  ): Promise<Answered> {
    const { send } = this.#doors;
    const { method = 'GET', headers = {}, body } = call;
    const wanted = `fetch ${originOf(url)}` as const;
    if (!send || !METHODS.includes(method) || Object.keys(headers).length > MOST_HEADERS)
      throw this.#refused('fetch', wanted);
    if (body !== undefined && (typeof body !== 'string' || body.length > this.#limits.outputBytes))
      throw this.#limit(occasion, 'output');
    const stop = new AbortController();
    let at = url;
    for (let hop = 0; ; hop++) {
      const request = { url: at, method, headers: this.#withSecrets(headers), signal: stop.signal };
      const answer = await within(send(body === undefined ? request : { ...request, body }), SEND_MS, this.#time);
      if (answer.late) {
        stop.abort();
        throw this.#limit(occasion, 'time');
      }
      const { status, headers: answered, body: text } = answer.result;
      const location = answered['location'];
      if (status < 300 || status > 399 || location === undefined) {
        if (text.length > this.#limits.inputBytes) throw this.#limit(occasion, 'input');
        return { status, headers: answered, body: text };
      }
      // Where it leads is looked at like any other call: a redirect opens no door. Only a reading may follow one.
      at = URL.parse(location, at)?.href ?? '';
      const origin = originOf(at);
      enter('fetch', `fetch ${origin}`, origin);
      if (hop >= MOST_HOPS || method !== 'GET') throw this.#refused('fetch', `fetch ${origin}`);
    }
  }

  #withSecrets(headers: Readonly<Record<string, string>>): Record<string, string> {
    const sent = Object.entries(headers).map(([name, value]) => {
      let text = String(value);
      for (const [handle, secret] of this.#secrets) text = text.replaceAll(handle, () => secret);
      return [name, text] as const;
    });
    return Object.fromEntries(sent);
  }

  #note(call: string, occasion: string, allowed: boolean, target?: string): void {
    this.calls++;
    if (!allowed) this.refusals++;
    const at = this.#time.clock().toISOString();
    this.#audit({ at, plugin: this.#plugin, event: 'call', call, occasion, allowed, ...(target && { target }) });
  }

  #refused(call: string, grant: string): PluginError {
    return new PluginError('plugin.call-refused', { plugin: this.#plugin, call, grant });
  }

  #limit(contribution: string, limit: string): PluginError {
    return new PluginError('plugin.limit-exceeded', { plugin: this.#plugin, contribution, limit });
  }
}

const METHODS: readonly string[] = ['GET', 'POST', 'PUT', 'DELETE'];

/** The origin of an address; a word that no grant names when it is none, or carries credentials. */
function originOf(url: unknown): string {
  const parsed = typeof url === 'string' ? URL.parse(url) : null;
  if (parsed?.username !== '' || parsed.password !== '') return 'nowhere';
  return parsed.origin;
}

function keyOf(key: unknown): string {
  return String(key).slice(0, MOST_KEY);
}

function isEvent(event: unknown, plugin: string): boolean {
  return typeof event === 'string' && event.length <= 200 && event.startsWith(`${plugin}.`);
}

function areFacts(facts: unknown): boolean {
  if (typeof facts !== 'object' || facts === null || Object.keys(facts).length > 50) return false;
  return Object.values(facts).every(
    (fact) => (typeof fact === 'string' && fact.length <= 1000) || (typeof fact === 'number' && Number.isFinite(fact)),
  );
}
