/** Paths for who administers a territory, and for support: apart from the others, since no product asks for them. */
export const ADMINISTRATION_ROUTES = {
  administrationClients: '/v1/administration/clients',
  administrationClient: '/v1/administration/clients/:id',
  administrationKeys: '/v1/administration/clients/:id/keys',
  administrationKey: '/v1/administration/clients/:id/keys/:kid',
  administrationFindings: '/v1/administration/findings',
  administrationAccesses: '/v1/administration/accesses',
  administrationEvents: '/v1/administration/events',
  support: '/v1/administration/support',
  supportAccess: '/v1/administration/support/:id',
  supportApproval: '/v1/administration/support/:id/approve',
  supportRefusal: '/v1/administration/support/:id/refuse',
  supportEnd: '/v1/administration/support/:id/end',
  supportEvents: '/v1/administration/support-events',
} as const;
