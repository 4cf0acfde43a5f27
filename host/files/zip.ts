import { deflateRawSync, inflateRawSync } from 'node:zlib';

/**
 * Just enough of the zip format to look into an office file and to replace parts of it. Parts that are not
 * replaced are copied as they are, still compressed.
 */
export interface ZipArchive {
  readonly names: readonly string[];
  /** Text of a part, null when there is none. */
  text(name: string): string | null;
  /** The archive with some parts replaced; same input, same bytes. */
  replace(parts: ReadonlyMap<string, string>): Uint8Array;
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: Buffer;
  readonly size: number;
}

const stored = 0;
const deflated = 8;
const utf8Names = 0x0800;
/** 1 January 1980, the first day a zip can name: time must not make two equal files differ. */
const fixedDate = 0x0021;

/** Throws RangeError or Error when the bytes are not a readable zip. */
export function openZip(bytes: Uint8Array): ZipArchive {
  const entries = readEntries(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  return {
    names: entries.map((entry) => entry.name),
    text: (name) => {
      const entry = byName.get(name);
      return entry ? unpack(entry).toString('utf8') : null;
    },
    replace: (parts) => writeEntries(entries.map((entry) => replaced(entry, parts.get(entry.name)))),
  };
}

function readEntries(file: Buffer): Entry[] {
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0) throw new Error('no end of central directory');
  const count = file.readUInt16LE(end + 10);
  let at = file.readUInt32LE(end + 16);
  const entries: Entry[] = [];
  for (let n = 0; n < count; n++) {
    if (file.readUInt32LE(at) !== 0x02014b50) throw new Error('broken central directory');
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) =>
      file.readUInt16LE(at + offset),
    );
    const packedSize = file.readUInt32LE(at + 20);
    const local = file.readUInt32LE(at + 42);
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    entries.push({
      name: file.toString('utf8', at + 46, at + 46 + nameLength!),
      method: file.readUInt16LE(at + 10),
      crc: file.readUInt32LE(at + 16),
      packed: file.subarray(start, start + packedSize),
      size: file.readUInt32LE(at + 24),
    });
    at += 46 + nameLength! + extraLength! + commentLength!;
  }
  return entries;
}

function unpack(entry: Entry): Buffer {
  if (entry.method === stored) return entry.packed;
  if (entry.method === deflated) return inflateRawSync(entry.packed);
  throw new Error(`zip method ${entry.method}`);
}

function replaced(entry: Entry, text: string | undefined): Entry {
  if (text === undefined) return entry;
  const bytes = Buffer.from(text, 'utf8');
  return {
    name: entry.name,
    method: deflated,
    crc: crc32(bytes),
    packed: deflateRawSync(bytes),
    size: bytes.length,
  };
}

function writeEntries(entries: readonly Entry[]): Uint8Array {
  const chunks: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name, 'utf8');
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(utf8Names, 2);
    common.writeUInt16LE(entry.method, 4);
    common.writeUInt16LE(fixedDate, 8);
    common.writeUInt32LE(entry.crc, 10);
    common.writeUInt32LE(entry.packed.length, 14);
    common.writeUInt32LE(entry.size, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([signature(0x04034b50), common, name]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(signature(0x02014b50), Buffer.from([20, 0]), common, tail, name);
    chunks.push(local, entry.packed);
    offset += local.length + entry.packed.length;
  }
  const directoryBytes = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(directoryBytes.length, 8);
  end.writeUInt32LE(offset, 12);
  return new Uint8Array(Buffer.concat([...chunks, directoryBytes, signature(0x06054b50), end]));
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crcTable()[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

let table: Uint32Array | null = null;

function crcTable(): Uint32Array {
  if (table) return table;
  table = new Uint32Array(256);
  for (let n = 0; n < 256; n++) {
    let crc = n;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    table[n] = crc >>> 0;
  }
  return table;
}
