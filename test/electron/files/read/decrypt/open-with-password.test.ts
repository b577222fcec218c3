import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { biffRc4 } from '../../../../../electron/files/read/decrypt/biff-rc4.ts';
import { xorSecrets } from '../../../../../electron/files/read/decrypt/biff-xor.ts';
import { rc4KeyStream } from '../../../../../electron/files/read/decrypt/rc4.ts';
import { readLimits } from '../../../../../electron/files/read/limits.ts';
import { readFileBytes } from '../../../../../electron/files/read/read-file-bytes.ts';
import { cellsOf, odsOf, officeWorkbook, written, zipOf } from '../made-files.ts';
import { agileOf, agileStreams, compoundOf, cryptoApiXls, rc4Xls, standardOf, utf16, xorXls } from './encrypted-files.ts';

const xlsx = written(officeWorkbook(), 'xlsx');
const xls = written(officeWorkbook(), 'biff8');
const password = 'Mật khẩu 1';

const open = (file: Buffer, given: string | null, name = 'a.xlsx') => readFileBytes(file, name, readLimits, given);
function sheets(file: Buffer, given: string | null, name = 'a.xlsx') {
  const outcome = open(file, given, name);
  return outcome.ok ? outcome.value.workbook.sheets : outcome.problems.map(({ code, params }) => [code, params]);
}
const clearSheets = cellsOf(xlsx, 'a.xlsx').workbook.sheets;
const clearXlsSheets = cellsOf(xls, 'a.xls').workbook.sheets;

const kinds = [
  ['agile, SHA-512 and AES-256', () => agileOf(xlsx, password), clearSheets],
  ['agile, SHA-384 and AES-192', () => agileOf(xlsx, password, { hashAlgorithm: 'SHA384', keyBits: 192 }), clearSheets],
  ['agile, SHA-1 and AES-128', () => agileOf(xlsx, password, { hashAlgorithm: 'SHA1', keyBits: 128 }), clearSheets],
  ['standard, AES-128', () => standardOf(xlsx, password), clearSheets],
  ['standard, AES-256', () => standardOf(xlsx, password, 256), clearSheets],
  ['.xls, RC4', () => rc4Xls(xls, password).file, clearXlsSheets],
  ['.xls, RC4 of 128 bits', () => cryptoApiXls(xls, password).file, clearXlsSheets],
  ['.xls, RC4 of 40 bits', () => cryptoApiXls(xls, password, 40).file, clearXlsSheets],
  ['.xls without its container', () => rc4Xls(xls, password).stream, clearXlsSheets],
] as const;

describe.each(kinds)('a workbook under a password: %s', (_, make, expected) => {
  const file = make();
  test('is opened by it, typed in either form of Unicode', () => {
    expect(sheets(file, password)).toEqual(expected);
    expect(sheets(file, password.normalize('NFD'))).toEqual(expected);
  });
  test('asks for it, and says when it is wrong', () => {
    expect(sheets(file, null)).toEqual([['file.password', { canOpen: true }]]);
    for (const wrong of ['', 'mật khẩu 1', 'Mat khau 1', `${password} `])
      expect(sheets(file, wrong)).toEqual([['file.password-wrong', {}]]);
  });
});

describe('the scrambling of Excel 95', () => {
  test.each(['a', 'ab', 'VelvetSweatsho', '123456789012345', '1234567890123456'])('%s opens what it scrambled', (secret) => {
    expect(sheets(xorXls(xls, secret).file, secret)).toEqual(clearXlsSheets);
    expect(sheets(xorXls(xls, secret).file, 'x')).toEqual([['file.password-wrong', {}]]);
    expect(sheets(xorXls(xls, secret).file, '')).toEqual([['file.password-wrong', {}]]);
    expect(sheets(xorXls(xls, secret).file, null)).toEqual([['file.password', { canOpen: true }]]);
  });
});

test('a workbook of Excel 95', () => {
  const old = written(officeWorkbook(), 'biff5');
  const { file } = xorXls(old, 'mat khau', 95);
  expect(sheets(file, 'mat khau', 'a.xls')).toEqual(cellsOf(old, 'a.xls').workbook.sheets);
  expect(sheets(file, 'mat khau 1', 'a.xls')).toEqual([['file.password-wrong', {}]]);
  expect(sheets(file, null, 'a.xls')).toEqual([['file.password', { canOpen: true }]]);
});

test('a workbook that is only protected against changes opens without a password', () => {
  expect(sheets(agileOf(xlsx, 'VelvetSweatshop'), null)).toEqual(clearSheets);
  expect(sheets(standardOf(xlsx, 'VelvetSweatshop'), null)).toEqual(clearSheets);
  expect(sheets(rc4Xls(xls, 'VelvetSweatshop').file, null)).toEqual(clearXlsSheets);
  expect(sheets(xorXls(xls, 'VelvetSweatshop').file, null)).toEqual(clearXlsSheets);
});

test('a file without a password is read whatever password is given', () => {
  expect(sheets(xlsx, 'x')).toEqual(clearSheets);
  expect(sheets(xls, 'x', 'a.xls')).toEqual(clearXlsSheets);
});

test('numbers that others computed', () => {
  expect(xorSecrets('VelvetSweatshop').verifier).toBe(0x9a0a);
  expect(rc4KeyStream(Buffer.from('Key'), 10).toString('hex')).toBe('eb9f7781b734ca72a719'); // of the description of RC4
  // What LibreOffice 7.4 wrote into a workbook under "Mat khau1".
  const info = '48bd19e37348c9a2a116a4398c95e1ff8e831c935c15d444e5eabe04b61fe4d4fc2b9ff249dacb054a1ff0bf60ad6a56';
  expect(biffRc4(Buffer.from(info, 'hex'), utf16('Mat khau1'))).not.toBeNull();
  expect(biffRc4(Buffer.from(info, 'hex'), utf16('Mat khau2'))).toBeNull();
});

test('what is inside an encrypted package passes the gate', () => {
  const broken = Buffer.from(xlsx);
  broken[60] = broken[60]! ^ 0xff;
  expect(sheets(agileOf(broken, password), password)).not.toEqual(clearSheets);
  const document = zipOf([{ name: 'word/document.xml', data: '<a/>' }]);
  expect(sheets(agileOf(document, password), password)).toEqual([['file.wrong-type', { found: 'word-document', extension: '.xlsx' }]]);
  expect(sheets(agileOf(Buffer.from('no zip at all'), password), password)).toEqual([
    ['file.damaged', { reason: 'unreadable', part: 'EncryptedPackage' }],
  ]);
  expect(sheets(agileOf(xls, password), password)).toEqual([['file.damaged', { reason: 'unreadable', part: 'EncryptedPackage' }]]);
  expect(
    sheets(
      agileOf(odsOf('<table:table-row><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row>'), password),
      password,
    ),
  ).toMatchObject([{ rows: [['x']] }]);
});

describe('encryption that is damaged, unknown or a trap', () => {
  const changedXml = (from: string | RegExp, to: string): Buffer => agileOf(xlsx, password, { xml: (xml) => xml.replace(from, to) });

  test('one changed byte of the package', () => {
    const streams = agileStreams(xlsx, password);
    for (const at of [0, 8, 500, streams.EncryptedPackage.length - 1]) {
      const changed = Buffer.from(streams.EncryptedPackage);
      changed[at] = changed[at]! ^ 1;
      expect(sheets(compoundOf({ ...streams, EncryptedPackage: changed }), password)).toEqual([
        ['file.damaged', { reason: 'checksum', part: 'EncryptedPackage' }],
      ]);
    }
  });

  test('a package that was cut, and one that states more than it holds', () => {
    const cut = (bytes: number): Buffer => {
      const streams = agileStreams(xlsx, password, { xml: (xml) => xml.replace(/<dataIntegrity[^>]*>/, '') });
      return compoundOf({ ...streams, EncryptedPackage: streams.EncryptedPackage.subarray(0, bytes) });
    };
    expect(sheets(cut(1_000_000), password)).toEqual(clearSheets);
    for (const bytes of [0, 8, 24, 1000])
      expect(sheets(cut(bytes), password)).toEqual([['file.damaged', { reason: 'cut-off', part: 'EncryptedPackage' }]]);
  });

  test('more rounds of hashing than anyone waits for', () => {
    expect(sheets(changedXml('spinCount="100"', 'spinCount="10000001"'), password)).toEqual([
      ['file.unsafe', { reason: 'password-work', part: null }],
    ]);
  });

  test.each([
    ['an unknown cipher', changedXml('cipherAlgorithm="AES"', 'cipherAlgorithm="RC2"')],
    ['an unknown mode', changedXml('ChainingModeCBC', 'ChainingModeCFB')],
    ['an unknown hash', changedXml('hashAlgorithm="SHA512"', 'hashAlgorithm="WHIRLPOOL"')],
    ['a key of no length', changedXml('keyBits="256"', 'keyBits="0"')],
    ['rounds that are no number', changedXml('spinCount="100"', 'spinCount="1e9"')],
    ['a certificate alone', changedXml(/<p:encryptedKey [^>]*>/, '<c:encryptedKey encryptedKeyValue="AAAA"/>')],
    ['no description', changedXml(/.*/s, '')],
    ['an extensible encryption', compoundOf({ ...agileStreams(xlsx, password), EncryptionInfo: Buffer.from('0400030000000000', 'hex') })],
    ['RC4 in a new package', standardOf(xlsx, password, 128, 0x6801)],
    ['an unknown standard cipher', standardOf(xlsx, password, 128, 0x6611)],
  ])('%s: the password would not help', (_, file) => {
    expect(sheets(file, password)).toEqual([['file.password', { canOpen: false }]]);
    expect(sheets(file, null)).toEqual([['file.password', { canOpen: false }]]);
  });

  test('an unknown encryption of an old workbook', () => {
    const { stream } = rc4Xls(xls, password);
    const at = stream.indexOf(Buffer.from('2f0036000100', 'hex'));
    stream[at + 6] = 9;
    expect(sheets(stream, password)).toEqual([['file.password', { canOpen: false }]]);
  });

  test('streams that are missing', () => {
    const { EncryptedPackage } = agileStreams(xlsx, password);
    expect(sheets(compoundOf({ EncryptedPackage }), password)).toEqual([
      ['file.damaged', { reason: 'missing-part', part: 'EncryptionInfo' }],
    ]);
  });

  const changes = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 6 });
  /** Half of the changes in the head and the tables, where they do most harm. */
  function changed(file: Buffer, list: readonly (readonly [number, number])[]): Buffer {
    const copy = Buffer.from(file);
    for (const [at, byte] of list) copy[at % (at % 2 ? 2048 : copy.length)] = byte;
    return copy;
  }

  test('a damaged package gives a problem or the same cells, never others and never another error', () => {
    const file = agileOf(xlsx, password, { spinCount: 1 });
    fc.assert(
      fc.property(changes, (list) => {
        const outcome = open(changed(file, list), password);
        if (outcome.ok) expect(outcome.value.workbook.sheets).toEqual(clearSheets);
      }),
      { numRuns: 300 },
    );
  });

  test('a damaged .xls, which carries no checksum, gives a problem or a warning', () => {
    vi.spyOn(console, 'error').mockReturnValue(undefined); // the parser names the records it does not know
    const { file } = cryptoApiXls(xls, password);
    fc.assert(
      fc.property(changes, (list) => {
        const outcome = open(changed(file, list), password, 'a.xls');
        if (outcome.ok) expect(outcome.value.warnings.map(({ code }) => code)).toContain('file.no-checksum');
      }),
      { numRuns: 200 },
    );
    vi.restoreAllMocks();
  });
});

test('any password opens what it closed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), (secret) => {
      const closed = secret.normalize('NFC');
      expect(sheets(agileOf(xlsx, closed, { spinCount: 3 }), secret)).toEqual(clearSheets);
      expect(sheets(cryptoApiXls(xls, closed).file, secret)).toEqual(clearXlsSheets);
    }),
    { numRuns: 20 },
  );
});
