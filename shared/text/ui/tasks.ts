import { bilingual } from './bilingual.ts';

export const taskWords = bilingual({
  vi: {
    title: 'Nhiệm vụ',
    state: (total: string, commune: string, province: string, shared: string) =>
      `${total} nhiệm vụ của cấp huyện: ${commune} về cấp xã, ${province} về cấp tỉnh, ${shared} do cả hai cấp giữ.`,
    unverified: (count: string) => `${count} nhiệm vụ có căn cứ chưa kiểm chứng`,
    allVerified: 'Mọi căn cứ đã được kiểm chứng.',
    columns: {
      field: 'Lĩnh vực',
      name: 'Nhiệm vụ',
      toLevel: 'Về cấp',
      holder: 'Chủ thể thực hiện',
      units: 'Số đơn vị giữ',
      oldBasis: 'Căn cứ cũ',
      newBasis: 'Căn cứ mới',
      verified: 'Kiểm chứng',
      validFrom: 'Hiệu lực từ',
      validTo: 'Hiệu lực đến',
      source: 'Nguồn',
    },
    verified: 'Đã kiểm chứng',
    catalogue: 'Danh mục của chương trình',
    emptyTitle: 'Chưa có nhiệm vụ nào để chuyển',
    emptyText:
      'Hãy nhập danh mục nhiệm vụ (lĩnh vực, tên, căn cứ, từ cấp, về cấp) ở màn hình Dữ liệu, hoặc chọn phương án có huyện kết thúc.',
    note: 'Ghi chú',
  },
  en: {
    title: 'Tasks',
    state: (total: string, commune: string, province: string, shared: string) =>
      `${total} tasks of the district level: ${commune} to communes, ${province} to the province, ${shared} held by both.`,
    unverified: (count: string) => `${count} tasks rest on an unverified basis`,
    allVerified: 'Every basis is verified.',
    columns: {
      field: 'Field',
      name: 'Task',
      toLevel: 'To level',
      holder: 'Holder',
      units: 'Units that hold it',
      oldBasis: 'Old basis',
      newBasis: 'New basis',
      verified: 'Checked',
      validFrom: 'Valid from',
      validTo: 'Valid to',
      source: 'Source',
    },
    verified: 'Verified',
    catalogue: 'Catalogue of the program',
    emptyTitle: 'There are no tasks to move yet',
    emptyText:
      'Import a list of tasks (field, name, basis, from level, to level) on the Data screen, or choose a variant in which districts end.',
    note: 'Note',
  },
});
