import { describe, expect, it } from 'vitest';
import { after, ENDS, EVENTS, IMPOSSIBLE, STATES, TRANSITIONS } from './states.ts';

describe('the table of states and events', () => {
  it('has a cell for every pair: a state, an end, or the name of what makes it impossible', () => {
    const known: readonly string[] = [...STATES, ...ENDS, ...IMPOSSIBLE];
    for (const state of STATES) {
      expect(Object.keys(TRANSITIONS[state]).sort()).toEqual([...EVENTS].sort());
      for (const event of EVENTS) expect(known).toContain(TRANSITIONS[state][event]);
    }
    const used = new Set<string>(STATES.flatMap((state) => Object.values(TRANSITIONS[state])));
    expect(IMPOSSIBLE.filter((name) => !used.has(name))).toEqual([]);
  });

  it('throws for a pair that cannot be, and says why', () => {
    expect(() => after('pending', 'accepted')).toThrow(
      expect.objectContaining({ code: 'client.outbox-impossible', message: expect.stringContaining('never left') }),
    );
    expect(after('sent', 'accepted')).toBe('acknowledged');
  });

  it('leaves a way out of every state, of all but quarantine without a person (invariant 7)', () => {
    const reach = (allowed: (event: string) => boolean) => {
      const out = new Set<string>(ENDS);
      for (let before = -1; before !== out.size; ) {
        before = out.size;
        for (const state of STATES) {
          if (EVENTS.some((event) => allowed(event) && out.has(TRANSITIONS[state][event]))) out.add(state);
        }
      }
      return STATES.filter((state) => !out.has(state));
    };
    expect(reach(() => true)).toEqual([]);
    expect(reach((event) => event !== 'replaced')).toEqual(['quarantined']);
  });

  it('lets nothing be replaced that may still arrive (invariant 2)', () => {
    expect(STATES.filter((state) => TRANSITIONS[state].replaced === 'superseded')).toEqual(['waiting', 'quarantined']);
  });
});
