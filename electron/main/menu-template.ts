import path from 'node:path';
import type { MenuItemConstructorOptions } from 'electron';
import type { ShellCommand } from '../../shared/contract/shell.ts';
import { desktopText } from '../../shared/text/desktop-text.ts';
import type { Language } from '../../shared/text/language.ts';

export interface MenuState {
  readonly language: Language;
  readonly recentPlans: readonly string[];
  readonly isPackaged: boolean;
}

export interface MenuActions {
  newPlan(): void;
  openPlan(): void;
  openRecent(plan: string): void;
  clearRecent(): void;
  setLanguage(language: Language): void;
  /** Goes to the page. */
  command(command: ShellCommand): void;
  about(): void;
}

/** The menu, in the language chosen. Undo and redo belong to the plan and go to the page; the rest of Edit is the system's own. */
export function menuTemplate(state: MenuState, actions: MenuActions): MenuItemConstructorOptions[] {
  const text = (key: keyof typeof desktopText): string => desktopText[key][state.language];
  const separator: MenuItemConstructorOptions = { type: 'separator' };

  const recent: MenuItemConstructorOptions[] =
    state.recentPlans.length === 0
      ? [{ label: text('noRecentPlans'), enabled: false }]
      : [
          ...state.recentPlans.map((plan) => ({
            label: `${path.basename(plan)}   ${path.dirname(plan)}`.replaceAll('&', '&&'), // a single & would mark a key
            click: () => actions.openRecent(plan),
          })),
          separator,
          { label: text('clearRecent'), click: () => actions.clearRecent() },
        ];
  const languageItem = (language: Language, label: string): MenuItemConstructorOptions => ({
    label,
    type: 'radio',
    checked: state.language === language,
    click: () => actions.setLanguage(language),
  });

  return [
    {
      label: text('file'),
      submenu: [
        { label: text('newPlan'), accelerator: 'CmdOrCtrl+N', click: () => actions.newPlan() },
        { label: text('openPlan'), accelerator: 'CmdOrCtrl+O', click: () => actions.openPlan() },
        { label: text('recentPlans'), submenu: recent },
        separator,
        { label: text('quit'), role: 'quit' },
      ],
    },
    {
      label: text('edit'),
      submenu: [
        // The keys are shown but left to the page: in a text field they must undo typing, not the plan.
        { label: text('undo'), accelerator: 'CmdOrCtrl+Z', registerAccelerator: false, click: () => actions.command('edit.undo') },
        { label: text('redo'), accelerator: 'CmdOrCtrl+Y', registerAccelerator: false, click: () => actions.command('edit.redo') },
        separator,
        { label: text('cut'), role: 'cut' },
        { label: text('copy'), role: 'copy' },
        { label: text('paste'), role: 'paste' },
        { label: text('selectAll'), role: 'selectAll' },
      ],
    },
    {
      label: text('view'),
      submenu: [
        { label: text('language'), submenu: [languageItem('vi', text('vietnamese')), languageItem('en', text('english'))] },
        separator,
        { label: text('zoomIn'), role: 'zoomIn' },
        { label: text('zoomOut'), role: 'zoomOut' },
        { label: text('resetZoom'), role: 'resetZoom' },
        { label: text('fullScreen'), role: 'togglefullscreen' },
        ...(state.isPackaged ? [] : [separator, { label: text('developerTools'), role: 'toggleDevTools' } as const]),
      ],
    },
    { label: text('help'), submenu: [{ label: text('about'), click: () => actions.about() }] },
  ];
}
