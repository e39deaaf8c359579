import { FiguresWithoutADateDocument } from '../generated.js';
import { question } from '../question.js';

/** A figure, and the words that stand for its date. */
function undated(indicator: string, stated: string, periodStated: string | null) {
  return { indicator: { name: indicator }, stated, periodStated };
}

export default question(FiguresWithoutADateDocument, {
  variables: {},
  answer: {
    undated: {
      totalCount: 35,
      nodes: [
        undated('“专精特新”专板挂牌企业数', '625家', null),
        undated('业务覆盖区县数', '31个区县', '目前'),
        undated('全社会研发经费投入强度', '2.6%', '当前'),
        undated('功率半导体产量', '第三', '当前'),
        undated('千亿级贸易企业数', '2家', '目前'),
        undated('双城经济圈建设历时', '5年', null),
        undated('商品销售总额', '第一', '近年'),
        undated('商圈核心面积', '1.5平方公里', null),
        undated('商贸业GDP占比', '第一', '近年'),
        undated('商贸业GDP拉动', '第一', '近年'),
        undated('商贸业税收贡献', '第一', '近年'),
        undated('国家4A级旅游景区步行街先后次序', '首条', null),
        undated('技术合同登记成交额', '974亿元', '当前'),
        undated('技术合同登记成交额', '12.6%', '当前'),
        undated('整车出口', '50万辆', '当前'),
        undated('新入库科技型企业数', '1.1万家', '当前'),
        undated('新能源汽车产量', '每3台新能源汽车中，就有1台', null),
        undated('新能源汽车产量', '90%', '当前'),
        undated('日均人流量', '50万人次', '如今'),
        undated('百亿级贸易企业数', '13家', '目前'),
        undated('科技信贷产品数', '100余款', null),
        undated('笔记本电脑产量', '1/3', null),
        undated('笔记本电脑产量', '第一', '当前'),
        undated('线上电商仓数', '90个', '目前'),
        undated('综合科技创新水平', '第7', '当前'),
        undated('综合科技创新水平', '第1', '当前'),
        undated('股权投资基金在投科技型创业项目数', '860个', null),
        undated('股权投资基金在投科技型创业项目数', '50%', '近两年'),
        undated('调改门店数', '两家', '春节前'),
        // The days and the year of the holiday are not printed.
        undated('销售额', '17.7%', '今年春节假期'),
        undated('门店数', '120家', '目前'),
        undated('限上销售额', '14.3%', '今年春节假期'),
        undated('限上销售额', '16.7%', '今年春节假期'),
        undated('限上销售额', '20.6%', '今年春节假期'),
        undated('限上销售额', '16.3%', '今年春节假期'),
      ],
    },
    all: { totalCount: 57 },
  },
  statements: [
    ['count Observation'],
    ['count Observation filtered', 'list Observation filtered ordered'],
    ['links -MEASURES->'],
  ],
});
