import { html, raw } from 'hono/html';
import { FRAME_WORDS } from '../messages/portal-frame.ts';
import { TOKEN_NAME } from './own-form.ts';
import type { Asked, Content, Html } from './portal-page.ts';
import { sayIn } from './say.ts';

/** What every control of a form has. */
interface Control {
  /** Unique on the page: the id of the control, and the name under which its value is sent. */
  readonly name: string;
  readonly label: string;
  /** What to write, under the label. */
  readonly hint?: string;
  /** What is wrong with what was sent. */
  readonly error?: string | undefined;
  readonly value?: string;
  readonly required?: boolean;
}

/** A line of text, or what a browser knows beside it. */
export interface Input extends Control {
  /** @default 'text' */
  readonly type?: 'text' | 'search' | 'number' | 'date' | 'password' | 'file' | 'url' | 'email';
  /** As HTML names it: `username`, `new-password`. */
  readonly autocomplete?: string;
  /** Of a file: `.zip,.csv`. */
  readonly accept?: string;
}

export function input(asked: Asked, about: Input): Html {
  const { name, type = 'text', value = '', autocomplete, accept } = about;
  return control(
    asked,
    about,
    html`<input id="${name}" name="${name}" type="${type}"${type === 'file' ? '' : html` value="${value}"`}${
      autocomplete ? html` autocomplete="${autocomplete}"` : ''
    }${accept ? html` accept="${accept}"` : ''}${states(about)}>`,
  );
}

export function textArea(asked: Asked, about: Control & { readonly rows?: number }): Html {
  const { name, value = '', rows = 6 } = about;
  return control(
    asked,
    about,
    html`<textarea id="${name}" name="${name}" rows="${rows}" spellcheck="false"${states(about)}>${value}</textarea>`,
  );
}

/** One of several values. */
export function choice(
  asked: Asked,
  about: Control & { readonly options: readonly (readonly [value: string, label: string])[] },
): Html {
  const { name, value, options } = about;
  return control(
    asked,
    about,
    html`<select id="${name}" name="${name}"${states(about)}>${options.map(
      ([each, label]) => html`<option value="${each}"${each === value ? raw(' selected') : ''}>${label}</option>`,
    )}</select>`,
  );
}

/** A box to tick. It is sent as `on`, or not at all. */
export function tick(
  about: Omit<Control, 'value' | 'required'> & { readonly ticked?: boolean; readonly value?: string },
): Html {
  const { name, label, ticked, value = 'on' } = about;
  return html`<p class="tick"><input id="${name}" name="${name}" type="checkbox" value="${value}"${
    ticked ? raw(' checked') : ''
  }${states(about)}> <label for="${name}">${label}</label>${notes(about)}</p>`;
}

/**
 * A form of this portal.
 *
 * @param about.send what the button says
 * @param about.method `get` only asks and changes nothing. @default 'post'
 * @param about.quiet for what is done seldom, and ends something: it does not stand out
 * @param about.wrong whether something is wrong with what was sent, which is then said first
 */
export function form(
  { language, token }: Asked,
  about: {
    readonly action: string;
    readonly send: string;
    readonly quiet?: boolean;
    readonly method?: 'get' | 'post';
    readonly wrong?: boolean;
    readonly files?: boolean;
    readonly hidden?: Readonly<Record<string, string>>;
  },
  controls: Content,
): Html {
  const { action, send, method = 'post', wrong, files } = about;
  // What only asks stands in the address, where a token has no place.
  const hidden = method === 'post' ? { [TOKEN_NAME]: token, ...about.hidden } : (about.hidden ?? {});
  return html`<form method="${method}" action="${action}"${files ? raw(' enctype="multipart/form-data"') : ''}>${
    wrong ? html`<p class="error" role="alert">${sayIn(FRAME_WORDS, language)('form.errors')}</p>` : ''
  }${Object.entries(hidden).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}${controls}
<p><button type="submit"${about.quiet ? raw(' class="quiet"') : ''}>${send}</button></p></form>`;
}

function control({ language }: Asked, about: Control, element: Html): Html {
  const { name, label, required } = about;
  const must = required ? html` <span class="soft">(${sayIn(FRAME_WORDS, language)('required')})</span>` : '';
  return html`<div class="field"><label for="${name}">${label}${must}</label>${notes(about)}${element}</div>`;
}

function notes({ name, hint, error }: Pick<Control, 'name' | 'hint' | 'error'>): Html {
  return html`${hint ? html`<span class="hint" id="${name}-hint">${hint}</span>` : ''}${
    error ? html`<span class="error" id="${name}-error">${error}</span>` : ''
  }`;
}

function states({ name, hint, error, required }: Pick<Control, 'name' | 'hint' | 'error' | 'required'>): Html | string {
  const described = [error ? `${name}-error` : '', hint ? `${name}-hint` : ''].filter((id) => id !== '').join(' ');
  return html`${required ? raw(' required') : ''}${described ? html` aria-describedby="${described}"` : ''}${
    error ? raw(' aria-invalid="true"') : ''
  }`;
}
