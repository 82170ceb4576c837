import type { CensusLine } from '../files/census-line.ts';
import type { LayoutRule } from './layout-rule.ts';

interface Aid {
  /** The field of the resource. */
  readonly aid: string;
  /** At least one of these must be 1. */
  readonly needs: readonly string[];
  /** None of these may be. */
  readonly not: readonly string[];
}

const DISORDERS = ['discalculia', 'disgrafia', 'dislalia', 'dislexia', 'tdah', 'tpac'];
const MIND_AND_BODY = ['deficienciaFisica', 'deficienciaIntelectual', 'autismo'];
const DEAF = ['surdez', 'deficienciaAuditiva', 'surdocegueira'];
const SEES_LITTLE = ['baixaVisao', 'visaoMonocular', 'surdocegueira'];
const BLIND = ['cegueira', 'surdocegueira'];

/** RULE-EXAM: which resources for examinations go with which disabilities. */
const AIDS: readonly Aid[] = [
  { aid: 'auxilioLedor', needs: ['cegueira', ...SEES_LITTLE, ...MIND_AND_BODY, ...DISORDERS], not: ['surdez'] },
  { aid: 'auxilioTranscricao', needs: [...BLIND, 'baixaVisao', ...MIND_AND_BODY, ...DISORDERS], not: [] },
  { aid: 'guiaInterprete', needs: ['surdocegueira'], not: [] },
  { aid: 'tradutorLibras', needs: DEAF, not: ['cegueira'] },
  { aid: 'leituraLabial', needs: DEAF, not: ['cegueira'] },
  { aid: 'provaPortuguesSegundaLingua', needs: DEAF, not: ['cegueira'] },
  { aid: 'provaVideoLibras', needs: DEAF, not: ['cegueira'] },
  { aid: 'provaAmpliada', needs: SEES_LITTLE, not: ['cegueira'] },
  { aid: 'provaSuperampliada', needs: SEES_LITTLE, not: ['cegueira'] },
  { aid: 'cdAudio', needs: [...BLIND, 'baixaVisao', ...MIND_AND_BODY], not: ['surdez'] },
  { aid: 'materialBraille', needs: BLIND, not: [] },
  { aid: 'provaBraille', needs: BLIND, not: [] },
  { aid: 'nenhumRecurso', needs: [], not: BLIND },
];

const ENLARGED = ['provaAmpliada', 'provaSuperampliada', 'provaBraille'];

const ALL_AIDS = [...AIDS.map(({ aid }) => aid), 'tempoAdicional'].filter((aid) => aid !== 'nenhumRecurso');

const labels = (line: CensusLine, names: readonly string[]): string =>
  names.map((name) => line.numberOf(name)).join(', ');

/** Resources for examinations: record 30, fields 36 to 49. */
export const EXAM_RULES: readonly LayoutRule[] = [
  {
    record: '30',
    rule: 'aid-without-cause',
    text: 'A resource for examinations goes with a disability or disorder that asks for it.',
    source: 'IE25, RULE-EXAM',
    check(line, say) {
      for (const { aid, needs } of AIDS) {
        if (line.get(aid) === '1' && needs.length > 0 && line.ones(needs).length === 0)
          say(aid, { params: { fields: labels(line, needs) } });
      }
    },
  },
  {
    record: '30',
    rule: 'aid-excluded',
    text: 'A resource for examinations does not go with a disability that excludes it.',
    source: 'IE25, RULE-EXAM',
    check(line, say) {
      for (const { aid, not } of AIDS) {
        if (line.get(aid) === '1' && line.ones(not).length > 0)
          say(aid, { params: { fields: labels(line, line.ones(not)) } });
      }
    },
  },
  {
    record: '30',
    rule: 'several-sizes-of-print',
    text: 'At most one of enlarged, super-enlarged and Braille examinations.',
    source: 'IE25, RULE-EXAM',
    check(line, say) {
      const [, second] = line.ones(ENLARGED);
      if (second !== undefined) say(second, { params: { fields: labels(line, ENLARGED) } });
    },
  },
  {
    record: '30',
    rule: 'transcription-alone',
    text: 'Who is blind or deafblind and has help with writing has a second resource.',
    source: 'IE25, RULE-EXAM',
    check(line, say) {
      if (line.get('auxilioTranscricao') === '1' && line.ones(BLIND).length > 0 && line.ones(ALL_AIDS).length < 2)
        say('auxilioTranscricao');
    },
  },
];
