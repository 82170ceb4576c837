import { PHASES, type Phase } from '@emis-sdk/plugin';

/** What the order of a plugin hangs on. */
export interface Ordered {
  readonly id: string;
  readonly phase: Phase;
  readonly after: readonly string[];
}

export type Order<One extends Ordered> = { readonly plan: readonly One[] } | { readonly ring: readonly string[] };

/**
 * Puts plugins in order: by phase; inside a phase each one after those that it names, where they are there; ties by id.
 * The same plugins give the same plan, whatever the order in which they came. Where that is impossible, the ring is told:
 * each of its plugins has to come after the one that follows it.
 */
export function orderOf<One extends Ordered>(plugins: readonly One[]): Order<One> {
  const waiting = new Map([...plugins].sort(byPhaseThenId).map((plugin) => [plugin.id, plugin]));
  const plan: One[] = [];
  while (waiting.size > 0) {
    const ready = [...waiting.values()].find((plugin) => blockers(plugin, waiting).length === 0);
    if (!ready) return { ring: ringIn(waiting) };
    waiting.delete(ready.id);
    plan.push(ready);
  }
  return { plan };
}

/** Whom a plugin has to wait for: those it names, and all of earlier phases. */
function blockers(plugin: Ordered, waiting: ReadonlyMap<string, Ordered>): string[] {
  const earlier = [...waiting.values()].filter(({ phase }) => PHASES.indexOf(phase) < PHASES.indexOf(plugin.phase));
  return [...plugin.after.filter((id) => waiting.has(id)).sort(), ...earlier.map(({ id }) => id)];
}

function ringIn(waiting: ReadonlyMap<string, Ordered>): string[] {
  const walked: string[] = [];
  let [current] = waiting.values();
  while (current) {
    const { id } = current;
    if (walked.includes(id)) return [...walked.slice(walked.indexOf(id)), id];
    walked.push(id);
    const [blocker] = blockers(current, waiting);
    current = blocker === undefined ? undefined : waiting.get(blocker);
  }
  return walked;
}

function byPhaseThenId(one: Ordered, other: Ordered): number {
  return PHASES.indexOf(one.phase) - PHASES.indexOf(other.phase) || (one.id < other.id ? -1 : 1);
}
