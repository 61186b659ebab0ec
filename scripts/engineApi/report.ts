// The report of the engine's public API: all names that it exports, with their signatures, by API Extractor.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { writeDeclarations } from './declarations';

/** From the root of the repository. */
export const ENGINE_API_FILE = 'docs/engine-api.md';

const REPORT = 'engine';
const FENCE = '```ts\n';
/** What API Extractor says of each declaration: the engine has no release tags, and what is not documented is to be seen in the source. */
const REMARK = /^ *\/\/ (?:@public|\(undocumented\)|@public \(undocumented\))\n/gm;
/** And of the whole. */
const NO_DOCUMENTATION = '\n// (No @packageDocumentation comment for this package)\n';

/** What is exported: at the top level, and by each namespace. */
export interface ApiNames {
  readonly topLevel: readonly string[];
  readonly namespaces: ReadonlyMap<string, readonly string[]>;
}

export interface EngineApi extends ApiNames {
  /** The file's text. */
  readonly text: string;
}

/**
 * @param root of the repository, absolute
 * @param scratch an empty folder, absolute
 * @throws Error when the declarations are not free of errors
 */
export function engineApi(root: string, scratch: string): EngineApi {
  const extracted = extract(root, writeDeclarations(root, path.join(scratch, 'declarations')), scratch);
  const code = extracted.slice(extracted.indexOf(FENCE) + FENCE.length, extracted.lastIndexOf('```'));
  const signatures = code.replace(REMARK, '').replace(NO_DOCUMENTATION, '').trim();
  const names = namesIn(signatures);
  return { ...names, text: [...preface(names), '## Signatures', '', `${FENCE}${signatures}`, '```', ''].join('\n') };
}

/** API Extractor's own report. */
function extract(root: string, entry: string, scratch: string): string {
  const packageFile = path.join(root, 'package.json');
  const { Extractor, ExtractorConfig } = createRequire(packageFile)(
    '@microsoft/api-extractor',
  ) as typeof import('@microsoft/api-extractor');
  const config = ExtractorConfig.prepare({
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: entry,
      newlineKind: 'lf',
      compiler: { overrideTsconfig: { extends: path.join(root, 'server/src/engine/tsconfig.json'), files: [entry] } },
      apiReport: {
        enabled: true,
        reportFileName: REPORT,
        reportFolder: scratch,
        reportTempFolder: path.join(scratch, 'temporary'),
      },
      messages: { extractorMessageReporting: { default: { logLevel: 'none' as never } } },
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: packageFile,
  });
  const errors: string[] = [];
  Extractor.invoke(config, {
    localBuild: true,
    messageCallback: (message) => {
      const category: string = message.category;
      if (category === 'Compiler') errors.push(message.formatMessageWithLocation(root));
      message.handled = true;
    },
  });
  if (errors.length > 0) throw new Error(errors.join('\n'));
  return readFileSync(path.join(scratch, `${REPORT}.api.md`), 'utf8');
}

/** API Extractor writes `export` before what is exported by itself, and a namespace as a list of its names. */
function namesIn(signatures: string): ApiNames {
  const declared = [
    ...signatures.matchAll(/^export (?:abstract )?(?:const|let|function|class|enum|interface|type) (\w+)/gm),
  ];
  const listed = [...signatures.matchAll(/^declare namespace (\w+) \{\n {4}export \{([^}]*)\}/gm)];
  const namespaces = new Map(listed.map(([, name = '', list = '']) => [name, namesOfList(list)]));
  return { topLevel: [...declared.map(([, name = '']) => name), ...namespaces.keys()], namespaces };
}

/** @param list `a, b as c`, in lines */
function namesOfList(list: string): readonly string[] {
  return list.split(',').map((each) => each.trim().replace(/^\w+ as /, ''));
}

function preface({ topLevel, namespaces }: ApiNames): readonly string[] {
  const code = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');
  return [
    '# The public API of the engine',
    '',
    'What `server/src/engine/index.ts` exports, written by `npm run gen:api`; not to be edited. What the names mean is said where they are declared.',
    '',
    `${topLevel.length} names, ${namespaces.size} of them namespaces:`,
    '',
    `- ${code(topLevel.filter((name) => !namespaces.has(name)))}`,
    ...[...namespaces].map(([name, names]) => `- \`${name}\`: ${code(names)}`),
    '',
  ];
}
