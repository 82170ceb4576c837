import { definePlugin, emit, read } from '@emis-sdk/plugin';
import { format } from './format.ts';
import { messages } from './messages.ts';

// [en] All that the approver reads stands here: who it is, what it asks for and why, what it brings. What is not granted is not written.
// [es] Aquí está todo lo que lee quien aprueba: quién es, qué pide y por qué, qué aporta. Lo que no se concede no se escribe.
// [pt] Aqui está tudo o que lê quem aprova: quem é, o que pede e por quê, o que traz. O que não é concedido não é gravado.
export default definePlugin({
  id: 'org.example.starter',
  contract: 1,
  version: '1.0.0',
  title: { en: 'Starter title', es: 'Starter title', pt: 'Starter title' },
  grants: [
    emit('record', {
      en: 'Makes records of the files.',
      es: 'Crea registros a partir de los archivos.',
      pt: 'Cria registros a partir dos arquivos.',
    }),
    read('school', ['name', 'phone'], {
      en: 'Writes them into the file.',
      es: 'Los escribe en el archivo.',
      pt: 'Grava-os no arquivo.',
    }),
  ],
  contributes: { formats: ['org.example.starter.lines'] },
  messages,
  setup(context) {
    context.format(format);
    return undefined;
  },
});
