import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const places = ['/usr/bin/soffice', '/usr/bin/libreoffice', '/opt/libreoffice/program/soffice'];

/** LibreOffice of this machine, or null: tests then skip, saying `libreOfficeMissing`. */
export const libreOfficePath = (): string | null => process.env['SOFFICE'] ?? places.find((file) => existsSync(file)) ?? null;
export const libreOfficeMissing = 'needs LibreOffice Calc: install it, or set SOFFICE to its path';

// It trusts the values in a file unless told otherwise; 0 means "always calculate again".
const alwaysCalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** The workbook as LibreOffice writes it after opening it and calculating every formula again. */
export function recalculated(bytes: Uint8Array, folder: string): Uint8Array {
  const profile = path.join(folder, 'profile');
  mkdirSync(path.join(profile, 'user'), { recursive: true });
  writeFileSync(path.join(profile, 'user', 'registrymodifications.xcu'), alwaysCalculate);
  writeFileSync(path.join(folder, 'in.xlsx'), bytes);
  const out = path.join(folder, 'out');
  execFileSync(
    libreOfficePath() ?? '',
    [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      '--headless',
      '--convert-to',
      'xlsx:Calc MS Excel 2007 XML',
      '--outdir',
      out,
      path.join(folder, 'in.xlsx'),
    ],
    { stdio: 'ignore', timeout: 120_000 },
  );
  return readFileSync(path.join(out, 'in.xlsx'));
}
