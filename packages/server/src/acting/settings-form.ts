import type { Language } from '@emis-sdk/model';
import type { PublishedPlugin } from '@emis-sdk/protocol/plugins';
import { PLUGINS_WORDS } from '../messages/portal-plugins.ts';
import { choice, input, textArea, tick } from '../portal/form.ts';
import type { Asked, Html } from '../portal/portal-page.ts';
import { sayIn } from '../portal/say.ts';

type Settings = NonNullable<PublishedPlugin['settings']>;
type Kind = 'text' | 'number' | 'yes-or-no' | 'one-of' | 'secret' | 'json';

/** One setting, as a control of a form. */
interface Setting {
  readonly name: string;
  readonly kind: Kind;
  readonly text: string | undefined;
  readonly options: readonly string[];
  readonly required: boolean;
}

/** Before the name of a setting where it is sent. */
const NAMED = 'setting.';

/** What is wrong with what was sent, by setting. */
export type WrongSettings = Readonly<Record<string, string>>;

/** The controls of a plugin's settings, made of its JSON Schema. A secret is never shown. */
export function settingControls(
  asked: Asked,
  settings: Settings,
  again?: { readonly sent: FormData; readonly wrong: WrongSettings },
): Html[] {
  const say = sayIn(PLUGINS_WORDS, asked.language);
  return settingsOf(settings).map(({ name, kind, text, options, required }) => {
    const held = settings.values[name];
    const sent = again?.sent.get(NAMED + name);
    const value = typeof sent === 'string' && kind !== 'secret' ? sent : shown(held, kind);
    const about = {
      name: NAMED + name,
      label: name,
      value,
      error: again?.wrong[name],
      ...(text !== undefined && { hint: text }),
    };
    switch (kind) {
      case 'yes-or-no':
        return tick({ ...about, value: 'on', ticked: again ? again.sent.has(NAMED + name) : held === true });
      case 'one-of':
        return choice(asked, {
          ...about,
          options: [...(required ? [] : ([''] as const)), ...options].map((one) => [one, one]),
        });
      case 'secret': {
        const isSet = settings.secrets.some((one) => one.name === name && one.set);
        return input(asked, {
          ...about,
          type: 'password',
          autocomplete: 'off',
          hint: say(isSet ? 'secret.set' : 'secret.unset'),
        });
      }
      case 'json':
        return textArea(asked, { ...about, rows: 4, hint: [text, say('json')].filter(Boolean).join(' ') });
      default:
        return input(asked, about);
    }
  });
}

/** The settings that a form sends; what is left empty is not set, so that the plugin's own default holds. */
export function settingsIn(
  form: FormData,
  settings: Settings,
  language: Language,
): { readonly settings: Record<string, unknown>; readonly wrong: WrongSettings } {
  const say = sayIn(PLUGINS_WORDS, language);
  const found: [string, unknown][] = [];
  const wrong: [string, string][] = [];
  for (const { name, kind } of settingsOf(settings)) {
    const sent = form.get(NAMED + name);
    const text = typeof sent === 'string' ? sent : '';
    if (kind === 'yes-or-no') found.push([name, text !== '']);
    else if (text === '') continue;
    else if (kind === 'number') {
      const number = Number(text.trim());
      if (Number.isFinite(number) && text.trim() !== '') found.push([name, number]);
      else wrong.push([name, say('wrong.number')]);
    } else if (kind === 'json') {
      try {
        found.push([name, JSON.parse(text) as unknown]);
      } catch {
        wrong.push([name, say('wrong.json')]);
      }
    } else found.push([name, text]);
  }
  return { settings: Object.fromEntries(found), wrong: Object.fromEntries(wrong) };
}

function settingsOf({ schema, secrets }: Settings): Setting[] {
  const { properties, required } = schema as { properties?: unknown; required?: unknown };
  if (typeof properties !== 'object' || properties === null) return [];
  const must = Array.isArray(required) ? (required as unknown[]) : [];
  return Object.entries(properties as Record<string, unknown>).map(([name, one]) => {
    const {
      type,
      enum: codes,
      description,
    } = (typeof one === 'object' && one !== null ? one : {}) as Record<string, unknown>;
    const options = Array.isArray(codes) && codes.every((code) => typeof code === 'string') ? (codes as string[]) : [];
    const kind: Kind = secrets.some((secret) => secret.name === name)
      ? 'secret'
      : options.length > 0
        ? 'one-of'
        : type === 'string'
          ? 'text'
          : type === 'number' || type === 'integer'
            ? 'number'
            : type === 'boolean'
              ? 'yes-or-no'
              : 'json';
    const text = typeof description === 'string' ? description : undefined;
    return { name, kind, text, options, required: must.includes(name) };
  });
}

function shown(value: unknown, kind: Kind): string {
  if (value === undefined || kind === 'secret') return '';
  return typeof value === 'string' && kind !== 'json' ? value : JSON.stringify(value);
}
