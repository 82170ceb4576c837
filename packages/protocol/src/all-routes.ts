import { ADMINISTRATION_ROUTES } from './administration-routes.ts';
import { PLUGIN_ROUTES } from './plugin-routes.ts';
import { ROUTES } from './routes.ts';

/** Every path of an EMIS, as its description names them. */
export const ALL_ROUTES = { ...ROUTES, ...PLUGIN_ROUTES, ...ADMINISTRATION_ROUTES } as const;
