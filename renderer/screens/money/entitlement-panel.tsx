import { formatFormula } from '../../../shared/text/format/format-formula.ts';
import { componentName } from '../../../shared/text/labels/component-names.ts';
import { Icon } from '../../ui/icon.tsx';
import { useSpoken } from '../../ui/language.tsx';
import { ProblemItems } from '../../ui/problem-items.tsx';
import { Unverified } from '../../ui/unverified.tsx';
import { useWhy } from '../../ui/why-focus.tsx';
import type { Entitlement } from './money-screen.tsx';

/** Each component of one person's allowance, with its formula; focusing one shows its law. */
export function EntitlementPanel({ person, onClose }: { readonly person: Entitlement; readonly onClose: () => void }) {
  const { words, formats, language } = useSpoken();
  const { money, frame } = words;
  const { setFocus } = useWhy();
  return (
    <section className="sx-card sx-entitlement" aria-label={money.componentsOf(person.fullName)}>
      <div className="sx-entitlement-head">
        <h2>{money.componentsOf(person.fullName)}</h2>
        <button type="button" className="sx-icon-button" onClick={onClose} aria-label={frame.close} title={`${frame.close} (Esc)`}>
          <Icon name="close" />
        </button>
      </div>
      {person.components.length > 0 && (
        <div className="sx-table-scroll">
          <table className="sx-table">
            <thead>
              <tr>
                <th>{money.component}</th>
                <th>{money.formula}</th>
                <th className="sx-right">{money.amount}</th>
                <th>{money.basis}</th>
              </tr>
            </thead>
            <tbody>
              {person.components.map(({ id, amountVnd, formula: arithmetic, rule }) => {
                const formula = formatFormula(arithmetic, language);
                const name = componentName(id, language);
                const show = (): void => setFocus({ kind: 'law', title: `${person.fullName}: ${name}`, statement: formula, rules: [rule] });
                return (
                  <tr key={id}>
                    <td>{name}</td>
                    <td>{formula}</td>
                    <td className="sx-right">{formats.integer(amountVnd)}</td>
                    <td>
                      <button type="button" className="sx-link" onFocus={show} onClick={show}>
                        {rule.document}, {rule.provision}
                      </button>{' '}
                      {!rule.verified && <Unverified note={rule.note} />}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
      {person.problems.length > 0 && <ProblemItems problems={person.problems} label={money.columns.problems} />}
    </section>
  );
}
