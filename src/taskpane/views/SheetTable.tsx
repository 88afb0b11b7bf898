import { Button } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import { needs, severities, type Need } from '../findings';
import type { SheetOverview } from '../session';
import { texts } from '../texts';
import { formLabel } from '../texts/labels';
import { percent, score } from './figures';
import { Sign } from './icons';
import { useSession, useSessionState } from './use-session';

/** How many sheets stand in the table before the user asks for all: those most in need, as they follow in the workbook. */
const firstRows = 4;

const words = texts.sheets;
const keyOf = (sheet: SheetOverview, index: number): string => `${sheet.sheetId}|${sheet.form ?? ''}|${index}`;

function neediest(sheets: readonly SheetOverview[], need: ReadonlyMap<string, Need>): readonly SheetOverview[] {
  const rank = ({ sheet }: SheetOverview): number => severities.indexOf(need.get(sheet)?.worst ?? 'info') + (need.has(sheet) ? 0 : 1);
  const chosen = new Set([...sheets].sort((one, other) => rank(one) - rank(other)).slice(0, firstRows));
  return sheets.filter((sheet) => chosen.has(sheet));
}

/** Each sheet with its form, subject, stated and computed score, grade and execution rate. */
export function SheetTable(): ReactElement | null {
  const { overview, entries } = useSessionState();
  const need = useMemo(() => needs(entries), [entries]);
  const [all, setAll] = useState(false);
  const sheets = overview?.sheets ?? [];
  const scored = sheets.filter(({ form }) => form !== null);
  const others = sheets.filter(({ form }) => form === null);
  const shown = all ? scored : neediest(scored, need);
  return (
    <section className="zp-section" aria-label={words.title(sheets.length)}>
      {scored.length > 0 && (
        <table className="zp-sheets">
          <thead>
            <tr>
              <th scope="col">{words.column.sheet}</th>
              <th scope="col" className="zp-num">{words.column.stated}</th>
              <th scope="col" className="zp-num">{words.column.computed}</th>
              <th scope="col">{words.column.grade}</th>
              <th scope="col" className="zp-num">{words.column.rate}</th>
            </tr>
          </thead>
          {shown.map((sheet, index) => <tbody key={keyOf(sheet, index)}><SheetRow sheet={sheet} need={need.get(sheet.sheet)} /></tbody>)}
        </table>
      )}
      {scored.length > firstRows && (
        <Button appearance="transparent" size="small" aria-expanded={all} onClick={() => { setAll(!all); }}>
          {all ? words.showFewer : words.showAll(scored.length)}
        </Button>
      )}
      {others.length > 0 && <Others sheets={others} open={scored.length === 0} />}
    </section>
  );
}

function SheetRow({ sheet, need }: { readonly sheet: SheetOverview; readonly need: Need | undefined }): ReactElement {
  const session = useSession();
  const { view } = useSessionState();
  const chosen = view.sheet === sheet.sheet;
  const { total, budget } = sheet;
  const differs = total !== null && total.reported !== null && total.computed !== null && !total.reported.eq(total.computed);
  const form = sheet.form === null ? '' : formLabel(sheet.form);
  const figured = [total?.reported, total?.computed, budget?.rate].some((figure) => figure !== undefined && figure !== null);
  const about = [figured ? '' : form, sheet.subject ?? sheet.unit ?? '', sheet.year === null ? '' : words.year(sheet.year)]
    .filter((part) => part !== '').join(' · ');
  return (
    <>
      <tr className="zp-sheet" data-chosen={chosen}>
        <th scope="rowgroup" colSpan={5}>
          <div className="zp-sheet-head">
            <button type="button" className="zp-link" aria-pressed={chosen} title={chosen ? words.allSheets : words.onlyThis(sheet.sheet)}
              onClick={() => { session.setView({ sheet: chosen ? null : sheet.sheet }); }}>
              {sheet.sheet}
            </button>
            {need && <span className="zp-count"><Sign shape={need.worst} size={11} /> {words.findings(need.count)}</span>}
          </div>
        </th>
      </tr>
      {about !== '' && <tr className="zp-about" data-chosen={chosen}><td colSpan={5} title={about}>{about}</td></tr>}
      {figured && <tr className="zp-figured" data-chosen={chosen}>
        <td title={[form, sheet.rulesWhy ?? ''].filter((part) => part !== '').join('\n')}>{form}</td>
        <td className="zp-num" data-label={words.column.stated}>{score(total?.reported ?? null, words.none)}</td>
        <td className="zp-num" data-label={words.column.computed} data-differs={differs}>
          {score(total?.computed ?? null, words.none)}
          {differs && <span className="zp-hidden">{words.scoreDiffers}</span>}
        </td>
        <td data-label={words.column.grade}>{total?.grade ?? words.none}</td>
        <td className="zp-num" data-label={words.column.rate}>{percent(budget?.rate ?? null, words.none)}</td>
      </tr>}
    </>
  );
}

/** Sheets that were not scored, and why; `open`: shown at once, where there is nothing else to show. */
function Others({ sheets, open }: { readonly sheets: readonly SheetOverview[]; readonly open: boolean }): ReactElement {
  return (
    <details className="zp-others" open={open}>
      <summary><Sign shape="info" size={12} /> {words.unknown(sheets.length)}</summary>
      <dl>
        {sheets.map(({ sheet, sheetId, recognition }) => (
          <div key={sheetId}><dt>{sheet}</dt><dd>{recognition}</dd></div>
        ))}
      </dl>
    </details>
  );
}
