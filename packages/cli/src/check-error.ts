import { EmisError } from '@emis-sdk/model';

/** What `emis validate` was told to read or write beside the data cannot be read or written. Texts: `messages/errors.ts`. */
export class CheckError extends EmisError {
  constructor(
    code:
      | 'cli.one-stdout'
      | 'cli.format-unknown'
      | 'cli.format-of-profile'
      | 'cli.format-which-year'
      | 'cli.output-not-writable'
      | 'cli.since-not-readable'
      | 'cli.key-not-usable'
      | 'cli.checkpoint-not-readable'
      | 'cli.erasures-not-readable'
      | 'cli.backup-not-readable'
      | 'cli.purposes-not-usable'
      | 'cli.person-missing'
      | 'cli.schedule-not-readable'
      | 'cli.keys-not-usable'
      | 'cli.column-unknown'
      | 'cli.condition-malformed'
      | 'cli.indicator-unknown'
      | 'cli.place-unknown'
      | 'cli.one-stdout-values'
      | 'cli.annotate-no-workbook'
      | 'cli.annotate-one'
      | 'cli.mapping-not-readable'
      | 'cli.mapping-twice'
      | 'cli.mapping-other-target'
      | 'cli.closes-much'
      | 'cli.atomic-too-many'
      | 'cli.upload-strategy'
      | 'cli.portal-proxy-half'
      | 'cli.secret-not-readable',
    params: Readonly<Record<string, string>>,
    options?: ErrorOptions,
  ) {
    super(code, `${code}: ${Object.values(params).join(' ')}`, params, options);
  }
}
