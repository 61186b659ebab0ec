// What is no work and takes no title marks (GB/T 15834—2011, 附录A.13): documents of identity, prizes, meetings, activities, courses; and
// how the titles of works end, which may stand before the same words.

import { pairsOf } from '../wordAutomaton';

/** Ends of names that are no works. */
export const NOT_WORKS: readonly string[] = [
  '营业执照',
  '许可证',
  '资格证',
  '资格证书',
  '身份证',
  '居住证',
  '上岗证',
  '合格证',
  '执法证',
  '残疾证',
  '不动产权证',
  '结婚证',
  '健康证',
  '活动',
  '宣传月',
  '宣传周',
  '工作会议',
  '座谈会',
  '称号',
  '课程',
  '工程',
  '专项行动',
];

/** What a name in title marks is the name of, by the words straight after it: 主题活动, 专题培训班, 知识竞赛. */
export const NAMED_KINDS: readonly string[] = [
  ...pairsOf(
    ['', '主题', '专题', '系列', '业务', '实践', '知识', '技能'],
    ['活动', '培训班', '培训会', '研讨班', '竞赛', '大赛', '比赛', '会议'],
  ),
  '轮训班',
  '主题党日',
  '主题团日',
  '志愿服务',
  '座谈会',
  '推进会',
  '工程',
  '专项行动',
  '行动',
  '课程',
  '项目',
  '品牌',
  '称号',
  '荣誉称号',
  '奖项',
  '奖牌',
  '奖状',
  '锦旗',
];

/** Verbs straight before the name of an honour. */
export const HONOURING: readonly string[] = ['评为', '授予', '荣获', '获评'];

/** Of these no work can be the name, whatever it is called. */
export const HONOURS: readonly string[] = ['称号', '荣誉称号', '奖项', '奖牌', '奖状', '锦旗'];

/** How titles of laws and documents end, and of books that are taught. Source: 《党政机关公文处理工作条例》第八条, 《立法法》, and 通例. */
export const WORK_ENDINGS: readonly string[] = [
  ...'法典论记书',
  '条例',
  '办法',
  '规定',
  '规则',
  '细则',
  '准则',
  '章程',
  '决定',
  '决议',
  '意见',
  '通知',
  '公报',
  '报告',
  '方案',
  '规划',
  '计划',
  '纲要',
  '标准',
  '规范',
  '指南',
  '目录',
  '清单',
  '合同',
  '协议',
  '公约',
  '制度',
  '要点',
  '措施',
  '讲话',
  '讲义',
  '读本',
  '手册',
  '选编',
  '文选',
  '选集',
  '教程',
  '大纲',
  '要求',
  '解释',
  '简明问答',
  '讲座',
  '村规民约',
];
