import { damaged, Refusal } from '../refusal.ts';
import { type CompoundFile, openCompoundFile } from './compound-file.ts';
import { decryptBiff } from './decrypt-biff.ts';
import { decryptPackage } from './decrypt-package.ts';

const compoundSignature = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const zipSignature = Buffer.from('PK\x03\x04', 'latin1');

const startsWith = (file: Buffer, signature: Buffer): boolean => file.subarray(0, signature.length).equals(signature);

/** A container this strict reader does not understand is left to the gate and the parser, which forgive more. */
export function leniently<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

/** Contents of an old workbook's container, to be read in its place when they were encrypted. */
function clearWorkbook(compound: CompoundFile, file: Buffer, password: string | null): Buffer {
  const stream = leniently(() => compound.stream('Workbook') ?? compound.stream('Book'));
  if (!stream) return file;
  const clear = decryptBiff(stream, password);
  return clear === stream ? file : clear;
}

/** Excel 2 to 4 wrote the stream itself, without a container. */
const isBareWorkbook = (file: Buffer): boolean => file[0] === 9 && [0, 2, 4, 8].includes(file[1] ?? -1) && file[3] === 0;

/**
 * What a file holds once its password is taken off, for the gate that every file passes: the package of an encrypted
 * .xlsx or .xlsb, the stream of an encrypted .xls; any other file as it is.
 *
 * @param password null when none was given
 * Errors: throws Refusal `file.password` (with whether a password would help), `file.password-wrong`, and `file.damaged`
 * when the contents are not what was encrypted.
 */
export function decryptFile(file: Buffer, password: string | null): Buffer {
  if (isBareWorkbook(file)) return decryptBiff(file, password);
  if (!startsWith(file, compoundSignature)) return file;
  const compound = leniently(() => openCompoundFile(file));
  if (!compound) return file;
  const zip = decryptPackage(compound, password);
  if (!zip) return clearWorkbook(compound, file, password);
  if (!startsWith(zip, zipSignature)) throw damaged('unreadable', 'EncryptedPackage');
  return zip;
}
