// Bytes of a file → its text and back: which encoding it is in, and whether it is text at all.

import type { Text } from '../engine/index';
import { FileError } from './fileError';

/** What users may ask for. */
export const ENCODING_CHOICES = ['auto', 'utf8', 'gb18030'] as const;
export type EncodingChoice = (typeof ENCODING_CHOICES)[number];

/** What a text was found to be in. UTF-16 is recognised by its byte order mark alone. */
export type Encoding = 'utf8' | 'gb18030' | 'utf16le' | 'utf16be';

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  /** Whether a byte order mark stood before the text; it is not part of it. */
  readonly bom: boolean;
}

/** A text, or the reason why there is none. */
export type DecodeResult = ({ readonly ok: true } & Decoded) | { readonly ok: false; readonly reason: Text };

const LABELS: Readonly<Record<Encoding, string>> = {
  utf8: 'utf-8',
  gb18030: 'gb18030',
  utf16le: 'utf-16le',
  utf16be: 'utf-16be',
};

/** Strict: undefined for bytes that are no UTF-8. A byte order mark is kept. */
export type Utf8Decoder = (bytes: Uint8Array) => string | undefined;

/** Above this share of control characters a file is a program's, not a person's. Texts out of Word hold a few. */
const MAX_CONTROL_SHARE = 0.1;

/**
 * Decodes strictly: bytes that the encoding does not know make the whole file unreadable, never replacement characters.
 * `auto` tries a byte order mark, then UTF-8, then GB18030 (of which GBK and GB2312 are parts).
 * Throws only where the runtime lacks an encoding, or for texts longer than a string can be.
 * @param utf8 A faster way that the host may have.
 */
export function decode(bytes: Uint8Array, choice: EncodingChoice, utf8: Utf8Decoder = decodeUtf8): DecodeResult {
  for (const encoding of candidates(bytes, choice)) {
    const text = encoding === 'utf8' ? utf8(bytes) : decodeStrictly(bytes, encoding);
    if (text === undefined) continue;
    const bom = text.startsWith('\uFEFF');
    return looksBinary(text)
      ? { ok: false, reason: BINARY }
      : { ok: true, text: bom ? text.slice(1) : text, encoding, bom };
  }
  return { ok: false, reason: bytes.includes(0) ? BINARY : UNDECODABLE[choice] };
}

function candidates(bytes: Uint8Array, choice: EncodingChoice): readonly Encoding[] {
  if (choice !== 'auto') return [choice];
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return ['utf16le'];
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return ['utf16be'];
  return ['utf8', 'gb18030'];
}

/**
 * The bytes of a text, to take the place of a file that was decoded. Throws a FileError where the file was in another encoding
 * than UTF-8, which alone can be written.
 * @param replaced undefined for a new file
 */
export function encode(text: string, replaced: Pick<Decoded, 'encoding' | 'bom'> | undefined): Uint8Array {
  if (replaced !== undefined && replaced.encoding !== 'utf8') throw new FileError('refused', NOT_UTF8);
  return new TextEncoder().encode(replaced?.bom === true ? `\uFEFF${text}` : text);
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  return decodeStrictly(bytes, 'utf8');
}

function decodeStrictly(bytes: Uint8Array, encoding: Encoding): string | undefined {
  // An encoding that the runtime lacks is a RangeError.
  const decoder = new TextDecoder(LABELS[encoding], { fatal: true, ignoreBOM: true });
  try {
    return decoder.decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function looksBinary(text: string): boolean {
  if (text.includes('\0')) return true;
  // Control characters but for tabs, line and page breaks, which texts have.
  const controls = text.match(/[^\P{Cc}\s]/gu)?.length ?? 0;
  return controls > text.length * MAX_CONTROL_SHARE;
}

const NOT_UTF8: Text = {
  zh: '不是 UTF-8 文件，未写入；请先转换编码',
  en: 'not a UTF-8 file, nothing written: convert it first',
};

const BINARY: Text = {
  zh: '不是文本文件（二进制内容，或不带 BOM 的 UTF-16）',
  en: 'not a text file: binary, or UTF-16 without a byte order mark',
};

const UNDECODABLE: Readonly<Record<EncodingChoice, Text>> = {
  auto: { zh: '编码无法识别：既不是 UTF-8，也不是 GB18030', en: 'unknown encoding: neither UTF-8 nor GB18030' },
  utf8: { zh: '不是有效的 UTF-8 文本', en: 'not valid UTF-8' },
  gb18030: { zh: '不是有效的 GB18030 文本', en: 'not valid GB18030' },
};
