// Codes that a word processor's fields leave when text is taken out of it: [bookmark: _GoBack].

import { matchesIn } from '../../lexer/matchesIn';
import type { SegmentRule } from '../rule';

const FIELD_CODES =
  /\[bookmark:[^\]\n]{0,80}\]|\b_(?:GoBack|Toc\d{4,12}|Ref\d{4,12})\b|(?:HYPERLINK|PAGEREF|MERGEFIELD|INCLUDEPICTURE)\s{1,4}"?[^\s"，。]{1,80}"?|\\\*\s?MERGEFORMAT|错误[!！]\s?未(?:找到引用源|定义书签)[。.]?|Error! (?:Reference source not found|Bookmark not defined)\.?/g;

export const wordFieldResidue: SegmentRule = {
  scope: 'segment',
  meta: {
    id: 'word-field-residue',
    group: 'residue',
    about: 'artefact',
    severity: 'error',
    fix: 'unsafe',
    sourceAction: 'residue',
    reference: { kind: 'convention', note: '域代码是文字处理软件的内部标记' },
    name: { zh: 'Word 域、书签残留', en: 'Word field code' },
    rationale: {
      zh: '文字处理软件的书签、域代码混入正文，读者会看到乱码一样的字符。',
      en: 'Bookmarks and field codes of the word processor show as gibberish in the text.',
    },
    messages: {
      code: { zh: '“{found}”是 Word 的域或书签残留；请删去', en: '“{found}” is left over from Word; delete it' },
    },
    whileTyping: 'show',
  },
  triggers: [
    '[bookmark:',
    '_GoBack',
    '_Toc',
    '_Ref',
    'HYPERLINK',
    'PAGEREF',
    'MERGEFIELD',
    'INCLUDEPICTURE',
    '\\*',
    '错误!',
    '错误！',
    'Error!',
  ],
  *check({ text }) {
    for (const match of matchesIn(text, FIELD_CODES))
      yield { start: match.index, end: match.index + match[0].length, message: 'code', data: { found: match[0] } };
  },
  fixes: (finding) => [{ title: { zh: '删去', en: 'Delete' }, safe: false, edits: [{ at: finding.at, text: '' }] }],
};
