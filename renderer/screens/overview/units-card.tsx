import { type UnitKind, unitKinds } from '../../../shared/model/unit.ts';
import { Figure } from '../../ui/figure.tsx';
import { useSpoken } from '../../ui/language.tsx';
import { Fact } from './fact.tsx';
import type { Summary } from './overview-screen.tsx';

/** Units by level and kind, before beside after. */
export function UnitsCard({ summary }: { readonly summary: Summary }) {
  const { words, formats } = useSpoken();
  const { overview, terms } = words;
  const { before, after, totals } = summary;
  const kinds = unitKinds.filter((kind) => before.byKind[kind] !== undefined || after.byKind[kind] !== undefined);
  const line = (label: string, was: number, becomes: number, what: string, indent = false) => (
    <tr key={what}>
      <th scope="row" className={indent ? 'sx-indent' : ''}>
        {label}
      </th>
      <td>
        <Figure figure={`before.${what}`} title={`${label}, ${overview.before.toLowerCase()}`}>
          {formats.integer(was)}
        </Figure>
      </td>
      <td>
        <Figure figure={`after.${what}`} title={`${label}, ${overview.after.toLowerCase()}`}>
          {formats.integer(becomes)}
        </Figure>
      </td>
    </tr>
  );
  const gap = (figure: string, title: string, text: string) => (
    <p className="sx-tone-look sx-units-gap">
      <Figure figure={figure} title={title}>
        {text}
      </Figure>
    </p>
  );
  return (
    <section className="sx-card sx-overview-units" aria-label={overview.units}>
      <h2>{overview.units}</h2>
      <table className="sx-facts-table">
        <thead>
          <tr>
            <td />
            <th scope="col">{overview.before}</th>
            <th scope="col">{overview.after}</th>
          </tr>
        </thead>
        <tbody>
          {line(overview.provinces, before.province, after.province, 'province')}
          {line(overview.districts, before.district, after.district, 'district')}
          {line(overview.communes, before.commune, after.commune, 'commune')}
          {kinds.map((kind: UnitKind) => line(terms.unitKinds[kind], before.byKind[kind] ?? 0, after.byKind[kind] ?? 0, kind, true))}
        </tbody>
      </table>
      <dl className="sx-units-totals">
        <Fact label={overview.area} value={totals.areaHa} format={formats.area} figure="totals.areaHa" />
        {totals.areaUnknown > 0 && gap('totals.areaUnknown', overview.area, overview.areaUnknown(formats.integer(totals.areaUnknown)))}
        <Fact label={overview.population} value={totals.population} figure="totals.population" />
        {totals.populationUnknown > 0 &&
          gap('totals.populationUnknown', overview.population, overview.populationUnknown(formats.integer(totals.populationUnknown)))}
        <Fact label={overview.endedDistricts} value={summary.endedDistricts} figure="totals.endedDistricts" />
      </dl>
    </section>
  );
}
