import type { EntityName, Language } from '@emis-sdk/model';
import type { FieldOf } from '@emis-sdk/validation';

/** Why a plugin asks for something, as the person who approves it reads it: in each language, or in one. */
export type Reason = string | Readonly<Record<Language, string>>;

/** Permission to be given some fields of an entity, and the ids of its records with them. */
export interface ReadGrant<Name extends EntityName = EntityName, Field extends string = string> {
  readonly kind: 'read';
  readonly entity: Name;
  readonly fields: readonly Field[];
  readonly reason: Reason;
}

/** What a plugin may send out into the host. */
export const EMITTABLES = ['finding', 'event', 'record', 'code'] as const;
export type Emittable = (typeof EMITTABLES)[number];

/**
 * Permission to say something that others will act upon: a finding of severity `error` keeps a record out; an event of its own reaches whoever listens;
 * records are made of files that somebody has; a code takes the place of a value that is in no list.
 */
export interface EmitGrant<What extends Emittable = Emittable> {
  readonly kind: 'emit';
  readonly what: What;
  readonly reason: Reason;
}

/** Permission to call one origin through the broker. */
export interface FetchGrant<Origin extends string = string> {
  readonly kind: 'fetch';
  /** `https://sms.example`: scheme, host and port, nothing behind them. */
  readonly origin: Origin;
  readonly reason: Reason;
}

/** Permission to keep something between calls. */
export interface StoreGrant {
  readonly kind: 'store';
  /** The most that it may hold, in bytes of JSON. */
  readonly bytes: number;
  readonly reason: Reason;
}

/** Permission to be run by the clock. */
export interface ScheduleGrant {
  readonly kind: 'schedule';
  /** No job of it runs more often than this. */
  readonly everyMinutes: number;
  readonly reason: Reason;
}

/** One permission that a plugin asks for. What no grant names, a plugin does not get. */
export type Grant = ReadGrant | EmitGrant | FetchGrant | StoreGrant | ScheduleGrant;

/**
 * Asks for fields of an entity. The id of the record comes with any of them; ask for no field to get the id alone.
 *
 * @example read('person', ['birthDate'], 'Compares the age with the grade.')
 */
export function read<const Name extends EntityName, const Field extends FieldOf<Name> = never>(
  entity: Name,
  fields: readonly Field[],
  reason: Reason,
): ReadGrant<Name, Field> {
  return { kind: 'read', entity, fields, reason };
}

/**
 * Asks to call an origin. Every call goes through the host, which follows no redirect to another one.
 *
 * @example fetchFrom('https://sms.example', 'Sends the message to the family.')
 */
export function fetchFrom<const Origin extends string>(origin: Origin, reason: Reason): FetchGrant<Origin> {
  return { kind: 'fetch', origin, reason };
}

/**
 * Asks to keep something between calls, at most so many bytes of it.
 *
 * @example store(64 * 1024, 'Remembers whom it has told.')
 */
export function store(bytes: number, reason: Reason): StoreGrant {
  return { kind: 'store', bytes, reason };
}

/**
 * Asks to be run by the clock, no more often than every so many minutes.
 *
 * @example schedule(24 * 60, 'Exports every night.')
 */
export function schedule(everyMinutes: number, reason: Reason): ScheduleGrant {
  return { kind: 'schedule', everyMinutes, reason };
}

/**
 * Asks to emit findings, which whoever brings a rule needs; events; records, for formats that are read; codes, for code-list mappings.
 *
 * @example emit('finding', { en: 'Tells which…', es: 'Indica qué…', pt: 'Indica qual…' })
 */
export function emit<const What extends Emittable>(what: What, reason: Reason): EmitGrant<What> {
  return { kind: 'emit', what, reason };
}
