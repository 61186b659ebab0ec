// Suppresses the findings on the user's ignore list.

import { ignoreKeyOf } from '../ignoreKey';
import type { Pass } from './pass';

export const ignoreList: Pass = (findings, { view, config: { ignored }, usedIgnores }) => {
  if (ignored === undefined || ignored.rules.size === 0) return findings;
  return findings.filter((finding) => {
    if (!ignored.rules.has(finding.rule.meta.id)) return true;
    const entry = ignored.find(ignoreKeyOf(finding, view));
    if (entry !== undefined) usedIgnores.add(entry);
    return entry === undefined;
  });
};
