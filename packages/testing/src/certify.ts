// What a product is tried by, and what an EMIS is
export { type CertifyOptions, certify, PRODUCT_TRIALS } from './certify/certify.ts';
export { CommandProductError, commandProduct } from './certify/command-product.ts';
export { LEVELS, type Level } from './certify/levels.ts';
export {
  ABILITIES,
  type Ability,
  type Connection,
  type Entered,
  type ProductUnderTest,
  type Shown,
} from './certify/product.ts';
export { PRODUCT_WORDS } from './certify/words.ts';
export { conform, EMIS_TRIALS, type EmisUnderTest } from './conform/conform.ts';
export { EMIS_LEVELS, type EmisLevel } from './conform/levels.ts';
export { EMIS_WORDS } from './conform/words.ts';
// What comes of it
export { trialsSchema } from './trials/json-schema.ts';
export { TRIALS_SCHEMA_ID, trialsHtml, trialsJson, trialsJunit, trialsText } from './trials/reports.ts';
export { type TrialResult, type TrialsResult, trialsResult } from './trials/result.ts';
export {
  CertificateError,
  generateSigningKey,
  type SigningKey,
  signResult,
  type VerifiedCertificate,
  verifyCertificate,
} from './trials/signature.ts';
export type { TrialOutcome, TryOptions } from './trials/trial.ts';
export { TrialVoice, type TrialWords } from './trials/words.ts';
