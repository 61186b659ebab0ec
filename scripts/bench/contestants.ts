// Every linter after one call: a text in, the number of findings out. Runs in a process of its own for each linter.

import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { messageOf, openDocument, resolveConfig } from '../../server/src/engine/index';

/** @returns how many places are reported, each with its position and message computed */
export type Lint = (text: string) => number | Promise<number>;

export interface Contestant {
  readonly name: string;
  /** npm package whose version is shown; undefined for this project. */
  readonly package?: string;
  /** Its answers can be trusted only in the first call of a process for texts of more code units than this. */
  readonly freshAbove?: number;
  /** @param peers folder that the peers are installed in */
  load(peers: string): Promise<Lint>;
}

export const OURS = 'gongwen-lint';

/** What peers export is typed as far as it is used here. */
type Load = (name: string) => Promise<never>;

async function importOfPeers(peers: string): Promise<Load> {
  const { load } = (await import(pathToFileURL(path.join(peers, 'importer.mjs')).href)) as { readonly load: Load };
  return load;
}

export const CONTESTANTS: readonly Contestant[] = [
  {
    name: OURS,
    load: () => {
      const config = resolveConfig();
      return Promise.resolve((text) => {
        const { findings, segments } = openDocument(text, config);
        for (const finding of findings) {
          segments.span(finding.at);
          messageOf(finding, 'zh');
        }
        return findings.length;
      });
    },
  },
  {
    name: 'autocorrect-node',
    package: 'autocorrect-node',
    // Later calls come back empty with the error "call limit reached" above about 245,000 characters.
    freshAbove: 100_000,
    async load(peers) {
      const { lintFor } = (await (
        await importOfPeers(peers)
      )('autocorrect-node')) as {
        lintFor: (text: string, file: string) => { lines: readonly unknown[]; error?: string };
      };
      return (text) => {
        const { lines, error } = lintFor(text, '报告.txt');
        if (error !== undefined && error !== '') throw new Error(error);
        return lines.length;
      };
    },
  },
  {
    name: 'zhlint',
    package: 'zhlint',
    async load(peers) {
      const { run } = (await (
        await importOfPeers(peers)
      )('zhlint')) as { run: (text: string, options: unknown) => { validations: readonly unknown[] } };
      return (text) => run(text, { rules: { preset: 'default' } }).validations.length;
    },
  },
  {
    name: 'textlint (no-todo)',
    package: 'textlint',
    async load(peers) {
      const load = await importOfPeers(peers);
      const { createLinter } = (await load('textlint')) as {
        createLinter: (options: unknown) => {
          lintText: (text: string, file: string) => Promise<{ messages: readonly unknown[] }>;
        };
      };
      const { TextlintKernelDescriptor } = (await load('@textlint/kernel')) as {
        TextlintKernelDescriptor: new (options: unknown) => unknown;
      };
      const [rule, plugin] = [
        interop(await load('textlint-rule-no-todo')),
        interop(await load('@textlint/textlint-plugin-text')),
      ];
      const descriptor = new TextlintKernelDescriptor({
        rules: [{ ruleId: 'no-todo', rule }],
        plugins: [{ pluginId: '@textlint/text', plugin }],
        filterRules: [],
      });
      const linter = createLinter({ descriptor });
      return async (text) => (await linter.lintText(text, '报告.txt')).messages.length;
    },
  },
  {
    name: 'markdownlint',
    package: 'markdownlint',
    async load(peers) {
      const { lint } = (await (
        await importOfPeers(peers)
      )('markdownlint/sync')) as { lint: (options: unknown) => Readonly<Record<string, readonly unknown[]>> };
      return (text) => lint({ strings: { text }, config: { default: true } })['text']?.length ?? 0;
    },
  },
  {
    name: 'lint-md',
    package: '@lint-md/core',
    async load(peers) {
      const { lintMarkdown } = (await (
        await importOfPeers(peers)
      )('@lint-md/core')) as { lintMarkdown: (text: string) => { lintResult: readonly unknown[] } };
      return (text) => lintMarkdown(text).lintResult.length;
    },
  },
];

/** The default export, out of the one or two wrappings that compilers put around it. */
function interop(module: unknown): unknown {
  let inner = module;
  while (typeof inner === 'object' && inner !== null && 'default' in inner) inner = inner.default;
  return inner;
}
