// A word in the place of one that sounds or looks like it: 执证上岗 for 持证上岗, 布署 for 部署.

import { foundBy } from '../../settings/tables';
import type { Outline } from '../../outline/outline';
import { within, type Segment } from '../../facts/segment';
import { expectedReplacement } from '../shared/replacement';
import type { DocumentRule } from '../rule';
import { wordReport } from './shared/wordTable';

const builtIn = (segment: Segment) => segment.facts.confusables;
const withFound = foundBy(builtIn);

export const confusableWords: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'confusable-words',
    group: 'wording',
    about: 'text',
    severity: 'warning',
    fix: 'unsafe',
    reference: { kind: 'convention', note: '《现代汉语词典》（第7版）、《第一批异形词整理表》等，逐条注明出处' },
    name: { zh: '易混词', en: 'Confusable words' },
    rationale: {
      zh: '音近、形近的字词用混，轻则成为错别字，重则改变原意。',
      en: 'A word in place of one that sounds or looks alike is a misspelling, or says something else.',
    },
    messages: {
      word: { zh: '“{found}”应为“{expected}”（{source}）；请改正', en: '“{found}” should be “{expected}” ({source})' },
    },
    whileTyping: 'hold',
  },
  *check(view) {
    const {
      outline,
      residue,
      settings: {
        tables: { confusables },
      },
    } = view;
    for (const segment of view.read(withFound(confusables))) {
      for (const match of confusables(segment, builtIn(segment))) {
        if (!isHeldTo(match.row.since, outline) || residue.touches(segment, match.start, match.end)) continue;
        yield { at: within(segment, match.start, match.end), ...wordReport(match) };
      }
    }
  },
  fixes: (finding) => expectedReplacement(finding),
};

/** Whether the report is of a year in which the row already held; one of unknown year if it is of a kind that only recent years have. */
function isHeldTo(since: number | undefined, { year, kind }: Outline): boolean {
  return since === undefined || (year === undefined ? kind !== 'other' : year.value >= since);
}
