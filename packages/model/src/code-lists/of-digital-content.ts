import type { CodeList } from '../code-list.ts';
import { accessibleFormat } from './accessible-format.ts';
import { licenceKind } from './licence-kind.ts';
import { resourceKind } from './resource-kind.ts';

/** The code lists that first serve the entities of this process. */
export const DIGITAL_CONTENT_CODE_LISTS: readonly CodeList[] = [accessibleFormat, licenceKind, resourceKind];
