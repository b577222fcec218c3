import { type BrowserWindow, dialog, type OpenDialogOptions } from 'electron';
import { importExtensions } from '../../shared/kernel/import-extensions.ts';
import { desktopText } from '../../shared/text/desktop-text.ts';
import type { Language } from '../../shared/text/language.ts';
import type { ShellAbilities } from '../host/host.ts';

type Purpose = Parameters<ShellAbilities['choosePaths']>[0];

const planExtension = 'sapxep';

function openOptions(purpose: Exclude<Purpose, 'create-plan'>, language: Language): OpenDialogOptions {
  switch (purpose) {
    case 'open-plan':
      return { properties: ['openFile'], filters: [{ name: desktopText.planFiles[language], extensions: [planExtension] }] };
    case 'import':
      return {
        title: desktopText.chooseWorkbooks[language],
        properties: ['openFile', 'multiSelections'],
        filters: [{ name: desktopText.workbooks[language], extensions: [...importExtensions] }],
      };
    case 'report-folder':
      return { title: desktopText.chooseReportFolder[language], properties: ['openDirectory', 'createDirectory'] };
  }
}

/** The system's own dialogs. Null when the user cancelled. */
export async function choosePaths(window: BrowserWindow | null, purpose: Purpose, language: Language): Promise<readonly string[] | null> {
  if (purpose === 'create-plan') {
    const options = {
      defaultPath: `${desktopText.newPlanName[language]}.${planExtension}`,
      filters: [{ name: desktopText.planFiles[language], extensions: [planExtension] }],
    };
    const { canceled, filePath } = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options));
    if (canceled || filePath === '') return null;
    // Not every system's dialog adds the ending.
    return [filePath.toLowerCase().endsWith(`.${planExtension}`) ? filePath : `${filePath}.${planExtension}`];
  }
  const options = openOptions(purpose, language);
  const { canceled, filePaths } = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options));
  return canceled || filePaths.length === 0 ? null : filePaths;
}
