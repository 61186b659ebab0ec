// Whether a heading looks back on the year or forward to the next.

import { findPattern, type Pattern } from '../lexicon/pattern';

const PLAN: Pattern = [['安排', '打算', '思路', '计划', '下一步', '下步', '今后', '展望', '目标']];
const REVIEW: Pattern = [
  ['举措', '成效', '成绩', '不足', '问题', '履行', '履职', '开展情况', '工作情况', '完成情况', '主要做法', '回顾'],
];

export function isPlanHeading(text: string): boolean {
  return findPattern(text, PLAN) !== undefined;
}

export function isReviewHeading(text: string): boolean {
  return !isPlanHeading(text) && findPattern(text, REVIEW) !== undefined;
}
