import type { Finding, Locale, MessageData, Text } from '../rules/rule';
/** The words of a finding in one language. */
export declare function messageOf(finding: Finding, locale: Locale): string;
/** A text with the values of `data` put in place of its `{name}`s. */
export declare function fillIn(text: Text, locale: Locale, data: MessageData): string;
