import type { Bilingual } from './language.ts';

/** What the terminal says while the screens are served to a browser. */
export const serveNoticeText = {
  'link-used-again': {
    vi: 'Có người vừa mở lại liên kết đã dùng; đã từ chối. Nếu không phải bạn, hãy dừng chương trình (Ctrl+C).',
    en: 'Someone has just opened the used link again and was refused. If it was not you, stop the program (Ctrl+C).',
  },
  'link-expired': {
    vi: 'Liên kết đã quá thời hạn. Nhấn Enter để lấy liên kết mới.',
    en: 'The link has expired. Press Enter for a new one.',
  },
  locked: {
    vi: 'Đã khóa vì lâu không dùng; dữ liệu vẫn được lưu đầy đủ. Nhấn Enter để lấy liên kết mới.',
    en: 'Locked after a long time without use; everything is saved. Press Enter for a new link.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
