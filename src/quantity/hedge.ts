import { QuantityError } from './error.js';
import { lexicon } from './lexicon.js';
import { normalise } from './normalise.js';

/** The names of the enum `Hedge` in schema.graphql. */
export type Hedge = 'STRIVE' | 'EXPECT' | 'PLAN';

/**
 * How firmly a number was said, from the words that soften it (these alone).
 *
 * Throws `QuantityError` on other words. 确保, 保证, 必须, 将 and 要 are among them: they soften nothing, so their figure has
 * no hedge.
 */
export function parseHedge(words: string): Hedge {
  const text = normalise(words);
  const found = HEDGES.get(text);
  if (found !== undefined) return found;
  const reason = FIRM.test(text) ? 'it softens nothing, so there is no hedge' : 'it is not a known hedge';
  throw new QuantityError(words, reason);
}

const HEDGES = lexicon<Hedge>({
  STRIVE: '力争 争取 全力争取 力求 努力 奋力',
  EXPECT: '预计 预期 预测 预估 估计 有望 可望',
  PLAN: '计划 规划 拟 打算',
});
const FIRM = /^(?:确保|保证|必须|将|要)$/u;
