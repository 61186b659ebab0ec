// The kinds of run: how the editor has the extension, and in what surroundings.

import { CALM_SETTINGS } from '../../../scripts/host/server.mjs';

/** Messages in the language of the reports; nothing that acts on its own while a test looks. */
export const TEST_SETTINGS = {
  ...CALM_SETTINGS,
  'gongwenLint.locale': 'zh',
  'git.enabled': false,
  'files.autoSave': 'off',
  'window.confirmBeforeClose': 'never',
  // Nothing is drawn that nobody looks at.
  'workbench.reduceMotion': 'on',
  'editor.cursorBlinking': 'solid',
  // Wherever the caret is: what waits for its question must not wait in vain.
  'editor.lightbulb.enabled': 'on',
};

/**
 * How the editor has the extension, and in what surroundings: the package installed; the package in a web worker; installed, in a folder
 * that is not trusted; installed, with the editor in Chinese; the sources' build.
 * @typedef {'installed' | 'web' | 'restricted' | 'chinese' | 'developed'} Kind
 */
/** @typedef {{ settings?: Record<string, unknown>, switches?: readonly string[], specs?: readonly string[] }} Surroundings `specs`: the files of tests of its own */
/** @type {Readonly<Record<Kind, Surroundings>>} */
export const SURROUNDINGS = {
  installed: {},
  // The other run is in a light theme: so each picture is there in both.
  web: { settings: { 'workbench.colorTheme': 'Default Dark Modern' } },
  restricted: { settings: { 'security.workspace.trust.startupPrompt': 'never' }, specs: ['restricted'] },
  chinese: { switches: ['--locale=zh-cn'], specs: ['chinese'] },
  developed: {},
};
/**
 * The runs of the whole suite; files of tests that are named run in both.
 * @type {readonly Kind[]}
 */
export const GENERAL = ['installed', 'web'];
/** @type {readonly Kind[]} */
export const KINDS = [...GENERAL, 'restricted', 'chinese'];
