import { Argument, type Command, InvalidArgumentError, Option } from 'commander';
import { type CellUnit, cellUnits } from '../../shared/model/reading-choices.ts';
import { type ImportKind, importKinds } from '../../shared/model/records.ts';
import { type CommonOptions, output, type Run } from './command-options.ts';

interface ReadingOptions extends CommonOptions {
  readonly kind?: ImportKind;
  readonly sheet?: string;
  readonly profile?: string;
  readonly passwordFile?: string;
}

const reading = ({ kind, sheet, profile, passwordFile }: ReadingOptions) => ({
  kind: kind ?? null,
  sheet: sheet ?? null,
  profile: profile ?? null,
  passwordFile: passwordFile ?? null,
});

type Units = Readonly<Record<string, CellUnit>>;

/** "Tiền lương=thousand-vnd", added to those given before. */
function unitOfColumn(text: string, before: Units): Units {
  const at = text.lastIndexOf('=');
  const unit = cellUnits.find((known) => known === text.slice(at + 1).trim());
  if (at < 1 || unit === undefined) throw new InvalidArgumentError(cellUnits.join(', '));
  return { ...before, [text.slice(0, at)]: unit };
}

/** How files are read: the same for every command that reads some. */
const withReading = (command: Command): Command =>
  command
    .addOption(new Option('--kind <kind>', 'loại bảng / kind of table').choices([...importKinds]))
    .option('--sheet <name>', 'chỉ đọc trang tính này / only this sheet')
    .option('--profile <name>', 'mẫu đọc: tên, hoặc tệp .json / reading profile: its name, or a .json file')
    .option('--password-file <file>', 'tệp có mật khẩu ở dòng đầu, “-” là đầu vào chuẩn / file with the password in its first line');

/** What brings lists into a plan, sends them back, and the workbooks they are filled in with. */
export function addImportCommands(add: (name: string, description: string) => Command, run: Run): void {
  withReading(add('import', 'nhập bảng tính vào kế hoạch (tạo mới nếu chưa có) / import workbooks into a plan'))
    .argument('<plan>')
    .argument('<files...>')
    .option(
      '--unit <heading=unit>',
      `đơn vị tính của cột số, lặp lại được / unit of a column of numbers, repeatable: ${cellUnits.join(', ')}`,
      unitOfColumn,
      {},
    )
    .option('--sensitive', 'lấy cả các cột dữ liệu cá nhân nhạy cảm / take the columns the law calls sensitive, too')
    .option('--all', 'in từng lỗi, không gộp / print every problem, alike ones too')
    .action((plan: string, files: string[], options: ReadingOptions & { sensitive?: true; all?: true; unit: Units }) =>
      run(output(options), async (context) =>
        (await import('./commands/import.ts')).importFiles(context, plan, files, {
          ...reading(options),
          sensitive: options.sensitive ?? false,
          units: options.unit,
          all: options.all ?? false,
        }),
      ),
    );

  withReading(add('return', 'ghi bản trả lại nơi gửi, chỗ cần sửa được tô màu / copies for the senders, places to correct coloured'))
    .argument('<plan>')
    .argument('<files...>')
    .requiredOption('--to <folder>', 'thư mục / folder')
    .action((plan: string, files: string[], options: ReadingOptions & { to: string }) =>
      run(output(options), async (context) =>
        (await import('./commands/return.ts')).returnFiles(context, plan, files, { ...reading(options), folder: options.to }),
      ),
    );

  add('template', 'ghi mẫu nhập ra thư mục / write a template to fill in to a folder')
    .addArgument(new Argument('<kind>').choices(importKinds.filter((kind) => kind !== 'boundaries')))
    .option('--to <folder>', 'thư mục / folder', '.')
    .option('--plan <plan>', 'điền sẵn dữ liệu của kế hoạch này / filled with what this plan has')
    .action((kind: Exclude<ImportKind, 'boundaries'>, options: CommonOptions & { to: string; plan?: string }) =>
      run(output(options), async (context) =>
        (await import('./commands/template.ts')).writeTemplate(context, kind, { folder: options.to, plan: options.plan ?? null }),
      ),
    );
}
