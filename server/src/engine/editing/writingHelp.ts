// What the rest of a document says about what may be written next: its organ, its year, to whom it goes.

import { SET_PHRASES } from '../lexicon/tables/setPhrases';
import { organsOfTitle } from '../facts/terms/titleParts';
import type { Outline } from '../outline/outline';

/** A place in a phrase that the writer fills in. */
export type PhrasePart = string | { readonly blank: string };

/** The organ that reports, as the title names it, else the signature; the last of several. */
export function reportingOrgan({ title, signature }: Outline): string | undefined {
  return organsOfTitle(title?.text ?? '').at(-1) ?? signature.at(-1)?.text;
}

/** The set phrases of the kind, with organ and year put in; what the document does not say is a blank. */
export function setPhrases(outline: Outline): readonly (readonly PhrasePart[])[] {
  const year = outline.year?.value;
  const values: Readonly<Record<string, PhrasePart>> = {
    year: year === undefined ? { blank: '××××' } : String(year),
    next: year === undefined ? { blank: '××××' } : String(year + 1),
    organ: reportingOrgan(outline) ?? { blank: '本单位' },
  };
  return SET_PHRASES.filter(({ kinds }) => kinds?.includes(outline.kind) ?? true).map(({ text }) =>
    text.split(/\{(\w+)\}/).map((part, i) => (i % 2 === 0 ? part : (values[part] ?? part))),
  );
}

/** Whom an organ reports to: a township to its county, a county to its city, a bureau to the government that it belongs to. */
const SUPERIORS: readonly { readonly organ: RegExp; readonly higher: string; readonly party: boolean }[] = [
  {
    organ: /^(?<place>\p{Script=Han}{2,6}?[县市区旗])?\p{Script=Han}{1,8}(?:镇|乡|街道)(?:人民政府|办事处)$/u,
    higher: '××县',
    party: true,
  },
  { organ: /^(?<place>\p{Script=Han}{2,6}?市)?\p{Script=Han}{1,6}[县区旗]人民政府$/u, higher: '××市', party: true },
  {
    organ: /^(?<place>\p{Script=Han}{2,8}?[县市区旗省])\p{Script=Han}{2,20}(?:局|委员会|办公室)$/u,
    higher: '××县',
    party: false,
  },
];

/** The salutations that suit the reporting organ, the most complete first; none where it is not known. */
export function recipientForms(outline: Outline): readonly (readonly PhrasePart[])[] {
  const organ = reportingOrgan(outline);
  if (organ === undefined || outline.profile?.elements.recipient === false) return [];
  for (const { organ: pattern, higher, party } of SUPERIORS) {
    const match = pattern.exec(organ);
    if (match === null) continue;
    const place: PhrasePart = match.groups?.['place'] ?? { blank: higher };
    const government: readonly PhrasePart[] = [place, '人民政府：'];
    return party ? [['中共', place, '委、', ...government], government] : [government];
  }
  return [];
}
