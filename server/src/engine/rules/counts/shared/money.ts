// Amounts of money that end without 元: 总投资2.8亿，.

import { TokenKind } from '../../../lexer/tokenKind';
import type { Tokens } from '../../../lexer/tokens';
import { pairsOf } from '../../../lexicon/wordAutomaton';

/** What ends a clause; not 、, after which another figure may bring the unit for both: 补贴3万、奖金5万元. */
const ENDS = '，,。；;）)！的';
/** What 万 and 亿 stand before where the amount ends there; 余 and 多 may come between. */
const AMOUNT = /[万亿][余多]?$/;
/** How far before a figure the noun and what is said of the amount are looked for, in UTF-16 code units. */
const REACH = 16;

/** Nouns of money, by their last characters: 补偿款, 项目资金 and 农业总产值 are among them. */
const MONEY = [
  ...[...'资基奖现租佣证积励助问偿恤罚险税押定订本薪酬'].map((kind) => `${kind}金`),
  ...[...'投筹出捐引外融注募增耗斥'].map((kind) => `${kind}资`),
  ...[...'产货价市案净'].map((kind) => `${kind}值`),
  ...['款', '额', '费', '税收', '营收', '收入', '支出', '利润', '利税', '利息', '债务', '债券', '负债', '亏损', '损失'],
  ...['补贴', '补助', '补偿', '赔偿', '费用', '工资', '欠薪', '薪酬', '造价', '总价', '成本', '预算', '决算', '授信'],
  ...['信贷', 'GDP'],
];
/** Words that end as those do and are none. */
const NOT_MONEY = ['条款', '付款', '收款', '名额', '份额', '员额', '免费'];
/** What stands between the noun and the figure: 资金累计达1200万. */
const SAID_OF_AMOUNT = [
  ...[
    '总计',
    '合计',
    '共计',
    '累计',
    '共',
    '平均',
    '约为',
    '约',
    '接近',
    '近',
    '超过',
    '超',
    '突破',
    '达到',
    '达',
    '逾',
  ],
  ...['不足', '不低于', '不少于', '增加到', '增加', '增长', '增至', '减少', '减至', '提高到', '降至', '降低', '投入'],
  ...['到位', '支付', '兑付', '使用', '结余', '为', '是', '计', '到', '至', '已', '就', '仅', '只有', '只', '有', '了'],
  ...[':', '：', ' '],
];

/** What stands at the end of such an amount: the last of it, and what comes after. */
export const MONEY_ENDS = pairsOf('万亿余多', ENDS);

/** First column of the amount of money that ends before a column; undefined where none does. */
export function moneyBefore(text: string, tokens: Tokens, end: number): number | undefined {
  const start = amountStart(tokens, end);
  return start !== undefined && isOfMoney(text.slice(Math.max(0, start - REACH), start)) ? start : undefined;
}

/** The first column of the figure that ends before a column; undefined where none in 万 or 亿 does. */
function amountStart(tokens: Tokens, end: number): number | undefined {
  const index = tokens.indexAt(end - 1);
  return tokens.kindAt(index) === TokenKind.Number && tokens.endOf(index) === end && AMOUNT.test(tokens.textOf(index))
    ? tokens.startOf(index)
    : undefined;
}

function isOfMoney(before: string): boolean {
  let rest = before;
  for (let said = saidLast(rest); said !== undefined; said = saidLast(rest)) rest = rest.slice(0, -said.length);
  return MONEY.some((noun) => rest.endsWith(noun)) && !NOT_MONEY.some((word) => rest.endsWith(word));
}

function saidLast(text: string): string | undefined {
  return SAID_OF_AMOUNT.find((word) => text.endsWith(word));
}
