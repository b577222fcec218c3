import { Argument, Command, type CommanderError, InvalidArgumentError, Option } from 'commander';
import { usageText } from '../../shared/text/cli/usage-text.ts';
import { type Language, languages } from '../../shared/text/language.ts';
import { type CommonOptions, output, type Run, type Serve } from './command-options.ts';
import { addImportCommands } from './import-commands.ts';

function isoDate(text: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  if (!day || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text) throw new InvalidArgumentError('YYYY-MM-DD');
  return text;
}

function portNumber(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535) throw new InvalidArgumentError('0–65535');
  return port;
}

/** The language asked for, told before the call is understood: what is wrong with it is said in that language, too. */
export const languageOf = (args: readonly string[]): Language => {
  const at = args.indexOf('--lang');
  return args.includes('--lang=en') || (at >= 0 && args[at + 1] === 'en') ? 'en' : 'vi';
};

/** The command line as `design` promises it: every command with --json and --lang. Heavy modules are loaded by the command that needs them. */
export function buildProgram(version: string, run: Run, serve: Serve, lang: Language): Command {
  const program = new Command('sapxep')
    .description('Sắp Xếp: lập phương án sắp xếp đơn vị hành chính, không cần mạng\nplan mergers of administrative units, offline')
    .version(version)
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(`${usageText(text.trim(), lang)}\n`) });

  const add = (name: string, description: string): Command =>
    program
      .command(name)
      .description(description)
      .option('--json', 'in một đối tượng JSON ra đầu ra chuẩn / print one JSON object')
      .addOption(new Option('--lang <language>', 'ngôn ngữ / language').choices([...languages]).default('vi'));

  addImportCommands(add, run);

  add('scenario', 'phương án: list | new NAME | apply NAME FILE')
    .argument('<plan>')
    .addArgument(new Argument('<action>').choices(['list', 'new', 'apply']))
    .argument('[name]')
    .argument('[file]')
    .option('--from <date>', 'ngày áp dụng của phương án mới / effective date of a new variant (YYYY-MM-DD)', isoDate)
    .action(
      (
        plan: string,
        action: 'list' | 'new' | 'apply',
        name: string | undefined,
        file: string | undefined,
        options: CommonOptions & { from?: string },
      ) => {
        if (action !== 'list' && name === undefined) program.error(`error: '${action}' needs a NAME`, { exitCode: 2 });
        if (action === 'apply' && file === undefined) program.error("error: 'apply' needs NAME and FILE", { exitCode: 2 });
        return run(output(options), async (context) => {
          const commands = await import('./commands/scenario.ts');
          if (action === 'list') return commands.listScenarios(context, plan);
          if (action === 'new') return commands.newScenario(context, plan, name ?? '', options.from ?? null);
          return commands.applyMappingFile(context, plan, name ?? '', file ?? '');
        });
      },
    );

  add('compute', 'tính toàn bộ kế hoạch của một phương án / compute the plan of a variant')
    .argument('<plan>')
    .option('--scenario <name>', 'phương án / variant')
    .option('--law-date <date>', 'ngày áp dụng pháp luật / law of this day (YYYY-MM-DD)', isoDate)
    .action((plan: string, options: CommonOptions & { scenario?: string; lawDate?: string }) =>
      run(output(options), async (context) =>
        (await import('./commands/compute.ts')).compute(context, plan, {
          scenario: options.scenario ?? null,
          lawDate: options.lawDate ?? null,
        }),
      ),
    );

  add('severance', 'tính chế độ nghỉ của một hay nhiều người từ tệp JSON, “-” là đầu vào chuẩn / entitlements from a JSON file')
    .argument('<file>')
    .action((file: string, options: CommonOptions) =>
      run(output(options), async (context) => (await import('./commands/severance.ts')).severance(context, file)),
    );

  add('report', 'ghi báo cáo / write the reports')
    .argument('<plan>')
    .requiredOption('--to <folder>', 'thư mục / folder')
    .option('--scenario <name>', 'phương án / variant')
    .option('--law-date <date>', 'ngày áp dụng pháp luật / law of this day (YYYY-MM-DD)', isoDate)
    .addOption(new Option('--form <form>', 'biểu mẫu / form').choices(['full']).default('full'))
    .addOption(new Option('--format <formats>', 'định dạng / formats').choices(['xlsx']).default('xlsx'))
    .action((plan: string, options: CommonOptions & { to: string; scenario?: string; lawDate?: string }) =>
      run(output(options), async (context) =>
        (await import('./commands/report.ts')).writeReport(context, plan, {
          folder: options.to,
          scenario: options.scenario ?? null,
          lawDate: options.lawDate ?? null,
        }),
      ),
    );

  add('rules', 'quy định pháp luật chương trình biết / the law it knows: list | show ID | check')
    .addArgument(new Argument('<action>').choices(['list', 'show', 'check']))
    .argument('[id]')
    .option('--on <date>', 'phiên bản còn hiệu lực ngày này / the version in force on this day (YYYY-MM-DD)', isoDate)
    .action((action: 'list' | 'show' | 'check', id: string | undefined, options: CommonOptions & { on?: string }) => {
      if (action === 'show' && id === undefined) program.error("error: 'show' needs an ID", { exitCode: 2 });
      return run(output(options), async (context) => {
        const commands = await import('./commands/rules.ts');
        if (action === 'list') return commands.listRules(context);
        if (action === 'check') return commands.checkRules(context);
        return commands.showRule(context, id ?? '', options.on ?? null);
      });
    });

  add('check', 'kiểm tra tính toàn vẹn của tệp kế hoạch / integrity of a plan file')
    .argument('<plan>')
    .action((plan: string, options: CommonOptions) =>
      run(output(options), async (context) => (await import('./commands/check.ts')).checkPlanFile(context, plan)),
    );

  add('serve', 'mở các màn hình trong trình duyệt, chỉ trên 127.0.0.1 / the screens in a browser, on 127.0.0.1 only')
    .argument('<plan>')
    .option('--port <number>', 'cổng, 0 là cổng bất kỳ / port, 0 for any', portNumber, 0)
    .action((plan: string, options: CommonOptions & { port: number }) => serve(output(options), plan, { port: options.port }));

  return program;
}

/** The exit code of what commander threw: help and version are fine, everything else was called wrongly. */
export const exitCodeOf = (error: CommanderError): number => (error.exitCode === 0 ? 0 : 2);

/** A wrong call as a problem, for callers that read JSON. */
export const usageProblem = ({ code, message }: CommanderError, lang: Language) => ({
  code: 'input.invalid',
  severity: 'error' as const,
  at: { kind: 'input' as const, path: [] },
  params: { reason: code },
  message: usageText(message.trim(), lang),
});
