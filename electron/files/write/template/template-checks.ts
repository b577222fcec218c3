import type { ColumnForm } from '../../../../shared/staging/templates/template.ts';
import { formatInteger } from '../../../../shared/text/format/format-integer.ts';
import { templateLabels } from '../../../../shared/text/labels/template-labels.ts';
import type { Language } from '../../../../shared/text/language.ts';
import { daySerial } from '../day-serial.ts';
import { xmlAttribute, xmlText } from '../xlsx/xml-text.ts';
import { lastRow, layout, lettersOf, type TemplateShape } from './template-layout.ts';
import { listReference } from './template-lists.ts';

const [longestTitle, longestText] = [32, 255];

interface Check {
  readonly attributes: string;
  readonly formulas: readonly string[];
  readonly error?: string; // refuses what does not fit, or only warns
  readonly prompt?: string; // shown when the cell is chosen
}

type Words = (typeof templateLabels)[Language]['checks'];

function numberCheck({ places, least, most }: Extract<ColumnForm, { kind: 'number' }>, words: Words, language: Language): Check {
  const [from, to] = [formatInteger(least, language), formatInteger(most, language)];
  const type = places === 0 ? 'whole' : 'decimal';
  return { attributes: `type="${type}" operator="between"`, formulas: [String(least), String(most)], error: words[type](from, to) };
}

/** How a column is checked. `cell` is its first cell, `list` where its words stand. */
function checkOf(form: ColumnForm, cell: string, list: string | null, language: Language): Check | null {
  const words = templateLabels[language].checks;
  switch (form.kind) {
    case 'text':
      return null;
    case 'choice':
      return { attributes: 'type="list"', formulas: [list ?? ''], error: words.choice };
    case 'number':
      return numberCheck(form, words, language);
    case 'day':
      return {
        attributes: 'type="date" operator="between"',
        formulas: [String(daySerial('1945-01-01')), String(daySerial('2099-12-31'))],
        error: words.day,
      };
    case 'partial-date': {
      const year = `VALUE(RIGHT(${cell},4))`;
      const formula = `AND(LEN(${cell})>=4,LEN(${cell})<=10,${year}>=1900,${year}<=2099)`;
      return { attributes: 'type="custom"', formulas: [formula], error: words.partialDate, prompt: words.partialDate };
    }
    case 'id':
      return { attributes: 'type="custom" errorStyle="warning"', formulas: [`OR(LEN(${cell})=12,LEN(${cell})=9)`], error: words.id };
    case 'code':
      return { attributes: '', formulas: [], prompt: words.code };
    case 'percent':
      return { attributes: '', formulas: [], prompt: words.percent };
  }
}

function checkXml({ attributes, formulas, error, prompt }: Check, heading: string, range: string): string {
  const title = xmlAttribute(heading.slice(0, longestTitle));
  const said = (name: string, text: string | undefined): string =>
    text === undefined ? '' : ` ${name}Title="${title}" ${name}="${xmlAttribute(text.slice(0, longestText))}"`;
  const shows = `${error === undefined ? '' : ' showErrorMessage="1"'}${prompt === undefined ? '' : ' showInputMessage="1"'}`;
  const written = formulas.map((formula, index) => `<formula${index + 1}>${xmlText(formula)}</formula${index + 1}>`).join('');
  return `<dataValidation ${attributes} allowBlank="1"${shows}${said('error', error)}${said('prompt', prompt)} sqref="${range}">${written}</dataValidation>`;
}

/** The checks of all columns, from the first row down to the last the format has. */
export function checksXml(template: TemplateShape, listSheet: string, language: Language): string {
  const checks = template.columns.flatMap(({ heading, form }, index) => {
    const letters = lettersOf(index);
    const check = checkOf(form, `${letters}${layout.firstRow}`, listReference(template, heading, listSheet), language);
    return check === null ? [] : [checkXml(check, heading, `${letters}${layout.firstRow}:${letters}${lastRow}`)];
  });
  return checks.length === 0 ? '' : `<dataValidations count="${checks.length}">${checks.join('')}</dataValidations>`;
}
