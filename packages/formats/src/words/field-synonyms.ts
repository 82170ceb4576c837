/**
 * Other names under which products and schools of Latin America and the Caribbean keep a field, in English, Spanish and Portuguese, besides its labels. By
 * `entity.field`, or `*.field` for all kinds of record. They lead a proposal, which a person confirms; nothing is read by them alone.
 */
export const FIELD_SYNONYMS: Readonly<Record<string, string>> = {
  '*.studentId':
    'id alumno, cod alumno, codigo alumno, alumno, id estudiante, cod estudiante, codigo estudiante, estudiante, id aluno, cod aluno, codigo aluno, aluno, student id, student, pupil id, pupil',
  '*.schoolId':
    'id colegio, colegio, id escuela, escuela, rbd, cod colegio, codigo colegio, codigo escuela, establecimiento, id establecimiento, institucion, codigo modular, cod mod, cct, dane, amie, cue, id escola, escola, inep, codigo inep, codigo escola, school, school id, school code, centro',
  '*.classId':
    'id curso, cod curso, codigo curso, curso, id seccion, seccion, id grupo, grupo, paralelo, id paralelo, turma, id turma, cod turma, codigo turma, comision, class id, class, section id',
  '*.personId':
    'id docente, cod docente, codigo docente, docente, id profesor, profesor, id funcionario, id professor, professor, teacher id, staff id, person id, id persona',
  'person.id':
    'cod alumno, codigo alumno, id alumno, alumno id, id estudiante, cod estudiante, codigo estudiante, estudiante id, student id, pupil id, student number, matricula, numero de matricula, nro matricula, numero matricula, num matricula, id aluno, codigo aluno, cod aluno, codigo do aluno, matricula do aluno, ra, legajo, id docente, cod docente, docente id, codigo docente, teacher id, staff id, id profesor, id funcionario, id professor, id apoderado, guardian id, id persona, person id, codigo, id',
  'person.givenName':
    'nombre, nombres, primer nombre, first name, given name, forename, nome, prenome, primeiro nome, nombre alumno, nombres alumno, nombre estudiante, nombre del estudiante, nome do aluno',
  'person.middleName': 'segundo nombre, middle name, second name, segundo nome, otros nombres',
  'person.familyName':
    'apellido, apellidos, primer apellido, apellido paterno, ape paterno, ap paterno, paterno, apellido 1, apellido1, surname, last name, family name, sobrenome, ultimo sobrenome, apellido p',
  'person.secondFamilyName':
    'segundo apellido, apellido materno, ape materno, ap materno, materno, apellido 2, apellido2, second surname, segundo sobrenome, apellido m',
  'person.preferredGivenName': 'nombre social, nome social, preferred name, known as',
  'person.birthDate':
    'fecha de nacimiento, fecha nacimiento, fec nac, fecha nac, f nac, f nacimiento, fec nacimiento, nacimiento, fecnac, date of birth, birth date, birthdate, birthday, dob, data de nascimento, data nascimento, dt nascimento, dt nasc, data nasc, nascimento, datanasc',
  'person.sex': 'sexo, genero, gender, sex, sexo alumno',
  'person.nationality': 'nacionalidad, nacionalidade, nationality, pais nacionalidad',
  'person.countryOfBirth': 'pais de nacimiento, pais nacimiento, pais de nascimento, country of birth',
  'person.cityOfBirth':
    'lugar de nacimiento, ciudad de nacimiento, municipio de nacimiento, naturalidade, municipio de nascimento, cidade de nascimento, place of birth, city of birth, birthplace',
  'person.stateOfBirth':
    'estado de nascimento, uf de nascimento, uf nascimento, departamento de nacimiento, provincia de nacimiento',
  'person.firstLanguage':
    'lengua materna, idioma materno, lingua materna, mother tongue, home language, first language',
  'person.ethnicity':
    'etnia, pueblo originario, pueblo indigena, pertenencia etnica, cor raca, raca cor, cor, raca, ethnicity, ethnic group, race',
  'person.disability': 'discapacidad, tiene discapacidad, deficiencia, nee, disability, special needs',
  'person.address': 'direccion, domicilio, direccion domicilio, endereco, logradouro, address, home address, street',
  'person.email': 'correo, correo electronico, email, e mail, mail, e mail contacto',
  'person.phone': 'telefono, fono, tel, telefone, phone, phone number, telephone, telefono fijo',
  'person.mobile': 'celular, movil, telefono movil, mobile, cell, cell phone, whatsapp',
  'person.residenceId':
    'comuna, comuna residencia, ubigeo, ubigeo residencia, municipio residencia, codigo municipio, distrito',
  'enrolment.schoolYear':
    'ano, ano escolar, ano lectivo, anio, anio lectivo, agno, periodo, periodo escolar, ano academico, ano letivo, school year, academic year, year, gestion, vigencia',
  'enrolment.grade':
    'grado, grado escolar, curso, nivel, ano serie, serie, ano de escolaridade, etapa, etapa de ensino, grade, grade level, class year, cod grado, cod nivel',
  'enrolment.level':
    'nivel de ensenanza, nivel educativo, tipo ensenanza, nivel de ensino, level, education level, modalidade ensino',
  'enrolment.entryDate':
    'fecha de matricula, fecha matricula, fec matricula, fecha ingreso, fecha de ingreso, fecha incorporacion, fecha alta, alta, data de matricula, data matricula, data de entrada, data de ingresso, entry date, enrolment date, enrollment date, admission date, date enrolled',
  'enrolment.exitDate':
    'fecha de retiro, fecha retiro, fecha egreso, fecha baja, baja, data de saida, data saida, data de desligamento, exit date, withdrawal date, leaving date',
  'enrolment.exitReason':
    'motivo retiro, motivo de retiro, causal de retiro, motivo baja, motivo da saida, motivo de saida, exit reason, reason for leaving, withdrawal reason',
  'enrolment.repeats': 'repite, repitente, repetidor, es repitente, repetente, repeater, repeats',
  'enrolment.entryKind':
    'tipo ingreso, tipo de ingreso, tipo matricula, tipo de matricula, condicion, procedencia, tipo de ingresso, entry type, admission type',
  'enrolment.shiftId': 'jornada, turno, id jornada, id turno, shift',
  'class-enrolment.listNumber':
    'numero de lista, nro lista, n lista, numero lista, numero de orden, nro orden, numero de chamada, list number, roll number',
  'class.id':
    'id curso, cod curso, codigo curso, id seccion, cod seccion, id grupo, id paralelo, id turma, cod turma, codigo turma, class id, section id, id, codigo',
  'class.title':
    'curso, nombre curso, seccion, nombre seccion, grupo, paralelo, turma, nome turma, nome da turma, class name, section name, class, nombre, nome, name, descripcion',
  'class.grades': 'grado, grados, nivel, serie, ano serie, etapa, grade, grade level, cod grado',
  'class.capacity': 'cupo, cupos, capacidad, vacantes, vagas, capacidade, capacity, seats',
  'school.id':
    'id colegio, id escuela, rbd, cod colegio, codigo modular, cod mod, cct, dane, amie, cue, id escola, inep, codigo inep, school id, school code, id, codigo',
  'school.name':
    'colegio, escuela, nombre colegio, nombre escuela, nombre establecimiento, establecimiento, cen edu, institucion, institucion educativa, escola, nome escola, nome da escola, school, school name, nombre, nome, name',
  'school.phone': 'telefono, fono, telefone, phone',
  'school.email': 'correo, email, e mail, mail',
  'guardian-link.guardianId':
    'id apoderado, apoderado, id tutor, tutor, id responsable, responsable, id representante, id responsavel, responsavel, guardian id, guardian, parent id',
  'guardian-link.relationship':
    'parentesco, relacion, vinculo, tipo apoderado, relacao, grau de parentesco, relationship, relation',
  'staff-assignment.workplaceId':
    'id colegio, colegio, rbd, id escuela, establecimiento, id escola, escola, school id, school',
  'staff-assignment.role': 'cargo, funcion, funcao, puesto, rol, role, position, job title',
  'staff-assignment.startDate':
    'fecha inicio, fecha de inicio, fecha ingreso, fecha contrato, data de inicio, data admissao, start date, hire date',
  'staff-assignment.endDate': 'fecha termino, fecha fin, fecha de termino, data de termino, data saida, end date',
  'staff-assignment.hoursPerWeek':
    'horas, horas semanales, horas contrato, carga horaria, hours, hours per week, weekly hours',
  'subject.id':
    'id asignatura, cod asignatura, id materia, cod materia, id disciplina, cod disciplina, subject id, codigo, id',
  'subject.title':
    'asignatura, materia, nombre asignatura, nombre materia, disciplina, nome disciplina, componente curricular, area, subject, subject name, nombre, nome, name',
  'daily-attendance.date': 'fecha, dia, fecha asistencia, fecha clase, data, data aula, date, day, attendance date',
  'daily-attendance.status':
    'asistencia, estado, presente, presencia, situacion, presenca, frequencia, status, attendance, attendance status',
  'mark.value': 'nota, calificacion, valoracion, promedio, nota final, conceito, media, mark, grade, score, value',
  'mark.subjectId': 'id asignatura, asignatura, materia, id materia, disciplina, id disciplina, subject id, subject',
  'mark.recordedOn': 'fecha, fecha nota, fecha evaluacion, data, date, recorded on',
  'mark.schoolYear': 'ano, anio, ano escolar, ano lectivo, ano letivo, school year, year',
};

/** Names of files and tables by the kind of row that stands in them. The first name of a kind is what it is called here. */
export const TABLE_SYNONYMS: Readonly<Record<string, string>> = {
  student: 'alumno, estudiante, aluno, estudante, student, pupil, matricula, matriculado',
  staff: 'docente, profesor, personal, funcionario, professor, profissional, teacher, staff, employee',
  guardian: 'apoderado, tutor, representante, responsable, padre, responsavel, guardian, parent',
  class: 'curso, seccion, grupo, paralelo, turma, comision, class, section',
  'class-enrolment':
    'inscripcion, inscrito, curso alumno, alumno curso, alumno por curso, enturmacao, inscricao, roster, class enrolment',
  school: 'colegio, escuela, establecimiento, institucion, centro, escola, school',
  subject: 'asignatura, materia, disciplina, subject',
  'daily-attendance': 'asistencia, presencia, frequencia, presenca, attendance',
  mark: 'nota, calificacion, mark, grade, gradebook',
  enrolment: 'matricula, enrolment, enrollment',
  'guardian-link': 'parentesco, vinculo, alumno apoderado, familia, guardian link',
};

/** Own codes whose meaning is beyond doubt, folded, by the list and the code of the standard. `M` is not among them: mujer, masculino, mulher. */
export const CODE_SYNONYMS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  sex: {
    masculino: 'male',
    hombre: 'male',
    varon: 'male',
    male: 'male',
    homem: 'male',
    'sexo masculino': 'male',
    boy: 'male',
    nino: 'male',
    femenino: 'female',
    mujer: 'female',
    female: 'female',
    mulher: 'female',
    feminino: 'female',
    'sexo femenino': 'female',
    girl: 'female',
    nina: 'female',
  },
};
