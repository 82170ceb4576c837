import { ImpossibleTransitionError } from './errors.ts';

/**
 * Where a row of the outbox is: `pending`, it never left; `sent`, it may have arrived, nobody knows; `waiting`, the EMIS lacks a record that it
 * refers to; `quarantined`, it was refused for good and waits for a person.
 */
export const STATES = ['pending', 'sent', 'waiting', 'quarantined'] as const;
export type State = (typeof STATES)[number];

/** How a row ends: the EMIS has taken it, or a person put another operation in its place, or discarded it. */
export const ENDS = ['acknowledged', 'superseded'] as const;
export type End = (typeof ENDS)[number];

/** What can happen to a row. */
export const EVENTS = [
  'send',
  'accepted',
  'unchanged',
  'rejected',
  'conflict',
  'mismatch',
  'dependency',
  'refused',
  'lost',
  'unreadable',
  'replaced',
] as const;
export type OutboxEvent = (typeof EVENTS)[number];

/**
 * Why a pair of state and event cannot be: an answer to what never left, or is not on its way; a replacement of what may have arrived, or still may go
 * as it is; only a person sets free what is in quarantine.
 */
export const IMPOSSIBLE = ['never-left', 'not-on-its-way', 'may-be-on-its-way', 'waits-for-a-person'] as const;
export type Impossible = (typeof IMPOSSIBLE)[number];

/**
 * State by event: the next state, the end, or the name of what makes the pair impossible. The table serves what the outbox promises. A test that holds one says so in its name: `(invariant 2)`.
 *
 * 1. A row is durable, with its operation's id and content, before `save` answers and before its first byte leaves.
 * 2. The id and the content under which an operation was sent once never change; a correction is a new operation in the same place.
 * 3. A row leaves only in the transaction that stores what the EMIS said of it, or that puts its replacement in its place.
 * 4. Within a chain (a student's records) nothing overtakes, but for a record that something before it waits for. What travels in one request is
 *    judged one by one.
 * 5. No child is sent before its parent, nor while its parent is in quarantine, unless the EMIS has taken that parent before.
 * 6. What was refused for good waits visibly, and only its own chain and its children wait with it. We never delete it.
 * 7. After any fault heals, whatever can be sent is sent: no state is without a way out, and of a circle of records that wait for each other one
 *    is let go.
 * 8. However many processes or tabs share a store, one of them sends; when it dies, another one does within five seconds.
 * 9. What cannot be read any more is said, and keeps its chain from going on as if nothing were missing.
 */
export const TRANSITIONS: Readonly<Record<State, Readonly<Record<OutboxEvent, State | End | Impossible>>>> = {
  pending: {
    send: 'sent',
    accepted: 'never-left',
    unchanged: 'never-left',
    rejected: 'never-left',
    conflict: 'never-left',
    mismatch: 'never-left',
    dependency: 'never-left',
    refused: 'never-left',
    lost: 'never-left',
    unreadable: 'quarantined',
    replaced: 'may-be-on-its-way',
  },
  sent: {
    send: 'sent',
    accepted: 'acknowledged',
    unchanged: 'acknowledged',
    rejected: 'quarantined',
    conflict: 'quarantined',
    mismatch: 'quarantined',
    dependency: 'waiting',
    refused: 'quarantined',
    lost: 'sent',
    unreadable: 'quarantined',
    replaced: 'may-be-on-its-way',
  },
  waiting: {
    send: 'sent',
    accepted: 'not-on-its-way',
    unchanged: 'not-on-its-way',
    rejected: 'not-on-its-way',
    conflict: 'not-on-its-way',
    mismatch: 'not-on-its-way',
    dependency: 'not-on-its-way',
    refused: 'not-on-its-way',
    lost: 'not-on-its-way',
    unreadable: 'quarantined',
    replaced: 'superseded',
  },
  quarantined: {
    send: 'waits-for-a-person',
    accepted: 'not-on-its-way',
    unchanged: 'not-on-its-way',
    rejected: 'not-on-its-way',
    conflict: 'not-on-its-way',
    mismatch: 'not-on-its-way',
    dependency: 'not-on-its-way',
    refused: 'not-on-its-way',
    lost: 'not-on-its-way',
    unreadable: 'quarantined',
    replaced: 'superseded',
  },
};

/**
 * What an event makes of a row.
 *
 * @throws {ImpossibleTransitionError} for a pair that cannot be: a fault of the SDK
 */
export function after(state: State, event: OutboxEvent): State | End {
  const next = TRANSITIONS[state][event];
  if (isImpossible(next)) throw new ImpossibleTransitionError(state, event, next.replaceAll('-', ' '));
  return next;
}

/** The states out of which a person may replace a row. */
export const REPLACEABLE: readonly State[] = STATES.filter((state) => TRANSITIONS[state].replaced === 'superseded');

function isImpossible(next: State | End | Impossible): next is Impossible {
  return (IMPOSSIBLE as readonly string[]).includes(next);
}
