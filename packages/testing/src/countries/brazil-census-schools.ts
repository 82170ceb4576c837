import type { School } from '@emis-sdk/model';
import type { RecordsPart } from '../dataset.ts';
import type { Random } from '../random.ts';

const STREETS = ['RUA DAS ACACIAS', 'AVENIDA BRASIL', 'RUA SETE DE SETEMBRO', 'TRAVESSA DO COMERCIO', 'RUA DO CAMPO'];

/** What record 00 asks beside what a school record says. */
export function schoolFacts({ sector, localityKind }: School, random: Random): Record<string, string> {
  const isPublic = sector === 'public';
  return {
    cep: `${random.int(10_000, 99_999)}000`,
    distrito: '05',
    endereco: random.pick(STREETS),
    numero: String(random.int(1, 1999)),
    bairro: localityKind === 'rural' ? 'ZONA RURAL' : 'CENTRO',
    ddd: '11',
    telefone: `3${random.int(1_000_000, 9_999_999)}`,
    orgaoRegional: '00020',
    localizacaoDiferenciada: '7',
    ...(isPublic
      ? { dependencia: '3', orgaoSecretariaEducacao: '1' }
      : { mantenedoraEmpresa: '1', categoriaPrivada: '1' }),
    semParceria: '1',
    regulamentacao: '1',
    ...(isPublic ? { esferaMunicipal: '1' } : { esferaEstadual: '1' }),
  };
}

/** What record 10 asks beside what rooms and services say. */
export function premisesFacts(part: RecordsPart, random: Random): Record<string, string> {
  const services = part['utility-service'] ?? [];
  const internet = services.some(({ kind, available }) => kind === 'internet' && available);
  const laboratory = (part.room ?? []).some(({ kind }) => kind === 'computer-laboratory');
  const rural = part.school?.[0]?.localityKind === 'rural';
  return {
    formaOcupacao: random.percent(85) ? '1' : '2',
    ...(rural ? { lixoQueima: '1' } : { lixoColeta: '1' }),
    tratamentoLixoNaoFaz: '1',
    dependenciaBanheiro: '1',
    dependenciaCozinha: '1',
    ...(random.percent(60) ? { acessibilidadeRampas: '1' } : { acessibilidadeNenhum: '1' }),
    ...(laboratory
      ? { equipamentoComputadores: '1', computadoresMesa: String(random.int(8, 30)), redeWireless: '1' }
      : { equipamentoNenhum: '1' }),
    ...(internet && { internetAdministrativo: '1', bandaLarga: '1' }),
    funcionariosCozinheiro: String(random.int(1, 4)),
    funcionariosSecretarioEscolar: '1',
    alimentacaoEscolar: '1',
    materialJogosEducativos: '1',
    orgaoConselhoEscolar: '1',
    pppAtualizado: '1',
    educacaoAmbiental: '1',
    ambientalProjetos: '1',
  };
}
