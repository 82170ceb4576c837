import { generateSchools, makePerson } from '@emis-sdk/testing';
import { testPlugin } from '@emis-sdk/testing/plugins';
import { createTranslator } from '@emis-sdk/validation';
import { loadWords } from '@emis-sdk/validation/words';
import duplicateStudents from './duplicate-students/plugin.ts';
import earlyWarning from './early-warning/plugin.ts';
import schoolMeals from './school-meals/plugin.ts';
import teacherVacancies from './teacher-vacancies/plugin.ts';

// An invented school: nobody in it exists.
const school = generateSchools({ seed: 5, schools: 1, students: 60, schoolYear: 2026, attendance: 20 });
const [schoolId = ''] = school.records.school.map(({ id }) => id);

await using warning = await testPlugin(earlyWarning, { school });
const translator = createTranslator(await loadWords('en'), warning.host.messages());
console.log('Early warning');
for (const flag of (await warning.findings()).slice(0, 3))
  console.log(`  ${flag.id}: ${translator.finding(flag).meaning}`);

await using vacancies = await testPlugin(teacherVacancies, { school });
const post = (id: string, vacant: boolean) => ({
  id,
  workplaceId: schoolId,
  kind: 'teacher',
  vacant,
  hoursPerWeek: 30,
});
console.log('Vacant teaching posts');
for (const { label, value, unit } of await vacancies.figures({
  post: [post('p1', false), post('p2', true), post('p3', false)],
}))
  console.log(`  ${label}: ${value} ${unit}`);

await using meals = await testPlugin(schoolMeals, { school, settings: { days: 1 } });
console.log('School meals');
for (const { label, value, unit } of await meals.figures()) console.log(`  ${label}: ${value} ${unit}`);

await using duplicates = await testPlugin(duplicateStudents, { school });
const said = createTranslator(await loadWords('en'), duplicates.host.messages());
const person = [makePerson({ id: 'one', familyName: 'Muñoz' }), makePerson({ id: 'two', familyName: 'Munos' })];
console.log('Perhaps one student twice');
for (const finding of await duplicates.findings({ person })) console.log(`  ${said.finding(finding).meaning}`);
