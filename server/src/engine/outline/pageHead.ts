// The residue of a web page before the report: which of the lines before the text are the page's and which are the report's.

import { isOrganName, isPersonalSignature } from '../facts/terms/organs';
import { pageShape, type PageForm } from '../facts/artefacts/pageShape';
import type { Segment, Segments } from '../facts/segment';
import type { ResidueBlock } from './outline';
import { isAddressee } from './addressee';
import { chooseTitle, lineElement, type HeadLine } from './titleCandidates';
import { endsInGenre, isTitleWords } from './titleWords';

/** A line that is residue from end to end. */
export interface ResidueLine {
  readonly index: number;
  readonly kind: ResidueBlock['kind'];
}

/**
 * What a line before the text looks like: certainly the page's, the page's if its neighbours are, an element of the report, or
 * nothing in particular.
 */
type Look = 'page' | 'beside' | 'report' | 'plain';

interface LookedAt extends HeadLine {
  readonly look: Look;
  readonly kind: ResidueBlock['kind'];
}

/** A plain line between lines of the page is the page's up to this length, in UTF-16 code units. */
const LONGEST_PLAIN = 20;
const LONGEST_MENU_ENTRY = 12;
/** As many entries before the title are a menu, as many single characters below each other are buttons. */
const FEWEST_ENTRIES = 3;

/**
 * Before the title everything is the page's that is no element of a report, if anything there certainly is, or if there is a menu.
 * Between title and text a run of lines is the page's from its first certain line or neighbour of one to its last.
 */
export function pageHead(segments: Segments, isText: (segment: Segment) => boolean, from: number): ResidueLine[] {
  const { lines, reachesText } = linesBeforeText(segments, isText, from);
  // Without a text after them, forms and tables would be taken for the page's.
  if (!reachesText) return lines.filter(({ index }) => segments.at(index)?.facts.residue?.weak === false);
  const title = chooseTitle(lines.filter(({ look }) => look !== 'page'));
  const titled = title !== undefined && endsInGenre(title.element.text) ? title.lines : [];
  const first = titled[0]?.index ?? from;
  const after = (titled.at(-1)?.index ?? from - 1) + 1;
  return [
    ...beforeTitle(lines.filter(({ index }) => index < first)),
    ...runsOf(lines.filter(({ index }) => index >= after)).flatMap(pagePartOf),
  ];
}

function linesBeforeText(
  segments: Segments,
  isText: (segment: Segment) => boolean,
  from: number,
): { readonly lines: LookedAt[]; readonly reachesText: boolean } {
  const lines: LookedAt[] = [];
  let open = false;
  for (let index = from; index < segments.count; index++) {
    const segment = segments.at(index) as Segment;
    if (segment.facts.blank) continue;
    const line = lookAt(segment, index);
    if (line.look === 'plain' || line.look === 'report') {
      const text = line.element.text;
      const opens =
        /^[【[（(]?\p{Script=Han}{2,6}[：:]$/u.test(text) &&
        (isFieldOverLines(segments, index, isText) || (lines.at(-1)?.look === 'page' && !isAddressee(text)));
      if (isText(segment) && !opens) return { lines, reachesText: true };
      const value = open && text.length <= LONGEST_PLAIN;
      lines.push(opens || value ? { ...line, look: 'beside', kind: opens ? 'metadata' : 'web' } : line);
      open = opens;
    } else {
      lines.push(line);
      open = /[：:]$/.test(line.element.text);
    }
  }
  return { lines, reachesText: false };
}

/** 来源： with its value in the next line; after a salutation the text comes. */
function isFieldOverLines(segments: Segments, index: number, isText: (segment: Segment) => boolean): boolean {
  let next = index + 1;
  while (segments.at(next)?.facts.blank === true) next++;
  const segment = segments.at(next);
  return segment !== undefined && segment.text.trim().length <= LONGEST_PLAIN && !isText(segment);
}

const METADATA_FORMS: ReadonlySet<PageForm> = new Set<PageForm>(['fields', 'stamp', 'row']);

function lookAt(segment: Segment, index: number): LookedAt {
  const element = lineElement(segment);
  const line = { index, element };
  const cue = segment.facts.residue;
  if (cue?.weak === false) return { ...line, look: 'page', kind: cue.kind };
  const shape = pageShape(segment.text);
  const kind = shape !== undefined && METADATA_FORMS.has(shape.form) ? 'metadata' : 'web';
  if (shape?.certain === true) return { ...line, look: 'page', kind };
  // A site is named as its organ is: 青山镇人民政府门户网站.
  if (cue === undefined && isReportElement(element.text)) return { ...line, look: 'report', kind };
  return { ...line, look: shape === undefined && cue === undefined ? 'plain' : 'beside', kind };
}

/** Elements of GB/T 9704—2012 (7.2 and 7.3), subtitles and lines of who speaks. */
const REPORT_ELEMENT: readonly RegExp[] = [
  /^[—–\-（(].{4,}/,
  /^(?:(?:19|20)\d{2}|[二一][〇零○OＯ一二三四五六七八九]{3})年/,
  /[〔[（(](?:19|20)\d{2}[〕\]）)]\s?第?\s?\d+\s?号|第\s?[\d一二三四五六七八九十]+\s?[期号]/,
  /^(?:绝密|机密|秘密|特急|加急|急件)/,
  /文\s*件$|^附[件表录]/,
  /(?:长|书记|主任|主席|代表|委员|常委|人)[ \u3000]{1,4}[\p{Script=Han}·]{1,4}(?:[ \u3000]\p{Script=Han})?$/u,
];

function isReportElement(text: string): boolean {
  return (
    isOrganName(text) ||
    isPersonalSignature(text) ||
    isTitleWords(text) ||
    REPORT_ELEMENT.some((form) => form.test(text))
  );
}

function beforeTitle(lines: readonly LookedAt[]): readonly LookedAt[] {
  const others = lines.filter(({ look }) => look !== 'report');
  const isMenu =
    others.length >= FEWEST_ENTRIES && others.every(({ element }) => element.text.length <= LONGEST_MENU_ENTRY);
  if (!isMenu && !others.some(({ look }) => look === 'page')) return [];
  // An organ's name over lines of the page is the site's.
  const last = lines.findLastIndex(({ look }) => look !== 'report');
  return lines.filter(({ look, element }, i) => look !== 'report' || (i < last && isOrganName(element.text)));
}

/** An element of the report ends a run. */
function runsOf(lines: readonly LookedAt[]): LookedAt[][] {
  const runs: LookedAt[][] = [[]];
  for (const line of lines) {
    if (line.look === 'report' || (line.look === 'plain' && line.element.text.length > LONGEST_PLAIN)) runs.push([]);
    else runs.at(-1)?.push(line);
  }
  return runs;
}

function pagePartOf(run: readonly LookedAt[]): readonly LookedAt[] {
  const fragments = run.filter(({ element }) => /^\D$/.test(element.text)).length;
  if (!run.some(({ look }) => look === 'page') && fragments < FEWEST_ENTRIES) return [];
  const first = run.findIndex(({ look }) => look !== 'plain');
  const last = run.findLastIndex(({ look }) => look !== 'plain');
  return run.slice(first, last + 1);
}
