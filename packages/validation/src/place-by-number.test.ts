import { expect, it } from 'vitest';
import { PLACE_BITS } from './keys/id-table.ts';
import { PlaceByNumber } from './place-by-number.ts';

it('looks each record up by its id once, also when there is nothing of it', () => {
  const asked: string[] = [];
  const places = new PlaceByNumber((id) => {
    asked.push(id);
    return Number(id);
  });
  const numbers = [0, 4095, 4096, 70_000, (3 << PLACE_BITS) | 4096];
  for (let again = 0; again < 2; again++) {
    expect(numbers.map((number, place) => places.get(number, () => String(place)))).toEqual([0, 1, 2, 3, 4]);
    expect(places.get(5, () => '-7')).toBe(-1);
  }
  expect(asked).toEqual(['0', '1', '2', '3', '4', '-7']);
});

it('asks by the id whenever a record has no number', () => {
  const places = new PlaceByNumber((id) => id.length);
  expect([places.get(-1, () => 'ab'), places.get(-1, () => 'abc'), places.get(-1, () => undefined)]).toEqual([2, 3, 0]);
});
