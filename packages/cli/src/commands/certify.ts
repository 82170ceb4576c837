import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { profileIdOf } from '@emis-sdk/profiles';
import {
  certify,
  commandProduct,
  type Level,
  PRODUCT_TRIALS,
  PRODUCT_WORDS,
  type ProductUnderTest,
  TrialVoice,
} from '@emis-sdk/testing/certify';
import { CertifyError } from '../certify-error.ts';
import type { CommandContext } from '../context.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { knownNumbers } from '../trial-numbers.ts';
import { type TrialsOptions, tellTrials } from '../trials-output.ts';

/** What every product must reach. Following and hearing are for those that read. */
const NEEDED: readonly Level[] = ['deliver', 'endure', 'care'];

export interface CertifyCommand extends TrialsOptions {
  readonly product?: string;
  readonly command?: string;
  readonly profile: string;
  /** The levels that must be held; the three that every product needs when none is named. */
  readonly level: readonly Level[];
}

/** Tries a product and reports; signs a certificate when one was asked for. Ends with 0 when nothing failed and the levels are held. */
export async function certifyProduct(options: CertifyCommand, context: CommandContext): Promise<ExitCode> {
  const { terminal, language } = context;
  const only = knownNumbers(options.only, PRODUCT_TRIALS);
  const profile = profileIdOf(options.profile);
  const product = await productOf(options);
  const voice = new TrialVoice(PRODUCT_WORDS, language);
  const result = await certify(product, {
    profile,
    ...(only.length > 0 && { only }),
    onTrial: ({ number, status }) =>
      terminal.progress(`${number} ${voice.requirement(number)}: ${voice.status(status)}`),
  });
  terminal.progress('');
  await tellTrials(result, voice, options, context);
  const wanted = options.level.length > 0 ? options.level : NEEDED;
  const tried = wanted.filter((level) => only.length === 0 || level in result.levels);
  const failed = Object.values(result.levels).includes('failed');
  return failed || tried.some((level) => result.levels[level] !== 'held') ? EXIT.dataFailed : EXIT.ok;
}

async function productOf({ product, command }: CertifyCommand): Promise<ProductUnderTest> {
  if ((product === undefined) === (command === undefined)) throw new CertifyError('certify.no-product', {});
  if (command !== undefined) return await commandProduct(wordsOf(command));
  const path = resolve(product ?? '');
  let module: { default?: unknown };
  try {
    module = (await import(pathToFileURL(path).href)) as { default?: unknown };
  } catch (cause) {
    throw new CertifyError('certify.product-not-loadable', { path }, { cause });
  }
  const found = module.default;
  if (!isProduct(found)) throw new CertifyError('certify.product-not-loadable', { path });
  return found;
}

function isProduct(value: unknown): value is ProductUnderTest {
  if (typeof value !== 'object' || value === null) return false;
  const { name, ...able } = value as Record<string, unknown>;
  return typeof name === 'string' && ['start', 'enter', 'sync'].every((call) => typeof able[call] === 'function');
}

/** The words of a command line: separated by spaces, a word with spaces between double quotes. No shell sees them. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}
