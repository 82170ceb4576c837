import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { cedula } from './identifiers.ts';

it('takes cédulas that were issued though their last digit is another than Luhn’s, and no others like them', () => {
  for (const issued of ['00000021249', '00000031417', '00000045342']) {
    expect(cedula.check(issued)).toEqual({ valid: true, normalised: issued });
    const others = [...'0123456789'].map((digit) => issued.slice(0, -1) + digit).filter((other) => other !== issued);
    // The one that Luhn asks for, and nothing else.
    expect(others.filter((other) => cedula.check(other).valid)).toHaveLength(1);
  }
});

it('takes all 578 of the source', () => {
  const file = new URL('../../../../../shared/data/latin-america/do-cedula-exceptions.txt', import.meta.url);
  if (!existsSync(file)) {
    console.log('Passed over: the list of Dominican cédulas is not on this machine.');
    return;
  }
  const issued = readFileSync(file, 'utf8').match(/^\d+$/gm) ?? [];
  expect(issued).toHaveLength(578);
  expect(issued.filter((number) => !cedula.check(number).valid)).toEqual([]);
});
