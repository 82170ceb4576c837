import { readFile } from 'node:fs/promises';
import { EmisError } from '@emis-sdk/model';
import { profileIdOf } from '@emis-sdk/profiles';
import { type PlantedFault, type ScoredFinding, scoreAgainstTruth } from '@emis-sdk/testing';
import * as z from 'zod';
import type { CommandContext } from '../context.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';

const severity = z.enum(['error', 'warning', 'info']);
const place = z.object({ file: z.string().optional(), row: z.int().optional(), column: z.string().optional() });
const reportFile = z.object({
  schemaVersion: z.literal(1),
  profile: z.object({ id: z.string() }),
  groups: z.array(
    z.object({
      code: z.string(),
      severity,
      count: z.int(),
      samples: z.array(z.object({ where: place })),
    }),
  ),
});
const truthFile = z.object({
  schemaVersion: z.literal(1),
  seed: z.int(),
  faults: z.array(
    z.object({
      id: z.string(),
      code: z.string(),
      severity,
      file: z.string(),
      row: z.int().optional(),
      column: z.string().optional(),
      profiles: z.array(z.string()),
      note: z.string(),
    }),
  ),
});

/** How many lines of what was missed or found beyond the truth a person is shown; the JSON has all. */
const SHOWN = 20;

/**
 * Compares a report of `emis validate --json` with the truth of `emis generate --mess`. A report keeps a few samples of each
 * code: findings beyond them are counted, and cannot be compared.
 *
 * @throws {EmisError} `cli.report-not-readable` or `cli.truth-not-readable`
 */
export async function score(reportPath: string, truthPath: string, context: CommandContext): Promise<ExitCode> {
  const report = await fileOf(reportFile, reportPath, 'cli.report-not-readable');
  const truth = await fileOf(truthFile, truthPath, 'cli.truth-not-readable');
  const profile = profileIdOf(report.profile.id);
  const groups = report.groups.filter((group) => group.severity !== 'info');
  const listed = groups.flatMap(({ code, samples }) => samples.map(({ where }) => ({ code, ...where })));
  const total = groups.reduce((sum, { count }) => sum + count, 0);
  const faults = truth.faults.map((fault) => ({ ...fault, profiles: fault.profiles.map(profileIdOf) }));
  const { found, missed, false: beyond } = scoreAgainstTruth(listed, { ...truth, faults }, profile);
  const planted = found.length + missed.length;
  const unlisted = total - listed.length;
  const ok = missed.length === 0 && beyond.length === 0 && unlisted === 0;
  const recall = planted === 0 ? 1 : found.length / planted;
  const precision = total === 0 ? 1 : found.length / total;

  const { terminal, say } = context;
  terminal.talk(say('score.counts', { planted, found: found.length, missed: missed.length, profile }));
  terminal.talk(say('score.beyond', { false: beyond.length, total }));
  terminal.talk(say('score.figures', { recall: recall.toFixed(4), precision: precision.toFixed(4) }));
  if (unlisted > 0) terminal.talk(say('score.unlisted', { unlisted }));
  for (const fault of missed.slice(0, SHOWN))
    terminal.talk(say('score.missed', { ...whereOf(fault), note: fault.note }));
  for (const finding of beyond.slice(0, SHOWN)) terminal.talk(say('score.false', whereOf(finding)));
  if (context.json) {
    const result = { schemaVersion: 1, ok, profile, planted, found: found.length, missed, false: beyond, unlisted };
    terminal.out(JSON.stringify({ ...result, recall, precision }));
  }
  return ok ? EXIT.ok : EXIT.dataFailed;
}

function whereOf({ code, file = '', row, column }: ScoredFinding | PlantedFault): Record<string, string> {
  return { code, where: [file, row, column].filter((part) => part !== undefined && part !== '').join(' : ') };
}

async function fileOf<Shape extends z.ZodType>(
  shape: Shape,
  path: string,
  code: 'cli.report-not-readable' | 'cli.truth-not-readable',
): Promise<z.output<Shape>> {
  try {
    return shape.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (cause) {
    throw new ScoreError(code, path, cause);
  }
}

/** A file to be compared is missing, or is another kind of file. Texts: `messages/errors.ts`. */
class ScoreError extends EmisError {
  constructor(code: string, path: string, cause: unknown) {
    super(code, `${code}: ${path}`, { path }, { cause });
  }
}
