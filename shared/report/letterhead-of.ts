import type { IsoDate } from '../kernel/iso-date.ts';
import type { Issuer } from './report-input.ts';
import type { Letterhead } from './report-model.ts';
import type { Words } from './words.ts';

const dots = '…………';

/** Day and month as Decree 30/2020 writes them: a zero before days below ten and before months one and two, before no other month. */
function dayParts(date: IsoDate | null): readonly [day: string, month: string, year: string] {
  if (date === null) return ['…', '…', '…'];
  const [year = '', month = '', day = ''] = date.split('-');
  return [day, Number(month) <= 2 ? month : String(Number(month)), year];
}

/** The head of the document; what nobody has said is dotted, to be filled in by hand. */
export function letterheadOf({ parentAgency, agency, documentNumber, place, date }: Issuer, { labels }: Words): Letterhead {
  return {
    parentAgency: (parentAgency ?? dots).toLocaleUpperCase('vi'),
    agency: (agency ?? dots).toLocaleUpperCase('vi'),
    documentNumber: labels.documentNumber(documentNumber ?? dots),
    nationalTitle: labels.nationalTitle,
    motto: labels.motto,
    placeAndDate: labels.placeAndDate(place ?? dots, ...dayParts(date)),
  };
}
