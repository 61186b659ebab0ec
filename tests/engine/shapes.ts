// Texts of every shape that a document may have, as long as is asked for: what opening and editing cost is measured over all of them.

/** A text of about so many UTF-8 bytes. */
export type Shape = (bytes: number) => string;

const TITLE = '青山镇人民政府关于2023年法治政府建设情况的报告\n\n';
/** No clause of which stands in another. */
const paragraph = (i: number): string =>
  `第${i}年青山镇认真学习贯彻有关部署，办理第${i}类案件九十八件，向第${i}组投入资金，第${i}村群众满意度稳步提升。`;

const encoder = new TextEncoder();

/** The title, `head`, then pieces until there are so many bytes. */
function repeated(rawSegment: (i: number) => string, head = ''): Shape {
  return (bytes) => {
    const start = TITLE + head;
    // Pieces differ by the digits of their number only.
    const length = encoder.encode(rawSegment(10_000)).length;
    const count = Math.max(1, Math.round((bytes - encoder.encode(start).length) / length));
    return start + Array.from({ length: count }, (_, i) => rawSegment(i)).join('');
  };
}

const list = (i: number): string => `一是完善第${i}项制度。二是强化第${i}项保障。三是加强第${i}项培训。\n`;
const CHAPTER = '一、主要举措和成效\n';
const ordinal = (marker: string): Shape => repeated((i) => `${marker}加强第${i}项工作，压实责任。\n${paragraph(i)}\n`);
const unclosed = (mark: string): Shape => repeated((i) => `${mark}第${i}项工作扎实推进，成效明显\n`);

/** Marks without anything between. */
const bare = (mark: string): Shape => repeated(() => mark, CHAPTER);

/** Marks whose other half is missing, each by its name. */
export const MARKS_NEVER_CLOSED: Readonly<Record<string, string>> = {
  'brackets opened': '（',
  'brackets closed': '）',
  'half-width brackets opened': '(',
  'square brackets opened': '[',
  'quotes opened': '“',
  'quotes closed': '”',
  'straight quotes': '"',
  'title marks opened': '《',
  'title marks closed': '》',
  'quotes opened and brackets closed': '“）',
};

/** Paragraphs of so many UTF-16 code units in all. */
export function plainText(units: number): string {
  return Array.from({ length: Math.ceil(units / paragraph(0).length) }, (_, i) => `${paragraph(i)}\n`)
    .join('')
    .slice(0, units);
}

export const SHAPES: Readonly<Record<string, Shape>> = {
  'plain paragraphs': repeated((i) => `第${i}段。${paragraph(i)}\n`),
  'a regular report': repeated(
    (i) =>
      `${i % 20 === 0 ? `${numeral(i / 20 + 1)}、第${i}个方面\n` : ''}（${numeral((i % 20) + 1)}）第${i}项工作\n${paragraph(i)}\n${list(i)}`,
  ),
  'lists without headings': repeated(list),
  'lists under one heading': repeated(list, CHAPTER),
  'lists in one line': repeated((i) => list(i).trimEnd(), CHAPTER),
  'first items only': repeated((i) => `一是完善第${i}项制度，压实责任。\n`, CHAPTER),
  'second items only': repeated((i) => `二是完善第${i}项制度，压实责任。\n`, CHAPTER),
  'one list that counts on': repeated((i) => `${i + 1}.完善第${i}项制度，压实责任。\n`, CHAPTER),
  '一、 repeated': ordinal('一、'),
  '（一） repeated': ordinal('（一）'),
  '1. repeated': ordinal('1.'),
  '第一， repeated': ordinal('第一，'),
  '第二， repeated': ordinal('第二，'),
  '（三） repeated': ordinal('（三）'),
  'empty markers': ordinal('（）'),
  'half brackets': ordinal('一）'),
  'all levels repeated': repeated(
    (i) => `一、第${i}项工作\n（一）加强领导\n1.压实责任，落实到人。\n（1）明确分工，按月督办。\n`,
  ),
  'markers in running text': repeated((i) => `第${i}项 一、加强领导 （一）压实责任 1.明确分工`, CHAPTER),
  'markers glued to words': repeated((i) => `推进第${i}项1.责任2.分工（一）督办一是考核`, CHAPTER),
  'one huge section': repeated((i) => `第${i}段。${paragraph(i)}\n`, CHAPTER),
  'one line': (bytes) => repeated((i) => `第${i}段。${paragraph(i)}`)(bytes),
  'one line without a mark': repeated((i) => `第${i}项工作扎实推进成效明显`),
  'one sentence mark': repeated(() => '。', CHAPTER),
  'rows with tabs': repeated((i) => `${i}\t青山镇\t${i * 3}\t98.5%\t完成\n`),
  'rows with bars': repeated((i) => `| ${i} | 青山镇 | ${i * 3} | 98.5% | 完成 |\n`),
  annexes: repeated((i) => `附件${i + 1}\n第${i}项名单\n一、加强领导\n${paragraph(i)}\n`),
  'notes of attachments': repeated((i) => `附件：${i + 1}.第${i}项名单\n`),
  'signatures and dates': repeated(() => '青山镇人民政府\n2024年1月15日\n'),
  titles: repeated(() => '青山镇人民政府关于2023年工作情况的报告\n'),
  Markdown: repeated(
    (i) => `## 第${i}项工作\n- **压实责任**：\`分工\`，*督办*。\n> 引用 [链接](https://example.org/${i})\n`,
  ),
  'links never closed': repeated(() => '[a](', CHAPTER),
  directives: repeated((i) => `第${i}段。${paragraph(i)}<!-- gongwen-lint-disable-line -->\n`),
  digits: repeated(() => '1234567890', CHAPTER),
  spaces: repeated(() => ' ', CHAPTER),
  'ideographic spaces': repeated(() => '\u3000', CHAPTER),
  'empty lines': repeated(() => '\n', CHAPTER),
  'web residue': repeated((i) => `打印 关闭窗口 发布日期：2024-01-${i}\n`, `${CHAPTER}${paragraph(0)}\n`),
  'metadata rows': repeated(() => '索引号：QS0001/2024-00012\n'),
  'one sentence again and again': repeated(() => `${paragraph(0)}\n`, CHAPTER),
  'brackets opened in lines': unclosed('（'),
  'brackets closed in lines': unclosed('）'),
  'quotes opened in lines': unclosed('“'),
  'straight quotes in lines': unclosed('"'),
  'title marks opened in lines': unclosed('《'),
  ...Object.fromEntries(Object.entries(MARKS_NEVER_CLOSED).map(([name, mark]) => [name, bare(mark)])),
};

const DIGITS = [...'零一二三四五六七八九'];

/** 1 to 9999 as 一, 十二, 一百零三. */
export function numeral(value: number): string {
  if (value < 10) return DIGITS[value] ?? '';
  const units: readonly (readonly [number, string])[] = [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
  ];
  const [size, name] = units.find(([each]) => value >= each) ?? [10, '十'];
  const head = Math.floor(value / size);
  const rest = value % size;
  const written = head === 1 && size === 10 ? name : `${DIGITS[head] ?? ''}${name}`;
  return rest === 0 ? written : `${written}${rest < size / 10 ? '零' : ''}${numeral(rest)}`;
}
