export const STATES = [
  'found',
  'checked',
  'approved',
  'starting',
  'running',
  'stopping',
  'stopped',
  'refused',
  'failed',
  'quarantined',
] as const;
/** How far a plugin has come. `refused` is a decision of the host, `failed` a failure of the plugin. */
export type State = (typeof STATES)[number];

export const EVENTS = ['check', 'approve', 'start', 'run', 'stop', 'end', 'refuse', 'fail', 'quarantine'] as const;
export type Event = (typeof EVENTS)[number];

const NEVER = {
  check: null,
  approve: null,
  start: null,
  run: null,
  stop: null,
  end: null,
  refuse: null,
  fail: null,
  quarantine: null,
};

/**
 * The life of a plugin, every state with every event; `null` is what cannot happen. From `stopped`, `refused` and `failed`
 * nothing leads on: loading the plugin again begins another life.
 */
export const LIFE: Readonly<Record<State, Readonly<Record<Event, State | null>>>> = {
  found: { ...NEVER, check: 'checked', refuse: 'refused' },
  checked: { ...NEVER, approve: 'approved', refuse: 'refused' },
  approved: { ...NEVER, start: 'starting', refuse: 'refused' },
  starting: { ...NEVER, run: 'running', refuse: 'refused', fail: 'failed' },
  running: { ...NEVER, stop: 'stopping', quarantine: 'quarantined' },
  stopping: { ...NEVER, end: 'stopped', fail: 'failed' },
  stopped: NEVER,
  refused: NEVER,
  failed: NEVER,
  quarantined: { ...NEVER, stop: 'stopping' },
};

/** The state after an event. @throws {TypeError} when it cannot happen: the host is at fault */
export function next(state: State, event: Event): State {
  const to = LIFE[state][event];
  if (to === null) throw new TypeError(`A plugin that is ${state} cannot ${event}`);
  return to;
}

/** Events that let a plugin do more. All others take something away, and happen also when the audit cannot write them down. */
export const OPENING: ReadonlySet<Event> = new Set(['check', 'approve', 'start', 'run']);

/** Whether the life of a plugin is over. */
export function isOver(state: State): boolean {
  return EVENTS.every((event) => LIFE[state][event] === null);
}
