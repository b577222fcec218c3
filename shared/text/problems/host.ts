import type { HostProblems } from '../../kernel/problems/host.ts';
import type { ProblemMessages } from '../language.ts';
import { fieldFaultText } from './field-fault.ts';
import { profileFaultText } from './profile-fault.ts';

export const hostMessages: ProblemMessages<HostProblems> = {
  'input.invalid': {
    vi: ({ reason, field }) => (field ? fieldFaultText(field, 'vi') : `Giá trị nhập chưa hợp lệ: ${reason}.`),
    en: ({ reason, field }) => (field ? fieldFaultText(field, 'en') : `This input is not valid: ${reason}.`),
  },
  'internal.bug': {
    vi: ({ incidentId }) => `Chương trình gặp lỗi ngoài dự kiến; dữ liệu giữ nguyên. Khi báo lỗi xin gửi kèm mã ${incidentId}.`,
    en: ({ incidentId }) => `The program met an unexpected fault; the data is as it was. When reporting it, give the code ${incidentId}.`,
  },
  'plan.none-open': {
    vi: () => 'Chưa mở kế hoạch nào. Hãy mở hoặc tạo một tệp .sapxep.',
    en: () => 'No plan is open. Open or create a .sapxep file.',
  },
  'plan.not-found': {
    vi: ({ path }) => `Không tìm thấy kế hoạch “${path}”. Hãy kiểm tra lại đường dẫn.`,
    en: ({ path }) => `The plan “${path}” was not found. Check its path.`,
  },
  'plan.exists': {
    vi: ({ path }) => `Đã có tệp “${path}”. Hãy chọn tên khác để không ghi đè.`,
    en: ({ path }) => `“${path}” exists already. Choose another name so that nothing is overwritten.`,
  },
  'plan.not-a-plan': {
    vi: ({ path }) => `“${path}” không phải tệp kế hoạch Sắp Xếp. Hãy chọn tệp có đuôi .sapxep do chương trình tạo.`,
    en: ({ path }) => `“${path}” is not a Sắp Xếp plan. Choose a .sapxep file made by the program.`,
  },
  'plan.damaged': {
    vi: ({ path, detail }) => `Kế hoạch “${path}” bị hỏng (${detail}) nên không mở để tránh tính sai. Hãy dùng bản lưu gần nhất.`,
    en: ({ path, detail }) =>
      `The plan “${path}” is damaged (${detail}) and was not opened, to avoid wrong results. Use the latest snapshot.`,
  },
  'plan.newer': {
    vi: ({ path, fileVersion, programVersion }) =>
      `Kế hoạch “${path}” do phiên bản mới hơn tạo (cấu trúc ${fileVersion}, chương trình này biết đến ${programVersion}). Tệp không bị thay đổi; hãy cập nhật chương trình.`,
    en: ({ path, fileVersion, programVersion }) =>
      `The plan “${path}” was made by a newer version (structure ${fileVersion}; this program knows ${programVersion}). The file was not changed; update the program.`,
  },
  'plan.busy': {
    vi: ({ path }) => `Kế hoạch “${path}” đang được mở ở nơi khác. Hãy đóng ở đó rồi thử lại.`,
    en: ({ path }) => `The plan “${path}” is open elsewhere. Close it there and try again.`,
  },
  'plan.read-only': {
    vi: ({ path }) => `Kế hoạch “${path}” chỉ cho phép đọc. Hãy sao chép tệp sang thư mục có quyền ghi.`,
    en: ({ path }) => `The plan “${path}” is read-only. Copy it to a folder you may write to.`,
  },
  'plan.disk-full': {
    vi: ({ path }) => `Ổ đĩa chứa “${path}” đã đầy; chưa có gì thay đổi. Hãy giải phóng dung lượng hoặc chuyển kế hoạch sang ổ khác.`,
    en: ({ path }) => `The disk that holds “${path}” is full; nothing was changed. Free some space or move the plan to another disk.`,
  },
  'plan.write-failed': {
    vi: ({ path, detail }) => `Không ghi được “${path}” (${detail}); chưa có gì thay đổi. Hãy thử lưu ở nơi khác.`,
    en: ({ path, detail }) => `“${path}” could not be written (${detail}); nothing was changed. Try another place.`,
  },
  'plan.stale': {
    vi: ({ expectedSeq, actualSeq }) =>
      `Kế hoạch đã thay đổi (bước ${actualSeq}) sau khi màn hình được tải (bước ${expectedSeq}). Hãy xem lại rồi thao tác lần nữa.`,
    en: ({ expectedSeq, actualSeq }) =>
      `The plan has changed (step ${actualSeq}) since this screen was loaded (step ${expectedSeq}). Look again, then repeat the action.`,
  },
  'plan.snapshot-failed': {
    vi: ({ detail }) => `Không tạo được bản lưu (${detail}), nên kế hoạch giữ nguyên như trước. Hãy kiểm tra dung lượng ổ đĩa.`,
    en: ({ detail }) => `The snapshot could not be made (${detail}), so the plan stays as it was. Check the free space on the disk.`,
  },
  'history.nothing-to-undo': { vi: () => 'Không còn bước nào để hoàn tác.', en: () => 'There is no step left to undo.' },
  'history.nothing-to-redo': { vi: () => 'Không còn bước nào để làm lại.', en: () => 'There is no step left to redo.' },
  'scenario.unknown': {
    vi: ({ name }) =>
      name === ''
        ? 'Kế hoạch chưa có phương án nào. Hãy nhập một bảng sắp xếp, hoặc tạo phương án (dòng lệnh: sapxep scenario PLAN new TÊN).'
        : `Không có phương án “${name}” trong kế hoạch. Hãy xem danh sách phương án.`,
    en: ({ name }) =>
      name === ''
        ? 'The plan has no variant yet. Import a mapping, or make one (command line: sapxep scenario PLAN new NAME).'
        : `The plan has no variant “${name}”. Look at the list of variants.`,
  },
  'scenario.name-taken': {
    vi: ({ name }) => `Đã có phương án tên “${name}”. Hãy đặt tên khác.`,
    en: ({ name }) => `There is a variant named “${name}” already. Choose another name.`,
  },
  'mapping.waits-for-units': {
    vi: ({ rows }) =>
      `Đã nhận ${rows} dòng sắp xếp nhưng chưa áp dụng được vì kế hoạch chưa có các đơn vị cũ. Hãy nhập danh sách đơn vị; phương án sẽ được lập ngay sau đó.`,
    en: ({ rows }) =>
      `${rows} mapping rows were kept but not applied: the plan has none of their old units yet. Import the list of units; the variant is made right then.`,
  },
  'mapping.not-applied': {
    vi: ({ scenarios }) =>
      `Bảng sắp xếp đã được nhận nhưng các phương án (${scenarios.join(', ')}) chưa thay đổi theo. Để áp dụng: chọn phương án rồi áp dụng bảng này (dòng lệnh: sapxep scenario PLAN apply TÊN TỆP).`,
    en: ({ scenarios }) =>
      `The mapping was kept, but the variants (${scenarios.join(', ')}) do not follow it yet. To apply it, choose a variant and apply the sheet (command line: sapxep scenario PLAN apply NAME FILE).`,
  },
  'mapping.nothing-applied': {
    vi: ({ scenario, rejected }) =>
      `Không dòng nào của bảng sắp xếp dùng được (${rejected} dòng bị loại), nên phương án “${scenario}” giữ nguyên. Hãy sửa các lỗi đã nêu rồi áp dụng lại.`,
    en: ({ scenario, rejected }) =>
      `Not one row of the mapping could be used (${rejected} rejected), so the variant “${scenario}” is as it was. Correct the errors named and apply it again.`,
  },
  'scenario.units-gone': {
    vi: ({ scenario, count, examples }) =>
      `Phương án “${scenario}” dùng ${count} đơn vị không còn trong danh sách đơn vị mới nhập (${examples.join(', ')}${count > examples.length ? ', …' : ''}). Hãy nhập lại danh sách đủ các đơn vị này, hoặc sửa phương án.`,
    en: ({ scenario, count, examples }) =>
      `The variant “${scenario}” uses ${count} units that are no longer in the list of units (${examples.join(', ')}${count > examples.length ? ', …' : ''}). Import a list that has them, or change the variant.`,
  },
  'import.unit-heading-unknown': {
    vi: ({ heading, asking }) =>
      `Không cột nào có tiêu đề “${heading}” nên đơn vị tính này không được dùng. ${asking.length === 0 ? 'Không cột nào còn chờ đơn vị tính; hãy kiểm tra lại tiêu đề.' : `Các cột đang chờ đơn vị tính: ${asking.join(', ')}.`}`,
    en: ({ heading, asking }) =>
      `No column has the heading “${heading}”, so this unit was not used. ${asking.length === 0 ? 'No column waits for a unit; check the heading.' : `Columns that wait for one: ${asking.join(', ')}.`}`,
  },
  'sheet.nothing-kept': {
    vi: ({ before }) =>
      `Không dòng nào của trang tính này được nhận, nên dữ liệu nhập trước (${before} dòng) vẫn được dùng. Hãy sửa các lỗi rồi nhập lại.`,
    en: ({ before }) =>
      `Not one row of this sheet was kept, so what was imported before (${before} rows) stays in use. Correct the errors and import again.`,
  },
  'job.unknown': {
    vi: ({ jobId }) => `Không có công việc “${jobId}” đang chạy; có thể đã xong.`,
    en: ({ jobId }) => `No job “${jobId}” is running; it may have finished.`,
  },
  'serve.port-unavailable': {
    vi: ({ port, detail }) =>
      `Không dùng được cổng ${port} (${detail}). Hãy chọn cổng khác bằng --port, hoặc bỏ --port để chương trình tự chọn.`,
    en: ({ port, detail }) =>
      `Port ${port} cannot be used (${detail}). Choose another one with --port, or leave --port out and let the program choose.`,
  },
  'serve.screens-missing': {
    vi: ({ folder }) => `Không thấy các màn hình đã dựng trong “${folder}”. Hãy chạy “npm run build” rồi thử lại.`,
    en: ({ folder }) => `The built screens were not found in “${folder}”. Run “npm run build” and try again.`,
  },
  'draft.unknown': {
    vi: () => 'Bản nháp nhập này không còn. Hãy thả lại các tệp cần nhập.',
    en: () => 'This import draft is no longer there. Drop the files again.',
  },
  'draft.unconfirmed': {
    vi: ({ what }) =>
      what === 'totals'
        ? 'Tệp thuộc định dạng cũ không có mã kiểm tra, nên cần xác nhận các số tổng trước khi nhập. Hãy so với bản gốc rồi xác nhận.'
        : 'Chữ trong tệp được chuyển từ bảng mã cũ sang Unicode. Hãy xem chữ trước và sau khi chuyển rồi xác nhận.',
    en: ({ what }) =>
      what === 'totals'
        ? 'This old format carries no checksum, so its totals must be confirmed before the import. Compare them with the original, then confirm.'
        : 'Text of this file is converted from an old encoding to Unicode. Look at the text before and after, then confirm.',
  },
  'draft.cell-not-data': {
    vi: ({ cell }) =>
      `Ô ${cell} không thuộc phần dữ liệu của bảng (là tiêu đề, dòng trống hoặc cột không có tiêu đề) nên không sửa được ở đây; chưa ô nào bị thay đổi. Hãy chọn lại dòng tiêu đề của bảng, hoặc sửa trong tệp gốc.`,
    en: ({ cell }) =>
      `Cell ${cell} is no data of the table (a heading, a blank row, or a column without a heading), so it cannot be corrected here; no cell was changed. Choose the table's heading rows again, or correct the file itself.`,
  },
  'profile.unknown': {
    vi: ({ name }) => `Không có mẫu đọc tên “${name}”. Hãy xem danh sách mẫu đọc đã lưu.`,
    en: ({ name }) => `There is no reading profile named “${name}”. Look at the list of saved profiles.`,
  },
  'profile.broken': {
    vi: ({ file, fault, asked }) =>
      `Mẫu đọc trong tệp “${file}” không dùng được vì ${profileFaultText(fault, 'vi')}. ${asked ? 'Chưa đọc tệp nào theo mẫu này; hãy chép lại tệp mẫu đọc từ máy đã lưu, hoặc lưu lại mẫu đọc.' : 'Mẫu này bị bỏ qua, các mẫu đọc khác vẫn dùng; hãy xóa tệp này rồi lưu lại mẫu đọc.'}`,
    en: ({ file, fault, asked }) =>
      `The reading profile in “${file}” cannot be used: ${profileFaultText(fault, 'en')}. ${asked ? 'No file was read by it; copy the profile again from the computer that saved it, or save it again.' : 'It was skipped, the other profiles work; delete that file and save the profile again.'}`,
  },
  'profile.not-saved': {
    vi: ({ name, detail }) =>
      detail === null
        ? `Chưa lưu được mẫu đọc “${name}”: bảng không có tiêu đề cột, hoặc tiêu đề quá nhiều, quá dài để nhận lại. Hãy chỉ rõ dòng tiêu đề rồi lưu lại.`
        : `Chưa lưu được mẫu đọc “${name}” (${detail}). Hãy kiểm tra chỗ trống và quyền ghi của thư mục dữ liệu.`,
    en: ({ name, detail }) =>
      detail === null
        ? `The reading profile “${name}” could not be saved: the table has no headings, or too many or too long ones to be found again. Point at the heading rows, then save again.`
        : `The reading profile “${name}” could not be saved (${detail}). Check the free space and the rights of the data folder.`,
  },
  'profile.not-removed': {
    vi: ({ name, detail }) => `Chưa xóa được mẫu đọc “${name}” (${detail}). Hãy kiểm tra quyền ghi của thư mục dữ liệu.`,
    en: ({ name, detail }) => `The reading profile “${name}” could not be removed (${detail}). Check the rights of the data folder.`,
  },
};
