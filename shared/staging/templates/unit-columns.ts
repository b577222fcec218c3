import { code, columnsOf, type TemplateColumn, text } from './template.ts';

/** What a record says of the unit it is about. */
interface OfUnit {
  readonly unitCode: string | null;
  readonly unitName: string | null;
  readonly districtName: string | null;
}

/** How the column of names differs from list to list. */
interface NameColumn {
  readonly heading: string;
  readonly needed?: true;
}

/** Code, name and district of a record's unit. */
export function unitColumns<R extends OfUnit>({ heading, needed }: NameColumn): readonly TemplateColumn<R>[] {
  const column = columnsOf<R>();
  return [
    column(
      'Mã đơn vị',
      'unitCode',
      { form: code, hint: { vi: 'Mã đơn vị hành chính', en: 'Official code' }, width: 12, sample: '04001' },
      ({ unitCode }) => unitCode,
    ),
    column(
      heading,
      'unitName',
      {
        form: text,
        ...(needed ? { needed } : {}),
        hint: { vi: 'Tên đầy đủ, có cả loại hình', en: 'Full name with its kind' },
        width: 28,
        sample: 'Xã Minh Quân',
      },
      ({ unitName }) => unitName,
    ),
    column(
      'Huyện',
      'districtName',
      {
        form: text,
        hint: { vi: 'Để phân biệt các xã trùng tên', en: 'Tells units of the same name apart' },
        width: 22,
        sample: 'Huyện Minh Lâm',
      },
      ({ districtName }) => districtName,
    ),
  ];
}
