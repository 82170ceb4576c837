import { Bearer } from '../bearer.ts';
import { ownText } from '../own-text.ts';
import { type DatasetRuleNotes, standardDatasetRule } from '../standard-rule.ts';

/** So many people of one day are chance in a dataset of any size below. */
const MANY = 20;
/** Percent of all days of birth. Even in a dataset of one grade a day has about one third of one percent. */
const SHARE = 3;

interface Crowd {
  readonly bearer: Bearer;
  people: number;
}

/** People are not all born on one day: a day that many share is how a product writes that it does not know. */
export const personBirthDateCrowded = standardDatasetRule({
  code: 'person.birth-date-crowded',
  severity: 'warning',
  on: 'person',
  reads: ['birthDate'],
  silentWithout: ['birthDate'],
  start() {
    const days = new Map<string, Crowd>();
    let all = 0;
    return {
      add({ id, birthDate }, report) {
        if (!birthDate) return;
        all++;
        let crowd = days.get(birthDate);
        if (!crowd) {
          crowd = { bearer: new Bearer(), people: 0 };
          days.set(ownText(birthDate), crowd);
        }
        crowd.people++;
        crowd.bearer.offer(id, report);
      },
      finish() {
        for (const [day, { bearer, people }] of days) {
          if (people >= MANY && people * 100 > all * SHARE) {
            bearer.report({ at: 'birthDate', params: { people }, personal: { born: day } });
          }
        }
      },
    };
  },
});

export const personBirthDateCrowdedNotes = (): DatasetRuleNotes => ({
  text: `No day of birth is that of ${MANY} people or more who are over ${SHARE} % of all.`,
  why: 'Such a day is a placeholder, like 2000-01-01. An empty field says that the day is not known, and spoils no figure by age.',
  examples: {
    good: [bornOn('2000-01-01', MANY - 1), bornThroughTheYear(400)],
    bad: [bornOn('2000-01-01', MANY)],
  },
});

function bornOn(birthDate: string, people: number) {
  return Array.from({ length: people }, (_, index) => ({ id: `p${index}`, birthDate }));
}

function bornThroughTheYear(people: number) {
  return Array.from({ length: people }, (_, index) => {
    const [month, day] = [1 + (index % 12), 1 + (index % 28)].map((number) => String(number).padStart(2, '0'));
    return { id: `q${index}`, birthDate: `2016-${month}-${day}` };
  });
}
