import type { PortalPage } from '../portal/portal-page.ts';
import { SIGN_IN_PAGE, SIGN_OUT_PAGE } from '../sign-in/sign-in-page.ts';
import { ACCOUNTS_PAGE } from './accounts-page.ts';
import { CERTIFICATE_PAGE } from './certificate-page.ts';
import { CLIENTS_PAGE } from './clients-page.ts';
import { DUPLICATES_PAGE } from './duplicates-page.ts';
import { MAPPING_PAGE } from './mapping-page.ts';
import { PLUGIN_PAGE } from './plugin-page.ts';
import { PLUGINS_PAGE } from './plugins-page.ts';
import { PREVIEW_PAGE } from './preview-page.ts';
import { PUBLISHED_PAGE, PUBLISHING_PAGE } from './publishing-page.ts';

/** The pages on which somebody acts, and not only reads. */
export const ACTING_PAGES: readonly PortalPage[] = [
  DUPLICATES_PAGE,
  MAPPING_PAGE,
  PREVIEW_PAGE,
  PUBLISHING_PAGE,
  PUBLISHED_PAGE,
  CLIENTS_PAGE,
  PLUGINS_PAGE,
  PLUGIN_PAGE,
  CERTIFICATE_PAGE,
  ACCOUNTS_PAGE,
  SIGN_IN_PAGE,
  SIGN_OUT_PAGE,
];
