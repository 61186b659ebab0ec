// Which plain texts are taken for reports when they are opened, and which are left alone.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { BEGINNING, looksLikeReport } from '../../server/src/features/detection/looksLikeReport';
import { REPORT, REPORT_LINES } from './reports';

const PARAGRAPH =
  '一年来，全镇上下认真落实各项部署，统筹推进各项工作，取得了新的成效，现总结经验，查找不足，谋划来年。';

describe('a report', () => {
  test.each([
    ['a whole one', REPORT],
    ['one of Windows', REPORT_LINES.join('\r\n')],
    ['a title above text', `云溪乡2023年工作总结\n\n${PARAGRAPH}`],
    ['a title with a note behind it', `南屏街道关于安全生产工作的报告（送审稿）\n${PARAGRAPH}`],
    [
      'a title below the furniture of a page',
      `您现在的位置：首页>政务公开\n\n南屏街道2023年法治政府建设年度报告\n发布日期：2024-01-15\n\n${PARAGRAPH}`,
    ],
    [
      'a lead-in in half width, in one long line',
      `临江县人民政府: 2023年,我镇认真落实各项部署。现将2023年法治政府建设情况报告如下: 一、主要做法 (一)加强领导。`,
    ],
    ['a lead-in with words between', '现结合我乡实际,将2023年度法治建设工作情况总结如下:'],
    ['a speech', '各位代表：\n现在，我代表镇人民政府，向大会作政府工作报告，请予审议。'],
    ['headings alone', '　　一、总体情况\n全年受理申请三件。\n　　二、存在问题\n公开内容还不够丰富。'],
    ['headings in one line', '受理申请三件。 一、总体情况 已全部办结。 二、2024年打算 继续努力。'],
  ])('%s', (_, text) => {
    expect(looksLikeReport(text.slice(0, BEGINNING))).toBe(true);
  });
});

describe('no report', () => {
  test.each([
    ['nothing', ''],
    [
      'English',
      'Annual report 2023\n\nThe committee met twelve times and approved four budgets in the course of the year.',
    ],
    [
      'a log',
      '2024-01-15 10:00:00 INFO 开始生成年度报告\n2024-01-15 10:00:01 ERROR 报告生成失败：磁盘已满，请联系管理员处理后重试，错误代码为零。',
    ],
    ['a list of files', '2021年度报告\n2022年度报告\n2023年度报告\n关于消防工作情况的报告'],
    ['a title and nothing else', '青山镇2023年工作总结\n'],
    [
      'news about a report',
      '临江县召开会议，审议并通过了去年的政府工作报告，与会人员围绕报告展开热烈讨论，提出许多意见建议。',
    ],
    [
      'a novel',
      '第一章　山雨\n\n那年秋天，雨下了整整一个月，镇上的石板路都长出了青苔，老人们说这是多年没有过的事情。\n他的报告写完了。',
    ],
    ['a list of things to do', '1. 买菜\n2. 写工作总结\n3. 给老王打电话，问他报告交了没有'],
    ['one heading', '一、只有这一条\n其余的以后再说。'],
    ['numbers in running text', '他说了一、二、三件事：一、二年内完成，二、三十亿斤粮食。'],
    ['headings out of order', '二、后说的\n一、先说的'],
    ['source code', 'function 报告() {\n  // 一、准备\n  return 二;\n}'],
    [
      'a table',
      '部门|报告|总结\n办公室|2023年报告|2023年总结\n这里是一行很长很长的文字，用来说明上面的表格里各个部门分别交了哪些材料。',
    ],
  ])('%s', (_, text) => {
    expect(looksLikeReport(text)).toBe(false);
  });
});

const REAL = path.join(import.meta.dirname, '../../../shared/reports/seeds');

describe.runIf(existsSync(REAL))('real reports, where present', () => {
  test.each(existsSync(REAL) ? readdirSync(REAL).filter((name) => name.endsWith('.txt')) : [])('%s', (name) => {
    expect(looksLikeReport(readFileSync(path.join(REAL, name), 'utf8').slice(0, BEGINNING))).toBe(true);
  });
});

test('the judgement costs no more than the beginning is long', () => {
  const judge = (unit: string): number => {
    const text = unit.repeat(Math.ceil(BEGINNING / unit.length)).slice(0, BEGINNING);
    const begun = performance.now();
    looksLikeReport(text);
    return performance.now() - begun;
  };
  judge('现将');
  for (const unit of ['现将', '我代表', '关于', '年', '（一', '一、', '\n一、', ' ', '　', '报告', '年报告\n'])
    expect(judge(unit)).toBeLessThan(100);
});
