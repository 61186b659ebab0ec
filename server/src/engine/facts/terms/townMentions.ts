// Towns that do something in a clause: 白水镇召开…, 白水镇党委….

import { COMMON_WORDS } from '../../lexicon/tables/repetitions';
import { pairsOf } from '../../lexicon/wordAutomaton';
import { matchesIn } from '../../lexer/matchesIn';
import type { Scanner } from '../scanner';

export interface TownMention {
  readonly town: string;
  readonly start: number;
  readonly end: number;
}

/** At the beginning of a clause only, so that the name is whole; before an organ of the town or a verb of reports. */
const SUBJECT =
  /(?:^|[，。；：！？,;:\s])(\p{Script=Han}{2,3}(?:镇|乡|街道))(?=党委|党工委|人民政府|政府|办事处|坚持|始终|召开|成立|印发|制定|组织开展|认真|高度重视|深入学习|严格|全面贯彻|全面推进|持续|扎实|积极|以习近平|将法治|把法治|依法)/gu;
/** Words before 镇 that make no name. */
const NO_NAME =
  /[我本全各该辖乡镇街村县市区省每两三四五六七八九十几多等其某在与和由对向据为是了以经从到及并的将把受让被]/;
const NONE: readonly TownMention[] = [];

export const towns: Scanner<readonly TownMention[]> = {
  triggers: pairsOf('镇乡道', '党人政办坚始召成印制组认高深严全持扎积以将把依'),
  none: NONE,
  scan: ({ text }) => townMentions(text),
};

function townMentions(text: string): readonly TownMention[] {
  const found: TownMention[] = [];
  for (const match of matchesIn(text, SUBJECT)) {
    const town = match[1] ?? '';
    const end = match.index + match[0].length;
    if (isName(town.replace(/(?:[镇乡]|街道)$/, ''))) found.push({ town, start: end - town.length, end });
  }
  return found.length === 0 ? NONE : found;
}

/** Neither 各 nor a verb of reports: 接受镇人民政府… is no town. */
function isName(name: string): boolean {
  return !NO_NAME.test(name) && !COMMON_WORDS.some((word) => name.endsWith(word));
}
