// What a short line is by its form alone, whatever its words: a path through a site, buttons, fields with values, cells.
//
// Makers of sites word their pages as they like, so that no list holds all words. The forms are few: they are those of the page
// elements in 政府网站发展指引 (国办发〔2017〕47号, annex 2: path, information table, page tools). What a report itself may have before and
// after its text is a short list, since GB/T 9704—2012 names it (`REPORT_FIELDS`).

import { METADATA_FIELDS, REPORT_FIELDS } from '../../lexicon/tables/residue';

export type PageForm = 'path' | 'buttons' | 'fields' | 'stamp' | 'row' | 'cells' | 'fragment' | 'credit';

export interface PageShape {
  readonly form: PageForm;
  /** Whether no report has such a line; one that is not certain belongs to the page beside lines that are. */
  readonly certain: boolean;
}

/** Longer lines, in UTF-16 code units, are text. */
const LONGEST = 120;
const LONGEST_CELL = 6;
const LONGEST_STEP = 24;

/** Undefined for text, for blank lines and for what a report's own front matter looks like. */
export function pageShape(line: string): PageShape | undefined {
  if (line.length > LONGEST * 2) return undefined;
  const text = line.trim();
  if (text === '' || text.length > LONGEST) return undefined;
  if (CREDIT.test(text)) return { form: 'credit', certain: true };
  if (/[。；！]/.test(text)) return undefined;
  if (isPath(text)) return { form: 'path', certain: true };
  const buttons = buttonCount(text);
  if (buttons > 0 && /^(?:[【[［〖][^【】[\]［］〖〗]{1,12}[】\]］〗]\s*)+$/.test(text))
    return { form: 'buttons', certain: buttons > 1 };
  if (STAMP.test(text)) return { form: 'stamp', certain: CLOCK.test(text) };
  if (TIMED.test(text)) return { form: 'stamp', certain: true };
  if (/www\.|https?:/.test(text) && !/[，,]/.test(text)) return { form: 'stamp', certain: ISO_DATE.test(text) };
  return fieldsOf(text, buttons) ?? rowOf(text) ?? looseShape(text);
}

/** 云溪日报记者 李四摄. */
const CREDIT = /(?:记者|通讯员|[。）)])[ \u3000]?[\u4e00-\u9fff·、 \u3000]{2,10}摄影?[）)]?$/;
const ISO_DATE = /(?:19|20)\d{2}([-/.])\d{1,2}\1\d{1,2}/;
const CLOCK = /\d{1,2}[:：]\d{2}/;
const STAMP = /^(?:19|20)\d{2}([-/.])\d{1,2}\1\d{1,2}(?:[ \u3000T]*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?$/;
/** A day with the minute, as no report has one: 2024年01月16日 07时41分 来源:青山镇. */
const TIMED =
  /^(?:19|20)\d{2}(?:[-/.]\d{1,2}[-/.]\d{1,2}|年\d{1,2}月\d{1,2}日)[ \u3000T]*\d{1,2}(?:[:：]\d{2}|时\d{2}分)(?:[:：]?\d{2}秒?)?(?:[ \u3000][^，,]{0,40})?$/;
/** 您现在所在的位置是：, 当前位置:. */
export const POSITION = /^[【[]?(?:您|你|当前|现在|目前|所在)[^：:]{0,10}位置[是为]?\s*[：:]/;
/** What a {@link POSITION} begins with. */
export const POSITION_STARTS: readonly string[] = [...'【[您你当现目所'];

/** 首页 > 政务公开, or three and more steps parted by a slash or a bar that begin at a home page or behind 当前位置：. */
function isPath(text: string): boolean {
  if (POSITION.test(text)) return true;
  if (/[，,]/.test(text)) return false;
  const arrows = text.split(/[>＞»›→]+/);
  if (arrows.length > 1) return areSteps(arrows) && !/-{1,2}$/.test(arrows[0] ?? '');
  const steps = text.split(/[/／|｜\\—·]|::|--?/);
  const spaced = text.split(/[ \u3000][/／\\][ \u3000]/).length > 2 && !/\d/.test(text);
  return steps.length > 2 && areSteps(steps) && (spaced || /^(?:网站|.{0,8}网)?[首主]\s?页/.test(text));
}

function areSteps(steps: readonly string[]): boolean {
  return (
    steps.some((step) => /\p{Script=Han}/u.test(step)) && steps.every((step) => step.trim().length <= LONGEST_STEP)
  );
}

function buttonCount(text: string): number {
  return text.match(/[【［[〖][^【】［］[\]〖〗]{1,12}[】］\]〗]/g)?.length ?? 0;
}

const FIELD = /(?:^|[\s【[（(|])(\p{Script=Han}{1,6}(?:[ \u3000]{1,4}\p{Script=Han}{1,5}){0,3})[：:](?!\d{2}(?!\d))/gu;

/** 来源：青山镇　时间：2024-03-05 10:12. Fields of a report's own (地点：, 联系人：) are none. */
function fieldsOf(text: string, buttons: number): PageShape | undefined {
  const keys = [...text.matchAll(FIELD)].map((match) => (match[1] ?? '').replace(/\s/g, ''));
  // A line that ends in a colon may be a salutation.
  if (keys.length === 0 || /[：:]$/.test(text) || !/^[【[（(|]?[\p{Script=Han} \u3000]{1,12}[：:]/u.test(text))
    return undefined;
  const dated = ISO_DATE.test(text);
  const timed = dated && CLOCK.test(text.replace(ISO_DATE, ''));
  if (!timed && keys.some((key) => REPORT_FIELDS.some((field) => key.includes(field)))) return undefined;
  return { form: 'fields', certain: timed || buttons > 1 || (dated && keys.length > 1) };
}

const KEYS: ReadonlySet<string> = new Set(METADATA_FIELDS);

/** A row of a table: | 索引号 | QS001 |, cells parted by tabs, or [ 索引号 ] QS001. */
function rowOf(text: string): PageShape | undefined {
  const cells = text
    .split(/^[【[]|[】\]|｜\t]/)
    .map((cell) => cell.trim().replace(/\s/g, ''))
    .filter((cell) => cell !== '');
  const isRow = /^[|｜].*[|｜]$|\t/.test(text) || /^[【[][^】\]]{2,10}[】\]]\s*\S/.test(text);
  if (!isRow || cells.length < 2 || cells.some((cell) => cell.length > LONGEST_STEP || /[，：:]/.test(cell)))
    return undefined;
  return { form: 'row', certain: ISO_DATE.test(text) || cells.some((cell) => KEYS.has(cell)) };
}

/** Words or single characters that only their neighbours can tell. */
function looseShape(text: string): PageShape | undefined {
  // 【字号 goes on below.
  if (/^[【[][^】\]]{0,8}$/.test(text)) return { form: 'fragment', certain: false };
  if (/[，,：:？?《》“”]/.test(text) && text.length > 2) return undefined;
  if (text.length <= 2 && !/\d/.test(text)) return { form: 'fragment', certain: false };
  const cells = text.split(/[\s|｜/]+/).filter((cell) => cell !== '');
  const spacedOut = cells.length > 3 && cells.every((cell) => cell.length === 1);
  return cells.length > 1 && !spacedOut && cells.every((cell) => cell.length <= LONGEST_CELL && !/\d/.test(cell))
    ? { form: 'cells', certain: false }
    : undefined;
}
