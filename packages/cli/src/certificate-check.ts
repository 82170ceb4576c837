import type { CheckCertificate } from '@emis-sdk/server';

/** Checks certificates for the portal. What does it is loaded when the first one comes. */
export const checkCertificate: CheckCertificate = async (text, { language, key }) => {
  const { EMIS_WORDS, PRODUCT_WORDS, TrialVoice, verifyCertificate } = await import('@emis-sdk/testing/certify');
  const { result, signedBy, keyKnown } = await verifyCertificate(text, key as Parameters<typeof verifyCertificate>[1]);
  const voice = new TrialVoice(result.kind === 'emis' ? EMIS_WORDS : PRODUCT_WORDS, language);
  const { edition, profile, ranAt, levels } = result;
  return {
    ...{ keyKnown, signedBy, edition, ranAt },
    subject: voice.subject(result),
    profile: `${profile.id} ${profile.edition}`,
    levels: Object.entries(levels).map(([level, state]) => [voice.level(level), voice.state(state)] as const),
  };
};
