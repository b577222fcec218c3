import type { CellUnit, TextEncoding } from '../../model/reading-choices.ts';
import { bilingual } from './bilingual.ts';

type Quantity = 'money' | 'area' | 'time' | 'percent';
type ChangeKind = 'new' | 'changed' | 'gone' | 'same';

export interface DraftWords {
  readonly title: string;
  readonly state: (files: string, tables: string) => string;
  readonly take: string;
  readonly takeHint: string;
  readonly discard: string;
  readonly discardWarning: (files: string, corrected: string) => string;
  readonly keep: string;
  readonly openDraft: string;
  readonly draftWaits: string;
  readonly draftReplaced: string;
  readonly dropRefused: string;
  readonly toSheets: string;
  readonly ready: string;
  readonly blocked: {
    readonly busy: string;
    readonly nothing: string;
    readonly questions: (count: string, table: string) => string;
    readonly totals: (file: string) => string;
    readonly encodings: (file: string) => string;
  };
  readonly goThere: string;
  readonly files: string;
  readonly file: { readonly canBeTaken: string; readonly cannotBeTaken: string; readonly noTables: string };
  readonly hidden: string;
  readonly tableOf: (number: string) => string;
  readonly leftOutTable: string;
  readonly change: Readonly<Record<ChangeKind, (count: string) => string>>;
  readonly toAnswer: (count: string) => string;
  readonly password: { readonly label: string; readonly open: string };
  readonly giveBack: {
    readonly button: string;
    readonly title: (file: string) => string;
    readonly hint: string;
    readonly write: string;
    readonly done: (path: string, findings: string) => string;
    readonly withoutPassword: string;
  };
  readonly template: {
    readonly button: string;
    readonly hint: string;
    readonly filled: string;
    readonly write: string;
    readonly done: (path: string) => string;
  };
  readonly folder: string;
  readonly tabs: Readonly<Record<'answer' | 'problems' | 'changes' | 'reading', string>>;
  readonly kind: string;
  readonly kindFound: string;
  readonly kindNone: string;
  readonly header: { readonly from: string; readonly to: string; readonly apply: string; readonly found: string };
  readonly rowMenu: {
    readonly title: (rows: string) => string;
    readonly isHeading: string;
    readonly headingTo: string;
    readonly exclude: (count: string) => string;
    readonly include: (count: string) => string;
    readonly hint: string;
  };
  readonly columnMenu: {
    readonly title: (letter: string) => string;
    readonly meaning: string;
    readonly found: string;
    readonly notRead: string;
    readonly needed: string;
    readonly unit: string;
    readonly unitFound: string;
    readonly encoding: string;
    readonly encodingFound: string;
    readonly apply: string;
    readonly open: (letter: string) => string;
  };
  readonly quickTyping: string;
  readonly quickTypingHint: string;
  readonly keys: string;
  readonly sensitive: {
    readonly some: (headings: string) => string;
    readonly law: string;
    readonly take: string;
    readonly leave: string;
    readonly taken: string;
  };
  readonly profile: {
    readonly used: (name: string) => string;
    readonly save: string;
    readonly name: string;
    readonly hint: string;
    readonly saveNow: string;
    readonly saved: (name: string) => string;
    readonly list: string;
    readonly listHint: string;
    readonly none: string;
    readonly noneHint: string;
    readonly headings: string;
    readonly remove: (name: string) => string;
    readonly removeShort: string;
    readonly removeWarning: (name: string) => string;
    readonly removeNow: string;
    readonly removed: (name: string) => string;
  };
  readonly nothingToAnswer: string;
  readonly question: Readonly<Record<Quantity, (heading: string, cells: string) => string>>;
  readonly samples: string;
  readonly moreCells: (count: string) => string;
  readonly units: Readonly<Record<CellUnit, string>>;
  readonly unitExamples: Readonly<Partial<Record<CellUnit, string>>>;
  readonly encodings: Readonly<Record<TextEncoding, string>>;
  readonly encoding: {
    readonly column: (heading: string, encoding: string, cells: string) => string;
    readonly before: string;
    readonly after: string;
    readonly confirm: string;
  };
  readonly totals: { readonly title: string; readonly why: string; readonly sum: string; readonly cells: string; readonly confirm: string };
  readonly problems: {
    readonly none: string;
    readonly cells: (count: string) => string;
    readonly wholeTable: string;
    readonly accept: (count: string) => string;
    readonly takeBack: string;
    readonly accepted: string;
    readonly acceptOne: string;
    readonly hint: string;
    readonly readingAll: (done: string, total: string) => string;
  };
  readonly differences: {
    readonly against: (file: string, sheet: string, at: string) => string;
    readonly first: string;
    readonly rows: (before: string, now: string) => string;
    readonly rowNow: (row: string) => string;
    readonly rowBefore: (row: string) => string;
    readonly empty: string;
    readonly none: string;
    readonly page: (from: string, to: string, total: string) => string;
    readonly previous: string;
    readonly next: string;
    readonly show: string;
  };
  readonly reading: {
    readonly columns: string;
    readonly unread: string;
    readonly corrections: (count: string) => string;
    readonly noCorrections: string;
  };
  readonly original: (text: string) => string;
  readonly emptyText: string;
  readonly paste: {
    readonly done: (count: string) => string;
    readonly outside: (count: string) => string;
    readonly tooMany: (most: string) => string;
  };
  readonly undone: string;
  readonly nothingToUndo: string;
  readonly redone: string;
  readonly nothingToRedo: string;
  readonly sheetLabel: (table: string) => string;
}

/** Checking an import before it goes into the plan. */
export const draftWords = bilingual<DraftWords>({
  vi: {
    title: 'Kiểm tra trước khi nhập',
    state: (files, tables) => `${files} tệp, ${tables} bảng. Chưa có gì được đưa vào kế hoạch.`,
    take: 'Nhập vào kế hoạch',
    takeHint: 'Ctrl+Enter',
    discard: 'Bỏ bản nháp nhập',
    discardWarning: (files, corrected) => `Bỏ bản nháp nhập gồm ${files} tệp, ${corrected} ô đã sửa. Kế hoạch giữ nguyên.`,
    keep: 'Giữ lại',
    openDraft: 'Mở bản nháp nhập',
    draftWaits: 'Có một bản nháp nhập chưa đưa vào kế hoạch.',
    draftReplaced: 'Thả tệp mới sẽ thay bản nháp nhập đang có.',
    dropRefused: 'Hãy nhập vào kế hoạch hoặc bỏ bản nháp nhập này trước khi thả tệp khác.',
    toSheets: 'Các bảng đã nhập',
    ready: 'Có thể nhập vào kế hoạch.',
    blocked: {
      busy: 'Đang đọc tệp, hãy đợi một chút.',
      nothing: 'Chưa có tệp nào nhập được. Hãy xem lý do ở từng tệp.',
      questions: (count, table) => `Còn ${count} câu cần trả lời ở bảng ${table}.`,
      totals: (file) => `Tệp ${file} chưa được so với bản gốc.`,
      encodings: (file) => `Chữ đã chuyển mã của tệp ${file} chưa được xác nhận.`,
    },
    goThere: 'Đến đó',
    files: 'Các tệp và bảng',
    file: { canBeTaken: 'Nhập được', cannotBeTaken: 'Chưa nhập được', noTables: 'Không có bảng nào trong tệp này.' },
    hidden: 'trang tính ẩn',
    tableOf: (number) => `bảng ${number}`,
    leftOutTable: 'Không nhập bảng này',
    change: {
      new: (count) => `${count} mới`,
      changed: (count) => `${count} đổi`,
      gone: (count) => `${count} không còn`,
      same: (count) => `${count} như cũ`,
    },
    toAnswer: (count) => `${count} câu cần trả lời`,
    password: { label: 'Mật khẩu của tệp', open: 'Mở tệp' },
    giveBack: {
      button: 'Ghi bản trả lại nơi gửi…',
      title: (file) => `Bản trả lại nơi gửi của ${file}`,
      hint: 'Ghi một bản sao của chính tệp này, chỗ cần sửa được tô màu kèm chú thích, trang tính đầu là danh sách. Khi nơi gửi sửa xong, nhập lại tệp đó.',
      write: 'Ghi bản trả lại nơi gửi',
      done: (path, findings) => `Đã ghi ${path}, ${findings} chỗ cần sửa.`,
      withoutPassword: 'Bản trả lại này không có mật khẩu như tệp gốc: hãy đặt lại mật khẩu trước khi gửi.',
    },
    template: {
      button: 'Ghi mẫu nhập ra thư mục…',
      hint: 'Mẫu nhập là bảng tính Excel của chương trình: điền xong thì nhập được ngay, không phải hỏi lại.',
      filled: 'Điền sẵn dữ liệu đang có trong kế hoạch',
      write: 'Ghi mẫu nhập',
      done: (path) => `Đã ghi mẫu nhập: ${path}.`,
    },
    folder: 'Thư mục lưu tệp',
    tabs: { answer: 'Trả lời', problems: 'Vấn đề', changes: 'Thay đổi', reading: 'Cách đọc' },
    kind: 'Loại bảng',
    kindFound: 'Tự nhận ra',
    kindNone: 'Không nhập bảng này',
    header: { from: 'Tiêu đề ở dòng', to: 'đến dòng', apply: 'Đọc lại', found: 'Tự tìm tiêu đề' },
    rowMenu: {
      title: (rows) => `Dòng ${rows}`,
      isHeading: 'Đây là dòng tiêu đề',
      headingTo: 'Tiêu đề kéo dài đến dòng này',
      exclude: (count) => `Bỏ qua ${count} dòng`,
      include: (count) => `Lấy lại ${count} dòng`,
      hint: 'Delete',
    },
    columnMenu: {
      title: (letter) => `Cột ${letter}`,
      meaning: 'Ý nghĩa của cột',
      found: 'Tự nhận ra',
      notRead: 'Không đọc cột này',
      needed: 'bắt buộc',
      unit: 'Đơn vị tính',
      unitFound: 'Theo tiêu đề và ô',
      encoding: 'Bảng mã chữ Việt',
      encodingFound: 'Tự nhận ra',
      apply: 'Đọc lại bảng',
      open: (letter) => `Chọn cách đọc cột ${letter}`,
    },
    quickTyping: 'Chế độ nhập nhanh',
    quickTypingHint: 'Đến ô nào là gõ được ngay ô đó. Nên bật khi dùng bộ gõ Telex của Windows để không mất chữ đầu.',
    keys: 'F2 sửa · Ctrl+V dán · Ctrl+Z hoàn tác · Alt+↓ cột · Space chọn dòng · Shift+F10 dòng',
    sensitive: {
      some: (headings) => `Chưa đọc cột dữ liệu cá nhân nhạy cảm: ${headings}.`,
      law: 'Luật Bảo vệ dữ liệu cá nhân (91/2025/QH15) chỉ cho xử lý dữ liệu nhạy cảm khi có căn cứ và đúng mục đích. Chỉ đọc các cột này khi thật cần.',
      take: 'Đọc cả các cột nhạy cảm',
      leave: 'Thôi đọc các cột nhạy cảm',
      taken: 'Đang đọc cả các cột dữ liệu cá nhân nhạy cảm.',
    },
    profile: {
      used: (name) => `Đọc theo mẫu đọc “${name}”.`,
      save: 'Lưu thành mẫu đọc cho nơi gửi…',
      name: 'Tên nơi gửi',
      hint: 'Mẫu đọc mang tên nơi gửi. Lần sau, tệp có cùng tiêu đề cột sẽ được đọc như thế này.',
      saveNow: 'Lưu mẫu đọc',
      saved: (name) => `Đã lưu mẫu đọc “${name}”.`,
      list: 'Mẫu đọc đã lưu',
      listHint: 'Tệp có đúng các tiêu đề cột của một mẫu đọc được đọc theo mẫu ấy.',
      none: 'Chưa có mẫu đọc nào.',
      noneHint: 'Khi kiểm tra một tệp, mở thẻ “Cách đọc” rồi chọn “Lưu thành mẫu đọc cho nơi gửi…”.',
      headings: 'Tiêu đề cột',
      remove: (name) => `Xóa mẫu đọc “${name}”`,
      removeShort: 'Xóa…',
      removeWarning: (name) =>
        `Xóa mẫu đọc “${name}” thì mất loại bảng, ý nghĩa của cột, đơn vị tính và bảng mã đã chỉ cho nơi gửi này; không hoàn tác được. Dữ liệu đã nhập giữ nguyên.`,
      removeNow: 'Xóa mẫu đọc',
      removed: (name) => `Đã xóa mẫu đọc “${name}”.`,
    },
    nothingToAnswer: 'Bảng này không có gì cần trả lời.',
    question: {
      money: (heading, cells) => `Số tiền ở cột “${heading}” tính bằng gì? (${cells} ô chưa đọc được)`,
      area: (heading, cells) => `Diện tích ở cột “${heading}” tính bằng gì? (${cells} ô chưa đọc được)`,
      time: (heading, cells) => `Số ở cột “${heading}” nghĩa là gì? (${cells} ô chưa đọc được)`,
      percent: (heading, cells) => `Tỷ lệ ở cột “${heading}” ghi thế nào? (${cells} ô chưa đọc được)`,
    },
    samples: 'Ví dụ trong bảng:',
    moreCells: (count) => `và ${count} ô khác`,
    units: {
      vnd: 'đồng',
      'thousand-vnd': 'nghìn đồng',
      'million-vnd': 'triệu đồng',
      ha: 'héc-ta (ha)',
      km2: 'ki-lô-mét vuông (km²)',
      m2: 'mét vuông (m²)',
      years: 'số năm',
      months: 'số tháng',
      'years-and-months': 'năm và tháng',
      percent: 'phần trăm',
      fraction: 'phần của một',
    },
    unitExamples: {
      years: '22,3 là hai mươi hai năm và ba phần mười năm',
      months: '22 là 22 tháng',
      'years-and-months': '22,3 là 22 năm 3 tháng',
      percent: '25 là 25 %',
      fraction: '0,25 là 25 %',
    },
    encodings: {
      unicode: 'Unicode (giữ nguyên)',
      tcvn3: 'TCVN3 (ABC, .VnTime)',
      vni: 'VNI (VNI-Times)',
      vps: 'VPS',
      viscii: 'VISCII',
      cp1258: 'Windows-1258',
    },
    encoding: {
      column: (heading, encoding, cells) => `Cột “${heading}”: ${encoding}, ${cells} ô`,
      before: 'Trong tệp',
      after: 'Đọc thành',
      confirm: 'Đã xem, chữ đọc ra là đúng',
    },
    totals: {
      title: 'Tổng từng cột của tệp',
      why: 'Tệp .xls không có mã kiểm tra nên chương trình không tự biết tệp còn nguyên. Hãy so các tổng này với bản gốc.',
      sum: 'Tổng',
      cells: 'Số ô',
      confirm: 'Đã so với bản gốc',
    },
    problems: {
      none: 'Bảng này không có vấn đề nào.',
      cells: (count) => `${count} ô`,
      wholeTable: 'Cả bảng',
      accept: (count) => `Chấp nhận ${count} cảnh báo`,
      takeBack: 'Thôi chấp nhận',
      accepted: 'Đã chấp nhận',
      acceptOne: 'Chấp nhận',
      hint: 'Enter mở nhóm hoặc đến ô, Esc quay lại danh sách',
      readingAll: (done, total) => `Đang tải ${done}/${total} vấn đề…`,
    },
    differences: {
      against: (file, sheet, at) => `So với ${file}, trang tính ${sheet}, nhập lúc ${at}.`,
      first: 'Bảng này không thay bảng nào trong kế hoạch: mọi dòng nhận được đều là mới.',
      rows: (before, now) => `dòng ${before} → ${now}`,
      rowNow: (row) => `dòng ${row}`,
      rowBefore: (row) => `dòng ${row} của bảng trước`,
      empty: '(trống)',
      none: 'Không có bản ghi nào.',
      page: (from, to, total) => `${from}–${to} trên ${total}`,
      previous: 'Trước',
      next: 'Sau',
      show: 'Hiện các bản ghi',
    },
    reading: {
      columns: 'Các cột',
      unread: 'không đọc',
      corrections: (count) => `${count} ô đã sửa`,
      noCorrections: 'Chưa sửa ô nào.',
    },
    original: (text) => `Trong tệp: ${text}`,
    emptyText: '(trống)',
    paste: {
      done: (count) => `Đã dán ${count} ô.`,
      outside: (count) => `${count} ô nằm ngoài bảng nên không dán được.`,
      tooMany: (most) => `Chỉ dán được mỗi lần tối đa ${most} ô. Chưa dán ô nào.`,
    },
    undone: 'Đã hoàn tác sửa đổi gần nhất trong bản nháp nhập.',
    nothingToUndo: 'Không có sửa đổi nào trong bản nháp nhập để hoàn tác.',
    redone: 'Đã làm lại sửa đổi vừa hoàn tác trong bản nháp nhập.',
    nothingToRedo: 'Không có sửa đổi nào trong bản nháp nhập để làm lại.',
    sheetLabel: (table) => `Bảng ${table} như trong tệp`,
  },
  en: {
    title: 'Check before importing',
    state: (files, tables) => `${files} files, ${tables} tables. Nothing is in the plan yet.`,
    take: 'Import into the plan',
    takeHint: 'Ctrl+Enter',
    discard: 'Drop the import draft',
    discardWarning: (files, corrected) =>
      `Drops the import draft of ${files} files with ${corrected} corrected cells. The plan stays as it is.`,
    keep: 'Keep it',
    openDraft: 'Open the import draft',
    draftWaits: 'An import draft has not been put into the plan yet.',
    draftReplaced: 'New files take the place of the import draft.',
    dropRefused: 'Import this draft into the plan or drop it before other files come in.',
    toSheets: 'Imported tables',
    ready: 'Ready to import into the plan.',
    blocked: {
      busy: 'Files are being read, please wait.',
      nothing: 'No file can be imported yet. Each file says why.',
      questions: (count, table) => `${count} questions are open in the table ${table}.`,
      totals: (file) => `The file ${file} has not been compared with its original.`,
      encodings: (file) => `The converted text of the file ${file} has not been confirmed.`,
    },
    goThere: 'Go there',
    files: 'Files and tables',
    file: { canBeTaken: 'Can be imported', cannotBeTaken: 'Cannot be imported yet', noTables: 'There is no table in this file.' },
    hidden: 'hidden sheet',
    tableOf: (number) => `table ${number}`,
    leftOutTable: 'Table left out',
    change: {
      new: (count) => `${count} new`,
      changed: (count) => `${count} changed`,
      gone: (count) => `${count} gone`,
      same: (count) => `${count} the same`,
    },
    toAnswer: (count) => (count === '1' ? '1 question' : `${count} questions`),
    password: { label: 'Password of the file', open: 'Open the file' },
    giveBack: {
      button: 'Write a copy for the sender…',
      title: (file) => `Copy of ${file} for its sender`,
      hint: 'Writes a copy of this very file: places to correct are coloured and commented, the first sheet lists them. Once the sender has corrected it, import it again.',
      write: 'Write the copy for the sender',
      done: (path, findings) => `Written: ${path}, ${findings} places to correct.`,
      withoutPassword: 'This copy has no password as the original does: set one before it is sent.',
    },
    template: {
      button: 'Write a template to a folder…',
      hint: 'Our Excel template: once filled in, it imports without questions.',
      filled: 'Fill in what the plan has already',
      write: 'Write the template',
      done: (path) => `Template written: ${path}.`,
    },
    folder: 'Folder for the file',
    tabs: { answer: 'Answer', problems: 'Problems', changes: 'Changes', reading: 'Reading' },
    kind: 'Kind of table',
    kindFound: 'Recognise it',
    kindNone: 'Leave this table out',
    header: { from: 'Headings in rows', to: 'to', apply: 'Read again', found: 'Find the headings' },
    rowMenu: {
      title: (rows) => `Row ${rows}`,
      isHeading: 'This is the heading row',
      headingTo: 'The headings go down to this row',
      exclude: (count) => (count === '1' ? 'Skip 1 row' : `Skip ${count} rows`),
      include: (count) => (count === '1' ? 'Take 1 row back in' : `Take ${count} rows back in`),
      hint: 'Delete',
    },
    columnMenu: {
      title: (letter) => `Column ${letter}`,
      meaning: 'What the column means',
      found: 'Recognise it',
      notRead: 'Do not read this column',
      needed: 'needed',
      unit: 'Unit of the numbers',
      unitFound: 'From headings and cells',
      encoding: 'Encoding of the text',
      encodingFound: 'Recognise it',
      apply: 'Read the table again',
      open: (letter) => `Choose how column ${letter} is read`,
    },
    quickTyping: 'Quick typing',
    quickTypingHint:
      'A cell can be typed in as soon as it has the focus. Turn it on with the Telex keyboard of Windows, which loses a first letter otherwise.',
    keys: 'F2 edit · Ctrl+V paste · Ctrl+Z undo · Alt+↓ column · Space select row · Shift+F10 row',
    sensitive: {
      some: (headings) => `Columns of sensitive personal data were not read: ${headings}.`,
      law: 'The law on personal data protection (91/2025/QH15) allows sensitive data to be processed only on a legal basis and for its purpose. Read these columns only when they are needed.',
      take: 'Read the sensitive columns too',
      leave: 'Stop reading the sensitive columns',
      taken: 'Columns of sensitive personal data are being read.',
    },
    profile: {
      used: (name) => `Read with the reading profile “${name}”.`,
      save: 'Save as a reading profile for the sender…',
      name: 'Name of the sender',
      hint: 'The reading profile has the name of its sender. Next time a file with the same headings is read like this.',
      saveNow: 'Save the reading profile',
      saved: (name) => `The reading profile “${name}” was saved.`,
      list: 'Saved reading profiles',
      listHint: 'A file with just the headings of a reading profile is read by it.',
      none: 'There are no reading profiles yet.',
      noneHint: 'When checking a file, open the tab “Reading” and choose “Save as a reading profile for the sender…”.',
      headings: 'Headings',
      remove: (name) => `Remove the reading profile “${name}”`,
      removeShort: 'Remove…',
      removeWarning: (name) =>
        `Removing the reading profile “${name}” loses the kind of table, the meaning of columns, the units and the encodings told for this sender; it cannot be undone. What was imported stays.`,
      removeNow: 'Remove the reading profile',
      removed: (name) => `The reading profile “${name}” was removed.`,
    },
    nothingToAnswer: 'Nothing in this table needs an answer.',
    question: {
      money: (heading, cells) => `What are the amounts in “${heading}” counted in? (${cells} cells not read yet)`,
      area: (heading, cells) => `What are the areas in “${heading}” measured in? (${cells} cells not read yet)`,
      time: (heading, cells) => `What do the numbers in “${heading}” mean? (${cells} cells not read yet)`,
      percent: (heading, cells) => `How are the percentages in “${heading}” written? (${cells} cells not read yet)`,
    },
    samples: 'For example:',
    moreCells: (count) => `and ${count} more cells`,
    units: {
      vnd: 'đồng',
      'thousand-vnd': 'thousands of đồng',
      'million-vnd': 'millions of đồng',
      ha: 'hectares (ha)',
      km2: 'square kilometres (km²)',
      m2: 'square metres (m²)',
      years: 'years',
      months: 'months',
      'years-and-months': 'years and months',
      percent: 'per cent',
      fraction: 'parts of one',
    },
    unitExamples: {
      years: '22,3 is twenty-two years and three tenths',
      months: '22 is 22 months',
      'years-and-months': '22,3 is 22 years and 3 months',
      percent: '25 is 25 %',
      fraction: '0,25 is 25 %',
    },
    encodings: {
      unicode: 'Unicode (as it is)',
      tcvn3: 'TCVN3 (ABC, .VnTime)',
      vni: 'VNI (VNI-Times)',
      vps: 'VPS',
      viscii: 'VISCII',
      cp1258: 'Windows-1258',
    },
    encoding: {
      column: (heading, encoding, cells) => `Column “${heading}”: ${encoding}, ${cells} cells`,
      before: 'In the file',
      after: 'Read as',
      confirm: 'Looked at: the text reads right',
    },
    totals: {
      title: 'Totals of the columns of this file',
      why: 'An .xls file carries no checksum, so nothing proves that it is whole. Compare these totals with the original.',
      sum: 'Total',
      cells: 'Cells',
      confirm: 'Compared with the original',
    },
    problems: {
      none: 'This table has no problems.',
      cells: (count) => (count === '1' ? '1 cell' : `${count} cells`),
      wholeTable: 'The whole table',
      accept: (count) => (count === '1' ? 'Accept 1 warning' : `Accept ${count} warnings`),
      takeBack: 'Take back',
      accepted: 'Accepted',
      acceptOne: 'Accept',
      hint: 'Enter opens a group or goes to the cell, Esc comes back',
      readingAll: (done, total) => `Loading ${done} of ${total} problems…`,
    },
    differences: {
      against: (file, sheet, at) => `Against ${file}, sheet ${sheet}, imported at ${at}.`,
      first: 'This table takes the place of none in the plan: every row kept is new.',
      rows: (before, now) => `row ${before} → ${now}`,
      rowNow: (row) => `row ${row}`,
      rowBefore: (row) => `row ${row} of the earlier table`,
      empty: '(empty)',
      none: 'There are no records.',
      page: (from, to, total) => `${from}–${to} of ${total}`,
      previous: 'Back',
      next: 'On',
      show: 'Records shown',
    },
    reading: {
      columns: 'Columns',
      unread: 'not read',
      corrections: (count) => (count === '1' ? '1 corrected cell' : `${count} corrected cells`),
      noCorrections: 'No cell has been corrected.',
    },
    original: (text) => `In the file: ${text}`,
    emptyText: '(empty)',
    paste: {
      done: (count) => (count === '1' ? '1 cell pasted.' : `${count} cells pasted.`),
      outside: (count) => `${count} cells lie outside the sheet and were not pasted.`,
      tooMany: (most) => `At most ${most} cells can be pasted at a time. Nothing was pasted.`,
    },
    undone: 'The last change in the draft was undone.',
    nothingToUndo: 'Nothing in the draft to undo.',
    redone: 'The change taken back last in the draft was made again.',
    nothingToRedo: 'There is no change in the draft to make again.',
    sheetLabel: (table) => `The table ${table} as it stands in the file`,
  },
});
