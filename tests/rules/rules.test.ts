// Runs every fixture: tests/rules/<group>/<rule-id>.md.

import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { RULES } from '../../server/src/engine/index';
import { checkFixture } from './checkFixture';

const root = dirname(fileURLToPath(import.meta.url));
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.md'))
  .map((file) => file.replaceAll('\\', '/'))
  .sort();

describe('fixtures', () => {
  test('each rule has one, in the folder of its group', () => {
    expect(files).toEqual(RULES.map(({ meta }) => `${meta.group}/${meta.id}.md`).sort());
  });

  test.each(files)('%s', (file) => {
    expect(checkFixture(join(root, file)).join('\n\n')).toBe('');
  });
});
