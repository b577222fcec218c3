import { damaged } from '../refusal.ts';
import { decryptAgile } from './agile.ts';
import type { CompoundFile } from './compound-file.ts';
import { cannotOpen } from './password.ts';
import { decryptStandard } from './standard.ts';

/**
 * The ZIP file inside an encrypted .xlsx or .xlsb; null when the compound file holds none.
 *
 * Errors: throws Refusal: it needs a password, the password is wrong, the encryption is unknown, or the content changed.
 */
export function decryptPackage(compound: CompoundFile, password: string | null): Buffer | null {
  const encrypted = compound.stream('EncryptedPackage');
  if (!encrypted) return null;
  const info = compound.stream('EncryptionInfo');
  if (!info || info.length < 8) throw damaged('missing-part', 'EncryptionInfo');
  if (encrypted.length < 8 + 16) throw damaged('cut-off', 'EncryptedPackage');
  const [major, minor] = [info.readUInt16LE(0), info.readUInt16LE(2)];
  const content =
    major === 4 && minor === 4
      ? decryptAgile(info.toString('utf8', 8), encrypted, password)
      : minor === 2 && major >= 2 && major <= 4
        ? decryptStandard(info.subarray(4), encrypted, password)
        : null;
  if (content === null) throw cannotOpen();
  const length = Number(encrypted.readBigUInt64LE(0));
  if (length > content.length) throw damaged('cut-off', 'EncryptedPackage');
  return content.subarray(0, length);
}
