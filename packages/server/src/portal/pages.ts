import { ACTING_PAGES } from '../acting/acting-pages.ts';
import { AUDIT_PAGE } from './audit-page.ts';
import { EDITIONS_PAGE } from './editions-page.ts';
import { FINDING_PAGE } from './finding-page.ts';
import { FINDINGS_PAGE } from './findings-page.ts';
import { MATURITY_PAGE } from './maturity-page.ts';
import { OVERVIEW_PAGE } from './overview-page.ts';
import type { PortalPage } from './portal-page.ts';
import { RECORD_PAGE } from './record-page.ts';
import { RECORDS_PAGE } from './records-page.ts';
import { SCHOOL_PAGE } from './school-page.ts';
import { SUBMISSIONS_PAGE } from './submission-list.ts';
import { SUBMISSION_PAGE } from './submission-page.ts';
import { TERRITORIES_PAGE, TERRITORY_PAGE } from './territory-page.ts';

/** Every page of the portal. */
export const PORTAL_PAGES: readonly PortalPage[] = [
  OVERVIEW_PAGE,
  TERRITORIES_PAGE,
  TERRITORY_PAGE,
  SCHOOL_PAGE,
  SUBMISSIONS_PAGE,
  SUBMISSION_PAGE,
  FINDINGS_PAGE,
  FINDING_PAGE,
  RECORDS_PAGE,
  RECORD_PAGE,
  EDITIONS_PAGE,
  MATURITY_PAGE,
  AUDIT_PAGE,
  ...ACTING_PAGES,
];
