import type { LayoutWords } from './layout-words.ts';

/** Words for the rules of the layout that are between fields and lines, in Portuguese. */
export const RULE_WORDS_PT: LayoutWords['rules'] = {
  '00.year-start': [
    'Ano letivo de outro censo',
    'O ano letivo começa em {$found}, que não é o ano do censo nem o anterior.',
    'Confira a data de início, e se o arquivo é do censo deste ano.',
  ],
  '00.year-end': [
    'Fim do ano letivo em outro ano',
    'O ano letivo termina em {$found}, que não é o ano do censo nem o seguinte.',
    'Confira a data de término.',
  ],
  '00.year-order': [
    'O ano letivo termina antes de começar',
    'A data de término não é posterior à de início.',
    'Compare as duas datas com o calendário escolar.',
  ],
  '00.phone-twice': [
    'O mesmo telefone duas vezes',
    'O segundo telefone é igual ao primeiro.',
    'Informe outro número, ou deixe o segundo em branco.',
  ],
  '00.region-missing': [
    'Sem órgão regional de ensino',
    'O código do órgão regional de ensino está em branco.',
    'Se a rede tem órgãos regionais, informe o código; senão, nada a fazer.',
  ],
  '00.settlement-in-town': [
    'Assentamento em zona urbana',
    'A escola está em área de assentamento e em zona urbana.',
    'Corrija a zona ou a localização diferenciada.',
  ],
  '00.contract-form': [
    'Forma de contratação que a escola não pode ter',
    'O campo {$field} ({$name}) não é aceito para a dependência e a categoria desta escola.',
    'Confira a forma de contratação, a dependência administrativa e a categoria.',
  ],
  '00.sphere': [
    'Esfera que não combina com a escola',
    'A esfera marcada não combina com a dependência administrativa; as aceitas são: {$allowed}.',
    'Corrija a esfera ou a dependência administrativa.',
  ],
  '00.sphere-of-brasilia': [
    'Brasília não tem esfera municipal',
    'A escola fica em Brasília e está marcada a esfera municipal.',
    'Marque a esfera que regulamenta a escola.',
  ],
  '00.own-head-school': [
    'A escola é sede de si mesma',
    'O código da escola sede é o da própria escola.',
    'Informe o código da outra escola, ou que não há vínculo.',
  ],
  '00.too-many-managers': [
    'Gestores demais',
    'A escola tem {$found} gestores; são aceitos no máximo três.',
    'Deixe no máximo três gestores.',
  ],
  '00.no-manager': [
    'Escola sem gestor',
    'Nenhuma linha do registro 40 informa o gestor da escola.',
    'Informe quem dirige a escola.',
  ],
  '10.more-rooms-than-classrooms': [
    'Mais salas do que existem',
    'O campo {$field} ({$name}) informa {$found} salas, e a escola tem {$rooms}.',
    'Conte as salas de novo.',
  ],
  '10.computers-not-counted': [
    'Computadores sem quantidade',
    'Os alunos usam computadores da escola, mas nenhuma quantidade foi informada.',
    'Informe quantos computadores de mesa, portáteis ou tablets há.',
  ],
  '10.staff-not-counted': [
    'Funcionários sem quantidade',
    'Está informado que há funcionários, mas nenhuma quantidade foi informada.',
    'Informe as quantidades, ou que não há funcionários nessas funções.',
  ],
  '20.time-order': [
    'A aula termina antes de começar',
    'No campo {$field} ({$name}), “{$value}” termina antes de começar.',
    'Corrija o horário.',
  ],
  '20.time-minutes': [
    'Minutos que não são múltiplos de cinco',
    'No campo {$field} ({$name}), “{$value}” tem minutos que não são múltiplos de cinco.',
    'Arredonde o horário para múltiplos de cinco minutos.',
  ],
  '20.support-beside-other': [
    'AEE junto com outro atendimento',
    'A turma é de AEE e também de outro tipo.',
    'Separe em duas turmas.',
  ],
  '20.distance-only-curricular': [
    'Turma a distância que não é só curricular',
    'Uma turma semipresencial ou a distância só pode ser curricular.',
    'Corrija a mediação ou o tipo de atendimento.',
  ],
  '20.place-of-school': [
    'Local que a escola não tem',
    'A turma funciona em unidade socioeducativa ou prisional, mas a escola não informa esse local no registro 10.',
    'Corrija o local da turma ou o local de funcionamento da escola.',
  ],
  '20.stage-of-group': [
    'Etapa fora da etapa agregada',
    'A etapa {$stage} não pertence à etapa agregada {$group}; as aceitas são: {$allowed}.',
    'Corrija a etapa ou a etapa agregada.',
  ],
  '20.stage-at-distance': [
    'Etapa que não pode ser a distância',
    'A etapa {$stage} não é aceita nessa mediação; as aceitas são: {$allowed}.',
    'Corrija a etapa ou a mediação.',
  ],
  '20.stage-in-custody': [
    'Etapa que não existe nesse local',
    'A etapa {$stage} não é aceita em unidade socioeducativa nem prisional.',
    'Corrija a etapa ou o local.',
  ],
  '20.stage-with-activities': [
    'Etapa que não pode ter atividade complementar',
    'A etapa {$stage} não é aceita numa turma de atividade complementar.',
    'Separe a atividade complementar em outra turma.',
  ],
  '20.organisation-of-stage': [
    'Forma de organização que a etapa não tem',
    'O campo {$field} ({$name}) não é aceito na etapa {$stage}.',
    'Escolha outra forma de organização.',
  ],
  '20.alternation-of-stage': [
    'Alternância que a etapa não tem',
    'A formação por alternância não é aceita na etapa {$stage}.',
    'Desmarque a alternância ou corrija a etapa.',
  ],
  '20.subject-of-stage': [
    'Disciplina que a etapa não tem',
    'O campo {$field} ({$name}) não pode ser oferecido na etapa {$stage}.',
    'Marque 0 nessa disciplina ou corrija a etapa.',
  ],
  '20.subject-without-teacher': [
    'Disciplina sem docente',
    'A disciplina do campo {$field} ({$name}) é oferecida com docente, mas nenhum profissional da turma a leciona.',
    'Vincule o docente, ou informe 2 (sem docente vinculado).',
  ],
  '20.hours': [
    'Carga horária menor do que a mínima',
    'O curso tem {$found} horas; o mínimo é {$least}.',
    'Confira a carga horária e o curso.',
  ],
  '20.code-twice': [
    'Código de turma repetido',
    'O código desta turma já está na linha {$first}.',
    'Dê a cada turma um código próprio.',
  ],
  '20.class-twice': [
    'Turma repetida',
    'A turma é igual à da linha {$first} em nome, mediação, horários, tipo, local e etapa.',
    'Apague a turma repetida, ou corrija o que as distingue.',
  ],
  '20.no-professional': [
    'Turma sem profissional',
    'Nenhum profissional está vinculado à turma.',
    'Vincule os profissionais que atuam nela.',
  ],
  '20.no-teacher': [
    'Turma sem docente',
    'A turma tem profissionais, mas nenhum docente (1) nem docente titular (5).',
    'Vincule o docente.',
  ],
  '20.only-interpreters-or-tutors': [
    'Turma só com intérpretes ou tutores',
    'Os únicos profissionais da turma são intérpretes (4) ou tutores (6).',
    'Vincule o docente.',
  ],
  '20.interpreter-without-deaf': [
    'Intérprete de Libras sem pessoa surda',
    'A turma tem intérprete de Libras, mas nenhum aluno ou profissional surdo, com deficiência auditiva ou surdocego.',
    'Confira a deficiência dos alunos e a função do profissional.',
  ],
  '30.letter-four-times': [
    'Letra repetida quatro vezes',
    'O campo {$field} ({$name}) tem a mesma letra quatro vezes seguidas.',
    'Corrija o nome.',
  ],
  '30.country-of-nationality': [
    'País que não combina com a nacionalidade',
    'O país de nacionalidade não combina com a nacionalidade: 76 (Brasil) é só para brasileiros e naturalizados.',
    'Corrija o país ou a nacionalidade.',
  ],
  '30.support-without-disability': [
    'Aluno de educação especial sem deficiência',
    'O aluno está em turma de AEE ou classe especial, e está informado que não tem deficiência.',
    'Informe a deficiência, ou corrija a turma.',
  ],
  '30.disabilities-exclude': [
    'Deficiências que se excluem',
    'O campo {$field} ({$name}) não pode vir junto com o campo {$other} ({$otherName}).',
    'Deixe marcada apenas a que vale.',
  ],
  '30.multiple-disability': [
    'Deficiência múltipla errada',
    'A deficiência múltipla deve ser 1 quando há duas ou mais deficiências, e só então.',
    'Corrija a deficiência múltipla.',
  ],
  '30.certificate-year': [
    'Ano da certidão que não combina',
    'O ano que consta na matrícula da certidão ({$year}) é anterior ao nascimento ou posterior ao censo.',
    'Copie o número de novo da certidão, e confira a data de nascimento.',
  ],
  '30.settlement-in-town': [
    'Assentamento em zona urbana',
    'A pessoa mora em área de assentamento e em zona urbana.',
    'Corrija a zona ou a localização diferenciada.',
  ],
  '30.adult-without-cpf': [
    'Aluno da EJA sem CPF',
    'O aluno está na educação de jovens e adultos e não tem CPF informado.',
    'Peça o CPF. O aluno continua matriculado mesmo sem ele.',
  ],
  '30.manager-age': [
    'Idade fora do aceito para gestor',
    'A idade do gestor não está entre {$from} e {$to} anos.',
    'Confira a data de nascimento.',
  ],
  '30.professional-age': [
    'Idade fora do aceito para profissional',
    'A idade do profissional não está entre {$from} e {$to} anos.',
    'Confira a data de nascimento.',
  ],
  '30.code-twice': [
    'Pessoa repetida',
    'A pessoa já está na linha {$first} desta escola.',
    'Junte as duas linhas: uma pessoa tem uma só linha, ainda que com vários papéis.',
  ],
  '30.no-link': [
    'Pessoa sem vínculo',
    'A pessoa não é gestora, profissional nem aluna da escola.',
    'Informe o vínculo, ou retire a pessoa.',
  ],
  '30.born-later': [
    'Nascimento depois da data de referência',
    'A pessoa nasceu depois de {$reference}, data de referência do censo.',
    'Confira a data de nascimento.',
  ],
  '30.aid-without-cause': [
    'Recurso sem deficiência que o peça',
    'O campo {$field} ({$name}) pede ao menos um destes campos marcado: {$fields}.',
    'Corrija o recurso ou a deficiência.',
  ],
  '30.aid-excluded': [
    'Recurso que a deficiência não permite',
    'O campo {$field} ({$name}) não pode vir junto com: campo {$fields}.',
    'Corrija o recurso ou a deficiência.',
  ],
  '30.several-sizes-of-print': [
    'Provas que se excluem',
    'Só pode haver um dos campos {$fields}.',
    'Deixe marcado apenas o que o aluno usa.',
  ],
  '30.transcription-alone': [
    'Transcrição sem outro recurso',
    'Com cegueira ou surdocegueira, o auxílio transcrição pede um segundo recurso.',
    'Marque o outro recurso que o aluno usa.',
  ],
  '*.person-missing': [
    'Pessoa que não está no arquivo',
    'A pessoa desta linha não tem registro 30 nesta escola.',
    'Inclua a pessoa, ou corrija o código.',
  ],
  '*.class-missing': [
    'Turma que não está no arquivo',
    'A turma desta linha não tem registro 20 nesta escola.',
    'Inclua a turma, ou corrija o código.',
  ],
  '*.inep-id-differs': [
    'Identificação INEP diferente',
    'A identificação única desta linha não é a do registro 30 da pessoa.',
    'Use a mesma identificação em todas as linhas da pessoa.',
  ],
  '*.inep-class-differs': [
    'Código INEP da turma diferente',
    'O código INEP da turma não é o do registro 20.',
    'Use o mesmo código em todas as linhas da turma.',
  ],
  '40.access-of-school': [
    'Critério de acesso que a escola não tem',
    'Esse critério de acesso ao cargo não é aceito nesta dependência administrativa.',
    'Corrija o critério ou a dependência administrativa.',
  ],
  '50.function-at-distance': [
    'Função que não existe a distância',
    'Numa turma a distância só são aceitas as funções 5 e 6.',
    'Corrija a função ou a mediação da turma.',
  ],
  '50.assistant-of-class': [
    'Auxiliar fora de turma curricular',
    'O auxiliar educacional (2) só atua em turma curricular.',
    'Corrija a função ou a turma.',
  ],
  '50.monitor-of-class': [
    'Monitor fora de atividade complementar',
    'O monitor (3) só atua em turma de atividade complementar.',
    'Corrija a função ou a turma.',
  ],
  '50.subject-not-offered': [
    'Disciplina que a turma não oferece',
    'O profissional leciona a disciplina {$subject}, que a turma não oferece.',
    'Corrija a disciplina, ou marque-a na turma.',
  ],
  '50.student-of-the-class': [
    'Profissional e aluno da mesma turma',
    'A pessoa é profissional e aluna da mesma turma.',
    'Retire um dos dois vínculos.',
  ],
  '60.stage-in-multi': [
    'Etapa que a turma multi não tem',
    'A etapa do aluno não é aceita nesta turma; as aceitas são: {$allowed}.',
    'Corrija a etapa do aluno.',
  ],
  '60.age-of-stage': [
    'Idade fora do aceito na etapa',
    'O aluno completa {$age} anos no ano do censo; nesta etapa são aceitos de {$from} a {$to}.',
    'Compare a data de nascimento com a certidão, e a etapa com a turma.',
  ],
  '60.too-many-support-classes': [
    'Vínculos demais',
    'O aluno tem {$found} vínculos a turmas de AEE ou atividade complementar; são aceitos quatro.',
    'Deixe no máximo quatro.',
  ],
  '60.times-overlap': [
    'Turmas no mesmo horário',
    'O aluno está em outra turma (linha {$other}) no mesmo dia e horário.',
    'Corrija o horário de uma das turmas, ou o vínculo.',
  ],
  '60.link-twice': [
    'Aluno duas vezes na mesma turma',
    'O aluno tem mais de um vínculo com a mesma turma.',
    'Deixe um só vínculo.',
  ],
  '90.outcome-twice': [
    'Matrícula com dois resultados',
    'A matrícula já tem uma situação informada em outra linha.',
    'Deixe uma só situação para cada matrícula.',
  ],
  '91.outcome-before': [
    'Admitido após, mas já estava',
    'O aluno está no registro 90 desta escola, portanto não foi admitido depois da data de referência.',
    'Informe o resultado no registro 90, e retire esta linha.',
  ],
  '91.finished-stage': [
    'Concluinte em etapa que não é final',
    'A situação 6 não existe na etapa {$stage}.',
    'Corrija a situação ou a etapa.',
  ],
  '91.early-stage': [
    'Resultado que não existe na educação infantil',
    'Na etapa {$stage} só existe “em andamento” (7), além de transferido, deixou de frequentar e falecido.',
    'Informe 7.',
  ],
};
