import type { PublishedPlugin } from '@emis-sdk/protocol/plugins';
import { html } from 'hono/html';
import { PLUGINS_WORDS } from '../messages/portal-plugins.ts';
import { form } from '../portal/form.ts';
import { instant } from '../portal/instant.ts';
import type { Asked, Content, Html, PortalPage, Shown } from '../portal/portal-page.ts';
import { type Say, sayIn } from '../portal/say.ts';
import { type Cell, facts, table } from '../portal/table.ts';
import { Refusal } from '../refusal.ts';
import { doneNotice } from './done-notice.ts';
import { textIn } from './form-text.ts';
import { settingControls, settingsIn, type WrongSettings } from './settings-form.ts';

const PATH = '/portal/plugins';

type Words = typeof PLUGINS_WORDS;

/** One plugin: what it asks for and why, its label, what was decided; approved, set and stopped here. */
export const PLUGIN_PAGE: PortalPage = {
  path: `${PATH}/:id`,
  under: 'plugins',
  async show(asked) {
    return pluginShown(asked, await pluginOf(asked));
  },
  async act(asked, sent) {
    const { parts, viewer, language, to } = asked;
    const plugin = await pluginOf(asked);
    const { id } = plugin;
    const registry = parts.registry;
    if (!registry) throw new Refusal('plugin-unknown');
    const by = viewer.name;
    const what = textIn(sent, 'do');
    if (what === 'approve') await registry.approve(id, { version: textIn(sent, 'version'), by });
    else if (what === 'stop') await registry.stop(id, { by });
    else if (what === 'set' && plugin.settings) {
      const { settings, wrong } = settingsIn(sent, plugin.settings, language);
      if (Object.keys(wrong).length > 0) return pluginShown(asked, plugin, { sent, wrong });
      await registry.set(id, { settings, by });
    } else throw new Refusal('path-unknown');
    const at = parts.clock().toISOString();
    await parts.access.act(parts.tables, { at, client: by, act: `plugin.${what}`, about: id });
    return to(`${PATH}/${id}`, { done: { approve: 'approved', stop: 'stopped', set: 'set' }[what] });
  },
};

/** The state of a plugin in words. */
export function pluginState(say: Say<Words>, { state }: Pick<PublishedPlugin, 'state'>): string {
  const word = `state.${state}`;
  return Object.hasOwn(PLUGINS_WORDS, word) ? say(word as keyof Words) : state;
}

async function pluginOf({ parts, params }: Asked): Promise<PublishedPlugin> {
  const plugin = (await parts.registry?.list())?.find(({ id }) => id === params.id);
  if (!plugin) throw new Refusal('plugin-unknown');
  return plugin;
}

function pluginShown(
  asked: Asked,
  plugin: PublishedPlugin,
  again?: { readonly sent: FormData; readonly wrong: WrongSettings },
): Shown {
  const { language, viewer, query, to } = asked;
  const say = sayIn(PLUGINS_WORDS, language);
  const { id, title, version, reason, runner, approved, rules, indicators, waiting, settings, history } = plugin;
  const done = `done.${query.get('done') ?? ''}`;
  const told: (readonly [string, Cell])[] = [
    ['Id', html`<code>${id}</code>`],
    [say('version'), version],
    [say('state'), pluginState(say, plugin)],
    ...(reason === undefined ? [] : [[say('reason'), html`<code>${reason}</code>`] as const]),
    [say('runner'), runner],
    ...(approved
      ? [[say('approved'), say('approved.by', { by: approved.by, at: instant(approved.at) })] as const]
      : []),
    [say('brings'), [...rules, ...indicators].join(', ') || '–'],
    ...(['calls', 'faults', 'refusals'] as const).map((word) => [say(word), plugin[word]] as const),
    [say('time'), Math.round(plugin.spentMs)],
  ];
  const content: Content = [
    Object.hasOwn(PLUGINS_WORDS, done) ? doneNotice(say(done as keyof Words)) : '',
    facts(told),
    waiting
      ? html`<p>${say('waits', { version: waiting.version })}. ${say('beyond', { beyond: waiting.beyond.join(', ') })}</p>`
      : '',
    grantsTable(asked, say, waiting?.asks ?? plugin.grants),
    table(
      say('label'),
      [{ title: say('permission') }, { title: say('privacy') }],
      plugin.label.map(({ permission, privacy }) => [html`<code>${permission}</code>`, privacy ?? say('privacy.none')]),
    ),
    viewer.acts && plugin.managed ? acts(asked, say, plugin) : '',
    viewer.acts && plugin.managed && settings
      ? html`<h2>${say('settings')}</h2>${form(
          asked,
          {
            action: to(`${PATH}/${id}`),
            send: say('settings.send'),
            wrong: again !== undefined,
            hidden: { do: 'set' },
          },
          settingControls(asked, settings, again),
        )}`
      : '',
    history.length === 0
      ? ''
      : table(
          say('history'),
          [{ title: say('act') }, { title: say('version') }, { title: say('who') }, { title: say('when') }],
          history.map(({ act, version: of, by, at }) => [actIn(say, act), of, by, instant(at)]),
        ),
  ];
  return {
    heading: title[language],
    crumbs: [{ title: say('heading'), href: to(PATH) }],
    content,
    ...(again && { status: 422 }),
  };
}

function acts(asked: Asked, say: Say<Words>, { id, version, state, waiting }: PublishedPlugin): Content {
  const action = asked.to(`${PATH}/${id}`);
  const wanted = waiting?.version ?? (state === 'running' ? undefined : version);
  return [
    wanted === undefined
      ? ''
      : form(
          asked,
          { action, send: say('approve', { version: wanted }), hidden: { do: 'approve', version: wanted } },
          '',
        ),
    state === 'running' || state === 'quarantined'
      ? form(asked, { action, send: say('stop'), hidden: { do: 'stop' } }, '')
      : '',
  ];
}

function grantsTable({ language }: Asked, say: Say<Words>, grants: PublishedPlugin['grants']): Html | string {
  if (grants.length === 0) return '';
  return table(
    say('grants'),
    [{ title: say('permission') }, { title: say('because') }, { title: say('approved') }],
    grants.map(({ permissions, reason, approved }) => [
      html`<code>${permissions.join(', ')}</code>`,
      typeof reason === 'string' ? reason : reason[language],
      approved ? '✓' : '–',
    ]),
  );
}

function actIn(say: Say<Words>, act: string): string {
  const word = `act.${act}`;
  return Object.hasOwn(PLUGINS_WORDS, word) ? say(word as keyof Words) : act;
}
