// A new report says of itself only that something is to be filled in; filled in, it is clean.

import { describe, expect, test } from 'vitest';
import { analysis, editing, openDocument, resolveConfig, terminology } from '../../server/src/engine/index';
import { newReportSnippet } from '../../server/src/features/editing/newReport';

const ORGANS = ['青山镇人民政府', '临江县人民政府', '南屏街道办事处', '临江县司法局'];
const YEARS = [2019, 2023, 2024, 2025];
const CASES = terminology.REPORT_KINDS.flatMap((kind) =>
  ORGANS.flatMap((organ) => YEARS.map((year) => ({ kind, organ, year }))),
);

const textOf = (parts: readonly editing.DraftPart[]): string =>
  parts.map((part) => ('fixed' in part ? part.fixed : part.fillIn)).join('');
/** A recipient, or a name to sign with, that is still a blank is none. */
const TO_FILL_IN: ReadonlySet<string> = new Set(['placeholder-left', 'missing-main-recipient', 'missing-signature']);

/** What a user might type at the stops. */
const ANSWERS: Readonly<Record<string, string>> = {
  '（请填写主送机关）': '云岭市人民政府',
  '（请填写会议名称）': '青山镇第五届人民代表大会第三次会议',
  '（请填写职务、姓名）': '　李明',
  '（请填写事由）': '信访工作情况',
  '（请填写缘由）': '按照要求，我单位认真开展信访工作',
};
const SENTENCES = [
  '扎实开展学法活动',
  '干部的专业能力还需增强',
  '带头依法办事',
  '加强执法培训',
  '组织普法宣传',
  '完善制度建设',
  '推动工作落实',
];

function filledIn(parts: readonly editing.DraftPart[]): string {
  let used = 0;
  return parts
    .map((part) =>
      'fixed' in part ? part.fixed : (ANSWERS[part.fillIn] ?? (part.fillIn === '1' ? '2' : (SENTENCES[used++] ?? ''))),
    )
    .join('');
}

const open = (text: string, kind: terminology.ReportKind) => openDocument(text, resolveConfig({ kind }));

describe.each(CASES)('$kind, $organ, $year', ({ kind, organ, year }) => {
  const text = textOf(editing.draftReport({ kind, organ, year }));

  test('has no finding but what is to be filled in', () => {
    const { findings, problems } = open(text, kind);
    expect(problems).toEqual([]);
    expect(findings.map(({ rule }) => rule.meta.id).filter((id) => !TO_FILL_IN.has(id))).toEqual([]);
    expect(findings.some(({ rule }) => rule.meta.id === 'placeholder-left')).toBe(true);
  });

  test('has none when it is filled in', () => {
    const { findings } = open(filledIn(editing.draftReport({ kind, organ, year })), kind);
    expect(findings.map(({ rule }) => rule.meta.id)).toEqual([]);
  });

  test('has every part that its kind must have', () => {
    const { outline } = open(text, kind);
    expect(outline.title).toBeDefined();
    expect(analysis.requiredParts(outline).filter(({ heading }) => heading === undefined)).toEqual([]);
  });
});

describe('the kind', () => {
  test.each(terminology.REPORT_KINDS.filter((kind) => kind !== 'other'))(
    '%s is recognised from the draft itself',
    (kind) => {
      const text = textOf(editing.draftReport({ kind, organ: '青山镇人民政府', year: 2023 }));
      expect(openDocument(text, resolveConfig()).outline.kind).toBe(kind);
    },
  );
});

test('signs of snippets in the name of an organ are text', () => {
  const snippet = newReportSnippet({ kind: 'work-summary', organ: '甲$1}\\乙', year: 2023 });
  expect(snippet.startsWith('甲\\$1\\}\\\\乙2023年工作总结\n')).toBe(true);
  expect([...snippet.matchAll(/\$\{(\d+):/g)].map((match) => Number(match[1]))).toEqual([1, 2, 3, 4, 5, 6]);
});
