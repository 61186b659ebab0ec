// Days, documents and organs whose names are laid down, in the forms in which they are written wrong.

import type { CorruptionRow } from './corruptionRow';

const CONSTITUTION_DAY = '2014年11月1日《全国人民代表大会常务委员会关于设立国家宪法日的决定》';
const CONSTITUTION = '《中华人民共和国宪法》第三章';
const CONSUMER_DAY = '国际消费者联盟组织1983年确定的名称';
const SECURITY_DAY = '《中华人民共和国国家安全法》第十四条';

export const OFFICIAL_NAMES: readonly CorruptionRow[] = [
  { wrong: '国际消费者权益保障日', right: '国际消费者权益日', severity: 'hint', source: CONSUMER_DAY },
  { wrong: '国际消费者权益保护日', right: '国际消费者权益日', severity: 'hint', source: CONSUMER_DAY },
  { wrong: '国际消费者维权日', right: '国际消费者权益日', severity: 'hint', source: CONSUMER_DAY },
  { wrong: '国家宪法宣传日', right: '国家宪法日', severity: 'hint', source: CONSTITUTION_DAY },
  { wrong: '全国宪法宣传日', right: '国家宪法日', severity: 'hint', source: CONSTITUTION_DAY },
  { wrong: '宪法宣传日', right: '国家宪法日', severity: 'hint', source: CONSTITUTION_DAY },
  { wrong: '全国宪法日', right: '国家宪法日', severity: 'hint', source: CONSTITUTION_DAY },
  {
    wrong: '国家安全教育日',
    right: '全民国家安全教育日',
    notAfter: ['全民', '全国'],
    severity: 'hint',
    source: SECURITY_DAY,
  },
  { wrong: '全国国家安全教育日', right: '全民国家安全教育日', severity: 'hint', source: SECURITY_DAY },
  { wrong: '政府信息公开工作条例', right: '政府信息公开条例', severity: 'warning', source: '国务院令第711号' },
  { wrong: '重大行政决策暂行条例', right: '重大行政决策程序暂行条例', severity: 'warning', source: '国务院令第713号' },
  {
    wrong: '法治政府建设与责任落实督查工作',
    right: '法治政府建设与责任落实督察工作',
    severity: 'warning',
    source: '厅字〔2019〕28号',
  },
  { wrong: '人民检查院', right: '人民检察院', severity: 'warning', source: CONSTITUTION },
  { wrong: '纪律检察委员会', right: '纪律检查委员会', severity: 'warning', source: '《中国共产党章程》第八章' },
  { wrong: '纪检检查', right: '纪检监察', severity: 'warning', source: '《中国共产党章程》第八章' },
  { wrong: '监查委员会', right: '监察委员会', severity: 'warning', source: CONSTITUTION },
  { wrong: '退役军人事物', right: '退役军人事务', severity: 'warning', source: '《中华人民共和国退役军人保障法》' },
  ...['局', '部', '厅'].map((organ): CorruptionRow => ({
    wrong: `社会保证${organ}`,
    right: `社会保障${organ}`,
    severity: 'warning',
    source: '国务院组成部门名称',
  })),
  { wrong: '大会堂务委员', right: '大会常务委员', severity: 'warning', source: CONSTITUTION },
  { wrong: '常物委员', right: '常务委员', severity: 'warning', source: CONSTITUTION },
  { wrong: '异常经营名录', right: '经营异常名录', severity: 'hint', source: '《企业信息公示暂行条例》第十七条' },
  {
    wrong: '市场监督管理管理局',
    right: '市场监督管理局',
    severity: 'warning',
    source: '2018年《深化党和国家机构改革方案》',
  },
  { wrong: '人力资源与社会保障局', right: '人力资源和社会保障局', severity: 'hint', source: '国务院组成部门名称' },
  { wrong: '人力资源与社会保障部', right: '人力资源和社会保障部', severity: 'hint', source: '国务院组成部门名称' },
  { wrong: '国家发展与改革委员会', right: '国家发展和改革委员会', severity: 'hint', source: '国务院组成部门名称' },
  { wrong: '住房与城乡建设局', right: '住房和城乡建设局', severity: 'hint', source: '国务院组成部门名称' },
];
