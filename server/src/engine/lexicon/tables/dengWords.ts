// Words of which 等 is a part, so that it neither closes a list nor says that the list goes on.

/** A word that ends in 等. */
export interface WordEndingInDeng {
  readonly word: string;
  /** Words whose last character is the first of `word`: after one of them 等 stands for itself (合同等, 水平等). */
  readonly notIn?: readonly string[];
}

/** Source: 《现代汉语词典》（第7版）, the words in which 等 is the last character, and those whose last character begins one of them. */
export const WORDS_ENDING_IN_DENG: readonly WordEndingInDeng[] = [
  {
    word: '平等',
    notIn: ['水平', '和平', '公平', '太平', '生平', '持平', '扁平', '摆平', '近平', '小平', '泽平', '升平'],
  },
  { word: '均等', notIn: ['平均', '人均', '户均', '年均', '月均', '日均', '亩均', '地均', '村均'] },
  {
    word: '对等',
    notIn: ['应对', '针对', '核对', '查对', '校对', '反对', '面对', '绝对', '比对', '配对', '结对', '派对', '敌对'],
  },
  {
    word: '同等',
    notIn: ['合同', '协同', '共同', '会同', '陪同', '连同', '伙同', '雷同', '异同', '认同', '趋同', '相同', '胡同'],
  },
  { word: '相等', notIn: ['首相', '真相', '亮相', '变相', '照相', '互相', '外相'] },
  {
    word: '高等',
    notIn: ['提高', '增高', '拔高', '抬高', '崇高', '登高', '跳高', '身高', '较高', '偏高', '过高', '新高', '最高'],
  },
  {
    word: '中等',
    notIn: ['高中', '初中', '集中', '其中', '途中', '空中', '水中', '华中', '期中', '年中', '过程中', '工作中', '命中'],
  },
  { word: '初等', notIn: ['年初', '月初', '当初', '最初', '起初', '期初'] },
  {
    word: '上等',
    notIn: ['以上', '网上', '线上', '路上', '会上', '海上', '水上', '陆上', '街上', '车上', '船上', '岸上', '掌上'],
  },
  {
    word: '下等',
    notIn: ['以下', '线下', '地下', '乡下', '水下', '井下', '名下', '旗下', '楼下', '天下', '之下', '月下', '林下'],
  },
  {
    word: '头等',
    notIn: [
      '码头',
      '街头',
      '龙头',
      '地头',
      '田头',
      '村头',
      '带头',
      '牵头',
      '源头',
      '镜头',
      '石头',
      '木头',
      '苗头',
      '口头',
    ],
  },
  { word: '特等', notIn: ['奇特', '独特', '模特'] },
  { word: '优等', notIn: ['择优', '创优', '评优', '争优', '最优', '质优'] },
  { word: '劣等', notIn: ['恶劣', '低劣', '伪劣', '粗劣', '优劣'] },
  {
    word: '次等',
    notIn: ['层次', '档次', '批次', '梯次', '名次', '场次', '人次', '车次', '班次', '频次', '首次', '架次'],
  },
  { word: '末等', notIn: ['周末', '期末', '年末', '月末', '岁末'] },
  { word: '超等', notIn: ['赶超', '反超', '英超', '中超'] },
  { word: '不等' },
  {
    word: '一等',
    notIn: ['统一', '单一', '专一', '同一', '之一', '唯一', '划一', '合一', '五一', '十一', '七一', '八一'],
  },
  { word: '二等' },
  { word: '三等' },
  { word: '四等' },
  { word: '五等' },
  { word: '六等' },
  { word: '七等' },
  { word: '八等' },
  { word: '九等' },
  { word: '十等' },
  { word: '甲等', notIn: ['装甲', '指甲'] },
  { word: '乙等' },
  { word: '丙等' },
  { word: '丁等' },
  { word: '几等' },
  { word: '何等', notIn: ['如何', '为何', '任何', '几何'] },
  { word: '坐等', notIn: ['乘坐', '静坐', '打坐'] },
  { word: '久等', notIn: ['长久', '持久', '永久', '悠久'] },
  { word: '稍等' },
  { word: '苦等', notIn: ['辛苦', '艰苦', '刻苦', '贫苦', '疾苦', '吃苦', '诉苦'] },
];

/** The same source, the words that 等 begins; with 等靠要, of the set phrase, in its parts. */
export const WORDS_BEGINNING_WITH_DENG: readonly string[] = [
  '等级',
  '等次',
  '等第',
  '等同',
  '等额',
  '等候',
  '等待',
  '等着',
  '等到',
  '等于',
  '等效',
  '等距',
  '等比',
  '等差',
  '等分',
  '等份',
  '等高',
  '等号',
  '等式',
  '等温',
  '等压',
  '等速',
  '等离子',
  '等身',
  '等闲',
  '等外',
  '等价',
  '等量',
  '等值',
  '等边',
  '等腰',
  '等位',
  '等靠',
  '等要',
  '等米下锅',
  '等不起',
  '等不得',
  '等不及',
  '等一等',
];
