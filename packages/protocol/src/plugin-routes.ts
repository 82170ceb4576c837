/** Paths for who administers the plugins of an EMIS: apart from the others, since no product asks for them. */
export const PLUGIN_ROUTES = {
  plugins: '/v1/plugins',
  pluginApproval: '/v1/plugins/:id/approval',
  pluginStop: '/v1/plugins/:id/stop',
  pluginSettings: '/v1/plugins/:id/settings',
  pluginCommand: '/v1/plugins/:id/commands/:name',
} as const;
