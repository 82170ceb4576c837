import type { Language } from '@emis-sdk/model';
import type { FaultKind } from '../refusal.ts';

/** What is wrong with one value of a body. */
export const FAULT_WORDS: Readonly<Record<Language, Readonly<Record<FaultKind, string>>>> = {
  en: {
    'wrong-type': 'It is of another type than it must be.',
    missing: 'It is missing.',
    'too-small': 'It is too short or too small.',
    'too-big': 'It is too long or too big.',
    'not-allowed': 'It is none of the values that it may have.',
    'wrong-format': 'It is not written as it must be.',
    'bad-text': 'The text holds U+0000 or half of a character.',
    'bad-number': 'The number is too large to be kept exactly; send it as text.',
    'bad-key': 'The object has a key that cannot be kept.',
    repeated: 'The same stands in the request before.',
  },
  es: {
    'wrong-type': 'Es de otro tipo que el debido.',
    missing: 'Falta.',
    'too-small': 'Es demasiado corto o pequeño.',
    'too-big': 'Es demasiado largo o grande.',
    'not-allowed': 'No es ninguno de los valores que puede tener.',
    'wrong-format': 'No está escrito como debe.',
    'bad-text': 'El texto contiene U+0000 o medio carácter.',
    'bad-number': 'El número es demasiado grande para guardarlo con exactitud; envíelo como texto.',
    'bad-key': 'El objeto tiene una clave que no se puede guardar.',
    repeated: 'Lo mismo ya está antes en la solicitud.',
  },
  pt: {
    'wrong-type': 'É de outro tipo que o devido.',
    missing: 'Falta.',
    'too-small': 'É curto ou pequeno demais.',
    'too-big': 'É longo ou grande demais.',
    'not-allowed': 'Não é nenhum dos valores que pode ter.',
    'wrong-format': 'Não está escrito como deve.',
    'bad-text': 'O texto contém U+0000 ou meio caractere.',
    'bad-number': 'O número é grande demais para ser guardado com exatidão; envie-o como texto.',
    'bad-key': 'O objeto tem uma chave que não pode ser guardada.',
    repeated: 'O mesmo já está antes na solicitação.',
  },
};
