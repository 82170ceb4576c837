import { describe, expect, it } from 'vitest';
import { askedForTests } from './asked-for-tests.ts';
import { choice, form, input, textArea, tick } from './form.ts';

const asked = askedForTests();
const text = async (piece: unknown) => String(await piece);

describe('the form kit', () => {
  it('ties a label, a hint and what is wrong to a control', async () => {
    const html = await text(
      input(asked, { name: 'id', label: 'Id', hint: 'As sent', error: 'Not there', value: '"<b>', required: true }),
    );
    expect(html).toContain('<label for="id">Id <span class="soft">(required)</span></label>');
    expect(html).toMatch(/<input id="id" name="id" type="text" value="&quot;&lt;b&gt;" required /);
    expect(html).toContain('aria-describedby="id-error id-hint" aria-invalid="true"');
    expect(html).toContain('<span class="error" id="id-error">Not there</span>');
  });

  it('says first that something is wrong, and sends what is hidden', async () => {
    const html = await text(form(asked, { action: '/portal/x', send: 'Go', wrong: true, hidden: { token: 't' } }, []));
    expect(html).toContain('role="alert">Please correct what is marked below.');
    expect(html).toContain('<input type="hidden" name="token" value="t">');
    expect(html).toMatch(/<form method="post" action="\/portal\/x">/);
  });

  it('knows choices, ticks, long texts and files', async () => {
    const options = [
      ['a', 'First'],
      ['b', 'Second'],
    ] as const;
    expect(await text(choice(asked, { name: 'c', label: 'C', value: 'b', options }))).toContain(
      '<option value="b" selected>Second</option>',
    );
    expect(await text(tick({ name: 'd', label: 'D', ticked: true }))).toContain('type="checkbox" value="on" checked');
    expect(await text(textArea(asked, { name: 'e', label: 'E', value: '</textarea>' }))).toContain('&lt;/textarea&gt;');
    expect(await text(input(asked, { name: 'f', label: 'F', type: 'file', accept: '.zip' }))).toContain(
      '<input id="f" name="f" type="file" accept=".zip">',
    );
    expect(await text(form(asked, { action: '/', send: 'Go', files: true }, []))).toContain('multipart/form-data');
  });
});
