// What a tool of this folder is: `main.ts` in a folder of its name, started by `node scripts/run.mjs NAME`.

export interface ToolIo {
  /** The repository's folder, absolute. */
  readonly root: string;
  /** A folder of this run alone; it is gone when the tool has ended. */
  readonly scratch: string;
  /** What paths in the arguments are relative to, absolute: where the command was given. */
  readonly cwd: string;
  /** The result. Adds no line break. */
  readonly stdout: (text: string) => void;
  /** Everything that is not the result, a line at a time. */
  readonly stderr: (line: string) => void;
  /** Registers what is to be done when the tool has ended or is told to stop. */
  readonly atEnd: (work: () => void) => void;
  /** Bundles a module, by its path from the root, with all that it imports: as CommonJS where the file is to end in `.cjs`. */
  readonly bundle: (entry: string, outfile: string) => Promise<void>;
  /** Imports a script of plain JavaScript, by its path from the root: in a bundle it would not find the files beside it. */
  readonly importScript: (file: string) => Promise<unknown>;
}

/** What `main.ts` exports as `main`; gives the exit code. */
export type Tool = (args: readonly string[], io: ToolIo) => number | Promise<number>;
