// Words that are confused with others that sound or look alike, each bound to the company in which it is wrong.

import { plainRows, type WordRow } from './wordRow';

const DICTIONARY = '《现代汉语词典》（第7版）';
const VARIANTS = '《第一批异形词整理表》（GF 1001—2001）';
/** Before, both forms were in use. */
const SINCE_TABLE = 2002;
const SINCE_LIST = 1987;
const OFFICIAL = '公文用语惯例';

/** How dates begin: a year of four digits, half or full width, or of hanzi; a month; a word for one. */
const YEARS_AND_MONTHS = [
  ...['198', '199', '200', '201', '202', '203', '１９', '２０', '二〇', '二○', '二零'],
  ...['1月', '2月', '3月', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月'],
  ...['上月', '上年', '去年', '今年', '本年', '当年', '上半年', '三季度', '二季度', '一季度'],
];
const NOW = ['目前', '当前', '现在', '今日', '今天', '昨日', '本月', '年底', '年末', '月底', '月末'];
/** What ends on a day: there 截止 is the verb. */
const WITH_DEADLINE = [
  ...['报名', '报送', '申报', '投标', '提交', '缴费', '时间', '日期', '自动', '征集', '征求', '受理', '登记', '申请'],
  ...['活动', '公示', '招标', '投稿', '征文', '缴纳', '参保', '评选', '投票', '招聘', '期限', '有效', '验证', '意见'],
  ...['将', '应', '须'],
];
const IMPROVING = [
  '加强',
  '提高',
  '完善',
  '推进',
  '深化',
  '强化',
  '提升',
  '规范',
  '落实',
  '优化',
  '健全',
  '明确',
  '做好',
  '扩大',
  '推动',
  '增强',
  '巩固',
  '促进',
  '改善',
  '发挥',
  '加快',
  '加大',
  '压实',
];
/** What 既 stands before in 既…又…, and how the second half begins. */
const BOTH = [
  ...['符合', '方便', '满足', '体现', '解决', '提高', '提升', '保证', '确保', '保护', '节约', '节省', '减轻', '增加'],
  ...[
    '注重',
    '尊重',
    '考虑',
    '立足',
    '着眼',
    '抓',
    '能',
    '有',
    '讲',
    '管',
    '看',
    '严格',
    '突出',
    '发挥',
    '坚持',
    '推动',
  ],
];
const AND_ALSO = ['，', ',', '、', '；'].flatMap((mark) => ['又', '也', '更', '还'].map((word) => mark + word));
const ONLINE = [
  '网站',
  '平台',
  '账号',
  'APP',
  'app',
  '客户端',
  '网址',
  '网页',
  '小程序',
  '公众号',
  '信息系统',
  '管理系统',
];
const WORKING = [
  '人员',
  '报告',
  '方案',
  '会议',
  '机制',
  '小组',
  '要求',
  '要点',
  '部署',
  '力度',
  '任务',
  '制度',
  '队伍',
  '计划',
  '总结',
];
/** What 工做 stands in by chance: 职工做得好. */
const WORKERS = [
  '员',
  '职',
  '分',
  '施',
  '手',
  '民',
  '社',
  '义',
  '精',
  '动',
  '开',
  '竣',
  '复',
  '加',
  '完',
  '用',
  '特',
  '赶',
  '监',
  '教',
  '化',
];

const TIMES: readonly WordRow[] = [
  ...plainRows(DICTIONARY, [
    ['截止目前', '截至目前'],
    ['截止今', '截至今'],
    ['截止现在', '截至现在'],
    ['截止本月', '截至本月'],
    ['截止年底', '截至年底'],
  ]),
  // What ends on a day is its 截止: 截至 wants the day as its object.
  ...['日期', '时间', '时点', '期限', '日', '时限'].map((noun): WordRow => ({
    wrong: `截至${noun}`,
    right: `截止${noun}`,
    ...(noun === '日' ? { notBefore: [...'前本当后期常均报子益产夜'] } : {}),
    source: DICTIONARY,
  })),
  {
    wrong: '截止',
    right: '截至',
    behind: { words: YEARS_AND_MONTHS, within: 0 },
    notAfter: WITH_DEADLINE,
    source: DICTIONARY,
  },
  ...['截止到', '截止至'].map((wrong): WordRow => ({
    wrong,
    right: '截至',
    behind: { words: [...YEARS_AND_MONTHS, ...NOW], within: 0 },
    notAfter: WITH_DEADLINE,
    source: DICTIONARY,
  })),
];

const VERBS: readonly WordRow[] = [
  {
    wrong: '做出',
    right: '作出',
    behind: {
      words: ['决定', '决议', '决策', '批示', '指示', '裁决', '判决', '裁定', '行政处罚', '处罚决定'],
      within: 6,
    },
    source: '《党政机关公文处理工作条例》第八条（“作出决策和部署”）',
  },
  {
    wrong: '做出',
    right: '作出',
    behind: { words: ['承诺', '规定', '答复', '重要论述', '重要部署', '决策部署', '战略部署'], within: 6 },
    severity: 'hint',
    since: SINCE_TABLE,
    source: '《党政机关公文处理工作条例》第八条（“作出决策和部署”）',
  },
  {
    wrong: '执证',
    right: '持证',
    behind: { words: ['上岗', '率', '执法', '人员', '人数'], within: 0 },
    notAfter: ['严格'],
    source: DICTIONARY,
  },
  {
    wrong: '做为',
    right: '作为',
    notBefore: ['民', '人民', '了', '群众', '您', '党', '国', '企', '基', '农', '大家', '他'],
    notAfter: ['要', '叫', '该'],
    source: DICTIONARY,
  },
  {
    wrong: '制订',
    right: '制定',
    behind: { words: ['法律', '法规', '规章'], within: 4 },
    unless: ['修改', '计划', '方案'],
    since: SINCE_TABLE,
    severity: 'hint',
    source: '《中华人民共和国立法法》（“制定法律”）',
  },
  {
    wrong: '登陆',
    right: '登录',
    behind: { words: ONLINE, within: 8 },
    unless: ['台风', '岛', '海上', '港口', '抢滩'],
    source: DICTIONARY,
  },
  {
    wrong: '反应',
    right: '反映',
    ahead: {
      words: ['群众', '村民', '居民', '来信', '来访', '信访人', '如实', '向上级', '企业主', '代表', '委员'],
      within: 3,
    },
    behind: { words: ['强烈的问题', '强烈问题', '情况', '问题', '诉求', '意见', '呼声', '线索'], within: 4 },
    notAfter: ['应急', '不良', '连锁', '快速', '应激'],
    source: DICTIONARY,
  },
  {
    wrong: '泄漏',
    right: '泄露',
    behind: { words: ['国家秘密', '秘密', '机密', '个人信息', '信息', '隐私'], within: 3 },
    source: '《中华人民共和国保守国家秘密法》（“泄露国家秘密”）',
  },
  { wrong: '度过', right: '渡过', behind: { words: ['难关'], within: 6 }, source: DICTIONARY },
  {
    wrong: '尽',
    right: '进',
    behind: {
      words: [
        '一步加强',
        '一步提高',
        '一步完善',
        '一步推进',
        '一步深化',
        '一步强化',
        '一步规范',
        '一步提升',
        '一步健全',
        '一步落实',
      ],
      within: 0,
    },
    source: DICTIONARY,
  },
  {
    wrong: '近一步',
    right: '进一步',
    behind: { words: IMPROVING, within: 0 },
    notAfter: ['靠', '临', '走', '接', '更', '拉', '贴', '迈'],
    source: DICTIONARY,
  },
  {
    wrong: '以经',
    right: '已经',
    behind: {
      words: ['完成', '成为', '取得', '开始', '进入', '形成', '建成', '达到', '基本', '全面', '有了', '得到'],
      within: 0,
    },
    source: DICTIONARY,
  },
  { wrong: '已人民为中心', right: '以人民为中心', source: OFFICIAL },
  { wrong: '已习近平', right: '以习近平', source: OFFICIAL },
  {
    wrong: '必需',
    right: '必须',
    behind: {
      words: ['坚持', '做到', '加强', '严格', '依法', '认真', '高度重视', '切实', '遵守', '按照', '经过', '要有', '由'],
      within: 0,
    },
    notAfter: ['所', '生活', '生产', '生存', '非'],
    source: DICTIONARY,
  },
  { wrong: '启示', right: '启事', behind: { words: ['刊登', '张贴'], within: 2 }, source: DICTIONARY },
  ...plainRows(DICTIONARY, [
    ['招聘启示', '招聘启事'],
    ['寻人启示', '寻人启事'],
    ['寻物启示', '寻物启事'],
    ['招领启示', '招领启事'],
  ]),
  ...['加强', '做好', '提高', '增强', '履行', '落实', '保障', '维护', '抓好'].map((verb): WordRow => ({
    wrong: `确实${verb}`,
    right: `切实${verb}`,
    notBefore: ['了', '过', '有'],
    source: DICTIONARY,
  })),
  ...['到来', '开始', '完成', '召开', '开展', '启动', '建成', '实施', '出台'].map((verb): WordRow => ({
    wrong: `既将${verb}`,
    right: `即将${verb}`,
    unless: ['又将', '也将', '还将'],
    source: DICTIONARY,
  })),
  {
    wrong: '即要',
    right: '既要',
    behind: { words: ['又要', '也要', '更要'], within: 24 },
    notAfter: ['立', '随', '当', '旋'],
    source: DICTIONARY,
  },
  // 既…又: at the beginning of a clause, or of an attribute, before what is said of one side.
  ...BOTH.map((verb): WordRow => ({
    wrong: `即${verb}`,
    right: `既${verb}`,
    behind: { words: AND_ALSO, within: 24 },
    notAfter: [...'立随当旋迅闻一不无非若'],
    source: DICTIONARY,
  })),
  { wrong: '既日起', right: '即日起', source: DICTIONARY },
  { wrong: '立既', right: '立即', source: DICTIONARY },
  { wrong: '随既', right: '随即', source: DICTIONARY },
  { wrong: '即然', right: '既然', notBefore: ['后'], source: DICTIONARY },
];

const NOUNS: readonly WordRow[] = [
  {
    wrong: '权利清单',
    right: '权力清单',
    unless: ['公民', '消费者', '当事人', '义务清单', '劳动者'],
    source: '中办发〔2015〕21号（“地方各级政府工作部门权力清单制度”）',
  },
  { wrong: '行政权利', right: '行政权力', notBefore: ['义务', '救济', '和义务'], source: '中办发〔2015〕21号' },
  { wrong: '公民权力', right: '公民权利', notBefore: ['机关', '和'], source: '《中华人民共和国宪法》第二章' },
  { wrong: '形式', right: '形势', behind: { words: ['严峻', '逼人', '依然严峻'], within: 0 }, source: DICTIONARY },
  { wrong: '严峻形式', right: '严峻形势', source: DICTIONARY },
  { wrong: '严峻的形式', right: '严峻的形势', source: DICTIONARY },
  { wrong: '当前形式', right: '当前形势', notBefore: ['多', '上', '的'], source: DICTIONARY },
  { wrong: '形势主义', right: '形式主义', source: DICTIONARY },
  { wrong: '工做', right: '工作', behind: { words: WORKING, within: 0 }, notAfter: WORKERS, source: DICTIONARY },
  { wrong: '各项工做', right: '各项工作', source: DICTIONARY },
  {
    wrong: '通讯',
    right: '通信',
    behind: { words: ['畅通', '运营商', '保障'], within: 0 },
    severity: 'hint',
    source: '《中华人民共和国电信条例》（“通信”）',
  },
  {
    wrong: '责任落实督查',
    right: '责任落实督察',
    ahead: { words: ['法治政府建设与'], within: 0 },
    source: '厅字〔2019〕28号',
  },
  {
    wrong: '环境保护督查',
    right: '环境保护督察',
    ahead: {
      words: ['中央', '省级', '省', '自治区', '兵团'].flatMap((level) => [level, `${level}生态`]),
      within: 0,
    },
    source: '《中央生态环境保护督察工作规定》',
  },
  { wrong: '中央环保督查', right: '中央环保督察', source: '《中央生态环境保护督察工作规定》' },
  {
    wrong: '人民调节',
    right: '人民调解',
    behind: { words: ['员', '委员会', '组织', '工作', '队伍', '协议', '案件'], within: 0 },
    source: '《中华人民共和国人民调解法》',
  },
  { wrong: '以法治国', right: '依法治国', notBefore: ['家', '际', '策'], source: '《中华人民共和国宪法》第五条' },
  { wrong: '以法行政', right: '依法行政', source: '《法治政府建设实施纲要（2021—2025年）》' },
  { wrong: '以法办事', right: '依法办事', source: '《法治政府建设实施纲要（2021—2025年）》' },
  { wrong: '依发治国', right: '依法治国', source: '《中华人民共和国宪法》第五条' },
  {
    wrong: '建康',
    right: '健康',
    behind: { words: ['发展', '有序', '成长', '教育', '检查', '体检', '状况', '中国', '档案', '码'], within: 0 },
    source: DICTIONARY,
  },
  {
    wrong: '建全',
    right: '健全',
    behind: { words: ['完善', '制度', '机制', '体系', '组织', '各项', '工作', '责任'], within: 0 },
    notAfter: ['共', '新', '已', '续', '扩', '创'],
    source: DICTIONARY,
  },
  {
    wrong: '座落',
    right: '坐落',
    notAfter: ['一', '这', '该', '每', '那', '几', '多', '百', '千', '万', '两', '三', '整'],
    notBefore: ['后', '成', '地', '户'],
    source: DICTIONARY,
  },
  { wrong: '秸杆', right: '秸秆', source: DICTIONARY },
  {
    wrong: '联片',
    right: '连片',
    behind: {
      words: ['开发', '发展', '种植', '治理', '建设', '推进', '整治', '打造', '经营', '改造', '流转', '成带'],
      within: 0,
    },
    notAfter: ['关', '互', '物', '串'],
    severity: 'hint',
    source: DICTIONARY,
  },
  {
    wrong: '联线',
    right: '连线',
    behind: { words: ['成片', '扩面', '成面', '成带', '结网'], within: 1 },
    severity: 'hint',
    source: DICTIONARY,
  },
  { wrong: '全方面', right: '全方位', notAfter: [...'安健周齐完万保成整'], source: DICTIONARY },
  { wrong: '渲染力', right: '感染力', notBefore: ['度', '求', '争', '图'], source: DICTIONARY },
  // Animals are kept on a 场; what works or makes is a 厂.
  ...[
    ...['养鸡', '养猪', '养鸭', '养鹅', '养牛', '养羊', '养兔', '养鱼', '养蜂', '养殖', '奶牛', '肉牛', '肉羊', '奶羊'],
    ...['蛋鸡', '肉鸡', '种鸡', '种猪', '生猪', '蛋鸭', '肉鸭', '种鸭', '种畜', '种禽', '畜牧', '养蚕'],
  ].map((animal): WordRow => ({
    wrong: `${animal}厂`,
    right: `${animal}场`,
    notBefore: ['商', '家', '房'],
    source: DICTIONARY,
  })),
  ...['环境', '城市', '乡村', '文化', '建筑', '景观', '村庄', '旅游'].map((noun): WordRow => ({
    wrong: `${noun}品味`,
    right: `${noun}品位`,
    severity: 'hint',
    source: DICTIONARY,
  })),
  {
    wrong: '园满',
    right: '圆满',
    behind: { words: ['完成', '成功', '结束', '落幕', '收官', '举办', '召开'], within: 0 },
    notAfter: ['公', '校', '田', '花', '果', '乐', '家', '茶', '庄', '菜', '桃'],
    source: DICTIONARY,
  },
  { wrong: '做风', right: '作风', notAfter: ['当'], notBefore: ['险', '电', '力', '筝', '味'], source: DICTIONARY },
  {
    wrong: '做用',
    right: '作用',
    ahead: { words: ['发挥', '积极', '重要', '示范', '带头', '堡垒', '关键'], within: 6 },
    notBefore: ['户'],
    source: DICTIONARY,
  },
  {
    wrong: '象',
    right: '像',
    behind: { words: ['一样'], within: 6 },
    ahead: { words: ['就', '好', '都', '能', '要', '，', ','], within: 0 },
    since: SINCE_LIST,
    source: '1986年重新发表的《简化字总表》',
  },
  {
    wrong: '好象',
    right: '好像',
    notBefore: ['征', '棋', '牙'],
    notAfter: ['最', '更', '很', '良'],
    since: SINCE_LIST,
    source: '1986年重新发表的《简化字总表》',
  },
];

const ACCOUNTS: readonly WordRow[] = [
  '帐号',
  '帐户',
  '帐目',
  '帐款',
  '帐单',
  '帐本',
  '帐册',
  '帐务',
  '帐面',
  '台帐',
  '欠帐',
  '转帐',
  '对帐',
  '记帐',
  '查帐',
  '总帐',
  '结帐',
  '入帐',
].map((wrong) => ({ wrong, right: wrong.replace('帐', '账'), since: SINCE_TABLE, source: VARIANTS }));

const VARIANT_FORMS: readonly WordRow[] = [
  { wrong: '人材', right: '人才', notBefore: ['料', '质'], since: SINCE_TABLE, source: VARIANTS },
  { wrong: '答覆', right: '答复', since: SINCE_TABLE, source: VARIANTS },
  { wrong: '其它', right: '其他', severity: 'hint', since: SINCE_TABLE, source: OFFICIAL },
  { wrong: '想像', right: '想象', severity: 'hint', since: SINCE_TABLE, source: DICTIONARY },
  { wrong: '凸现', right: '凸显', severity: 'hint', since: SINCE_TABLE, source: DICTIONARY },
  {
    wrong: '部份',
    right: '部分',
    notAfter: ['干', '全'],
    notBefore: ['额', '量', '数'],
    since: SINCE_TABLE,
    source: DICTIONARY,
  },
  {
    wrong: '成份',
    right: '成分',
    notAfter: ['完', '形', '组', '变', '做', '制', '汇'],
    notBefore: ['额', '数'],
    since: SINCE_TABLE,
    source: VARIANTS,
  },
  {
    wrong: '身分',
    right: '身份',
    behind: { words: ['证', '信息', '认证', '核验', '地位', '确认'], within: 0 },
    notAfter: ['自', '本'],
    since: SINCE_TABLE,
    source: VARIANTS,
  },
  {
    wrong: '撤消',
    right: '撤销',
    severity: 'hint',
    since: SINCE_TABLE,
    source: '《中华人民共和国行政处罚法》（“撤销”）',
  },
  { wrong: '签定', right: '签订', since: SINCE_TABLE, source: DICTIONARY },
];

export const CONFUSABLES: readonly WordRow[] = [...TIMES, ...VERBS, ...NOUNS, ...ACCOUNTS, ...VARIANT_FORMS];
