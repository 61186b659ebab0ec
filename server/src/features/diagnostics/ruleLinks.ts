// Where a rule is explained: the link after the code of a diagnostic.

/** Where the pages are on the net, for clients that have none of their own. */
const PUBLISHED = 'https://github.com/gongwen-lint/gongwen-lint/blob/main/docs/rules/';

/**
 * Address of the page that explains a rule.
 * @param pages URI of the folder that the client keeps the pages in, so that they open without a network
 */
export function ruleLink(id: string, pages: string | undefined): string {
  return `${pages === undefined ? PUBLISHED : pages.replace(/\/?$/, '/')}${id}.md`;
}
