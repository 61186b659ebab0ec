// Phrases with which reports begin, lead over and end, by kind of report.

import type { ReportKind } from './reportKinds';

/** `{year}` is the year that the report is about, `{next}` the one after it, `{organ}` the organ that reports. */
export interface SetPhrase {
  readonly text: string;
  /** Every kind where it is left out. */
  readonly kinds?: readonly ReportKind[];
  readonly source: string;
}

const PRACTICE = '公文实务通例';

/** In the order in which a report uses them. */
export const SET_PHRASES: readonly SetPhrase[] = [
  { text: '{year}年，{organ}坚持以习近平新时代中国特色社会主义思想为指导，', source: PRACTICE },
  {
    text: '深入学习贯彻习近平法治思想，',
    kinds: ['law-based-government', 'duty-performance'],
    source: '法治政府建设实施纲要（2021—2025年）',
  },
  { text: '现将{year}年度法治政府建设情况报告如下：', kinds: ['law-based-government'], source: PRACTICE },
  {
    text: '根据《中华人民共和国政府信息公开条例》，现公布{year}年度政府信息公开工作年度报告。',
    kinds: ['information-disclosure'],
    source: '国办公开办函〔2021〕30号',
  },
  {
    text: '本报告所列数据的统计期限自{year}年1月1日起，至{year}年12月31日止。',
    kinds: ['information-disclosure'],
    source: '国办公开办函〔2021〕30号',
  },
  {
    text: '现在，我代表{organ}，向大会报告工作，请予审议，并请列席人员提出意见。',
    kinds: ['government-work'],
    source: PRACTICE,
  },
  { text: '现将{year}年度履职情况报告如下：', kinds: ['duty-performance'], source: PRACTICE },
  { text: '现将{year}年工作情况总结如下：', kinds: ['work-summary'], source: PRACTICE },
  { text: '现将有关情况报告如下：', kinds: ['law-based-government', 'work-summary', 'other'], source: PRACTICE },
  { text: '虽然取得了一定成效，但仍存在一些不足，主要表现在：', source: PRACTICE },
  { text: '下一步，{organ}将', source: PRACTICE },
  { text: '{next}年，{organ}将', source: PRACTICE },
  { text: '特此报告。', kinds: ['law-based-government', 'work-summary', 'other'], source: PRACTICE },
  { text: '以上报告，请审阅。', kinds: ['law-based-government', 'work-summary', 'other'], source: PRACTICE },
];
