import type { CodeList } from '../code-list.ts';

/** The code lists that first serve the entities of this process. */
export const DIGITAL_CONTENT_CODE_LISTS: readonly CodeList[] = [];
