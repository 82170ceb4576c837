import type { Language } from '@emis-sdk/model';
import { BACKUP_ERRORS } from './backup-words.ts';
import { CARE_ERRORS } from './care-words.ts';
import { CERTIFY_ERRORS } from './certify-words.ts';
import { KEYS_ERRORS } from './keys-words.ts';
import { PLUGIN_COMMAND_ERRORS } from './plugin-words.ts';
import { PLUGINS_ERRORS } from './plugins-words.ts';
import { PORTAL_ERRORS } from './portal-words.ts';
import { PREVIEW_WORDS } from './preview-words.ts';

/**
 * Texts for the errors that a person at a terminal may meet, by code, with the error's own params; `where` is whichever of
 * `path` and `origin` an error carries. A code that is missing here is told in the error's own English words.
 */
export const ERROR_TEXTS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  ...BACKUP_ERRORS,
  ...CARE_ERRORS,
  ...CERTIFY_ERRORS,
  ...KEYS_ERRORS,
  ...PLUGIN_COMMAND_ERRORS,
  ...PLUGINS_ERRORS,
  ...PORTAL_ERRORS,
  'cli.closes-much': PREVIEW_WORDS['preview.risky'],
  'cli.atomic-too-many': {
    en: '{$records} records are too many for all or none: at most {$most} go together. Send them each by itself.',
    es: '{$records} registros son demasiados para todos o ninguno: como máximo {$most} van juntos. Envíelos cada uno por sí solo.',
    pt: '{$records} registros são demais para todos ou nenhum: no máximo {$most} vão juntos. Envie-os cada um por si só.',
  },
  'cli.upload-strategy': {
    en: 'An upload creates and updates, each record by itself. Leave out --upload, or --strategy and --atomic.',
    es: 'Una subida crea y actualiza, cada registro por sí solo. Quite --upload, o --strategy y --atomic.',
    pt: 'Um envio por arquivo cria e atualiza, cada registro por si só. Tire --upload, ou --strategy e --atomic.',
  },
  'cli.one-stdout': {
    en: '--json and --report {$report} cannot both write to stdout. Give the report a file with --output.',
    es: '--json y --report {$report} no pueden escribir ambos en stdout. Dé un archivo al informe con --output.',
    pt: '--json e --report {$report} não podem escrever ambos em stdout. Dê um arquivo ao relatório com --output.',
  },
  'cli.one-stdout-values': {
    en: '--json and --to csv cannot both write to stdout. Give the values a file with --output.',
    es: '--json y --to csv no pueden escribir ambos en stdout. Dé un archivo a los valores con --output.',
    pt: '--json e --to csv não podem escrever ambos em stdout. Dê um arquivo aos valores com --output.',
  },
  'cli.place-unknown': {
    en: '{$place} is no kind of place. Known: {$known}.',
    es: '{$place} no es un tipo de lugar. Conocidos: {$known}.',
    pt: '{$place} não é um tipo de lugar. Conhecidos: {$known}.',
  },
  'cli.indicator-unknown': {
    en: 'There is no indicator {$indicator}. The nearest one: {$nearest}. List all of them with: emis indicators',
    es: 'No existe el indicador {$indicator}. El más parecido: {$nearest}. Vea todos con: emis indicators',
    pt: 'Não existe o indicador {$indicator}. O mais próximo: {$nearest}. Veja todos com: emis indicators',
  },
  'cli.format-unknown': {
    en: '.input {$nearest :string} .match $nearest none {{No format is called {$format}. Known: {$known}.}} * {{No format is called {$format}. Known: {$known}. Did you mean {$nearest}?}}',
    es: '.input {$nearest :string} .match $nearest none {{Ningún formato se llama {$format}. Conocidos: {$known}.}} * {{Ningún formato se llama {$format}. Conocidos: {$known}. ¿Quiso decir {$nearest}?}}',
    pt: '.input {$nearest :string} .match $nearest none {{Nenhum formato se chama {$format}. Conhecidos: {$known}.}} * {{Nenhum formato se chama {$format}. Conhecidos: {$known}. Você quis dizer {$nearest}?}}',
  },
  'cli.format-of-profile': {
    en: 'The profile of a country brings the format {$format}. Add: --profile {$profile}',
    es: 'El formato {$format} viene con el perfil de un país. Agregue: --profile {$profile}',
    pt: 'O formato {$format} vem com o perfil de um país. Acrescente: --profile {$profile}',
  },
  'cli.format-which-year': {
    en: '{$format} is a file of one year, and the data does not say of which. Choose one of: {$known}',
    es: '{$format} es un archivo de un año, y los datos no dicen de cuál. Elija uno de: {$known}',
    pt: '{$format} é um arquivo de um ano, e os dados não dizem de qual. Escolha um destes: {$known}',
  },
  'cli.output-not-writable': {
    en: 'The report cannot be written to {$path}. Check that the folder exists and that you may write there.',
    es: 'No se puede escribir el informe en {$path}. Revise que la carpeta exista y que pueda escribir en ella.',
    pt: 'Não é possível gravar o relatório em {$path}. Verifique se a pasta existe e se você pode gravar nela.',
  },
  'cli.since-not-readable': {
    en: '{$path} holds no report to compare with. Keep one with --report json --output {$path}.',
    es: '{$path} no contiene un informe con el que comparar. Guarde uno con --report json --output {$path}.',
    pt: '{$path} não contém um relatório para comparar. Guarde um com --report json --output {$path}.',
  },
  'cli.key-not-usable': {
    en: '{$path} holds no key of 16 bytes or more. Make one, for example with: openssl rand -hex 32',
    es: '{$path} no contiene una clave de 16 bytes o más. Cree una, por ejemplo con: openssl rand -hex 32',
    pt: '{$path} não contém uma chave de 16 bytes ou mais. Crie uma, por exemplo com: openssl rand -hex 32',
  },
  'cli.census-needs-brazil': {
    en: 'The file of Educacenso is of Brazilian schools. Add --profile brazil, or choose another --format.',
    es: 'El archivo de Educacenso es de escuelas brasileñas. Agregue --profile brazil o elija otro --format.',
    pt: 'O arquivo do Educacenso é de escolas brasileiras. Acrescente --profile brazil ou escolha outro --format.',
  },
  'cli.mess-needs-oneroster': {
    en: '--mess plants faults in OneRoster files and in the file of the Brazilian census only. Leave out --mess, or choose another --format.',
    es: '--mess siembra errores solo en archivos OneRoster y en el archivo del censo brasileño. Quite --mess o elija otro --format.',
    pt: '--mess planta erros só em arquivos OneRoster e no arquivo do censo escolar brasileiro. Retire --mess ou escolha outro --format.',
  },
  'cli.attendance-needs-ndjson': {
    en: 'OneRoster 1.1 has no attendance. Add --format ndjson, or leave out --attendance.',
    es: 'OneRoster 1.1 no tiene asistencia. Agregue --format ndjson o quite --attendance.',
    pt: 'OneRoster 1.1 não tem frequência. Acrescente --format ndjson ou retire --attendance.',
  },
  'cli.report-not-readable': {
    en: '{$path} is no report. Make one with: emis validate <folder> --json > report.json',
    es: '{$path} no es un informe. Haga uno con: emis validate <carpeta> --json > report.json',
    pt: '{$path} não é um relatório. Faça um com: emis validate <pasta> --json > report.json',
  },
  'cli.truth-not-readable': {
    en: '{$path} does not list planted faults. emis generate --mess writes truth.json.',
    es: '{$path} no enumera errores sembrados. emis generate --mess escribe truth.json.',
    pt: '{$path} não lista erros plantados. emis generate --mess escreve truth.json.',
  },
  'output.exists': {
    en: 'There is something at {$path} already. Choose another place, or add --overwrite.',
    es: 'Ya hay algo en {$path}. Elija otro lugar o agregue --overwrite.',
    pt: 'Já existe algo em {$path}. Escolha outro lugar ou acrescente --overwrite.',
  },
  'output.several-files': {
    en: '{$name} is the name of one file, and what is to be written is several{$names}. Give a folder, or a name that ends in .zip.',
    es: '{$name} es el nombre de un solo archivo, y lo que se escribe son varios{$names}. Indique una carpeta o un nombre que termine en .zip.',
    pt: '{$name} é o nome de um só arquivo, e o que se grava são vários{$names}. Indique uma pasta ou um nome que termine em .zip.',
  },
  'output.other-files': {
    en: '{$path} holds files that are not among those written, and they would be mixed: {$names}. Choose another folder, or remove them.',
    es: '{$path} contiene archivos que no están entre los que se escriben, y se mezclarían: {$names}. Elija otra carpeta o quítelos.',
    pt: '{$path} contém arquivos que não estão entre os que são gravados, e eles se misturariam: {$names}. Escolha outra pasta ou retire-os.',
  },
  'output.not-writable': {
    en: '{$path} cannot be written. Check that the place is there, that you have the right to write to it, and that the disk has room.',
    es: 'No se puede escribir {$path}. Revise que el lugar exista, que tenga permiso para escribir en él y que haya espacio en el disco.',
    pt: 'Não é possível gravar {$path}. Verifique se o lugar existe, se você tem permissão para gravar nele e se há espaço no disco.',
  },
  'output.too-large': {
    en: '{$what} has more than 4 GiB, which is more than a zip can hold that every program opens. Write to a folder.',
    es: '{$what} tiene más de 4 GiB, más de lo que admite un zip que todo programa pueda abrir. Escriba en una carpeta.',
    pt: '{$what} tem mais de 4 GiB, mais do que cabe em um zip que todo programa possa abrir. Grave em uma pasta.',
  },
  'bundle.not-found': {
    en: 'There is nothing at {$path}. Check the path.',
    es: 'No hay nada en {$path}. Revise la ruta.',
    pt: 'Não há nada em {$path}. Verifique o caminho.',
  },
  'bundle.not-readable': {
    en: '{$path} cannot be read. Check that you have the right to read it.',
    es: 'No se puede leer {$path}. Revise si tiene permiso para leerlo.',
    pt: 'Não é possível ler {$path}. Verifique se você tem permissão para lê-lo.',
  },
  'bundle.not-a-bundle': {
    en: '{$where} is in no format that can be read. Tables of your own need a mapping, made once: emis map propose {$where} -o mapping.json. A file of a country may need its --profile (emis formats). Otherwise give the folder or zip that holds the files of a format, under the names that it prescribes: for OneRoster manifest.csv, orgs.csv, users.csv and so on. Found: {$found}. Formats that can be read: {$ids}.',
    es: '{$where} no está en ningún formato que se pueda leer. Las tablas propias requieren un mapeo, que se hace una vez: emis map propose {$where} -o mapping.json. Un archivo de un país puede requerir su --profile (emis formats). Si no, indique la carpeta o el zip que contiene los archivos de un formato, con los nombres que prescribe: para OneRoster manifest.csv, orgs.csv, users.csv, etc. Se encontró: {$found}. Formatos que se pueden leer: {$ids}.',
    pt: '{$where} não está em nenhum formato que possa ser lido. Tabelas próprias requerem um mapeamento, feito uma vez: emis map propose {$where} -o mapping.json. Um arquivo de um país pode requerer seu --profile (emis formats). Se não, indique a pasta ou o zip que contém os arquivos de um formato, com os nomes que ele prescreve: para OneRoster manifest.csv, orgs.csv, users.csv etc. Encontrado: {$found}. Formatos que podem ser lidos: {$ids}.',
  },
  'bundle.packed': {
    en: '{$name} is packed ({$kind}), which is not unpacked here. Unpack it and give the folder, or a .zip of its files.',
    es: '{$name} está comprimido ({$kind}) y aquí no se descomprime. Descomprímalo e indique la carpeta, o un .zip de sus archivos.',
    pt: '{$name} está compactado ({$kind}) e não é descompactado aqui. Descompacte-o e indique a pasta, ou um .zip de seus arquivos.',
  },
  'bundle.ambiguous': {
    en: '{$path} holds {$count} bundles: {$names}. Give the folder of one of them.',
    es: '{$path} contiene {$count} conjuntos de archivos: {$names}. Indique la carpeta de uno de ellos.',
    pt: '{$path} contém {$count} conjuntos de arquivos: {$names}. Indique a pasta de um deles.',
  },
  'bundle.not-a-folder': {
    en: '{$path} is neither a folder nor a file. Give the folder that holds the files, or a zip of them.',
    es: '{$path} no es una carpeta ni un archivo. Indique la carpeta que contiene los archivos o un zip de ellos.',
    pt: '{$path} não é uma pasta nem um arquivo. Indique a pasta que contém os arquivos ou um zip deles.',
  },
  'edition.unknown': {
    en: 'There is no such edition of the standard. Use one of: {$known}.',
    es: 'No existe esa edición del estándar. Use una de estas: {$known}.',
    pt: 'Essa edição do padrão não existe. Use uma destas: {$known}.',
  },
  'edition.not-current': {
    en: 'Only the current edition, {$current}, can be rehearsed. Or give the file of a draft.',
    es: 'Solo se puede ensayar la edición vigente, {$current}. O indique el archivo de un borrador.',
    pt: 'Só é possível ensaiar a edição vigente, {$current}. Ou indique o arquivo de um rascunho.',
  },
  'draft.not-readable': {
    en: '{$path} is neither a JSON file nor an edition of the standard. Give the file of a draft, or {$current}.',
    es: '{$path} no es un archivo JSON ni una edición del estándar. Indique el archivo de un borrador o {$current}.',
    pt: '{$path} não é um arquivo JSON nem uma edição do padrão. Indique o arquivo de um rascunho ou {$current}.',
  },
  'draft.shape': {
    en: 'The draft is not right at {$at}. It holds base, edition, severities, rules, codeLists and required.',
    es: 'El borrador no es correcto en {$at}. Contiene base, edition, severities, rules, codeLists y required.',
    pt: 'O rascunho não está certo em {$at}. Ele contém base, edition, severities, rules, codeLists e required.',
  },
  'draft.unknown-name': {
    en: 'The draft names {$name}, which does not exist. The nearest name that does: {$nearest}.',
    es: 'El borrador nombra {$name}, que no existe. El nombre más parecido que sí existe: {$nearest}.',
    pt: 'O rascunho cita {$name}, que não existe. O nome mais próximo que existe: {$nearest}.',
  },
  'cli.checkpoint-not-readable': {
    en: '{$path} could not be read. Give the file in which a checkpoint was kept.',
    es: 'No se pudo leer {$path}. Indique el archivo en que se guardó un punto de control.',
    pt: 'Não foi possível ler {$path}. Indique o arquivo em que um ponto de controle foi guardado.',
  },
  'cli.column-unknown': {
    en: 'There is no column {$column}. Known: {$known}',
    es: 'No existe la columna {$column}. Conocidas: {$known}',
    pt: 'Não existe a coluna {$column}. Conhecidas: {$known}',
  },
  'cli.condition-malformed': {
    en: '{$text} is no condition. Write column=code, such as sex=female.',
    es: '{$text} no es una condición. Escriba columna=código, como sex=female.',
    pt: '{$text} não é uma condição. Escreva coluna=código, como sex=female.',
  },
  'publish.table-malformed': {
    en: 'The table cannot be made. Name each column once.',
    es: 'No se puede hacer la tabla. Nombre cada columna una sola vez.',
    pt: 'Não é possível fazer a tabela. Nomeie cada coluna uma só vez.',
  },
  'publish.name-taken': {
    en: 'Something called {$name} was published before of these people. Choose another name.',
    es: 'Ya se publicó algo con el nombre {$name} de estas personas. Elija otro nombre.',
    pt: 'Já foi publicado algo com o nome {$name} destas pessoas. Escolha outro nome.',
  },
  'publish.population-changed': {
    en: 'The people counted as {$population} are not those of the tables that were published of them. Give the people of another day another name.',
    es: 'Las personas contadas como {$population} no son las de las tablas ya publicadas. Dé otro nombre a las personas de otro día.',
    pt: 'As pessoas contadas como {$population} não são as das tabelas já publicadas. Dê outro nome às pessoas de outro dia.',
  },
  'publish.microdata-out': {
    en: 'Single records of {$population} were released: a table could be compared with them.',
    es: 'Ya se entregaron registros individuales de {$population}: una tabla se podría comparar con ellos.',
    pt: 'Já foram liberados registros individuais de {$population}: uma tabela poderia ser comparada com eles.',
  },
  'publish.tables-out': {
    en: 'Something was published of {$population}: single records could be compared with it.',
    es: 'Ya se publicó algo de {$population}: los registros individuales se podrían comparar con ello.',
    pt: 'Já foi publicado algo de {$population}: os registros individuais poderiam ser comparados com isso.',
  },
  'publish.not-safe': {
    en: 'The table cannot be told from what was published before without showing small groups. Ask for fewer columns.',
    es: 'La tabla no se puede publicar junto a lo ya publicado sin mostrar grupos pequeños. Pida menos columnas.',
    pt: 'A tabela não pode ser publicada junto ao que já foi publicado sem mostrar grupos pequenos. Peça menos colunas.',
  },
  'publish.ledger-malformed': {
    en: 'The ledger of what was published cannot be read. Restore it from a backup.',
    es: 'No se puede leer el libro de lo publicado. Restáurelo de una copia de seguridad.',
    pt: 'Não é possível ler o livro do que foi publicado. Restaure-o de uma cópia de segurança.',
  },
  'subject.still-referred-to': {
    en: 'Records refer to those of the person that cannot go with them. Nothing was erased; remove these first.',
    es: 'Hay registros que se refieren a los de la persona y que no pueden irse con ellos. No se borró nada; elimínelos primero.',
    pt: 'Há registros que se referem aos da pessoa e que não podem ir com eles. Nada foi apagado; remova-os primeiro.',
  },
  'audit.key-malformed': {
    en: 'This is no public key of checkpoints. Give the text that emis audit checkpoint prints behind Public key.',
    es: 'Esto no es una clave pública de puntos de control. Indique el texto que emis audit checkpoint imprime tras Clave pública.',
    pt: 'Isto não é uma chave pública de pontos de controle. Indique o texto que emis audit checkpoint imprime depois de Chave pública.',
  },
  'cli.administrator-file': {
    en: '{$path} is not there, or holds no key. A public key is a JWK (EC, P-256); the file of an administrator is JSON with url, clientId and privateKey.',
    es: '{$path} no existe, o no contiene una clave. Una clave pública es un JWK (EC, P-256); el archivo de una persona administradora es JSON con url, clientId y privateKey.',
    pt: '{$path} não existe, ou não contém uma chave. Uma chave pública é um JWK (EC, P-256); o arquivo de uma pessoa administradora é JSON com url, clientId e privateKey.',
  },
  'cli.grant-not-right': {
    en: 'Not right: {$what}. Give scopes as emis/person.read, known purposes, and territories or --national.',
    es: 'No es correcto: {$what}. Indique alcances como emis/person.read, finalidades conocidas, y territorios o --national.',
    pt: 'Não está certo: {$what}. Indique escopos como emis/person.read, finalidades conhecidas, e territórios ou --national.',
  },
  'cli.no-database': {
    en: 'Give --data-dir or --database-url: the storage of the server to read.',
    es: 'Indique --data-dir o --database-url: el almacenamiento del servidor que se leerá.',
    pt: 'Indique --data-dir ou --database-url: o armazenamento do servidor a ser lido.',
  },
  'database.folder-empty': {
    en: 'There is no database in that folder. Give the folder that was given to the server.',
    es: 'No hay una base de datos en esa carpeta. Indique la carpeta que se dio al servidor.',
    pt: 'Não há um banco de dados nessa pasta. Indique a pasta que foi dada ao servidor.',
  },
  'database.not-an-emis': {
    en: 'The database holds no records of an EMIS. Give the address that was given to the server.',
    es: 'La base de datos no tiene registros de un EMIS. Indique la dirección que se dio al servidor.',
    pt: 'O banco de dados não tem registros de um EMIS. Indique o endereço que foi dado ao servidor.',
  },
  'edition.not-readable': {
    en: '{$path} does not describe an edition. Give a JSON file like those in @emis-sdk/model/editions.',
    es: '{$path} no describe una edición. Indique un archivo JSON como los de @emis-sdk/model/editions.',
    pt: '{$path} não descreve uma edição. Indique um arquivo JSON como os de @emis-sdk/model/editions.',
  },
  'testing.no-row-left': {
    en: 'There are too few rows to plant the faults in. Ask for more students, in two schools or more.',
    es: 'Hay muy pocas filas para sembrar los errores. Pida más estudiantes, en dos escuelas o más.',
    pt: 'Há poucas linhas para plantar os erros. Peça mais estudantes, em duas escolas ou mais.',
  },
  'zip.broken': {
    en: '{$path} is damaged, or no zip that can be read. Make the zip anew, or give the folder instead.',
    es: '{$path} está dañado o no es un zip que se pueda leer. Vuelva a crear el zip o indique la carpeta.',
    pt: '{$path} está danificado ou não é um zip que possa ser lido. Crie o zip novamente ou indique a pasta.',
  },
  'zip.traversal': {
    en: '{$path} holds an entry whose name leads out of the archive ({$name}). Such a zip is not unpacked. Make it anew from the files alone.',
    es: '{$path} contiene una entrada cuyo nombre sale del archivo ({$name}). Un zip así no se descomprime. Créelo de nuevo solo con los archivos.',
    pt: '{$path} contém uma entrada cujo nome sai do arquivo ({$name}). Um zip assim não é descompactado. Crie-o novamente só com os arquivos.',
  },
  'zip.symlink': {
    en: '{$name} in {$path} is a link. Put the file itself into the zip.',
    es: '{$name} en {$path} es un enlace. Ponga en el zip el archivo mismo.',
    pt: '{$name} em {$path} é um link. Coloque no zip o próprio arquivo.',
  },
  'zip.too-large': {
    en: '{$path} is not unpacked: it holds more than the limits allow. Send fewer records in one zip, or give the folder instead.',
    es: '{$path} no se descomprime: contiene más de lo que permiten los límites. Envíe menos registros en un zip o indique la carpeta.',
    pt: '{$path} não é descompactado: contém mais do que os limites permitem. Envie menos registros em um zip ou indique a pasta.',
  },
  'zip.wrong-size': {
    en: '{$name} in {$path} does not hold as many bytes as the archive states. Such a zip is not read. Make it anew.',
    es: '{$name} en {$path} no tiene los bytes que declara el archivo. Un zip así no se lee. Créelo de nuevo.',
    pt: '{$name} em {$path} não tem os bytes que o arquivo declara. Um zip assim não é lido. Crie-o novamente.',
  },
  'zip.duplicate': {
    en: '{$path} holds {$name} twice. Keep one of the two and make the zip anew.',
    es: '{$path} contiene {$name} dos veces. Conserve uno y vuelva a crear el zip.',
    pt: '{$path} contém {$name} duas vezes. Mantenha um deles e crie o zip novamente.',
  },
  'zip.encrypted': {
    en: '{$name} in {$path} is encrypted. Make the zip without a password.',
    es: '{$name} en {$path} está cifrado. Cree el zip sin contraseña.',
    pt: '{$name} em {$path} está cifrado. Crie o zip sem senha.',
  },
  'xlsx.broken': {
    en: 'The workbook cannot be read ({$part}). Open it in Excel or LibreOffice, save it anew as .xlsx, and try again.',
    es: 'El libro no se puede leer ({$part}). Ábralo en Excel o LibreOffice, guárdelo de nuevo como .xlsx e inténtelo otra vez.',
    pt: 'A pasta de trabalho não pode ser lida ({$part}). Abra-a no Excel ou LibreOffice, salve-a de novo como .xlsx e tente outra vez.',
  },
  'xlsx.other-kind': {
    en: '{$name} is not an .xlsx workbook: it is in the older .xls format, protected by a password to open it, or something else under that name. Open it in Excel or LibreOffice and save it as .xlsx, without a password to open it.',
    es: '{$name} no es un libro .xlsx: está en el formato antiguo .xls, protegido con contraseña de apertura, o es otra cosa con ese nombre. Ábralo en Excel o LibreOffice y guárdelo como .xlsx, sin contraseña de apertura.',
    pt: '{$name} não é uma pasta de trabalho .xlsx: está no formato antigo .xls, protegida por senha de abertura, ou é outra coisa com esse nome. Abra-a no Excel ou LibreOffice e salve-a como .xlsx, sem senha de abertura.',
  },
  'cli.annotate-no-workbook': {
    en: '{$path} is no Excel workbook, so it cannot be marked. --annotate wants an .xlsx file.',
    es: '{$path} no es un libro de Excel, así que no se puede marcar. --annotate requiere un archivo .xlsx.',
    pt: '{$path} não é uma pasta de trabalho do Excel, então não pode ser marcada. --annotate requer um arquivo .xlsx.',
  },
  'cli.mapping-not-readable': {
    en: 'The mapping {$path} cannot be read. Check the path.',
    es: 'No se puede leer el mapeo {$path}. Revise la ruta.',
    pt: 'Não é possível ler o mapeamento {$path}. Verifique o caminho.',
  },
  'cli.mapping-twice': {
    en: '{$first} and {$second} are mappings of the same kind. Give one of your own tables at the most, and one of a DHIS2.',
    es: '{$first} y {$second} son mapeos del mismo tipo. Indique como máximo uno de sus propias tablas y uno de un DHIS2.',
    pt: '{$first} e {$second} são mapeamentos do mesmo tipo. Indique no máximo um das suas próprias tabelas e um de um DHIS2.',
  },
  'cli.mapping-other-target': {
    en: '{$path} is a mapping of a DHIS2, and {$format} is to be written. Write with --to dhis2, or leave it out.',
    es: '{$path} es un mapeo de un DHIS2, y se va a escribir {$format}. Escriba con --to dhis2 o quítelo.',
    pt: '{$path} é um mapeamento de um DHIS2, e vai ser gravado {$format}. Grave com --to dhis2 ou retire-o.',
  },
  'dhis2-mapping.broken': {
    en: 'The mapping to DHIS2 is wrong at “{$place}” ({$why}). Its shape is described by schemas/dhis2-mapping.schema.json of @emis-sdk/formats.',
    es: 'El mapeo a DHIS2 está mal en «{$place}» ({$why}). Su forma se describe en schemas/dhis2-mapping.schema.json de @emis-sdk/formats.',
    pt: 'O mapeamento para o DHIS2 está errado em “{$place}” ({$why}). Sua forma está descrita em schemas/dhis2-mapping.schema.json de @emis-sdk/formats.',
  },
  'mapping.broken': {
    en: 'The mapping is wrong at “{$place}” ({$why}). Its shape is described by schemas/mapping.schema.json of @emis-sdk/formats.',
    es: 'El mapeo está mal en «{$place}» ({$why}). Su forma se describe en schemas/mapping.schema.json de @emis-sdk/formats.',
    pt: 'O mapeamento está errado em “{$place}” ({$why}). Sua forma está descrita em schemas/mapping.schema.json de @emis-sdk/formats.',
  },
  'mapping.not-ready': {
    en: 'The mapping is not ready: {$count} things stand against it, the first at “{$place}”. A person must look at each field and set confirmed. See: emis map check.',
    es: 'El mapeo no está listo. Asuntos pendientes: {$count}; el primero en «{$place}». Una persona debe revisar cada campo y poner confirmed. Vea: emis map check.',
    pt: 'O mapeamento não está pronto. Pendências: {$count}; a primeira em “{$place}”. Uma pessoa deve conferir cada campo e pôr confirmed. Veja: emis map check.',
  },
  'cli.annotate-one': {
    en: '--annotate takes one workbook at a time. Run the command once for each.',
    es: '--annotate acepta un libro a la vez. Ejecute el comando una vez para cada uno.',
    pt: '--annotate aceita uma pasta de trabalho por vez. Execute o comando uma vez para cada uma.',
  },
  'profile.unknown': {
    en: 'There is no profile “{$profile}”. Known profiles: {$known}.',
    es: 'No existe el perfil «{$profile}». Perfiles conocidos: {$known}.',
    pt: 'Não existe o perfil «{$profile}». Perfis conhecidos: {$known}.',
  },
  'profile.unknown-edition': {
    en: 'The profile {$profile} has no edition “{$edition}”. Known editions, by the year in which the school year ends: {$known}.',
    es: 'El perfil {$profile} no tiene la edición «{$edition}». Ediciones conocidas, por el año en que termina el año escolar: {$known}.',
    pt: 'O perfil {$profile} não tem a edição «{$edition}». Edições conhecidas, pelo ano em que termina o ano letivo: {$known}.',
  },
  'credentials.not-found': {
    en: 'No credentials at {$path}. Start an EMIS first (emis serve), or name the file with --credentials.',
    es: 'No hay credenciales en {$path}. Inicie primero un EMIS (emis serve), o indique el archivo con --credentials.',
    pt: 'Não há credenciais em {$path}. Inicie primeiro um EMIS (emis serve), ou indique o arquivo com --credentials.',
  },
  'credentials.no-administrator': {
    en: '{$path} holds no key of an administrator. Start the EMIS anew with this version to have one written.',
    es: '{$path} no contiene la clave de un administrador. Inicie de nuevo el EMIS con esta versión para que se escriba una.',
    pt: '{$path} não contém a chave de um administrador. Inicie o EMIS de novo com esta versão para que uma seja escrita.',
  },
  'credentials.not-readable': {
    en: '{$path} is not a credentials file: {$field} is not as it must be. Restore the file, or ask the ministry for your credentials. Only if the EMIS is a trial of your own: put the file aside and start the EMIS again, and it writes another.',
    es: '{$path} no es un archivo de credenciales: {$field} no es como debe ser. Recupere el archivo, o pida sus credenciales al ministerio. Solo si el EMIS es una prueba suya: aparte el archivo e inicie el EMIS de nuevo, y escribirá otro.',
    pt: '{$path} não é um arquivo de credenciais: {$field} não é como deve ser. Recupere o arquivo, ou peça suas credenciais ao ministério. Somente se o EMIS for um teste seu: ponha o arquivo de lado e inicie o EMIS de novo, e ele gravará outro.',
  },
  'client.network': {
    en: '{$method} {$path}: the EMIS could not be reached, or the line broke. Check the address and the connection, then try again.',
    es: '{$method} {$path}: no se pudo llegar al EMIS o se cortó la línea. Revise la dirección y la conexión e intente de nuevo.',
    pt: '{$method} {$path}: não foi possível chegar ao EMIS ou a linha caiu. Verifique o endereço e a conexão e tente de novo.',
  },
  'client.timeout': {
    en: '{$method} {$path}: no answer within {$timeoutMs} ms. Try again later.',
    es: '{$method} {$path}: no hubo respuesta en {$timeoutMs} ms. Intente más tarde.',
    pt: '{$method} {$path}: não houve resposta em {$timeoutMs} ms. Tente mais tarde.',
  },
  'client.refused': {
    en: '{$method} {$path}: the EMIS answered {$status} {$problem}: {$title}',
    es: '{$method} {$path}: el EMIS respondió {$status} {$problem}: {$title}',
    pt: '{$method} {$path}: o EMIS respondeu {$status} {$problem}: {$title}',
  },
  'client.unauthorised': {
    en: 'The EMIS does not let this client in: {$reason}. Check the client id, that its private key is the one registered, the scopes, and this machine’s clock.',
    es: 'El EMIS no deja entrar a este cliente: {$reason}. Revise el identificador, que la clave privada sea la registrada, los permisos y el reloj de este equipo.',
    pt: 'O EMIS não deixa este cliente entrar: {$reason}. Verifique o identificador, se a chave privada é a registrada, as permissões e o relógio deste computador.',
  },
  'client.insecure-url': {
    en: '{$host} is addressed without https, so anyone on the way could read along. Use an https address.',
    es: 'A {$host} se llega sin https, así que cualquiera en el camino podría leer. Use una dirección https.',
    pt: '{$host} é acessado sem https, então qualquer um no caminho poderia ler. Use um endereço https.',
  },
  'client.protocol': {
    en: '{$method} {$path}: the answer is not of the EMIS protocol ({$at}). Check that the address is that of an EMIS and that both sides speak the same version.',
    es: '{$method} {$path}: la respuesta no es del protocolo EMIS ({$at}). Revise que la dirección sea la de un EMIS y que ambos lados hablen la misma versión.',
    pt: '{$method} {$path}: a resposta não é do protocolo EMIS ({$at}). Verifique se o endereço é o de um EMIS e se ambos os lados falam a mesma versão.',
  },
  'client.indeterminate': {
    en: '{$method} {$path}: it is not known whether the EMIS applied this. Send the same records again: what was applied comes back as unchanged.',
    es: '{$method} {$path}: no se sabe si el EMIS aplicó esto. Envíe los mismos registros otra vez: lo aplicado vuelve como sin cambios.',
    pt: '{$method} {$path}: não se sabe se o EMIS aplicou isto. Envie os mesmos registros outra vez: o que foi aplicado volta como sem alterações.',
  },
  'plugin.not-loadable': {
    en: '{$path} could not be loaded as a plugin. Name a JavaScript or TypeScript file that exports a plugin as its default.',
    es: 'No se pudo cargar {$path} como complemento. Indique un archivo JavaScript o TypeScript que exporte un complemento por defecto.',
    pt: 'Não foi possível carregar {$path} como plugin. Indique um arquivo JavaScript ou TypeScript que exporte um plugin por padrão.',
  },
  'plugin.no-default-export': {
    en: '{$path} exports no plugin. Add: export default definePlugin(…).',
    es: '{$path} no exporta ningún complemento. Agregue: export default definePlugin(…).',
    pt: '{$path} não exporta nenhum plugin. Acrescente: export default definePlugin(…).',
  },
  'database.not-reached': {
    en: 'The PostgreSQL could not be opened. Check the address, user and password, and that it runs.',
    es: 'No se pudo abrir PostgreSQL. Revise la dirección, el usuario y la contraseña, y que esté funcionando.',
    pt: 'Não foi possível abrir o PostgreSQL. Verifique o endereço, o usuário e a senha, e se ele está funcionando.',
  },
  'database.folder-in-use': {
    en: 'The data folder is in use by process {$process}. Stop that process, or give another folder.',
    es: 'La carpeta de datos está en uso por el proceso {$process}. Detenga ese proceso o indique otra carpeta.',
    pt: 'A pasta de dados está em uso pelo processo {$process}. Pare esse processo ou indique outra pasta.',
  },
  'database.folder-foreign': {
    en: 'The data folder holds other files than a database. Give an empty folder, or one that does not exist yet.',
    es: 'La carpeta de datos contiene otros archivos que no son una base de datos. Indique una carpeta vacía o que aún no exista.',
    pt: 'A pasta de dados contém outros arquivos que não são um banco de dados. Indique uma pasta vazia ou que ainda não exista.',
  },
  'database.folder-version': {
    en: 'The database in the data folder was made by another version of EMIS SDK. Use that version, or a new folder.',
    es: 'La base de datos de la carpeta fue creada por otra versión de EMIS SDK. Use esa versión o una carpeta nueva.',
    pt: 'O banco de dados da pasta foi criado por outra versão do EMIS SDK. Use essa versão ou uma pasta nova.',
  },
  'access.role-missing': {
    en: 'The database has no role emis_client that the server may take. An administrator runs once: CREATE ROLE emis_client NOLOGIN; GRANT emis_client TO the role of the server.',
    es: 'La base de datos no tiene un rol emis_client que el servidor pueda tomar. Un administrador ejecuta una vez: CREATE ROLE emis_client NOLOGIN; GRANT emis_client TO el rol del servidor.',
    pt: 'O banco de dados não tem um papel emis_client que o servidor possa assumir. Um administrador executa uma vez: CREATE ROLE emis_client NOLOGIN; GRANT emis_client TO o papel do servidor.',
  },
  'access.role-too-strong': {
    en: 'The role emis_client could read {$table} past its policies. Take SUPERUSER, BYPASSRLS and ownership of tables from it.',
    es: 'El rol emis_client podría leer {$table} sin pasar por sus políticas. Quítele SUPERUSER, BYPASSRLS y la propiedad de tablas.',
    pt: 'O papel emis_client poderia ler {$table} sem passar pelas políticas. Tire dele SUPERUSER, BYPASSRLS e a posse de tabelas.',
  },
  'access.table-open': {
    en: 'The table {$table} has no row-level security, or no policy for emis_client. Enable it and make a policy, or give the role no right on the table.',
    es: 'La tabla {$table} no tiene seguridad por filas, o ninguna política para emis_client. Actívela y cree una política, o no dé al rol ningún derecho sobre la tabla.',
    pt: 'A tabela {$table} não tem segurança por linhas, ou nenhuma política para emis_client. Ative-a e crie uma política, ou não dê ao papel nenhum direito sobre a tabela.',
  },
  'access.view-open': {
    en: 'The view {$table} shows rows past row-level security. Make it with security_invoker, or revoke it from emis_client.',
    es: 'La vista {$table} muestra filas sin pasar por la seguridad por filas. Créela con security_invoker, o revóquela a emis_client.',
    pt: 'A visão {$table} mostra linhas sem passar pela segurança por linhas. Crie-a com security_invoker, ou revogue-a de emis_client.',
  },
  'database.not-migrated': {
    en: 'The schema of the database could not be brought up to date. If a newer version has opened it before, use that version; nothing was changed.',
    es: 'No se pudo actualizar el esquema de la base de datos. Si antes la abrió una versión más nueva, use esa versión; no se cambió nada.',
    pt: 'Não foi possível atualizar o esquema do banco de dados. Se uma versão mais nova já o abriu, use essa versão; nada foi alterado.',
  },
  'dataset.changed': {
    en: 'The files changed while they were read. Leave them alone and run the command again.',
    es: 'Los archivos cambiaron mientras se leían. No los toque y ejecute de nuevo el comando.',
    pt: 'Os arquivos mudaram enquanto eram lidos. Não mexa neles e execute o comando de novo.',
  },
  'server.port-not-opened': {
    en: 'Port {$port} could not be opened; another program may be using it. Choose another with --port, or 0 for any free one.',
    es: 'No se pudo abrir el puerto {$port}; quizá lo usa otro programa. Elija otro con --port, o 0 para cualquiera libre.',
    pt: 'Não foi possível abrir a porta {$port}; talvez outro programa a use. Escolha outra com --port, ou 0 para qualquer uma livre.',
  },
};
