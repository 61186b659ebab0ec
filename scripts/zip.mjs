// Reads zip archives: enough of the format to see what a .vsix really holds, and to unpack it.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inflateRawSync } from 'node:zlib';

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;

/** How long the fixed part of the header is that stands before each file, and where in it the lengths of the name and of further fields are. */
const LOCAL_HEADER = { size: 30, nameLength: 26, extraLength: 28 };

/** @typedef {{ name: string, size: number, packed: number, header: number, deflated: boolean }} Entry `header` is the offset of the header before the file */

/**
 * @param {string} file
 * @returns {Entry[]} names with `/`, sizes in bytes before and after packing
 * @throws {Error} when the file is not a zip archive
 */
export function listZip(file) {
  const data = readFileSync(file);
  // The segment at the end may be followed by a comment, so look for it from behind.
  let end = data.length - 22;
  while (end >= 0 && data.readUInt32LE(end) !== END_OF_DIRECTORY) end--;
  if (end < 0) throw new Error(`${file} is not a zip archive`);
  const entries = [];
  let at = data.readUInt32LE(end + 16);
  for (let left = data.readUInt16LE(end + 10); left > 0; left--) {
    if (data.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new Error(`${file} has a broken directory`);
    const nameLength = data.readUInt16LE(at + 28);
    entries.push({
      name: data.toString('utf8', at + 46, at + 46 + nameLength),
      size: data.readUInt32LE(at + 24),
      packed: data.readUInt32LE(at + 20),
      header: data.readUInt32LE(at + 42),
      deflated: data.readUInt16LE(at + 10) !== 0,
    });
    at += 46 + nameLength + data.readUInt16LE(at + 30) + data.readUInt16LE(at + 32);
  }
  return entries;
}

/**
 * Unpacks an archive that was made here: its names are trusted.
 * @param {string} file
 * @param {string} folder made where it is missing
 */
export function unpackZip(file, folder) {
  const data = readFileSync(file);
  for (const { name, packed, header, deflated } of listZip(file)) {
    if (name.endsWith('/')) continue;
    const start =
      header +
      LOCAL_HEADER.size +
      data.readUInt16LE(header + LOCAL_HEADER.nameLength) +
      data.readUInt16LE(header + LOCAL_HEADER.extraLength);
    const content = data.subarray(start, start + packed);
    const target = path.join(folder, name);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, deflated ? inflateRawSync(content) : content);
  }
}
