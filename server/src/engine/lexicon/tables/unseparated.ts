// Organs and parts of fixed phrases that stand side by side and are kept apart by 、.

export interface UnseparatedRow {
  /** What stands side by side; the wrong form is the parts run together, the right one has 、 between them. */
  readonly parts: readonly string[];
  /** Not reported where one of these follows. */
  readonly notBefore?: readonly string[];
  /** For a form that many texts use. */
  readonly severity?: 'hint';
  /** The parts are organs, which may have an office in common. */
  readonly ofOrgans?: true;
  readonly source: string;
}

const ORGANS = '党委和政府是两个机关，并列时用顿号';
const CONGRESS = '党的十八大以来中央文件的固定表述';
const DECISION = '中共中央关于全面推进依法治国若干重大问题的决定（2014年）';
/** 党委政府 before one of these is an attribute and is widely written so. */
const ATTRIBUTIVE = [
  '工作',
  '班子',
  '的',
  '主要',
  '领导',
  '重要',
  '部门',
  '网站',
  '门户',
  '办公室',
  '中心',
  '决策',
  '重大',
];

export const UNSEPARATED: readonly UnseparatedRow[] = [
  { parts: ['省委', '省政府'], severity: 'hint', ofOrgans: true, source: ORGANS },
  { parts: ['自治区党委', '政府'], notBefore: ATTRIBUTIVE, severity: 'hint', ofOrgans: true, source: ORGANS },
  { parts: ['市委', '市政府'], severity: 'hint', ofOrgans: true, source: ORGANS },
  { parts: ['州委', '州政府'], severity: 'hint', ofOrgans: true, source: ORGANS },
  { parts: ['县委', '县政府'], severity: 'hint', ofOrgans: true, source: ORGANS },
  { parts: ['区委', '区政府'], severity: 'hint', ofOrgans: true, source: ORGANS },
  { parts: ['旗委', '旗政府'], severity: 'hint', ofOrgans: true, source: ORGANS },
  { parts: ['镇党委', '镇政府'], severity: 'hint', ofOrgans: true, source: ORGANS },
  { parts: ['乡党委', '乡政府'], severity: 'hint', ofOrgans: true, source: ORGANS },
  { parts: ['镇党委', '政府'], notBefore: ATTRIBUTIVE, severity: 'hint', ofOrgans: true, source: ORGANS },
  { parts: ['乡党委', '政府'], notBefore: ATTRIBUTIVE, severity: 'hint', ofOrgans: true, source: ORGANS },
  { parts: ['党工委', '办事处'], severity: 'hint', ofOrgans: true, source: ORGANS },
  { parts: ['党工委', '管委会'], severity: 'hint', ofOrgans: true, source: ORGANS },
  { parts: ['党中央', '国务院'], source: ORGANS },
  { parts: ['规章', '规范性文件'], severity: 'hint', source: '《规章制定程序条例》（“规章和规范性文件”）' },
  { parts: ['单位', '部门'], notBefore: ['内', '预算'], severity: 'hint', source: '并列词语之间用顿号' },
  { parts: ['深化改革', '推动发展', '化解矛盾', '维护稳定'], source: CONGRESS },
  { parts: ['深化改革', '推动发展'], source: CONGRESS },
  { parts: ['推动发展', '化解矛盾'], source: CONGRESS },
  { parts: ['化解矛盾', '维护稳定'], source: CONGRESS },
  { parts: ['科学立法', '严格执法', '公正司法', '全民守法'], source: DECISION },
  { parts: ['科学立法', '严格执法'], source: DECISION },
  { parts: ['严格执法', '公正司法'], source: DECISION },
  { parts: ['公正司法', '全民守法'], source: DECISION },
];
