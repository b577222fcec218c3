import { useState } from 'react';
import type { CallOutput } from '../../shared/contract/contract.ts';
import type { RuleUse } from '../../shared/rules/rule-use.ts';
import { traceText } from '../../shared/text/trace/trace-text.ts';
import { useOpenPlan } from '../api/plan-context.tsx';
import { useCall } from '../api/use-call.ts';
import { cellGroups } from '../ui/cell-groups.ts';
import { Icon } from '../ui/icon.tsx';
import { useSpoken } from '../ui/language.tsx';
import { ReadState } from '../ui/read-state.tsx';
import { recall, remember } from '../ui/remembered.ts';
import { Unverified } from '../ui/unverified.tsx';
import { useWhy } from '../ui/why-focus.tsx';
import { useFigureText } from './use-figure-text.ts';

type Trace = CallOutput<'plan.trace'>;

function Law({ rule }: { readonly rule: RuleUse }) {
  const { words, formats } = useSpoken();
  const { why } = words;
  return (
    <div className={rule.verified ? 'sx-law' : 'sx-law sx-law-unverified'}>
      <strong>{rule.document}</strong>
      <div>{rule.provision}</div>
      <blockquote>{rule.literal ? `“${rule.quote}”` : rule.quote}</blockquote>
      {!rule.literal && <small>({why.summary})</small>}
      <small>{why.inForce(formats.date(rule.from), rule.to === null ? null : formats.date(rule.to))}</small>
      {!rule.verified && <Unverified note={rule.note} />}
      {rule.note !== null && (
        <small>
          {why.note}: {rule.note}
        </small>
      )}
    </div>
  );
}

function Laws({ rules }: { readonly rules: readonly RuleUse[] }) {
  const { why } = useSpoken().words;
  return (
    <>
      <h3>{why.laws}</h3>
      {rules.length === 0 && <p>{why.noLaw}</p>}
      {rules.map((rule) => (
        <Law key={`${rule.ruleId} ${rule.from}`} rule={rule} />
      ))}
    </>
  );
}

const firstTerms = 30;

function TraceView({ trace, title }: { readonly trace: Trace; readonly title: string }) {
  const { words, language } = useSpoken();
  const { why } = words;
  const text = useFigureText(trace.unit);
  const [all, setAll] = useState(false);
  const terms = all ? trace.terms : trace.terms.slice(0, firstTerms);
  return (
    <>
      <div className="sx-why-title">{title}</div>
      <div className="sx-why-value">
        {text.value(trace.value)} {trace.value !== null && <small>{text.unit}</small>}
        {trace.rules.some((rule) => !rule.verified) && <Unverified />}
      </div>
      <h3>{why.formula}</h3>
      <div>{traceText(trace.formula, language)}</div>
      {trace.terms.length > 0 && (
        <>
          <h3>{why.terms}</h3>
          <table className="sx-terms">
            <tbody>
              {terms.map((term, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: terms have no identity beyond their place in the formula
                <tr key={index}>
                  <td>
                    {traceText(term.label, language)}
                    {cellGroups(term.cells).map((group) => (
                      <span key={group} className="sx-cells">
                        {group}
                      </span>
                    ))}
                  </td>
                  <td>{text.value(term.value)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {!all && trace.terms.length > firstTerms && (
            <button type="button" className="sx-link" onClick={() => setAll(true)}>
              {why.showAllTerms} ({text.count(trace.terms.length)})
            </button>
          )}
        </>
      )}
      <Laws rules={trace.rules} />
    </>
  );
}

function FigureView({ figure, title }: { readonly figure: string; readonly title: string }) {
  const { target } = useOpenPlan();
  const trace = useCall('plan.trace', { ...target, figure });
  return <ReadState read={trace}>{(found) => <TraceView key={figure} trace={found} title={title} />}</ReadState>;
}

/** The one place of "why?": explains whatever figure or verdict the reader is on. */
export function WhyPanel() {
  const { words } = useSpoken();
  const { why, frame } = words;
  const { focus } = useWhy();
  const [open, setOpen] = useState(recall('why') !== 'folded');
  const turn = (): void => {
    remember('why', open ? 'folded' : 'open');
    setOpen(!open);
  };
  return (
    <aside className={open ? 'sx-why' : 'sx-why sx-why-folded'} data-region="why" aria-label={frame.regions.why}>
      <div className={open ? 'sx-why-head' : ''}>
        {open && <h2>{why.title}</h2>}
        <button
          type="button"
          className="sx-icon-button"
          aria-expanded={open}
          onClick={turn}
          aria-label={open ? frame.hideWhy : frame.showWhy}
          title={open ? frame.hideWhy : frame.showWhy}
        >
          <Icon name={open ? 'right' : 'question'} />
        </button>
      </div>
      {open && (
        <div className="sx-why-body" aria-live="polite">
          {focus === null && <p>{why.empty}</p>}
          {focus?.kind === 'figure' && <FigureView figure={focus.figure} title={focus.title} />}
          {focus?.kind === 'statement' && (
            <>
              <div className="sx-why-title">{focus.title}</div>
              <div>{focus.statement}</div>
              {focus.unverified && <Unverified />}
            </>
          )}
          {focus?.kind === 'law' && (
            <>
              <div className="sx-why-title">{focus.title}</div>
              <div>{focus.statement}</div>
              <Laws rules={focus.rules} />
            </>
          )}
        </div>
      )}
    </aside>
  );
}
