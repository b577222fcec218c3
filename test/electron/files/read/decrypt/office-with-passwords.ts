import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { libreOfficePath } from '../../../../support/libre-office.ts';

/** Opens and stores a workbook, each with its password; the command line of LibreOffice knows none. */
const macro = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
Sub Convert(source As String, target As String, filter As String, readWith As String, writeWith As String)
  Dim opening(1) As New com.sun.star.beans.PropertyValue
  opening(0).Name = "Hidden"
  opening(0).Value = True
  opening(1).Name = "Password"
  opening(1).Value = readWith
  document = StarDesktop.loadComponentFromURL(ConvertToURL(source), "_blank", 0, opening())
  If IsNull(document) Then Exit Sub
  Dim storing(1) As New com.sun.star.beans.PropertyValue
  storing(0).Name = "FilterName"
  storing(0).Value = filter
  If writeWith &lt;&gt; "" Then
    If filter = "MS Excel 97" Then
      storing(1).Name = "Password"
      storing(1).Value = writeWith
    Else
      Dim secret(1) As New com.sun.star.beans.NamedValue
      secret(0).Name = "CryptoType"
      secret(0).Value = "StrongEncryptionDataSpace"
      secret(1).Name = "OOXPassword"
      secret(1).Value = writeWith
      storing(1).Name = "EncryptionData"
      storing(1).Value = secret()
    End If
  End If
  document.storeToURL(ConvertToURL(target), storing())
  document.close(True)
End Sub
</script:module>
`;

export interface Conversion {
  readonly source: string;
  readonly target: string;
  readonly filter: string; // LibreOffice's name of the target's format
  readonly readWith?: string;
  readonly writeWith?: string;
}

/** LibreOffice with the macro in a profile of its own inside `folder`. */
export function officeWithPasswords(folder: string): (conversion: Conversion) => void {
  const profile = path.join(folder, 'profile');
  const run = (url: string): void => {
    execFileSync(libreOfficePath() ?? '', [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', url], {
      stdio: 'ignore',
      timeout: 60_000,
      env: { ...process.env, LC_ALL: 'C.UTF-8' }, // or letters with marks would not arrive
    });
  };
  const basic = path.join(profile, 'user', 'basic', 'Standard');
  mkdirSync(folder, { recursive: true });
  if (!existsSync(basic)) run('macro:///Standard.Module1.None()'); // the first start fills the profile, its empty Module1 included
  writeFileSync(path.join(basic, 'Module1.xba'), macro);
  return ({ source, target, filter, readWith = '', writeWith = '' }) => {
    const given = [source, target, filter, readWith, writeWith].map((text) => `"${text}"`).join(',');
    run(`macro:///Standard.Module1.Convert(${given})`);
    if (!existsSync(target)) throw new Error(`LibreOffice did not write ${target}`);
  };
}
