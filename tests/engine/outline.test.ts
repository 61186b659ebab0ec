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
  [
    'a menu before the title, buttons over lines, fields of names that no list holds, and nothing of it in the outline',
    '走进青山\n乡村振兴\n规划计划\n青山镇2023年工作总结\n推送渠道：镇融媒中心　上线：2024-01-09 10:30\n【字号\n大\n小\n】\n2023年，青山镇努力工作。\n一、成效\n好。\n二、打算\n做。\n青山镇人民政府\n2024年1月5日\n稿源：镇党政办\n【我要打印】【关掉】\n',
    'work-summary 2023\n题 青山镇2023年工作总结\n  一、成效\n  二、打算\n署名 青山镇人民政府\n日期 2024年1月5日\n残留 web\n残留 metadata\n残留 web\n残留 metadata\n残留 web',
  ],
  [
    'the heads of minutes and who speaks are no fields of a page',
    '青山镇党政联席会议纪要\n时间：2023年5月3日上午\n地点：镇政府会议室\n主持人：王某\n会议研究了有关工作。\n一、关于防汛\n加强值守。\n二、关于普法\n组织宣讲。',
    'other -\n题 青山镇党政联席会议纪要\n  一、关于防汛\n  二、关于普法',
  ],
  [
    'an organ over a subject of three lines',
    '青山县人民政府\n关于同意东岭、西河、南屏\n三个乡调整行政村规模建设\n有关区划的批复\n东岭乡人民政府：\n同意调整。\n青山县人民政府\n2023年6月1日',
    'other -\n题 青山县人民政府关于同意东岭、西河、南屏三个乡调整行政村规模建设有关区划的批复\n主送 东岭乡人民政府：\n署名 青山县人民政府\n日期 2023年6月1日',
  ],
  [
    'letters of the title spaced out',
    '政 府 工 作 报 告\n——2024年1月18日在青山县第十届人民代表大会第四次会议上\n县长　王某\n各位代表：\n现在，我报告工作。\n一、2023年工作回顾\n好。\n二、2024年工作安排\n做。',
    'government-work 2023\n题 政府工作报告\n主送 各位代表：\n  一、2023年工作回顾\n  二、2024年工作安排',
  ],
  [
    'a title glued to the text, a year that is the plan’s in the lead-in',
    `青山镇人民政府关于法治政府建设情况的报告临江县人民政府：2022年，青山镇全力推进。${'持续抓好各项工作落实，推动法治建设走深走实。'.repeat(12)}现将有关情况及2023年工作打算报告如下：一、主要举措。强化学习。二、下步打算。继续努力。青山镇人民政府2023年1月9日`,
    'law-based-government 2022\n题 青山镇人民政府关于法治政府建设情况的报告\n主送 临江县人民政府：\n过渡 现将有关情况及2023年工作打算报告如下：\n  一、主要举措\n  二、下步打算\n署名 青山镇人民政府\n日期 2023年1月9日',
  ],
  [
    'a notice signed before the plan that it issues',
    '青山镇人民政府关于印发《青山镇2022年农产品质量安全工作计划》的通知\n各村：\n现印发给你们。\n青山镇人民政府\n2022年3月7日\n青山镇2022年农产品质量安全工作计划\n一、目标\n抓好。\n二、任务\n落实。',
    'other 2022\n题 青山镇人民政府关于印发《青山镇2022年农产品质量安全工作计划》的通知\n  一、目标\n  二、任务\n署名 青山镇人民政府\n日期 2022年3月7日',
  ],
  [
    'an organ glued to the note of attachments, after a text that opens with its days',
    '2023年9月1日到9月5日，镇司法所开展抽查。附件：镇司法所2023年抽查情况表青山镇人民政府　2023年9月6日',
    'other 2023\n署名 青山镇人民政府\n日期 2023年9月6日',
  ],
  [
    'a person signs',
    '青山镇镇长2023年述职报告\n现将2023年履职情况报告如下：\n一、履职情况\n好。\n二、努力方向\n学。\n王小明\n2024年1月10日',
    'duty-performance 2023\n题 青山镇镇长2023年述职报告\n过渡 现将2023年履职情况报告如下：\n  一、履职情况\n  二、努力方向\n署名 王小明\n日期 2024年1月10日',
  ],
  [
    'numbered rows of tables parted by tabs, bars and blanks, one broken over two lines',
    '青山镇2023年政府信息公开工作年度报告\n一、收到申请情况\n（单位：件）\t申请人\t总计\n一、本年新收\t12\t0\t12\n二、上年结转\t0\t\t0\n三、办理结果\t（一）公开\t6\t6\n（二）\n不公开\t1.国家秘密\t0\t0\n（三）总计  6  0  6\n| 四、结转下年 | 6 | — |\n二、存在问题\n（一）\t队伍不强\n人手少。\n（二）\t宣传不够\n形式少。',
    'information-disclosure 2023\n题 青山镇2023年政府信息公开工作年度报告\n  一、收到申请情况\n  二、存在问题\n    （一）\t队伍不强\n    （二）\t宣传不够',
  ],
  [
    'tables whose cells have become lines',
    '云溪乡2023年政府信息公开工作年度报告\n一、收到申请情况\n自然人\n总计\n一、本年新收\n12\n12\n二、上年结转\n三、\n办\n理\n（一）公开\n6\n6\n（二）部分公开（区分处理的，只计这一情\n形）\n0\n0\n二、复议情况\n维持\n纠正\n撤回\n总计\n1\n2\n0\n3\n三、存在问题\n人手少。',
    'information-disclosure 2023\n题 云溪乡2023年政府信息公开工作年度报告\n  一、收到申请情况\n  二、复议情况\n  三、存在问题',
  ],
  [
    'headings over figures in running text and with a tab are headings',
    '青山镇2023年工作总结\n一、主要工作\t\n（一）户籍管理\n2023 年办理 35 件。\n（二）人口普查\n3\n人参加。\n二、2024年打算\n继续努力。',
    'work-summary 2023\n题 青山镇2023年工作总结\n  一、主要工作\n    （一）户籍管理\n    （二）人口普查\n  二、2024年打算',
  ],
  [
    'numbers that count on through the sections, notes in brackets after sentences, a first child glued to its heading',
    `青山镇人民政府关于2023年消费帮扶工作的意见一、拓宽渠道（一）打通链条。抓好销售。（责任单位：镇农业办）（二）拓展途径。建好网点。（责任单位：镇商务站、各村）二、提升质量（三）建好基地。${'持续抓好各项工作落实，推动产业走深走实。'.repeat(20)}（责任单位：镇农业办）（四）打造品牌。做好认证。三、加强保障1.健全机制。定期会商。2.强化督查。每季通报。（镇督查室负责）青山镇人民政府2024年1月5日（此件公开发布）`,
    'other 2023\n题 青山镇人民政府关于2023年消费帮扶工作的意见\n  一、拓宽渠道\n    （一）打通链条\n    （二）拓展途径\n  二、提升质量\n    （三）建好基地\n    （四）打造品牌\n  三、加强保障\n      1.健全机制\n      2.强化督查\n署名 青山镇人民政府\n日期 2024年1月5日',
  ],
  [
    'organs over the name of the genre with letters set apart',
    '临江县人民法院\n临江县人民检察院\n公　　告\n一、事项\n好。\n二、要求\n做。',
    'other -\n题 临江县人民法院临江县人民检察院公告\n  一、事项\n  二、要求',
  ],
  [
    'spaced letters at the end of a title in one line with its text',
    `青山镇人民政府关于使用村级活动场所的 批 复 国函〔2023〕5号 云溪村： ${'持续抓好各项工作落实。'.repeat(40)}一、范围。村委会。二、期限。五年。`,
    'other -\n题 青山镇人民政府关于使用村级活动场所的批复\n  一、范围\n  二、期限',
  ],
  [
    'a notice and the measures that it issues in one line',
    `各村：《发展集体经济若干措施》已经研究同意，请遵照执行。青山镇人民政府2023年3月7日发展集体经济若干措施为推动发展，制定如下措施：一、培育主体${'持续抓好各项工作落实。'.repeat(40)}二、整合资源。抓好落实。`,
    'other -\n  一、培育主体持续抓好各项工作落实\n  二、整合资源\n署名 青山镇人民政府\n日期 2023年3月7日',
  ],
  [
    'a short page in one line without headings: its fields are residue, its text is not',
    `您现在的位置：首页 > 政务公开 > 正文 云溪乡教育设施 来源：云溪乡人民政府 发布日期：2024年3月5日 【打印】【关闭】 云溪乡教育设施 截至2023年，全乡有学校3所。${'各校持续改善办学条件，办好人民满意的教育。'.repeat(20)} 扫一扫在手机打开当前页 打印`,
    'other -\n题 云溪乡教育设施\n残留 web\n残留 metadata\n残留 web\n残留 web',
  ],
  [
    'a signed report before explanations that are numbered for themselves',
    '青山镇2023年工作总结\n一、主要工作\n（一）抓产业\n建成基地3个。\n二、下步打算\n继续努力。\n青山镇人民政府\n2024年1月5日\n\n附：名词解释\n1.“三清单”：指问题、任务、责任清单。\n2.“五治”：指政治、法治、德治、自治、智治。\n填表说明：\n1.本表由各村填写。',
    'work-summary 2023\n题 青山镇2023年工作总结\n  一、主要工作\n    （一）抓产业\n  二、下步打算\n      1.“三清单”：指问题、任务、责任清单\n      2.“五治”：指政治、法治、德治、自治、智治\n      1.本表由各村填写\n署名 青山镇人民政府\n日期 2024年1月5日',
  ],
  [
    'a notice signed before measures whose title is broken, after a note of how they are published',
    '青山镇人民政府关于印发《青山镇村级活动场所使用暂行办法》的通知\n各村：\n现印发给你们。\n青山镇人民政府\n2023年3月7日\n（此件公开发布）\n青山镇村级活动场所\n使用暂行办法\n一、总则\n好用。\n二、附则\n施行。',
    'other -\n题 青山镇人民政府关于印发《青山镇村级活动场所使用暂行办法》的通知\n  一、总则\n  二、附则\n署名 青山镇人民政府\n日期 2023年3月7日',
  ],
  ['nothing at all', '', 'other -'],
];

test.each(CASES)('%s', (_, text, expected) => {
  expect(outline(text)).toBe(expected);
});
