// What comes by pasting into an empty report: a page, the lines of a PDF file, Markdown and the answer of an assistant are each one
// finding, are read as the report that they hold, and are cleaned by one command.

import * as assert from 'node:assert';
import * as vscode from 'vscode';
import { diagnosticsOf, ruleOf, until } from '../driver/conditions';
import { activated, CARET, draft } from '../driver/drafts';
import { appears, paste, runCommand, screenshot } from '../driver/workbench';

const TITLE = '青山镇人民政府关于2023年工作情况的报告';
/** Without a fault; paragraphs longer than the margin of a page. */
const BODY = [
  '临江县人民政府：',
  '2023年，青山镇坚持以人民为中心的发展思想，扎实推进各项工作，圆满完成全年目标任务。现将有关情况报告如下：',
  '一、主要工作',
  '（一）加强组织领导。镇党委召开专题会议4次，研究重点工作，压实各村各部门责任，形成一级抓一级、层层抓落实的工作格局。',
  '（二）规范行政执法。全年办理行政处罚案件26件，办案程序更加规范，人民群众对执法工作的满意度稳步提升。',
  '二、存在的不足',
  '宣传形式比较单一，村级法律顾问的作用发挥得不够充分，部分干部运用法治思维解决问题的能力还需要提高。',
  '三、下一步打算',
  '继续完善各项制度，丰富宣传形式，推动法律顾问常态化进村服务，定期组织干部学法用法，不断提高依法办事水平。',
];
const SIGNATURE = ['青山镇人民政府', '2024年1月15日'];
const CLEAN = [TITLE, ...BODY, ...SIGNATURE].join('\n');
const HEADINGS = ['一、主要工作', '（一）加强组织领导', '（二）规范行政执法', '二、存在的不足', '三、下一步打算'];

const MARGIN = 34;

/** Lines as a PDF file has them, with the number of a page inside a paragraph. */
function wrapped(): string {
  const lines = BODY.flatMap((paragraph) => paragraph.match(new RegExp(`.{1,${MARGIN}}`, 'gu')) ?? []);
  return [TITLE, ...lines.slice(0, 5), '— 1 —', ...lines.slice(5), ...SIGNATURE].join('\n');
}

const PAGE_HEAD = [
  '首页 > 政务公开 > 工作总结',
  '发布时间：2024-01-16 09:20　来源：青山镇人民政府　浏览次数：52',
  '字体：大 中 小　打印',
];
const PAGE_TAIL = ['扫一扫在手机打开当前页', '版权所有：青山镇人民政府　联系我们　网站地图'];

const markdown = CLEAN.replace(TITLE, `# ${TITLE}`)
  .replace(/^([一二三]、)/gm, '## $1')
  .replace(/^（([一二])）([^。]+)。/gm, '**（$1）$2。**');

const FORMS: readonly { readonly name: string; readonly rules: readonly string[]; readonly text: string }[] = [
  { name: 'a page', rules: ['metadata-residue', 'web-residue'], text: [...PAGE_HEAD, CLEAN, ...PAGE_TAIL].join('\n') },
  { name: 'lines of a PDF file', rules: ['wrapped-lines'], text: wrapped() },
  { name: 'a draft in Markdown', rules: ['markdown-residue'], text: markdown },
  {
    name: 'an answer of an assistant',
    rules: ['assistant-residue'],
    text: `好的，以下是为您起草的工作情况报告：\n\n${CLEAN}\n\n希望这份报告对您有帮助，如需修改请告诉我。`,
  },
];

suite('pasting', () => {
  suiteSetup(activated);

  for (const { name, rules: expected, text } of FORMS)
    test(`${name} is what it holds, one kind of finding, and one command cleans it`, async () => {
      const document = await draft(CARET);
      await paste(text);
      await until('the pasted text', () => (document.getText().includes('2024年1月15日') ? true : undefined));
      const rules = (): readonly string[] => diagnosticsOf(document.uri).map(ruleOf);
      await until('the findings', () => (rules().length > 0 ? true : undefined));
      assert.deepStrictEqual([...new Set(rules())].sort(), expected);
      assert.deepStrictEqual(await headingsOf(document), HEADINGS);
      await screenshot(`pasted-${expected[0] ?? ''}`);
      await runCommand('Remove Residue');
      await until('the report by itself', () => (withoutBlankLines(document.getText()) === CLEAN ? true : undefined));
      await until('no finding', () => (rules().length === 0 ? true : undefined));
      await appears('.monaco-editor .view-line', TITLE);
      await screenshot(`cleaned-${expected[0] ?? ''}`);
    });
});

async function headingsOf(document: vscode.TextDocument): Promise<readonly string[]> {
  const symbols = await vscode.commands.executeCommand<readonly vscode.DocumentSymbol[]>(
    'vscode.executeDocumentSymbolProvider',
    document.uri,
  );
  const names = (all: readonly vscode.DocumentSymbol[]): readonly string[] =>
    all.flatMap(({ name, children }) => [name, ...names(children)]);
  return names(symbols)
    .filter((each) => HEADINGS.includes(each.replace(/。$/, '')))
    .map((each) => each.replace(/。$/, ''));
}

function withoutBlankLines(text: string): string {
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .join('\n');
}
