import type { ICellEditorComp, ICellEditorParams } from 'ag-grid-community';

/**
 * A plain text field in a cell. It starts from the key that opened it and takes the focus at once, so that a keyboard program that sends
 * Backspace and letters (UniKey) or composes (Windows Telex) finds the field in place. Nothing is rewritten while it is typed in: the text is
 * composed (NFC) only when it is handed over.
 */
export class CellEditor implements ICellEditorComp {
  readonly #field = document.createElement('input');
  #selectAll = false;

  init({ value, eventKey, api, stopEditing }: ICellEditorParams<unknown, string>): void {
    const field = this.#field;
    field.className = 'sx-cell-editor';
    field.type = 'text';
    field.autocomplete = 'off';
    field.spellcheck = false;
    const isLetter = eventKey !== null && [...eventKey].length === 1;
    const emptied = eventKey === 'Backspace' || eventKey === 'Delete';
    field.value = isLetter ? eventKey : emptied ? '' : (value ?? '');
    this.#selectAll = eventKey === null; // by double click, or because the cell got the focus
    field.addEventListener('keydown', (event) => {
      // Keys that belong to the composition are not for the grid: Enter there ends a word, not the cell.
      if (event.isComposing || event.key === 'Home' || event.key === 'End' || event.key === 'PageUp' || event.key === 'PageDown')
        event.stopPropagation();
      else if (event.key === 'Tab') {
        // To the next cell without opening it, as a spreadsheet does.
        event.preventDefault();
        event.stopPropagation();
        stopEditing(true);
        if (event.shiftKey) api.tabToPreviousCell();
        else api.tabToNextCell();
      }
    });
  }

  getGui(): HTMLElement {
    return this.#field;
  }

  afterGuiAttached(): void {
    this.#field.focus({ preventScroll: true });
    if (this.#selectAll) this.#field.select();
    else this.#field.setSelectionRange(this.#field.value.length, this.#field.value.length);
  }

  focusIn(): void {
    this.#field.focus();
  }

  getValue(): string {
    return this.#field.value.normalize('NFC');
  }
}
