/**
 * How far a field's values may travel. Every field of every entity carries one of these.
 *
 * - `direct-id`: names one person (name, national number, e-mail).
 * - `quasi-id`: names a person together with others (birth date, sex, place).
 * - `sensitive`: specially protected (health, ethnicity, support needs), and anything we do not know.
 * - `operational`: needed to run the exchange, says nothing of a person by itself (ids of records, dates of a term).
 * - `public`: may be published (a school's name).
 */
export const PRIVACY_CLASSES = ['direct-id', 'quasi-id', 'sensitive', 'operational', 'public'] as const;
export type PrivacyClass = (typeof PRIVACY_CLASSES)[number];
