import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

const WEB = /^https?:\/\/[^\s/]+(\/\S*)?$/iu;

/** What stands as the address of a resource can be opened in a browser. */
export const resourceAddressNotALink = standardRule({
  code: 'resource.address-not-a-link',
  severity: 'warning',
  on: 'resource',
  reads: ['address'],
  check({ record }, report) {
    if (record.address && !WEB.test(record.address)) report({ at: 'address', params: { address: record.address } });
  },
});

export const resourceAddressNotALinkNotes = (): RecordRuleNotes => ({
  text: 'The address of a resource is one that a browser opens: it starts with https or http.',
  why: 'A file on the computer of the sender, or the name of a site without https, leads nobody to the resource.',
  examples: {
    good: [
      { record: { id: 'r1', address: 'https://contenidos.example/matematica/7?unidad=2#inicio' } },
      { record: { id: 'r2', address: 'http://biblioteca.example' } },
      { record: { id: 'r3' } },
    ],
    bad: [
      { record: { id: 'r1', address: 'C:\\Recursos\\fracciones.pdf' } },
      { record: { id: 'r2', address: 'www.contenidos.example' } },
      { record: { id: 'r3', address: 'javascript:alert(1)' } },
    ],
  },
});
