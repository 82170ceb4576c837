import { CertifyError } from './certify-error.ts';

/**
 * The requirements that were asked for.
 *
 * @throws {CertifyError} `certify.only-unknown`
 */
export function knownNumbers(
  asked: readonly string[],
  trials: readonly { readonly number: string }[],
): readonly string[] {
  const known = trials.map(({ number }) => number);
  const unknown = asked.find((number) => !known.includes(number));
  if (unknown !== undefined)
    throw new CertifyError('certify.only-unknown', { number: unknown, known: known.join(', ') });
  return asked;
}
