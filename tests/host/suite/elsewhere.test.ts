// Reports that are no files on the disk: in a file system that only the editor knows.

import * as assert from 'node:assert';
import * as vscode from 'vscode';
import { diagnosticsOf, ruleOf, someDiagnostics, until } from '../driver/conditions';

const SCHEME = 'gongwen-memory';
const REPORT = vscode.Uri.parse(`${SCHEME}:/报送/总结.gongwen`);
const CONFIG = vscode.Uri.parse(`${SCHEME}:/.gongwenlintrc.json`);
const TEXT = '青山镇2023年工作总结\r\n一、主要工作\r\n一是健全机制。二是强化保障。三是加强培训。三是严格考核。\r\n';

/** As little of a file system as an editor can do with. */
class MemoryFiles implements vscode.FileSystemProvider {
  readonly #texts = new Map<string, Uint8Array>();
  readonly #changes = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changes.event;

  put(uri: vscode.Uri, text: string): void {
    this.#texts.set(uri.path, new TextEncoder().encode(text));
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => {});
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: this.readFile(uri).length };
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const bytes = this.#texts.get(uri.path);
    if (bytes === undefined) throw vscode.FileSystemError.FileNotFound(uri);
    return bytes;
  }

  writeFile(uri: vscode.Uri, bytes: Uint8Array): void {
    this.#texts.set(uri.path, bytes);
  }

  readDirectory(): [string, vscode.FileType][] {
    return [];
  }

  createDirectory(): void {}
  delete(): void {}
  rename(): void {}
}

suite('elsewhere', () => {
  const files = new MemoryFiles();
  let registration: vscode.Disposable;

  suiteSetup(() => {
    registration = vscode.workspace.registerFileSystemProvider(SCHEME, files);
  });
  suiteTeardown(() => {
    registration.dispose();
  });

  test('a report of a virtual file system is checked, and its settings file obeyed', async () => {
    files.put(REPORT, TEXT);
    await vscode.window.showTextDocument(REPORT);
    assert.ok((await someDiagnostics(REPORT)).map(ruleOf).includes('enumeration-duplicate'));
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      REPORT,
    );
    assert.ok(symbols.length > 0);
    files.put(CONFIG, '{ "rules": { "enumeration-duplicate": "hint" } }');
    await vscode.commands.executeCommand('gongwenLint.restartServer');
    await until('the settings to be obeyed', () => {
      const finding = diagnosticsOf(REPORT).find((each) => ruleOf(each) === 'enumeration-duplicate');
      return finding !== undefined && finding.severity !== vscode.DiagnosticSeverity.Error ? true : undefined;
    });
  });
});
