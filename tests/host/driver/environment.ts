// What the launcher tells the tests: variables of the environment in a Node host, values put before the script in a web worker.

/** Set by tests/host/launcher/webExtensions.mjs. */
const served = (globalThis as { readonly gongwenLintHost?: Readonly<Record<string, string>> }).gongwenLintHost;

export function variable(name: string): string | undefined {
  return served === undefined ? process.env[name] : served[name];
}

/** Whether the tests, and the extension, run in the web worker extension host. */
export const inWebHost = served !== undefined;
