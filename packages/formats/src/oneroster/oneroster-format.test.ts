import { expect, it } from 'vitest';
import { memoryBundle } from '../bundle.ts';
import { detectFormat } from '../detect.ts';
import { entitiesIn } from '../format.ts';
import { smallBundle } from './small-bundle.ts';

it('tells that a package without the file of marks can hold no mark, and one with it can', async () => {
  const without = memoryBundle(smallBundle());
  const { format } = await detectFormat(without);
  expect(format.entities.filter((entity) => !entitiesIn(format, without).includes(entity))).toEqual(['mark']);
  const inCapitals = memoryBundle({ ...smallBundle(), 'RESULTS.CSV': '' });
  expect(entitiesIn(format, inCapitals)).toEqual(format.entities);
});
