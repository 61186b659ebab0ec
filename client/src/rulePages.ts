// The pages that explain the rules, from the package itself: a link on a finding opens one as a preview, without a network.

import { commands, Uri, window, workspace, type ExtensionContext } from 'vscode';
import { say } from './words';

const SCHEME = 'gongwen-rule';
/** The folder of the pages, as the server is told. The manifest has them opened as a preview. */
export const RULE_PAGES = `${SCHEME}:/`;

function pageOf(rule: string): Uri {
  return Uri.from({ scheme: SCHEME, path: `/${rule}.md` });
}

export interface RulePages {
  dispose(): void;
  /** Opens the page of a rule; without one the user is asked. */
  show(rule?: string): Promise<void>;
}

export function rulePages({ extensionUri }: ExtensionContext): RulePages {
  let loaded: Promise<Readonly<Record<string, string>>> | undefined;
  const pages = () => (loaded ??= readPages(Uri.joinPath(extensionUri, 'dist/rules.json')));
  const provider = workspace.registerTextDocumentContentProvider(SCHEME, {
    provideTextDocumentContent: async ({ path }) => (await pages())[path.slice(1, -'.md'.length)] ?? '',
  });
  return {
    async show(rule) {
      const chosen = rule ?? (await askRule(await pages()));
      if (chosen !== undefined) await commands.executeCommand('vscode.open', pageOf(chosen));
    },
    dispose: () => void provider.dispose(),
  };
}

/** In a browser the package lies behind an address, of which the editor's file system knows nothing. */
async function readPages(file: Uri): Promise<Readonly<Record<string, string>>> {
  const text = /^https?$/.test(file.scheme)
    ? await (await fetch(file.toString(true))).text()
    : new TextDecoder().decode(await workspace.fs.readFile(file));
  return JSON.parse(text) as Readonly<Record<string, string>>;
}

const INDEX = 'README';

async function askRule(pages: Readonly<Record<string, string>>): Promise<string | undefined> {
  // A page begins with the name of its rule: # 直引号 `straight-quote`
  const items = Object.entries(pages)
    .filter(([id]) => id !== INDEX)
    .map(([id, text]) => ({ label: /^# (.+?) `/.exec(text)?.[1] ?? id, description: id, id }));
  const chosen = await window.showQuickPick(items, {
    matchOnDescription: true,
    placeHolder: say({ zh: '哪一条规则', en: 'Which rule' }),
  });
  return chosen?.id;
}
