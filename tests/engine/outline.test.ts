// What the fold reads in short documents, as text: one line for each element.

import { expect, test } from 'vitest';
import { openDocument, resolveConfig } from '../../server/src/engine/index';

function outline(text: string): string {
  const { outline: o } = openDocument(text, resolveConfig());
  return [
    `${o.kind} ${String(o.year?.value ?? '-')}`,
    ...(o.title === undefined ? [] : [`题 ${o.title.text}`]),
    ...(o.salutation === undefined ? [] : [`主送 ${o.salutation.text}`]),
    ...(o.leadIn === undefined ? [] : [`过渡 ${o.leadIn.text}`]),
    ...o.headings.map((heading) => `${'  '.repeat(heading.level)}${heading.text}`),
    ...o.series.map((series) => `列举 ${series.members.map((item) => item.ordinal).join('')}`),
    ...o.signature.map((each) => `署名 ${each.text}`),
    ...(o.date === undefined ? [] : [`日期 ${o.date.text}`]),
    ...o.residue.map((block) => `残留 ${block.kind}`),
  ].join('\n');
}

const CASES: readonly (readonly [string, string, string])[] = [
  [
    'a report as it should be',
    '青山镇人民政府关于2023年法治政府建设情况的报告\n县委、县政府：\n2023年，青山镇扎实推进法治建设。现将有关情况报告如下：\n一、主要成效\n（一）强化学习。一是带头学。二是集中学。\n（二）规范执法\n1.健全制度\n（1）公示制度\n二、下一步打算\n继续努力。\n青山镇人民政府\n2024年1月5日\n',
    'law-based-government 2023\n题 青山镇人民政府关于2023年法治政府建设情况的报告\n主送 县委、县政府：\n过渡 现将有关情况报告如下：\n  一、主要成效\n    （一）强化学习\n    （二）规范执法\n      1.健全制度\n        （1）公示制度\n  二、下一步打算\n列举 一二\n署名 青山镇人民政府\n日期 2024年1月5日',
  ],
  [
    'a title of two lines and two signing organs',
    '中共云溪乡委员会 云溪乡人民政府\n关于2022年度法治政府建设情况的报告\n县委：\n一年来，成效明显。\n一、举措\n做好了。\n二、打算\n再做好。\n中共云溪乡委员会\n云溪乡人民政府\n2023年1月10日',
    'law-based-government 2022\n题 中共云溪乡委员会 云溪乡人民政府关于2022年度法治政府建设情况的报告\n主送 县委：\n  一、举措\n  二、打算\n署名 中共云溪乡委员会\n署名 云溪乡人民政府\n日期 2023年1月10日',
  ],
  [
    'flattened, half width, glued and blank markers, signature in the line',
    `县委、县政府: 2023年,云溪乡全力推进。${'持续抓好各项工作落实,推动法治建设走深走实。'.repeat(20)}现将2023年法治政府建设情况报告如下: 一、主要举措 (一)强化学习。一是带头学。二是集中学。(二)规范执法。完善职责三是不是列举。二、存在问题(一)能力不足。(二)力量薄弱。 三、下步打算 继续努力。 云溪乡人民政府 2024年1月9日`,
    'law-based-government 2023\n主送 县委、县政府:\n过渡 现将2023年法治政府建设情况报告如下:\n  一、主要举措\n    (一)强化学习\n    (二)规范执法\n  二、存在问题\n    (一)能力不足\n    (二)力量薄弱\n  三、下步打算\n列举 一二\n署名 云溪乡人民政府\n日期 2024年1月9日',
  ],
  [
    'site furniture before and behind, none of it in the outline',
    '您现在的位置：首页 > 政务公开\n索引号：QS001/2024\n发布机构：青山镇\n青山镇2023年法治政府建设工作总结\n2023年，青山镇努力工作。\n一、成效\n好。\n二、不足\n有。\n青山镇人民政府\n2024年1月5日\n扫一扫在手机打开当前页\n打印\n',
    'law-based-government 2023\n题 青山镇2023年法治政府建设工作总结\n  一、成效\n  二、不足\n署名 青山镇人民政府\n日期 2024年1月5日\n残留 web\n残留 metadata\n残留 web',
  ],
  [
    'decimals, months and ranks at the start of a line are no headings',
    '青山镇2023年工作总结\n一、成效\n4.3月底前完成整治。\n2.5亿元投入到位。\n二、三产业较快增长。\n第一，抓学习。第二，抓执法。\n其中第二、第三项进展顺利。\n二、打算\n继续。',
    'work-summary 2023\n题 青山镇2023年工作总结\n  一、成效\n  二、打算\n列举 一二',
  ],
  [
    'a whole page on one line: fields and breadcrumb before the title, page tools behind the date',
    `当前位置：首页 > 政务公开 > 正文 索 引 号：QS001/2024 发布机构： 青山镇 发布日期：2024-01-09 青山镇2023年法治政府建设情况报告 浏览量： 2023年，青山镇全力推进。${'持续抓好各项工作落实，推动法治建设走深走实。'.repeat(12)}一、主要举措（一）强化学习。（二）规范执法。二、存在问题。能力不足。三、下步打算。继续努力。中共青山镇委员会青山镇人民政府 2024年1月9日 扫一扫在手机打开当前页 打印 关闭 相关链接 临江县人民政府`,
    'law-based-government 2023\n题 青山镇2023年法治政府建设情况报告\n  一、主要举措\n    （一）强化学习\n    （二）规范执法\n  二、存在问题\n  三、下步打算\n署名 中共青山镇委员会\n署名 青山镇人民政府\n日期 2024年1月9日\n残留 web\n残留 metadata\n残留 metadata\n残留 web',
  ],
  [
    'a breadcrumb and a title before the text in one line, children glued and behind blanks, half a bracket, a date with 号',
    `首页 > 信息公开 > 正文 石桥街道2023年法治政府建设工作总结 2023年，石桥街道全力推进。${'持续抓好各项工作落实，推动法治建设走深走实。'.repeat(12)} 一、工作开展情况(一)强化学习。(二)规范执法。三)化解纠纷。 二、下步工作计划 1.加强学习。2.加强培训。 石桥街道办事处 2024年1月10号`,
    'law-based-government 2023\n题 石桥街道2023年法治政府建设工作总结\n  一、工作开展情况\n    (一)强化学习\n    (二)规范执法\n    三)化解纠纷\n  二、下步工作计划\n      1.加强学习\n      2.加强培训\n署名 石桥街道办事处\n日期 2024年1月10号\n残留 web',
  ],
  [
    'the year of a plan is not the year of the report',
    '现将工作情况报告如下：\n一、主要工作\n做好了。\n二、2025年工作打算\n再做好。',
    'work-summary -\n过渡 现将工作情况报告如下：\n  一、主要工作\n  二、2025年工作打算',
  ],
  [
    'two organs over the title and under the text on one line each, counters of the page behind them',
    `中共青山镇委员会 青山镇人民政府关于2023年法治政府建设情况的报告 县委、县政府： 2023年，青山镇全力推进。${'持续抓好各项工作落实，推动法治建设走深走实。'.repeat(20)}一、主要举措 强化学习。二、下步打算 继续努力 中共青山镇委员会 青山镇人民政府 2024-1-9 浏览次数：102 次`,
    'law-based-government 2023\n题 中共青山镇委员会青山镇人民政府关于2023年法治政府建设情况的报告\n主送 县委、县政府：\n  一、主要举措\n  二、下步打算\n署名 中共青山镇委员会\n署名 青山镇人民政府\n日期 2024-1-9\n残留 web',
  ],
  [
    'numbers in one character with their brackets',
    '一、主要工作\n㈠强化宣传\n⑴进村宣讲\n⑵进校宣讲\n㈡强化执法\n办案8件。',
    'other -\n  一、主要工作\n    ㈠强化宣传\n        ⑴进村宣讲\n        ⑵进校宣讲\n    ㈡强化执法',
  ],
  [
    'a row of fields with times, a source and counters between the title and the text of a page in one line',
    `青山镇2023年法治政府建设工作报告 发布时间：2024-01-30 16:08 来源：青山镇人民政府 阅读：56 2023年，青山镇全力推进。${'持续抓好各项工作落实，推动法治建设走深走实。'.repeat(12)}一、主要举措。强化学习。二、下步打算。继续努力。青山镇人民政府 2024年1月9日`,
    'law-based-government 2023\n题 青山镇2023年法治政府建设工作报告\n  一、主要举措\n  二、下步打算\n署名 青山镇人民政府\n日期 2024年1月9日\n残留 metadata',
  ],
  [
    'a note of attachments before who signs is no heading',
    '青山镇2023年工作总结\n一、主要工作\n1.抓学习\n二、下步打算\n继续努力。\n附件：1.执法人员名单\n2.执法情况统计表\n青山镇人民政府\n2024年1月5日',
    'work-summary 2023\n题 青山镇2023年工作总结\n  一、主要工作\n      1.抓学习\n  二、下步打算\n署名 青山镇人民政府\n日期 2024年1月5日',
  ],
  ['nothing at all', '', 'other -'],
];

test.each(CASES)('%s', (_, text, expected) => {
  expect(outline(text)).toBe(expected);
});
