// The layers of the engine, from the lowest to the highest, and what each may import. ARCHITECTURE.md prints the same table.

/** A folder of the engine with the folders below it that it may know; `rules` stands for all groups of rules. */
export const LAYERS: readonly { readonly name: string; readonly knows: readonly string[] }[] = [
  { name: 'text', knows: [] },
  { name: 'lexicon', knows: ['text'] },
  { name: 'lexer', knows: ['text', 'lexicon'] },
  { name: 'facts', knows: ['text', 'lexicon', 'lexer'] },
  { name: 'incremental', knows: ['text', 'lexicon', 'lexer', 'facts'] },
  { name: 'settings', knows: ['text', 'lexicon', 'lexer', 'facts', 'incremental'] },
  { name: 'outline', knows: ['text', 'lexicon', 'lexer', 'facts', 'incremental', 'settings'] },
  { name: 'analysis', knows: ['text', 'lexicon', 'lexer', 'facts', 'incremental', 'settings', 'outline'] },
  { name: 'rules', knows: ['text', 'lexicon', 'lexer', 'facts', 'incremental', 'settings', 'outline', 'analysis'] },
  {
    name: 'lint',
    knows: ['text', 'lexicon', 'lexer', 'facts', 'incremental', 'settings', 'outline', 'analysis', 'rules'],
  },
  {
    name: 'editing',
    knows: ['text', 'lexicon', 'lexer', 'facts', 'incremental', 'settings', 'outline', 'analysis', 'rules', 'lint'],
  },
];

/** Files at the root of the engine that every layer may import: words that all share. */
export const SHARED: readonly string[] = ['terms'];
/** The file that gives the engine to everybody else; no layer imports it. */
export const ENTRY = 'index';
