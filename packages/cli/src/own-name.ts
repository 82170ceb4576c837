/** How `emis` is called where it was called now: in a clone of the project, by the script of that name; in a project that has it, by `npx`; elsewhere by its own name. */
export function ownName(env: NodeJS.ProcessEnv = process.env): string {
  const inClone = env['npm_lifecycle_event'] === 'emis' && env['npm_package_name'] === 'emis-sdk';
  if (inClone) return 'npx -y pnpm@12 emis';
  return env['npm_lifecycle_event'] === 'npx' ? 'npx emis' : 'emis';
}
