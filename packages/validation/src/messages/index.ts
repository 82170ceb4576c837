import type { Catalogue } from '@emis-sdk/model';
import { mergeCatalogues } from '../catalogues.ts';
import { FILE_MESSAGES } from './files.ts';
import { RULE_MESSAGES } from './rules.ts';
import { STRUCTURE_MESSAGES } from './structure.ts';

/** Words for every finding of the standard. */
export const STANDARD_MESSAGES: Catalogue = mergeCatalogues(FILE_MESSAGES, STRUCTURE_MESSAGES, RULE_MESSAGES);
