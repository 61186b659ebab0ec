// Words that tell 的, 地 and 得 apart: adverbs that take 地 before a verb, adjectives that take 的 before a noun.
//
// Source: 《现代汉语八百词》 on 的, 地, 得; 《现代汉语词典》（第7版）. Verbs are listed only where what follows shows that they are used as verbs.

/** Before a verb with an object: 深刻地认识到…. */
export const ADVERBS: readonly string[] = [
  '清醒', '深刻', '充分', '切实', '扎实', '有效', '积极', '不断', '自觉', '主动', '及时', '严格', '有力', '全面', '深入', '广泛', '认真', '稳步', '持续', '更好', '较好', '很好', '进一步', '准确',
  '系统', '牢固', '牢牢', '坚决', '坚定', '坚定不移', '大力', '极大', '大大', '更加有效', '创造性', '有针对性', '有计划', '有步骤', '有序', '妥善', '高效', '圆满', '逐步', '科学', '依法', '熟练', '灵活',
];

/** Verbs that no noun shares, or verb and complement: after an adverb with 的 they are certainly verbs. */
export const CERTAIN_VERBS: readonly string[] = [
  '认识到', '看到', '意识到', '感受到', '体会到', '领会到', '了解到', '做好', '抓好', '抓实', '把握住', '推进了', '开展了', '落实了', '履行了', '提高了', '提升了', '加强了', '促进了', '保障了', '维护了', '解决了', '完成了', '执行了', '贯彻了', '发挥了',
  '推动了', '增强了', '改善了', '调动了', '激发了', '遏制了', '减少了', '化解了', '打击了', '服务于', '融入到', '运用到', '贯彻到', '落实到', '应对了', '防范了', '规范了', '压实了', '掌握了', '调解了', '处置了', '完善了',
];

/** Verbs that always take an object: wrong behind 的 with a hanzi behind them that does not make a noun of them. */
export const TRANSITIVE_VERBS: readonly string[] = ['发挥', '履行'];

/** Verbs that are wrong behind 的 only where one of the objects follows: 更好的发挥作用, but not 更好的发展. */
export const VERBS_WITH_OBJECTS: readonly { readonly verb: string; readonly objects: readonly string[] }[] = [
  { verb: '维护', objects: ['社会', '群众', '人民', '国家', '稳定', '合法', '好', '了', '市场', '公平', '农民', '职工', '妇女'] },
  { verb: '服务', objects: ['群众', '人民', '基层', '企业', '百姓', '大局', '发展', '于', '好'] },
  { verb: '推动', objects: ['工作', '法治', '各项', '经济', '落实', '全镇', '乡村', '社会', '解决', '依法', '了', '形成'] },
  { verb: '推进', objects: ['法治', '依法', '各项', '全镇', '乡村', '全面', '行政', '工作落实', '经济'] },
  { verb: '促进', objects: ['经济', '社会', '全镇', '各项', '了', '工作', '依法', '乡村'] },
  { verb: '贯彻', objects: ['党的', '习近平', '中央', '新', '落实党', '落实习', '落实上级', '落实中央', '执行党', '执行上级', '执行中央'] },
  { verb: '落实', objects: ['各项', '党', '中央', '上级', '到', '好', '责任制', '行政', '法治'] },
  { verb: '掌握', objects: ['法律', '了', '政策', '有关', '相关', '业务', '基本'] },
  { verb: '运用', objects: ['法治', '法律', '到', '好', '政策'] },
  { verb: '解决', objects: ['群众', '好', '了', '实际', '问题', '矛盾', '人民', '企业', '各类'] },
  { verb: '完成', objects: ['了', '各项', '全年', '上级', '好', '任务', '年度', '既定'] },
  { verb: '开展', objects: ['法治', '普法', '各项', '各类', '好', '专项', '行政', '执法', '依法', '矛盾', '学习', '宣传活动'] },
  { verb: '加强', objects: ['对', '了', '自身', '法治', '依法', '党的', '执法', '队伍', '干部'] },
  { verb: '提高', objects: ['了', '依法', '全镇', '干部', '群众', '行政', '执法', '自身', '政府', '工作效率', '法治'] },
  { verb: '增强', objects: ['了', '全民', '法治', '群众', '干部', '责任', '依法', '自身'] },
  { verb: '执行', objects: ['党', '上级', '国家', '法律', '各项', '重大', '好', '中央', '行政'] },
];

/** What governs a noun: behind these 有效的落实 is an object. */
export const GOVERNORS: readonly string[] = ['得到', '予以', '进行', '作出', '做出', '给予', '加以', '受到', '取得', '提供', '没有', '需要', '获得', '实现', '带来', '缺乏', '缺少', '形成', '作了', '有了', '有着', '具有', '是', '为'];

/** Adjectives with 地 before a noun: 重要地意义. */
export const ADJECTIVES: readonly string[] = ['重要', '重大', '积极', '显著', '明显', '良好', '坚实', '深远', '深刻', '巨大', '浓厚', '突出', '优异', '可喜', '一定', '关键'];
export const NOUNS: readonly string[] = ['意义', '作用', '成效', '氛围', '基础', '成绩', '效果', '局面', '环境', '影响', '进展', '问题', '力量', '成果'];

export interface ParticleRow {
  readonly wrong: string;
  readonly right: string;
  readonly notAfter?: readonly string[];
  readonly notBefore?: readonly string[];
}

/** 的 or 地 where 得 joins a verb to its complement, as whole phrases. */
export const COMPLEMENTS: readonly ParticleRow[] = [
  { wrong: '变的更', right: '变得更', notAfter: ['改', '不', '转', '演', '嬗'] },
  { wrong: '变的越来越', right: '变得越来越', notAfter: ['改', '不', '转', '演'] },
  { wrong: '显的尤为', right: '显得尤为', notAfter: ['明', '凸', '浅', '彰', '突'] },
  { wrong: '取的了', right: '取得了', notAfter: ['收', '录', '提', '领', '选', '索', '吸', '获', '争', '采', '听', '抽', '考', '换', '赚'] },
  { wrong: '取的显著', right: '取得显著' }, { wrong: '取的明显', right: '取得明显' }, { wrong: '取的较好', right: '取得较好' }, { wrong: '取的良好', right: '取得良好' },
  { wrong: '取的一定成效', right: '取得一定成效' }, { wrong: '取的新成效', right: '取得新成效' }, { wrong: '取的实效', right: '取得实效' },
  { wrong: '赢的了', right: '赢得了' }, { wrong: '获的了', right: '获得了' }, { wrong: '获的好评', right: '获得好评', notAfter: ['所', '收'] },
  { wrong: '做的不够', right: '做得不够' }, { wrong: '做的还不够', right: '做得还不够' }, { wrong: '抓的不够', right: '抓得不够' }, { wrong: '抓的还不够', right: '抓得还不够' }, { wrong: '抓的不紧', right: '抓得不紧' }, { wrong: '抓的不实', right: '抓得不实' },
  { wrong: '学的不深', right: '学得不深' }, { wrong: '学的不够', right: '学得不够' }, { wrong: '管的不严', right: '管得不严' }, { wrong: '落实的不够', right: '落实得不够' }, { wrong: '落实的还不够', right: '落实得还不够' }, { wrong: '开展的不够', right: '开展得不够' },
  { wrong: '宣传的不够', right: '宣传得不够' }, { wrong: '掌握的不够', right: '掌握得不够' }, { wrong: '研究的不够', right: '研究得不够' }, { wrong: '理解的不够', right: '理解得不够' }, { wrong: '执行的不够', right: '执行得不够' },
];
