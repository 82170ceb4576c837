// What sending records needs of the standard, and no more: no entities, no schemas. For products whose pages shall load fast
export { canonicalJson } from './canonical.ts';
export { isRecordId } from './id-text.ts';
export { listedReferencesOf as referencesOf } from './listed-references.ts';
