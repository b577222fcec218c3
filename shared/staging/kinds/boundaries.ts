import { nameKey } from '../../kernel/vietnamese/name-key.ts';
import { cellText } from '../cells/cell-text.ts';
import { code, codeWidths } from '../parse/code.ts';
import { finding } from '../parse/parsed.ts';
import { text } from '../parse/text.ts';
import { parseUnitName } from '../unit-name.ts';
import { input, kindSpec, type SheetFacts } from './kind-spec.ts';

const inputs = {
  code: input('code', code, [
    ...['code', 'ma', 'mã', 'mã xã', 'mã đvhc', 'mã đơn vị', 'mã đơn vị hành chính', 'mã số', 'mã px', 'mã phường xã', 'mã xã phường'],
    ...[
      'ma_xa',
      'ma_dvhc',
      'maxa',
      'ma_px',
      'ma_phuong_xa',
      'unit_code',
      'ward_code',
      'commune_code',
      'admin_code',
      'old_code',
      'new_code',
    ],
    ...['cc_3', 'cc_4', 'ma_donvi', 'ma_dv', 'madvhc', 'matinh_maxa', 'adm3_pcode', 'adm4_pcode', 'ref'],
  ]),
  id: input('code', code, ['id', 'gid', 'gid_3', 'fid', 'objectid', 'feature_id']),
  name: input('name', text, [
    ...['name', 'ten', 'tên', 'tên xã', 'tên đvhc', 'tên đơn vị', 'tên đơn vị hành chính', 'đơn vị', 'đvhc', 'ten_xa', 'ten_dvhc', 'tenxa'],
    ...['full_name', 'unit_name', 'ward_name', 'commune_name', 'ten_px', 'tên phường xã', 'xã, phường, thị trấn'],
    ...['name_vi', 'name:vi', 'vn_name', 'adm3_vi', 'adm4_vi', 'ten_donvi', 'new_name', 'old_name'],
  ]),
  kind: input('name', text, ['type', 'kind', 'loai', 'loại', 'loại hình', 'loại đơn vị', 'type_3', 'cap', 'cấp', 'level']),
  districtName: input('parentName', text, [
    ...['huyện', 'quận huyện', 'quận, huyện', 'tên huyện', 'ten_huyen', 'tenhuyen', 'ten_quan_huyen', 'thuộc huyện', 'đơn vị cấp trên'],
    ...['district', 'district_name', 'parent', 'parent_name', 'name_2', 'adm2_vi', 'huyện, thị xã, thành phố'],
  ]),
  districtCode: input('parentName', code, ['ma_huyen', 'mã huyện', 'mahuyen', 'ma_qh', 'mã quận huyện', 'district_code', 'district_id']),
  provinceName: input('parentName', text, [
    ...['tỉnh', 'tỉnh, thành phố', 'tên tỉnh', 'ten_tinh', 'tentinh', 'thuộc tỉnh'],
    ...['province', 'province_name', 'name_1', 'adm1_vi'],
  ]),
  provinceCode: input('parentName', code, ['ma_tinh', 'mã tỉnh', 'matinh', 'mã tp', 'province_code', 'province_id', 'prov', 'prov_code']),
} as const;

/** The columns that say which unit an outline is of, in a file of communes, of districts or of provinces: those of the lowest level it has. */
function unitInputs(has: (input: string) => boolean) {
  if (has('code') || has('name')) return { code: 'code', name: 'name' } as const;
  if (has('districtCode') || has('districtName')) return { code: 'districtCode', name: 'districtName' } as const;
  return { code: 'provinceCode', name: 'provinceName' } as const;
}

/** Whether a column called "id" holds official codes: digits of the widths they have, and none twice. Otherwise it only counts the features. */
function idsAreCodes(sheet: SheetFacts): boolean {
  const ids = [...sheet.cells('id')].map((cell) => cellText(cell, false)).filter((id) => id !== '');
  const widths: readonly number[] = Object.values(codeWidths);
  return ids.length > 0 && ids.every((id) => /^\d+$/.test(id) && widths.includes(id.length)) && new Set(ids).size === ids.length;
}

/** "Minh Quân" with "xã" in the column beside it is "xã Minh Quân". */
function fullName(name: string | null, kind: string | null): string | null {
  if (name === null || kind === null || parseUnitName(name).kind !== null) return name;
  const together = parseUnitName(`${kind} ${name}`);
  return together.kind !== null && nameKey(together.bare) === nameKey(name) ? together.full : name;
}

/** Boundaries: the outlines of a GeoJSON or TopoJSON file, each with the code or the name of its unit. */
export const boundariesSpec = kindSpec({
  kind: 'boundaries',
  inputs,
  needed: [{ name: 'outlineUnit', inputs: ['code', 'name', 'id', 'districtName', 'districtCode', 'provinceName', 'provinceCode'] }],
  readerChecksNeeded: true, // a column "id" may only count the features
  signs: [['code'], ['name']],
  identity: ['code', 'id', 'name', 'districtName', 'districtCode', 'provinceName', 'provinceCode'],
  fieldOf: (name, has) => {
    const unit = unitInputs(has);
    return name === unit.code ? 'code' : name === unit.name ? 'name' : null;
  },
  sections: [],
  never: [],
  isSurelySame: () => true,
  start: (sheet) => {
    const codes = !sheet.has('code') && idsAreCodes(sheet);
    const unit = unitInputs(sheet.has);
    return {
      read: (values, row) => {
        const ownCode = values[unit.code] ?? (codes ? values.id : null);
        const name = fullName(values[unit.name], values.kind);
        if (ownCode === null && name === null) row.missing('outlineUnit');
        const outline = sheet.outline(row.row);
        if (outline === null) row.report(sheet.has('name') ? 'name' : 'code', finding('boundary.no-outline', {}));
        if (outline === null || row.isRejected()) return [];
        const above = [values.districtName, values.districtCode, values.provinceName, values.provinceCode];
        const parentName = above.find((text) => text !== null && text !== name && text !== ownCode) ?? null;
        return [{ row: row.row, code: ownCode, name, parentName, feature: row.row - 2, parts: outline.parts }];
      },
    };
  },
});
