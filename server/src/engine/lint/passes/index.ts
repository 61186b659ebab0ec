// The passes that findings go through, from what the rules report to what the user sees.

import type { Finding } from '../../rules/rule';
import { allowedWords } from './allowedWords';
import { collapse } from './collapse';
import { ignoreList } from './ignoreList';
import { misdecoded } from './misdecoded';
import type { Pass, PassContext } from './pass';
import { suppressionComments } from './suppressionComments';

/**
 * Allowed words come before the comments, so that a comment which suppresses nothing else is reported as unused. Many findings are
 * collapsed into one before the ignore list is asked, so that ignoring the one ignores all.
 */
const PASSES: readonly Pass[] = [misdecoded, allowedWords, suppressionComments, collapse, ignoreList];

/** @param findings of all rules, in text order */
export function runPasses(findings: readonly Finding[], context: PassContext): readonly Finding[] {
  return PASSES.reduce((left, pass) => pass(left, context), findings);
}
