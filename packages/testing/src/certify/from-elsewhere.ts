import { exerciseOf } from './exercise.ts';
import { changed, firstOf, type Ground } from './ground.ts';

/** Has another product send new schools, and gives their ids. */
export async function newSchool(ground: Ground, count: number): Promise<string[]> {
  const school = firstOf(exerciseOf(ground.stage.profile.id, ['school']), 'school');
  if (!school) return [];
  const ids = Array.from({ length: count }, () => `elsewhere-${crypto.randomUUID()}`);
  await ground.stage.sendElsewhere(ids.map((id) => changed(school, { id })));
  return ids;
}
