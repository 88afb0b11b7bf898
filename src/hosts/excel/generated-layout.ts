import { areaAddress, columnName } from '../../figures';
import type { GeneratedChart, GeneratedHighlight, GeneratedSheet, GeneratedValidation } from '../../writeback';
import { highlightColour, highlightFormula } from '../highlights';
import { neededHeight } from '../file/write/generated/row-height';
import { costOf } from './bytes';
import type { Step } from './bytes';
import type { Session } from './session';

/** Points a column of so many characters is wide: 7 pixels a digit and 5 of margin, at 96 dots an inch. */
const columnPoints = (characters: number): number => Math.trunc(characters * 7 + 5) * 0.75;

/** Steps for everything of a sheet of ours but its cells and their heights; what an earlier making left of it goes first. */
export function layoutSteps(session: Session, sheet: Excel.Worksheet, generated: GeneratedSheet, oldCharts: readonly string[]): Step[] {
  const step = (bytes: number, queue: () => void): Step => ({ bytes, sheet: generated.name, queue });
  const { features } = session;
  return [
    step(costOf(5 + 2 * oldCharts.length, oldCharts), () => {
      for (const chart of oldCharts) sheet.charts.getItem(chart).delete();
      sheet.freezePanes.unfreeze();
      sheet.getRange().conditionalFormats.clearAll();
      if (features.validation) sheet.getRange().dataValidation.clear();
    }),
    ...generated.columns.map((column, index) =>
      step(costOf(5, columnName(index)), () => {
        const range = sheet.getRange(`${columnName(index)}:${columnName(index)}`);
        range.format.columnWidth = columnPoints(column.width);
        range.columnHidden = column.hidden ?? false;
      })
    ),
    ...generated.merges.map((area) =>
      step(costOf(3, area), () => {
        sheet.getRange(areaAddress(area)).merge(false);
      })
    ),
    ...(generated.frozenRows > 0 ? [step(costOf(3), () => {
      sheet.freezePanes.freezeRows(generated.frozenRows);
    })] : []),
    ...(features.areas ? [step(costOf(7), () => {
      page(sheet, generated);
    })] : []),
    ...(features.validation ? generated.validations.map((validation) =>
      step(costOf(6, validation), () => {
        validate(sheet, validation);
      })
    ) : []),
    ...(generated.highlights ?? []).map((highlight) =>
      step(costOf(6, highlight), () => {
        colour(sheet, highlight);
      })
    ),
    ...generated.charts.map((chart) =>
      step(costOf(12 + 8 * chart.series.length, chart), () => {
        draw(sheet, chart);
      })
    ),
  ];
}

/**
 * Steps for the heights of rows, after the cells stand there: what is wanted, else what the texts need. Excel fits rows by itself
 * except where cells are merged.
 */
export function heightSteps(sheet: Excel.Worksheet, generated: GeneratedSheet): Step[] {
  return heights(generated).map(({ from, to, points }) => ({
    bytes: costOf(4, from, to),
    sheet: generated.name,
    queue: () => {
      const { format } = sheet.getRange(`${String(from + 1)}:${String(to + 1)}`);
      if (points === null) format.autofitRows();
      else format.rowHeight = points;
    },
  }));
}

/** Runs of rows of one height; null: fitted by Excel. */
function heights(generated: GeneratedSheet): { from: number; to: number; points: number | null }[] {
  const merged = new Set(generated.merges.map((area) => area.top));
  const runs: { from: number; to: number; points: number | null }[] = [];
  generated.rows.forEach((row, index) => {
    const points = row.height ?? (merged.has(index) ? neededHeight(generated, row, index) : null);
    const last = runs.at(-1);
    if (last?.points === points) last.to = index;
    else runs.push({ from: index, to: index, points });
  });
  return runs;
}

function page(sheet: Excel.Worksheet, { page: wanted, printArea }: GeneratedSheet): void {
  const layout = sheet.pageLayout;
  layout.orientation = wanted.orientation === 'portrait' ? 'Portrait' : 'Landscape';
  layout.paperSize = 'A4';
  if (wanted.fitWidth) layout.zoom = { horizontalFitToPages: 1 };
  if (wanted.titleRows > 0) layout.setPrintTitleRows(`$1:$${String(wanted.titleRows)}`);
  if (printArea) layout.setPrintArea(areaAddress(printArea));
}

function validate(sheet: Excel.Worksheet, { area, rule, message }: GeneratedValidation): void {
  const validation = sheet.getRange(areaAddress(area)).dataValidation;
  validation.rule = rule.kind === 'list' ? { list: { inCellDropDown: true, source: rule.items.join(',') } } : {
    decimal: rule.max === null
      ? { formula1: Number(rule.min), operator: 'GreaterThanOrEqualTo' }
      : { formula1: Number(rule.min), formula2: Number(rule.max), operator: 'Between' },
  };
  validation.ignoreBlanks = true;
  validation.errorAlert = { message, showAlert: true, style: 'Stop', title: '' };
}

function colour(sheet: Excel.Worksheet, highlight: GeneratedHighlight): void {
  const { custom } = sheet.getRange(areaAddress(highlight.area)).conditionalFormats.add('Custom');
  custom.rule.formula = `=${highlightFormula(highlight)}`;
  custom.format.font.color = `#${highlightColour(highlight)}`;
}

/** A native chart: its first series comes from its own data, the others are added. */
function draw(sheet: Excel.Worksheet, wanted: GeneratedChart): void {
  const [first] = wanted.series;
  if (!first) return;
  const range = (area: GeneratedChart['anchor']): Excel.Range => sheet.getRange(areaAddress(area));
  const chart = sheet.charts.add(wanted.type === 'bar' ? 'BarClustered' : 'ColumnClustered', range(first.values), 'Columns');
  chart.title.text = wanted.title;
  chart.legend.visible = wanted.series.length > 1;
  if (wanted.percent) chart.axes.valueAxis.numberFormat = '0%';
  wanted.series.forEach((each, index) => {
    const series = index === 0 ? chart.series.getItemAt(0) : chart.series.add(each.name);
    series.name = each.name;
    if (index > 0) series.setValues(range(each.values));
    series.setXAxisValues(range(wanted.categories));
  });
  const { top, left, bottom, right } = wanted.anchor;
  chart.setPosition(areaAddress({ top, left, bottom: top, right: left }), areaAddress({ top: bottom, left: right, bottom, right }));
}
