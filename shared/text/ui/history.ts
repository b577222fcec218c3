import { bilingual } from './bilingual.ts';

export const historyWords = bilingual({
  vi: {
    title: 'Lịch sử',
    state: (count: string) => `${count} thay đổi gần nhất, mới nhất ở trên. Không có gì bị xóa khỏi lịch sử.`,
    columns: { seq: 'Bước', at: 'Lúc', step: 'Thay đổi', kind: 'Thao tác', state: 'Tình trạng' },
    kinds: { command: 'Thay đổi', undo: 'Hoàn tác', redo: 'Làm lại' },
    inEffect: 'Đang có hiệu lực',
    takenBack: 'Đã hoàn tác',
    emptyTitle: 'Chưa có thay đổi nào',
    emptyText: 'Mỗi lần nhập dữ liệu hay sửa phương án sẽ hiện ở đây và có thể hoàn tác, kể cả sau khi mở lại tệp.',
  },
  en: {
    title: 'History',
    state: (count: string) => `The latest ${count} changes, newest first. Nothing is ever removed from the history.`,
    columns: { seq: 'Step', at: 'At', step: 'Change', kind: 'Action', state: 'State' },
    kinds: { command: 'Change', undo: 'Undo', redo: 'Redo' },
    inEffect: 'In effect',
    takenBack: 'Taken back',
    emptyTitle: 'There are no changes yet',
    emptyText: 'Every import and every change of a variant shows up here and can be undone, even after the file was closed.',
  },
});
