// Turns message keys and data into words.

import type { Finding, MessageData } from '../rules/rule';
import type { Locale, Text } from '../terms';

/** The words of a finding in one language. A key that the rule does not know gives the rule's name. */
export function messageOf(finding: Finding, locale: Locale): string {
  return fillIn(finding.rule.meta.messages[finding.message] ?? finding.rule.meta.name, locale, finding.data);
}

/** A text with the values of `data` in place of its `{name}`s; names without a value stay as they are. */
export function fillIn(text: Text, locale: Locale, data: MessageData): string {
  return text[locale].replace(/\{(\w+)\}/g, (whole, name: string) => String(data[name] ?? whole));
}
