// Fixed phrases with a character lost or wrong, each impossible in correct text. Guards name what may not stand beside it.

import { plainRows, type WordRow } from './wordRow';

const DICTIONARY = '《现代汉语词典》（第7版）';
const OFFICIAL = '中央文件规范表述';
const CHECKS = '政府网站与政务新媒体检查指标“严重表述错误”及历次抽查通报';

export const FIXED_PHRASES: readonly WordRow[] = [
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
  { wrong: '以人民为中的', right: '以人民为中心的', source: OFFICIAL },
  { wrong: '以人民中心的发展', right: '以人民为中心的发展', source: OFFICIAL },
  { wrong: '依法行攻', right: '依法行政', source: DICTIONARY },
  { wrong: '法治攻府', right: '法治政府', source: DICTIONARY },
  { wrong: '法制化营商环境', right: '法治化营商环境', source: '《优化营商环境条例》第四条' },
  { wrong: '谁执法谁法普', right: '谁执法谁普法', source: '中办发〔2017〕31号' },
  { wrong: '执法全程过记录', right: '执法全过程记录', source: '国办发〔2018〕118号' },
  { wrong: '第一责任职责', right: '第一责任人职责', source: '《党政主要负责人履行推进法治建设第一责任人职责规定》' },
  { wrong: '情况报告如一', right: '情况报告如下', source: DICTIONARY },
  ...plainRows(OFFICIAL, [
    ['依法制国', '依法治国'], ['依法制镇', '依法治镇'], ['依法制县', '依法治县'], ['依法制市', '依法治市'], ['依法制乡', '依法治乡'], ['自制区', '自治区'], ['自制州', '自治州'], ['自制县', '自治县'], ['村民自制', '村民自治'], ['居民自制', '居民自治'],
    ['综合制理', '综合治理'], ['基层制理', '基层治理'], ['社会制理', '社会治理'], ['源头制理', '源头治理'], ['依法制理', '依法治理'], ['三制融合', '三治融合'], ['从严制党', '从严治党'], ['综制中心', '综治中心'], ['扫黑出恶', '扫黑除恶'], ['扫黑除恶恶', '扫黑除恶'],
    ['脱贫攻艰', '脱贫攻坚'], ['脱贫功坚', '脱贫攻坚'], ['乡村震兴', '乡村振兴'], ['乡村振新', '乡村振兴'], ['疫情防空', '疫情防控'], ['矛盾究纷', '矛盾纠纷'], ['矛盾纠分', '矛盾纠纷'], ['风桥经验', '枫桥经验'], ['枫桥精验', '枫桥经验'], ['营商环竟', '营商环境'],
    ['出厅应诉', '出庭应诉'], ['出庭应拆', '出庭应诉'], ['行证执法', '行政执法'], ['行政值法', '行政执法'], ['应急管里', '应急管理'], ['安全升产', '安全生产'], ['互联网十', '互联网+'], ['三会一客', '三会一课'], ['人类命运共体', '人类命运共同体'], ['人类命运同体', '人类命运共同体'],
    ['金山银山就是绿水青山', '绿水青山就是金山银山'], ['人民群从', '人民群众'], ['不忘初心、劳记使命', '不忘初心、牢记使命'], ['放管福', '放管服'], ['双随机、一公示', '双随机、一公开'], ['政府信息公幵', '政府信息公开'], ['生态环镜', '生态环境'], ['人居坏境', '人居环境'], ['营商坏境', '营商环境'],
    ['公共法律服物', '公共法律服务'], ['合法行审查', '合法性审查'], ['合法性审查查', '合法性审查'], ['规范性文建', '规范性文件'], ['行正处罚', '行政处罚'], ['行政许口', '行政许可'], ['社会主意核心价值观', '社会主义核心价值观'], ['社会主义核心价值关', '社会主义核心价值观'],
  ]),
  { wrong: '学习近平', right: '学习习近平', source: CHECKS },
];
