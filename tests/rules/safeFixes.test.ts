// What the safe fixes together do to texts that only look wrong, or that nobody can put right without knowing more.

import { describe, expect, test } from 'vitest';
import { fixAll, openDocument, resolveConfig } from '../../server/src/engine/index';

const config = resolveConfig();

function safelyFixed(text: string): string {
  return fixAll(openDocument(text, config), 'safe').snapshot.segments.text();
}

/** Texts that stay as they are, by what would be damaged. */
const LEFT_ALONE: Readonly<Record<string, readonly string[]>> = {
  '等 that is a verb or part of a word': [
    '群众还在等……工作人员赶紧上前。',
    '坚持自由、平等……，推进教育公平、机会均等……。',
    '企业反映审批慢、融资难、等政策落地。',
    '群众反映路难走、水难通、等3个月才有答复。',
  ],
  'a question mark that stands for a lost character': [
    '打造“云溪?临江”品牌，擦亮“谁执法谁普法”品牌?青山样板。',
    '由村民李?峰牵头，联系人王?。',
    '落实“谁执法谁普法”要求，明确谁来管，由村民李?峰牵头。',
    '建成长廊??公里，投入?万元。',
  ],
  'times, ratios, scores and figures before 、': [
    '班车8:30、14:30发车，末班17：45、冬季提前。',
    '干群比为1:45、户均为1：3、比分为58:52、本队获胜。',
    '户数：35、人口：120。',
    '上午9: 30、下午照常。',
  ],
  '一、二级 and other lists of numbers': [
    '一、二级河道全部清淤。',
    '一、二、三产业融合发展项目全部开工。',
    '一、主要工作\n三、四线城市销售点开业6个。\n二、存在问题\n力量不足。',
    '一、主要工作\n一、二期工程均已完工。\n一、二等奖作品在镇区展出。\n二、存在问题\n力量不足。',
    '坚持精简、统一、高效。实行周一、周三坐班，做到三审合一、职责归一。',
  ],
  'blanks between hanzi, where two lines may have been joined': [
    '临江县青山镇人民政府文件 临青政〔2024〕3号 签发人：张三 关于2023年工作情况的报告 全镇上下坚持依法行政，法治建设取得进展，群众满意度提高。',
    '出席会议的有县委副书记魏春 县人民政府副县长朱江 县司法局局长石宏，会议听取了工作汇报，研究了下一步安排。',
  ],
  'a lead-in that ends in a full stop': ['现将有关情况报告如下。\n一、主要工作\n开展检查12次。'],
  'a heading among sentences': [
    '（一）强化宣传。\n\n（二）规范执法。\n\n（三）化解纠纷\n\n调解36起。\n\n（四）优化服务。\n',
  ],
  'an organ behind words that no mark has ended': [
    '青山镇2023年工作报告\n2023年，青山镇坚持依法行政。\n二、工作安排\n按时完成。请将材料报送 青山镇人民政府 2024年1月15日',
  ],
  'the ends of lines that are broken where the printed line ends': [
    '一、指导思想\n（一）贯彻党的路线、\n方针和政策，坚持以人为本。\n（二）坚持原则\n继续抓好落实。\n',
    '工作人员严格履行职责\n（一）依照职责取得的劳务报酬和稿酬，以及特许权使用\n费中的一项或者多项。\n（二）其他收入。\n实施前款行为，数量或者数额达到前款规定标准并且情节\n严重的，依照有关规定处理；其他单位和个人参照执行，涉及程\n序、工具和设备的，按照前款规定的方法和步骤逐项确定财产\n价值。各地各部门在执行中遇到问题，要及时向上级主管部\n门报告。\n',
    '一、工作\n（一）学习。培训6场。（\n二）执法。办案9件。\n（三）服务。办件90件。\n',
  ],
  'the rest of a list that a line break has cut': [
    '门锁（M50、M56、M\n70、M80）均有检验报告。\n',
    '打造“银龄卫士”“伴飞计划”“暖心驿站”，擦亮“文学青山”、“书香临江”\n、戏曲“大码头”等品牌。',
  ],
  'a comma between two lists': ['一是健全机制，实施立镇战略，一是强化保障。二是加强培训。三是严格考核。四是跟踪问效。'],
  'what parts lines or pages': ['\u2028', '\u2029', '\u0085', '\u000b', '\u000c'].flatMap((each) => [
    `全面推进工作，取得成效。${each}二、抓好落实`,
    `青山镇${each}云溪乡\n第二段。${each}\n${each}\n第三段。 ${each}\n`,
  ]),
  'what Word writes for a lost field': ['数据详见错误!未找到引用源。，以结论为准。'],
  'the name of a file': ['附件：名单(1).pdf，分布图(终稿).docx。'],
};

describe('the safe fixes leave alone', () => {
  test.each(Object.entries(LEFT_ALONE))('%s', (_, texts) => {
    expect(texts.map(safelyFixed)).toEqual(texts);
  });
});

/** Texts and what becomes of them: the neighbours of those above that are certainly wrong. */
const PUT_RIGHT: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  '、 and …… beside a 等 that closes a list': [
    ['走访村组、企业等……，征求意见。', '走访村组、企业等，征求意见。'],
    ['走访村组、企业、等3类对象。', '走访村组、企业等3类对象。'],
    ['学习《宪法》《民法典》、等法律。', '学习《宪法》《民法典》等法律。'],
  ],
};

describe('the safe fixes put right', () => {
  test.each(Object.entries(PUT_RIGHT))('%s', (_, pairs) => {
    expect(pairs.map(([wrong]) => safelyFixed(wrong))).toEqual(pairs.map(([, right]) => right));
  });
});
