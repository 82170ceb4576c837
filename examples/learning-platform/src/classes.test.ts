import type { Change } from '@emis-sdk/protocol';
import { expect, it } from 'vitest';
import { openClasses } from './classes.ts';

const page = (cursor: string, ...changes: Change[]) => ({ changes, cursor, more: false });
const put = (source: string, entity: Change['entity'], record: { id: string } & Record<string, unknown>): Change => ({
  ...{ source, entity, id: record.id, record },
  kind: 'created',
});

it('keeps products apart whose ids are the same, lets go of what was removed, and knows nothing that it need not', () => {
  const classes = openClasses(':memory:');
  classes.take(
    page(
      'c1',
      ...['north', 'south'].flatMap((source) => [
        put(source, 'class', { id: 'k', title: `5.º B ${source}` }),
        put(source, 'person', { id: 'p', givenName: `Amaranta ${source}`, birthDate: '2016-05-14' }),
        put(source, 'class-enrolment', { id: 'e', classId: 'k', studentId: 'p' }),
        put(source, 'room', { id: 'r', birthDate: '2016-05-14' }),
      ]),
    ),
  );
  expect(classes.list()).toEqual([
    { title: '5.º B north', members: ['Amaranta north'] },
    { title: '5.º B south', members: ['Amaranta south'] },
  ]);
  expect(classes.held().map(({ entity }) => entity)).not.toContain('room');
  classes.take(page('c2', { source: 'south', entity: 'class-enrolment', id: 'e', kind: 'removed' }));
  expect(classes.list().map(({ members }) => members.length)).toEqual([1, 0]);
  expect(classes.cursor()).toBe('c2');
});

it('takes a page whole with its cursor, or not at all', () => {
  const classes = openClasses(':memory:');
  const circle: Record<string, unknown> & { id: string } = { id: 'x' };
  circle.title = circle;
  expect(() =>
    classes.take(page('c1', put('a', 'class', { id: 'k', title: 'A' }), put('a', 'class', circle))),
  ).toThrow();
  expect(classes.cursor()).toBeUndefined();
  expect(classes.held()).toEqual([]);
});
