// What the linter holds the code to: strict types, linear regular expressions, and the rooms that may not know each other.

import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

const SOURCE = ['server/src/**/*.ts', 'client/src/**/*.ts'];
const ENGINE = 'server/src/engine';
/** How deep folders nest below a room. */
const DEPTHS = [0, 1, 2, 3];

/**
 * What the files of a room may import: files of the room, the entry points of other rooms (as seen from server/src), packages.
 * Without `packages` any package is allowed. One entry for each depth, since rules see only the words of an import.
 */
function room(name, { entryPoints, packages, reason }) {
  return DEPTHS.map((depth) => {
    const up = (levels) => `(?:\\.\\./){${levels}}`;
    const allowed = [
      '\\./(?!\\.)',
      ...(depth > 0 ? [`${up(`1,${depth}`)}(?!\\.)`] : []),
      ...entryPoints.map((each) => `${up(depth + 1)}${each}$`),
      ...(packages?.map((each) => `${each}(?:/|$)`) ?? ['[^.]']),
    ];
    return {
      files: [`server/src/${name}/${'*/'.repeat(depth)}*.ts`],
      rules: {
        'no-restricted-imports': ['error', { patterns: [{ regex: `^(?!${allowed.join('|')})`, message: reason }] }],
      },
    };
  });
}

const LOCALE = {
  selector: 'MemberExpression[property.name=/^(localeCompare|toLocale\\w+)$/]',
  message: 'The same on every machine: compare with < and convert without a locale.',
};
const REGEXP_FROM_DATA = {
  selector: ':matches(NewExpression, CallExpression)[callee.name="RegExp"]',
  message: 'Write regular expressions as literals: only those are checked to be linear.',
};
const DYNAMIC_IMPORT = { selector: 'ImportExpression', message: 'The engine is synchronous and imports only itself.' };

/** Rules of ESLint itself that plain JavaScript needs; TypeScript's compiler covers most of them elsewhere. */
const PLAIN_JAVASCRIPT = {
  'no-undef': 'error',
  'no-unused-vars': 'error',
  'no-redeclare': 'error',
  'no-unreachable': 'error',
  'no-fallthrough': 'error',
  'no-dupe-keys': 'error',
  'no-empty': 'error',
  'no-var': 'error',
  'prefer-const': 'error',
};

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'coverage/', '.vscode-test/'] },
  regexp.configs['flat/recommended'],
  {
    rules: {
      eqeqeq: 'error',
      'regexp/no-super-linear-backtracking': 'error',
      // A matter of taste: what is spelled out reads as well.
      'regexp/prefer-d': 'off',
      // Full-width digits and letters are as plain here as half-width ones.
      'regexp/no-obscure-range': ['error', { allowed: ['alphanumeric', '０-９', 'Ａ-Ｚ', 'ａ-ｚ', 'À-ʯ', 'Ͱ-ԯ'] }],
      'regexp/use-ignore-case': 'off',
      'no-restricted-syntax': ['error', LOCALE],
    },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Interfaces ask for promises where one implementation has nothing to wait for.
      '@typescript-eslint/require-await': 'off',
      // It takes a query, whose type names the class that it is read by, for an instance of that class.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // Spreading a string is how to take characters instead of code units; the rule has no option that lets it.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  // What users' texts meet must be linear in them from every starting place; a test's own short text need not be.
  { files: SOURCE, rules: { 'no-console': 'error', 'regexp/no-super-linear-move': 'error' } },
  {
    files: [`${ENGINE}/**/*.ts`],
    rules: {
      'no-restricted-syntax': ['error', LOCALE, REGEXP_FROM_DATA, DYNAMIC_IMPORT],
      'no-restricted-globals': [
        'error',
        { name: 'Date', message: 'The engine has no clock.' },
        { name: 'Intl', message: LOCALE.message },
      ],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: 'Same text, same result.' }],
    },
  },
  ...room('engine', { entryPoints: [], packages: [], reason: 'The engine imports nothing but itself.' }),
  ...room('features', {
    entryPoints: ['engine/index'],
    packages: ['vscode-languageserver', 'vscode-languageserver-types', 'vscode-languageserver-protocol'],
    reason: 'Features know the engine (its public API) and the types of the protocol, no connection.',
  }),
  ...room('files', {
    entryPoints: ['engine/index'],
    packages: ['node:[\\w/]+'],
    reason: 'Files know the engine (its types) and Node, and no library.',
  }),
  ...room('config', {
    entryPoints: ['engine/index', 'files/index'],
    packages: ['jsonc-parser', 'valibot', '@valibot/to-json-schema', '@noble/hashes'],
    reason:
      'The settings reader runs in the web worker too: the engine (its public API) and its parsers, nothing of Node.',
  }),
  ...room('cli', {
    entryPoints: [
      'engine/index',
      'config/index',
      'features/\\w+/\\w+',
      'files/(?:node/)?index',
      '\\.\\./\\.\\./package\\.json',
    ],
    reason: 'The command line uses engine and config by their entry points and never the language server.',
  }),
  ...room('lsp', {
    entryPoints: [
      'engine/index',
      'config/index',
      'features/\\w+/\\w+',
      'files/(?:node/)?index',
      '\\.\\./\\.\\./package\\.json',
    ],
    reason: 'The language server uses engine and config by their entry points and never the command line.',
  }),
  {
    files: ['client/src/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '/server/src/(?!lsp/|files/index$|engine/editing/enter$|features/detection/looksLikeReport$)',
              message:
                'The client shares the types of the messages with the server, how files are read and named, what Enter does, which cannot wait for it, and what looks like a report; nothing else.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.mjs', '**/*.js', '**/*.cjs'],
    languageOptions: {
      globals: Object.fromEntries(Object.getOwnPropertyNames(globalThis).map((name) => [name, 'readonly'])),
    },
    rules: PLAIN_JAVASCRIPT,
  },
  {
    files: ['**/*.cjs'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: {
        require: 'readonly',
        module: 'writable',
        exports: 'writable',
        __dirname: 'readonly',
        __filename: 'readonly',
      },
    },
  },
);
