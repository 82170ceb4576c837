import { EmisError } from '@emis-sdk/model';

/** Trials could not be made as asked. Texts: `messages/certify-words.ts`. */
export class CertifyError extends EmisError {
  constructor(
    code:
      | 'certify.no-product'
      | 'certify.product-not-loadable'
      | 'certify.key-not-readable'
      | 'certify.certificate-not-readable'
      | 'certify.only-unknown',
    params: Readonly<Record<string, string>>,
    options?: ErrorOptions,
  ) {
    super(code, `${code}: ${Object.values(params).join(' ')}`, params, options);
  }
}
