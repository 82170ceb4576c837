import { censusList } from './census-list.ts';

/**
 * Vocational courses: code, the fewest hours that the census of 2026 takes, name where it is known. The axis of a course is its code
 * divided by a thousand. Names: the list of 2025 of the exporter i-Educar. Hours: github.com/ipti/br.tag at commit 928d170, censo_2026.sql.
 */
const COURSES = `
1000 160
1001 1200 Agente Comunitário de Saúde
1002 1200 Análises clínicas
1004 1200 Citopatologia
1005 1200 Controle Ambiental
1006 1200 Enfermagem
1007 1200 Equipamentos Biomédicos
1008 1200 Estética
1009 1200 Farmácia
1010 1200 Gerência de Saúde
1011 1200 Hemoterapia
1012 1200 Saúde Bucal
1013 800 Imagem Pessoal
1014 1200 Imobilizações Ortopédicas
1015 1200 Massoterapia
1016 1200 Meio Ambiente
1017 1000 Meteorologia
1018 1200 Nutrição e Dietética
1019 1200 Óptica
1020 1200 Órteses e Próteses
1021 1200 Podologia
1022 1200 Prótese Dentária
1023 1200 Radiologia
1024 1200 Dependência química
1025 1200 Reciclagem
1026 1200 Registros e Informações em Saúde
1028 1200 Vigilância em Saúde
1029 800 Cuidados de Idosos
1030 1200 Necropsia
1031 1200 Optometria
1032 1200 Terapias Holísticas
1033 1000 Veterinária
1999 800 Outros - Eixo Ambiente e Saúde
2000 160
2029 1200 Alimentação Escolar
2030 800 Biblioteconomia
2031 1200 Infraestrutura escolar
2032 1200 Multimeios Didáticos
2033 800 Desenvolvimento Comunitário
2034 800 Secretaria Escolar
2035 800 Brinquedoteca
2036 1200 Produção de materiais didáticos bilíngues em Libras/Língua Portuguesa
2037 1200 Tradução e Interpretação de Libras
2038 1200 Treinamento e Instrução de Cães-Guias
2039 800 Laboratório de Ciências da Natureza
2040 1200 Arquivo
2999 800 Outros - Eixo Desenvolvimento educacional e social
3000 160
3036 1200 Automação Industrial
3037 1200 Eletroeletrônica
3038 1200 Eletromecânica
3039 1200 Eletrônica
3040 1200 Eletrotécnica
3041 1200 Manutenção Automotiva
3042 1200 Manutenção de Máquinas Navais
3043 1200 Mecânica
3044 1200 Mecatrônica
3045 1200 Metalurgia
3048 1200 Refrigeração e Climatização
3049 1200 Sistemas a Gás
3050 1200 Manutenção Aeronáutica em Aviônicos
3051 1200 Manutenção Aeronáutica em Célula
3052 1200 Manutenção Aeronáutica em Grupo Motopropulsor
3053 1200 Manutenção de Máquinas Pesadas
3054 1200 Manutenção de Sistemas Metroferroviários
3055 1200 Mecânica de Precisão
3056 1200 Metrologia
3057 1200
3058 1200 Sistemas de Energia Renovável
3059 1200 Soldagem
3060 1200 Manutenção de Máquinas Industriais
3061 1200 Ferramentaria
3062 1200 Fundição
3063 1200 Instrumentação Industrial
3064 1200 Fabricação Mecânica
3999 800 Outros - Eixo Controle e Processos Industriais
4000 160
4050 800 Administração
4051 800 Comércio
4052 800 Comércio Exterior
4053 800 Contabilidade
4054 800 Cooperativismo
4055 800 Finanças
4056 800 Logística
4057 800 Marketing
4058 800 Qualidade
4059 800 Recursos Humanos
4060 800 Secretariado
4061 800 Seguros
4062 800 Condomínio
4063 800 Serviços Públicos
4064 800 Transações Imobiliárias
4065 800 Vendas
4066 800 Serviços Jurídicos
4999 800 Outros - Eixo Gestão e Negócios
5000 160
5066 800 Agenciamento de Viagem
5067 800 Gastronomia
5068 800 Eventos
5069 800 Guia de Turismo
5070 800 Hospedagem
5071 800 Lazer
5072 800 Serviços de Restaurante e Bar
5999 800 Outros - Eixo Turismo, hospitalidade e Lazer
6000 160
6073 1200 Informática
6074 1000 Informática para Internet
6075 1000 Manutenção e Suporte em Informática
6076 1000 Programação de Jogos Digitais
6077 1000 Redes de Computadores
6078 160
6080 1200 Telecomunicações
6081 1000 Computação Gráfica
6082 1200 Desenvolvimento de Sistemas
6999 800 Outros - Eixo Informação e Comunicação
7000 160
7081 1000 Aeroportuário
7082 1200 Agrimensura
7083 1200 Carpintaria
7084 1200 Desenho de Construção Civil
7085 1200 Edificações
7086 1200 Estradas
7087 1200 Geodésia e Cartografia
7088 1200 Geoprocessamento
7089 1200 Hidrologia
7091 1000 Portos
7092 1200 Saneamento
7093 1000 Trânsito
7094 1000 Transporte Aquaviário
7095 1000 Transporte de Cargas
7096 160
7097 1200 Transporte Metroferroviário
7098 1000 Transporte Rodoviário
7999 800 Outros - Eixo Infra-Estrutura
8000 160
8099 1200 Comunicações Aeronáuticas
8100 1200 Controle de Tráfego Aéreo
8101 1200 Desenho Militar
8102 1200 Eletricidade e Instrumentos Aeronáuticos
8103 1200 Equipamentos de Voo
8104 1200 Estrutura e Pintura de Aeronaves
8105 1200 Fotointeligência
8106 1200 Guarda e Segurança
8107 1200 Hidrografia
8108 1200 Informações Aeronáuticas
8109 1200 Manobras e Equipamentos de Convés
8110 1200 Material Bélico
8111 1200 Mergulho
8112 1200 Operação de Radar
8113 1200 Operação de Sonar
8114 1200 Operações de Engenharia Militar
8115 1200 Preparação Física e Desportiva Militar
8116 1200 Sensores de Aviação
8117 1200 Sinais Navais
8118 1200 Sinalização Náutica
8119 1200 Suprimento
8120 160
8121 160
8122 160
8123 160
8124 160
8125 160
8126 1200 Comunicações Navais
8127 160
8128 160
8129 160
8130 1200 Mecânica de Aeronaves
8131 160
8132 160
8133 1200 Bombeiro Aeronáutico
8999 800 Outros - Eixo Militar
9000 160
9120 1200 Alimentos
9121 1000 Agroindústria
9122 160
9123 1200 Cervejaria
9124 800 Confeitaria
9125 800 Panificação
9127 1200 Viticultura e Enologia
9999 800 Outros - Eixo Produção Alimentícia
10000 160
10128 1200 Artes Circenses
10129 1000 Teatro
10130 1200 Artes Visuais
10131 800 Artesanato
10132 1000 Canto
10133 1200 Composição e Arranjo
10134 1000 Design Gráfico
10135 1200 Conservação e Restauro
10136 1200 Dança
10137 800 Design de Calçados
10138 800 Design de Embalagens
10139 1200 Design de Interiores
10140 800 Design de Jóias
10141 800 Design de Móveis
10143 800 Fabricação de Instrumentos Musicais
10144 1200 Instrumento Musical (nome do instrumento)
10145 800 Modelagem do Vestuário
10146 800 Multimídia
10147 1000 Paisagismo
10148 800 Processos Fotográficos
10149 1200 Produção de Áudio e Vídeo
10150 800 Produção de Moda
10151 800 Publicidade
10152 1000 Rádio e Televisão
10153 100 Regência
10154 800 Cenografia
10155 1200 Museologia
10157 800 Figurino Cênico
10158 800 Design de Moda
10159 800 Estilismo e Coordenação de Moda
10160 800 Produção Cultural
10999 800 Outros - Eixo Produção Cultural e Design
11000 160
11154 1200 Açúcar e Álcool
11155 1200 Biocombustíveis
11156 1200 Calçados
11157 1200 Celulose e Papel
11158 1200 Cerâmica
11159 1200 Construção Naval
11160 1200 Curtimento
11161 1200
11164 1200 Joalheria
11165 1200 Móveis
11166 1200 Petróleo e Gás
11167 1200 Plásticos
11168 160
11169 1200 Têxtil
11170 1200 Vestuário
11171 1200 Processos Gráficos
11173 1200 Biotecnologia
11174 1200 Petroquímica
11175 1200 Química
11176 800 Planejamento e Controle da Produção
11177 1200 Vidros
11178 1200 Processamento da Madeira
11999 800 Outros - Eixo Produção Industrial
12000 160
12171 1200 Agricultura
12172 1200 Agroecologia
12173 1200 Agronegócio
12174 1200 Agropecuária
12175 1000 Aquicultura
12176 1200 Cafeicultura
12177 160
12178 1200 Florestas
12179 1200 Fruticultura
12180 1200 Geologia
12181 1200 Mineração
12182 1000 Pesca
12184 1000 Recursos Pesqueiros
12185 1200 Zootecnia
12186 160
12188 1200 Apicultura
12999 800 Outros - Eixo Recursos Naturais
13000 160
13181 800 Defesa Civil
13182 1200 Segurança do Trabalho
13183 1000 Prevenção e Combate a Incêndios
13999 800 Outros - Eixo Segurança
`;

const lines = () => COURSES.trim().split('\n');

/** Vocational courses (record 20, fields 27 and 42 of 2025). */
export const courses = censusList(
  'br.course',
  { en: 'Vocational course', es: 'Curso de educación profesional', pt: 'Curso da educação profissional' },
  'educacenso_json/cursos_da_educacao_profissional.json',
  lines()
    .map((line) => line.replace(/^(\d+) \d+/, '$1'))
    .join('\n'),
);

/** The fewest hours of a course in the census of 2026; nothing for a course that is not known. */
export function leastHoursOf(course: string): number | undefined {
  const line = lines().find((one) => one.startsWith(`${course} `));
  return line === undefined ? undefined : Number(line.split(' ')[1]);
}
