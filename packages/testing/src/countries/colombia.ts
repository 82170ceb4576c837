import { numberSource } from './number-source.ts';
import { region, spanishCountry } from './spanish-country.ts';

/** Colombia: identity cards and birth certificates of ten digits, DANE codes with their municipality inside, calendar A. */
export const colombia = spanishCountry({
  id: 'colombia',
  code: 'CO',
  name: 'Colombia',
  // DIVIPOLA codes: github.com/colombia-immap/Divipola at commit c5728ee.
  regions: [
    region('05', 'Antioquia', ['05001', 'Medellín'], ['05030', 'Amagá']),
    region('15', 'Boyacá', ['15001', 'Tunja'], ['15022', 'Almeida']),
    region('52', 'Nariño', ['52001', 'Pasto'], ['52019', 'Albán']),
    region('76', 'Valle del Cauca', ['76001', 'Cali'], ['76892', 'Yumbo']),
  ],
  // Grades as the export writes them; the twelfth step is the introductory semester of teacher training.
  grades: [...Array.from({ length: 11 }, (_, index) => String(index + 1)), '41'].map((code, index) => ({
    code,
    title: index < 11 ? `${code}.º` : 'Normalista, introducción',
    level: index < 5 ? '1' : index < 9 ? '2' : '3',
  })),
  primary: 5,
  lowerSecondary: 4,
  ruralGrades: 5,
  // Not counted by any source at hand: that of Chile.
  meanSchool: 211,
  calendar: {
    title: 'Año lectivo',
    start: [0, '01-19'],
    end: [0, '11-27'],
    terms: [
      { id: 'semester-1', type: 'semester', title: 'Primer semestre', start: [0, '01-19'], end: [0, '06-12'] },
      { id: 'semester-2', type: 'semester', title: 'Segundo semestre', start: [0, '07-06'], end: [0, '11-27'] },
    ],
    cutOff: '03-31',
  },
  studentNumber: 'co.ti',
  numbers(random) {
    const card = numberSource(1_500_000_000, 1_999_999_999, random);
    const dane = new Map<string, () => number>();
    const next = (start: string) => {
      const source = dane.get(start) ?? numberSource(100_000, 999_999, random);
      dane.set(start, source);
      return `${start}${source()}`;
    };
    return {
      person(kind, chance) {
        if (kind !== 'student') return [{ type: 'co.cc', value: String(card()) }];
        const draw = chance.int(1, 100);
        if (draw <= 94) return [{ type: 'co.ti', value: String(card()) }];
        return draw <= 97 ? [{ type: 'co.ppt', value: String(card()) }] : [];
      },
      school: ({ municipalities }, isPrivate) => [
        { type: 'co.dane', value: next(`${isPrivate ? 3 : 1}${municipalities[0]?.code ?? '05001'}`) },
      ],
    };
  },
});
