import { type ReactElement } from 'react';
import type { Finding, Source, Why, WhyFigure } from '../../assess';
import { addressFrom } from '../../figures/cell';
import { cellOf } from '../session/snapshot';
import { texts } from '../texts';
import { CellLink } from './CellLink';

const words = texts.why;

/** 为什么: the figures, the formula with the numbers in it, computed against stated, and the clause. */
export function WhyView({ finding }: { readonly finding: Finding }): ReactElement {
  const { why, source, related, sheet } = finding;
  return (
    <div className="zp-why">
      {why && <Computation why={why} sheet={sheet} />}
      {(!why || why.figures.length === 0) && related.length > 0 && (
        <p className="zp-related">{words.related} {related.map((cell) => <CellLink key={cell} cell={cellOf(sheet, cell)} text={cell} />)}</p>
      )}
      {source && <Clause source={source} />}
      {!why && !source && related.length === 0 && <p className="zp-quiet">{words.none}</p>}
    </div>
  );
}

function Computation({ why, sheet }: { readonly why: Why; readonly sheet: string | null }): ReactElement {
  return (
    <>
      {why.figures.length > 0 && <FigureTable figures={why.figures} sheet={sheet} />}
      {why.formula !== '' && <p className="zp-formula"><span className="zp-label">{words.formula}</span>{why.formula}</p>}
      {(why.computed !== null || why.stated !== null) && (
        <dl className="zp-against">
          {why.computed !== null && <div><dt>{words.computed}</dt><dd>{why.computed}</dd></div>}
          {why.stated !== null && <div><dt>{words.stated}</dt><dd>{why.stated}</dd></div>}
        </dl>
      )}
    </>
  );
}

function FigureTable({ figures, sheet }: { readonly figures: readonly WhyFigure[]; readonly sheet: string | null }): ReactElement {
  const ranges = figures.some(({ range }) => range !== null);
  const weights = figures.some(({ weight }) => weight !== null);
  const { column } = words;
  return (
    <div className="zp-scroll" role="region" aria-label={words.title} tabIndex={0}>
      <table className="zp-figures">
        <thead>
          <tr>
            <th scope="col">{column.figure}</th>
            <th scope="col">{column.cell}</th>
            <th scope="col" className="zp-num">{column.value}</th>
            {ranges && <th scope="col" className="zp-num">{column.range}</th>}
            {weights && <th scope="col" className="zp-num">{column.weight}</th>}
          </tr>
        </thead>
        <tbody>
          {figures.map(({ label, cell, value, range, weight }, index) => (
            <tr key={`${label}|${index}`}>
              <th scope="row">{label}</th>
              <td>{cell && <CellLink cell={cell} text={addressFrom(sheet, cell)} />}</td>
              <td className="zp-num">{value}</td>
              {ranges && <td className="zp-num">{range}</td>}
              {weights && <td className="zp-num">{weight}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Clause({ source }: { readonly source: Source }): ReactElement {
  return (
    <p className="zp-source">
      <span className="zp-label">{words.source}</span>{source.document} {source.article}
      {source.gist !== undefined && <span className="zp-gist">{source.gist}</span>}
      {source.certain === false && <span className="zp-gist">{words.uncertain}</span>}
    </p>
  );
}
