// Names of institutions, organs and measures that others have replaced, with the day of the change.

import type { IsoDate } from './laws';

export interface SupersededTerm {
  readonly old: string;
  readonly current: string;
  readonly since: IsoDate;
  /** Not meant where one of these stands straight before or after. */
  readonly notAfter?: readonly string[];
  readonly notBefore?: readonly string[];
  readonly source: string;
  readonly certainty?: 'unverified';
}

/** 2018年《深化党和国家机构改革方案》; the counties and towns followed by March 2019. */
const REFORM = {
  since: '2019-03-31',
  source: '《深化党和国家机构改革方案》（2018年）',
  certainty: 'unverified',
} as const;

export const SUPERSEDED_TERMS: readonly SupersededTerm[] = [
  { old: '强制戒毒', current: '强制隔离戒毒', since: '2008-06-01', source: '《中华人民共和国禁毒法》第三十八条' },
  {
    old: '劳动教养',
    current: '（已废止）',
    since: '2013-12-28',
    source: '全国人大常委会关于废止有关劳动教养法律规定的决定',
  },
  { old: '工商行政管理局', current: '市场监督管理局', ...REFORM },
  { old: '工商局', current: '市场监管局', ...REFORM },
  { old: '工商所', current: '市场监管所', ...REFORM },
  { old: '质监局', current: '市场监管局', ...REFORM },
  { old: '质量技术监督局', current: '市场监督管理局', ...REFORM },
  { old: '食药监局', current: '市场监管局', ...REFORM },
  { old: '食药监所', current: '市场监管所', ...REFORM },
  { old: '食品药品监督管理局', current: '市场监督管理局', ...REFORM },
  { old: '国土资源局', current: '自然资源局', ...REFORM },
  { old: '国土资源所', current: '自然资源所', ...REFORM },
  { old: '国土局', current: '自然资源局', ...REFORM },
  { old: '国土所', current: '自然资源所', ...REFORM },
  { old: '环境保护局', current: '生态环境局', ...REFORM },
  { old: '环保局', current: '生态环境局', ...REFORM },
  { old: '卫计委', current: '卫健委', ...REFORM },
  { old: '卫计局', current: '卫健局', ...REFORM },
  { old: '卫生和计划生育局', current: '卫生健康局', ...REFORM },
  { old: '安监局', current: '应急管理局', ...REFORM },
  { old: '安全生产监督管理局', current: '应急管理局', ...REFORM },
  { old: '政府法制办公室', current: '司法局', ...REFORM },
  { old: '政府法制办', current: '司法局', ...REFORM },
  { old: '县法制办', current: '县司法局', ...REFORM },
  { old: '区法制办', current: '区司法局', ...REFORM },
  { old: '市法制办', current: '市司法局', ...REFORM },
  { old: '综治办', current: '平安办或者综治中心', ...REFORM },
  { old: '依法治县领导小组', current: '全面依法治县委员会', ...REFORM },
  { old: '依法治区领导小组', current: '全面依法治区委员会', ...REFORM },
  { old: '依法治市领导小组', current: '全面依法治市委员会', ...REFORM },
  { old: '依法治镇领导小组', current: '全面依法治镇委员会', ...REFORM },
  {
    old: '法制副校长',
    current: '法治副校长',
    since: '2022-05-01',
    source: '《中小学法治副校长聘任与管理办法》（教育部令第52号）',
    certainty: 'unverified',
  },
];
