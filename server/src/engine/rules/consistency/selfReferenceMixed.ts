// A town that calls itself now 我镇, now by its name.

import type { DocumentView } from '../../analysis/documentView';
import { ownTown, townKind } from '../../analysis/ownTown';
import { WordSearch } from '../../analysis/wordSearch';
import { within, type Range } from '../../facts/segment';
import type { DocumentRule } from '../rule';

const search = new WordSearch();
/** So many places make a form the text's own. */
const FEWEST = 3;
/** After the name these make an organ's name, which is never replaced by 我镇. */
const ORGAN =
  /^(?:人民政府|政府|党委|党工委|委|办事处|人大|司法所|派出所|综合|党政|纪委|法院|法庭|[^，。；、\s]{0,8}(?:委员会|办公室|中心|社区|[所站队村]))/;

export const selfReferenceMixed: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'self-reference-mixed',
    group: 'consistency',
    about: 'text',
    severity: 'hint',
    fix: 'none',
    reference: { kind: 'convention', note: '同一文稿自称前后一致' },
    name: { zh: '自称不一', en: 'Several ways to refer to oneself' },
    rationale: {
      zh: '正文里时而用“我镇”，时而用镇名，像是几份材料拼成的。',
      en: 'A town that is now “we”, now a name, reads as if put together from several texts.',
    },
    messages: {
      mixed: {
        zh: '全文自称多用“{most}”（{count}处），此处等{rare}处用“{found}”；宜统一',
        en: 'mostly “{most}” ({count}), here “{found}” ({rare}); use one',
      },
    },
    whileTyping: 'hold',
  },
  *check(view) {
    const town = ownTown(view);
    if (town === undefined) return;
    const uses = [...usesOf(view, town)]
      .filter(([, places]) => places.length > 0)
      .sort(([, a], [, b]) => b.length - a.length);
    const [most, ...others] = uses;
    const rare = others.at(-1);
    const at = rare?.[1][0];
    if (most === undefined || rare === undefined || at === undefined || most[1].length < FEWEST) return;
    yield {
      at,
      message: 'mixed',
      data: { most: most[0], count: most[1].length, found: rare[0], rare: rare[1].length },
    };
  },
};

/** Each form with its places after the opening, which names the town in any case. */
function usesOf(view: DocumentView, town: string): ReadonlyMap<string, Range[]> {
  const { outline, residue, segments } = view;
  const kind = townKind(town);
  const uses = new Map<string, Range[]>([
    [town, []],
    [`我${kind}`, []],
    [`本${kind}`, []],
  ]);
  const find = search.for([...uses.keys()]);
  const opening = outline.headings[0]?.marker.start ?? { segment: outline.body.start.segment, column: Infinity };
  for (const segment of view.read(find.found)) {
    for (const { row, start, end } of find.in(segment)) {
      const at = { segment, column: start };
      if (
        residue.touches(segment, start, end) ||
        segments.compare(at, outline.body.start) < 0 ||
        segments.compare(at, outline.body.end) >= 0
      )
        continue;
      if (
        row === town &&
        (segments.compare(at, opening) < 0 ||
          ORGAN.test(segment.text.slice(end, end + 14)) ||
          /[《“]/.test(segment.text[start - 1] ?? ''))
      )
        continue;
      uses.get(row)?.push(within(segment, start, end));
    }
  }
  return uses;
}
