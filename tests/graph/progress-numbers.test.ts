import { describe, expect, it } from 'vitest';
import { progress } from '../../src/graph/progress/index.js';
import type { ObservedFigure, Polarity, Progress, TargetFigure } from '../../src/graph/progress/index.js';
import { judged, LAST, observed, promised, UNDATED } from './figures.js';

describe('the observation compared', () => {
  it.each<[string, string, ObservedFigure[]]>([
    [
      'of the same period rather than an earlier one',
      'now',
      [observed({ id: 'then', ...LAST }), observed({ id: 'now' })],
    ],
    [
      'the latest of the earlier ones',
      'late',
      [
        observed({ id: 'early', periodFrom: '2020-01-01', periodTo: '2020-12-31' }),
        observed({ id: 'late', ...LAST }),
      ],
    ],
    [
      'counted rather than estimated',
      'counted',
      [observed({ id: 'estimated', estimate: true }), observed({ id: 'counted' })],
    ],
    [
      'stated rather than inferred',
      'stated',
      [observed({ id: 'inferred', basis: 'INFERRED' }), observed({ id: 'stated' })],
    ],
    [
      'dated rather than an undated baseline',
      'dated',
      [observed({ id: 'base', ...UNDATED, isBaseline: true }), observed({ id: 'dated', ...LAST })],
    ],
    [
      'estimated for the same period rather than counted before',
      'estimated',
      [observed({ id: 'counted', ...LAST }), observed({ id: 'estimated', estimate: true })],
    ],
    [
      'later, though estimated, of the earlier ones',
      'late',
      [
        observed({ id: 'counted', periodFrom: '2020-01-01', periodTo: '2020-12-31' }),
        observed({ id: 'late', ...LAST, estimate: true }),
      ],
    ],
    [
      'begun latest of those that end on a day',
      'short',
      [
        observed({ id: 'long', periodFrom: '2021-01-01', periodTo: '2024-12-31' }),
        observed({ id: 'short', ...LAST }),
      ],
    ],
    ['first by id among equals', 'a', [observed({ id: 'b' }), observed({ id: 'a' })]],
    ['in the same unit', 'same', [observed({ id: 'other', unit: 'CNY' }), observed({ id: 'same', ...LAST })]],
  ])('is one %s', (_what, id, candidates) => {
    expect(judged({}, candidates).observationId).toBe(id);
    expect(judged({}, [...candidates].reverse()).observationId).toBe(id);
  });
});

describe('the numbers', () => {
  it.each<[string, Partial<Progress>, Partial<TargetFigure>, ObservedFigure[], Polarity?]>([
    [
      'of an earlier level',
      {
        ratio: 0.8,
        gap: 20,
        gapUnit: 'VEHICLE',
        requiredGrowth: 25,
        requiredAnnualGrowth: 25,
        answers: false,
      },
      {},
      [observed({ value: 80, ...LAST })],
    ],
    [
      'of two years',
      { requiredGrowth: 21, requiredAnnualGrowth: 10 },
      { value: 121 },
      [observed({ value: 100, periodFrom: '2023-01-01', periodTo: '2023-12-31' })],
    ],
    [
      'of a period that ends within a year',
      { requiredAnnualGrowth: null },
      {},
      [observed({ value: 80, periodFrom: '2025-01-01', periodTo: '2025-06-30' })],
    ],
    [
      'of the same period, which need not grow',
      { ratio: 1.2, gap: -20, requiredGrowth: null, answers: true },
      {},
      [observed({ value: 120 })],
    ],
    [
      'where less is better',
      { ratio: 0.5, gap: 100 },
      { comparator: 'EQUAL' },
      [observed({ value: 200 })],
      'LESS',
    ],
    [
      'where at most that much may be, though more is better',
      { ratio: 1.25, gap: -20 },
      { comparator: 'AT_MOST' },
      [observed({ value: 80 })],
    ],
    [
      'of ranks, the smaller the better',
      { ratio: 0.4286, gap: 4, gapUnit: 'RANK', requiredGrowth: null },
      { comparator: 'EQUAL', statistic: 'RANK', unit: 'RANK', value: 3 },
      [observed({ statistic: 'RANK', unit: 'RANK', value: 7, ...LAST })],
    ],
    [
      'of six years',
      { requiredGrowth: 40.58, requiredAnnualGrowth: 5.84 },
      { value: 9_700_000_000_000 },
      [observed({ value: 6_900_000_000_000, periodFrom: '2019-01-01', periodTo: '2019-12-31' })],
    ],
    [
      'of an undated baseline, which has no years',
      { requiredGrowth: 12.94, requiredAnnualGrowth: null, ratio: 0.8855 },
      { value: 110_000_000_000 },
      [observed({ value: 97_400_000_000, ...UNDATED, isBaseline: true })],
    ],
    ['of less than nothing', { ratio: null, gap: 100.5 }, {}, [observed({ value: -0.5 })]],
    ['of very small numbers', { gap: 2e-7 }, { value: 3e-7 }, [observed({ value: 1e-7 })]],
    [
      'of percentages, without noise',
      { gap: 0.1, gapUnit: 'PERCENTAGE_POINT', ratio: 0.963 },
      { value: 2.7, unit: 'PERCENT' },
      [observed({ value: 2.6, unit: 'PERCENT', ...LAST })],
    ],
    [
      'beyond what a double holds',
      { gap: 9_007_199_254_740_993n },
      { value: 9_007_199_254_740_994n },
      [observed({ value: 1, ...LAST })],
    ],
    ['of nothing', { ratio: null, gap: 100, requiredGrowth: null }, {}, [observed({ value: 0, ...LAST })]],
    [
      'of growth, which does not grow',
      { requiredGrowth: null, ratio: 0.5 },
      { statistic: 'GROWTH', value: 10, unit: 'PERCENT' },
      [observed({ statistic: 'GROWTH', value: 5, unit: 'PERCENT', ...LAST })],
    ],
    [
      'of what stands in other units',
      { leftAside: 2, observationId: null, gap: null },
      {},
      [observed({ id: 'a', unit: 'CNY' }), observed({ id: 'b', unit: 'PERCENT' })],
    ],
  ])('%s', (_what, expected, target, candidates, polarity) => {
    expect(judged(target, candidates, polarity)).toMatchObject(expected);
  });
});

describe('the sentence', () => {
  it('holds every input, the quotient, the gap, the growth and why', () => {
    const { formula, formulaEn } = judged({}, [
      observed({ value: 1_234.5, ...LAST, comparator: 'MORE_THAN' }),
      observed({ id: 'other', unit: 'CNY' }),
    ]);
    expect(formulaEn).toBe(
      'Observed MORE_THAN 1,234.5 VEHICLE (2024-01-01 to 2024-12-31) ÷ target AT_LEAST 100 VEHICLE (2025-01-01 to 2025-12-31) = 12.345; ' +
        'gap 100 − 1,234.5 = -1,134.5 VEHICLE; required growth ≈ -91.9%; ' +
        "OPEN, as the observation is of a time before the target's period; 1 observation in another unit (CNY) left aside.",
    );
    expect(formula).toBe(
      '观测值 MORE_THAN 1,234.5 VEHICLE（2024-01-01 至 2024-12-31） ÷ 目标 AT_LEAST 100 VEHICLE（2025-01-01 至 2025-12-31） = 12.345；' +
        '差距 100 − 1,234.5 = -1,134.5 VEHICLE；需增长 ≈ -91.9%；OPEN：观测值早于目标期；另有 1 个观测值单位不同（CNY），未作比较。',
    );
  });

  it('says 左右 behind the number', () => {
    const { formula, formulaEn } = progress({ ...promised, comparator: 'ABOUT' }, [], {
      polarity: 'MORE',
      unitNames: () => ({ zh: '辆', en: 'vehicles' }),
      comparatorNames: () => ({ zh: '左右', en: 'about' }),
      statusNames: (status) => ({ zh: status, en: status }),
    });
    expect(formula).toContain('目标 100 辆 左右（');
    expect(formulaEn).toContain('Target about 100 vehicles (');
  });

  it('shows other counts of the period, and no noise of thirds', () => {
    const { formulaEn } = judged({}, [
      observed({ id: 'a', value: 120 }),
      observed({ id: 'b', value: 100 / 3 }),
    ]);
    expect(formulaEn).toContain('contradict each other');
    expect(formulaEn).toContain('33.3333333333 VEHICLE');
  });

  it('says that an estimate closes nothing, even where it is earlier too', () => {
    const { formulaEn } = judged({}, [observed({ ...LAST, estimate: true })]);
    expect(formulaEn).toContain('before the target');
    expect(formulaEn).toContain('an estimate, which closes nothing');
  });
});
