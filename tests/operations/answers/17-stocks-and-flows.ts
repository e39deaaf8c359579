import { StocksAndFlowsDocument } from '../generated.js';
import { named, question } from '../question.js';

function enterprises<const Kind>(__typename: Kind, indicator: string, periodStated: string) {
  return { __typename, unit: 'ENTERPRISE' as const, periodStated, indicator: { name: indicator } };
}

function projects(periodStated: string | null) {
  return {
    __typename: 'Observation' as const,
    hedge: null,
    periodStated,
    indicator: { name: '股权投资基金在投科技型创业项目数' },
    about: named('股权投资基金'),
  };
}

export default question(StocksAndFlowsDocument, {
  variables: {},
  answer: {
    enterprises: {
      figures: {
        nodes: [
          {
            ...enterprises('Observation', '新入库科技型企业数', '当前'),
            stated: '1.1万家',
            value: 11_000,
            comparator: 'MORE_THAN',
            hedge: null,
            statistic: 'LEVEL',
            about: named('科技型企业', '双倍增'),
          },
          {
            __typename: 'Observation',
            stated: '7000亿元',
            value: 700_000_000_000,
            unit: 'CNY',
            comparator: 'MORE_THAN',
            hedge: null,
            statistic: 'LEVEL',
            periodStated: '截至去年12月',
            indicator: { name: '科技型企业贷款余额' },
            about: named('科技型企业'),
          },
          {
            ...enterprises('Observation', '科技型企业数', '2024年'),
            stated: '69820家',
            value: 69_820,
            comparator: 'EQUAL',
            hedge: null,
            statistic: 'LEVEL',
            about: named('科技型企业'),
          },
          {
            ...enterprises('Observation', '科技型企业数', '2024年'),
            stated: '19.3%',
            value: 19.3,
            unit: 'PERCENT',
            comparator: 'EQUAL',
            hedge: null,
            statistic: 'GROWTH',
            about: named('科技型企业'),
          },
          {
            ...enterprises('Target', '科技型企业数', '2025年'),
            stated: '7.5万家',
            value: 75_000,
            comparator: 'MORE_THAN',
            hedge: 'STRIVE',
            statistic: 'LEVEL',
            about: named('科技型企业'),
          },
        ],
      },
    },
    projects: {
      figures: {
        nodes: [
          {
            ...projects(null),
            stated: '860个',
            value: 860,
            unit: 'PROJECT',
            comparator: 'MORE_THAN',
            statistic: 'LEVEL',
          },
          {
            ...projects('近两年'),
            stated: '50%',
            value: 50,
            unit: 'PERCENT',
            comparator: 'AT_LEAST',
            statistic: 'GROWTH',
          },
        ],
      },
    },
  },
  statements: [['named Organization'], ['links <-ABOUT-'], ['links -ABOUT->', 'links -MEASURES->']],
});
