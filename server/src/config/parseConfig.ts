// The text of a settings file → the settings that are valid in it, and one problem for each thing that is not.

import { findNodeAtLocation, type Node } from 'jsonc-parser';
import * as v from 'valibot';
import { terminology, type UserConfig } from '../engine/index';
import { unknownKind } from './faultWords';
import { toProblems, type ConfigProblem, type Fault } from './problems';
import { readValue } from './readValue';
import { CONFIG_SCHEMA, type ConfigFileContent } from './schema/index';
import { parseSyntax } from './syntax';

export interface ParsedConfig {
  readonly config: UserConfig;
  /** In text order. */
  readonly problems: readonly ConfigProblem[];
}

/**
 * Reads a settings file: JSON with comments and trailing commas. Whatever is wrong is one problem at its own place, and all
 * the rest applies; an empty text is valid. Total: any text gives a result.
 * @param text The decoded file; a byte order mark at its start is taken for a blank.
 * @param kinds Kinds of report that are known beside the built-in ones and its own.
 */
export function parseConfig(text: string, kinds: readonly string[] = []): ParsedConfig {
  const { root, faults } = parseSyntax(text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text);
  const found = [...faults];
  const content = root === undefined ? {} : readContent(root, found);
  return {
    config: settingsOf(root === undefined ? content : withKnownKind(content, root, kinds, found)),
    problems: toProblems(text, found),
  };
}

/** The settings without what the file says about itself. */
function settingsOf({ $schema: _, ...settings }: ConfigFileContent): UserConfig {
  return settings;
}

/** A kind of the user's own is known by the profiles that stand beside it. */
function withKnownKind(
  { kind, ...content }: ConfigFileContent,
  root: Node,
  kinds: readonly string[],
  faults: Fault[],
): ConfigFileContent {
  const known = [...terminology.REPORT_KINDS, ...kinds, ...Object.keys(content.profiles ?? {})];
  if (kind === undefined) return content;
  if (known.includes(kind)) return { kind, ...content };
  const node = findNodeAtLocation(root, ['kind']);
  if (node !== undefined)
    faults.push({ start: node.offset, end: node.offset + node.length, message: unknownKind(kind, known) });
  return content;
}

function readContent(root: Node, faults: Fault[]): ConfigFileContent {
  // What `readValue` lets through fits the schema; this gives it its type.
  return v.parse(CONFIG_SCHEMA, readValue(CONFIG_SCHEMA, root, faults) ?? {}) as ConfigFileContent;
}
