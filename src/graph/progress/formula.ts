import type { Choice } from './choose.js';
import type { Rounded } from './decimal.js';
import type { ObservedFigure, TargetFigure } from './figure.js';
import type { Judgement, Reason } from './judge.js';
import type { Reckoning } from './reckon.js';

/** How a value of an enum is called. */
export type Names = (value: string) => { readonly zh: string; readonly en: string };

/** The names that a formula is written with. */
export interface FormulaNames {
  readonly unitNames: Names;
  readonly comparatorNames: Names;
  readonly statusNames: Names;
}

/** What was compared, and what came of it. */
export type Compared = Choice & Judgement & Reckoning;

/**
 * One sentence that says how progress was reckoned, with all that went in.
 * @param compared undefined or null where there was nothing to compare
 * @param unlike observations left aside, as they are in other units
 */
export function formula(
  language: 'zh' | 'en',
  target: TargetFigure,
  compared: Compared | null | undefined,
  unlike: readonly ObservedFigure[],
  names: FormulaNames,
): string {
  const words = WORDS[language];
  const amount = (value: number | bigint, unit: string) =>
    words.amount(number(value), names.unitNames(unit)[language]);
  const figure = (one: TargetFigure) => {
    const comparator = one.comparator === 'EQUAL' ? '' : names.comparatorNames(one.comparator)[language];
    const said = words.compared(comparator, amount(one.value, one.unit), one.comparator === 'ABOUT');
    return words.figure(said, words.period(one.periodFrom, one.periodTo));
  };
  const units = [...new Set(unlike.map(({ unit }) => names.unitNames(unit)[language]))].sort();
  const aside = unlike.length > 0 ? [words.aside(unlike.length, units)] : [];
  if (!compared)
    return words.sentence([
      `${words.target} ${figure(target)}`,
      `${names.statusNames('NO_DATA')[language]}${words.because}${words.nothing}`,
      ...aside,
    ]);

  const { observation, rivals, isFalling, ratio, gap, gapUnit, growth, annualGrowth, status, reasons } =
    compared;
  const [observed, aimed] = [`${words.observed} ${figure(observation)}`, `${words.target} ${figure(target)}`];
  const [upper, lower] = isFalling ? [aimed, observed] : [observed, aimed];
  const [more, less] = isFalling ? [observation, target] : [target, observation];
  return words.sentence([
    ratio ? `${upper} ÷ ${lower} ${rounded(ratio)}` : `${observed}${words.comma}${aimed}`,
    `${words.gap} ${number(more.value)} − ${number(less.value)} = ${amount(gap, gapUnit)}`,
    ...(growth ? [`${words.growth} ${rounded(growth)}%`] : []),
    ...(annualGrowth && annualGrowth !== growth ? [`${words.annualGrowth} ${rounded(annualGrowth)}%`] : []),
    `${names.statusNames(status)[language]}${words.because}${reasons.map((reason) => words.reasons[reason]).join(words.and)}`,
    ...(rivals.length > 0 ? [words.rivals(rivals.map(figure))] : []),
    ...aside,
  ]);
}

function rounded({ value, exact }: Rounded): string {
  return `${exact ? '=' : '≈'} ${number(value)}`;
}

function number(value: number | bigint): string {
  // More decimals are noise: of thirds, say.
  return value.toLocaleString('en-US', { maximumFractionDigits: 10 });
}

interface Words {
  readonly observed: string;
  readonly target: string;
  readonly gap: string;
  readonly growth: string;
  readonly annualGrowth: string;
  readonly because: string;
  readonly comma: string;
  readonly and: string;
  readonly nothing: string;
  readonly reasons: Readonly<Record<Reason, string>>;
  amount(value: string, unit: string): string;
  /** `isAbout`: Chinese says 左右 behind the number. */
  compared(comparator: string, amount: string, isAbout: boolean): string;
  figure(compared: string, period: string): string;
  period(from: string | null, to: string | null): string;
  aside(count: number, units: readonly string[]): string;
  rivals(figures: readonly string[]): string;
  sentence(clauses: readonly string[]): string;
}

const WORDS: Readonly<Record<'zh' | 'en', Words>> = {
  zh: {
    observed: '观测值',
    target: '目标',
    gap: '差距',
    growth: '需增长',
    annualGrowth: '年均需增长',
    because: '：',
    comma: '，',
    and: '，且',
    nothing: '没有可比较的观测值',
    reasons: {
      MET: '本期观测值达到目标',
      MISSED: '本期观测值未达到目标',
      EARLIER: '观测值早于目标期',
      UNDATED_BASELINE: '观测值是没有日期的基数',
      BASELINE_OF_UNDATED: '目标没有期限，观测值是其基数',
      ESTIMATE: '观测值是预计数，不能了结目标',
      RIVALS: '本期有互相矛盾的观测值',
      ABOUT_OBSERVED: '观测值只是约数',
      ABOUT_TARGET: '目标只是约数',
      RANK_COMPARATOR: '名次的比较方向不明',
      BOTH_POSSIBLE: '观测值容许两种结论',
    },
    amount: (value, unit) => `${value} ${unit}`,
    compared: (comparator, amount, isAbout) =>
      (isAbout ? [amount, comparator] : [comparator, amount]).filter((word) => word !== '').join(' '),
    figure: (compared, period) => `${compared}（${period}）`,
    period: (from, to) => (from === null && to === null ? '无具体日期' : `${from ?? '…'} 至 ${to ?? '…'}`),
    aside: (count, units) => `另有 ${count} 个观测值单位不同（${units.join('、')}），未作比较`,
    rivals: (figures) => `本期另有观测值 ${figures.join('、')}`,
    sentence: (clauses) => `${clauses.join('；')}。`,
  },
  en: {
    observed: 'observed',
    target: 'target',
    gap: 'gap',
    growth: 'required growth',
    annualGrowth: 'required growth a year',
    because: ', as ',
    comma: ', ',
    and: ', and ',
    nothing: 'there is no observation to compare with',
    reasons: {
      MET: "the observation of the target's own period reaches it",
      MISSED: "the observation of the target's own period does not reach it",
      EARLIER: "the observation is of a time before the target's period",
      UNDATED_BASELINE: 'the observation is a baseline without a date',
      BASELINE_OF_UNDATED: 'the target has no period, and the observation is its baseline',
      ESTIMATE: 'the observation is an estimate, which closes nothing',
      RIVALS: "observations of the target's own period contradict each other",
      ABOUT_OBSERVED: 'the observation is approximate',
      ABOUT_TARGET: 'the target is approximate',
      RANK_COMPARATOR: 'the direction of a comparison of ranks is not clear',
      BOTH_POSSIBLE: 'the observation allows both',
    },
    amount: (value, unit) => `${value} ${unit}`,
    compared: (comparator, amount) => (comparator === '' ? amount : `${comparator} ${amount}`),
    figure: (compared, period) => `${compared} (${period})`,
    period: (from, to) => (from === null && to === null ? 'no dates' : `${from ?? '…'} to ${to ?? '…'}`),
    aside: (count, units) =>
      `${count} observation${count === 1 ? '' : 's'} in another unit (${units.join(', ')}) left aside`,
    rivals: (figures) => `also observed for the period: ${figures.join(', ')}`,
    sentence: (clauses) => `${clauses.join('; ')}.`.replace(/^./, (first) => first.toUpperCase()),
  },
};
