import { WhatIsInTheGraphDocument } from '../generated.js';
import { question } from '../question.js';
import { paths } from '../../../src/config/index.js';
import { readSeed } from '../../../src/seed/index.js';

// Counts are of the seeds' rows, so that a new fact needs no new answer.
const rows = readSeed(paths.seed);

function kind(label: string, nameZh: string, nameEn: string) {
  const count = rows.filter(({ template }) => template.kind === 'node' && template.label === label).length;
  return { kind: label, nameZh, nameEn, count };
}

function type<const Type>(name: Type, nameZh: string, nameEn: string, inverseZh: string, inverseEn: string) {
  const ofType = rows.filter(({ template }) => template.kind === 'relationship' && template.type === name);
  return { type: name, nameZh, nameEn, inverseZh, inverseEn, count: ofType.length };
}

export default question(WhatIsInTheGraphDocument, {
  variables: {},
  answer: {
    dataset: {
      documents: [
        { id: 'doc-cq-ai-robot-plan-2023', sourceClass: 'OFFICIAL' },
        { id: 'doc-cqrb-2025-pioneer-zone', sourceClass: 'ORIGINAL' },
        { id: 'doc-cqrb-33618-2025-03-21', sourceClass: 'AGGREGATOR' },
        { id: 'doc-scio-2024-07-05', sourceClass: 'MIRROR' },
      ],
      kinds: [
        kind('Evidence', '证据', 'evidence'),
        kind('Document', '文献', 'document'),
        kind('Policy', '政策', 'policy'),
        kind('Action', '行动', 'action'),
        kind('Goal', '目标', 'goal'),
        kind('Event', '事件', 'event'),
        kind('Agency', '机构', 'agency'),
        kind('Official', '官员', 'official'),
        kind('Industry', '产业', 'industry'),
        kind('Region', '地区', 'region'),
        kind('Organization', '组织', 'organization'),
        kind('Indicator', '指标', 'indicator'),
        kind('Target', '指标目标', 'target'),
        kind('Observation', '观测值', 'observation'),
      ],
      relationshipTypes: [
        type('PART_OF', '属于', 'part of', '包含', 'has part'),
        type('OWNS', '主责', 'owns', '主责部门', 'owned by'),
        type('HOLDS_OFFICE', '任职于', 'holds office in', '官员', 'has official'),
        type('PRESENTED', '介绍', 'presented', '介绍人', 'presented by'),
        type('SPOKE_AT', '出席发言', 'spoke at', '发言人', 'had speaker'),
        type('AIMS_AT', '旨在', 'aims at', '实现途径', 'aimed at by'),
        type('ADVANCES', '推动', 'advances', '推动者', 'advanced by'),
        type('APPLIES_TO', '适用于', 'applies to', '适用政策', 'covered by'),
        type('INVOLVES', '涉及', 'involves', '参与', 'involved in'),
        type('USES', '运用', 'uses', '被运用于', 'used by'),
        type('COOPERATES_WITH', '协同', 'cooperates with', '协同方', 'cooperation partner of'),
        type('SETS', '设定', 'sets', '设定者', 'set by'),
        type('MEASURES', '度量', 'measures', '数值', 'measured by'),
        type('IN_REGION', '地域', 'in region', '地域数值', 'region of'),
        type('ABOUT', '关于', 'about', '相关数值', 'described by'),
        type('RANKED_AMONG', '排名范围', 'ranked among', '范围内排名', 'scope of rank'),
        type('HAS_BASELINE', '基线', 'has baseline', '为其基线', 'baseline of'),
        type('LOCATED_IN', '位于', 'located in', '辖有', 'location of'),
        type('SUPERSEDES', '取代', 'supersedes', '被取代', 'superseded by'),
        type('RELATES_TO', '关联', 'relates to', '被关联', 'related from'),
        type('FROM_DOCUMENT', '出自', 'from document', '证据', 'source of'),
      ],
    },
  },
  statements: [['counts', 'list Document']],
});
