import type { FileProblems } from '../../kernel/problems/file.ts';
import type { ProblemMessages } from '../language.ts';

export const fileMessages: ProblemMessages<FileProblems> = {
  'file.not-found': {
    vi: ({ path }) => `Không tìm thấy tệp “${path}”. Hãy kiểm tra lại đường dẫn hoặc tên tệp.`,
    en: ({ path }) => `The file “${path}” was not found. Check its folder and name.`,
  },
  'file.empty': {
    vi: () => 'Tệp rỗng, không có dữ liệu nào để đọc. Hãy xin lại tệp từ nơi gửi.',
    en: () => 'The file is empty: there is nothing to read. Ask the sender for it again.',
  },
  'file.too-large': {
    vi: ({ bytes, limit }) => `Tệp quá lớn (${bytes} byte, giới hạn ${limit} byte). Hãy tách thành nhiều tệp nhỏ hơn.`,
    en: ({ bytes, limit }) => `The file is too large (${bytes} bytes, the limit is ${limit}). Split it into smaller files.`,
  },
  'file.wrong-type': {
    vi: ({ found, expected }) =>
      `Tệp mang tên của bảng tính nhưng nội dung là ${found}; cần ${expected}. Hãy mở bằng phần mềm gốc và lưu lại thành .xlsx.`,
    en: ({ found, expected }) =>
      `The file is named like a spreadsheet but holds ${found}; ${expected} is needed. Open it in its own program and save it as .xlsx.`,
  },
  'file.password': {
    vi: () => 'Tệp được bảo vệ bằng mật khẩu nên không đọc được. Hãy mở tệp, bỏ mật khẩu rồi lưu lại.',
    en: () => 'The file is protected by a password and cannot be read. Open it, remove the password and save it again.',
  },
  'file.damaged': {
    vi: ({ detail }) => `Tệp bị hỏng (${detail}), nội dung không còn tin được. Hãy xin lại tệp từ nơi gửi.`,
    en: ({ detail }) => `The file is damaged (${detail}); its contents cannot be trusted. Ask the sender for it again.`,
  },
  'file.unsafe': {
    vi: ({ detail }) => `Tệp có cấu trúc bất thường (${detail}) nên không được mở. Hãy lưu lại bằng Excel hoặc LibreOffice rồi thử lại.`,
    en: ({ detail }) =>
      `The file is built in an unusual way (${detail}) and was not opened. Save it again with Excel or LibreOffice and try once more.`,
  },
  'file.lost-cells': {
    vi: ({ expected, actual }) =>
      `Tệp có ${expected} ô có dữ liệu nhưng chỉ đọc được ${actual}; để không mất dữ liệu, không nhập ô nào. Hãy lưu lại tệp thành .xlsx rồi thử lại.`,
    en: ({ expected, actual }) =>
      `The file holds ${expected} filled cells but only ${actual} could be read; nothing was imported, so that nothing is lost. Save it again as .xlsx and retry.`,
  },
  'file.timed-out': {
    vi: ({ seconds }) => `Đọc tệp quá ${seconds} giây nên đã dừng. Tệp có thể bị hỏng; hãy lưu lại thành .xlsx hoặc tách nhỏ.`,
    en: ({ seconds }) =>
      `Reading took more than ${seconds} seconds and was stopped. The file may be damaged: save it again as .xlsx or split it.`,
  },
  'file.out-of-memory': {
    vi: ({ limitMb }) => `Đọc tệp cần hơn ${limitMb} MB bộ nhớ nên đã dừng. Hãy tách thành nhiều tệp nhỏ hơn.`,
    en: ({ limitMb }) => `Reading needed more than ${limitMb} MB of memory and was stopped. Split the file into smaller ones.`,
  },
  'file.cancelled': {
    vi: () => 'Đã hủy theo yêu cầu; kế hoạch giữ nguyên như trước.',
    en: () => 'Cancelled as asked; the plan is as it was.',
  },
};
