// Writes the declarations (.d.ts) of the engine's public API and of what they name: less than a third of the engine's files.

import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const ENGINE = 'server/src/engine';
/** The compiler's own list of imports (`preProcessFile`) leaves out `export * as`. */
const IMPORTED = /^(?:import|export) [^;]* from '(\.\.?\/[^']+)'|\bimport\("(\.\.?\/[^"]+)"\)/gm;

/**
 * @param root of the repository, absolute
 * @param folder absolute; made if it is not there
 * @returns the declarations of the engine's `index.ts`, absolute
 * @throws Error when a declaration names a file that is not there
 */
export function writeDeclarations(root: string, folder: string): string {
  const ts = createRequire(path.join(root, 'package.json'))('typescript') as typeof import('typescript');
  const engine = path.join(root, ENGINE);
  const settings = path.join(engine, 'tsconfig.json');
  const { config } = ts.readConfigFile(settings, (file) => ts.sys.readFile(file)) as { config: unknown };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, engine, undefined, settings);
  const entry = path.join(engine, 'index.ts');
  const program = ts.createProgram([entry], {
    ...options,
    incremental: false,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    rootDir: engine,
    outDir: folder,
  });

  const resolve = (name: string, from: string): string => {
    const found = ts.resolveModuleName(name, from, options, ts.sys).resolvedModule;
    // Without a file the compiler would write the declarations of all.
    if (found === undefined) throw new Error(`${from}: ${name} is not found`);
    return found.resolvedFileName;
  };
  const wanted = new Set([entry]);
  for (const file of wanted) {
    program.emit(program.getSourceFile(file), (name, text) => {
      mkdirSync(path.dirname(name), { recursive: true });
      writeFileSync(name, text);
      for (const [, named, inType] of text.matchAll(IMPORTED)) wanted.add(resolve(named ?? inType ?? '', file));
    });
  }
  return path.join(folder, 'index.d.ts');
}
