// Signature and date that run on after the last sentence, or stand in the wrong order.

import type { DocumentView } from '../../analysis/documentView';
import { skipBlanksBack } from '../../text/characters';
import type { DocumentElement } from '../../outline/outline';
import { within } from '../../facts/segment';
import type { DocumentRule, Edit, Fix } from '../rule';
import { lineBreakOf } from '../shared/lineBreak';

export const signatureNotOnOwnLine: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'signature-not-on-own-line',
    group: 'elements',
    about: 'structure',
    severity: 'warning',
    fix: 'safe',
    reference: { kind: 'standard', standard: 'GB/T 9704—2012', clause: '7.3.5' },
    name: { zh: '落款未另行', en: 'Signature not on its own line' },
    rationale: {
      zh: '署名和成文日期各占一行，不与正文同行。',
      en: 'Signature and date each have a line of their own.',
    },
    messages: {
      order: {
        zh: '成文日期在署名之上；请把署名放在上一行，日期放在署名之下',
        en: 'The date stands above the signature; put it below',
      },
      inline: {
        zh: '落款与正文在同一行；请另起一行，署名和日期各占一行',
        en: 'The signature runs on behind the text; put it and the date on lines of their own',
      },
    },
    whileTyping: 'hold',
  },
  *check(view) {
    const above = dateAboveSigner(view);
    if (above !== undefined) yield { at: above.at, message: 'order' };
    const first = inlineElements(view.outline)[0];
    if (first !== undefined) yield { at: first.at, message: 'inline' };
  },
  fixes: (finding, view) =>
    finding.message === 'order'
      ? exchanged(view)
      : [
          {
            title: { zh: '落款另起一行', en: 'Put it on lines of its own' },
            safe: standsBehindSentence(view),
            edits: breaksBefore(inlineElements(view.outline), view),
          },
        ],
};

/** The date, where the one organ that signs has the line after it. */
function dateAboveSigner(view: DocumentView): DocumentElement | undefined {
  const { date, signature } = view.outline;
  const [signer] = signature;
  const isAbove =
    date !== undefined &&
    signer !== undefined &&
    signature.length === 1 &&
    view.nextWithText(date.at.end.segment) === signer.at.start.segment;
  return isAbove ? date : undefined;
}

function exchanged(view: DocumentView): readonly Fix[] {
  const { signature, date } = view.outline;
  const [signer] = signature;
  if (signer === undefined || date === undefined) return [];
  return [
    {
      title: { zh: '署名与日期对调', en: 'Exchange the two' },
      safe: false,
      edits: [
        { at: date.at, text: signer.text },
        { at: signer.at, text: date.text },
      ],
    },
  ];
}

/** Without a mark before it the organ may belong to the words before: 报送 青山镇人民政府 2024年1月5日. */
function standsBehindSentence({ outline }: DocumentView): boolean {
  const start = inlineElements(outline)[0]?.at.start;
  if (start === undefined) return false;
  const end = skipBlanksBack(start.segment.text, start.column);
  return /[。！？；：!?;:）)”》]$/.test(start.segment.text.slice(0, end));
}

/** Signing organs and date that come after text in their line. */
export function inlineElements({ signature, date, body }: DocumentView['outline']): readonly DocumentElement[] {
  const elements = [...signature, ...(date === undefined ? [] : [date])];
  const start = elements[0]?.at.start;
  // Where nothing stands before them in their line, only the text is missing.
  return start !== undefined &&
    start.segment === body.end.segment &&
    skipBlanksBack(start.segment.text, start.column) > 0
    ? elements
    : [];
}

/** Puts each element on a line of its own, in place of the blanks before it. */
export function breaksBefore(
  elements: readonly { readonly at: DocumentElement['at'] }[],
  view: DocumentView,
): readonly Edit[] {
  const eol = lineBreakOf(view);
  return elements.flatMap(({ at: { start } }) => {
    const from = skipBlanksBack(start.segment.text, start.column);
    return from === 0 ? [] : [{ at: within(start.segment, from, start.column), text: eol }];
  });
}
