import { EmisError } from '@emis-sdk/model';

/** A key or a list that a command about signatures was given cannot be used. Texts: `messages/plugin-words.ts`. */
export class SigningError extends EmisError {
  constructor(
    code: 'cli.signing-key-exists' | 'cli.signing-key-not-usable' | 'cli.revocations-not-readable',
    params: Readonly<Record<string, string>>,
    options?: ErrorOptions,
  ) {
    super(code, `${code}: ${params.path ?? ''}`, params, options);
  }
}
