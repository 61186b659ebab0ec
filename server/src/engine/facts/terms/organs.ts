// Names of organs as they stand in titles and signatures.

/** Words that a Chinese public organ's name ends in. */
const ENDINGS = [
  '人民政府',
  '政府',
  '委员会',
  '党委',
  '党工委',
  '工委',
  '管委会',
  '办事处',
  '办公室',
  '办公厅',
  '人民法院',
  '人民检察院',
  '研究院',
  '领导小组',
  '工作组',
  '调研组',
  '检查组',
  '督查组',
  '考察组',
  '课题组',
  '专班',
  '局',
  '委',
  '办',
  '厅',
  '院',
  '会',
  '中心',
  '站',
  '所',
  '公司',
  '集团',
  '大队',
  '支队',
  '总队',
  '学校',
  '中学',
  '小学',
  '大学',
  '学院',
  '医院',
  '街道',
  '司',
  '署',
  '处',
  '部',
  '银行',
  '党组',
  '党支部',
  '党总支',
  '镇',
  '乡',
  '县',
  '区',
  '市',
];
const SHORTEST = 3;
const LONGEST = 40;

/** Whether the text, as a line of its own, can be a signature: hanzi only, ending as organs' names do. */
export function isOrganName(text: string): boolean {
  return (
    text.length >= SHORTEST &&
    text.length <= LONGEST &&
    /^[\p{Script=Han}（）()·]+$/u.test(text) &&
    ENDINGS.some((ending) => text.endsWith(ending))
  );
}

/** 述职人：张三, 汇报人:李四; a person who signs for himself. */
export function isPersonalSignature(text: string): boolean {
  return /^(?:述职人|述法人|汇报人|报告人)[：:][\u4e00-\u9fff\u3400-\u4dbf·\s]{2,12}$/.test(text);
}

/** Words that stand before a date as well and name nobody: 特此报告. */
const NO_NAME =
  /报告|汇报|特此|专此|此[致复令]|敬礼|附[件表录]|[年月日号]|以上|妥否|完毕|如下|[一二三四五六七八九十]、/;

/** 张三, 李　四, 镇长　王某: whether a line straight before the date may name the person who signs. */
export function isSignersName(text: string): boolean {
  return (
    /^(?:\p{Script=Han}{1,16}(?:长|书记|主任|主席|委员|代表|员)[\s：:]+)?\p{Script=Han}(?:\s{0,3}[\p{Script=Han}·]){1,3}$/u.test(
      text,
    ) && !NO_NAME.test(text)
  );
}

/** The organ that a title begins with: 青山镇人民政府 of 青山镇人民政府关于…的报告. Undefined where the title names none in full. */
export function organOfTitle(title: string): string | undefined {
  const about = title.indexOf('关于');
  const name = about > 0 ? title.slice(0, about) : undefined;
  return name !== undefined && isOrganName(name) && /(?:政府|委员会|办事处|[局委院]|办公室)$/.test(name)
    ? name
    : undefined;
}
