/** Columns that Chile adds to OneRoster files, under the names that they have in `extensions`. */
export const TEACHING_CODE = 'metadata.cl.teachingCode';
export const COMMUNE = 'metadata.cl.commune';
