// The tables by which formats are read and written, for whoever shows or compares them

export { DHIS2_DEFAULT } from './dhis2/dhis2-mapping.ts';
export { DESCRIPTOR_TABLES, type DescriptorTable } from './ed-fi/codes.ts';
export type { FieldRow, ResourceMap } from './ed-fi/mapping.ts';
export { STUDENT_VIEW as ED_FI_STUDENT_VIEW } from './ed-fi/people.ts';
export { JOINED as ED_FI_JOINED, RESOURCE_MAPS as ED_FI_RESOURCES } from './ed-fi/resources.ts';
export { type FieldFacts, type FieldKind, fieldFacts } from './fields/field-kind.ts';
export { BINDINGS as ONEROSTER_BINDINGS } from './oneroster/bindings.ts';
export { ONEROSTER_TABLES } from './oneroster/tables.ts';
export { columnKind } from './parquet/columns.ts';
export { tableOf } from './records-csv/tables.ts';
