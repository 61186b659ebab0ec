// What is read in a record once and wanted again at every change of the document.

import type { Rec } from '../facts/segment';

/**
 * Reads each record once, when it is first asked for, and remembers what it read as long as the record lives. Records are
 * immutable and an edit leaves all but a few in place, so that a rule over the whole document costs only what is new.
 *
 * @param read must depend on the text alone
 */
export function remembered<T extends object>(read: (text: string) => T): (record: Rec) => T {
  const known = new WeakMap<Rec, T>();
  return (record) => {
    const before = known.get(record);
    if (before !== undefined) return before;
    const result = read(record.text);
    known.set(record, result);
    return result;
  };
}
