import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { memoryBundle } from '@emis-sdk/formats';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from '../cli.ts';

let folder: string;
let said = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'emis-workbook-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
beforeEach(() => {
  said = '';
  for (const stream of [process.stdout, process.stderr]) {
    vi.spyOn(stream, 'write').mockImplementation((text) => {
      said += String(text);
      return true;
    });
  }
});
afterEach(() => vi.restoreAllMocks());

describe('emis workbook', () => {
  it('writes a workbook that emis validate takes for an empty one', async () => {
    const output = join(folder, 'alumnos.xlsx');
    expect(await run(['workbook', '--profile', 'cl', '--entity', 'student', '--lang', 'es', '--output', output])).toBe(
      0,
    );
    expect(said).toContain(`El libro está en ${output}`);
    expect(memoryBundle({ 'alumnos.xlsx': await readFile(output) }).files[0]?.size).toBeGreaterThan(10_000);
    await run(['validate', output, '--profile', 'cl', '--lang', 'es']);
    expect(said).toContain('Excel workbook');
    expect(said).toContain('alumnos.xlsx [Estudiantes]  0 filas');
    // What is there is not replaced by accident.
    expect(await run(['workbook', '--entity', 'class', '--output', output])).not.toBe(0);
    expect(await run(['workbook', '--entity', 'class', '--output', output, '--overwrite'])).toBe(0);
  });
  it('names the kinds of record that it knows', async () => {
    expect(await run(['workbook', '--entity', 'pupil'])).toBe(2);
    expect(said).toContain('student, staff, guardian, territory');
  });
});
