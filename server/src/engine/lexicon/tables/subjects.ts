// What reports are about, by the words that say so in title and lead-in.

export interface Subject {
  readonly name: string;
  readonly words: readonly string[];
}

/** Source: the fields of work that local governments report on each year. Words of one subject may stand for one another. */
export const SUBJECTS: readonly Subject[] = [
  { name: '法治建设', words: ['法治', '依法行政', '依法治', '普法', '述法', '学法'] },
  { name: '政府信息公开', words: ['信息公开', '政务公开', '政府网站', '政务新媒体'] },
  { name: '述职', words: ['述职', '述法', '述廉', '履职'] },
  { name: '安全生产', words: ['安全生产', '消防', '防灾减灾', '防汛抗旱', '防汛', '抗旱', '防火', '应急管理'] },
  { name: '信访', words: ['信访'] },
  { name: '平安建设', words: ['平安', '综治', '综合治理', '扫黑除恶', '禁毒'] },
  { name: '党的建设', words: ['党建', '党的建设', '党风廉政', '意识形态', '巡察', '主题教育'] },
  { name: '乡村振兴', words: ['乡村振兴', '脱贫攻坚', '人居环境'] },
  { name: '生态环境', words: ['生态环境', '环境保护', '污染防治', '河长制', '林长制'] },
  { name: '营商环境', words: ['营商环境'] },
  { name: '招商引资', words: ['招商引资', '项目建设'] },
  { name: '教育', words: ['教育工作', '义务教育', '学前教育'] },
  { name: '卫生健康', words: ['卫生健康', '疫情防控', '医疗保障', '计划生育'] },
  { name: '民政', words: ['民政', '养老服务', '社会救助', '殡葬'] },
  { name: '档案', words: ['档案'] },
  { name: '统计', words: ['统计工作', '经济普查', '人口普查'] },
  { name: '财政', words: ['预算', '决算', '财政'] },
];

/** What stands between 法治 and 建设 without being a place: 法治政府建设. */
export const RULE_OF_LAW_OBJECTS: readonly string[] = [
  '政府',
  '社会',
  '国家',
  '中国',
  '机关',
  '乡村',
  '队伍',
  '文化',
  '体系',
  '工作',
  '环境',
  '宣传',
  '教育',
  '政府和',
  '化',
];
