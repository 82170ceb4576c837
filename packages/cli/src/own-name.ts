/** How `emis` is called where it was called now: in a clone of the project, by one of its scripts; in a project that has it, by `npx`; elsewhere by its own name. */
export function ownName(env: NodeJS.ProcessEnv = process.env): string {
  const script = env['npm_lifecycle_event'] ?? '';
  const inClone = ['emis', 'start'].includes(script) && env['npm_package_name'] === 'emis-sdk';
  if (inClone) return 'npx -y pnpm@12 emis';
  return env['npm_lifecycle_event'] === 'npx' ? 'npx emis' : 'emis';
}
