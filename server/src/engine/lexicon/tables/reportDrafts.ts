// How a new report of each kind begins: its lines, with the required sections by the names that reportKinds.ts gives them.

import type { ReportKind } from './reportKinds';

/**
 * {organ} is the organ that reports, {year} the year that is reported on, {next} and {last} the years after and before it.
 * What stands between ⟦ and ⟧ is to be filled in; {sections} stands for the headings, each with a paragraph to be filled in below.
 */
export interface ReportDraft {
  readonly lines: readonly string[];
  /** Headings of kinds for which no standard names sections. */
  readonly sections?: readonly string[];
}

const SIGNED: readonly string[] = ['', '{organ}', '{next}年⟦1⟧月⟦1⟧日'];

export const REPORT_DRAFTS: Readonly<Record<ReportKind, ReportDraft>> = {
  'law-based-government': {
    lines: [
      '{organ}',
      '关于{year}年法治政府建设情况的报告',
      '',
      '⟦（请填写主送机关）⟧：',
      '　　{year}年，⟦（请填写总体情况）⟧。现将有关情况报告如下：',
      '{sections}',
      '　　特此报告。',
      ...SIGNED,
    ],
  },
  'information-disclosure': {
    lines: [
      '{organ}',
      '{year}年政府信息公开工作年度报告',
      '',
      '　　根据《中华人民共和国政府信息公开条例》第五十条规定，编制本报告。本报告所列数据的统计期限自{year}年1月1日起，至{year}年12月31日止。',
      '{sections}',
      ...SIGNED,
    ],
  },
  'government-work': {
    lines: [
      '政府工作报告',
      '——{year}年⟦1⟧月⟦1⟧日在⟦（请填写会议名称）⟧上',
      '{organ}⟦（请填写职务、姓名）⟧',
      '',
      '各位代表：',
      '　　现在，我代表{organ}，向大会报告工作，请予审议，并请列席会议的同志提出意见。',
      '{sections}',
    ],
    sections: ['{last}年工作回顾', '{year}年总体要求和主要目标', '{year}年重点工作', '加强政府自身建设'],
  },
  'duty-performance': {
    lines: [
      '{year}年度述职述法报告',
      '',
      '⟦（请填写主送机关）⟧：',
      '　　{year}年，本人作为{organ}主要负责人，认真履行推进法治建设第一责任人职责。现将有关情况报告如下：',
      '{sections}',
      ...SIGNED,
    ],
    sections: ['履行推进法治建设第一责任人职责情况', '存在的问题和不足', '下一步打算'],
  },
  'work-summary': {
    lines: [
      '{organ}{year}年工作总结',
      '',
      '　　{year}年，⟦（请填写总体情况）⟧。现将有关情况总结如下：',
      '{sections}',
      ...SIGNED,
    ],
    sections: ['主要工作和成效', '存在的问题和不足', '下一步工作打算'],
  },
  other: {
    lines: [
      '{organ}',
      '关于⟦（请填写事由）⟧的报告',
      '',
      '⟦（请填写主送机关）⟧：',
      '　　⟦（请填写缘由）⟧。现将有关情况报告如下：',
      '{sections}',
      '　　特此报告。',
      ...SIGNED,
    ],
    sections: ['基本情况', '存在的问题', '下一步打算'],
  },
};
