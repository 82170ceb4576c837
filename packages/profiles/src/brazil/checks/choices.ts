import type { RecordType } from '../files/layout-field.ts';

/** Fields of a record out of which at least one says `1`. */
export interface Choice {
  readonly record: RecordType;
  /** The first and the last of the fields, by name; all between belong to them. */
  readonly from: string;
  readonly to: string;
  /** What the fields are about, in the words of the layout. */
  readonly title: string;
  /** The one that says 'none of these', and so excludes the others. */
  readonly none?: string;
  /** When one must be chosen; always when absent. */
  readonly when?: string;
  /** Exactly one, not several. */
  readonly single?: true;
}

/** Every choice of the layout. An edition that does not have the first or last field does not have the choice. */
export const CHOICES: readonly Choice[] = [
  {
    record: '00',
    from: 'orgaoSecretariaEducacao',
    to: 'orgaoOutro',
    title: 'Órgão a que a escola pública está vinculada',
    when: '!:private',
  },
  {
    record: '00',
    from: 'mantenedoraEmpresa',
    to: 'mantenedoraOscip',
    title: 'Mantenedora da escola privada',
    when: ':private & :active',
  },
  {
    record: '00',
    from: 'parceriaEstadual',
    to: 'semParceria',
    title: 'Poder público com parceria ou convênio',
    none: 'semParceria',
    when: ':active',
  },
  {
    record: '00',
    from: 'estadualTermoColaboracao',
    to: 'estadualConsorcio',
    title: 'Formas de contratação com a secretaria estadual',
    when: 'parceriaEstadual=1',
  },
  {
    record: '00',
    from: 'municipalTermoColaboracao',
    to: 'municipalConsorcio',
    title: 'Formas de contratação com a secretaria municipal',
    when: 'parceriaMunicipal=1',
  },
  {
    record: '00',
    from: 'esferaFederal',
    to: 'esferaMunicipal',
    title: 'Esfera do conselho que regulamenta',
    when: 'regulamentacao=1,2',
  },
  { record: '10', from: 'localPredioEscolar', to: 'localOutros', title: 'Local de funcionamento da escola' },
  { record: '10', from: 'aguaRedePublica', to: 'aguaNaoHa', title: 'Abastecimento de água', none: 'aguaNaoHa' },
  {
    record: '10',
    from: 'energiaRedePublica',
    to: 'energiaNaoHa',
    title: 'Fonte de energia elétrica',
    none: 'energiaNaoHa',
  },
  { record: '10', from: 'esgotoRedePublica', to: 'esgotoNaoHa', title: 'Esgotamento sanitário', none: 'esgotoNaoHa' },
  { record: '10', from: 'lixoColeta', to: 'lixoDescarta', title: 'Destinação do lixo' },
  {
    record: '10',
    from: 'tratamentoLixoSeparacao',
    to: 'tratamentoLixoNaoFaz',
    title: 'Tratamento do lixo',
    none: 'tratamentoLixoNaoFaz',
  },
  {
    record: '10',
    from: 'dependenciaAlmoxarifado',
    to: 'dependenciaNenhuma',
    title: 'Dependências da escola',
    none: 'dependenciaNenhuma',
  },
  {
    record: '10',
    from: 'acessibilidadeCorrimaoGuardaCorpos',
    to: 'acessibilidadeNenhum',
    title: 'Recursos de acessibilidade',
    none: 'acessibilidadeNenhum',
  },
  {
    record: '10',
    from: 'equipamentoAntenaParabolica',
    to: 'equipamentoNenhum',
    title: 'Equipamentos',
    none: 'equipamentoNenhum',
  },
  {
    record: '10',
    from: 'internetAdministrativo',
    to: 'internetNaoPossui',
    title: 'Acesso à internet',
    none: 'internetNaoPossui',
  },
  {
    record: '10',
    from: 'acessoInternetEscola',
    to: 'acessoInternetPessoais',
    title: 'Equipamentos com que os alunos acessam a internet',
    when: 'internetAlunos=1',
  },
  { record: '10', from: 'redeCabo', to: 'redeNaoHa', title: 'Rede local', none: 'redeNaoHa', when: ':computers' },
  {
    record: '10',
    from: 'materialAcervoMultimidia',
    to: 'materialNenhum',
    title: 'Instrumentos e materiais',
    none: 'materialNenhum',
  },
  {
    record: '10',
    from: 'linguaIndigena',
    to: 'linguaPortuguesa',
    title: 'Língua em que o ensino é ministrado',
    when: 'educacaoIndigena=1',
  },
  {
    record: '10',
    from: 'cotaPpi',
    to: 'cotaNenhuma',
    title: 'Reserva de vagas',
    none: 'cotaNenhuma',
    when: 'exameSelecao=1',
  },
  { record: '10', from: 'orgaoAssociacaoPais', to: 'orgaoNaoHa', title: 'Órgãos colegiados', none: 'orgaoNaoHa' },
  {
    record: '10',
    from: 'ambientalConteudo',
    to: 'ambientalNenhuma',
    title: 'Educação ambiental',
    none: 'ambientalNenhuma',
    when: 'educacaoAmbiental=1',
  },
  { record: '20', from: 'curricular', to: 'aee', title: 'Tipo de atendimento' },
  {
    record: '20',
    from: 'serie',
    to: 'modulos',
    title: 'Forma de organização da turma',
    when: ':organised',
    single: true,
  },
  {
    record: '20',
    from: 'formacaoGeralBasica',
    to: 'itinerarioTecnico',
    title: 'Organização curricular da turma',
    when: 'etapaAgregada=304,305',
  },
  {
    record: '20',
    from: 'areaLinguagens',
    to: 'areaHumanas',
    title: 'Áreas do itinerário de aprofundamento',
    when: 'itinerarioAprofundamento=1',
  },
  { record: '30', from: 'cegueira', to: 'altasHabilidades', title: 'Tipo de deficiência', when: 'deficiencia=1' },
  { record: '30', from: 'discalculia', to: 'tpac', title: 'Tipo de transtorno', when: 'transtorno=1' },
  {
    record: '30',
    from: 'auxilioLedor',
    to: 'nenhumRecurso',
    title: 'Recursos para a participação em avaliações',
    none: 'nenhumRecurso',
    when: ':examAid',
  },
  {
    record: '30',
    from: 'cursoCreche',
    to: 'cursoNenhum',
    title: 'Formação continuada',
    none: 'cursoNenhum',
    when: ':staff',
  },
  {
    record: '50',
    from: 'itinerarioLinguagens',
    to: 'itinerarioHumanas',
    title: 'Áreas do itinerário em que leciona',
    when: 'funcao=1,5 & :classDeepening',
  },
  { record: '60', from: 'aeeFuncoesCognitivas', to: 'aeeRecursosOpticos', title: 'Tipo de AEE', when: ':classAee' },
  {
    record: '60',
    from: 'transporteBicicleta',
    to: 'transporteBarcoMaior',
    title: 'Veículo do transporte escolar',
    when: 'transporte=1',
  },
];

/** Fields of a record that take several codes of one list. */
export interface CodeSlots {
  readonly record: RecordType;
  readonly from: string;
  readonly to: string;
  readonly title: string;
  /** When at least one of them is filled. */
  readonly when?: string;
  /** Whether they are filled from the first on, without gaps. */
  readonly fromLeft?: true;
  /** Set where it is not certain that a code may stand once only. */
  readonly unsure?: true;
  /** Whether the same value may stand in several of them. */
  readonly mayRepeat?: true;
}

export const CODE_SLOTS: readonly CodeSlots[] = [
  {
    record: '10',
    from: 'codigoLinguaIndigena1',
    to: 'codigoLinguaIndigena3',
    title: 'Línguas indígenas',
    when: ':teachesIndigenousLanguage',
  },
  {
    record: '20',
    from: 'atividade1',
    to: 'atividade6',
    title: 'Tipos de atividades complementares',
    when: ':activity',
  },
  { record: '20', from: 'domingo', to: 'sabado', title: 'Dias e horários', when: 'mediacao=1', mayRepeat: true },
  { record: '30', from: 'filiacao1', to: 'filiacao2', title: 'Filiação', when: 'filiacao=1', unsure: true },
  { record: '30', from: 'areaConhecimento1', to: 'areaConhecimento3', title: 'Áreas do conhecimento', unsure: true },
  { record: '50', from: 'disciplina1', to: 'disciplina25', title: 'Áreas do conhecimento', fromLeft: true },
];
