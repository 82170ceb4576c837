import { deflateRawSync } from 'node:zlib';
import { type Zippable, zipSync } from 'fflate';

/**
 * A zip of the files and of one more that unpacks to so many zeros. They are packed by zlib, which takes a tenth of the
 * time that a packer in JavaScript does, and handed over as if stored; the two headers of the file then say what it is.
 */
export function zipBomb(files: Zippable, name: string, bytes: number): Buffer {
  const packed = deflateRawSync(new Uint8Array(bytes), { level: 9 });
  const zip = Buffer.from(zipSync({ ...files, [name]: [packed, { level: 0 }] }));
  const [local, central] = [zip.indexOf(name) - 30, zip.lastIndexOf(name) - 46];
  const DEFLATED = 8;
  zip.writeUInt16LE(DEFLATED, local + 8);
  zip.writeUInt32LE(bytes, local + 22);
  zip.writeUInt16LE(DEFLATED, central + 10);
  zip.writeUInt32LE(bytes, central + 24);
  return zip;
}
