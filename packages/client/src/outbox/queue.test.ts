import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Entry, Queue } from './queue.ts';

const LIMITS = { records: 100, bytes: 1_000_000 };

function entry(sequence: number, subject: string, more: Partial<Entry> = {}): Entry {
  return {
    opId: `op-${sequence}`,
    sequence,
    position: sequence,
    chain: subject,
    subject,
    parents: [],
    bytes: 100,
    savedAt: 0,
    state: 'pending',
    waitsFor: new Set(),
    waited: 0,
    dueAt: 0,
    ...more,
  };
}

function queueOf(...entries: Entry[]): Queue {
  const queue = new Queue();
  for (const one of entries) queue.add(one);
  return queue;
}

const picked = (queue: Queue, now = 0, limits = LIMITS) => queue.pick(now, limits).map(({ sequence }) => sequence);

describe('what may travel next', () => {
  it('is everything, in order, where nothing depends on anything', () => {
    expect(picked(queueOf(entry(1, 'a'), entry(2, 'b'), entry(3, 'c')))).toEqual([1, 2, 3]);
    expect(picked(queueOf(entry(1, 'a'), entry(2, 'b')), 0, { records: 1, bytes: 1000 })).toEqual([1]);
    expect(picked(queueOf(entry(1, 'a'), entry(2, 'b')), 0, { records: 9, bytes: 150 })).toEqual([1]);
    expect(picked(queueOf(entry(1, 'a', { bytes: 9999 })), 0, { records: 9, bytes: 150 })).toEqual([1]);
  });

  it('is one operation on a record at a time, so that a refused one is never overtaken by its successor', () => {
    const queue = queueOf(entry(1, 'a'), entry(2, 'a'), entry(3, 'x', { chain: 'a' }), entry(4, 'b'));
    expect(picked(queue)).toEqual([1, 4]);
    queue.remove('op-1');
    expect(picked(queue)).toEqual([2, 3, 4]);
  });

  it('is nothing of a chain behind one in quarantine, and no child of it anywhere, unless the EMIS has the parent', () => {
    const rows = [
      entry(1, 'p', { state: 'quarantined' }),
      entry(2, 'm', { chain: 'p' }),
      entry(3, 'g', { parents: ['p'] }),
      entry(4, 'z'),
    ];
    const queue = queueOf(...rows);
    expect(picked(queue)).toEqual([4]);
    queue.know('p');
    expect(picked(queue)).toEqual([3, 4]);
  });

  it('is a parent before the child that was saved first, even within one chain', () => {
    const queue = queueOf(
      entry(1, 'enrolment', { chain: 'p', parents: ['p', 'school'] }),
      entry(2, 'p', { chain: 'p', parents: ['territory'] }),
      entry(3, 'other', { chain: 'p' }),
      entry(4, 'school'),
      entry(5, 'territory'),
    );
    expect(picked(queue)).toEqual([4, 5]);
    for (const opId of ['op-4', 'op-5']) queue.remove(opId);
    expect(picked(queue)).toEqual([2]);
    queue.remove('op-2');
    expect(picked(queue)).toEqual([1, 3]);
  });

  it('is one that waited, when its time has come or what it waits for has arrived', () => {
    const row = entry(1, 'e', { state: 'waiting', waitsFor: new Set(['p']), dueAt: 500 });
    const queue = queueOf(row, entry(2, 'f', { chain: 'e' }));
    expect(picked(queue, 499)).toEqual([]);
    expect(queue.nextDue(499, 9000)).toBe(500);
    expect(queue.nextDue(499, 499.5)).toBe(499.5);
    expect(picked(queue, 500)).toEqual([1, 2]);
    queue.taken('p', true);
    expect(picked(queue, 0)).toEqual([1, 2]);
  });

  it('is not looked for again and again where one whose time has come is behind one in quarantine', () => {
    const queue = queueOf(
      entry(1, 'p', { state: 'quarantined' }),
      entry(2, 'm', { chain: 'p', state: 'waiting', waitsFor: new Set(['p']), dueAt: 500 }),
    );
    expect(picked(queue, 600)).toEqual([]);
    expect(queue.nextDue(600, 9000)).toBe(9000);
  });

  it('is one of those that wait for each other in a circle, since nobody else can say what becomes of them', () => {
    expect(picked(queueOf(entry(1, 'a', { parents: ['b'] }), entry(2, 'b', { parents: ['a'] })))).toEqual([1]);
  });

  it('is a record that another chain needs, where two chains wait for each other', () => {
    const queue = queueOf(
      entry(1, 'b', { chain: 'A', parents: ['P'] }),
      entry(2, 'Q', { chain: 'A' }),
      entry(3, 'd', { chain: 'C', parents: ['Q'] }),
      entry(4, 'P', { chain: 'C' }),
    );
    expect(picked(queue)).toEqual([2]);
    queue.remove('op-2');
    expect(picked(queue)).toEqual([3, 4]);
  });

  it('is a correction in the place of what it corrects', () => {
    const queue = queueOf(entry(1, 'a', { state: 'quarantined' }), entry(2, 'a'));
    queue.remove('op-1');
    queue.add(entry(3, 'a', { position: 1 }));
    expect(picked(queue)).toEqual([3]);
  });
});

/** Rows of a few chains and records that refer to each other in any way, saved in any order. */
const rows = fc
  .array(
    fc.record({
      subject: fc.integer({ min: 0, max: 9 }),
      chain: fc.integer({ min: 0, max: 3 }),
      parents: fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { maxLength: 2 }),
    }),
    { maxLength: 30 },
  )
  .map((list) =>
    list.map(({ subject, chain, parents }, index) =>
      entry(index + 1, `s${subject}`, {
        chain: `c${chain}`,
        // Records refer only to those before them in a fixed order: circles are a case of their own.
        parents: parents.filter((parent) => parent < subject).map((parent) => `s${parent}`),
      }),
    ),
  );

describe('any queue (invariants 4 to 7)', () => {
  it('moves until all that is left is in quarantine or behind it, and breaks no order', () => {
    fc.assert(
      fc.property(rows, fc.func(fc.boolean()), fc.integer({ min: 1, max: 5 }), (all, isPoison, records) => {
        const queue = queueOf(...all);
        const arrived: Entry[] = [];
        for (let round = 0; round < 200; round++) {
          const batch = queue.pick(0, { records, bytes: 1_000_000 });
          if (batch.length === 0) break;
          expect(new Set(batch.map(({ subject }) => subject)).size).toBe(batch.length);
          for (const one of batch) {
            const open = (subject: string) =>
              all.some((other) => other.subject === subject && !arrived.includes(other)) &&
              !arrived.some((other) => other.subject === subject);
            // The EMIS finds the parent missing, as it was refused in the same request.
            if (one.parents.some(open))
              queue.move(
                Object.assign(one, { dueAt: Number.POSITIVE_INFINITY, waitsFor: new Set(one.parents) }),
                'waiting',
              );
            else if (isPoison(one.sequence % 7)) queue.move(one, 'quarantined');
            else {
              arrived.push(one);
              queue.remove(one.opId);
              queue.taken(one.subject, true);
            }
          }
        }
        const left = all.filter(({ gone }) => !gone);
        // Nothing on one record is ever overtaken.
        for (const one of arrived) {
          const earlier = all.filter((other) => other.subject === one.subject && other.sequence < one.sequence);
          expect(earlier.every(({ gone }) => gone)).toBe(true);
        }
        // What is left has a reason that a person can see.
        const quarantined = left.filter(({ state }) => state === 'quarantined');
        if (quarantined.length === 0) expect(left.map(({ opId }) => opId)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
