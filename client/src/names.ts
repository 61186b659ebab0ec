// The names under which the manifest knows us.

/** The language of official reports. */
export const LANGUAGE = 'gongwen';

/** Settings, commands and the language client share this prefix. */
export const SECTION = 'gongwenLint';

export const PRODUCT = 'Gongwen Lint（公文检）';

/** The settings file, and the list of ignored findings. */
export const OWN_FILES = ['.gongwenlintrc.json', '.gongwenlint-ignore.json'];

/** The source of all our diagnostics. */
export const DIAGNOSTIC_SOURCE = 'gongwen-lint';
