import * as z from 'zod';
import { ManifestError } from './errors.ts';

/**
 * The settings of a plugin: a strict object, so that a misspelt setting is found and not passed over. The types of zod do not
 * tell a strict object from another; {@link settingsSchema} does.
 */
export type SettingsSchema<Shape extends z.core.$ZodShape = z.core.$ZodShape> = z.ZodObject<Shape, z.core.$strict>;

/**
 * The settings as JSON Schema, from which a host that cannot run the plugin's code makes the form and the checks.
 *
 * @throws {ManifestError} `plugin.manifest-invalid` for an object that is not strict; `plugin.settings-not-portable` for what JSON Schema does not carry: dates, transforms, and
 * `.refine()`, which would be lost without a word. Check such things in `setup`.
 */
export function settingsSchema(settings: z.core.$ZodType, plugin: string): Record<string, unknown> {
  try {
    const schema = z.toJSONSchema(settings, {
      io: 'input',
      override({ zodSchema, path }) {
        const checks = zodSchema._zod.def.checks ?? [];
        if (checks.some((check) => check._zod.def.check === 'custom'))
          throw notPortable(plugin, path.join('.') || 'settings');
      },
    });
    if (schema.additionalProperties !== false) {
      throw new ManifestError(
        'plugin.manifest-invalid',
        `The settings of plugin ${plugin} would swallow a misspelt name. Make them with z.strictObject.`,
        { plugin, path: 'settings' },
      );
    }
    return { ...schema };
  } catch (cause) {
    if (cause instanceof ManifestError) throw cause;
    throw notPortable(plugin, 'settings', cause);
  }
}

function notPortable(plugin: string, path: string, cause?: unknown): ManifestError {
  return new ManifestError(
    'plugin.settings-not-portable',
    `The settings of plugin ${plugin} use at ${path} what JSON Schema does not carry. Move that check into setup.`,
    { plugin, path },
    { cause },
  );
}
