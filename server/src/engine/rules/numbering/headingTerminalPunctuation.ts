// A heading on its own line that ends in a mark.

import { within } from '../../facts/segment';
import type { OptionsSchema } from '../options';
import type { DocumentRule } from '../rule';
import { LONGEST_HEADING, markAfter, strayMarked } from './shared/headingMarks';

const OPTIONS = {
  longest: {
    type: 'integer',
    default: LONGEST_HEADING,
    min: 10,
    max: 200,
    about: {
      zh: '长于这么多字的标题视为一句话，末尾可用标点',
      en: 'A longer heading, in characters, is taken for a sentence that may end in a mark',
    },
  },
} as const satisfies OptionsSchema;

export const headingTerminalPunctuation: DocumentRule<typeof OPTIONS> = {
  scope: 'document',
  meta: {
    id: 'heading-terminal-punctuation',
    group: 'numbering',
    about: 'structure',
    severity: 'warning',
    fix: 'safe',
    reference: { kind: 'standard', standard: 'GB/T 15834—2011', clause: '附录B.3' },
    name: { zh: '独立标题末尾有标点', en: 'Mark at the end of a heading' },
    rationale: {
      zh: '独立成行的标题，末尾一般不用标点。',
      en: 'A heading on a line of its own does not end in a mark.',
    },
    messages: {
      mark: {
        zh: '标题独立成行，末尾不用“{mark}”；请删去',
        en: 'This heading has its own line and needs no “{mark}” at its end',
      },
    },
    whileTyping: 'hold',
    options: OPTIONS,
  },
  *check(view, { longest }) {
    for (const { members } of view.outline.numberings) {
      for (const heading of strayMarked(members, view, longest)) {
        const { segment, column } = heading.at.end;
        yield { at: within(segment, column, column + 1), message: 'mark', data: { mark: markAfter(heading) ?? '' } };
      }
    }
  },
  fixes: (finding) => [
    { title: { zh: '删去标题末尾的标点', en: 'Delete the mark' }, safe: true, edits: [{ at: finding.at, text: '' }] },
  ],
};
