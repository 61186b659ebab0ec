// The grammar of the lexer, a row a text: what is what where several readings are possible.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lex } from '../../server/src/engine/lexer/lex';
import { readOrdinal } from '../../server/src/engine/lexer/ordinalAt';
import { readingContext } from '../../server/src/engine/lexer/lex';
import { isOrdinal, TokenKind } from '../../server/src/engine/lexer/tokenKind';
import { check } from '../property/runs';
import { texts } from '../property/texts';

const names = new Map(Object.entries(TokenKind).map(([name, kind]) => [kind as number, name]));

/** The tokens of a text as `Kind‹characters›`, runs of hanzi left out. */
function lexed(text: string, opensLine = true): string {
  const tokens = lex(text, opensLine);
  const shown: string[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const kind = tokens.kindAt(i);
    if (kind !== undefined && kind !== TokenKind.Han) shown.push(`${names.get(kind) ?? ''}‹${tokens.textOf(i)}›`);
  }
  return shown.join(' ');
}

describe('what a text is read as', () => {
  test.each([
    // Times and ratios are no numbers of headings.
    ['末班车为早6:20、晚18:05。', 'Clock‹6:20› Pause‹、› Clock‹18:05› Stop‹。›'],
    ['师生比为1:18、床位比为1:4。', 'Ratio‹1:18› Pause‹、› Ratio‹1:4› Stop‹。›'],
    ['县队以71:66、61:58取胜。', 'Ratio‹71:66› Pause‹、› Ratio‹61:58› Stop‹。›'],
    ['窗口开放时间8：00—17：30。', 'Clock‹8：00› Dash‹—› Clock‹17：30› Stop‹。›'],
    // Dates and spans of dates.
    ['2024年3月5日召开', 'Date‹2024年3月5日›'],
    ['自2022-07-01起', 'Date‹2022-07-01›'],
    ['2021—2025年规划', 'DateSpan‹2021—2025年›'],
    ['5月8日至5月12日', 'DateSpan‹5月8日至5月12日›'],
    ['二〇二四年二月十九日', 'Date‹二〇二四年二月十九日›'],
    // Figures.
    ['受益1,268户、3．5万人', 'Number‹1,268› Pause‹、› Number‹3．5万›'],
    ['合格率98.6％', 'Number‹98.6％›'],
    ['占百分之三十五', 'Number‹百分之三十五›'],
    ['版本2.10.3，楼号7-12-3', 'Code‹2.10.3› Comma‹，› Code‹7-12-3›'],
    ['每组3-5人', 'Number‹3› Hyphen‹-› Number‹5›'],
    // Citations.
    ['依照第九条第一款第（三）项处理', 'Citation‹第九条第一款第（三）项›'],
    ['青政办〔2024〕16号', 'Citation‹〔2024〕16号›'],
    ['见附件2和附表三', 'Citation‹附件2› Citation‹附表三›'],
    // Ordinals and what only looks like them.
    ['一、加强领导', 'OrdinalComma‹一、›'],
    ['（三）款项拨付及时', 'OrdinalBracket‹（三）›'],
    ['（二）项规定的情形', 'BracketOpen‹（› BracketClose‹）›'],
    ['3.4月底前完成', 'OrdinalDot‹3.› Date‹4月›'],
    ['步调统一、行动有力', 'Pause‹、›'],
    ['形式单一是主要原因', ''],
    ['一是抓学习。二是抓落实。', 'OrdinalWord‹一是› Stop‹。› OrdinalWord‹二是› Stop‹。›'],
    ['第一，改作风；第二，强本领', 'OrdinalWord‹第一，› Semicolon‹；› OrdinalWord‹第二，›'],
    ['①巡河；②清淤', 'OrdinalCircled‹①› Semicolon‹；› OrdinalCircled‹②›'],
    ['1）登记；2）核实', 'OrdinalParenthesis‹1）› Semicolon‹；› OrdinalParenthesis‹2）›'],
    ['Ⅱ.实施阶段', 'OrdinalRoman‹Ⅱ.›'],
    ['B.宣传发动', 'OrdinalLetter‹B.›'],
    ['贰、工作安排', 'OrdinalFormal‹贰、›'],
    ['第二章 组织领导', 'OrdinalChapter‹第二章› Whitespace‹ ›'],
    ['2.3 监督检查', 'OrdinalDecimal‹2.3› Whitespace‹ ›'],
    // Addresses, markup, residue.
    ['详见https://www.example.com/a?b=1', 'Url‹https://www.example.com/a?b=1›'],
    ['邮箱zhen.ban@example.com', 'Mail‹zhen.ban@example.com›'],
    ['编号QS-2024-07', 'Latin‹QS-2024-07›'],
    ['## 一、总体情况', 'Markup‹##› Whitespace‹ › OrdinalComma‹一、›'],
    ['**重点**<br/>&nbsp;', 'Markup‹**› Markup‹**› Tag‹<br/>› Reference‹&nbsp;›'],
    ['权利平等……', 'Ellipsis‹……›'],
  ])('%s', (text, expected) => expect(lexed(text)).toBe(expected));
});

test('tokens cover every text from end to end', () => {
  check(
    fc.property(texts, fc.boolean(), (text, opensLine) => {
      const tokens = lex(text, opensLine);
      expect(Array.from({ length: tokens.count }, (_, i) => tokens.textOf(i)).join('')).toBe(text);
      for (let i = 0; i < tokens.count; i++) expect(tokens.endOf(i)).toBeGreaterThan(tokens.startOf(i));
    }),
    300,
  );
});

test('a column belongs to the token that holds it', () => {
  const tokens = lex('一、2023年，改造12公里。');
  for (let column = 0; column < tokens.text.length; column++) {
    const index = tokens.indexAt(column);
    expect(tokens.startOf(index)).toBeLessThanOrEqual(column);
    expect(tokens.endOf(index)).toBeGreaterThan(column);
  }
  expect(tokens.indexAt(-1)).toBe(-1);
  expect(tokens.indexAt(tokens.text.length)).toBe(-1);
});

test('the ordinals of headings and lists have their values', () => {
  const valuesOf = (text: string): readonly (number | undefined)[] => {
    const tokens = lex(text);
    return Array.from({ length: tokens.count }, (_, i) => i)
      .filter((i) => isOrdinal(tokens.kindAt(i) as TokenKind))
      .map((i) => readOrdinal(text, tokens.startOf(i), readingContext(true))?.value);
  };
  expect(valuesOf('十二、其他')).toEqual([12]);
  expect(valuesOf('一是学。二是改。最后，查。')).toEqual([1, 2, undefined]);
  expect(valuesOf('（3）建设')).toEqual([3]);
});
