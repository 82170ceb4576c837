import { censusList } from './census-list.ts';

/** Complementary activities of a class (record 20, fields 17 to 22 of 2025). */
export const activities = censusList(
  'br.activity',
  { en: 'Complementary activity', es: 'Actividad complementaria', pt: 'Atividade complementar' },
  'educacenso_json/atividades_complementares.json',
  `
10103 Iniciação Científica
11002 Canto coral
11006 Banda
11011 Iniciação musical
11012 Percussão corporal
11013 Composição e produção musical digital
11014 Escrita Musical
11015 Instalação sonora
11016 Trilha sonora para filmes e games
12003 Desenho
12004 Escultura e Cerâmica
12005 Grafite
12007 Pintura
12008 Arte e inteligência artificial
12009 Arte digital
12010 Fotografia
12011 Intervenção Urbana
12012 Videoarte
12013 Instalação artística
12014 História em Quadrinhos
13001 Exibição
13002 Produção audiovisual filmes, vídeo-minuto, instalações, animações, remidiações
13104 Conservação do solo e composteira: canteiros sustentáveis (horta) e/ou jardinagem escolar
13301 Educação Ambiental e Desenvolvimento Sustentável
13303 Reciclagem
13304 Reflorestamento - Plantio de árvores
13305 Consumo consciente de água
13306 Escolas sustentáveis e COM-vida
13307 Coleta seletiva/ Gestão de resíduos
13308 Captação e aproveitamento de Água de Chuva
13309 Uso de energias alternativas na escola
13310 Projetos de pesquisa na escola e entorno
14001 Teatro
14002 Danças
14004 Circo-teatro e Palhaçaria
14101 Fotografia
14102 História em Quadrinhos
14103 Jornal Escolar
14104 Rádio Escolar
14105 Vídeo
14106 Playlists comentadas, fanfics, fanzines,e-zines, fanvídeos, fanclipes
14201 Robótica Educacional
14202 Tecnologicas Educacionais
14203 Ambientes de Redes Sociais
14204 Pensamento computacional e cultura digital
14205 Computação, programação
14206 Ética e segurança digital
14999 Outra Categoria de Comunicação, Uso de Mídias e Cultura Digital e Tecnológica
15001 Capoeira
15002 Artesanato
15003 Folguedos, brinquedos e brincadeiras populares
15004 Contos
15101 Memória e História das Comunidades Tradicionais
15201 Memória e História das Cultura Afro-Brasileira e Africana
15301 Memória e História das Culturas e Indígenas
15401 Respeito à Diversidade Étnico-Racial
15402 A contribuição dos povos no Multiculturalismo Brasileiro
16001 Educação Patrimonial
16002 Passeios e visitas a monumentos locais
16003 Projetos de preservação do patrimônio
17002 Línguas Estrangeiras
17004 Cantinho de Leitura
17005 Contação de histórias
17101 Educação para o Consumo Sustentável
17102 Fomento da Economia Solidária e Criativa
17201 Educação Financeira
17202 Economia
17301 Controle social do gasto público
17302 Educação Tributária
17401 Direitos e Deveres do Trabalhador
17402 O mundo do trabalho
19001 Eventos de celebração à Diversidade Cultural na Escola (Feira das Nações, Feira dos Estados, etc.)
19002 Promoção do respeito à Diversidade Cultural
19003 Visita à Equipamentos de Cultura da Localidade
19004 Passeios externos
19005 Festivais e mostras artísticas
19006 Curadoria
19007 Performance
19101 Promoção da Saúde
19102 Higiene e Cuidados Pessoais/ Higiene Pessoal
19103 Saúde Bucal
19104 Campanhas de vacinação
19105 Educação em saúde reprodutiva
19106 Prevenção ao uso de Álcool, Tabaco e Drogas
19107 Primeiros Socorros
19108 Ações de prevenção a doenças epidemiológicas
19109 Meditação
19110 Saúde Mental e Bem-Estar Psicológico
19201 Desenvolvimento de competências socioemocionais
19202 Atividades de autoconhecimento, identificação e gestão de sentimento
19203 Atividades de empatia e gestão de conflitos
19999 Outra categoria de Cultura, Artes e Educação Patrimonial
20101 Educação alimentar e nutricional
20102 Estudos dos aspectos nutricionais dos alimentos
20103 Ações de Prevenção dos distúrbios alimentares
20104 Elaboração de Cardápio Contextualizado local
21001 Recreação (Brinquedoteca e Jogos)
21002 Brincar livre
21003 Jogos específicos para a Educação Infantil
22007 Yoga
22009 Tênis de campo
22011 Atletismo
22012 Badminton
22014 Basquete
22015 Ciclismo
22018 Futebol
22019 Futsal
22020 Ginástica (rítmica, artística, acrobática)
22021 Handebol
22022 Judô
22023 Karatê
22024 Luta Olímpica
22025 Natação
22026 Taekwondo
22027 Tênis de Mesa
22028 Voleibol
22029 Vôlei de Praia
22032 Xadrez tradicional/Xadrez virtual
22033 Balé
22034 Skate e esportes radicais urbanos
22035 Habilidades circenses
29999 Outra categoria de Esporte e Lazer
31001 Matemática
31016 Linguagens
31017 Ciências da Natureza
31018 Ciências Humanas e Sociais
39999 Outra categoria de Acompanhamento Pedagógico
41001 Direitos da criança e do adolescente
41007 Educação em Direitos Humanos
41014 Respeito e valorização do idoso
41015 Educação para o trânsito
41016 Estudo do Estatuto do Idoso
41017 Legislação e conduta no Trânsito
41018 Parcerias com os órgãos de Trânsito
41019 Ações de respeito à diversidade
41020 Constituição, direitos e deveres do cidadão
41021 Estudo do Estatuto da Criança e do Adolescente
41022 Ações de integração Família e Escola
41023 Ações de integração Comunidade e Escola
41024 Vida Familiar e Social
41025 Protagonismo Estudantil, Projeto de Vida, Agremiações Estudantis
41026 Cultura de paz
41027 Direitos dos refugiados e imigrantes
41028 Educação Inclusiva
41029 Democracia e participação social
`,
);
