import { secretSettings } from '@emis-sdk/plugin';

/** Settings as a plugin gets them, and what its handles stand for. */
export interface Sealed {
  readonly settings: unknown;
  readonly secrets: ReadonlyMap<string, string>;
}

/** Puts a handle in the place of each secret setting. The secret stays with the broker. */
export function sealSecrets(
  plugin: string,
  schema: Readonly<Record<string, unknown>> | undefined,
  settings: unknown,
): Sealed {
  const secrets = new Map<string, string>();
  const names = secretSettings(schema);
  if (names.length === 0 || typeof settings !== 'object' || settings === null) return { settings, secrets };
  const sealed = Object.entries(settings).map(([name, value]) => {
    if (!names.includes(name) || typeof value !== 'string') return [name, value] as const;
    const handle = `emis-secret:${plugin}:${name};`;
    secrets.set(handle, value);
    return [name, handle] as const;
  });
  return { settings: Object.fromEntries(sealed), secrets };
}
