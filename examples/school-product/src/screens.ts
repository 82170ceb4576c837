import { dayOf, type Finding, type Language, pickLanguage } from '@emis-sdk/model';
import { createTranslator } from '@emis-sdk/validation';
import { loadWords } from '@emis-sdk/validation/words';
import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import type { Product } from './product.ts';
import { recordOf } from './tables.ts';
import { say, type Word } from './words.ts';

/** The screens: plain pages and forms, made on the server. */
export function screens(product: Product): Hono {
  const { store } = product;
  const app = new Hono();
  const languageOf = (c: Context): Language => pickLanguage(c.req.query('lang') ?? c.req.header('accept-language'));

  const page = async (c: Context, heading: Word, content: unknown, status: 200 | 422 = 200) => {
    const language = languageOf(c);
    const word = say(language);
    const problems = (await product.problems()).length;
    return c.html(
      html`<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${word(heading)} – ${word('title')}</title>
<meta name="viewport" content="width=device-width,initial-scale=1"></head><body><header><h1>${word('title')}</h1>
<nav><a href="/">${word('students')}</a> · <a href="/attendance">${word('attendance')}</a> · <a href="/problems">${word('problems')} (${problems})</a></nav>
<form method="post" action="/sync"><p>${word('waiting')}: ${await product.waiting()} <button>${word('sync')}</button></p></form></header>
<main><h2>${word(heading)}</h2>${content}</main></body></html>`,
      status,
    );
  };

  /** What the rules found, in the clerk's words. */
  const findingsList = async (
    findings: readonly Pick<Finding, 'code' | 'params' | 'personal'>[],
    language: Language,
  ) => {
    const translator = createTranslator(await loadWords(language), product.profile.messages);
    return html`<ul>${findings.map((finding) => {
      const { title, meaning, fix } = translator.finding(finding);
      return html`<li><strong>${title}</strong> ${meaning} ${fix}</li>`;
    })}</ul>`;
  };

  const field = (word: (key: Word) => string, name: Word, type: string, value = '') =>
    html`<p><label>${word(name)} <input name="${name}" type="${type}" value="${value}"></label></p>`;

  const studentForm = (language: Language, row: Readonly<Record<string, unknown>> = {}) => {
    const word = say(language);
    const text = (name: string) => String(row[name] ?? '');
    return html`<form method="post" action="/students"><input type="hidden" name="id" value="${text('id')}">
${field(word, 'given', 'text', text('given'))}${field(word, 'family', 'text', text('family'))}${field(word, 'born', 'date', text('born'))}
<p><label>${word('sex')} <select name="sex">${(['F', 'M'] as const).map((code) => html`<option value="${code}">${word(code)}</option>`)}</select></label></p>
${field(word, 'grade', 'text', text('grade'))}${field(word, 'since', 'date', text('since'))}<button>${word(row.id ? 'save' : 'enrol')}</button></form>`;
  };

  app.get('/', (c) => {
    const rows = store
      .rows('students')
      .map((row) => html`<li><a href="/students/${row.id}">${row.given} ${row.family}</a></li>`);
    return page(c, 'students', html`<ul>${rows}</ul>${studentForm(languageOf(c))}`);
  });

  app.get('/students/:id', (c) => {
    const row = store.row('students', c.req.param('id'));
    const place = store.rows('places').find(({ student }) => student === row?.id);
    return row ? page(c, 'students', studentForm(languageOf(c), { ...place, ...row })) : c.notFound();
  });

  app.post('/students', async (c) => {
    const form = await c.req.parseBody();
    const text = (name: string) => String(form[name] ?? '').trim();
    const id = text('id') || `student-${crypto.randomUUID()}`;
    const [school, term] = [store.rows('schools')[0], store.rows('terms')[0]];
    const kept = store.row('students', id);
    const student = {
      ...kept,
      ...{ id, given: text('given'), family: text('family'), born: text('born'), sex: text('sex') },
      kind: ['student'],
    };
    const place = {
      id: `${id}@${String(school?.id)}`,
      ...{
        student: id,
        school: school?.id,
        term: term?.id,
        year: term?.year,
        grade: text('grade'),
        since: text('since'),
      },
    };
    const findings = await product.check('students', student);
    if (findings.some(({ severity }) => severity === 'error')) {
      const list = await findingsList(findings, languageOf(c));
      return await page(
        c,
        'students',
        html`${list}${studentForm(languageOf(c), { ...place, ...student, id: kept ? id : '' })}`,
        422,
      );
    }
    await product.save('students', student);
    await product.save('places', place);
    return c.redirect('/', 303);
  });

  app.get('/attendance', (c) => {
    const word = say(languageOf(c));
    const rows = store
      .rows('students')
      .map(
        ({ id, given, family }) =>
          html`<p>${given} ${family} ${(['P', 'L', 'A'] as const).map(
            (mark) => html`<label><input type="radio" name="${id}" value="${mark}"> ${word(mark)}</label> `,
          )}</p>`,
      );
    return page(
      c,
      'attendance',
      html`<form method="post">${field(word, 'day', 'date', dayOf(new Date()))}${rows}<button>${word('save')}</button></form>`,
    );
  });

  app.post('/attendance', async (c) => {
    const { day, ...marks } = await c.req.parseBody();
    const school = store.rows('schools')[0]?.id;
    for (const [student, mark] of Object.entries(marks)) {
      if (!store.row('students', student)) continue;
      await product.save('attendance', { id: `${student}-${String(day)}`, student, school, day, mark });
    }
    return c.redirect('/attendance', 303);
  });

  app.get('/problems', async (c) => {
    const language = languageOf(c);
    const problems = await product.problems();
    const items = await Promise.all(
      problems.map(async ({ name, id, entity, findings }) => {
        const row = name && store.row(name, id);
        const shown = row ? String(recordOf(name, row).name ?? row.given ?? id) : id;
        const link = name === 'students' ? html`<a href="/students/${id}">${shown}</a>` : shown;
        return html`<li>${entity} ${link} ${await findingsList(findings, language)}</li>`;
      }),
    );
    return page(c, 'problems', items.length > 0 ? html`<ul>${items}</ul>` : say(language)('nothing'));
  });

  app.post('/sync', async (c) => {
    await product.sync();
    return c.redirect('/', 303);
  });
  return app;
}
