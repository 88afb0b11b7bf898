import { type ReactElement } from 'react';
import type { Finding, Source, Why, WhyFigure } from '../../assess';
import { addressFrom } from '../../figures/cell';
import { cellOf } from '../session/snapshot';
import { texts } from '../texts';
import { asRead } from '../../writeback/as-read';
import { CellLink } from './CellLink';

const words = texts.why;

/** 为什么: the figures, the formula with the numbers in it, computed against stated, and the clause. */
export function WhyView({ finding }: { readonly finding: Finding }): ReactElement {
  const { why, source, related, sheet } = finding;
  return (
    <div className="zp-why">
      {why && <Computation why={why} finding={finding} />}
      {(!why || why.figures.length === 0) && related.length > 0 && (
        <p className="zp-related">
          {words.related} {related.map((cell) => <CellLink key={cell} cell={cellOf(sheet, cell)} text={cell} />)}
        </p>
      )}
      {source && <Clause source={source} told={finding.message} />}
      {!why && !source && related.length === 0 && <p className="zp-quiet">{words.none}</p>}
    </div>
  );
}

function Computation({ why, finding }: { readonly why: Why; readonly finding: Finding }): ReactElement {
  return (
    <>
      {why.figures.length > 0 && <FigureTable figures={why.figures} sheet={finding.sheet} />}
      {why.formula !== '' && <p className="zp-formula"><span className="zp-label">{words.formula}</span>{why.formula}</p>}
      {(why.computed !== null || why.stated !== null) && (
        <dl className="zp-against">
          {why.computed !== null && <div><dt>{words.computed}</dt><dd>{asRead(finding, why.computed)}</dd></div>}
          {why.stated !== null && <div><dt>{words.stated}</dt><dd>{asRead(finding, why.stated)}</dd></div>}
        </dl>
      )}
    </>
  );
}

/** A figure a formula uses twice stands in its table once. */
const keyOf = ({ label, cell, value, range, weight }: WhyFigure): string =>
  [label, cell ? addressFrom(null, cell) : '', value, range, weight].join('|');

function FigureTable({ figures: every, sheet }: { readonly figures: readonly WhyFigure[]; readonly sheet: string | null }): ReactElement {
  const figures = [...new Map(every.map((figure) => [keyOf(figure), figure])).values()];
  const cells = figures.some(({ cell }) => cell !== null);
  const ranges = figures.some(({ range }) => range !== null);
  const weights = figures.some(({ weight }) => weight !== null);
  const { column } = words;
  return (
    <div className="zp-scroll" role="region" aria-label={words.title} tabIndex={0}>
      <table className="zp-figures">
        <thead>
          <tr>
            <th scope="col">{column.figure}</th>
            {cells && <th scope="col">{column.cell}</th>}
            <th scope="col" className="zp-num">{column.value}</th>
            {ranges && <th scope="col" className="zp-num">{column.range}</th>}
            {weights && <th scope="col" className="zp-num">{column.weight}</th>}
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <tr key={keyOf(figure)}>
              <th scope="row">{figure.label}</th>
              {cells && <td>{figure.cell && <CellLink cell={figure.cell} text={addressFrom(sheet, figure.cell)} />}</td>}
              <td className="zp-num">{figure.value}</td>
              {ranges && <td className="zp-num">{figure.range}</td>}
              {weights && <td className="zp-num">{figure.weight}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** `told`: what the finding says itself, and the gist need not say again. */
function Clause({ source, told }: { readonly source: Source; readonly told: string }): ReactElement {
  return (
    <p className="zp-source">
      <span className="zp-label">{words.source}</span>{source.document} {source.article}
      {source.gist !== undefined && source.gist !== told && <span className="zp-gist">{source.gist}</span>}
      {source.certain === false && <span className="zp-gist">{words.uncertain}</span>}
    </p>
  );
}
