// The actions that put a finding on the user's list: at its place, or wherever its words stand.

import { CodeActionKind, type CodeAction, type Diagnostic } from 'vscode-languageserver';
import { configuration, type Finding, type Locale, type metadata, type Snapshot, type Text } from '../../engine/index';
import { clip } from '../protocol/clip';

/** The command of the server that adds an entry. */
export const IGNORE_COMMAND = 'gongwenLint.server.ignore';

/** The only argument of {@link IGNORE_COMMAND}. */
export interface IgnoreParams {
  readonly uri: string;
  readonly key: configuration.IgnoreKey;
  /** Only here; else wherever the words stand. */
  readonly here: boolean;
}

export interface IgnoreOptions {
  readonly locale: Locale;
  readonly uri: string;
  /** The list that is written, as the user knows it. */
  readonly list: Text;
}

/** Words in titles are cut: menus are narrow. */
const LONGEST = 20;

export function ignoreActions(
  snapshot: Snapshot,
  finding: Finding,
  diagnostics: Diagnostic[],
  { locale, uri, list }: IgnoreOptions,
): readonly CodeAction[] {
  const key = configuration.ignoreKeyOf(finding, snapshot.view);
  const { meta } = finding.rule;
  const { name } = meta;
  const words = clip(key.words, LONGEST);
  const action = (title: Text, here: boolean): CodeAction => {
    const params: IgnoreParams = { uri, key, here };
    return {
      title: title[locale],
      kind: CodeActionKind.QuickFix,
      ...(diagnostics.length > 0 && { diagnostics }),
      command: { title: title[locale], command: IGNORE_COMMAND, arguments: [params] },
    };
  };
  return [
    action({ zh: `忽略此处：${name.zh}（写入${list.zh}）`, en: `Ignore here: ${name.en} (writes ${list.en})` }, true),
    ...(words !== '' && isKnownByWords(meta)
      ? [
          action(
            {
              zh: `不再提示“${words}”：${name.zh}（写入${list.zh}）`,
              en: `Never report “${words}”: ${name.en} (writes ${list.en})`,
            },
            false,
          ),
        ]
      : []),
  ];
}

/**
 * Whether its words say what is not to be reported. 三是 that is out of order, a heading that lacks its section: never to report
 * these would switch the rule off for all texts, without saying so.
 */
function isKnownByWords({ about }: metadata.RuleMeta): boolean {
  return about === 'text' || about === 'artefact';
}

/** The argument as it comes back from a client; undefined for anything else. */
export function readIgnoreParams(value: unknown): IgnoreParams | undefined {
  if (typeof value !== 'object' || value === null || !('uri' in value) || !('key' in value) || !('here' in value))
    return undefined;
  const { uri, key, here } = value;
  return typeof uri === 'string' && typeof here === 'boolean' && isKey(key) ? { uri, key, here } : undefined;
}

function isKey(value: unknown): value is configuration.IgnoreKey {
  if (typeof value !== 'object' || value === null || !('rule' in value) || !('words' in value) || !('section' in value))
    return false;
  return [value.rule, value.words, value.section].every((part) => typeof part === 'string');
}
