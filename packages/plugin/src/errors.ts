import { EmisError } from '@emis-sdk/model';

export type ManifestErrorCode = 'plugin.manifest-invalid' | 'plugin.settings-not-portable';

/** A plugin does not describe itself as the contract asks. */
export class ManifestError extends EmisError {
  declare readonly code: ManifestErrorCode;

  constructor(
    code: ManifestErrorCode,
    message: string,
    params: { readonly plugin: string; readonly path: string },
    options?: ErrorOptions,
  ) {
    super(code, message, params, options);
  }
}
