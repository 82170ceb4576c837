import { describe, expect, it } from 'vitest';
import { EVENTS, isOver, LIFE, next, STATES, type State } from './lifecycle.ts';

describe('the life of a plugin', () => {
  it('answers every event in every state', () => {
    expect(Object.keys(LIFE)).toEqual(STATES);
    for (const state of STATES) expect(Object.keys(LIFE[state]).sort()).toEqual([...EVENTS].sort());
  });

  it('reaches every state from the first one', () => {
    const reached = new Set<State>(['found']);
    for (const state of reached) {
      for (const event of EVENTS) {
        const to = LIFE[state][event];
        if (to !== null) reached.add(to);
      }
    }
    expect([...reached].sort()).toEqual([...STATES].sort());
  });

  it('is over when stopped, refused or failed, and only then', () => {
    expect(STATES.filter(isOver)).toEqual(['stopped', 'refused', 'failed']);
  });

  it('never runs without having been checked and approved', () => {
    const before = (state: State) => STATES.filter((from) => EVENTS.some((event) => LIFE[from][event] === state));
    expect(before('running')).toEqual(['starting']);
    expect(before('starting')).toEqual(['approved']);
    expect(before('approved')).toEqual(['checked']);
    expect(before('checked')).toEqual(['found']);
  });

  it('does not let a plugin out of quarantine but to stop', () => {
    expect(EVENTS.filter((event) => LIFE.quarantined[event] !== null)).toEqual(['stop']);
    expect(() => next('quarantined', 'run')).toThrow(TypeError);
  });
});
