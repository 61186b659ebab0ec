// Works out what is to be written for a new rule, or why there can be none.

import { metadata, ruleById } from '../../server/src/engine/index';
import { constantOf, fixtureSkeleton, ruleSkeleton, type NewRule } from './skeleton';

/** At least two words, as no word of the language has a hyphen; no figures, as fixtures have none in their first line. */
const ID = /^[a-z]+(?:-[a-z]+)+$/;

/** The formatter's. */
const LINE_WIDTH = 120;

/** What the plan needs to see of the repository; paths from its root, with `/`. */
export interface Repository {
  exists(path: string): boolean;
  /** @throws Error when there is no such file */
  read(path: string): string;
}

export interface PlannedFile {
  /** From the root of the repository, with `/`. */
  readonly path: string;
  readonly text: string;
}

export type Plan =
  | {
      readonly ok: true;
      readonly rule: string;
      readonly fixture: string;
      /** The group's list comes last: until it is written nothing knows the others. */ readonly files: readonly PlannedFile[];
    }
  | { readonly ok: false; readonly reason: string };

/** @param name `<group>/<rule-id>` */
export function planNewRule(name: string, scope: NewRule['scope'], repository: Repository): Plan {
  const [groupName = '', id = '', ...more] = name.split('/');
  const group = metadata.GROUPS.find((each) => each === groupName);
  if (group === undefined) return refused(`There is no group "${groupName}". Groups: ${metadata.GROUPS.join(', ')}.`);
  if (more.length > 0 || !ID.test(id))
    return refused(
      `"${[id, ...more].join('/')}" cannot be a rule's id: two or more words of small letters joined by hyphens, such as straight-quote.`,
    );
  const rule = `server/src/engine/rules/${group}/${constantOf(id)}.ts`;
  const list = `server/src/engine/rules/${group}/index.ts`;
  const fixture = `tests/rules/${group}/${id}.md`;
  const existing = ruleById(id);
  if (existing !== undefined) return refused(`There is a rule ${id} already, in the group ${existing.meta.group}.`);
  const taken = [rule, fixture].find((path) => repository.exists(path));
  if (taken !== undefined) return refused(`${taken} exists already.`);
  const listed = withRule(repository.read(list), constantOf(id));
  if (listed === undefined) return refused(`${list} is not in the form that lists of rules have; nothing is written.`);
  const files = [
    { path: rule, text: ruleSkeleton({ group, id, scope }) },
    { path: fixture, text: fixtureSkeleton({ id }) },
    { path: list, text: listed },
  ];
  return { ok: true, rule, fixture, files };
}

function refused(reason: string): Plan {
  return { ok: false, reason };
}

/** A group's list with one more rule at its end, as the formatter prints it; undefined when it is not in the form of a list. */
function withRule(list: string, constant: string): string | undefined {
  const form =
    /^(?<imports>(?:.*\n)*)(?<type>import type \{ Rule \} from '\.\.\/rule';\n(?:.*\n)*export const \w+: readonly Rule\[\] = )\[(?<rules>[\w\s,]*)\];\n$/.exec(
      list,
    )?.groups;
  if (form === undefined) return undefined;
  const { imports = '', type = '', rules = '' } = form;
  const names = [...rules.split(',').map((name) => name.trim()), constant].filter((name) => name !== '');
  return `${imports}import { ${constant} } from './${constant}';\n${type}${printArray(names, type)};\n`;
}

/** An array of names in one line where that is short enough, else a name a line. */
function printArray(names: readonly string[], before: string): string {
  const line = `[${names.join(', ')}]`;
  const taken = before.length - (before.lastIndexOf('\n') + 1);
  return taken + line.length + ';'.length <= LINE_WIDTH ? line : `[\n${names.map((name) => `  ${name},\n`).join('')}]`;
}
