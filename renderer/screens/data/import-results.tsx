import { Button } from '@mantine/core';
import { type ImportResult, useImporting } from '../../api/import-context.tsx';
import { useOpenPlan } from '../../api/plan-context.tsx';
import { useCommand } from '../../api/use-command.ts';
import { Icon } from '../../ui/icon.tsx';
import { useSpoken } from '../../ui/language.tsx';
import { useNotices } from '../../ui/notices.tsx';
import { ProblemItems } from '../../ui/problem-items.tsx';
import { navigate } from '../../ui/route.ts';
import { Verdict } from '../../ui/verdict.tsx';

type File = ImportResult['files'][number];

function FileResult({ file }: { readonly file: File }) {
  const { words, formats } = useSpoken();
  const { data, terms, frame } = words;
  const whole = formats.integer;
  return (
    <li className="sx-result-file">
      <div className="sx-result-head">
        <strong>{file.file}</strong>
        <Verdict tone={file.taken ? 'good' : 'bad'} text={file.taken ? data.taken : data.notTaken} />
      </div>
      {file.problems.length > 0 && <ProblemItems problems={file.problems} label={file.file} />}
      {file.sheets.map((sheet) => {
        const errors = sheet.problems.filter(({ severity }) => severity === 'error').length;
        const { sheetId, rows } = sheet;
        return (
          <div key={sheet.sheet} className="sx-result-sheet">
            <span className="sx-result-name">
              {sheet.sheet} · {sheet.kind === null ? terms.unknownKind : terms.importKinds[sheet.kind]}
            </span>
            <span>{data.account(whole(rows.read), whole(rows.kept), whole(rows.merged), whole(rows.rejected), whole(rows.setAside))}</span>
            {errors > 0 && <Verdict tone="bad" text={frame.errors(whole(errors))} />}
            {sheet.problems.length > errors && <Verdict tone="look" text={frame.warnings(whole(sheet.problems.length - errors))} />}
            {sheetId !== null && (
              <button type="button" className="sx-link" onClick={() => navigate('data', sheetId)}>
                {data.openSheet}
              </button>
            )}
            {sheetId === null && sheet.problems.length > 0 && <ProblemItems problems={sheet.problems} label={sheet.sheet} />}
          </div>
        );
      })}
    </li>
  );
}

/** What the last import did, file by file: each sheet with the account of its rows. */
export function ImportResults({ result }: { readonly result: ImportResult }) {
  const { words, formats } = useSpoken();
  const { data, frame, units } = words;
  const { forget } = useImporting();
  const { plan } = useOpenPlan();
  const apply = useCommand('scenario.applyMapping');
  const notices = useNotices();
  const { activeScenario } = plan;
  const takenFiles = result.files.filter(({ taken }) => taken);
  const leftFiles = result.files.filter(({ taken }) => !taken);
  const offersMapping = result.scenario === null && takenFiles.some(({ sheets }) => sheets.some(({ kind }) => kind === 'mapping'));
  return (
    <section className="sx-card sx-results" aria-label={data.resultTitle}>
      <div className="sx-result-head">
        <h2>{data.resultTitle}</h2>
        <span>{data.counted(formats.integer(takenFiles.length), formats.integer(leftFiles.length))}</span>
        {result.scenario !== null && (
          <span>{data.mappingTaken(result.scenario.made, result.scenario.name, formats.integer(result.scenario.members))}</span>
        )}
        <button type="button" className="sx-icon-button sx-results-close" onClick={forget} aria-label={frame.close} title={frame.close}>
          <Icon name="close" />
        </button>
      </div>
      {result.scenario !== null && result.scenario.problems.length > 0 && (
        <ProblemItems problems={result.scenario.problems} label={result.scenario.name} />
      )}
      {offersMapping && activeScenario !== null && (
        <div className="sx-form-line">
          <Button
            size="xs"
            loading={apply.busy}
            onClick={async () => {
              if (await apply.run({ scenarioId: activeScenario, expectedSeq: plan.seq })) notices.done(units.mappingApplied);
            }}
          >
            {units.applyMapping}
          </Button>
        </div>
      )}
      <ul>
        {[...leftFiles, ...takenFiles].map((file, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two files of one import may have the same name
          <FileResult key={index} file={file} />
        ))}
      </ul>
    </section>
  );
}
