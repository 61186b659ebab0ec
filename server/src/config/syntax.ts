// The text of a settings file as a tree (JSON with comments), and what its syntax lacks. Never throws, whatever the text.

import { createScanner, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import type { Text } from '../engine/index';
import type { Fault } from './problems';

/** In UTF-16 code units. Real files have a few hundred; what is longer is some other file. */
const MAX_LENGTH = 256 * 1024;
/** A section's pattern nests nine deep; the parser recurses, so that a file of brackets alone would exhaust the stack. */
const MAX_DEPTH = 20;

export interface SyntaxTree {
  /** Undefined where there is nothing to read: an empty file, or one beyond the limits. */
  readonly root: Node | undefined;
  readonly faults: readonly Fault[];
}

/**
 * Reads JSON with comments and trailing commas. What can be read of a faulty text is in the tree; an empty text has no fault.
 * @param maxLength In UTF-16 code units; of a longer text nothing is read.
 */
export function parseSyntax(text: string, maxLength = MAX_LENGTH): SyntaxTree {
  const limit = beyondLimits(text, maxLength);
  if (limit !== undefined) return { root: undefined, faults: [limit] };
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
  return { root, faults: onePerPlace(errors) };
}

function beyondLimits(text: string, maxLength: number): Fault | undefined {
  if (text.length > maxLength) return { start: 0, end: 0, message: tooLong(text.length, maxLength) };
  const deep = offsetBeyondDepth(text);
  return deep === undefined ? undefined : { start: deep, end: deep + 1, message: TOO_DEEP };
}

/** Offset of the bracket that nests too deep. Scans tokens, so that brackets in strings and comments do not count. */
function offsetBeyondDepth(text: string): number | undefined {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (scanner.scan(); scanner.getTokenOffset() < text.length; scanner.scan()) {
    const first = text[scanner.getTokenOffset()];
    if (first === '{' || first === '[') depth++;
    else if (first === '}' || first === ']') depth--;
    if (depth > MAX_DEPTH) return scanner.getTokenOffset();
  }
  return undefined;
}

/** The parser may name several causes at one place: the first one is the one to fix. */
function onePerPlace(errors: readonly ParseError[]): readonly Fault[] {
  const faults = new Map<number, Fault>();
  for (const { error, offset, length } of errors) {
    if (!faults.has(offset))
      faults.set(offset, { start: offset, end: offset + length, message: SYNTAX_MESSAGES[printParseErrorCode(error)] });
  }
  return [...faults.values()];
}

const TOO_DEEP: Text = {
  zh: `嵌套超过 ${MAX_DEPTH} 层，未读取此文件`,
  en: `Nested more than ${MAX_DEPTH} deep; the file is not read`,
};

function tooLong(length: number, maxLength: number): Text {
  return {
    zh: `配置文件过大（${length} 个字符，上限 ${maxLength}），未读取`,
    en: `The settings file is too large (${length} characters, at most ${maxLength}); it is not read`,
  };
}

const SYNTAX_MESSAGES: Readonly<Record<ReturnType<typeof printParseErrorCode>, Text>> = {
  InvalidSymbol: {
    zh: '此处不是 JSON 的写法；文字要用双引号括起',
    en: 'Not valid in JSON; words stand in double quotes',
  },
  InvalidNumberFormat: { zh: '数字写法有误', en: 'Malformed number' },
  PropertyNameExpected: { zh: '此处应为双引号括起的键名', en: 'A key in double quotes is expected here' },
  ValueExpected: { zh: '此处缺少值', en: 'A value is missing here' },
  ColonExpected: { zh: '键名之后缺少冒号', en: 'A colon is missing after the key' },
  CommaExpected: { zh: '此处缺少逗号', en: 'A comma is missing here' },
  CloseBraceExpected: { zh: '缺少右花括号 }', en: 'A closing brace } is missing' },
  CloseBracketExpected: { zh: '缺少右方括号 ]', en: 'A closing bracket ] is missing' },
  EndOfFileExpected: {
    zh: '设置到此已经结束，后面还有多余的内容',
    en: 'The settings end here; what follows is too much',
  },
  InvalidCommentToken: { zh: '注释写法有误', en: 'Malformed comment' },
  UnexpectedEndOfComment: { zh: '注释没有结束，缺少 */', en: 'The comment does not end; */ is missing' },
  UnexpectedEndOfString: { zh: '缺少收尾的双引号', en: 'The closing double quote is missing' },
  UnexpectedEndOfNumber: { zh: '数字不完整', en: 'The number is incomplete' },
  InvalidUnicode: { zh: '\\u 之后应为四位十六进制数字', en: 'Four hexadecimal digits are expected after \\u' },
  InvalidEscapeCharacter: { zh: '反斜杠之后的字符不成转义', en: 'Not an escape that JSON knows' },
  InvalidCharacter: { zh: '字符串中有控制字符，应写成转义', en: 'A control character in a string must be escaped' },
  '<unknown ParseErrorCode>': { zh: '语法有误', en: 'Syntax error' },
};
