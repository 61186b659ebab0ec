// The note of attachments in another form than 附件：1.名单.

import type { DocumentView } from '../../analysis/documentView';
import { defineFilter } from '../../incremental/keys';
import { skipBlanks, skipBlanksBack } from '../../text/characters';
import { within } from '../../facts/segment';
import { expectedReplacement, replacement } from '../shared/replacement';
import type { DocumentRule, Report } from '../rule';
import { attachmentNoteOf, type AttachmentEntry } from '../../analysis/attachmentNote';

export const attachmentNoteForm: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'attachment-note-form',
    group: 'elements',
    about: 'structure',
    severity: 'hint',
    fix: 'safe',
    reference: { kind: 'standard', standard: 'GB/T 9704—2012', clause: '7.3.4' },
    name: { zh: '附件说明写法不规范', en: 'Form of the note of attachments' },
    rationale: {
      zh: '正文下空一行写“附件：”，多个附件用“1.”“2.”编号，名称后不加标点；只有一个附件的不编号。',
      en: 'The note reads 附件：1.name, without marks behind the names; a single attachment has no number.',
    },
    messages: {
      label: {
        zh: '附件说明统一写“附件：”，序号写在冒号之后；请改正',
        en: 'The note begins 附件：; numbers stand behind the colon',
      },
      number: {
        zh: '附件序号用阿拉伯数字加下脚点，应为“{expected}”；请改正',
        en: 'The number should read “{expected}”',
      },
      mark: { zh: '附件名称之后不加标点；请删去', en: 'No mark stands behind the name of an attachment' },
      unnamed: {
        zh: '“{found}”没有写附件名称；请写作“附件：”加附件的标题',
        en: '“{found}” names no annex; write 附件： and the title of each',
      },
      single: { zh: '只有一个附件，不必编号；请删去“{found}”', en: 'A single attachment bears no number' },
    },
    whileTyping: 'hold',
  },
  check: (view) => faults(view),
  fixes(finding) {
    switch (finding.message) {
      case 'number':
        return expectedReplacement(finding, true);
      case 'mark':
        return [replacement(finding, '', true)];
      case 'single':
        return [replacement(finding, '')];
      default:
        return [];
    }
  },
};

/** 附件如文, 附件：2份, 附件：如下, 附件见后. */
const UNNAMED =
  /^附件(?:[：:][ \u3000]?)?(?:如文|如下|如上|见后|附后|同上|略|另附|共?[\d一二两三四五六七八九十]{1,3}[份件个页])[。；]?$/;
const NOTES = defineFilter(({ text }) => text.length < 24 && UNNAMED.test(text.trim()));

function* faults(view: DocumentView): Generator<Report> {
  for (const segment of view.read(NOTES)) {
    const start = skipBlanks(segment.text, 0);
    const end = skipBlanksBack(segment.text, segment.text.length);
    yield { at: within(segment, start, end), message: 'unnamed', data: { found: segment.text.slice(start, end) } };
  }
  const note = attachmentNoteOf(view);
  if (note === undefined) {
    yield* singleInLine(view);
    return;
  }
  if (note.end - note.start > '附件'.length) yield { at: within(note.segment, note.start, note.end), message: 'label' };
  const single = note.entries.length === 1;
  for (const entry of note.entries) yield* faultsOf(entry, single);
}

const NUMBERED = /(?<=[\s。；;])附件([1一])[：:](?=\p{Script=Han})/u;
const NUMBERED_LINES = defineFilter(({ text }) => NUMBERED.test(text));
const SECOND = defineFilter(({ text }) => /附件[2二]/.test(text));

/** In a text on one line: 附件1：名单 where there is no 附件2. */
function* singleInLine(view: DocumentView): Generator<Report> {
  const [segment, ...others] = view.read(NUMBERED_LINES);
  const found = segment === undefined ? null : NUMBERED.exec(segment.text);
  if (segment === undefined || found === null || others.length > 0 || view.read(SECOND).length > 0) return;
  const column = found.index + '附件'.length;
  yield { at: within(segment, column, column + 1), message: 'single', data: { found: found[1] ?? '' } };
}

function* faultsOf(
  { segment, numberStart, numberEnd, number, nameStart, nameEnd }: AttachmentEntry,
  single: boolean,
): Generator<Report> {
  const written = segment.text.slice(numberStart, numberEnd);
  if (number !== undefined && single)
    yield { at: within(segment, numberStart, numberEnd), message: 'single', data: { found: written } };
  else if (/[、，,]$/.test(written))
    yield { at: within(segment, numberStart, numberEnd), message: 'number', data: { expected: `${String(number)}.` } };
  const name = segment.text.slice(nameStart, nameEnd);
  if (/[。；;，,]$/.test(name) && !/[。；;，,]/.test(name.slice(0, -1)))
    yield { at: within(segment, nameEnd - 1, nameEnd), message: 'mark' };
}
