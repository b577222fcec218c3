import { Button } from '@mantine/core';
import { useState } from 'react';
import type { CallOutput } from '../../../shared/contract/contract.ts';
import { FolderField, usePlanFolder } from '../../api/folder-field.tsx';
import { NoVariant } from '../../api/no-variant.tsx';
import { useOpenPlan } from '../../api/plan-context.tsx';
import { useCommand } from '../../api/use-command.ts';
import { Icon } from '../../ui/icon.tsx';
import { useSpoken } from '../../ui/language.tsx';
import { useNotices } from '../../ui/notices.tsx';
import { ScreenFrame } from '../../ui/screen-frame.tsx';
import { Verdict } from '../../ui/verdict.tsx';
import './report.css';

type Written = CallOutput<'report.write'>['files'];

/** Writes the report workbook into a folder and says where. */
export function ReportScreen() {
  const { words, formats, language } = useSpoken();
  const { report } = words;
  const { plan, target } = useOpenPlan();
  const notices = useNotices();
  const write = useCommand('report.write');
  const [folder, setFolder] = useState(usePlanFolder());
  const [written, setWritten] = useState<Written>([]);
  if (plan.activeScenario === null) return <NoVariant />;

  return (
    <ScreenFrame
      scrolls
      title={report.title}
      state={report.state}
      wrong={
        plan.problems.errors > 0 ? <Verdict tone="look" text={report.openProblems(formats.integer(plan.problems.errors))} /> : undefined
      }
    >
      <form
        className="sx-card sx-report"
        onSubmit={async (event) => {
          event.preventDefault();
          const done = await write.run({ ...target, folder: folder.trim(), language });
          if (done) setWritten(done.files);
        }}
      >
        <FolderField label={report.folder} value={folder} onChange={setFolder}>
          <Button size="xs" type="submit" loading={write.busy} disabled={folder.trim() === ''}>
            {report.write}
          </Button>
        </FolderField>
        <div>
          <h3>{report.contents}</h3>
          <ul className="sx-report-sheets">
            {report.sheets.map((sheet) => (
              <li key={sheet}>{sheet}</li>
            ))}
          </ul>
        </div>
      </form>
      {written.length > 0 && (
        <section className="sx-card sx-report" aria-label={report.doneTitle} aria-live="polite">
          <Verdict tone="good" text={report.doneTitle} />
          <table className="sx-table">
            <thead>
              <tr>
                <th>{report.path}</th>
                <th className="sx-right">{report.size}</th>
                <th>{report.hash}</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {written.map((file) => (
                <tr key={file.path}>
                  <td className="sx-report-path">{file.path}</td>
                  <td className="sx-right">{formats.bytes(file.bytes)}</td>
                  <td className="sx-report-hash" title={file.sha256}>
                    {file.sha256}
                  </td>
                  <td>
                    <button
                      type="button"
                      className="sx-icon-button"
                      aria-label={report.copy}
                      title={report.copy}
                      onClick={async () => {
                        await navigator.clipboard.writeText(file.path);
                        notices.done(report.copied);
                      }}
                    >
                      <Icon name="copy" />
                    </button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </ScreenFrame>
  );
}
