import { CODE_LISTS, type CodeList, isEntityName } from '@emis-sdk/model';
import { html } from 'hono/html';
import {
  confirmCode,
  forgetCode,
  suggestedCode,
  type UnmappedCode,
  unmappedCodes,
} from '../codes-found/code-mappings.ts';
import { MAPPING_WORDS } from '../messages/portal-mapping.ts';
import type { ServerParts } from '../parts.ts';
import { choice, form } from '../portal/form.ts';
import type { Asked, Content, Html, PortalPage, Shown } from '../portal/portal-page.ts';
import { type Say, sayIn } from '../portal/say.ts';
import { type Cell, table } from '../portal/table.ts';
import { boundsOf } from '../portal/viewer.ts';
import { Refusal } from '../refusal.ts';
import { actingAsServer } from './acting-as-server.ts';
import { doneNotice } from './done-notice.ts';
import { textIn } from './form-text.ts';

const PATH = '/portal/mapping';
const MOST_SHOWN = 100;
/** Longer lists would make a page of megabytes: the nearest codes are offered. */
const MOST_OFFERED = 60;

type Words = typeof MAPPING_WORDS;

/** Values that products send and that no list has: the code each probably is, confirmed by a person and told to the product. */
export const MAPPING_PAGE: PortalPage = {
  path: PATH,
  under: 'mapping',
  bounded: true,
  show: (asked) => valuesShown(asked),
  async act(asked, sent) {
    const { parts, viewer, to } = asked;
    const now = parts.clock();
    const said = (name: string) => String(sent.get(name) ?? '');
    const [source, entity, field, value] = [said('source'), said('entity'), said('field'), said('value')];
    const code = said(said('control'));
    // With the rights of the account: what is acted on is among what it sees.
    const codes = await unmappedCodes(parts.tables, MOST_SHOWN);
    const one = codes.find(
      (each) => each.source === source && each.entity === entity && each.field === field && each.value === value,
    );
    if (!one || !isEntityName(one.entity)) throw new Refusal('path-unknown');
    const act = {
      at: now.toISOString(),
      client: viewer.name,
      territory: boundsOf(viewer),
      about: `${one.source} ${one.list}`,
    };
    switch (textIn(sent, 'do')) {
      case 'confirm':
        if (!listOf(one.list, parts)?.has(code)) return await valuesShown(asked, one);
        await actingAsServer(asked, async (trx) => {
          const { seen: _seen, code: _before, ...rest } = one;
          await confirmCode(trx, { ...rest, code }, { by: viewer.name, now });
          await parts.access.act(trx, { ...act, act: 'code.confirm' });
        });
        return to(PATH, { done: 'confirmed' });
      case 'forget':
        await actingAsServer(asked, async (trx) => {
          await forgetCode(trx, one);
          await parts.access.act(trx, { ...act, act: 'code.forget' });
        });
        return to(PATH, { done: 'forgotten' });
      default:
        throw new Refusal('path-unknown');
    }
  },
};

async function valuesShown(asked: Asked, unchosen?: UnmappedCode): Promise<Shown> {
  const { parts, language, query } = asked;
  const say = sayIn(MAPPING_WORDS, language);
  const codes = await unmappedCodes(parts.tables, MOST_SHOWN);
  const done = `done.${query.get('done') ?? ''}`;
  const columns = [
    { title: say('value') },
    { title: say('product') },
    { title: say('field') },
    { title: say('list') },
    { title: say('seen'), numeric: true },
    { title: say('code') },
  ];
  const isUnchosen = (one: UnmappedCode) =>
    unchosen !== undefined &&
    one.source === unchosen.source &&
    one.field === unchosen.field &&
    one.value === unchosen.value;
  const content: Content = [
    Object.hasOwn(MAPPING_WORDS, done) ? doneNotice(say(done as keyof Words)) : '',
    html`<p>${say('about')}</p>`,
    codes.length === 0
      ? html`<p>${say('none')}</p>`
      : table(
          say('found'),
          columns,
          codes.map((one, index) => [
            one.value,
            one.source,
            html`<code>${one.entity}.${one.field}</code>`,
            html`<code>${one.list}</code>`,
            one.seen,
            codeCell(asked, say, one, index, isUnchosen(one)),
          ]),
        ),
    html`<p>${say('seldom')}</p>`,
  ];
  return { heading: say('heading'), content, ...(unchosen && { status: 422 }) };
}

function codeCell(asked: Asked, say: Say<Words>, one: UnmappedCode, index: number, wrong: boolean): Cell {
  const { parts, viewer, language, to } = asked;
  const list = listOf(one.list, parts);
  const { source, entity, field, value } = one;
  // Each control has a name of its own on the page.
  const control = `code-${index}`;
  const hidden = { source, entity, field, value, control };
  if (one.code !== null) {
    const told = `${list?.label(one.code, language) ?? ''} (${one.code})`;
    const back: Html | string = viewer.acts
      ? form(asked, { action: to(PATH), send: say('forget', { value }), hidden: { ...hidden, do: 'forget' } }, '')
      : '';
    return html`${told}${back}`;
  }
  if (!list) return one.list;
  const suggested = codeOfPlugins(value, list, parts) ?? suggestedCode(value, list);
  const label = (code: string) => `${list.label(code, language)} (${code})`;
  if (!viewer.acts) return suggested === undefined ? '' : say('suggested', { label: label(suggested) });
  const codes = list.codes.map(({ code }) => code);
  const offered = [...new Set([...(suggested === undefined ? [] : [suggested]), ...codes])].slice(0, MOST_OFFERED);
  const options = offered.map(
    (code) => [code, code === suggested ? say('suggested', { label: label(code) }) : label(code)] as const,
  );
  return form(asked, { action: to(PATH), send: say('confirm'), hidden: { ...hidden, do: 'confirm' } }, [
    choice(asked, {
      ...{ name: control, label: say('code.of', { value }), value: suggested ?? '' },
      options: [['', say('choose')], ...options],
      error: wrong ? say('choose.first') : undefined,
    }),
  ]);
}

function listOf(id: string, { profiles }: ServerParts): CodeList | undefined {
  return profiles.map(({ codeLists }) => codeLists.get(id)).find((list) => list !== undefined) ?? CODE_LISTS.get(id);
}

/** What a plugin says that the value is. It is offered first; a person confirms it. */
function codeOfPlugins(value: string, known: CodeList, { plugins }: ServerParts): string | undefined {
  const table = plugins.codes?.().find(({ list, codes }) => list === known.id && Object.hasOwn(codes, value));
  const code = table?.codes[value];
  return code !== undefined && known.has(code) ? code : undefined;
}
