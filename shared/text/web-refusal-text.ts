import type { WebRefusal } from '../contract/web.ts';
import type { Bilingual } from './language.ts';

/** What the page says when the loopback server refuses it. */
export const webRefusalText: { readonly [R in WebRefusal]: Bilingual } = {
  'link-used': {
    vi: 'Liên kết này đã được dùng một lần. Nếu bạn đã mở ở thẻ khác, hãy quay lại thẻ đó. Nếu không phải bạn mở, hãy dừng chương trình (Ctrl+C) vì có người khác trên máy này đã dùng liên kết.',
    en: 'This link has been used once already. If you opened it in another tab, go back to that tab. If it was not you, stop the program (Ctrl+C): someone else on this computer used the link.',
  },
  'link-expired': {
    vi: 'Liên kết đã quá thời hạn. Hãy nhấn Enter trong cửa sổ dòng lệnh để lấy liên kết mới.',
    en: 'The link has expired. Press Enter in the terminal window for a new one.',
  },
  'link-wrong': {
    vi: 'Liên kết không đúng. Hãy sao chép lại đầy đủ địa chỉ mà chương trình đã in ra.',
    en: 'The link is not right. Copy the whole address that the program printed.',
  },
  'no-session': {
    vi: 'Thẻ này chưa được phép xem kế hoạch. Hãy mở bằng liên kết mà chương trình đã in ra.',
    en: 'This tab may not see the plan. Open it with the link that the program printed.',
  },
  idle: {
    vi: 'Đã khóa vì lâu không dùng; dữ liệu vẫn được lưu đầy đủ. Hãy nhấn Enter trong cửa sổ dòng lệnh để lấy liên kết mới.',
    en: 'Locked after a long time without use; everything is saved. Press Enter in the terminal window for a new link.',
  },
  'too-large': {
    vi: 'Nội dung gửi đi quá lớn. Hãy tách tệp thành nhiều tệp nhỏ hơn 64 MB.',
    en: 'What was sent is too large. Split the file into files of less than 64 MB.',
  },
};
