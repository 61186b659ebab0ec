// A mark between the two ends of a way: 县城——云溪乡公交线路, 青山镇-临江码头公路.

/** What names of places end with, before the mark. Source: GB/T 2260, GB/T 10114, and words for what roads lead to. */
export const PLACE_ENDINGS = '镇乡村庄县城市区州站港湾屯寨坝桥岭坪堡塘沟口场';
/** What leads from one place to another, after the second name. */
const WAY =
  /^[\u4e00-\u9fff]{1,8}?(?:公路|道路|机耕路|水渠|渠道|隧道|高速|铁路|快速路|大道|线路|公交|班线|班车|客运|专线|航线|管线|干线|路段|段(?![\u4e00-\u9fff]))/;
/** The first name begins after a mark, after a verb, or where the line does: not 全县最大的镇——青山镇, whose dash explains. */
const EXPLAINED = /[的是为即]/;
/** How far back the clause is looked at, in UTF-16 code units. */
const REACH = 20;

export function isBetweenPlaces(text: string, start: number, end: number): boolean {
  const clause = /[\u4e00-\u9fff]{2,20}$/.exec(text.slice(Math.max(0, start - REACH), start))?.[0] ?? '';
  const last = clause.at(-1);
  return (
    last !== undefined && PLACE_ENDINGS.includes(last) && !EXPLAINED.test(clause) && WAY.test(text.slice(end, end + 12))
  );
}
