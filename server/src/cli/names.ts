// The words of the text outputs that more than one of them uses.

import type { Severity, Text } from '../engine/index';

export const SEVERITY_NAMES: Readonly<Record<Severity, Text>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  hint: { zh: '提示', en: 'hint' },
};
