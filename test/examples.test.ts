import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { ROOT } from './workspace.ts';

/** What a reader sees at the end of an example's run. */
const SHOWN: Readonly<Record<string, RegExp>> = {
  // Without python3 or openssl it says so in a line.
  'another-language': /200 unchanged|passed over/,
  'attendance-in-the-browser': /\d+ kB once, and from then on it opens without a line/,
  'country-profile': /No such number is given out: 1 {2}\[identifier\.range\]/,
  'indicator-plugin': /Escuela El Canelo: 50 %/,
  'learning-platform': /One leaves, one joins; hint 204; 5\.º B: Amaranta, Remedios/,
  'ministry-dashboard': /Day 2: attendance rate 75 %; open pages told 2 times/,
  'oneroster-bridge':
    /Sent again: 0 accepted, [1-9]\d* unchanged[\s\S]*Read back from that bundle: [1-9]\d* accepted, 0 rejected/,
  plugins: /two and one have one birth date, and names that differ by one letter/,
  'school-product': /The line is back: 0 rows wait, 0 to be mended/,
};

/** Those that stay up; with this they end when they have shown what they are for. */
const STAYING: Readonly<Record<string, readonly string[]>> = {
  'attendance-in-the-browser': ['--once'],
  'ministry-dashboard': ['--once'],
  'school-product': ['--once'],
};

const examples = readdirSync(join(ROOT, 'examples')).filter((name) => startOf(name) !== undefined);

/** The command that an example's `start` runs, without Node itself. */
function startOf(name: string): readonly string[] | undefined {
  const manifest = join(ROOT, 'examples', name, 'package.json');
  if (!existsSync(manifest)) return undefined;
  const { scripts = {} } = JSON.parse(readFileSync(manifest, 'utf8')) as { scripts?: Record<string, string> };
  return scripts['start']?.split(' ').slice(1);
}

describe('the examples that start by one command', () => {
  it('are all known here', () => {
    expect(examples.sort()).toEqual(Object.keys(SHOWN).sort());
  });

  it.each(examples)('%s runs to its end and shows what it is for', async (name) => {
    const cwd = join(ROOT, 'examples', name);
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [...(startOf(name) ?? []), ...(STAYING[name] ?? [])],
      { cwd },
    );
    expect(stdout).toMatch(SHOWN[name] ?? /^$/);
  });
});
