// Where words end: words in the company of others, and everything that is no word.

import { describe, expect, test } from 'vitest';
import {
  boundaryAt,
  boundaryScore,
  isWord,
  isWordBoundary,
  standing,
  standsAsWord,
  wordAt,
} from '../../server/src/engine/lexicon/wordBoundaries';
import { leastCpuTime } from '../cpuTime';

/** What stands between ⟦ and ⟧ stands by itself. */
const STANDS = [
  // Ordinals of series
  '⟦一是⟧健全工作机制',
  '⟦二是⟧强化监督检查',
  '主要做法：⟦三是⟧加强宣传引导',
  '⟦一要⟧提高认识',
  '会议强调，⟦二要⟧压实责任',
  '⟦三⟧是抓好落实',
  // One hanzi that is a word
  '农业农村、财政⟦等⟧部门',
  '调解员、网格员⟦等⟧力量',
  '通过座谈走访⟦等⟧方式',
  '市场监管⟦和⟧综合执法部门',
  '组织领导⟦和⟧督促检查',
  '镇村干部⟦和⟧群众',
  '下一步⟦将⟧继续完善制度',
  '镇政府⟦将⟧进一步加大投入',
  '该项工作⟦由⟧司法所牵头',
  '具体事项⟦由⟧村委会负责',
  '严格⟦按⟧程序办理',
  '⟦对⟧重点企业开展检查',
  '资金⟦为⟧三百万元',
  '制度建设⟦与⟧队伍建设',
  '认真学习⟦并⟧贯彻落实',
  '案件审结⟦后⟧及时归档',
  '检查⟦中⟧发现问题',
  '今年⟦以来⟧办理案件',
  '各部门⟦应⟧加强协作',
  '干部⟦的⟧法治意识',
  '取得⟦了⟧明显成效',
  '⟦本⟧单位职工',
  '⟦各⟧部门要高度重视',
  // Common words between words that their hanzi could be read into
  '⟦统一⟧是关键',
  '做到⟦统一⟧领导',
  '工作⟦侧重⟧预防',
  '⟦必须⟧经过培训',
  '⟦其他⟧单位参照执行',
  '⟦由于⟧理由不充分',
  '总结先进⟦做法⟧',
  '会议⟦制做⟧了宣传册',
  '依法履行⟦职责⟧',
  '持续⟦优化⟧服务',
  '行使行政⟦权力⟧',
  '保障公民⟦权利⟧',
  '建设⟦法治⟧政府',
  '完善⟦法制⟧机构',
  '集中⟦反映⟧的问题',
  '试用⟦期间⟧被辞退',
  '超额完成⟦年度⟧任务',
  '三日内⟦作出⟧决定',
  '整改全部⟦到位⟧',
  '省级⟦有关⟧部门',
  // Words of official documents
  '深化⟦放管服⟧改革',
  '推进⟦一网通办⟧',
  '优化⟦营商⟧环境',
  '发挥⟦村居⟧法律顾问作用',
  '巩固⟦脱贫⟧成果',
  '深入开展⟦扫黑⟧除恶',
  '推动基层⟦提质⟧增效',
  '全面⟦压实⟧责任',
  '加快⟦文旅⟧融合',
  '落实⟦河长制⟧',
  // Courts, schools, hospitals, fields, works
  '法院⟦依法⟧裁定驳回',
  '被告人⟦供述⟧犯罪事实',
  '小学⟦和⟧幼儿园',
  '学生⟦家长⟧参加活动',
  '医院⟦门诊⟧大厅',
  '疫苗⟦接种⟧工作',
  '水稻⟦种植⟧面积',
  '修建⟦灌溉⟧水渠',
  '道路⟦硬化⟧工程',
  '污水⟦处理⟧设施',
];

/** What stands between ⟦ and ⟧ is made of pieces of words. */
const STANDS_NOT = [
  '统⟦一是⟧关键',
  '单⟦一是⟧不行的',
  '唯⟦一是⟧对的',
  '统⟦一要⟧求',
  '第二十⟦一条⟧规定',
  '第十⟦二是⟧补充条款',
  '加强监⟦测重⟧点区域',
  '完善机⟦制做⟧法创新',
  '男女平⟦等⟧',
  '公平⟦等⟧原则中的平⟦等⟧',
  '提升⟦等⟧级',
  '⟦等⟧于去年总量',
  '中⟦等⟧学校',
  '⟦和⟧平发展',
  '社会⟦和⟧谐稳定',
  '⟦和⟧解协议',
  '⟦将⟧军故里',
  '即⟦将⟧开工',
  '必⟦将⟧带来变化',
  '理⟦由⟧充分',
  '自⟦由⟧贸易',
  '⟦由⟧于天气原因',
  '⟦对⟧于重点企业',
  '针⟦对⟧问题整改',
  '作⟦为⟧基层单位',
  '违法行⟦为⟧',
  '可⟦以⟧申请复议',
  '⟦以⟧及相关规定',
  '关⟦于⟧印发方案的通知',
  '位⟦于⟧镇区南侧',
  '⟦及⟧时报告',
  '普⟦及⟧法律知识',
  '⟦应⟧当公开',
  '⟦应⟧急演练',
  '许⟦可⟧事项',
  '⟦中⟧小企业',
  '集⟦中⟧整治',
  '基⟦本⟧情况',
  '制⟦度⟧建设',
  '目⟦的⟧明确',
  '主要目⟦的是⟧提高效率',
  '非⟦法制⟧造',
  '债⟦权利⟧息',
  '授⟦权力⟧度',
  '子⟦公司⟧法所',
  '发⟦展开⟧拓',
  '行⟦政复⟧议',
  '营⟦商环⟧境',
  '村民⟦主协⟧商',
  '深化放⟦管服⟧改革',
];

function marked(row: string): { readonly text: string; readonly start: number; readonly end: number } {
  const start = row.lastIndexOf('⟦');
  const end = row.lastIndexOf('⟧') - 1;
  const text = row.replaceAll(/[⟦⟧]/g, '');
  const earlier = (row.slice(0, start).match(/[⟦⟧]/g) ?? []).length;
  return { text, start: start - earlier, end: end - earlier };
}

test.each(STANDS)('%s', (row) => {
  const { text, start, end } = marked(row);
  expect(standsAsWord(text, start, end)).toBe(true);
  expect(standing(text, start, end)).not.toBe('none');
});

test.each(STANDS_NOT)('%s does not stand by itself', (row) => {
  const { text, start, end } = marked(row);
  expect(standsAsWord(text, start, end)).toBe(false);
  expect(standing(text, start, end)).not.toBe('certain');
});

test('most of the answers above are sure', () => {
  const share = (rows: readonly string[], answer: string): number =>
    rows.filter((row) => {
      const { text, start, end } = marked(row);
      return standing(text, start, end) === answer;
    }).length / rows.length;
  expect(share(STANDS, 'certain')).toBeGreaterThanOrEqual(0.8);
  expect(share(STANDS_NOT, 'none')).toBeGreaterThanOrEqual(0.8);
});

describe('a boundary', () => {
  test('is uncertain where both readings are sensible', () => {
    // 他人 and 其他|人; 提出 and 提|出资.
    expect(boundaryAt('损害其他人利益', 4)).toBe('possible');
  });

  test('is not certain between the hanzi of a name', () => {
    expect(boundaryAt('副书记邹霁', 4)).not.toBe('certain');
  });

  test('stands at the ends of a run of hanzi', () => {
    expect(boundaryScore('《条例》', 1)).toBe(Infinity);
    expect(boundaryScore('3月底前', 1)).toBe(Infinity);
    expect(boundaryAt('完成。统一', 3)).toBe('certain');
  });

  test('stands at the ends of the text, and for any column outside it', () => {
    for (const column of [-1, 0, 2, 3]) expect(boundaryAt('统一', column)).toBe('certain');
    expect(boundaryAt('', 0)).toBe('certain');
  });

  test('divides no Latin word, no figure and no surrogate pair', () => {
    expect(boundaryAt('用APP办理', 2)).toBe('none');
    expect(boundaryAt('共125件', 2)).toBe('none');
    expect(boundaryAt('共１２件', 2)).toBe('none');
    expect(boundaryAt('𠮷', 1)).toBe('none');
    expect(boundaryAt('共125件', 1)).toBe('certain');
    expect(isWordBoundary('a b', 1)).toBe(true);
  });
});

describe('a stretch', () => {
  test('that is empty or reaches out of the text does not stand', () => {
    for (const [start, end] of [
      [1, 1],
      [2, 1],
      [-1, 1],
      [1, 5],
    ] as const) {
      expect(standing('统一思想', start, end)).toBe('none');
      expect(standsAsWord('统一思想', start, end)).toBe(false);
    }
  });

  test('may hold marks and figures', () => {
    expect(standing('印发《条例》等文件', 2, 6)).toBe('certain');
    expect(standing('截至3月底完成', 2, 5)).toBe('certain');
  });
});

test.each([
  ['加强监测重点区域', 3, '监测'],
  ['加强监测重点区域', 4, '重点'],
  ['深化放管服改革', 3, '放管服'],
  ['下一步将继续推进', 3, '将'],
  ['使用APP办理', 3, 'APP'],
  ['统一', 2, ''],
  ['统一', -1, ''],
])('the word in %s at %i is %s', (text, column, word) => {
  const { start, end } = wordAt(text, column);
  expect(text.slice(start, end)).toBe(word);
});

test('what is a common word', () => {
  for (const word of ['统一', '侧重', '监测', '一网通办', '的', '人民代表大会']) expect(isWord(word), word).toBe(true);
  for (const text of ['', '一是', '测重', '制作了', '一一一一', 'APP', '统一 ', '\n', '𠮷'])
    expect(isWord(text), text).toBe(false);
});

test('a question costs the same in a long text', () => {
  const sentence = '深化行政执法体制改革统筹推进重点领域执法监督完善机制做法';
  const ask = (text: string): void => {
    for (let column = text.length - 100; column < text.length; column++) boundaryScore(text, column);
  };
  const [short, long] = [sentence.repeat(4), sentence.repeat(4_000)];
  for (let i = 0; i < 50; i++) ask(short);
  const costs = [short, long].map((text) =>
    leastCpuTime(15, () => {
      for (let i = 0; i < 20; i++) ask(text);
    }),
  );
  expect((costs[1] ?? Infinity) / (costs[0] ?? 0)).toBeLessThanOrEqual(3);
});
