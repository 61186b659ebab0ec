// Fixed phrases with a character lost or wrong, each impossible in correct text. Guards name what may not stand beside it.

export interface PhraseRow {
  readonly wrong: string;
  readonly right: string;
  /** Not reported where one of these stands straight before or behind. */
  readonly notAfter?: readonly string[];
  readonly notBefore?: readonly string[];
  /** For a form that is merely unusual. */
  readonly severity?: 'warning';
  readonly source: string;
}

const DICTIONARY = '《现代汉语词典》（第7版）';
const OFFICIAL = '中央文件规范表述';
const CHECKS = '政府网站与政务新媒体检查指标“严重表述错误”及历次抽查通报';

export const FIXED_PHRASES: readonly PhraseRow[] = [
  { wrong: '一列制度', right: '一系列制度', notAfter: ['统', '并', '同'], source: DICTIONARY },
  { wrong: '一列措施', right: '一系列措施', notAfter: ['统', '并', '同'], source: DICTIONARY },
  { wrong: '一列活动', right: '一系列活动', notAfter: ['统', '并', '同'], source: DICTIONARY },
  { wrong: '一列政策', right: '一系列政策', notAfter: ['统', '并', '同'], source: DICTIONARY },
  { wrong: '一列问题', right: '一系列问题', notAfter: ['统', '并', '同'], source: DICTIONARY },
  { wrong: '一系制度', right: '一系列制度', source: DICTIONARY },
  { wrong: '一系措施', right: '一系列措施', source: DICTIONARY },
  { wrong: '有待一步', right: '有待进一步', source: DICTIONARY },
  { wrong: '需要一步加强', right: '需要进一步加强', source: DICTIONARY },
  { wrong: '仍需一步', right: '仍需进一步', source: DICTIONARY },
  { wrong: '还需一步', right: '还需进一步', source: DICTIONARY },
  { wrong: '进一部加强', right: '进一步加强', source: DICTIONARY },
  { wrong: '进一部提高', right: '进一步提高', source: DICTIONARY },
  { wrong: '进一部完善', right: '进一步完善', source: DICTIONARY },
  { wrong: '进一步步', right: '进一步', notBefore: ['伐', '入', '调', '行', '骤'], source: DICTIONARY },
  { wrong: '村规民', right: '村规民约', notBefore: ['约', '俗'], source: '《中华人民共和国村民委员会组织法》第二十七条' },
  { wrong: '村二委', right: '村“两委”', severity: 'warning', source: OFFICIAL },
  { wrong: '扫黑险恶', right: '扫黑除恶', source: CHECKS },
  { wrong: '共合国', right: '共和国', source: CHECKS },
  { wrong: '共产觉', right: '共产党', source: CHECKS },
  { wrong: '中华人民共国', right: '中华人民共和国', source: CHECKS },
  { wrong: '习近总书记', right: '习近平总书记', source: CHECKS },
  { wrong: '习近平总记', right: '习近平总书记', source: CHECKS },
  { wrong: '习习近平', right: '习近平', source: CHECKS },
  { wrong: '以人民为中的', right: '以人民为中心的', source: OFFICIAL },
  { wrong: '以人民中心的发展', right: '以人民为中心的发展', source: OFFICIAL },
  { wrong: '依法行攻', right: '依法行政', source: DICTIONARY },
  { wrong: '法治攻府', right: '法治政府', source: DICTIONARY },
  { wrong: '法制化营商环境', right: '法治化营商环境', source: '《优化营商环境条例》第四条' },
  { wrong: '谁执法谁法普', right: '谁执法谁普法', source: '中办发〔2017〕31号' },
  { wrong: '执法全程过记录', right: '执法全过程记录', source: '国办发〔2018〕118号' },
  { wrong: '第一责任职责', right: '第一责任人职责', source: '《党政主要负责人履行推进法治建设第一责任人职责规定》' },
  { wrong: '情况报告如一', right: '情况报告如下', source: DICTIONARY },
];
