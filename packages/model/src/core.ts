// What is needed before any entity is: for code that loads the standard later, when it is asked to work
export { derivedId } from './derived-id.ts';
export { CURRENT_EDITION } from './editions.ts';
export { ENTITY_NAMES, type EntityName, isEntityName } from './entity-names.ts';
export { EmisError, type ErrorParams, isEmisError } from './errors.ts';
