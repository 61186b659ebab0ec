// Where a rule is explained: the link behind the code of a diagnostic.

const RULE_PAGES = 'https://github.com/gongwen-lint/gongwen-lint/blob/main/docs/rules/';

/** Address of the page that explains a rule. */
export function ruleLink(id: string): string {
  return `${RULE_PAGES}${id}.md`;
}
