// The client bundles nothing of the settings reader and of the features: what it names for itself must be what they name.

import { expect, test } from 'vitest';
import { DIAGNOSTIC_SOURCE, OWN_FILES } from '../../client/src/names';
import { OWN_FILES as FILES_OF_THE_SERVER } from '../../server/src/config/index';
import { SOURCE } from '../../server/src/features/diagnostics/diagnostics';

test('the files beside reports that say how these are checked', () => {
  expect(OWN_FILES).toEqual(FILES_OF_THE_SERVER);
});

test('the source of diagnostics', () => {
  expect(DIAGNOSTIC_SOURCE).toBe(SOURCE);
});
